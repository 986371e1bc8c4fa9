//! The menu of the input price's range.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{badge, menu};
use crate::{
    text::Locale,
    ui::{book_state::BookState, view::live},
};
use book::Filter;
use plan::{FieldProblem, field::parse_price_field};
use prices::money::UsdPerMTok;

/// The range of the input price.
pub fn price(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.menus;
    let words = locale.number();
    let wrong = RwSignal::new(String::new());
    let bound = move |label: &'static str,
                      id: &'static str,
                      of: fn(&mut Filter) -> &mut Option<UsdPerMTok>| {
        let typed = move |event| {
            let price = match parse_price_field(&event_target_value(&event)) {
                Ok(price) => Some(price),
                Err(FieldProblem::Empty) => None,
                Err(problem) => return wrong.set((words.problem)(&problem)),
            };
            wrong.set(String::new());
            state.choose(|filter| *of(filter) = price);
        };
        let value = move || {
            let mut filter = state.view.with(|view| view.filter.clone());
            of(&mut filter).map_or_else(String::new, UsdPerMTok::to_decimal)
        };
        view! {
            <label class="field">
                <span class="label">{label}</span>
                <input type="text" inputmode="decimal" class="number" size="8" autocomplete="off" data-testid=id prop:value=value on:change=typed/>
            </label>
        }
        .into_any()
    };
    let message = move || wrong.get();
    let count = move || {
        state.view.with(|view| {
            let filter = &view.filter;
            usize::from(filter.input_from.is_some()) + usize::from(filter.input_to.is_some())
        })
    };
    let body = view! {
        {bound(text.from, "price-from", |filter| &mut filter.input_from)}
        {bound(text.to, "price-to", |filter| &mut filter.input_to)}
        <span class="field-problem" role="status">{live(message)}</span>
    };
    menu(
        "price",
        text.price,
        live(move || badge(count())).into_any(),
        body.into_any(),
    )
}
