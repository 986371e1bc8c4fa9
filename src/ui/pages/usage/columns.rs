//! The columns of a sheet of no known provider: what they were taken for, changed and kept on the device by who knows better.

use leptos::prelude::*;

use super::state::{Source, UsageState};
use crate::{text::UsageFilesText, ui::kept_names::USAGE_COLUMNS as KEPT_AS};
use usage::{Column, MappedSheet, Mapping};

/// Mappings that are kept at most.
const MOST_KEPT: usize = 20;

/// Stands for the cache inside the input.
const INSIDE: &str = "cache-inside";

/// The mappings that the device keeps, the latest first. What cannot be read is nothing.
pub fn kept_mappings(state: UsageState) -> Vec<Mapping> {
    from_json(&(state.device.kept)(KEPT_AS).unwrap_or_default())
}

fn from_json(text: &str) -> Vec<Mapping> {
    let list: Vec<serde_json::Value> = serde_json::from_str(text).unwrap_or_default();
    let mapping = |value: &serde_json::Value| {
        let mut mapping = Mapping::default();
        mapping.is_cache_inside = value.get(INSIDE).is_some_and(|inside| *inside == true);
        for column in Column::ALL {
            let name = value.get(column.id()).and_then(|name| name.as_str());
            mapping.set(column, name.map(str::to_owned));
        }
        mapping
    };
    list.iter().map(mapping).collect()
}

fn to_json(mappings: &[Mapping]) -> String {
    let value = |mapping: &Mapping| {
        let named = Column::ALL.into_iter().filter_map(|column| {
            let name = mapping.name(column)?;
            Some((column.id().to_owned(), name.into()))
        });
        let mut fields: serde_json::Map<String, serde_json::Value> = named.collect();
        fields.insert(INSIDE.to_owned(), mapping.is_cache_inside.into());
        serde_json::Value::Object(fields)
    };
    serde_json::Value::Array(mappings.iter().map(value).collect()).to_string()
}

/// Keeps a mapping before all others, or takes it away. False when the browser refuses.
fn keep(state: UsageState, mapping: &Mapping, is_kept: bool) -> bool {
    let mut all = kept_mappings(state);
    all.retain(|own| own != mapping);
    if is_kept {
        all.insert(0, mapping.clone());
        all.truncate(MOST_KEPT);
    }
    let text = if all.is_empty() {
        String::new()
    } else {
        to_json(&all)
    };
    (state.device.keep)(KEPT_AS, &text)
}

/// The columns of one sheet.
pub fn columns(
    state: UsageState,
    at: usize,
    source: &Source,
    sheet: &MappedSheet,
    text: &'static UsageFilesText,
) -> AnyView {
    let change = move |mapping: Mapping| {
        state.sources.update(|sources| {
            if let Some(source) = sources.get_mut(at) {
                source.mapping = Some(mapping);
            }
        });
        state.ask(0);
    };
    let fields: Vec<AnyView> = Column::ALL
        .into_iter()
        .map(|column| field(at, column, sheet, change, text))
        .collect();
    let id = format!("usage-inside-{at}");
    let mapping = sheet.mapping.clone();
    let is_inside = mapping.is_cache_inside;
    let switch = move |_| {
        let mut mapping = mapping.clone();
        mapping.is_cache_inside = !is_inside;
        change(mapping);
    };
    view! {
        <fieldset class="sheet-columns" data-testid="usage-columns">
            <legend dir="auto">{(text.columns_of)(&source.name)}</legend>
            <p class="small">{text.columns_note}</p>
            <div class="threshold-fields">{fields}</div>
            <p><input type="checkbox" id=id.clone() data-testid="usage-inside" checked=is_inside on:change=switch/>" "<label for=id>{text.cache_inside}</label></p>
            {keeping(state, sheet.mapping.clone(), text)}
        </fieldset>
    }
    .into_any()
}

fn field(
    at: usize,
    column: Column,
    sheet: &MappedSheet,
    change: impl Fn(Mapping) + 'static,
    text: &'static UsageFilesText,
) -> AnyView {
    let chosen = sheet.mapping.name(column);
    let options: Vec<AnyView> = sheet
        .names
        .iter()
        .map(|name| {
            let is_chosen = chosen == Some(name);
            view! { <option value=name.clone() selected=is_chosen>{name.clone()}</option> }
                .into_any()
        })
        .collect();
    let mapping = sheet.mapping.clone();
    let choose = move |event| {
        let name = event_target_value(&event);
        let mut mapping = mapping.clone();
        mapping.set(column, (!name.is_empty()).then_some(name));
        change(mapping);
    };
    let id = format!("usage-column-{at}-{}", column.id());
    let hook = format!("usage-column-{}", column.id());
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{(text.column)(column)}</label>
            <select id=id data-testid=hook on:change=choose>
                <option value="" selected=chosen.is_none()>{text.no_column}</option>
                {options}
            </select>
        </div>
    }
    .into_any()
}

/// Keeping it on the device for sheets with these columns, and taking it away again.
fn keeping(state: UsageState, mapping: Mapping, text: &'static UsageFilesText) -> AnyView {
    let is_kept = RwSignal::new(kept_mappings(state).contains(&mapping));
    let switch = move |_| {
        let wanted = !is_kept.get_untracked();
        if keep(state, &mapping, wanted) {
            is_kept.set(wanted);
        }
    };
    let words = move || text.keep_columns[usize::from(is_kept.get())];
    view! { <button type="button" data-testid="usage-keep-columns" aria-pressed=move || is_kept.get().to_string() on:click=switch>{words}</button> }
        .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_comes_back_and_what_cannot_be_read_is_nothing() {
        let mut mapping = Mapping::default();
        mapping.is_cache_inside = true;
        mapping.set(Column::Input, Some("tokens in".to_owned()));
        mapping.set(Column::When, Some("日".to_owned()));
        let all = vec![mapping, Mapping::default()];
        assert_eq!(from_json(&to_json(&all)), all);
        assert_eq!(from_json("[{"), []);
    }
}
