//! The comparison's link: what it says, and what of it could not be read.

use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::page_link::{page_link, told},
    },
};
use link::{LinkProblem, SharedBook, SharedWorkload};

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: BookState, locale: Locale) -> AnyView {
    let read = move |query: &str| told(&open(state, query), locale);
    page_link(locale, read, move || address(state).to_query(), None)
}

/// What the address says. Tracks the state.
pub fn address(state: BookState) -> SharedBook {
    SharedBook {
        view: state.view.get(),
        workload: SharedWorkload {
            workload: state.workload.get(),
            input_given: true,
        },
    }
}

/// Puts a link to use.
fn open(state: BookState, query: &str) -> Vec<LinkProblem> {
    let (mut shared, mut problems) = SharedBook::from_query(query);
    problems.extend(shared.settle(&state.data.catalog, state.overlay.get()));
    let mut workload = shared.workload.workload;
    if !shared.workload.input_given {
        workload.input = state.workload.with(|workload| workload.input);
    }
    state.workload.set(workload);
    state.view.set(shared.view);
    problems
}
