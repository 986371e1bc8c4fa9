//! The page `/usage/`: drop a file, see which number matters.

mod answers;
mod below;
mod bill;
mod drop;
mod example;
mod files;
mod read;
mod state;
mod stuck;
mod tables;
mod waste;

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::{
        below::{self as lower, Below},
        view::{effect, live},
    },
};
pub use below::below;
pub use state::UsageState;
use state::{Question, Stage};

/// The page.
#[component]
pub fn UsagePage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<UsageState>();
    let text = &locale.usage().drop;
    // Own prices changed: what is shown is worked out by them.
    effect(move |before: Option<()>| {
        _ = state.prices.catalog();
        if before.is_some() && state.stage.get_untracked() == Stage::Done {
            answers::work_out(state);
        }
    });
    let answer = move || {
        let view = match state.question.get() {
            Question::Bill => bill::bill(state, locale),
            Question::Stuck => stuck::stuck(state, locale),
            Question::Waste => waste::waste(state, locale),
        };
        view! { <div class="usage-answer">{view}</div> }.into_any()
    };
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
        </div>
        {drop::drop_zone(state, locale)}
        {files::files(state, locale)}
        <section class="usage-questions" aria-labelledby="usage-questions">
            <h2 id="usage-questions" class="visually-hidden">{text.questions}</h2>
            {questions(state, locale)}
            {live(answer)}
        </section>
        {lower::below(Below::Usage, locale)}
    }
}

/// The three questions, of which one is answered.
fn questions(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().drop;
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
    view! { <div class="segments questions" role="group" aria-labelledby="usage-questions">{radios}</div> }
        .into_any()
}

/// The order in which a question looks at numbers, and the rule behind it: shown before there is a file.
fn order(question: Question, locale: Locale) -> AnyView {
    let text = &locale.usage().drop;
    let at = question as usize;
    view! {
        <p class="usage-order">{text.order[at]}</p>
        <p class="rule soft">{text.rule[at]}</p>
    }
    .into_any()
}
