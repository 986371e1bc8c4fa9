//! The scenario's link: what it says, and what of it could not be read.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::{
    text::Locale,
    ui::{
        components::page_link::{page_link, told},
        scenario_state::ScenarioState,
        view::effect,
    },
};
use link::scenario::{scenario_from_query, scenario_to_query};
use plan::scenario::Scenario;

/// How long after the last change every model is worked out again.
const PAUSE: Duration = Duration::from_millis(150);

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: ScenarioState, locale: Locale) -> AnyView {
    let read = move |query: &str| {
        let (scenario, found) = scenario_from_query(query);
        state.open(scenario);
        told(&found, locale)
    };
    let notice = page_link(
        locale,
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
