//! Price against context, and price against release date.

use super::PRICES;
use leptos::prelude::{Get as _, With as _};

use crate::{
    book::{CONTEXT_STEPS, CellValue, Column, Row},
    chart::{self, Axis, Chart, Notation, Plot, Point, Scale, Series, Shape},
    date::{Date, days_between},
    format,
    money::{Usd, UsdPerMTok},
    text::Locale,
    tokens::Tokens,
    ui::{
        book_state::BookState,
        components::chart::{ChartData, ChartTable},
        pages::compare::{cell::cell, naming::model_name},
    },
};

/// Rows in the table under a chart while nothing is picked.
const TABLE_ROWS: usize = 20;
/// What counts as recent, in days.
const RECENT_DAYS: i64 = 365;

/// A row that can be drawn.
struct Dot {
    row: Row<'static>,
    amount: Usd,
    is_picked: bool,
}

/// Price against the context window.
pub fn by_context(state: BookState, price: usize, locale: Locale) -> ChartData {
    let text = &locale.book().charts;
    let dots = dots(state, PRICES[price], Column::Context);
    let window = |dot: &Dot| dot.row.model.context_window.unwrap_or(Tokens::ZERO);
    let found = CONTEXT_STEPS.iter().rev().find_map(|step| {
        let best = cheapest(dots.iter().filter(|dot| window(dot) >= *step))?;
        Some((*step, best))
    });
    let summary = found.map_or_else(
        || text.nothing.to_owned(),
        |(step, best)| {
            let median = median(&mut dots.iter().map(|dot| dot.amount));
            (text.context_summary)(
                dots.len() as u64,
                &format::usd(median),
                &format::grouped(step.get()),
                &model_name(&best.row, locale),
                &format::usd(best.amount),
            )
        },
    );
    let best = found.map(|(_, best)| best);
    data(state, price, Column::Context, &dots, best, summary, locale)
}

/// Price against the release date.
pub fn by_release(state: BookState, price: usize, locale: Locale) -> ChartData {
    let text = &locale.book().charts;
    let dots = dots(state, PRICES[price], Column::Released);
    let day = state.day();
    let is_recent = |dot: &&Dot| {
        let age = |released: Date| days_between(released, day);
        dot.row
            .model
            .released
            .is_some_and(|released| age(released) <= RECENT_DAYS)
    };
    let recent = || dots.iter().filter(is_recent);
    let best = cheapest(recent());
    let summary = best.map_or_else(
        || text.nothing.to_owned(),
        |best| {
            let mut before = dots
                .iter()
                .filter(|dot| !is_recent(dot))
                .map(|dot| dot.amount)
                .peekable();
            let earlier = before
                .peek()
                .is_some()
                .then(|| format::usd(median(&mut before)));
            (text.release_summary)(
                recent().count() as u64,
                &format::usd(median(&mut recent().map(|dot| dot.amount))),
                earlier.as_deref(),
                &model_name(&best.row, locale),
                &format::usd(best.amount),
            )
        },
    );
    data(state, price, Column::Released, &dots, best, summary, locale)
}

/// The rows shown that have a price above nothing and a place along the horizontal axis.
fn dots(state: BookState, price: Column, along: Column) -> Vec<Dot> {
    let rows = state.rows.get();
    let shown = state.shown.get();
    let dot = |at: &u16| {
        let row = rows.0.get(usize::from(*at))?;
        let amount = amount(row, price).filter(|amount| *amount > Usd::ZERO)?;
        place(row, along)?;
        let is_picked = state.view.with(|view| view.is_picked(&row.model.key));
        Some(Dot {
            row: *row,
            amount,
            is_picked,
        })
    };
    shown.iter().filter_map(dot).collect()
}

/// A price for a million tokens, or an amount, as dollars.
fn amount(row: &Row<'static>, price: Column) -> Option<Usd> {
    let per_million = |price: UsdPerMTok| price.cost_of(Tokens::new(1_000_000));
    match price.cell(row) {
        CellValue::Price(price) => Some(per_million(price)),
        CellValue::Money(amount) => Some(amount),
        _ => None,
    }
}

