//! The link the page was opened with: read once the page is alive, and kept up to date as the visitor chooses.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::{
    share::{BookProblem, ShareProblem, SharedBook, SharedWorkload},
    text::{LinkFaults, Locale},
    ui::{
        book_state::BookState,
        ports::Ports,
        view::{effect, live},
    },
};

/// How long after the last change the address is written. Browsers limit how often it may be.
const SETTLE: Duration = Duration::from_millis(500);

/// Reads the link into the state and says what of it could not be read. Shows nothing when all is well.
pub fn link_notice(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().link;
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<String>::new());
    // Runs before the next effect: what the link says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        if query.len() > 1 {
            let found = untrack(|| open(state, &query));
            problems.set(
                found
                    .iter()
                    .map(|problem| said(problem, &text.faults))
                    .collect(),
            );
        }
    });
    let mut write = debounce(SETTLE, move |query: String| (ports.replace_query)(&query));
    effect(move |before: Option<String>| {
        let query = address(state).to_query();
        if before.is_some_and(|before| before != query) {
            write(query.clone());
        }
        query
    });
    let list = move || {
        problems.with(|problems| {
            (!problems.is_empty()).then(|| {
                let said: Vec<AnyView> = problems
                    .iter()
                    .map(|problem| view! { <li>{problem.clone()}</li> }.into_any())
                    .collect();
                view! { <div class="notice problem" role="status" data-testid="link-problems"><p><strong>{text.problems}</strong></p><ul>{said}</ul></div> }
                    .into_any()
            })
        })
    };
    live(list).into_any()
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
