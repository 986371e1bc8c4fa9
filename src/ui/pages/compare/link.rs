//! The comparison's link: what it says, and what of it could not be read.

use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        book_state::{BookState, first_workload},
        components::page_link::{PageAddress, page_link, told},
        session::Session,
        view::effect,
    },
};
use link::{LinkProblem, SharedBook, SharedWorkload};
use plan::Workload;

/// Reads the link into the state, keeps the address true, and says what could not be read.
pub fn link_notice(state: BookState, locale: Locale) -> AnyView {
    let session = expect_context::<Session>();
    let first = SharedBook {
        workload: SharedWorkload {
            workload: first_workload(),
            input_given: true,
        },
        ..SharedBook::default()
    };
    let page = PageAddress {
        open: move |query: &str| told(&open(state, session, query), locale),
        hear: move || {
            hear(state, session);
            Vec::new()
        },
        written: move || address(state).to_query(),
        bare: first.to_query(),
    };
    let notice = page_link(page, locale);
    effect(move |before: Option<Workload>| {
        let workload = state.workload.get();
        if before.is_some_and(|before| before != workload) {
            session.say_workload(state.heard, workload.clone());
        }
        workload
    });
    notice
}

/// Takes over what was said elsewhere.
fn hear(state: BookState, session: Session) {
    let Some(work) = session.news(state.heard) else {
        return;
    };
    let mut workload = work.workload.unwrap_or_else(|| state.workload.get());
    workload.model = work.model.unwrap_or(workload.model);
    state.workload.set(workload);
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
fn open(state: BookState, session: Session, query: &str) -> Vec<LinkProblem> {
    hear(state, session);
    let (mut shared, mut problems) = SharedBook::over(state.workload.get(), query);
    problems.extend(shared.settle(state.prices.list(), state.prices.overlay()));
    session.say_workload(state.heard, shared.workload.workload.clone());
    state.workload.set(shared.workload.workload);
    state.view.set(shared.view);
    problems
}
