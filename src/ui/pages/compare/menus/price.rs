//! The menu of the input price's range.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{badge, menu};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::number_field::{Kind, NumberField, number_field},
        view::live,
    },
};
use book::Filter;
use plan::{FieldProblem, field::parse_price_field};
use prices::money::UsdPerMTok;

/// The range of the input price.
pub fn price(state: BookState, locale: Locale) -> AnyView {
    let text = &locale.book().compare.menus;
    let words = locale.number();
    let bound = move |label: &'static str,
                      id: &'static str,
                      of: fn(&mut Filter) -> &mut Option<UsdPerMTok>| {
        let value = move || {
            let mut filter = state.view.with(|view| view.filter.clone());
            of(&mut filter).map_or_else(String::new, UsdPerMTok::to_decimal)
        };
        let set = move |typed: &str| {
            let price = match parse_price_field(typed) {
                Err(FieldProblem::Empty) => None,
                read => Some(read.map_err(|problem| (words.problem)(&problem))?),
            };
            state.choose(|filter| *of(filter) = price);
            Ok(())
        };
        let field = NumberField {
            kind: Kind::Decimal,
            size: "8",
            ..NumberField::new(id, value, set)
        };
        number_field(field, label, None, locale)
    };
    let count = move || {
        state.view.with(|view| {
            let filter = &view.filter;
            usize::from(filter.input_from.is_some()) + usize::from(filter.input_to.is_some())
        })
    };
    let body = view! {
        {bound(text.from, "price-from", |filter| &mut filter.input_from)}
        {bound(text.to, "price-to", |filter| &mut filter.input_to)}
    };
    menu(
        "price",
        text.price,
        live(move || badge(count())).into_any(),
        body.into_any(),
    )
}
