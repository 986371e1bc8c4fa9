//! The fields of the plan: use, wallet, account.

mod account;
mod amount;
mod at_amount;
mod preset;
mod scenario;
mod wallet;

use crate::text::Words as _;
use leptos::prelude::*;

pub use account::{account_form, shared_form};
pub use scenario::use_name;
pub use wallet::wallet_form;

use super::{
    field::{Field, choice, field, said},
    state::BillingState,
};
use crate::{
    text::{FormText, Locale},
    ui::{components::number_field::Kind, view::live},
};
use plan::{
    FieldProblem,
    billing::{MOST_MONTHS, Setup, TypedProblem, Use, read_money},
    field::{grouped_text, money_text},
    parse_count_field,
    scenario::Preset,
};
use prices::{
    date::{Date, iso, parse_date},
    money::Usd,
};

/// An amount as a field holds it.
pub fn plain(amount: Usd) -> String {
    grouped_text(&money_text(amount))
}

fn optional(amount: Option<Usd>) -> String {
    amount.map(plain).unwrap_or_default()
}

fn read_optional(typed: &str) -> Result<Option<Usd>, TypedProblem> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    read_money(typed).map(Some)
}

fn read_positive(typed: &str) -> Result<Usd, TypedProblem> {
    let amount = read_money(typed)?;
    if amount == Usd::ZERO {
        return Err(FieldProblem::TooSmall { min: 1 }.into());
    }
    Ok(amount)
}

fn read_day(typed: &str) -> Result<Date, TypedProblem> {
    let date = parse_date(typed).map_err(|_| TypedProblem::NotADay)?;
    let is_near = (2000..=2090).contains(&date.year());
    is_near.then_some(date).ok_or(TypedProblem::NotADay)
}

fn count(typed: &str, range: std::ops::RangeInclusive<u64>) -> Result<u32, TypedProblem> {
    let count = parse_count_field(typed, range)?;
    Ok(u32::try_from(count).unwrap_or(u32::MAX))
}

fn words(locale: Locale) -> &'static FormText {
    &locale.billing().form
}

/// The ways to say what is used, by their values in the menu.
const KINDS: [&str; 3] = ["amount", "preset", "scenario"];

fn kind_of(usage: &Use) -> &'static str {
    match usage {
        Use::Amount { .. } => KINDS[0],
        Use::Preset { .. } => KINDS[1],
        Use::Scenario(_) => KINDS[2],
    }
}

/// What is used: an amount, a preset on a model or a scenario of the visitor's own; from which day on and for how long.
pub fn use_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let demand = &locale.billing().demand;
    scenario::read_kept(state);
    let names = [text.use_amount, demand.preset_kind, demand.own_scenario];
    let kinds = KINDS.into_iter().zip(names);
    let kinds = kinds.map(|(kind, name)| (kind.to_owned(), name.to_owned()));
    // Which fields there are changes only with the kind, so that typing in one keeps it.
    let kind = Memo::new(move |_| state.setup.with(|setup| kind_of(&setup.usage).to_owned()));
    let wrong = RwSignal::new(None::<String>);
    let choose = move |chosen: &str| {
        let usage = match KINDS.iter().position(|kind| *kind == chosen) {
            Some(2) => Use::Scenario(Box::new(state.own_scenario())),
            Some(1) => preset::preset_use(state, Preset::Support),
            _ => Setup::default().usage,
        };
        let done = state.change(&|setup: &mut Setup| {
            setup.usage = usage.clone();
            Ok(())
        });
        wrong.set(done.err().map(|problem| said(state, &problem, text)));
    };
    let parts = move || match kind.get().as_str() {
        "amount" => amount::amount_fields(state, locale),
        "preset" => preset::preset_fields(state, locale),
        _ => scenario::scenario_fields(state, locale),
    };
    let message = move || wrong.get().map(|wrong| format!("{wrong} {}", text.kept));
    let start = Field {
        kind: Kind::Day,
        ..Field::new(
            "bill-start",
            text.start,
            move |setup| iso(setup.start.unwrap_or_else(|| state.clock.today.get())),
            |setup, typed| {
                setup.start = Some(read_day(typed)?);
                Ok(())
            },
        )
    };
    let months = Field::new(
        "bill-months",
        text.months,
        |setup| setup.months.to_string(),
        |setup, typed| {
            setup.months = count(typed, 1..=u64::from(MOST_MONTHS))?;
            Ok(())
        },
    );
    view! {
        <fieldset class="plan-part" data-testid="use-form">
            <legend>{text.use_heading}</legend>
            <div class="plan-fields">
                {choice("bill-use", text.use_kind, kinds.collect(), move || kind.get(), choose)}
                <p class="field-problem" role="status">{live(message)}</p>
                {live(parts)}
                {field(state, locale, start)}
                {field(state, locale, months)}
            </div>
        </fieldset>
    }
    .into_any()
}
