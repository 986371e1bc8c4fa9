//! The term decoder: token, quota or credits — which of the three a word is about.

use leptos::prelude::*;

use super::Stage;
use crate::ui::view::live;
use plan::learn::layers::{Layer, Word, decode};

/// The piece.
pub fn decoder(stage: Stage) -> AnyView {
    let text = &stage.text().decoder;
    let typed = RwSignal::new(String::new());
    let id = stage.id("word");
    let found = move || typed.with(|typed| found(typed, stage));
    let groups: Vec<AnyView> = Layer::ALL
        .into_iter()
        .map(|layer| group(layer, stage))
        .collect();
    view! {
        <figcaption>{text.title}</figcaption>
        <div class="field">
            <label class="label" for=id.clone()>{text.label}</label>
            <input id=id.clone() data-testid=id type="text" class="words" size="36" autocomplete="off" spellcheck="false" placeholder=text.example on:input=move |event| typed.set(event_target_value(&event))/>
        </div>
        <div role="status" data-testid=stage.id("found")>{live(found)}</div>
        <div class="live-layers">{groups}</div>
    }
    .into_any()
}

/// The words in what was typed.
fn found(typed: &str, stage: Stage) -> Option<AnyView> {
    let text = &stage.text().decoder;
    if typed.trim().is_empty() {
        return None;
    }
    let words = decode(typed);
    if words.is_empty() {
        return Some(view! { <p>{text.none}</p> }.into_any());
    }
    let words: Vec<AnyView> = words
        .into_iter()
        .map(|word| {
            let [name, meaning] = (text.word)(word);
            let layer = (text.layer)(word.layer());
            let counts = word.counts().map(|counts| view! { " " <span>{(text.counts)(counts)}</span> }.into_any());
            view! {
                <p data-word=word.id()><strong>{name}</strong>{stage.locale.colon()}<strong class="live-layer">{layer[0]}</strong>{stage.text().separator}{meaning}{counts}</p>
            }
            .into_any()
        })
        .collect();
    Some(words.into_any())
}

/// All words of one of the three.
fn group(layer: Layer, stage: Stage) -> AnyView {
    let text = &stage.text().decoder;
    let [name, question] = (text.layer)(layer);
    let words: Vec<AnyView> = Word::ALL
        .into_iter()
        .filter(|word| word.layer() == layer)
        .map(|word| {
            let [name, meaning] = (text.word)(word);
            view! { <dt>{name}</dt><dd>{meaning}</dd> }.into_any()
        })
        .collect();
    view! {
        <section>
            <h3>{name}</h3>
            <p class="soft">{question}</p>
            <dl>{words}</dl>
        </section>
    }
    .into_any()
}
