//! The workload's fields: expected output, cached share, requests.

mod field;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{Locale, WorkloadText},
    ui::state::CalculatorState,
};
use field::{Field, field};
use plan::{
    Percent, Requests, parse_count_field, parse_percent_field,
    workload::{OUTPUT_RANGE, REQUESTS_RANGE},
};
use tokens::Tokens;

/// What turns the input's tokens into a bill: output, cache, requests. A field with a slip keeps its last good number.
#[component]
pub fn WorkloadForm(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.workload;
    let words = locale.number();
    let state = expect_context::<CalculatorState>();
    let in_range =
        |low: &u64, high: &u64| (text.range)(&format::grouped(*low), &format::grouped(*high));
    let output = Field {
        id: "workload-output",
        label: text.output,
        range: in_range(OUTPUT_RANGE.start(), OUTPUT_RANGE.end()),
        value: Signal::derive(move || state.output.get().get()),
        set: |state, typed| {
            state
                .output
                .set(Tokens::new(parse_count_field(typed, OUTPUT_RANGE)?));
            Ok(())
        },
    };
    let cached = Field {
        id: "workload-cached",
        label: text.cached,
        range: in_range(&0, &u64::from(Percent::MAX)),
        value: Signal::derive(move || u64::from(state.cached.get().get())),
        set: |state, typed| {
            state.cached.set(parse_percent_field(typed)?);
            Ok(())
        },
    };
    let requests = Field {
        id: "workload-requests",
        label: text.requests,
        range: in_range(REQUESTS_RANGE.start(), REQUESTS_RANGE.end()),
        value: Signal::derive(move || number_of(state.requests.get())),
        set: |state, typed| {
            let number = parse_count_field(typed, REQUESTS_RANGE)?;
            state.requests.update(|requests| {
                *requests = match requests {
                    Requests::PerMonth(_) => Requests::PerMonth(number),
                    Requests::PerDay(_) => Requests::PerDay(number),
                }
            });
            Ok(())
        },
    };
    view! {
        <div class="workload" role="group" aria-label=text.heading data-testid="workload">
            {field(state, words, output, view! { <span class="unit" id="workload-output-unit">{text.output_unit}</span> }.into_any())}
            {field(state, words, cached, view! { <span class="unit" id="workload-cached-unit">{text.cached_unit}</span> }.into_any())}
            {field(state, words, requests, period_select(state, text))}
        </div>
    }
    .into_any()
}

const fn number_of(requests: Requests) -> u64 {
    match requests {
        Requests::PerMonth(number) | Requests::PerDay(number) => number,
    }
}

/// Whether the requests are a month's or a day's.
fn period_select(state: CalculatorState, text: &'static WorkloadText) -> AnyView {
    let choose = move |event| {
        let daily = event_target_value(&event) == "day";
        state.requests.update(|requests| {
            let number = number_of(*requests);
            *requests = if daily {
                Requests::PerDay(number)
            } else {
                Requests::PerMonth(number)
            };
        });
    };
    let period = move || match state.requests.get() {
        Requests::PerMonth(_) => "month",
        Requests::PerDay(_) => "day",
    };
    view! {
        <select id="workload-requests-unit" data-testid="workload-period" aria-label=text.period on:change=choose prop:value=period>
            <option value="month">{text.per_month}</option>
            <option value="day">{text.per_day}</option>
        </select>
    }
    .into_any()
}
