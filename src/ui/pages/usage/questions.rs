//! The three questions, of which one is answered.

use leptos::prelude::*;

use super::{
    bill,
    state::{Question, UsageState},
    stuck, waste,
};
use crate::{
    text::{Locale, Words as _},
    ui::view::live,
};

/// The questions, and the answer to the one that is asked.
pub fn questions(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().questions;
    let answer = move || {
        let view = match state.question.get() {
            Question::Bill => bill::bill(state, locale),
            Question::Stuck => stuck::stuck(state, locale),
            Question::Waste => waste::waste(state, locale),
        };
        view! { <div class="usage-answer">{view}</div> }.into_any()
    };
    let radios: Vec<AnyView> = Question::ALL
        .into_iter()
        .zip(text.question)
        .map(|(question, words)| {
            let id = format!("question-{}", question.id());
            let choose = move |_| state.question.set(question);
            view! {
                <label class="segment">
                    <input type="radio" name="usage-question" data-testid=id prop:checked=move || state.question.get() == question on:change=choose/>
                    <span>{words}</span>
                </label>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="usage-questions" aria-labelledby="usage-questions">
            <h2 id="usage-questions" class="visually-hidden">{text.questions}</h2>
            <div class="segments questions" role="group" aria-labelledby="usage-questions">{radios}</div>
            {live(answer)}
        </section>
    }
    .into_any()
}

/// The order in which a question looks at numbers, and the rule behind it: shown before there is a file.
pub fn order(question: Question, locale: Locale) -> AnyView {
    let text = &locale.usage().questions;
    let at = question as usize;
    view! {
        <p class="usage-order">{text.order[at]}</p>
        <p class="rule soft">{text.rule[at]}</p>
    }
    .into_any()
}
