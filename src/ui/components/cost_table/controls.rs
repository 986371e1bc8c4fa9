//! Search, provider filter, retired models, and how many rows are shown.

use leptos::prelude::*;

use super::Table;
use crate::ui::view::live;
use crate::{catalog::ProviderId, format, plan::compare::Listing};

/// The fields over the table.
pub fn controls(table: Table) -> AnyView {
    let Table {
        state,
        locale,
        models,
        shown,
        ..
    } = table;
    let text = &locale.text().costs.table;
    let listing = state.listing;
    // Providers in the catalogue's order, each once.
    let providers = models.with_value(|models| {
        let providers = models.chunk_by(|a, b| a.provider == b.provider).filter_map(|group| group.first().copied());
        providers.map(|model| view! { <option value=model.provider.as_str()>{model.provider_name.as_str()}</option> }).collect_view()
    });
    let choose = move |event| {
        let id = event_target_value(&event);
        listing.update(|listing| listing.provider = (!id.is_empty()).then(|| ProviderId::new(id)));
    };
    let chosen = move || {
        listing.with(|listing| {
            listing
                .provider
                .as_ref()
                .map_or_else(String::new, |provider| provider.as_str().to_owned())
        })
    };
    let narrowed = move || {
        listing.with(|listing| !listing.search.trim().is_empty() || listing.provider.is_some())
    };
    let clear = move |_| {
        listing.update(|listing| {
            *listing = Listing {
                search: String::new(),
                provider: None,
                ..listing.clone()
            }
        });
    };
    let count = move || {
        let shown = shown.read().len() as u64;
        let all = models.with_value(Vec::len) as u64;
        (text.shown)(&format::grouped(shown), &format::grouped(all))
    };
    view! {
        <div class="costs-controls">
            <label class="field">
                <span class="label">{text.search}</span>
                <input type="search" autocomplete="off" spellcheck="false" data-testid="cost-search" prop:value=move || listing.with(|listing| listing.search.clone())
                    on:input=move |event| listing.update(|listing| listing.search = event_target_value(&event))/>
            </label>
            <label class="field">
                <span class="label">{text.provider}</span>
                <select data-testid="cost-provider" on:change=choose prop:value=chosen>
                    <option value="">{text.all_providers}</option>
                    {providers}
                </select>
            </label>
            <label class="check">
                <input type="checkbox" data-testid="cost-retired" prop:checked=move || listing.with(|listing| listing.retired)
                    on:change=move |event| listing.update(|listing| listing.retired = event_target_checked(&event))/>
                {text.retired}
            </label>
            <p class="small costs-count" role="status" data-testid="cost-count">{live(count)}</p>
            {live(move || narrowed().then(|| view! { <button type="button" class="plain" on:click=clear>{text.clear}</button> }))}
        </div>
    }
    .into_any()
}
