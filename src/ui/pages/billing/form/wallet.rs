//! The fields of the wallet.

use leptos::prelude::*;

use super::{count, optional, plain, read_optional, read_positive, words};
use crate::{
    text::Locale,
    ui::pages::billing::{
        field::{Field, field, tick},
        state::BillingState,
    },
};
use plan::{
    FieldProblem,
    billing::{LEAST_RHYTHM, Setup, read_money, read_rate},
};

/// The wallet.
#[expect(
    clippy::too_many_lines,
    reason = "a list of fields, each of them a line or two"
)]
pub fn wallet_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let fields = vec![
        Field::new(
            "bill-opening",
            text.opening,
            |setup| plain(setup.opening),
            |setup, typed| read_money(typed).map(|amount| setup.opening = amount),
        ),
        Field::new(
            "bill-top-up",
            text.top_up,
            |setup| plain(setup.top_up),
            |setup, typed| read_money(typed).map(|amount| setup.top_up = amount),
        ),
        Field::new(
            "bill-top-up-days",
            text.top_up_days,
            |setup| setup.top_up_days.to_string(),
            |setup, typed| {
                let days = count(typed, 0..=366)?;
                if days != 0 && days < LEAST_RHYTHM {
                    let min = u64::from(LEAST_RHYTHM);
                    return Err(FieldProblem::TooSmall { min }.into());
                }
                setup.top_up_days = days;
                Ok(())
            },
        ),
    ];
    let reloads = vec![
        Field::new(
            "bill-reload-at",
            text.reload_at,
            |setup| plain(setup.reload_at),
            |setup, typed| read_money(typed).map(|amount| setup.reload_at = amount),
        ),
        Field::new(
            "bill-reload-amount",
            text.reload_amount,
            |setup| plain(setup.reload_amount),
            |setup, typed| read_positive(typed).map(|amount| setup.reload_amount = amount),
        ),
        Field::new(
            "bill-reload-cap",
            text.reload_cap,
            |setup| optional(setup.reload_cap),
            |setup, typed| read_optional(typed).map(|cap| setup.reload_cap = cap),
        ),
        Field::new(
            "bill-reload-fails",
            text.reload_fails,
            |setup| {
                setup
                    .reload_fails
                    .map(|day| day.to_string())
                    .unwrap_or_default()
            },
            |setup, typed| {
                setup.reload_fails = match typed.trim() {
                    "" => None,
                    typed => Some(count(typed, 1..=1_098)?),
                };
                Ok(())
            },
        ),
    ];
    let rest = vec![
        Field::new(
            "bill-late",
            text.late,
            |setup| plain(setup.late_allowance),
            |setup, typed| read_money(typed).map(|amount| setup.late_allowance = amount),
        ),
        Field::new(
            "bill-tax",
            text.tax,
            |setup| setup.tax.to_decimal(),
            |setup, typed| read_rate(typed).map(|tax| setup.tax = tax),
        ),
    ];
    let draw = |fields: Vec<Field>| -> Vec<AnyView> {
        let drawn = fields.into_iter().map(|each| field(state, locale, each));
        drawn.collect()
    };
    let turn = move |is_on: bool| {
        let _ = state.change(&|setup: &mut Setup| {
            setup.reload = is_on;
            Ok(())
        });
    };
    let has_reload = move || state.setup.with(|setup| setup.reload);
    view! {
        <fieldset class="plan-part" data-testid="wallet-form">
            <legend>{text.wallet_heading}</legend>
            <div class="plan-fields">{draw(fields)}</div>
            {tick("bill-reload", text.reload, has_reload, turn)}
            <div class="plan-fields" hidden=move || !has_reload()>{draw(reloads)}</div>
            <div class="plan-fields">{draw(rest)}</div>
        </fieldset>
    }
    .into_any()
}
