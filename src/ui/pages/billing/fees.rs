//! The fees that platforms publish, to be tried at a press.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{dollar::Dollar, state::BillingState, terms::source, terms_words::worded};
use crate::text::{DollarText, Locale};
use plan::billing::{Platform, PurchaseFee, terms::Value};
use prices::{catalog::Source, money::Usd};

/// A fee that a platform publishes: the platform, how its credit is paid for, the fee and where it was read.
type Published = (
    &'static Platform,
    Option<&'static str>,
    PurchaseFee,
    &'static Source,
);

/// Every published fee that is one, by card and in crypto.
fn published_fees(state: BillingState, text: &'static DollarText) -> Vec<Published> {
    let mut fees: Vec<Published> = Vec::new();
    for platform in state.platforms.all() {
        let (terms, facts) = (platform.facts.terms(), &platform.facts);
        let card = terms.purchase_fee.zip(facts.purchase_fee.as_ref());
        fees.extend(card.map(|(fee, fact)| (platform, None, fee, &fact.source)));
        let crypto = terms.crypto_fee.zip(facts.crypto_fee.as_ref());
        fees.extend(crypto.map(|(rate, fact)| {
            let minimum = Usd::ZERO;
            let fee = PurchaseFee { rate, minimum };
            (platform, Some(text.crypto), fee, &fact.source)
        }));
    }
    fees.retain(|(_, _, fee, _)| *fee != PurchaseFee::NONE);
    fees
}

/// The fee of the chosen platform, in words, and the published ones to try at a press.
pub fn published(
    state: BillingState,
    numbers: RwSignal<Dollar>,
    locale: Locale,
) -> Option<AnyView> {
    let (text, terms) = (&locale.billing().dollar, &locale.billing().terms);
    let platform = state.platform()?;
    let own = state.terms().purchase_fee;
    let now = numbers.with(|numbers| numbers.fee);
    let words = |fee| worded(Value::PurchaseFee(fee), locale).unwrap_or_default();
    let own_words = match own {
        None => text.fee_unknown.to_owned(),
        Some(PurchaseFee::NONE) => text.no_fee.to_owned(),
        Some(fee) => words(fee),
    };
    let own_words = (text.at)(&platform.name, &own_words);
    let lead = match own {
        None => own_words.clone(),
        Some(PurchaseFee::NONE) => (text.free)(&platform.name),
        Some(_) => text.published.to_owned(),
    };
    let fees = published_fees(state, text);
    let read = fees.iter().find(|(_, _, fee, _)| *fee == now);
    let read = read.map(|(_, _, _, from)| {
        view! { <p class="small">{source(from, state.clock, terms, locale)}</p> }.into_any()
    });
    let button = |name: String, fee: PurchaseFee| {
        let is_on = (fee == now).to_string();
        let take = move |_| numbers.update(|numbers| numbers.fee = fee);
        view! { <button type="button" aria-pressed=is_on on:click=take>{name}</button> }.into_any()
    };
    let is_published =
        |(of, way, fee, _): &Published| of.id == platform.id && way.is_none() && Some(*fee) == own;
    let mut buttons = Vec::new();
    if !fees.iter().any(is_published) {
        buttons.push(button(own_words, own.unwrap_or_default()));
    }
    buttons.extend(fees.iter().map(|(platform, way, fee, _)| {
        let name = [Some(platform.name.as_str()), *way];
        let name: Vec<&str> = name.into_iter().flatten().collect();
        button((text.at)(&name.join(terms.separator), &words(*fee)), *fee)
    }));
    let view = view! {
        <div class="published">
            <p data-testid="dollar-fee">{lead}</p>
            <div class="actions" role="group" aria-label=text.published data-testid="published-fees">{buttons}</div>
            {read}
        </div>
    };
    Some(view.into_any())
}
