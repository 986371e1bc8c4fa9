//! Menus of models.

use leptos::prelude::*;

use crate::ui::{
    scenario_state::ScenarioState,
    view::{effect, live},
};
use plan::scenario::{Input, Scenario};
use prices::catalog::Kind;

/// The kinds of model that may do a scenario's work.
pub fn kinds(scenario: &Scenario) -> [Kind; 2] {
    let makes = |input| scenario.range(input).high() > 0;
    let own = if makes(Input::Images) {
        Kind::Image
    } else if makes(Input::VideoSeconds) {
        Kind::Video
    } else if makes(Input::AudioSeconds) {
        Kind::Transcription
    } else if makes(Input::Pages) {
        Kind::Ocr
    } else if makes(Input::Characters) {
        Kind::Speech
    } else {
        Kind::Chat
    };
    [own, Kind::Chat]
}

/// A menu of models by provider, filled once the page is alive. `first` stands at its top. The value in use is followed.
pub fn model_menu(
    state: ScenarioState,
    id: &'static str,
    label: &'static str,
    first: impl Fn() -> Option<(String, String)> + Send + Sync + Copy + 'static,
    current: impl Fn() -> String + Send + Sync + Copy + 'static,
    choose: impl Fn(String) + Copy + 'static,
) -> AnyView {
    let ready = RwSignal::new(false);
    effect(move |_| ready.set(true));
    // Hundreds of options are drawn again only when one of these changes, not with every number typed.
    let shown = Memo::new(move |_| (first(), current(), state.scenario.with(kinds)));
    let options = move || {
        let (first, current, kinds) = shown.get();
        let mut options = Vec::new();
        if let Some((value, words)) = first {
            let is_current = value == current;
            options.push(
                view! { <option value=value prop:selected=is_current>{words}</option> }.into_any(),
            );
        }
        if ready.get() {
            let today = state.clock.today.get();
            for provider in state.data.catalog.providers() {
                let mut group = Vec::new();
                for model in state.data.catalog.models() {
                    let key = model.key.as_str();
                    let is_offered = kinds.contains(&model.kind) && model.is_served_on(today);
                    if model.provider == provider.id && (is_offered || key == current) {
                        group.push(view! { <option value=key prop:selected=key == current>{model.name.as_str()}</option> }.into_any());
                    }
                }
                if !group.is_empty() {
                    options.push(
                        view! { <optgroup label=provider.name.as_str()>{group}</optgroup> }
                            .into_any(),
                    );
                }
            }
        } else if !current.is_empty() {
            let name = state.name_of_id(&current);
            options.push(
                view! { <option value=current prop:selected=true>{name}</option> }.into_any(),
            );
        }
        options
    };
    let changed = move |event| {
        choose(event_target_value(&event));
        // Drawn again even where nothing changed, so that the menu never says something else than what is in use.
        ready.set(true);
    };
    view! {
        <label class="number-row">
            <span class="label">{label}</span>
            <select data-testid=id on:change=changed>{live(options)}</select>
        </label>
    }
    .into_any()
}