/// Where a row stands along the horizontal axis.
fn place(row: &Row<'static>, along: Column) -> Option<f64> {
    match along.cell(row) {
        CellValue::Tokens(tokens) if tokens > Tokens::ZERO => Some(chart::tokens(tokens)),
        CellValue::Day(day) => Some(chart::day(day)),
        _ => None,
    }
}

/// The cheapest; of equals the one that stands first in the table.
fn cheapest<'d>(dots: impl Iterator<Item = &'d Dot>) -> Option<&'d Dot> {
    dots.reduce(|least, dot| {
        if dot.amount < least.amount {
            dot
        } else {
            least
        }
    })
}

/// The amount that half of them do not exceed. Nothing of nothing.
fn median(amounts: &mut dyn Iterator<Item = Usd>) -> Usd {
    let mut femto: Vec<i128> = amounts.map(Usd::femto).collect();
    femto.sort_unstable();
    let middle = femto.len().saturating_sub(1) / 2;
    femto
        .get(middle)
        .map_or(Usd::ZERO, |femto| Usd::from_femto(*femto))
}

fn data(
    state: BookState,
    price: usize,
    along: Column,
    dots: &[Dot],
    best: Option<&Dot>,
    summary: String,
    locale: Locale,
) -> ChartData {
    let (text, words) = (&locale.book().charts, locale.chart());
    let is_best = |dot: &Dot| best.is_some_and(|best| best.row.model.key == dot.row.model.key);
    let point = |dot: &Dot, is_named: bool| Point {
        x: place(&dot.row, along).unwrap_or_default(),
        y: Some(chart::usd(dot.amount)),
        label: is_named.then(|| model_name(&dot.row, locale)),
        is_ahead: false,
    };
    let series = |name: &str, shape: Shape, belongs: &dyn Fn(&Dot) -> bool| {
        let is_named = shape == Shape::Dots;
        let dots = dots.iter().filter(|dot| belongs(dot));
        Series {
            name: name.to_owned(),
            shape,
            points: dots.map(|dot| point(dot, is_named)).collect(),
        }
    };
    let mut all = vec![
        series(text.shown, Shape::Crowd, &|dot| {
            !dot.is_picked && !is_best(dot)
        }),
        series(text.cheapest, Shape::Dots, &|dot| {
            !dot.is_picked && is_best(dot)
        }),
        series(text.picked, Shape::Dots, &|dot| dot.is_picked),
    ];
    all.retain(|series| !series.points.is_empty());
    let price_title = text.axis[price];
    let (scale, title, heading) = match along {
        Column::Context => (
            Scale::Log,
            (words.log_scale)(words.context),
            text.by_context,
        ),
        _ => (Scale::Time, words.released.to_owned(), text.by_release),
    };
    let plot = Plot {
        x: Axis {
            title,
            scale,
            notation: Notation::Short,
        },
        y: Axis {
            title: (words.log_scale)(price_title),
            scale: Scale::Log,
            notation: Notation::Dollars,
        },
        series: all,
        events: Vec::new(),
    };
    ChartData {
        title: heading(price_title),
        summary,
        chart: Chart::Plot(plot),
        table: table(state, price, along, dots, locale),
    }
}

/// The picked rows exactly, or the first ones of the table.
fn table(
    state: BookState,
    price: usize,
    along: Column,
    dots: &[Dot],
    locale: Locale,
) -> ChartTable {
    let book = locale.book();
    let is_any_picked = !state.view.with(|view| view.picks.is_empty());
    let column = PRICES[price];
    let row = |dot: &Dot| {
        let value = |column| cell(column, &dot.row, locale).shown;
        vec![model_name(&dot.row, locale), value(column), value(along)]
    };
    let rows: Vec<Vec<String>> = dots
        .iter()
        .filter(|dot| dot.is_picked || !is_any_picked)
        .take(TABLE_ROWS)
        .map(row)
        .collect();
    ChartTable {
        caption: (book.charts.caption)(rows.len() as u64, dots.len() as u64),
        head: vec![
            (book.compare.column)(Column::Model).to_owned(),
            book.charts.axis[price].to_owned(),
            (book.compare.column)(along).to_owned(),
        ],
        rows,
    }
}
