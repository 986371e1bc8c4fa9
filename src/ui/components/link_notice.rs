//! The calculator's link: what it says, and what of it could not be read.

use crate::text::Words as _;
use leptos::prelude::*;

use super::page_link::{page_link, told};
use crate::{
    text::Locale,
    ui::{
        state::{CalculatorState, InputSource},
        view::live,
    },
};
use link::{LinkProblem, SharedWorkload};
use tokens::Tokens;

/// Reads the link into the state, keeps the address true, and says what could not be read.
#[component]
pub fn LinkNotice(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.share;
    let state = expect_context::<CalculatorState>();
    let read = move |query: &str| told(&open(state, query), locale);
    let notice = page_link(locale, read, move || address(state).to_query(), None);
    let from_link = move || match *state.source.read() {
        InputSource::Link(tokens) => Some(view! {
            <p class="notice" data-testid="link-input">
                {text.from_link.before}<strong data-value=tokens.to_string()>{format::grouped(tokens.get())}</strong>{text.from_link.after}
            </p>
        }),
        _ => None,
    };
    view! { <div class="link-notices">{notice} {live(from_link)}</div> }.into_any()
}

/// Puts a link's workload to use. An address that says nothing about it changes nothing.
fn open(state: CalculatorState, query: &str) -> Vec<LinkProblem> {
    let (mut shared, mut problems) = SharedWorkload::from_query(query);
    if shared == SharedWorkload::default() {
        return problems;
    }
    problems.extend(shared.settle_model(&state.data.catalog));
    let SharedWorkload {
        workload,
        input_given,
    } = shared;
    if input_given {
        state.source.set(InputSource::Link(workload.input));
    }
    state.output.set(workload.output);
    state.cached.set(workload.cached_percent);
    state.requests.set(workload.requests);
    state.pick(workload.model);
    problems
}

/// What the address says: the workload, and the input only where it came with a link. A text is not described in the address.
fn address(state: CalculatorState) -> SharedWorkload {
    let linked = match *state.source.read() {
        InputSource::Link(tokens) => Some(tokens),
        _ => None,
    };
    SharedWorkload {
        workload: state.workload(linked.unwrap_or(Tokens::ZERO)),
        input_given: linked.is_some(),
    }
}
