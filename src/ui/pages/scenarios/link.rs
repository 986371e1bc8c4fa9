//! The link the page was opened with: read once the page is alive, and kept up to date as the scenario changes.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::{
    plan::scenario::{Scenario, ScenarioProblem},
    share::scenario::{ScenarioShareProblem, scenario_from_query, scenario_to_query},
    text::{Locale, ScenariosText},
    ui::{
        ports::Ports,
        scenario_state::ScenarioState,
        view::{effect, live},
    },
};

/// How long after the last change the address is written. Browsers limit how often it may be.
const SETTLE: Duration = Duration::from_millis(500);
/// How long after the last change every model is worked out again.
const PAUSE: Duration = Duration::from_millis(150);

/// Reads the link into the state and says what of it could not be read. Shows nothing when all is well.
pub fn link_notice(state: ScenarioState, locale: Locale) -> AnyView {
    let text = locale.scenarios();
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<String>::new());
    // Runs before the next effects: what the link says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        if query.len() > 1 {
            let (scenario, found) = scenario_from_query(&query);
            state.open(scenario);
            problems.set(found.iter().map(|problem| said(problem, text)).collect());
        }
    });
    let mut write = debounce(SETTLE, move |query: String| (ports.replace_query)(&query));
    effect(move |before: Option<String>| {
        let query = state.scenario.with(scenario_to_query);
        // A page reached by a link of the site's own has the scenario, but not yet in its address.
        let is_bare =
            || (ports.query)().len() < 2 && *state.scenario.read_untracked() != Scenario::default();
        if before.map_or_else(is_bare, |before| before != query) {
            write(query.clone());
        }
        query
    });
    let mut settle = debounce(PAUSE, move |(): ()| settled(state));
    effect(move |before: Option<()>| {
        state.scenario.track();
        if before.is_some() {
            settle(());
        }
    });
    let list = move || {
        problems.with(|problems| {
            (!problems.is_empty()).then(|| {
                let said: Vec<AnyView> = problems
                    .iter()
                    .map(|problem| view! { <li>{problem.clone()}</li> }.into_any())
                    .collect();
                view! { <div class="notice problem" role="status" data-testid="link-problems"><p><strong>{text.link.problems}</strong></p><ul>{said}</ul></div> }
                    .into_any()
            })
        })
    };
    live(list).into_any()
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
