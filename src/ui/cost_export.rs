//! The cost table as people take it away: the rows listed, also those not drawn yet, with dates and sources.

use crate::text::Words as _;
use leptos::prelude::GetUntracked as _;

use super::{cost_view::listed, state::CalculatorState};
use crate::text::{Locale, ShareText};
use link::{Cell, ExportTable};
use plan::compare::{Column, Figure, Figures};
use prices::money::Usd;
use tokens::Tokens;

/// Columns with figures, as they stand in the copy.
const FIGURES: [Column; 7] = [
    Column::Tokens,
    Column::Input,
    Column::Output,
    Column::CacheRead,
    Column::Total,
    Column::Month,
    Column::Ratio,
];

/// The rows that are listed, in their order, with what is needed to check them.
pub fn cost_export(state: CalculatorState, locale: Locale) -> ExportTable {
    let costs = &locale.text().costs;
    let text = &costs.share;
    let today = state.clock.today.get_untracked();
    let listed = listed(state);
    let picked = state.picked_figures().total;
    let rows = listed.iter().map(|row| {
        let (model, figures) = (row.model, &row.figures);
        let price = model.price_on(today);
        let counted = figures.tokens.map_or(Cell::Missing, |count| {
            Cell::from(if count.is_exact() {
                locale.pick().exact
            } else {
                locale.pick().estimate
            })
        });
        let mut row = vec![
            Cell::from(model.name.as_str()),
            Cell::from(model.key.as_str()),
            Cell::from(model.provider_name.as_str()),
            counted,
        ];
        row.extend(FIGURES.map(|column| cell(column, figures, picked)));
        row.push(price.map_or(Cell::Missing, |period| {
            Cell::from(period.source.url.as_str())
        }));
        row.push(price.map_or(Cell::Missing, |period| {
            Cell::from(format::date(period.source.checked))
        }));
        row
    });
    ExportTable {
        headers: headers(text),
        rows: rows.collect(),
        footnotes: footnotes(state, text),
    }
}

fn headers(text: &ShareText) -> Vec<String> {
    let names = [
        (text.column_in_copy)(Column::Model),
        text.model_id,
        text.provider,
        text.counted,
    ];
    let figures = FIGURES.map(text.column_in_copy);
    names
        .into_iter()
        .chain(figures)
        .chain([text.source, text.checked])
        .map(str::to_owned)
        .collect()
}

fn footnotes(state: CalculatorState, text: &ShareText) -> Vec<String> {
    let workload = state.workload(Tokens::ZERO);
    let thinking = workload.reasoning;
    let thinking = (thinking > Tokens::ZERO).then(|| format::grouped(thinking.get()));
    let workload = (text.workload)(
        &format::grouped(workload.output.get()),
        thinking.as_deref(),
        &workload.cached_percent.get().to_string(),
        &format::grouped(workload.requests_per_month()),
        &format::date(state.clock.today.get_untracked()),
    );
    vec![workload, text.origin.to_owned()]
}

fn cell(column: Column, figures: &Figures, picked: Figure) -> Cell {
    let money = |figure: Figure| figure.map_or(Cell::Missing, Cell::money);
    match column {
        Column::Model => Cell::Missing,
        Column::Tokens => figures.tokens.map_or(Cell::Missing, |count| {
            Cell::figure(
                format::grouped(count.expected().get()),
                count.expected().to_string(),
            )
        }),
        Column::Input => money(figures.input),
        Column::Output => money(figures.output),
        Column::CacheRead => money(figures.cache_read),
        Column::Total => money(figures.total),
        Column::Month => money(figures.month),
        Column::Ratio => match (figures.total, picked) {
            (Ok(total), Ok(picked)) if total > Usd::ZERO && picked > Usd::ZERO => {
                let shown = format::ratio(total, picked);
                let exact = shown.trim_end_matches('×').replace(',', "");
                Cell::figure(shown, exact)
            }
            _ => Cell::Missing,
        },
    }
}
