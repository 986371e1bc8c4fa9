//! The link the page was opened with: read once the page is alive, and kept up to date as the plan changes.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use super::{
    field::said,
    state::{BillingState, first, terms_of},
};
use crate::{
    billing::{Hurdle, Setup, Slip},
    share::billing::{BillingLinkProblem, from_query, to_query},
    text::Locale,
    ui::{
        ports::Ports,
        view::{effect, live},
    },
};

/// How long after the last change the address is written. Browsers limit how often it may be.
const SETTLE: Duration = Duration::from_millis(500);

/// Reads the link into the plan and says what of it could not be used. Shows nothing when all is well.
pub fn link_notice(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<String>::new());
    // Runs before the next effect: what the link says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        if query.len() > 1 {
            problems.set(untrack(|| open(state, &query, locale)));
        }
    });
    let mut write = debounce(SETTLE, move |query: String| (ports.replace_query)(&query));
    effect(move |before: Option<String>| {
        // A new day is no change of the visitor's.
        let written = |setup: &Setup| to_query(setup, state.clock.today.get_untracked());
        let query = state.setup.with(written);
        // A page reached by a link of the site's own has the plan, but not yet in its address.
        let is_bare = || (ports.query)().len() < 2 && query != written(&first(state.platforms));
        if before.map_or_else(is_bare, |before| before != query) {
            write(query.clone());
        }
        query
    });
    let list = move || {
        problems.with(|problems| {
            (!problems.is_empty()).then(|| {
                let said: Vec<AnyView> = problems
                    .iter()
                    .map(|problem| view! { <li>{problem.clone()}</li> }.into_any())
                    .collect();
                view! { <div class="notice problem" role="status" data-testid="link-problems"><p><strong>{text.link_problem}</strong></p><ul>{said}</ul></div> }
                    .into_any()
            })
        })
    };
    live(list).into_any()
}

fn open(state: BillingState, query: &str, locale: Locale) -> Vec<String> {
    let texts = locale.billing();
    let begin = first(state.platforms);
    let Some((mut setup, problems)) = from_query(query, state.platforms, begin) else {
        return Vec::new();
    };
    let mut told: Vec<String> = problems
        .iter()
        .map(|problem| match problem {
            BillingLinkProblem::Newer => texts.result.link_newer.to_owned(),
            BillingLinkProblem::Unread { key, text } => format!("{key}={text}"),
        })
        .collect();
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
