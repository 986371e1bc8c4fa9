//! One request of the workload, by part.

use super::scatter::tied;
use crate::text::Words as _;
use leptos::prelude::{Get as _, With as _};

use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::chart::{ChartData, ChartTable},
        pages::compare::naming::model_name,
    },
};
use book::{Column, Row, main_kind};
use chart::{Axis, BarRow, Bars, Chart, Notation, Scale};
use plan::compare;
use prices::{catalog::Kind, cost::Part, money::Usd};

/// Rows that stand in while nothing is picked.
const FIRST_ROWS: usize = 5;

/// A row's bill.
struct Bill {
    kind: Kind,
    name: String,
    parts: Vec<Option<Usd>>,
    total: Option<Usd>,
}

/// The picked models' costs by part, or those of the first rows that have any.
pub fn by_part(state: BookState, _: usize, locale: Locale) -> ChartData {
    let text = &locale.book().charts;
    let mut rows = state.picked();
    let title = if rows.is_empty() {
        rows = first_rows(state);
        text.by_part_first
    } else {
        text.by_part
    };
    let parts = state.workload.with(|workload| workload.usage().parts());
    let parts: Vec<Part> = parts.into_iter().map(|(part, _)| part).collect();
    let bills: Vec<Bill> = rows
        .iter()
        .map(|row| bill(state, row, &parts, locale))
        .collect();
    let bars = Bars {
        axis: Axis {
            title: locale.chart().usd.to_owned(),
            scale: Scale::Zero,
            notation: Notation::Dollars,
        },
        parts: parts
            .iter()
            .map(|part| (text.part)(*part).to_owned())
            .collect(),
        expected: String::new(),
        baseline: None,
        rows: bills.iter().map(|bill| bar(bill, locale)).collect(),
    };
    ChartData {
        title: title.to_owned(),
        summary: summary(&bills, &parts, locale),
        table: table(title, &bills, &parts, locale),
        chart: Chart::Bars(bars),
    }
}

fn first_rows(state: BookState) -> Vec<Row<'static>> {
    let rows = state.rows.get();
    let shown = state.shown.get();
    let shown = shown.iter().filter_map(|at| rows.0.get(usize::from(*at)));
    let priced = shown.filter(|row| row.per_request.is_ok_and(|amount| amount > Usd::ZERO));
    priced.take(FIRST_ROWS).copied().collect()
}

fn bill(state: BookState, row: &Row<'static>, parts: &[Part], locale: Locale) -> Bill {
    let day = state.day();
    let bill = state
        .workload
        .with(|workload| compare::bill(row.model, workload.input, workload, day));
    let cost = bill.map(|bill| bill.cost);
    let part = |part: &Part| cost.as_ref().and_then(|cost| cost.part(*part));
    Bill {
        kind: row.model.kind,
        name: model_name(row, locale),
        parts: parts.iter().map(part).collect(),
        total: row.per_request.ok(),
    }
}

fn bar(bill: &Bill, locale: Locale) -> BarRow {
    let total = bill
        .total
        .map_or_else(|| locale.book().charts.unknown.to_owned(), format::usd);
    let amounts: Vec<Option<f64>> = bill
        .parts
        .iter()
        .map(|amount| amount.map(chart::usd))
        .collect();
    BarRow::stacked(bill.name.clone(), total, &amounts)
}

/// Which is the cheapest, and what most of it is for.
fn summary(bills: &[Bill], parts: &[Part], locale: Locale) -> String {
    let text = &locale.book().charts;
    let kind = main_kind(&mut bills.iter().map(|bill| bill.kind));
    let (bills, others): (Vec<&Bill>, Vec<&Bill>) =
        bills.iter().partition(|bill| Some(bill.kind) == kind);
    let mut least: Option<(&Bill, Usd)> = None;
    let ties = |least: Usd| {
        let same = bills
            .iter()
            .filter(|bill| bill.total == Some(least))
            .count();
        (same as u64).saturating_sub(1)
    };
    for bill in bills.iter().copied() {
        if let Some(total) = bill.total.filter(|total| *total > Usd::ZERO)
            && least.is_none_or(|(_, known)| total < known)
        {
            least = Some((bill, total));
        }
    }
    let Some((bill, total)) = least else {
        return locale.chart().nothing.to_owned();
    };
    let mut largest = (Part::Input, Usd::ZERO);
    for (part, amount) in parts.iter().zip(&bill.parts) {
        if let Some(amount) = amount.filter(|amount| *amount > largest.1) {
            largest = (*part, amount);
        }
    }
    // A ten-thousandth is finer than what is shown, and fits whatever the amounts.
    let share = largest.1.femto().saturating_mul(10_000) / total.femto();
    let share = format::percent_of(u64::try_from(share).unwrap_or_default(), 10_000);
    let kind = (text.kind)((locale.book().prices.kind)(bill.kind));
    (text.part_summary)(
        (!others.is_empty()).then_some(&kind),
        &tied(bill.name.clone(), ties(total), locale),
        &format::usd(total),
        (text.part)(largest.0),
        &share,
    )
}

fn table(title: &str, bills: &[Bill], parts: &[Part], locale: Locale) -> ChartTable {
    let book = locale.book();
    let shown = |amount: Option<Usd>| {
        amount.map_or_else(|| format::NO_FIGURE.to_owned(), format::usd_exact)
    };
    let mut head = vec![(book.compare.column)(Column::Model).to_owned()];
    head.extend(
        parts
            .iter()
            .map(|part| (book.charts.part)(*part).to_owned()),
    );
    head.push(book.charts.total.to_owned());
    let row = |bill: &Bill| {
        let mut row = vec![bill.name.clone()];
        row.extend(bill.parts.iter().map(|amount| shown(*amount)));
        row.push(shown(bill.total));
        row
    };
    ChartTable {
        caption: title.to_owned(),
        head,
        rows: bills.iter().map(row).collect(),
    }
}
