//! The note beside a figure: where it was read, when, and what else to know.

use leptos::prelude::*;

use crate::{
    book::{Column, Mark},
    format,
    text::Locale,
    ui::{book_state::BookState, device_ports::CellPlace},
};

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
    let book = locale.book();
    let (text, words) = (&book.compare, &book.prices);
    let rows = state.rows.get();
    let row = rows
        .0
        .iter()
        .find(|row| row.model.key.as_str() == note.model)?;
    let column = Column::from_id(&note.column)?;
    let cell = super::cell::cell(column, row, locale);
    let period = row.period;
    let source = period.map(|period| {
        let source = &period.source;
        let age = state.clock.age_of(source.checked, locale);
        let checked = (words.checked)(&format::date(source.checked), age.as_deref());
        let via = source.via.as_deref().map(|via| format!(" · {}", (words.via)(via)));
        let own = (row.mark != Mark::Listed).then_some(text.marks.own);
        match own {
            Some(own) => view! { <p>{own}</p> }.into_any(),
            None => view! {
                <p><a href=source.url.as_str() rel="external noopener">{book.prices.open_page}</a> " · " {(words.grade)(source.grade)} " · " {checked}{via}</p>
            }
            .into_any(),
        }
    });
    let mut lines: Vec<String> = Vec::new();
    lines.extend(cell.why);
    lines.extend(row.is_stale.then(|| text.marks.stale.to_owned()));
    lines.extend(row.needs_recheck.then(|| book.prices.recheck.to_owned()));
    if let Some(period) = period {
        lines.extend(period.disputes.iter().map(|dispute| {
            let by = dispute.source.via.as_deref().unwrap_or(&dispute.source.url);
            let read = format::date(dispute.source.checked);
            (words.dispute)(&dispute.field, &dispute.value, &read, by)
        }));
    }
    lines.extend(row.next.and_then(|next| {
        let price = |price: Option<crate::money::UsdPerMTok>| {
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
        view! { <p class="note-title">{row.model.name.as_str()} " · " {(text.column)(column)} " " <strong>{cell.shown}{after}</strong> " " <span class="unit">{(text.unit)(column)}</span></p> }
            .into_any()
    });
    let side = if note.place.is_low { "above" } else { "below" };
    let style = format!("left:{}px;top:{}px", note.place.left, note.place.top);
    Some(
        view! {
            <div class="price-note" role="note" aria-label=text.note data-side=side style=style data-testid="price-note">
                {title} {source} {lines}
            </div>
        }
        .into_any(),
    )
}
