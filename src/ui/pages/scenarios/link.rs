//! The scenario's address, and what it says and hears of the work.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::text::Words as _;
use crate::{
    text::Locale,
    ui::{
        components::page_link::{PageAddress, page_link, told},
        scenario_state::ScenarioState,
        session::Session,
        view::{effect, live},
    },
};
use link::{
    only_model,
    scenario::{scenario_from_query, scenario_to_query, too_large},
};
use plan::scenario::Scenario;
use prices::catalog::{Kind, ModelKey};

/// How long after the last change every model is worked out again.
const PAUSE: Duration = Duration::from_millis(150);

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: ScenarioState, locale: Locale) -> AnyView {
    let session = expect_context::<Session>();
    let open = move |query: &str| {
        if let Some(model) = only_model(query) {
            let said = hear(state, session, locale);
            let mut scenario = state.scenario.get();
            if !scenario.move_to(&model) {
                scenario.set_mix(vec![(model, 100)]);
            }
            session.say_scenario(state.heard, scenario.clone());
            state.open(scenario);
            return said;
        }
        let (mut scenario, found) = scenario_from_query(query);
        // A preset that is named without a model begins with its own, where the first one is of another kind.
        let is_unnamed = scenario.main_model() == Some(&ModelKey::default());
        if is_unnamed && scenario.preset.kind() != Kind::Chat {
            let preset = scenario.preset;
            let begun = preset.begin(state.prices.catalog(), state.clock.today.get());
            scenario.set_mix(begun.mix().to_vec());
        }
        session.say_scenario(state.heard, scenario.clone());
        state.open(scenario);
        told(&found, locale)
    };
    let page = PageAddress {
        open,
        hear: move || hear(state, session, locale),
        written: move || state.scenario.with(scenario_to_query),
        bare: scenario_to_query(&Scenario::default()),
    };
    let notice = page_link(page, locale);
    let mut settle = debounce(PAUSE, move |(): ()| settled(state));
    effect(move |before: Option<()>| {
        let scenario = state.scenario.get();
        if before.is_some() {
            session.say_scenario(state.heard, scenario);
            settle(());
        }
    });
    view! { {notice} {live(move || displaced(state, locale))} }.into_any()
}

/// Takes over what was said elsewhere, and tells what of it no scenario can hold.
fn hear(state: ScenarioState, session: Session, locale: Locale) -> Vec<String> {
    let Some(work) = session.news(state.heard) else {
        return Vec::new();
    };
    let mut said = Vec::new();
    if let Some(scenario) = work.scenario {
        state.displaced.set(None);
        state.open(scenario);
    } else if let Some(workload) = work.workload {
        let (scenario, problems) = Scenario::of_workload(&workload);
        said = told(&too_large(&problems), locale);
        state.displaced.set(session.displaced());
        state.open(scenario);
    } else if let Some(model) = work.model {
        let mut scenario = state.scenario.get();
        if scenario.move_to(&model) {
            state.open(scenario);
        }
    }
    said
}

/// Offers the scenario that the numbers of another tool took the place of.
fn displaced(state: ScenarioState, locale: Locale) -> Option<AnyView> {
    let text = &locale.scenarios().presets;
    let scenario = state.displaced.get()?;
    let name = (text.name)(scenario.preset);
    let back = move |_| {
        state.displaced.set(None);
        state.open(scenario.clone());
    };
    Some(
        view! {
            <p class="notice" data-testid="displaced">
                {text.displaced} " "
                <button type="button" class="plain" data-testid="displaced-back" on:click=back>{(text.back)(name)}</button>
            </p>
        }
        .into_any(),
    )
}

/// Takes the form's scenario over for the large tables, unless they have it already.
fn settled(state: ScenarioState) {
    let scenario: Scenario = state.scenario.get_untracked();
    if state.settled.with_untracked(|settled| *settled != scenario) {
        state.settled.set(scenario);
    }
}
