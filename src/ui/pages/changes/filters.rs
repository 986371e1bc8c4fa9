//! The two filters over the list.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{Chosen, FIRST};
use crate::{text::Locale, ui::data::PageData};
use book::What;

/// A select of providers and one of kinds.
pub fn filters(data: &'static PageData, chosen: Chosen, locale: Locale) -> AnyView {
    let text = &locale.models().changes;
    let providers = data.catalog.providers().iter();
    let providers: Vec<AnyView> = providers
        .map(|provider| option(provider.id.as_str(), &provider.name))
        .collect();
    let kinds: Vec<AnyView> = What::ALL
        .iter()
        .map(|what| option((*what).id(), (text.what)(*what)))
        .collect();
    let provider = select(
        "by-provider",
        text.all_providers,
        providers,
        chosen,
        chosen.provider,
    );
    let kind = select("by-kind", text.all_kinds, kinds, chosen, chosen.what);
    view! {
        <div class="book-controls">
            <label class="field"><span class="label">{text.provider}</span> {provider}</label>
            <label class="field"><span class="label">{text.kind}</span> {kind}</label>
        </div>
    }
    .into_any()
}

fn option(value: &'static str, label: &'static str) -> AnyView {
    view! { <option value=value>{label}</option> }.into_any()
}

fn select(
    id: &'static str,
    any: &'static str,
    options: Vec<AnyView>,
    chosen: Chosen,
    into: RwSignal<String>,
) -> AnyView {
    let choose = move |event| {
        chosen.limit.set(FIRST);
        into.set(event_target_value(&event));
    };
    view! {
        <select data-testid=id on:change=choose prop:value=into>
            <option value="">{any}</option>
            {options}
        </select>
    }
    .into_any()
}
