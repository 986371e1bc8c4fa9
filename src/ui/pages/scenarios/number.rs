//! A number of the scenario: one field, or three for low, expected and high. A field with a slip keeps its last good numbers.

use crate::text::Words as _;
use leptos::{html::Input as InputElement, prelude::*};

use crate::{
    text::{FormWords, Locale, NumberWords},
    ui::{
        scenario_state::ScenarioState,
        view::{effect, live},
    },
};
use plan::{
    parse_signed_field,
    scenario::{Input, Range3, ScenarioProblem},
};

/// A number as people read it, with its sign.
pub fn signed(number: i64) -> String {
    let sign = if number < 0 { "−" } else { "" };
    format!("{sign}{}", format::grouped(number.unsigned_abs()))
}

fn values(range: Range3) -> [i64; 3] {
    [range.low(), range.expected(), range.high()]
}

/// The label, one or three fields, the unit, and what is wrong with them.
pub fn number(
    state: ScenarioState,
    ranged: RwSignal<bool>,
    input: Input,
    locale: Locale,
) -> AnyView {
    let text = &locale.scenarios().form;
    let words = locale.number();
    let range = move || state.scenario.with(|scenario| scenario.range(input));
    let refs = [(); 3].map(|()| NodeRef::<InputElement>::new());
    let problem = RwSignal::new(String::new());
    let first = values(untrack(range)).map(signed);
    let read = move || match read_fields(&refs, ranged.get_untracked(), words) {
        Ok([low, expected, high]) => {
            let mut scenario = state.scenario.get_untracked();
            match scenario.set(input, low, expected, high) {
                Ok(()) => {
                    problem.set(String::new());
                    state.scenario.set(scenario);
                }
                Err(wrong) => problem.set(said(&wrong, text)),
            }
        }
        Err(wrong) => problem.set(wrong),
    };
    let prerendered = first.clone();
    effect(move |before: Option<Range3>| {
        let now = range();
        let typed = refs[1].get_untracked().map(|field| field.value());
        if before.is_none() && typed.as_ref().is_some_and(|typed| *typed != prerendered[1]) {
            read();
        } else if before != Some(now) {
            write_fields(&refs, now);
            if before.is_some() {
                problem.set(String::new());
            }
        }
        now
    });
    let tidy = move || {
        if problem.with_untracked(String::is_empty) {
            for (field, value) in refs.iter().zip(values(untrack(range))) {
                if let Some(field) = field.get_untracked() {
                    field.set_value(&signed(value));
                }
            }
        }
    };
    let key = input.key();
    let mut fields = Vec::new();
    for (at, (field, value)) in refs.into_iter().zip(first).enumerate() {
        let case = text.cases[at];
        let is_out = move || at != 1 && !ranged.get();
        let name = format!("{} {case}", (text.label)(input));
        let described = format!("{key}-problem");
        fields.push(
            view! {
                <label class="case" hidden=is_out>
                    <span class="unit" hidden=move || !ranged.get()>{case}</span>
                    <input node_ref=field type="text" inputmode="numeric" autocomplete="off" class="number" size="8" value=value data-testid=format!("{key}-{at}") aria-label=name
                        aria-describedby=described aria-invalid=move || problem.with(|problem| !problem.is_empty()).to_string() on:input=move |_| read() on:change=move |_| tidy()/>
                </label>
            }
            .into_any(),
        );
    }
    let around = move || {
        let range = range();
        (!ranged.get() && !range.is_exact()).then(|| {
            let words = (text.between)(&signed(range.low()), &signed(range.high()));
            view! { <span class="unit">{words}</span> }.into_any()
        })
    };
    let message = move || {
        problem.with(|problem| {
            (!problem.is_empty()).then(|| {
                let [low, expected, high] = values(range()).map(signed);
                let kept = if ranged.get() {
                    format!("{low}, {expected}, {high}")
                } else {
                    expected
                };
                format!("{problem} {}", (words.kept)(&kept))
            })
        })
    };
    view! {
        <div class="number-row" role="group" aria-label=(text.label)(input) data-input=key>
            <span class="label">{(text.label)(input)} " " <span class="unit">{(text.unit)(input)}</span></span>
            <span class="cases">{fields}{live(around)}</span>
            <span class="field-problem" id=format!("{key}-problem") role="status">{live(message)}</span>
        </div>
    }
    .into_any()
}

/// Three numbers, or one three times. The words of the first slip otherwise.
fn read_fields(
    refs: &[NodeRef<InputElement>; 3],
    ranged: bool,
    words: &NumberWords,
) -> Result<[i64; 3], String> {
    let mut numbers = [0; 3];
    for (at, field) in refs.iter().enumerate() {
        if !ranged && at != 1 {
            continue;
        }
        let typed = field.get_untracked().map(|field| field.value());
        let typed = typed.unwrap_or_default();
        numbers[at] = parse_signed_field(&typed).map_err(|problem| (words.problem)(&problem))?;
    }
    if ranged {
        Ok(numbers)
    } else {
        Ok([numbers[1]; 3])
    }
}

/// Writes the numbers into the fields that say something else, and leaves alone what is being typed.
fn write_fields(refs: &[NodeRef<InputElement>; 3], range: Range3) {
    for (field, value) in refs.iter().zip(values(range)) {
        if let Some(field) = field.get_untracked()
            && parse_signed_field(&field.value()) != Ok(value)
        {
            field.set_value(&signed(value));
        }
    }
}

fn said(problem: &ScenarioProblem, text: &FormWords) -> String {
    match problem {
        ScenarioProblem::OutOfRange { input, .. } => {
            let bounds = input.bounds();
            (text.bounds)(&signed(*bounds.start()), &signed(*bounds.end()))
        }
        _ => text.order.to_owned(),
    }
}
