//! The platform: chosen, its terms with their sources, and the visitor's own in their place.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    field::choice,
    own_terms::own_entry,
    state::{BillingState, terms_of},
    terms_words::{in_locale, said, worded},
};
use crate::{
    text::{Locale, TermsText},
    ui::{
        below::{self, Below},
        clock::Clock,
        view::live,
    },
};
use plan::billing::{
    Platform, Setup, Term,
    terms::{FactRow, TermGroup},
};
use prices::catalog::Source;

/// The choice of a platform, and the terms that decide most.
pub fn choose_platform(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().terms;
    if state.platforms.all().is_empty() {
        return view! { <p class="notice" data-testid="no-terms">{text.none}</p> }.into_any();
    }
    let platforms = state.platforms.all().iter();
    let options = platforms.map(|platform| (platform.id.clone(), platform.name.clone()));
    let now = move || state.setup.with(|setup| setup.platform.clone());
    let choose = move |id: &str| {
        if let Some(platform) = state.platforms.get(id) {
            state.move_to(platform);
        }
    };
    let known = move || {
        state
            .platform()
            .map(|platform| summary(state, platform, locale))
    };
    view! {
        <div class="plan-part" data-testid="bill-terms">
            {choice("bill-platform", text.platform, options.collect(), now, choose)}
            {live(move || other_seller(state, locale))}
            {live(known)}
        </div>
    }
    .into_any()
}

/// Everything known of the platform.
pub fn terms(state: BillingState, locale: Locale) -> Option<AnyView> {
    let text = &locale.billing().terms;
    let is_known = !state.platforms.all().is_empty();
    is_known.then(|| {
        view! {
            <section class="ruled" aria-labelledby="bill-terms-heading">
                <h2 id="bill-terms-heading">{text.heading}</h2>
                <p class="soft">{text.lead}</p>
                {below::below(Below::Terms, locale)}
            </section>
        }
        .into_any()
    })
}

/// Every term of the platform with its source, and the visitor's own values.
pub fn all_terms(locale: Locale) -> AnyView {
    let state = expect_context::<BillingState>();
    let known = move || {
        state
            .platform()
            .map(|platform| facts(state, platform, locale))
    };
    live(known).into_any()
}

/// Says that the model in use is sold elsewhere than at the platform, and offers the seller's terms where they are known.
fn other_seller(state: BillingState, locale: Locale) -> Option<AnyView> {
    let text = &locale.billing().terms;
    let platform = state.platform()?;
    let model = state.model()?;
    let model = state.prices.catalog().model(&model)?;
    if platform.provider.as_ref() == Some(&model.provider) {
        return None;
    }
    let said = (text.other_seller)(&model.name, &model.provider_name, &platform.name);
    let offer = state.seller(&model.key).map(|seller| {
        let choose = move |_| {
            state.is_platform_chosen.set(false);
            let _ = state.change(&|setup: &mut Setup| {
                setup.choose(seller);
                Ok(())
            });
        };
        view! { " " <button type="button" class="plain" data-testid="use-seller" on:click=choose>{(text.use_seller)(&seller.name)}</button> }
    });
    Some(
        view! { <p class="notice" role="status" data-testid="other-seller">{said} {offer}</p> }
            .into_any(),
    )
}

fn facts(state: BillingState, platform: &'static Platform, locale: Locale) -> AnyView {
    let text = &locale.billing().terms;
    let groups: Vec<AnyView> = [
        (TermGroup::Buying, text.group_buying),
        (TermGroup::Using, text.group_using),
        (TermGroup::After, text.group_after),
        (TermGroup::More, text.group_more),
    ]
    .into_iter()
    .filter_map(|(group, title)| {
        let mut rows = platform.facts.rows();
        rows.retain(|row| row.term.group() == group);
        group_of(state, rows, title, locale)
    })
    .collect();
    let unverified: Vec<AnyView> = platform
        .unverified
        .iter()
        .map(|words| view! { <li>{in_locale(words, locale).to_owned()}</li> }.into_any())
        .collect();
    let unverified = (!unverified.is_empty()).then(|| {
        view! { <div class="unverified"><h3>{text.unverified}</h3><ul>{unverified}</ul></div> }
            .into_any()
    });
    view! {
        <details class="all-terms" data-testid="all-terms">
            <summary>{text.show}</summary>
            {groups}
            {unverified}
        </details>
    }
    .into_any()
}

