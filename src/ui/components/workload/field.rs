//! A number field: tolerant while it is typed in, and honest about what is used meanwhile.

use leptos::{html::Input, prelude::*};

use crate::ui::view::{effect, live};
use crate::{text::NumberWords, ui::state::CalculatorState};
use plan::FieldProblem;

/// One number of the workload.
pub struct Field {
    /// Id of the input and its test hook.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What it takes, in words.
    pub range: String,
    /// The number in use.
    pub value: Signal<u64>,
    /// Reads what was typed and puts it to use.
    pub set: fn(CalculatorState, &str) -> Result<(), FieldProblem>,
}

/// A label, the input, its unit, and what is wrong with it. The input is left alone while it is typed in.
pub fn field(
    state: CalculatorState,
    words: &'static NumberWords,
    field: Field,
    unit: AnyView,
) -> AnyView {
    let Field {
        id,
        label,
        range,
        value,
        set,
    } = field;
    let input = NodeRef::<Input>::new();
    let problem = RwSignal::new(None::<FieldProblem>);
    let first = format::grouped(value.get_untracked());
    // The number last typed here: any other comes from elsewhere (a link) and is written into the field.
    let typed = StoredValue::new(value.get_untracked());
    let read = move || {
        let Some(input) = input.get_untracked() else {
            return;
        };
        problem.set(set(state, &input.value()).err());
        typed.set_value(value.get_untracked());
    };
    // Once, when the page comes alive: what was typed before that counts.
    let prerendered = first.clone();
    effect(move |seen: Option<()>| {
        if seen.is_none()
            && input
                .get()
                .is_some_and(|input| input.value() != prerendered)
        {
            read();
        }
    });
    effect(move |_| {
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
    let message = move || {
        problem.read().as_ref().map(|problem| {
            let kept = (words.kept)(&format::grouped(value.get()));
            format!("{} {kept}", (words.problem)(problem))
        })
    };
    view! {
        <div class="field">
            <label class="label" for=id>{label}</label>
            <span class="with-unit">
                <input node_ref=input id=id data-testid=id type="text" inputmode="numeric" enterkeyhint="done" autocomplete="off" class="number" size="9" value=first title=range
                    aria-describedby=format!("{id}-unit {id}-problem") aria-invalid=move || problem.read().is_some().to_string()
                    on:input=move |_| read() on:change=tidy/>
                {unit}
            </span>
            <span class="field-problem" id=format!("{id}-problem") role="status">{live(message)}</span>
        </div>
    }
    .into_any()
}
