//! The workload's fields: expected output, cached share, requests.

use leptos::{html::Input, prelude::*};

use crate::{
    format,
    plan::{
        FieldProblem, Percent, Requests, parse_count_field, parse_percent_field,
        scenario::{OUTPUT_RANGE, REQUESTS_RANGE},
    },
    text::{Locale, WorkloadText},
    tokens::Tokens,
    ui::state::CalculatorState,
};

/// What turns the input's tokens into a bill: output, cache, requests. A field with a slip keeps its last good number.
#[component]
pub fn WorkloadForm(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().costs.workload;
    let state = expect_context::<CalculatorState>();
    let in_range = |low: &u64, high: &u64| (text.range)(&format::grouped(*low), &format::grouped(*high));
    let output = Field {
        id: "workload-output",
        label: text.output,
        range: in_range(OUTPUT_RANGE.start(), OUTPUT_RANGE.end()),
        value: Signal::derive(move || state.output.get().get()),
        set: |state, typed| {
            state.output.set(Tokens::new(parse_count_field(typed, OUTPUT_RANGE)?));
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
            {field(state, text, output, view! { <span class="unit" id="workload-output-unit">{text.output_unit}</span> }.into_any())}
            {field(state, text, cached, view! { <span class="unit" id="workload-cached-unit">{text.cached_unit}</span> }.into_any())}
            {field(state, text, requests, period_select(state, text))}
        </div>
    }
    .into_any()
}

/// One number of the workload.
struct Field {
    /// Id of the input and its test hook.
    id: &'static str,
    label: &'static str,
    /// What it takes, in words.
    range: String,
    /// The number in use.
    value: Signal<u64>,
    /// Reads what was typed and puts it to use.
    set: fn(CalculatorState, &str) -> Result<(), FieldProblem>,
}

/// A label, the input, its unit, and what is wrong with it. The input is left alone while it is typed in.
fn field(state: CalculatorState, text: &'static WorkloadText, field: Field, unit: AnyView) -> AnyView {
    let Field { id, label, range, value, set } = field;
    let input = NodeRef::<Input>::new();
    let problem = RwSignal::new(None::<FieldProblem>);
    let first = format::grouped(value.get_untracked());
    // The number last typed here: any other comes from elsewhere (a link) and is written into the field.
    let typed = StoredValue::new(value.get_untracked());
    let read = move || {
        let Some(input) = input.get_untracked() else { return };
        problem.set(set(state, &input.value()).err());
        typed.set_value(value.get_untracked());
    };
    // Once, when the page comes alive: what was typed before that counts.
    let prerendered = first.clone();
    Effect::new(move |seen: Option<()>| {
        if seen.is_none() && input.get().is_some_and(|input| input.value() != prerendered) {
            read();
        }
    });
    Effect::new(move |_| {
        let number = value.get();
        if number != typed.get_value()
            && let Some(input) = input.get_untracked()
        {
            input.set_value(&format::grouped(number));
            problem.set(None);
            typed.set_value(number);
        }
    });
    let tidy = move |_| {
        if let Some(input) = input.get_untracked()
            && problem.read_untracked().is_none()
        {
            input.set_value(&format::grouped(value.get_untracked()));
        }
    };
    let message = move || problem.read().as_ref().map(|problem| message(text, problem, value.get()));
    view! {
        <div class="field">
            <label class="label" for=id>{label}</label>
            <span class="with-unit">
                <input node_ref=input id=id data-testid=id type="text" inputmode="numeric" enterkeyhint="done" autocomplete="off" class="number" size="9" value=first title=range
                    aria-describedby=format!("{id}-unit {id}-problem") aria-invalid=move || problem.read().is_some().to_string()
                    on:input=move |_| read() on:change=tidy/>
                {unit}
            </span>
            <span class="field-problem" id=format!("{id}-problem") role="status">{message}</span>
        </div>
    }
    .into_any()
}

/// What is wrong, and which number is used meanwhile.
fn message(text: &WorkloadText, problem: &FieldProblem, kept: u64) -> String {
    let bound = match problem {
        FieldProblem::TooSmall { min: bound } | FieldProblem::TooLarge { max: bound } => format::grouped(*bound),
        _ => String::new(),
    };
    format!("{} {}", (text.problem)(problem, &bound), (text.kept)(&format::grouped(kept)))
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
            *requests = if daily { Requests::PerDay(number) } else { Requests::PerMonth(number) };
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