/// The terms that decide most, in one line.
fn summary(state: BillingState, platform: &'static Platform, locale: Locale) -> AnyView {
    const TOLD: [Term; 5] = [
        Term::MinimumPurchase,
        Term::PurchaseFee,
        Term::Expiry,
        Term::AtZero,
        Term::InvoiceCycle,
    ];
    let text = &locale.billing().terms;
    let items: Vec<AnyView> = TOLD
        .into_iter()
        .map(|term| {
            let value = move || {
                let terms = state.setup.with(|setup| terms_of(state.platforms, setup));
                said(&terms, term, locale).unwrap_or_else(|| format::NO_FIGURE.to_owned())
            };
            view! { <div><dt>{(text.fact)(term)}</dt><dd>{live(value)}</dd></div> }.into_any()
        })
        .collect();
    view! { <dl class="facts" data-testid="terms-summary" data-platform=platform.id.as_str()>{items}</dl> }
        .into_any()
}

fn group_of(
    state: BillingState,
    rows: Vec<FactRow<'static>>,
    title: &'static str,
    locale: Locale,
) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let rows = rows.into_iter();
    let rows: Vec<AnyView> = rows.map(|row| fact(state, row, locale)).collect();
    Some(view! { <div class="fact-group"><h3>{title}</h3><dl>{rows}</dl></div> }.into_any())
}

fn fact(state: BillingState, row: FactRow<'static>, locale: Locale) -> AnyView {
    let text = &locale.billing().terms;
    let (term, id) = (row.term, row.term.id());
    let is_own = move || {
        state
            .setup
            .with(|setup| setup.overrides.known().contains(&term))
    };
    let value = move || {
        let own = state.setup.with(|setup| terms_of(state.platforms, setup));
        said(&own, term, locale).unwrap_or_else(|| format::NO_FIGURE.to_owned())
    };
    let listed = row.value.and_then(|value| worded(value, locale));
    let unknown = listed
        .is_none()
        .then(|| view! { <p class="small">{text.unknown}</p> }.into_any());
    let mark = move || {
        let back = move |_| {
            let _ = state.change(&|setup: &mut Setup| {
                setup.overrides.clear(term);
                Ok(())
            });
        };
        let was = listed
            .clone()
            .unwrap_or_else(|| format::NO_FIGURE.to_owned());
        is_own().then(|| {
            view! {
                <span class="own"><strong>{text.yours}</strong>" " <span class="small">{(text.listed)(&was)}</span>" "
                    <button type="button" class="plain" data-testid=format!("back-{id}") on:click=back>{text.put_back}</button></span>
            }
            .into_any()
        })
    };
    let note = row
        .note
        .map(|note| view! { <p class="small">{in_locale(note, locale).to_owned()}</p> }.into_any());
    let conflicts: Vec<AnyView> = row
        .conflicts
        .into_iter()
        .map(|(value, from, note)| {
            let value = value.and_then(|value| worded(value, locale));
            let said: Vec<String> = value
                .into_iter()
                .chain(note.map(|note| in_locale(note, locale).to_owned()))
                .collect();
            view! {
                <p class="small conflict" data-testid=format!("conflict-{id}")>
                    <strong>{text.conflict}</strong>{locale.colon()} {said.join(" ")} " " {source(from, state.clock, text, locale)}
                </p>
            }
            .into_any()
        })
        .collect();
    let entries: Vec<AnyView> = term
        .parts()
        .iter()
        .map(|(part, entry)| own_entry(state, term, part, *entry, locale))
        .collect();
    view! {
        <div class="fact" data-fact=id>
            <dt>{(text.fact)(term)}</dt>
            <dd>
                <p class="fact-value"><span data-testid=format!("fact-{id}")>{live(value)}</span>" " {live(mark)}</p>
                {unknown} {note}
                <p class="small">{source(row.source, state.clock, text, locale)}</p>
                {conflicts}
            </dd>
            <dd class="own-entries">{entries}</dd>
        </div>
    }
    .into_any()
}

/// Where something was read: the page, how near to the platform, the day and its age.
pub fn source(
    source: &'static Source,
    clock: Clock,
    text: &'static TermsText,
    locale: Locale,
) -> AnyView {
    let day = format::date(source.checked);
    let checked = move || (text.checked)(&day, clock.age_of(source.checked, locale).as_deref());
    view! {
        <span class="fact-source" data-checked=prices::date::iso(source.checked)>
            <a href=source.url.as_str() rel="external noopener">{text.source}</a>
            " · " {(text.grade)(source.grade)} " · " {live(checked)}
        </span>
    }
    .into_any()
}
