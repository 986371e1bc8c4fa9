//! The calculator's address, and what it says and hears of the work.

use crate::text::Words as _;
use leptos::prelude::*;

use super::page_link::{PageAddress, page_link, told};
use crate::{
    text::Locale,
    ui::{
        session::{Session, Work},
        state::{CalculatorState, InputSource},
        text_work::TextWork,
        view::{effect, live},
    },
};
use link::{LinkProblem, SharedWorkload};
use plan::{Workload, compare::is_comparable};
use tokens::{TokenCount, Tokens};

/// Reads the link into the state, keeps the address true, and says what could not be read.
#[component]
pub fn LinkNotice(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.share;
    let state = expect_context::<CalculatorState>();
    let session = expect_context::<Session>();
    let work = expect_context::<TextWork>();
    let page = PageAddress {
        open: move |query: &str| told(&open(state, &work, session, query), locale),
        hear: move || {
            if let Some(work) = session.news(state.heard) {
                take(state, work);
            }
            Vec::new()
        },
        written: move || address(state).to_query(),
        bare: SharedWorkload::default().to_query(),
    };
    let notice = page_link(page, locale);
    say(state, session);
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

/// Puts a link's workload to use. What it does not say stays.
fn open(
    state: CalculatorState,
    work: &TextWork,
    session: Session,
    query: &str,
) -> Vec<LinkProblem> {
    if let Some(work) = session.news(state.heard) {
        take(state, work);
    }
    let (shared, mut problems) = SharedWorkload::over(state.workload(Tokens::ZERO), query);
    let Some(mut shared) = shared else {
        return problems;
    };
    problems.extend(shared.settle_model(state.prices.catalog()));
    let SharedWorkload {
        workload,
        input_given,
    } = shared;
    state.pick(workload.model.clone());
    set_numbers(state, &workload);
    if input_given && own_input(state) != Some(workload.input) {
        work.take_number(workload.input);
    }
    session.say_workload(state.heard, shown(state));
    problems
}

/// Takes over what was said elsewhere. The input stays what stands in the box: a text is more than a number of tokens.
fn take(state: CalculatorState, work: Work) {
    if let Some(workload) = work.workload {
        set_numbers(state, &workload);
    }
    let model = work
        .model
        .and_then(|key| state.prices.catalog().model(&key))
        .filter(|model| is_comparable(model) && state.model.with(|picked| *picked != model.key));
    if let Some(model) = model {
        state.pick(model.key.clone());
    }
}

/// Takes over all numbers but the input.
fn set_numbers(state: CalculatorState, workload: &Workload) {
    state.output.set(workload.output);
    state.reasoning.set(workload.reasoning);
    state.cached.set(workload.cached_percent);
    state.requests.set(workload.requests);
}

/// Tokens of what the visitor brought: a text of their own, or a number. `None` for a sample and before they are counted. Tracks them.
fn own_input(state: CalculatorState) -> Option<Tokens> {
    let is_own = !matches!(*state.source.read(), InputSource::Sample(_));
    let count = state.input_for(state.picked()).filter(|_| is_own);
    count.map(TokenCount::expected)
}

/// The workload as the page shows it. Tracks it.
fn shown(state: CalculatorState) -> Workload {
    let count = state.input_for(state.picked());
    state.workload(count.map_or(Tokens::ZERO, TokenCount::expected))
}

/// Tells the session what is changed here. A text that is typed is no reason to give up a scenario; another number is.
fn say(state: CalculatorState, session: Session) {
    effect(move |before| {
        let numbers_of = |workload: Workload| {
            let Workload {
                output,
                reasoning,
                cached_percent,
                requests,
                ..
            } = workload;
            (output, reasoning, cached_percent, requests)
        };
        let numbers = numbers_of(state.workload(Tokens::ZERO));
        let known = session.workload().map(numbers_of);
        if before.is_some_and(|before| before != numbers) && known != Some(numbers) {
            session.say_workload(state.heard, untrack(|| shown(state)));
        }
        numbers
    });
    effect(move |before| {
        let input = own_input(state);
        if before.is_some_and(|before| before != input) && input.is_some() && !session.is_scenario()
        {
            session.say_workload(state.heard, untrack(|| shown(state)));
        }
        input
    });
    effect(move |before: Option<()>| {
        let model = state.model.get();
        if before.is_some() {
            session.say_model(state.heard, &model);
        }
    });
}

/// What the address says: the workload, and the input only where it came with a link. A text is not described in the address.
fn address(state: CalculatorState) -> SharedWorkload {
    let is_number = !state.source.read().has_text();
    let linked = own_input(state).filter(|_| is_number);
    SharedWorkload {
        workload: state.workload(linked.unwrap_or(Tokens::ZERO)),
        input_given: linked.is_some(),
    }
}
