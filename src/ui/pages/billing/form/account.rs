//! The fields of the account.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    at_amount::{suggestion, tax_preset},
    optional, plain, read_optional, read_positive, words,
};
use crate::{
    text::Locale,
    ui::{
        components::number_field::Kind,
        pages::billing::{
            field::{Field, choice, field},
            own_terms::term_field_named,
            results::idle,
            state::BillingState,
        },
        view::live,
    },
};
use plan::billing::{
    Setup, Term,
    invoice::AtLimit,
    read_money, read_percents, read_rate,
    terms::{Plan, ThresholdCounts, listed},
};

/// The account.
pub fn account_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let limit = Field::new(
        "bill-limit",
        text.limit,
        |setup| optional(setup.limit),
        |setup, typed| read_optional(typed).map(|limit| setup.limit = limit),
    );
    let used_before = Field::new(
        "bill-used-before",
        text.used_before,
        |setup| plain(setup.used_before),
        |setup, typed| read_money(typed).map(|used| setup.used_before = used),
    );
    let counts_lifetime = move || {
        let early = state.terms().early_invoice_at;
        early.is_some_and(|early| early.counts == ThresholdCounts::Lifetime)
    };
    let kinds = vec![
        ("stops".to_owned(), text.stops.to_owned()),
        ("goes-on".to_owned(), text.goes_on.to_owned()),
    ];
    let at_limit = move || {
        let is_stop = state.setup.with(|setup| setup.at_limit == AtLimit::Stops);
        if is_stop { "stops" } else { "goes-on" }.to_owned()
    };
    let choose = move |id: &str| {
        let chosen = if id == "stops" {
            AtLimit::Stops
        } else {
            AtLimit::GoesOn
        };
        let _ = state.change(&|setup: &mut Setup| {
            setup.at_limit = chosen;
            Ok(())
        });
    };
    view! {
        <fieldset class="plan-part" data-testid="account-form" disabled=move || !state.terms().sells(Plan::Postpaid)>
            <legend>{text.account_heading}</legend>
            {live(move || idle(state, Plan::Postpaid, &locale.billing().result))}
            <div class="plan-fields">
                {field(state, locale, limit)}
                {suggestion(state, "suggest-limit", |setup| setup.limit, |setup, limit| setup.limit = Some(limit), locale)}
                {choice("bill-at-limit", text.at_limit, kinds, at_limit, choose)}
                {term_field_named(state, Term::PaymentTermsDays, locale.billing().plan.pay_days, locale)}
                <div class="one-field" hidden=move || !counts_lifetime()>{field(state, locale, used_before)}</div>
            </div>
        </fieldset>
    }
    .into_any()
}

/// What holds for both ways: tax, and the budget that alerts are percentages of.
pub fn shared_form(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let tax = Field::new(
        "bill-tax",
        text.tax,
        |setup| setup.tax.to_decimal(),
        |setup, typed| read_rate(typed).map(|tax| setup.tax = tax),
    );
    let budget = Field::new(
        "bill-budget",
        text.budget,
        |setup| plain(setup.budget),
        |setup, typed| read_positive(typed).map(|budget| setup.budget = budget),
    );
    let alerts = Field {
        kind: Kind::List,
        ..Field::new(
            "bill-alerts",
            text.alerts,
            |setup| listed(&setup.alerts),
            |setup, typed| read_percents(typed).map(|alerts| setup.alerts = alerts),
        )
    };
    view! {
        <fieldset class="plan-part" data-testid="shared-form">
            <legend>{locale.billing().plan.shared}</legend>
            <div class="plan-fields">
                {field(state, locale, budget)}
                {field(state, locale, alerts)}
                {field(state, locale, tax)}
                {tax_preset(state, locale)}
            </div>
        </fieldset>
    }
    .into_any()
}
