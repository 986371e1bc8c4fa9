//! The plan's address, and what it says and hears of the work.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    field::said,
    state::{BillingState, first, terms_of},
};
use crate::{
    text::Locale,
    ui::{
        components::page_link::{PageAddress, page_link, told},
        session::Session,
        view::effect,
    },
};
use link::{
    billing::{from_query, names_platform, to_query},
    only_model,
    scenario::too_large,
};
use plan::{
    Scenario,
    billing::{Hurdle, Setup, TypedProblem, Use},
};
use prices::catalog::ModelKey;

/// Reads the address into the plan, keeps it true, and says what could not be used.
pub fn link_notice(state: BillingState, locale: Locale) -> AnyView {
    let session = expect_context::<Session>();
    // A new day is no change of the visitor's.
    let written = move |setup: &Setup| to_query(setup, state.clock.today.get_untracked());
    let page = PageAddress {
        open: move |query: &str| open(state, session, query, locale),
        hear: move || hear(state, session, None, locale),
        written: move || state.setup.with(written),
        bare: written(&first(state.platforms)),
    };
    let notice = page_link(page, locale);
    effect(move |before: Option<Use>| {
        let usage = state.setup.with(|setup| setup.usage.clone());
        if before.is_some_and(|before| before != usage) {
            say(state, session, &usage);
            // The platform goes along with another model's seller.
            let mut setup = state.setup.get_untracked();
            state.follow_seller(&mut setup);
            if state.setup.with_untracked(|now| *now != setup) {
                let _ = state.change(&|now: &mut Setup| {
                    now.clone_from(&setup);
                    Ok(())
                });
            }
        }
        usage
    });
    notice
}

/// Tells the session what is used. An amount of money says nothing of the work behind it.
fn say(state: BillingState, session: Session, usage: &Use) {
    if let Some(scenario) = usage.scenario() {
        session.say_scenario(state.heard, scenario);
    }
}

/// Takes over what was said elsewhere, or moves to a model. An amount that was entered here stays.
fn hear(
    state: BillingState,
    session: Session,
    model: Option<ModelKey>,
    locale: Locale,
) -> Vec<String> {
    let news = session.news(state.heard).unwrap_or_default();
    let mut setup = state.setup.get();
    let begin = first(state.platforms);
    let is_amount = matches!(setup.usage, Use::Amount { .. }) && setup.usage != begin.usage;
    if is_amount && model.is_none() {
        return Vec::new();
    }
    let mut said = Vec::new();
    let mut scenario = match (news.scenario, news.workload) {
        (Some(scenario), _) => Some(scenario),
        (None, Some(workload)) => {
            let (scenario, problems) = Scenario::of_workload(&workload);
            said = told(&too_large(&problems), locale);
            Some(scenario)
        }
        (None, None) => None,
    };
    if let Some(model) = model.or(news.model) {
        let mut moved = scenario.unwrap_or_else(|| state.own_scenario());
        if moved.main_model() != Some(&model) && !moved.move_to(&model) {
            moved.set_mix(vec![(model, 100)]);
        }
        scenario = Some(moved);
    }
    if let Some(scenario) = scenario {
        let before = std::mem::replace(&mut setup.usage, Use::Scenario(Box::new(scenario)));
        state.follow_seller(&mut setup);
        state.follow_use(&mut setup, &before);
        said.extend(settle(state, setup, locale));
    }
    said
}

fn open(state: BillingState, session: Session, query: &str, locale: Locale) -> Vec<String> {
    if let Some(model) = only_model(query) {
        return hear(state, session, Some(model), locale);
    }
    _ = session.news(state.heard);
    let begin = first(state.platforms);
    let month = |usage: &Use| state.month_of(usage);
    let (setup, problems) = from_query(query, state.platforms, begin, &month);
    let mut said = told(&problems, locale);
    let Some(mut setup) = setup else {
        return said;
    };
    state.is_platform_chosen.set(names_platform(query));
    state.follow_seller(&mut setup);
    said.extend(settle(state, setup, locale));
    let usage = state.setup.with(|setup| setup.usage.clone());
    say(state, session, &usage);
    said
}

/// Takes a plan over as far as it can be run, and says what could not be used.
fn settle(state: BillingState, mut setup: Setup, locale: Locale) -> Vec<String> {
    let texts = locale.billing();
    let mut told = Vec::new();
    // A plan of numbers that are sound one by one may still be none that can be run.
    let terms = terms_of(state.platforms, &setup);
    let unsound = setup.check(&terms, state.clock.today.get()).err();
    if let Some(problem) = unsound.and_then(|problems| problems.into_iter().next()) {
        told.push(said(state, &TypedProblem::Plan(problem), &texts.form));
        return told;
    }
    if let Err(Hurdle::Gap(gap)) = state.run_of(&setup).as_ref() {
        let why = (texts.demand.gap)(gap, &state.name_in(gap));
        let today = state.clock.today.get();
        if let Some(shorter) = setup.within_prices(state.prices.catalog(), today) {
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
