//! The fields of a live piece.

use leptos::prelude::*;

use super::Stage;
use crate::{
    text::Words as _,
    ui::{
        components::number_field::{Kind, NumberField, number_field},
        view::live,
    },
};
use plan::{FieldProblem, parse_count_field};
use prices::catalog::{Model, ModelKey, PricePeriod};

/// Most tokens that a field takes.
const MOST_TOKENS: u64 = 10_000_000;

/// A field: its name within the piece, its label, what it takes, and how it is shown and set.
pub struct Field<T> {
    /// Its name within the piece.
    pub key: &'static str,
    /// Its label.
    pub label: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// Its value, as the field shows it.
    pub show: fn(&T) -> String,
    /// Puts what was typed to use.
    pub set: fn(&mut T, &str) -> Result<(), FieldProblem>,
}

/// What a piece keeps between keys.
pub trait Asked: Clone + Send + Sync + 'static {}
impl<T: Clone + Send + Sync + 'static> Asked for T {}

/// The fields, in a row that wraps.
pub fn fields<T: Asked>(stage: Stage, numbers: RwSignal<T>, all: Vec<Field<T>>) -> Vec<AnyView> {
    let words = stage.locale.number();
    all.into_iter()
        .map(
            |Field {
                 key,
                 label,
                 kind,
                 show,
                 set,
             }| {
                let field = NumberField {
                    kind,
                    ..NumberField::new(
                        stage.id(key),
                        move || numbers.with(show),
                        move |typed| {
                            let mut changed = numbers.get_untracked();
                            set(&mut changed, typed)
                                .map_err(|problem| (words.problem)(&problem))?;
                            numbers.set(changed);
                            Ok(())
                        },
                    )
                };
                number_field(field, label, None, stage.locale)
            },
        )
        .collect()
}

/// Reads tokens, requests and the like.
pub fn count(typed: &str) -> Result<u64, FieldProblem> {
    parse_count_field(typed, 0..=MOST_TOKENS)
}

/// The choice of a model, among those with a price.
pub fn model_field<T: Asked>(
    stage: Stage,
    numbers: RwSignal<T>,
    get: fn(&T) -> &ModelKey,
    set: fn(&mut T, ModelKey),
) -> AnyView {
    let chosen = numbers.with_untracked(|numbers| get(numbers).clone());
    let option = |model: &'static Model| {
        let is_chosen = model.key == chosen;
        let name = format!(
            "{}{}",
            model.name,
            stage.locale.in_brackets(&model.provider_name)
        );
        view! { <option value=model.key.as_str() selected=is_chosen>{name}</option> }.into_any()
    };
    let options: Vec<AnyView> = stage.facts.offered(stage.today).map(option).collect();
    let choose = move |event| {
        if let Ok(key) = ModelKey::parse(&event_target_value(&event)) {
            numbers.update(|numbers| set(numbers, key));
        }
    };
    let id = stage.id("model");
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{stage.text().model}</label>
            <select id=id.clone() data-testid=id on:change=choose>{options}</select>
        </div>
    }
    .into_any()
}

/// The model and its price.
pub fn priced(stage: Stage, key: &ModelKey) -> Option<(&'static Model, &'static PricePeriod)> {
    stage.facts.priced(key, stage.today)
}

/// Whose price it is, where it was read, and when.
pub fn price_source<T: Asked>(
    stage: Stage,
    numbers: RwSignal<T>,
    get: fn(&T) -> &ModelKey,
) -> AnyView {
    let said = move || {
        let (model, period) = numbers.with(|numbers| priced(stage, get(numbers)))?;
        Some(source(
            stage,
            (stage.text().prices_of)(&model.name),
            &period.source.url,
            period.source.checked,
        ))
    };
    view! { <p class="small">{live(said)}</p> }.into_any()
}

/// A source: what it says, as a link, and the day it was read.
pub fn source(stage: Stage, said: String, url: &str, checked: prices::date::Date) -> AnyView {
    let read = (stage.locale.source().checked)(&format::date(checked), None);
    view! { <a href=url.to_owned() rel="external noopener">{said}</a>" · "<span class="keep">{read}</span> }.into_any()
}
