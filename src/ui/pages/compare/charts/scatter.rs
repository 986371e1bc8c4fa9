//! Price against context, and price against release date.

use crate::text::Words as _;
use leptos::prelude::With as _;

use super::{
    PRICES,
    dots::{Dot, cheapest, dots, kind_of, median, place, ties},
};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        components::chart::{ChartData, ChartTable},
        pages::compare::{cell::cell, naming::model_name},
    },
};
use book::{CONTEXT_STEPS, Column};
use chart::{Axis, Chart, Notation, Plot, Point, Scale, Series, Shape};
use prices::{
    catalog::Kind,
    date::{Date, days_between},
};
use tokens::Tokens;

/// Rows in the table under a chart while nothing is picked.
const TABLE_ROWS: usize = 20;
/// What counts as recent, in days.
const RECENT_DAYS: i64 = 365;

/// Price against the context window.
pub fn by_context(state: BookState, price: usize, locale: Locale) -> ChartData {
    let text = &locale.book().charts;
    let dots = dots(state, PRICES[price], Column::Context);
    let kind = kind_of(&dots);
    let window = |dot: &Dot| dot.row.model.context_window.unwrap_or(Tokens::ZERO);
    let found = CONTEXT_STEPS.iter().rev().find_map(|step| {
        let best = cheapest(of_kind(&dots, kind).filter(|dot| window(dot) >= *step))?;
        Some((*step, best))
    });
    let summary = found.map_or_else(
        || text.nothing.to_owned(),
        |(step, best)| {
            let ties = ties(of_kind(&dots, kind).filter(|dot| window(dot) >= step), best);
            let median = median(&mut of_kind(&dots, kind).map(|dot| dot.amount));
            (text.context_summary)(
                of_kind(&dots, kind).count() as u64,
                &kind_name(best, locale),
                &format::usd(median),
                &format::grouped(step.get()),
                &tied(model_name(&best.row, locale), ties, locale),
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
    let kind = kind_of(&dots);
    let recent = || of_kind(&dots, kind).filter(is_recent);
    let best = cheapest(recent());
    let summary = best.map_or_else(
        || text.nothing.to_owned(),
        |best| {
            let mut before = of_kind(&dots, kind)
                .filter(|dot| !is_recent(dot))
                .map(|dot| dot.amount)
                .peekable();
            let earlier = before
                .peek()
                .is_some()
                .then(|| format::usd(median(&mut before)));
            (text.release_summary)(
                recent().count() as u64,
                &kind_name(best, locale),
                &format::usd(median(&mut recent().map(|dot| dot.amount))),
                earlier.as_deref(),
                &tied(model_name(&best.row, locale), ties(recent(), best), locale),
                &format::usd(best.amount),
            )
        },
    );
    data(state, price, Column::Released, &dots, best, summary, locale)
}

fn of_kind(dots: &[Dot], kind: Option<Kind>) -> impl Iterator<Item = &Dot> {
    dots.iter()
        .filter(move |dot| Some(dot.row.model.kind) == kind)
}

/// The name of the cheapest, and how many more cost the same.
pub fn tied(name: String, ties: u64, locale: Locale) -> String {
    match ties {
        0 => name,
        more => (locale.book().side.and_same)(&name, more),
    }
}

/// The kind of a dot's model, as it stands in a sentence.
fn kind_name(dot: &Dot, locale: Locale) -> String {
    let book = locale.book();
    (book.charts.kind)((book.prices.kind)(dot.row.model.kind))
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
