//! The link the page was opened with: read once the page is alive, and kept up to date when the visitor changes a number.

use std::time::Duration;

use leptos::{leptos_dom::helpers::debounce, prelude::*};

use crate::ui::view::{effect, live};
use crate::{
    format,
    plan::FieldProblem,
    share::{ShareProblem, SharedWorkload},
    text::{Locale, ShareText, WorkloadText},
    tokens::Tokens,
    ui::{
        ports::Ports,
        state::{CalculatorState, InputSource},
    },
};

/// How long after the last change the address is written. Browsers limit how often it may be.
const SETTLE: Duration = Duration::from_millis(500);

/// Reads the link into the state and says what of it could not be read. Shows nothing when all is well.
#[component]
pub fn LinkNotice(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.share;
    let state = expect_context::<CalculatorState>();
    let ports = expect_context::<Ports>();
    let problems = RwSignal::new(Vec::<ShareProblem>::new());
    // Runs before the next effect: what the link says is not a change of the visitor's.
    effect(move |_| {
        let query = (ports.query)();
        if query.len() > 1 {
            problems.set(untrack(|| open(state, &query)));
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
    let from_link = move || match *state.source.read() {
        InputSource::Link(tokens) => Some(view! {
            <p class="notice" data-testid="link-input">
                {text.from_link.before}<strong data-value=tokens.to_string()>{format::grouped(tokens.get())}</strong>{text.from_link.after}
            </p>
        }),
        _ => None,
    };
    let words = &locale.text().costs.workload;
    let problem_list = move || {
        let problems = problems.read();
        (!problems.is_empty()).then(|| {
            let used = state.picked().name.as_str();
            let said = problems.iter().map(|problem| view! { <li>{said(problem, text, words, used)}</li> }).collect_view();
            view! { <div class="notice problem" role="status" data-testid="link-problems"><p><strong>{text.problems}</strong></p><ul>{said}</ul></div> }
        })
    };
    view! { <div class="link-notices">{live(problem_list)} {live(from_link)}</div> }.into_any()
}

/// Puts a link's workload to use. An address that says nothing about it changes nothing.
fn open(state: CalculatorState, query: &str) -> Vec<ShareProblem> {
    let (mut shared, mut problems) = SharedWorkload::from_query(query);
    if shared == SharedWorkload::default() && problems.is_empty() {
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

/// A problem in words. `used` is the model that stands in for an unknown one.
fn said(problem: &ShareProblem, text: &ShareText, words: &WorkloadText, used: &str) -> String {
    match problem {
        ShareProblem::NewerVersion { version } => (text.newer_version)(&version.to_string()),
        ShareProblem::BadValue {
            key,
            text: given,
            problem,
        } => {
            let bound = match problem {
                FieldProblem::TooSmall { min: bound } | FieldProblem::TooLarge { max: bound } => {
                    format::grouped(*bound)
                }
                _ => String::new(),
            };
            (text.bad_value)(key, given, &(words.problem)(problem, &bound))
        }
        ShareProblem::BadModel { text: given } | ShareProblem::UnknownModel { text: given } => {
            (text.bad_model)(given, used)
        }
        ShareProblem::Repeated { key } => (text.repeated)(key),
        ShareProblem::UnknownKey { key } => (text.unknown_key)(key),
    }
}
