//! Scenarios to begin with, each with its assumptions in words.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{scenario_state::ScenarioState, view::live},
};
use plan::scenario::{Case, Preset, Scenario, mix_cost, month_cost};
use prices::catalog::ModelKey;

/// The presets as buttons, and what the one begun with assumes.
pub fn presets(state: ScenarioState, locale: Locale) -> AnyView {
    let text = &locale.scenarios().presets;
    let buttons: Vec<AnyView> = Preset::ALL
        .into_iter()
        .map(|preset| {
            let is_begun = move || state.scenario.with(|now| now.preset == preset).to_string();
            view! { <button type="button" data-testid=format!("preset-{}", preset.id()) aria-pressed=is_begun on:click=move |_| begin(state, preset)>{(text.name)(preset)}</button> }
                .into_any()
        })
        .collect();
    let preset = Memo::new(move |_| state.scenario.with(|now| now.preset.id()));
    let assumptions = move || {
        let preset = Preset::from_id(preset.get()).unwrap_or_default();
        let list: Vec<AnyView> = preset
            .assumptions()
            .iter()
            .map(|id| view! { <li>{(text.assumption)(id)}</li> }.into_any())
            .collect();
        view! {
            <details class="assumes" data-testid="assumptions">
                <summary>{(text.assumes)((text.name)(preset))}</summary>
                <ul>{list}</ul>
                <p class="small">{text.ours}</p>
            </details>
        }
        .into_any()
    };
    view! {
        <section class="presets" aria-label=text.heading>
            <p class="label soft">{text.heading}</p>
            <div class="actions" role="group" aria-label=text.heading>{buttons}</div>
            {live(assumptions)}
        </section>
    }
    .into_any()
}

/// Begins with a preset, on the visitor's models where they can do the work and otherwise on the cheapest model that can.
fn begin(state: ScenarioState, preset: Preset) {
    let mut scenario = preset.scenario();
    let mix = state.scenario.with_untracked(|now| now.mix().to_vec());
    scenario.set_mix(mix);
    let today = state.clock.today.get_untracked();
    if mix_cost(&scenario, state.prices.catalog(), today, Case::Expected).is_err()
        && let Some(model) = cheapest(state, &scenario, preset)
    {
        scenario.set_mix(vec![(model, 100)]);
    }
    state.open(scenario);
}

fn cheapest(state: ScenarioState, scenario: &Scenario, preset: Preset) -> Option<ModelKey> {
    let today = state.clock.today.get_untracked();
    let catalog = state.prices.catalog();
    let mut best = None;
    for model in catalog.models() {
        if model.kind != preset.kind() || !model.is_served_on(today) {
            continue;
        }
        let Ok(cost) = month_cost(scenario, catalog, &model.key, today, Case::Expected) else {
            continue;
        };
        if best.as_ref().is_none_or(|(least, _)| cost.month < *least) {
            best = Some((cost.month, model.key.clone()));
        }
    }
    best.map(|(_, key)| key)
}
