//! Fields: a label, an input, and what is wrong with what was typed. The last good value stands meanwhile.

use crate::text::Words as _;
use leptos::prelude::*;

use super::state::BillingState;
use crate::{
    text::{FormText, Locale},
    ui::{
        components::number_field::{Kind, NumberField, number_field},
        view::live,
    },
};
use plan::billing::{PlanProblem, PlanProblemKind, Setup, TypedProblem};

/// Reads what was typed into the plan, or says what is wrong with it.
pub type Setter = Box<dyn Fn(&mut Setup, &str) -> Result<(), TypedProblem> + Send + Sync>;

/// A field of the plan.
pub struct Field {
    /// Its id and test hook.
    pub id: String,
    /// Its label.
    pub label: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// The value as it stands. The terms in force are at hand in `BillingState`.
    pub show: Box<dyn Fn(&Setup) -> String + Send + Sync>,
    /// Takes what was typed.
    pub set: Setter,
}

impl Field {
    /// A field of numbers or words.
    pub fn new(
        id: impl Into<String>,
        label: &'static str,
        show: impl Fn(&Setup) -> String + Send + Sync + 'static,
        set: impl Fn(&mut Setup, &str) -> Result<(), TypedProblem> + Send + Sync + 'static,
    ) -> Self {
        Self {
            id: id.into(),
            label,
            kind: Kind::Decimal,
            show: Box::new(show),
            set: Box::new(set),
        }
    }
}

/// Draws a field.
pub fn field(state: BillingState, locale: Locale, field: Field) -> AnyView {
    let text = &locale.billing().form;
    let Field {
        id,
        label,
        kind,
        show,
        set,
    } = field;
    let is_sentence = kind == Kind::Words;
    let field = NumberField {
        kind,
        size: if is_sentence { "32" } else { "10" },
        ..NumberField::new(
            id,
            move || state.setup.with(|setup| show(setup)),
            move |typed| {
                let done = state.change(&|setup: &mut Setup| set(setup, typed));
                done.map_err(|problem| said(state, &problem, text))
            },
        )
    };
    number_field(field, label, None, locale)
}

/// A menu of choices, each a value and its words.
pub fn choice(
    id: impl Into<String>,
    label: &'static str,
    options: Vec<(String, String)>,
    value: impl Fn() -> String + Send + 'static,
    choose: impl Fn(&str) + 'static,
) -> AnyView {
    let id = id.into();
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(value, words)| view! { <option value=value>{words}</option> }.into_any())
        .collect();
    let value: Box<dyn Fn() -> String + Send> = Box::new(value);
    let changed = move |event| choose(&event_target_value(&event));
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{label}</label>
            <select id=id.clone() data-testid=id on:change=changed prop:value=value>{options}</select>
        </div>
    }
    .into_any()
}

/// A box to tick.
pub fn tick(
    id: impl Into<String>,
    label: impl Into<String>,
    is_on: impl Fn() -> bool + Send + 'static,
    turn: impl Fn(bool) + 'static,
) -> AnyView {
    tick_where(id, label, is_on, turn, || None)
}

/// The same, greyed with the reason for as long as there is one.
pub fn tick_where(
    id: impl Into<String>,
    label: impl Into<String>,
    is_on: impl Fn() -> bool + Send + 'static,
    turn: impl Fn(bool) + 'static,
    why_not: impl Fn() -> Option<String> + Send + Sync + 'static,
) -> AnyView {
    let is_on: Box<dyn Fn() -> bool + Send> = Box::new(is_on);
    let (id, label) = (id.into(), label.into());
    let why_not =
        StoredValue::new(Box::new(why_not) as Box<dyn Fn() -> Option<String> + Send + Sync>);
    let why_not = move || why_not.with_value(|why_not| why_not());
    let why =
        move || why_not().map(|why| view! { " " <span class="small">{why}</span> }.into_any());
    view! {
        <label class="check">
            <input type="checkbox" data-testid=id prop:checked=is_on disabled=move || why_not().is_some() on:change=move |event| turn(event_target_checked(&event))/>
            <span>{label} {live(why)}</span>
        </label>
    }
    .into_any()
}

/// What is wrong, in words that name the model or the bound.
pub fn said(state: BillingState, problem: &TypedProblem, text: &FormText) -> String {
    match problem {
        TypedProblem::NoPrice(gap) => (text.problem)(problem, &state.name_in(gap)),
        problem => (text.problem)(problem, &bound(problem)),
    }
}

/// The amount a problem is compared with, written out.
pub fn bound(problem: &TypedProblem) -> String {
    match problem {
        TypedProblem::Plan(PlanProblem {
            kind:
                PlanProblemKind::BelowMinimumPurchase { minimum: bound }
                | PlanProblemKind::AboveMaximumPurchase { maximum: bound }
                | PlanProblemKind::NotAboveThreshold { threshold: bound }
                | PlanProblemKind::TooLarge { max: bound },
            ..
        }) => format::usd_exact(*bound),
        _ => String::new(),
    }
}
