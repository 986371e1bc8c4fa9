//! Scenarios to begin with, each with its assumptions in words.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{scenario_state::ScenarioState, view::live},
};
use plan::scenario::Preset;

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

/// Begins with a preset, the same whatever stood there before.
fn begin(state: ScenarioState, preset: Preset) {
    let today = state.clock.today.get_untracked();
    let catalog = untrack(|| state.prices.catalog());
    state.open(preset.begin(catalog, today));
}
