//! The plan's link: what it says, and what of it could not be used.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    field::said,
    state::{BillingState, first, terms_of},
};
use crate::{
    text::Locale,
    ui::components::page_link::{page_link, told},
};
use link::billing::{from_query, to_query};
use plan::billing::{Hurdle, Setup, Slip};

/// Reads the link into the plan, keeps the address true, and says what could not be used.
pub fn link_notice(state: BillingState, locale: Locale) -> AnyView {
    // A new day is no change of the visitor's.
    let written = move |setup: &Setup| to_query(setup, state.clock.today.get_untracked());
    page_link(
        locale,
        move |query| open(state, query, locale),
        move || state.setup.with(written),
        Some(written(&first(state.platforms))),
    )
}

fn open(state: BillingState, query: &str, locale: Locale) -> Vec<String> {
    let texts = locale.billing();
    let begin = first(state.platforms);
    let (setup, problems) = from_query(query, state.platforms, begin);
    let mut told = told(&problems, locale);
    let Some(mut setup) = setup else {
        return told;
    };
    // A plan of numbers that are sound one by one may still be none that can be run.
    let terms = terms_of(state.platforms, &setup);
    let unsound = setup.check(&terms, state.clock.today.get()).err();
    if let Some(problem) = unsound.and_then(|problems| problems.into_iter().next()) {
        told.push(said(state, &Slip::Plan(problem), &texts.form));
        return told;
    }
    if let Err(Hurdle::Gap(gap)) = state.run_of(&setup).as_ref() {
        let why = (texts.demand.gap)(gap, &state.name_in(gap));
        let today = state.clock.today.get();
        if let Some(shorter) = setup.within_prices(&state.data.catalog, today) {
            told.push((texts.demand.shortened)(&why, shorter.months));
            setup = shorter;
        } else {
            told.push((texts.demand.gap_instead)(&why));
            setup.usage = Setup::default().usage;
        }
    }
    match state.run_of(&setup).as_ref() {
        Err(_) => told.push(texts.result.no_result.to_owned()),
        Ok(_) => state.take(setup),
    }
    told
}
