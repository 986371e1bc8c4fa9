//! The token counter: the reader's own text, its tokens and where they end.

use leptos::prelude::*;

use super::{
    Counted, LONGEST_TEXT, Stage,
    counting::{Shown, State},
};
use crate::{
    text::Words as _,
    ui::{
        route::{Page, Route},
        view::live,
    },
};

/// The piece.
pub fn counter(texts: Vec<(String, Counted)>, stage: Stage) -> AnyView {
    let text = stage.text();
    let (first, counted) = texts.into_iter().next().unwrap_or_default();
    let box_ = TextField::new(counted, stage);
    let count = move || box_.shown.with(|shown| count(&shown.counted, stage));
    let pieces = move || box_.shown.with(|shown| pieces(&shown.counted));
    view! {
        <figcaption>{text.counter.title}</figcaption>
        {box_.view("text", text.counter.label, first)}
        <p role="status" data-testid=stage.id("count")>{live(count)}</p>
        {live(pieces)}
        {box_.trouble()}
        <p class="small">{text.counter.exact}</p>
    }
    .into_any()
}

fn count(counted: &Counted, stage: Stage) -> AnyView {
    let text = stage.text();
    let [tokens, characters, share] = [
        (text.tokens)(counted.tokens.get()),
        (text.characters)(counted.graphemes),
        (text.per_100)(&format::per_100(counted.tokens, counted.graphemes)),
    ];
    view! {
        <strong class="live-figure" data-value=counted.tokens.to_string()>{tokens}</strong>
        <span class="soft">{format!("{characters}{}{share}", text.separator)}</span>
    }
    .into_any()
}

/// The text, each token a box. A box of several tokens says how many.
fn pieces(counted: &Counted) -> AnyView {
    let pieces: Vec<AnyView> = counted
        .pieces
        .iter()
        .map(|piece| {
            let several = (piece.tokens != 1)
                .then(|| view! { <sub>{piece.tokens.to_string()}</sub> }.into_any());
            let class = if several.is_some() {
                "tok split"
            } else {
                "tok"
            };
            view! { <span class=class>{piece.text.clone()}{several}</span> }.into_any()
        })
        .collect();
    view! { <p class="live-tokens" dir="auto">{pieces}</p> }.into_any()
}

/// A box for a text that is counted while it is typed.
#[derive(Clone, Copy)]
pub struct TextField {
    /// What it shows.
    pub shown: RwSignal<Shown>,
    is_long: RwSignal<bool>,
    stage: Stage,
}

impl TextField {
    /// A box whose first text was counted already.
    pub fn new(counted: Counted, stage: Stage) -> Self {
        Self {
            shown: RwSignal::new(Shown {
                counted,
                state: State::Ready,
            }),
            is_long: RwSignal::new(false),
            stage,
        }
    }

    /// The box with its label.
    pub fn view(self, key: &str, label: &'static str, first: String) -> AnyView {
        let id = self.stage.id(key);
        let count = self
            .stage
            .counter
            .map(|counter| counter.take_in(self.shown));
        let typed = move |event| {
            let text = event_target_value(&event);
            let is_long = text.chars().count() > LONGEST_TEXT;
            self.is_long.set(is_long);
            if let Some(count) = count.filter(|_| !is_long) {
                count(&text);
            }
        };
        let is_busy = move || {
            let is_counting = self.shown.with(|shown| shown.state == State::Counting);
            is_counting.to_string()
        };
        view! {
            <div class="live-text" aria-busy=is_busy>
                <label class="label" for=id.clone()>{label}</label>
                <textarea id=id.clone() data-testid=id rows="3" dir="auto" spellcheck="false" autocomplete="off" on:input=typed>{first}</textarea>
            </div>
        }
        .into_any()
    }

    /// What is wrong, if anything is.
    pub fn trouble(self) -> AnyView {
        let text = self.stage.text();
        let calculator = Route::new(self.stage.locale, Page::Calculator).path();
        let name = self.stage.locale.frame().calculator.label;
        let said = move || {
            if self.is_long.get() {
                let calculator = calculator.clone();
                let link = view! { <a href=calculator>{name}</a> };
                return Some(view! { <span class="field-problem">{(text.too_long)(&format::grouped(LONGEST_TEXT as u64))}" "{link}</span> }.into_any());
            }
            match self.shown.with(|shown| shown.state) {
                State::Failed => {
                    Some(view! { <span class="field-problem">{text.failed}</span> }.into_any())
                }
                State::Counting => {
                    Some(view! { <span class="small live-wait">{text.counting}</span> }.into_any())
                }
                State::Ready => None,
            }
        };
        view! { <p role="status">{live(said)}</p> }.into_any()
    }
}
