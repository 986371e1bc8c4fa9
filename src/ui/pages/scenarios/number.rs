//! A number of the scenario: one field, or three for low, expected and high. A field with a slip keeps its last good numbers.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{FormWords, Locale},
    ui::{
        components::number_field::{NumberField, number_parts},
        scenario_state::ScenarioState,
        view::live,
    },
};
use plan::{
    parse_signed_field,
    scenario::{Input, Range3, Scenario, ScenarioProblem},
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
    let piece = move || state.scenario.with(Scenario::piece);
    let label = move || (text.label)(input, piece());
    let unit = move || (text.unit)(input, piece());
    let problem = RwSignal::new(String::new());
    let key = input.key();
    let drafts = StoredValue::new(Drafts::over(untrack(range)));
    let take = move |at: usize, typed: &str| {
        let read = parse_signed_field(typed).map_err(|problem| (words.problem)(&problem));
        let now = untrack(range);
        let mut three = Ok([0; 3]);
        drafts.update_value(|drafts| three = drafts.take(at, read, now, ranged.get_untracked()));
        let [low, expected, high] = three?;
        let mut scenario = state.scenario.get_untracked();
        let done = scenario.set(input, low, expected, high);
        done.map_err(|problem| said(&problem, text))?;
        drafts.set_value(Drafts::over(scenario.range(input)));
        state.scenario.set(scenario);
        Ok(())
    };
    let mut fields = Vec::new();
    for (at, case) in text.cases.into_iter().enumerate() {
        let is_out = move || at != 1 && !ranged.get();
        let field = NumberField {
            name: format!("{} {case}", untrack(label)),
            size: "8",
            line: format!("{key}-problem"),
            problem: Some(problem),
            ..NumberField::new(
                format!("{key}-{at}"),
                move || signed(values(range())[at]),
                move |typed| take(at, typed),
            )
        };
        let parts = number_parts(field, locale);
        fields.push(
            view! {
                <label class="case" hidden=is_out>
                    <span class="unit" hidden=move || !ranged.get()>{case}</span>
                    {parts.input}
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
        <div class="number-row" role="group" aria-label=label data-input=key>
            <span class="label">{live(label)} " " <span class="unit">{live(unit)}</span></span>
            <span class="cases">{fields}{live(around)}</span>
            <span class="field-problem" id=format!("{key}-problem") role="status">{live(message)}</span>
        </div>
    }
    .into_any()
}

/// Numbers that are typed and not in use yet, because another of the three is missing or out of order.
struct Drafts {
    over: Range3,
    typed: [Option<Result<i64, String>>; 3],
}

impl Drafts {
    /// Nothing typed over the numbers in use.
    const fn over(over: Range3) -> Self {
        Self {
            over,
            typed: [None, None, None],
        }
    }

    /// Takes what was typed in one field: the three numbers it makes with what is typed or in use in the others, or the words of
    /// the first slip. Without a range the one number is all three.
    fn take(
        &mut self,
        at: usize,
        read: Result<i64, String>,
        in_use: Range3,
        ranged: bool,
    ) -> Result<[i64; 3], String> {
        if self.over != in_use {
            *self = Self::over(in_use);
        }
        if !ranged {
            return read.map(|number| [number; 3]);
        }
        self.typed[at] = Some(read);
        let mut three = values(in_use);
        for (number, typed) in three.iter_mut().zip(&self.typed) {
            if let Some(typed) = typed {
                *number = typed.clone()?;
            }
        }
        Ok(three)
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
