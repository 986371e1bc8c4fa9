//! The choices of the menus, each with how many rows it would leave.

use crate::text::Words as _;
use crate::{text::Locale, ui::book_state::BookState};
use book::{CONTEXT_STEPS, Choice, FacetCounts, Feature, Filter, Set as Choices};
use prices::catalog::{Modality, ProviderId};
use tokens::Tokens;

/// One choice of a menu.
pub struct Item {
    /// What it is called.
    pub label: String,
    /// How many rows it would leave.
    pub count: Option<u16>,
    /// Whether it is chosen.
    pub is_on: bool,
    /// Chooses it, or no longer.
    pub toggle: Box<dyn Fn(&mut Filter) + Send>,
}

/// Who sells.
pub fn providers(state: BookState, filter: &Filter, counts: &FacetCounts, _: Locale) -> Vec<Item> {
    let names = state.data.catalog.providers().iter();
    names
        .map(|provider| {
            let id: ProviderId = provider.id.clone();
            Item {
                label: provider.name.clone(),
                count: Some(counts.provider(&id)),
                is_on: filter.providers.contains(&id),
                toggle: Box::new(move |filter| filter.toggle_provider(&id)),
            }
        })
        .collect()
}

/// The choices of a facet that is a set.
fn facet<T: Choice + Send>(
    chosen: Choices<T>,
    label: impl Fn(T) -> String,
    count: impl Fn(T) -> u16,
    of: fn(&mut Filter) -> &mut Choices<T>,
) -> Vec<Item> {
    T::ALL
        .iter()
        .map(|one| {
            let one = *one;
            Item {
                label: label(one),
                count: Some(count(one)),
                is_on: chosen.has(one),
                toggle: Box::new(move |filter| of(filter).toggle(one)),
            }
        })
        .collect()
}

/// What models are for.
pub fn kinds(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let words = &locale.book().prices;
    facet(
        filter.kinds,
        |kind| (words.kind)(kind).to_owned(),
        |kind| counts.kind(kind),
        |filter| &mut filter.kinds,
    )
}

/// Whether they can be used.
pub fn standings(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    facet(
        filter.standings,
        |standing| (text.standing)(standing).to_owned(),
        |standing| counts.standing(standing),
        |filter| &mut filter.standings,
    )
}

/// Makers, hosts, gateways.
pub fn roles(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    facet(
        filter.roles,
        |role| (text.role)(role).to_owned(),
        |role| counts.role(role),
        |filter| &mut filter.roles,
    )
}

/// How long a context is at least.
pub fn contexts(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let text = &locale.book().compare.menus;
    let step = |(at, step): (usize, Tokens)| Item {
        label: (text.at_least)(&format::grouped(step.get())),
        count: Some(counts.contexts[at]),
        is_on: filter.context_from == Some(step),
        toggle: Box::new(move |filter| {
            filter.context_from = (filter.context_from != Some(step)).then_some(step);
        }),
    };
    CONTEXT_STEPS.into_iter().enumerate().map(step).collect()
}

/// What a row must have.
pub fn features(_: BookState, filter: &Filter, counts: &FacetCounts, locale: Locale) -> Vec<Item> {
    let (text, words) = (&locale.book().compare.menus, &locale.book().prices);
    let mut items = facet(
        filter.features,
        |feature| {
            let label = match feature {
                Feature::Exact => text.exact,
                Feature::Batch => text.batch,
                Feature::Caching => text.caching,
            };
            label.to_owned()
        },
        |feature| counts.feature(feature),
        |filter| &mut filter.features,
    );
    let reads = facet(
        filter.reads,
        |form: Modality| (text.reads)((words.modality)(form)),
        |form| counts.reads(form),
        |filter| &mut filter.reads,
    );
    items.extend(reads);
    items
}
