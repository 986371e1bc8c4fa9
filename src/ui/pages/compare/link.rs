//! The comparison's link: what it says, and what of it could not be read.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{LinkFaults, Locale},
    ui::{book_state::BookState, components::page_link::page_link},
};
use link::{BookProblem, ShareProblem, SharedBook, SharedWorkload};

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().link;
    let read = move |query: &str| {
        let found = open(state, query);
        let words = |problem: &BookProblem| said(problem, &text.faults);
        found.iter().map(words).collect()
    };
    page_link(text.problems, read, move || address(state).to_query(), None)
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
fn open(state: BookState, query: &str) -> Vec<BookProblem> {
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

fn said(problem: &BookProblem, faults: &LinkFaults) -> String {
    match problem {
        BookProblem::Workload(problem) => match problem {
            ShareProblem::NewerVersion { version } => (faults.newer)(&version.to_string()),
            ShareProblem::BadValue { key, text, .. } => (faults.number)(key, text),
            ShareProblem::BadModel { text } | ShareProblem::UnknownModel { text } => {
                (faults.model)(text)
            }
            ShareProblem::Repeated { key } => (faults.repeated)(key),
            ShareProblem::UnknownKey { key } => (faults.key)(key),
        },
        BookProblem::UnknownChoice { key, text } => (faults.choice)(key, text),
        BookProblem::BadPrice { key, text, .. } | BookProblem::BadNumber { key, text, .. } => {
            (faults.bound)(key, text)
        }
        BookProblem::BadDate { text } => (faults.day)(text),
        BookProblem::TooManyPicks => faults.picks.to_owned(),
        BookProblem::LongSearch => faults.search.to_owned(),
        BookProblem::Repeated { key } => (faults.repeated)(key),
        BookProblem::UnknownModel { text } => (faults.model)(text),
    }
}
