//! The same use at every platform: a table whose rows open the plan there.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    ledger::{Figure, money, none},
    state::BillingState,
};
use crate::{text::Locale, ui::view::live};
use plan::billing::{Offer, Setup, StopRisk, offers, terms::Plan};
use prices::date::iso;

/// The section.
pub fn every_platform(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().plan;
    let rows = Memo::new(move |_| {
        let today = state.clock.today.get();
        let catalog = state.prices.catalog();
        let of = |setup: &Setup| offers(setup, state.platforms, catalog, today).unwrap_or_default();
        state.setup.with(of)
    });
    let body = move || {
        let rows: Vec<AnyView> =
            rows.with(|rows| rows.iter().map(|offer| row(state, offer, locale)).collect());
        view! { <tbody>{rows}</tbody> }.into_any()
    };
    let heads: Vec<AnyView> = text
        .offer_heads
        .into_iter()
        .enumerate()
        .map(|(at, head)| {
            let class = if is_words(at) { "" } else { "number" };
            view! { <th scope="col" class=class>{head}</th> }.into_any()
        })
        .collect();
    view! {
        <section class="ruled" aria-labelledby="bill-offers-heading" data-testid="bill-offers">
            <h2 id="bill-offers-heading">{text.offers}</h2>
            <p class="soft">{text.offers_lead}</p>
            <div class="scroller" tabindex="0" role="group" aria-labelledby="bill-offers-heading">
                <table class="ledger stacks offers"><thead><tr>{heads}</tr></thead>{live(body)}</table>
            </div>
        </section>
    }
    .into_any()
}

/// Whether a column holds words: the platform, the way of paying, what can stop it.
const fn is_words(column: usize) -> bool {
    matches!(column, 0 | 1 | 7)
}

fn row(state: BillingState, offer: &Offer, locale: Locale) -> AnyView {
    let text = &locale.billing().plan;
    let Some(platform) = state.platforms.all().get(offer.place) else {
        return ().into_any();
    };
    let is_here = state.place.get() == Some(offer.place);
    let is_prepaid = offer.plan == Plan::Prepaid;
    let stops = offer.stops.map(format::date);
    let known = |amount: Option<prices::money::Usd>| amount.map_or_else(none, money);
    // An account holds no credit, and a wallet owes nothing but a balance below zero.
    let of = |is_it: bool, figure: Figure| if is_it { figure } else { none() };
    let cells: [(&str, Figure); 8] = [
        ("way", ((text.way)(offer.plan).to_owned(), String::new())),
        ("first", money(offer.first_month)),
        ("fees", known(offer.fees)),
        ("left", of(is_prepaid, money(offer.left))),
        ("unpaid", money(offer.unpaid)),
        ("expired", of(is_prepaid, known(offer.expired))),
        (
            "stop",
            ((text.risk)(offer.risk, stops.as_deref()), stop_id(offer)),
        ),
        ("cost", money(offer.cost)),
    ];
    let mut drawn: Vec<AnyView> = Vec::new();
    for (at, (part, (shown, exact))) in cells.into_iter().enumerate() {
        let class = if is_words(at + 1) { "" } else { "number" };
        let label = text.offer_heads[at + 1];
        drawn.push(
            view! { <td class=class data-part=part data-label=label data-value=exact>{shown}</td> }
                .into_any(),
        );
    }
    let open = move |_| state.move_to(platform);
    let mark = is_here.then(|| view! { " " <span class="unit">{text.here}</span> }.into_any());
    let way = if is_prepaid { "prepaid" } else { "postpaid" };
    view! {
        <tr data-platform=platform.id.as_str() data-way=way aria-current=is_here.then_some("true")>
            <th scope="row"><button type="button" class="plain" aria-label=(text.open)(&platform.name) on:click=open>{platform.name.as_str()}</button>{mark}</th>
            {drawn}
        </tr>
    }
    .into_any()
}

/// What stops service, for programs.
fn stop_id(offer: &Offer) -> String {
    let risk = match offer.risk {
        StopRisk::Empty => "empty",
        StopRisk::EmptyLate => "empty-late",
        StopRisk::Unknown => "unknown",
        StopRisk::Unpaid => "unpaid",
    };
    offer.stops.map_or_else(|| risk.to_owned(), iso)
}
