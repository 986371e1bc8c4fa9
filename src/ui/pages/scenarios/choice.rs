//! What is chosen rather than estimated: menus, and the numbers that belong to a choice.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::number_field::{NumberField, NumberParts, number_parts},
        scenario_state::ScenarioState,
    },
};
use plan::{FieldProblem, parse_count_field, scenario::Scenario};

/// A menu over a property of the scenario.
pub struct Choice {
    /// Its test hook.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What may be chosen: values and words.
    pub options: Vec<(&'static str, &'static str)>,
    /// The value in use.
    pub get: fn(&Scenario) -> &'static str,
    /// Puts another to use.
    pub set: fn(&mut Scenario, &str),
}

/// The menu.
pub fn choice(state: ScenarioState, choice: Choice) -> AnyView {
    let Choice {
        id,
        label,
        options,
        get,
        set,
    } = choice;
    let first = state.scenario.with_untracked(get);
    let options: Vec<AnyView> = options
        .into_iter()
        .map(|(value, words)| {
            view! { <option value=value selected=value == first>{words}</option> }.into_any()
        })
        .collect();
    let choose = move |event| {
        let value = event_target_value(&event);
        state.scenario.update(|scenario| set(scenario, &value));
    };
    view! {
        <label class="number-row">
            <span class="label">{label}</span>
            <select data-testid=id on:change=choose prop:value=move || state.scenario.with(get)>{options}</select>
        </label>
    }
    .into_any()
}

/// A whole number that belongs to a choice.
pub struct Count {
    /// Its test hook.
    pub id: &'static str,
    /// Its label.
    pub label: &'static str,
    /// Smallest and largest.
    pub bounds: (u64, u64),
    /// The number in use; `None` while the choice it belongs to is another.
    pub get: fn(&Scenario) -> Option<u64>,
    /// Puts another to use.
    pub set: fn(&mut Scenario, u64),
}

/// The number's field, out of sight while it does not count.
pub fn count(state: ScenarioState, count: Count, locale: Locale) -> AnyView {
    let text = &locale.scenarios().form;
    let words = locale.number();
    let Count {
        id,
        label,
        bounds: (least, most),
        get,
        set,
    } = count;
    let take = move |typed: &str| match parse_count_field(typed, least..=most) {
        Ok(number) => {
            state.scenario.update(|scenario| set(scenario, number));
            Ok(())
        }
        Err(FieldProblem::TooSmall { .. } | FieldProblem::TooLarge { .. }) => Err((text.bounds)(
            &format::grouped(least),
            &format::grouped(most),
        )),
        Err(problem) => Err((words.problem)(&problem)),
    };
    let value = move || {
        let number = state.scenario.with(get);
        number.map(format::grouped).unwrap_or_default()
    };
    let field = NumberField {
        size: "8",
        ..NumberField::new(id, value, take)
    };
    let NumberParts { input, problem } = number_parts(field, locale);
    view! {
        <div class="number-row" hidden=move || state.scenario.with(get).is_none()>
            <label class="label" for=id>{label}</label>
            {input}
            {problem}
        </div>
    }
    .into_any()
}
