//! The list of models inside the picker's dialog: searched by typing, walked with the arrow keys.

use crate::text::Words as _;
use leptos::{ev::KeyboardEvent, html::Dialog, prelude::*};

use super::close;
use crate::ui::view::{effect, live};
use crate::{
    text::{Locale, PickerText},
    ui::{
        components::tokenizer::is_exact, keys::is_composing, ports::Ports, state::CalculatorState,
    },
};
use plan::{compare::is_comparable, search::ranked};
use prices::catalog::Model;
use tokens::Encoding;

/// Id of the list the search field steers.
const LIST: &str = "model-list";
/// How far Page Up and Page Down go.
const PAGE: usize = 8;
/// Options drawn at a time: more than anybody walks through, few enough to be there at once.
const DRAWN: usize = 80;

/// Search field and list inside the dialog. The list exists only while the dialog is open.
#[component]
pub fn Palette(locale: Locale, dialog: NodeRef<Dialog>, open: RwSignal<bool>) -> impl IntoView {
    let text = &locale.text().costs.picker;
    let state = expect_context::<CalculatorState>();
    let ports = expect_context::<Ports>();
    let search = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let found = RwSignal::new(Vec::new());
    // A fresh list starts at the picked model, or at the top when the search has left it out.
    effect(move |_| {
        let picked = state.picked();
        let fresh = if open.get() {
            find(state, picked, &search.read())
        } else {
            Vec::new()
        };
        let at = drawn(&fresh)
            .iter()
            .position(|model| model.key == picked.key);
        active.set(at.unwrap_or(0));
        found.set(fresh);
    });
    effect(move |_| {
        if !found.read().is_empty() {
            (ports.reveal)(&option_id(active.get()));
        }
    });
    let pick = move |at: usize| {
        if let Some(model) = found.read_untracked().get(at) {
            state.pick(model.key.clone());
            search.set(String::new());
            close(dialog);
        }
    };
    let on_key = move |event: KeyboardEvent| {
        // A key of an input method is not a choice.
        if is_composing(&event) {
            return;
        }
        let last = drawn(&found.read_untracked()).len().saturating_sub(1);
        let at = active.get_untracked();
        let next = match event.key().as_str() {
            "ArrowDown" => {
                if at >= last {
                    0
                } else {
                    at + 1
                }
            }
            "ArrowUp" => at.checked_sub(1).unwrap_or(last),
            "Home" => 0,
            "End" => last,
            "PageDown" => (at + PAGE).min(last),
            "PageUp" => at.saturating_sub(PAGE),
            "Enter" => {
                event.prevent_default();
                return pick(at);
            }
            _ => return,
        };
        event.prevent_default();
        active.set(next);
    };
    let active_id = move || (!found.read().is_empty()).then(|| option_id(active.get()));
    view! {
        <div class="palette-body">
            <input type="search" class="palette-search" role="combobox" aria-expanded="true" aria-autocomplete="list" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="go"
                aria-controls=LIST aria-activedescendant=active_id aria-label=text.search placeholder=text.search_hint data-testid="model-search"
                prop:value=search on:input=move |event| search.set(event_target_value(&event)) on:keydown=on_key/>
            <p class="visually-hidden" role="status">{live(move || open.get().then(|| (text.found)(&format::grouped(found.read().len() as u64))))}</p>
            <div class="palette-list" role="listbox" id=LIST aria-label=text.list>
                {live(move || options(state, drawn(&found.read()), text, active, pick))}
            </div>
            {live(move || more(found.read().len(), text))}
            {live(move || (open.get() && found.read().is_empty()).then(|| view! { <p class="palette-none">{(text.none_found)(&search.read())}</p> }))}
        </div>
    }
    .into_any()
}

/// The part of the list that is drawn, and that the keys walk through.
fn drawn<'a>(found: &'a [&'static Model]) -> &'a [&'static Model] {
    found.get(..DRAWN).unwrap_or(found)
}

fn option_id(at: usize) -> String {
    format!("model-option-{at}")
}

/// Models that are served and fit the search, best first; without one makers, then clouds, hosts and gateways.
///
/// Without a search the picked model and its provider come first, so that what was picked is always in sight.
fn find(state: CalculatorState, picked: &Model, search: &str) -> Vec<&'static Model> {
    let today = state.today.get();
    let is_listed = |model: &Model| is_comparable(model) && model.is_served_on(today);
    let mut found = ranked(&state.data.catalog, search, &is_listed);
    if search.trim().is_empty() {
        let (mut first, rest): (Vec<_>, Vec<_>) =
            (found.into_iter()).partition(|model| model.key == picked.key);
        let (mut beside, rest): (Vec<_>, Vec<_>) =
            (rest.into_iter()).partition(|model| model.provider == picked.provider);
        first.append(&mut beside);
        first.extend(rest);
        found = first;
    }
    found
}

/// How many are found and not drawn.
fn more(found: usize, text: &PickerText) -> Option<impl IntoView + use<>> {
    let more = found.checked_sub(DRAWN).filter(|more| *more > 0)?;
    let words = (text.more)(&format::grouped(more as u64));
    Some(view! { <p class="palette-more small" data-testid="model-more">{words}</p> })
}

/// The options in groups. Positions run through all groups.
fn options(
    state: CalculatorState,
    found: &[&'static Model],
    text: &'static PickerText,
    active: RwSignal<usize>,
    pick: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> AnyView {
    let mut at = 0;
    let groups = found.chunk_by(|a, b| a.provider == b.provider).map(|models| {
        let provider = models.first().map(|model| model.provider_name.as_str()).unwrap_or_default();
        let first = at;
        at += models.len();
        let options = models.iter().zip(first..).map(|(model, at)| option(state, model, text, at, active, pick)).collect_view();
        view! { <div role="group" aria-label=provider><div class="palette-group" aria-hidden="true">{provider}</div>{options}</div> }
    });
    groups.collect_view().into_any()
}

fn option(
    state: CalculatorState,
    model: &'static Model,
    text: &'static PickerText,
    at: usize,
    active: RwSignal<usize>,
    pick: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let rates = model
        .price_on(state.today.get_untracked())
        .map(|period| &period.rates);
    let prices = rates.and_then(|rates| {
        Some((text.prices)(
            &format::price(rates.input?),
            &format::price(rates.output?),
        ))
    });
    let kind = if is_exact(model) {
        text.exact
    } else {
        text.estimate
    };
    view! {
        <div role="option" class="palette-option" id=option_id(at) data-model=model.key.as_str()
            class:active=move || active.get() == at aria-selected=move || (active.get() == at).to_string() on:click=move |_| pick(at)>
            <span class="name">{model.name.as_str()}</span>
            <span class="small">{model.encoding().map(Encoding::id)} " · " {kind}</span>
            <span class="small number">{prices.unwrap_or_else(|| text.no_price.to_owned())}</span>
        </div>
    }
}
