//! The workload's fields: the expected answer, thinking, the cached share; and how often, which stands at the cost.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{Locale, WorkloadText},
    ui::{
        components::{
            explain::explain,
            number_field::{NumberField, number_field},
        },
        state::CalculatorState,
    },
};
use plan::{FieldProblem, Requests, parse_percent_field, workload::Number};
use tokens::Tokens;

/// What turns the input's tokens into a bill: answer, thinking, cache. A field with a slip keeps its last good number.
#[component]
pub fn WorkloadForm(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.workload;
    let state = expect_context::<CalculatorState>();
    let output = tokens_field("workload-output", Number::Output, state.output, locale);
    let reasoning = tokens_field(
        "workload-reasoning",
        Number::Reasoning,
        state.reasoning,
        locale,
    );
    let cached = NumberField {
        hint: in_range(Number::Cached, text),
        ..NumberField::new(
            "workload-cached",
            move || state.cached.get().get().to_string(),
            move |typed| {
                let cached =
                    parse_percent_field(typed).map_err(|problem| wrong(&problem, locale))?;
                state.cached.set(cached);
                Ok(())
            },
        )
    };
    let unit = |id: &'static str, unit: &'static str, mark: AnyView| {
        Some(view! { <span class="unit" id=id>{unit}</span> {mark} }.into_any())
    };
    let output_mark = explain(
        "about-output",
        text.output_question,
        text.output_help,
        "output",
        locale,
    );
    let reasoning_mark = explain(
        "about-reasoning",
        text.reasoning_question,
        text.reasoning_help,
        "thinking-tokens",
        locale,
    );
    let cached_mark = explain(
        "about-cached",
        text.cached_question,
        text.cached_help,
        "cached-share",
        locale,
    );
    view! {
        <div class="workload" role="group" aria-label=text.heading data-testid="workload">
            {number_field(output, text.output, unit("workload-output-unit", text.output_unit, output_mark), locale)}
            {number_field(reasoning, text.reasoning, unit("workload-reasoning-unit", text.output_unit, reasoning_mark), locale)}
            {number_field(cached, text.cached, unit("workload-cached-unit", text.cached_unit, cached_mark), locale)}
        </div>
    }
    .into_any()
}

/// A field of so many tokens of the answer.
fn tokens_field(
    id: &'static str,
    number: Number,
    tokens: RwSignal<Tokens>,
    locale: Locale,
) -> NumberField {
    NumberField {
        hint: in_range(number, &locale.text().costs.workload),
        ..NumberField::new(
            id,
            move || format::grouped(tokens.get().get()),
            move |typed| {
                let read = number.read(typed);
                tokens.set(Tokens::new(
                    read.map_err(|problem| wrong(&problem, locale))?,
                ));
                Ok(())
            },
        )
    }
}

/// How often the request is sent, and whether in a month or a day.
pub fn requests_field(state: CalculatorState, locale: Locale) -> AnyView {
    let text = &locale.text().costs.workload;
    let requests = NumberField {
        hint: in_range(Number::PerMonth, text),
        ..NumberField::new(
            "workload-requests",
            move || format::grouped(number_of(state.requests.get())),
            move |typed| {
                let number = Number::PerMonth
                    .read(typed)
                    .map_err(|problem| wrong(&problem, locale))?;
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
    let period = period_select(state, text);
    number_field(requests, text.requests, Some(period), locale)
}

/// What a field takes, in words.
fn in_range(number: Number, text: &WorkloadText) -> String {
    let range = number.range();
    (text.range)(
        &format::grouped(*range.start()),
        &format::grouped(*range.end()),
    )
}

/// What is wrong with what was typed, in words.
fn wrong(problem: &FieldProblem, locale: Locale) -> String {
    (locale.number().problem)(problem)
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
