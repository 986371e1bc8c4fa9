//! The scenario's link: what it says, and what of it could not be read.

use crate::text::Words as _;
use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::{
    text::{Locale, ScenariosText},
    ui::{components::page_link::page_link, scenario_state::ScenarioState, view::effect},
};
use link::scenario::{ScenarioShareProblem, scenario_from_query, scenario_to_query};
use plan::scenario::{Scenario, ScenarioProblem};

/// How long after the last change every model is worked out again.
const PAUSE: Duration = Duration::from_millis(150);

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: ScenarioState, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    let read = move |query: &str| {
        let (scenario, found) = scenario_from_query(query);
        state.open(scenario);
        found.iter().map(|problem| said(problem, text)).collect()
    };
    let notice = page_link(
        text.link.problems,
        read,
        move || state.scenario.with(scenario_to_query),
        Some(scenario_to_query(&Scenario::default())),
    );
    let mut settle = debounce(PAUSE, move |(): ()| settled(state));
    effect(move |before: Option<()>| {
        state.scenario.track();
        if before.is_some() {
            settle(());
        }
    });
    notice
}

/// Takes the form's scenario over for the large tables, unless they have it already.
fn settled(state: ScenarioState) {
    let scenario: Scenario = state.scenario.get_untracked();
    if state.settled.with_untracked(|settled| *settled != scenario) {
        state.settled.set(scenario);
    }
}

fn said(problem: &ScenarioShareProblem, text: &ScenariosText) -> String {
    let words = &text.link;
    match problem {
        ScenarioShareProblem::NewerVersion { version } => (words.newer)(&version.to_string()),
        ScenarioShareProblem::BadNumber { key, text, .. }
        | ScenarioShareProblem::BadWord { key, text } => (words.value)(key, text),
        ScenarioShareProblem::BadField(problem) => match problem {
            ScenarioProblem::OutOfRange { input, .. }
            | ScenarioProblem::OutOfOrder { input, .. } => (words.field)((text.form.label)(*input)),
            ScenarioProblem::NoBusyDay => text.form.no_busy_day.to_owned(),
            ScenarioProblem::MixNotWhole { sum } => (text.form.not_whole)(&sum.to_string()),
            ScenarioProblem::MixRepeated { model } => (words.field)(model),
            ScenarioProblem::SummaryEveryZero => (words.field)(text.form.every),
        },
        ScenarioShareProblem::Repeated { key } => (words.repeated)(key),
        _ => words.other.to_owned(),
    }
}
