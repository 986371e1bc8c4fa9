//! What the platform's terms say where an amount is entered.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        pages::billing::{state::BillingState, terms_words::said},
        view::live,
    },
};
use plan::billing::{PurchaseFee, Setup, Term, read_rate, terms::Plan};
use prices::{
    date::{add_days, iso},
    money::Usd,
};

/// The least that can be bought, the fee on the amount that is entered, how long it can be used and whether it is paid back.
pub(super) fn terms_at(
    state: BillingState,
    hook: &'static str,
    amount: fn(&Setup) -> Usd,
    locale: Locale,
) -> AnyView {
    const TOLD: [Term; 4] = [
        Term::MinimumPurchase,
        Term::PurchaseFee,
        Term::Expiry,
        Term::Refund,
    ];
    let (text, words) = (&locale.billing().terms, &locale.billing().plan);
    let told = move || {
        let terms = state.terms();
        if !terms.sells(Plan::Prepaid) || state.platform().is_none() {
            return None;
        }
        let amount = state.setup.with(amount);
        let fee = terms.purchase_fee.unwrap_or(PurchaseFee::NONE).on(amount);
        let mut items: Vec<AnyView> = Vec::new();
        for term in TOLD {
            let mut value =
                said(&terms, term, locale).unwrap_or_else(|| text.not_published.to_owned());
            if term == Term::PurchaseFee && fee > Usd::ZERO {
                let on = (words.fee_on)(&format::usd_exact(fee), &format::usd_exact(amount));
                value = format!("{value}{}{on}", text.separator);
            }
            items.push(view! { <li>{(text.fact)(term)} {locale.colon()} {value}</li> }.into_any());
        }
        Some(view! { <ul class="small terms-at" data-testid=hook>{items}</ul> }.into_any())
    };
    live(told).into_any()
}

/// How much of what is bought expires unused, where some does.
pub(super) fn expires(state: BillingState, locale: Locale) -> AnyView {
    let told = move || {
        let run = state.run.get();
        let outcome = &run.as_ref().as_ref().ok()?.expected;
        let expired = outcome.prepaid.as_ref()?.summary.expired;
        (expired > Usd::ZERO).then(|| {
            let words = (locale.billing().plan.expires_here)(&format::usd(expired));
            view! { <p class="small caution" data-testid="expires-here" data-value=expired.to_decimal()>{words}</p> }
                .into_any()
        })
    };
    live(told).into_any()
}

/// What a declined card leads to, in a sentence.
pub(super) fn declined(state: BillingState, locale: Locale) -> AnyView {
    let told = move || {
        let today = state.clock.today.get();
        let (fails, start) = state.setup.with(|setup| {
            (
                setup.reload_fails.filter(|_| setup.reload),
                setup.days(today).0,
            )
        });
        let from = add_days(start, fails?.saturating_sub(1));
        let run = state.run.get();
        let outcome = &run.as_ref().as_ref().ok()?.expected;
        let lines = &outcome.prepaid.as_ref()?.run.lines;
        let is_refused =
            |line: &&plan::billing::wallet::DayLine| line.date >= from && line.unserved > Usd::ZERO;
        let stops = lines.iter().find(is_refused).map(|line| line.date);
        let words = (locale.billing().plan.declined)(
            &format::date(from),
            stops.map(format::date).as_deref(),
        );
        Some(
            view! { <p class="small caution" role="status" data-testid="declined" data-value=iso(from)>{words}</p> }
                .into_any(),
        )
    };
    live(told).into_any()
}

/// A button that takes a limit of twice the expected month, while there is none.
pub(super) fn suggestion(
    state: BillingState,
    hook: &'static str,
    get: fn(&Setup) -> Option<Usd>,
    set: fn(&mut Setup, Usd),
    locale: Locale,
) -> AnyView {
    let offer = move || {
        let is_open = state.setup.with(|setup| get(setup).is_none());
        let today = state.clock.today.get();
        let catalog = state.prices.catalog();
        let month = state
            .setup
            .with(|setup| setup.usage.month(catalog, today))?;
        (is_open && month > Usd::ZERO).then(|| {
            let limit = Setup::suggested_limit(month);
            let words = (locale.billing().plan.suggest_limit)(&format::usd(limit));
            let take = move |_| {
                let _ = state.change(&|setup: &mut Setup| {
                    set(setup, limit);
                    Ok(())
                });
            };
            view! { <button type="button" class="plain" data-testid=hook on:click=take>{words}</button> }
                .into_any()
        })
    };
    view! { <div class="suggestion">{live(offer)}</div> }.into_any()
}

/// The percentage of Taiwan's business tax.
const TAIWAN: &str = "5";

/// A button that takes Taiwan's business tax, and what the plan assumes once it is the tax.
pub(super) fn tax_preset(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().plan;
    let is_it = move || state.setup.with(|setup| setup.tax.to_decimal() == TAIWAN);
    let take = move |_| {
        let _ = state.change(&|setup: &mut Setup| read_rate(TAIWAN).map(|tax| setup.tax = tax));
    };
    let shown = move || {
        if is_it() {
            view! { <p class="small" data-testid="tax-assumes">{text.tax_assumes}</p> }.into_any()
        } else {
            view! { <button type="button" class="plain" data-testid="tax-taiwan" on:click=take>{text.tax_taiwan}</button> }
                .into_any()
        }
    };
    view! { <div class="suggestion">{live(shown)}</div> }.into_any()
}
