//! The fields of the wallet.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    at_amount::{declined, expires, suggestion, terms_at},
    count, optional, plain, read_day, read_optional, read_positive, words,
};
use crate::{
    text::Locale,
    ui::{
        components::{explain::explain, number_field::Kind},
        pages::billing::{
            field::{Field, choice, field, tick_where},
            own_terms::term_field,
            results::idle,
            state::BillingState,
        },
        view::live,
    },
};
use plan::{
    FieldProblem,
    billing::{
        Keys, LEAST_RHYTHM, MOST_REQUESTS, Setup, Term, Use, read_money,
        terms::{AutoReloadFact, Expiry, Plan},
        wallet::{PaidWith, ReloadBuy},
    },
    parse_count_field,
};
use prices::{date::iso, money::Usd};

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
        Field::new(
            "bill-reload-cap",
            text.reload_cap,
            |setup| optional(setup.reload_cap),
            |setup, typed| read_optional(typed).map(|cap| setup.reload_cap = cap),
        ),
    ];
    let bought = vec![Field {
        kind: Kind::Day,
        ..Field::new(
            "bill-bought",
            text.opening_bought,
            |setup| setup.opening_bought.map(iso).unwrap_or_default(),
            |setup, typed| {
                setup.opening_bought = match typed.trim() {
                    "" => None,
                    typed => Some(read_day(typed)?),
                };
                Ok(())
            },
        )
    }];
    let rest = vec![Field::new(
        "bill-late",
        text.late,
        |setup| plain(setup.late_allowance),
        |setup, typed| read_money(typed).map(|amount| setup.late_allowance = amount),
    )];
    let amount = vec![Field::new(
        "bill-reload-amount",
        text.reload_amount,
        |setup| plain(amount_of(setup)),
        |setup, typed| {
            read_positive(typed).map(|amount| setup.reload_buy = ReloadBuy::Amount(amount))
        },
    )];
    let target = vec![Field::new(
        "bill-reload-to",
        text.reload_to,
        |setup| plain(target_of(setup)),
        |setup, typed| read_positive(typed).map(|target| setup.reload_buy = ReloadBuy::To(target)),
    )];
    let rules = vec![
        ("by".to_owned(), text.reload_by_amount.to_owned()),
        ("to".to_owned(), text.reload_to_balance.to_owned()),
    ];
    let is_to = move || {
        let is_to = |setup: &Setup| matches!(setup.reload_buy, ReloadBuy::To(_));
        state.setup.with(is_to)
    };
    let rule = move || if is_to() { "to" } else { "by" }.to_owned();
    let choose_rule = move |chosen: &str| {
        let is_to = chosen == "to";
        let _ = state.change(&|setup: &mut Setup| {
            setup.reload_buy = if is_to {
                ReloadBuy::To(target_of(setup))
            } else {
                ReloadBuy::Amount(amount_of(setup))
            };
            Ok(())
        });
    };
    let requests = vec![Field {
        kind: Kind::Whole,
        ..Field::new(
            "bill-own-requests",
            text.own_requests,
            |setup| format::grouped(setup.own_requests),
            |setup, typed| {
                setup.own_requests = parse_count_field(typed, 1..=MOST_REQUESTS)?;
                Ok(())
            },
        )
    }];
    // The day counts where there is credit and it expires.
    let never_expires = move || {
        let has_none = state.setup.with(|setup| setup.opening == Usd::ZERO);
        has_none || matches!(state.terms().expiry, None | Some(Expiry::Never))
    };
    let turn = move |is_on: bool| {
        let month = state
            .setup
            .with_untracked(|setup| state.month_of(&setup.usage));
        let terms = untrack(|| state.terms());
        let _ = state.change(&|setup: &mut Setup| {
            setup.turn_reload(is_on, month, &terms);
            Ok(())
        });
    };
    let has_reload = move || state.setup.with(|setup| setup.reload);
    let plan_words = &locale.billing().plan;
    let in_crypto = move || {
        state
            .setup
            .with(|setup| setup.top_up_with == PaidWith::Crypto)
    };
    let pay_in_crypto = move |is_on: bool| {
        let _ = state.change(&|setup: &mut Setup| {
            setup.top_up_with = if is_on {
                PaidWith::Crypto
            } else {
                PaidWith::Card
            };
            Ok(())
        });
    };
    let on_own_keys = move || state.setup.with(|setup| setup.keys == Keys::Own);
    let use_own_keys = move |is_on: bool| {
        let _ = state.change(&|setup: &mut Setup| {
            setup.keys = if is_on { Keys::Own } else { Keys::Platform };
            Ok(())
        });
    };
    // What the platform does not sell is greyed, with the reason.
    let named = move |why: fn(&str) -> String| {
        let platform = state.platform();
        why(platform.map_or("", |platform| &platform.name))
    };
    let no_crypto = move || {
        let is_sold = in_crypto() || state.terms().crypto_fee.is_some();
        (!is_sold).then(|| named(plan_words.no_crypto))
    };
    let no_own_keys = move || {
        let is_sold = on_own_keys() || state.terms().byok_fee.is_some();
        (!is_sold).then(|| named(plan_words.no_own_keys))
    };
    let no_reload = move || {
        let has_none = state.terms().auto_reload == Some(AutoReloadFact::None);
        has_none.then(|| named(plan_words.no_reload))
    };
    let unsaid = move || {
        let is_unsaid = state.terms().auto_reload.is_none() && has_reload();
        let unsaid = is_unsaid && state.platform().is_some() && state.terms().sells(Plan::Prepaid);
        unsaid.then(|| {
            let words = named(plan_words.reload_unknown);
            view! { <p class="small" data-testid="reload-unsaid">{words}</p> }.into_any()
        })
    };
    let needs_requests = move || {
        let is_amount = |setup: &Setup| matches!(setup.usage, Use::Amount { .. });
        on_own_keys() && state.setup.with(is_amount)
    };
    let draw = |fields: Vec<Field>| -> Vec<AnyView> {
        let drawn = fields.into_iter().map(|each| field(state, locale, each));
        drawn.collect()
    };
    view! {
        <fieldset class="plan-part" data-testid="wallet-form" disabled=move || !state.terms().sells(Plan::Prepaid)>
            <legend class="with-mark">{text.wallet_heading} {explain("about-top-up", text.top_up_question, text.top_up_help, "top-up", locale)}</legend>
            {live(move || idle(state, Plan::Prepaid, &locale.billing().result))}
            <div class="plan-fields">
                {draw(fields)}
                <div class="one-field" hidden=never_expires>{draw(bought)}</div>
            </div>
            {terms_at(state, "terms-at-top-up", |setup| if setup.top_up > Usd::ZERO { setup.top_up } else { setup.opening }, locale)}
            {expires(state, locale)}
            {tick_where("bill-crypto", text.crypto, in_crypto, pay_in_crypto, no_crypto)}
            {tick_where("bill-reload", text.reload, move || has_reload() && no_reload().is_none(), turn, no_reload)}
            {live(unsaid)}
            <div class="plan-fields" hidden=move || !has_reload() || no_reload().is_some()>
                {choice("bill-reload-rule", text.reload_rule, rules, rule, choose_rule)}
                <div class="one-field" hidden=is_to>{draw(amount)}</div>
                <div class="one-field" hidden=move || !is_to()>{draw(target)}</div>
                {draw(reloads)}
                {suggestion(state, "suggest-reload-cap", |setup| setup.reload_cap, |setup, limit| setup.reload_cap = Some(limit), locale)}
            </div>
            <div hidden=move || !has_reload() || no_reload().is_some()>{terms_at(state, "terms-at-reload", amount_of, locale)}</div>
            {declined(state, locale)}
            <div class="plan-fields">
                {term_field(state, Term::GrantedAmount, locale)}
                {term_field(state, Term::GrantedExpiry, locale)}
                {term_field(state, Term::SpendOrder, locale)}
                {draw(rest)}
            </div>
            {tick_where("bill-own-keys", text.own_keys, on_own_keys, use_own_keys, no_own_keys)}
            <div class="plan-fields" hidden=move || !needs_requests()>{draw(requests)}</div>
        </fieldset>
    }
    .into_any()
}

/// What a reload buys: the amount, or what is missing from the balance that sets it off to the one it fills up to.
fn amount_of(setup: &Setup) -> Usd {
    match setup.reload_buy {
        ReloadBuy::Amount(amount) => amount,
        ReloadBuy::To(target) => target - setup.reload_at,
    }
}

/// The balance a reload leads to.
fn target_of(setup: &Setup) -> Usd {
    match setup.reload_buy {
        ReloadBuy::Amount(amount) => setup.reload_at + amount,
        ReloadBuy::To(target) => target,
    }
}
