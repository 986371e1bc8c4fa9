//! The list of models inside the picker's dialog: searched by typing, walked with the arrow keys.

use leptos::{ev::KeyboardEvent, prelude::*};

use super::{FirstChoice, Shared};
use crate::{
    text::{Locale, PickWords, Words as _},
    ui::{
        keys::is_composing,
        ports::Ports,
        view::{effect, live},
    },
};
use plan::search::ranked;
use prices::catalog::Model;
use tokens::{Encoding, Tokenizer};

/// How far Page Up and Page Down go.
const PAGE: usize = 8;
/// Options drawn at a time: more than anybody walks through, few enough to be there at once.
const DRAWN: usize = 80;

/// Search field and list inside the dialog. The list exists only while the dialog is open.
pub(super) fn palette(shared: Shared, locale: Locale) -> AnyView {
    let text = locale.pick();
    let id = shared.id;
    let ports = expect_context::<Ports>();
    let search = RwSignal::new(String::new());
    let active = RwSignal::new(0_usize);
    let found = RwSignal::new(Vec::new());
    // A fresh list starts at the model in use, a search at what fits best: Enter then takes the exact id.
    effect(move |_| {
        let current = shared.current();
        let fresh = if shared.open.get() {
            find(shared, &current, &search.read())
        } else {
            Vec::new()
        };
        let is_search = !search.read().trim().is_empty();
        let in_use = drawn(&fresh)
            .iter()
            .position(|option| option.value == current);
        active.set(in_use.filter(|_| !is_search).unwrap_or(0));
        found.set(fresh);
    });
    effect(move |_| {
        if !found.read().is_empty() {
            (ports.reveal)(&option_id(id, active.get()));
        }
    });
    let pick = move |at: usize| {
        let value = found.with_untracked(|found| found.get(at).map(|option| option.value.clone()));
        if let Some(value) = value {
            search.set(String::new());
            shared.choose(value);
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
    let active_id = move || (!found.read().is_empty()).then(|| option_id(id, active.get()));
    let list = format!("{id}-list");
    view! {
        <div class="palette-body">
            <input type="search" class="palette-search" role="combobox" aria-expanded="true" aria-autocomplete="list" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="go"
                aria-controls=list.clone() aria-activedescendant=active_id aria-label=text.search placeholder=text.search_hint data-testid=format!("{id}-search")
                prop:value=search on:input=move |event| search.set(event_target_value(&event)) on:keydown=on_key/>
            <p class="visually-hidden" role="status">{live(move || shared.open.get().then(|| (text.found)(&format::grouped(found.read().len() as u64))))}</p>
            <div class="palette-list" role="listbox" id=list aria-label=text.list>
                {live(move || options(shared, drawn(&found.read()), text, active, pick))}
            </div>
            {live(move || more(id, found.read().len(), text))}
            {live(move || (shared.open.get() && found.read().is_empty()).then(|| view! { <p class="palette-none">{(text.none_found)(&search.read())}</p> }))}
        </div>
    }
    .into_any()
}

/// Something that can be chosen: a model, or what stands for none.
#[derive(Clone)]
struct Choice {
    value: String,
    model: Option<&'static Model>,
    words: String,
}

/// The part of the list that is drawn, and that the keys walk through.
fn drawn(found: &[Choice]) -> &[Choice] {
    found.get(..DRAWN).unwrap_or(found)
}

fn option_id(id: &str, at: usize) -> String {
    format!("{id}-option-{at}")
}

/// What is offered and fits the search, best first; without a search the first choice, the model in use and its provider's, then makers,
/// clouds, hosts and gateways, so that what is in use is always in sight.
fn find(shared: Shared, current: &str, search: &str) -> Vec<Choice> {
    let offered = |model: &Model| shared.offers(model) || model.key.as_str() == current;
    let models = ranked(shared.prices.catalog(), search, &offered);
    let choice = |model: &'static Model| Choice {
        value: model.key.as_str().to_owned(),
        model: Some(model),
        words: model.name.clone(),
    };
    if !search.trim().is_empty() {
        return models.into_iter().map(choice).collect();
    }
    let seller = shared.model().map(|model| &model.provider);
    let turn = |model: &Model| {
        if model.key.as_str() == current {
            0
        } else {
            1 + u8::from(Some(&model.provider) != seller)
        }
    };
    let first: FirstChoice = shared.first();
    let first = first.map(|(value, words)| Choice {
        value,
        model: None,
        words,
    });
    let mut found: Vec<Choice> = first.into_iter().collect();
    for now in 0..=2 {
        let of_turn = models.iter().filter(|model| turn(model) == now);
        found.extend(of_turn.map(|model| choice(model)));
    }
    found
}

/// How many are found and not drawn.
fn more(id: &str, found: usize, text: &PickWords) -> Option<impl IntoView + use<>> {
    let more = found.checked_sub(DRAWN).filter(|more| *more > 0)?;
    let words = (text.more)(&format::grouped(more as u64));
    Some(view! { <p class="palette-more small" data-testid=format!("{id}-more")>{words}</p> })
}

/// The options in groups. Positions run through all groups.
fn options(
    shared: Shared,
    found: &[Choice],
    text: &'static PickWords,
    active: RwSignal<usize>,
    pick: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> AnyView {
    let seller = |choice: &Choice| choice.model.map(|model| &model.provider);
    let mut at = 0;
    let mut groups = Vec::new();
    for choices in found.chunk_by(|a, b| seller(a) == seller(b)) {
        let mut options = Vec::new();
        for choice in choices {
            options.push(option(shared, choice, text, at, active, pick));
            at += 1;
        }
        let provider = choices.first().and_then(|choice| choice.model);
        let provider = provider.map(|model| model.provider_name.as_str());
        let head = provider.map(|provider| {
            view! { <div class="palette-group" aria-hidden="true">{provider}</div> }.into_any()
        });
        groups
            .push(view! { <div role="group" aria-label=provider>{head}{options}</div> }.into_any());
    }
    groups.into_any()
}

fn option(
    shared: Shared,
    choice: &Choice,
    text: &'static PickWords,
    at: usize,
    active: RwSignal<usize>,
    pick: impl Fn(usize) + Copy + Send + Sync + 'static,
) -> AnyView {
    let details = choice.model.map(|model| {
        let rates = model
            .price_on(shared.today.get_untracked())
            .map(|period| &period.rates);
        let prices = rates.and_then(|rates| {
            Some((text.prices)(
                &format::price(rates.input?),
                &format::price(rates.output?),
            ))
        });
        let counted = model.encoding().map(|encoding| {
            let is_exact = matches!(model.tokenizer, Some(Tokenizer::Exact(_)));
            let kind = if is_exact { text.exact } else { text.estimate };
            format!("{} · {kind}", Encoding::id(encoding))
        });
        view! {
            <span class="small">{counted}</span>
            <span class="small number">{prices.unwrap_or_else(|| text.no_price.to_owned())}</span>
        }
        .into_any()
    });
    view! {
        <div role="option" class="palette-option" id=option_id(shared.id, at) data-model=choice.value.clone()
            class:active=move || active.get() == at aria-selected=move || (active.get() == at).to_string() on:click=move |_| pick(at)>
            <span class="name">{choice.words.clone()}</span>
            {details}
        </div>
    }
    .into_any()
}
