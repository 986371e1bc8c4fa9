//! Search, provider filter, and the models that are left out until asked for.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{state::CalculatorState, view::live},
};
use plan::compare::{Listing, is_comparable};
use prices::catalog::{Model, ProviderId, Role};

/// The fields over the table.
pub fn controls(state: CalculatorState, locale: Locale) -> AnyView {
    let text = &locale.text().costs.table;
    let list = move |change: &dyn Fn(&mut Listing)| state.costs.update(|view| view.list(change));
    let choose = move |event| {
        let id = event_target_value(&event);
        list(&|listing| listing.provider = (!id.is_empty()).then(|| ProviderId::new(id.as_str())));
    };
    let chosen = move || {
        state.costs.with(|view| {
            let provider = view.listing.provider.as_ref();
            provider.map_or_else(String::new, |provider| provider.as_str().to_owned())
        })
    };
    let search = move |event| {
        let words = event_target_value(&event);
        list(&|listing| listing.search.clone_from(&words));
    };
    let resold = move |event| {
        let checked = event_target_checked(&event);
        list(&|listing| listing.resold = checked);
    };
    let retired = move |event| {
        let checked = event_target_checked(&event);
        list(&|listing| listing.retired = checked);
    };
    let today = state.clock.today;
    let maker = move |model: &'static Model| {
        let id = &model.provider;
        let is_chosen = move || {
            state
                .costs
                .with(|view| view.listing.provider.as_ref() == Some(id))
        };
        let toggle = move |_| {
            let provider = (!is_chosen()).then(|| id.clone());
            list(&|listing| listing.provider.clone_from(&provider));
        };
        view! { <button type="button" class="chip" data-maker=id.as_str() aria-pressed=move || if is_chosen() { "true" } else { "false" } on:click=toggle>{model.provider_name.as_str()}</button> }.into_any()
    };
    // The makers of the front row, each once.
    let makers = move || {
        let mut makers: Vec<&'static Model> = Vec::new();
        for model in state.prices.catalog().front_row(today.get()) {
            if !makers.iter().any(|known| known.provider == model.provider) {
                makers.push(model);
            }
        }
        makers.into_iter().map(maker).collect::<Vec<AnyView>>()
    };
    view! {
        <div class="costs-controls">
            <div class="chips" role="group" aria-label=text.makers>{live(makers)}</div>
            <label class="field">
                <span class="label">{text.search}</span>
                <input type="search" autocomplete="off" spellcheck="false" data-testid="cost-search" prop:value=move || state.costs.with(|view| view.listing.search.clone()) on:input=search/>
            </label>
            <label class="field">
                <span class="label">{text.provider}</span>
                <select data-testid="cost-provider" on:change=choose prop:value=chosen>
                    <option value="">{text.all_providers}</option>
                    <optgroup label=text.makers>{providers(state, true)}</optgroup>
                    <optgroup label=text.resellers>{providers(state, false)}</optgroup>
                </select>
            </label>
            <label class="check">
                <input type="checkbox" data-testid="cost-resold" prop:checked=move || state.costs.with(|view| view.listing.resold) on:change=resold/>
                {text.resold}
            </label>
            <label class="check">
                <input type="checkbox" data-testid="cost-retired" prop:checked=move || state.costs.with(|view| view.listing.retired) on:change=retired/>
                {text.retired}
            </label>
        </div>
    }
    .into_any()
}

/// The providers with a model to list, in the catalogue's order: those that make what they sell, or the others.
fn providers(state: CalculatorState, makers: bool) -> AnyView {
    let providers = state.prices.catalog().providers().iter();
    providers
        .filter(|provider| (provider.role == Role::Maker) == makers && provider.models.iter().any(is_comparable))
        .map(|provider| view! { <option value=provider.id.as_str()>{provider.name.as_str()}</option> })
        .collect_view()
        .into_any()
}
