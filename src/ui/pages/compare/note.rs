//! The note beside a figure: where it was read, when, and what else to know.

use crate::text::Words as _;
use crate::ui::pages::compare::cell;
use leptos::prelude::*;

use super::arithmetic::arithmetic;
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::source_line::{disputes, source_line},
        device_ports::CellPlace,
    },
};
use book::{Column, Mark};

/// Which figure is looked at, and where it stands.
#[derive(Clone, PartialEq)]
pub struct Note {
    model: String,
    column: String,
    place: CellPlace,
}

impl From<(String, String, CellPlace)> for Note {
    fn from((model, column, place): (String, String, CellPlace)) -> Self {
        Self {
            model,
            column,
            place,
        }
    }
}

/// The note, below the figure or above it when there is no room.
pub fn note(state: BookState, note: &Note, locale: Locale) -> Option<AnyView> {
    let text = &locale.book().compare;
    let rows = state.rows.get();
    let row = rows
        .0
        .iter()
        .find(|row| row.model.key.as_str() == note.model)?;
    let column = Column::from_id(&note.column)?;
    let cell = super::cell::cell(column, row, locale);
    let period = row.period;
    let source = period.map(|period| {
        let said = if row.mark == Mark::Listed {
            let age = state.clock.age_of(period.source.checked, locale);
            source_line(period, &row.model.provider_name, age.as_deref(), locale)
        } else {
            locale.source().own.into_any()
        };
        view! { <p>{said}</p> }.into_any()
    });
    let mut lines: Vec<String> = Vec::new();
    lines.extend(cell.why);
    lines.extend(row.is_stale.then(|| text.marks.stale.to_owned()));
    lines.extend(
        row.needs_recheck
            .then(|| locale.source().recheck.to_owned()),
    );
    if let Some(period) = period {
        lines.extend(disputes(period, locale));
    }
    lines.extend(row.next.and_then(|next| {
        let price = |price: Option<prices::money::UsdPerMTok>| {
            price.map_or_else(|| format::NO_FIGURE.to_owned(), format::price)
        };
        let (input, output) = (price(next.rates.input), price(next.rates.output));
        Some((text.marks.announced)(
            &format::date(next.span.from?),
            &input,
            &output,
        ))
    }));
    let lines: Vec<AnyView> = lines
        .into_iter()
        .map(|line| view! { <p>{line}</p> }.into_any())
        .collect();
    let after = cell.after.map(|after| format!(" {after}"));
    let is_model = column == Column::Model;
    let title = (!is_model).then(|| {
        view! { <p class="note-title">{row.model.name.as_str()} " · " {(text.column)(column)} " " <strong>{cell.shown}{after}</strong> " " <span class="unit">{cell::unit(column, locale)}</span></p> }
            .into_any()
    });
    let bill = column.is_workload().then(|| {
        let day = state.day();
        state
            .workload
            .with(|workload| arithmetic(row, workload, day, locale))
    });
    let side = if note.place.is_low { "above" } else { "below" };
    let style = format!("left:{}px;top:{}px", note.place.left, note.place.top);
    Some(
        view! {
            <div class="price-note" role="note" aria-label=text.note data-side=side style=style data-testid="price-note">
                {title} {bill.flatten()} {source} {lines}
            </div>
        }
        .into_any(),
    )
}
