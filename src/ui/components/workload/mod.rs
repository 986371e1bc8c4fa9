//! The workload's fields: expected output, cached share, requests.

use crate::text::Words as _;
use std::ops::RangeInclusive;

use leptos::prelude::*;

use crate::{
    text::{Locale, WorkloadText},
    ui::{
        components::number_field::{NumberField, number_field},
        state::CalculatorState,
    },
};
use plan::{
    FieldProblem, Percent, Requests, parse_count_field, parse_percent_field,
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
    let in_range = |range: &RangeInclusive<u64>| {
        let (low, high) = (
            format::grouped(*range.start()),
            format::grouped(*range.end()),
        );
        (text.range)(&low, &high)
    };
    let wrong = move |problem: FieldProblem| (words.problem)(&problem);
    let output = NumberField {
        hint: in_range(&OUTPUT_RANGE),
        ..NumberField::new(
            "workload-output",
            move || format::grouped(state.output.get().get()),
            move |typed| {
                let output = parse_count_field(typed, OUTPUT_RANGE).map_err(wrong)?;
                state.output.set(Tokens::new(output));
                Ok(())
            },
        )
    };
    let cached = NumberField {
        hint: in_range(&(0..=u64::from(Percent::MAX))),
        ..NumberField::new(
            "workload-cached",
            move || state.cached.get().get().to_string(),
            move |typed| {
                state.cached.set(parse_percent_field(typed).map_err(wrong)?);
                Ok(())
            },
        )
    };
    let requests = NumberField {
        hint: in_range(&REQUESTS_RANGE),
        ..NumberField::new(
            "workload-requests",
            move || format::grouped(number_of(state.requests.get())),
            move |typed| {
                let number = parse_count_field(typed, REQUESTS_RANGE).map_err(wrong)?;
                state.requests.update(|requests| {
                    *requests = match requests {
                        Requests::PerMonth(_) => Requests::PerMonth(number),
                        Requests::PerDay(_) => Requests::PerDay(number),
                    }
                });
                Ok(())
            },
        )
    };
    let tokens = view! { <span class="unit" id="workload-output-unit">{text.output_unit}</span> };
    let percent = view! { <span class="unit" id="workload-cached-unit">{text.cached_unit}</span> };
    let period = period_select(state, text);
    view! {
        <div class="workload" role="group" aria-label=text.heading data-testid="workload">
            {number_field(output, text.output, Some(tokens.into_any()), locale)}
            {number_field(cached, text.cached, Some(percent.into_any()), locale)}
            {number_field(requests, text.requests, Some(period), locale)}
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
