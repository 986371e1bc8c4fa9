//! Input and output prices as steps over the days.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::components::chart::{ChartData, ChartTable, Figure},
};
use book::Step;
use chart::{
    Axis, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, day, usd_per_mtok,
};
use prices::{
    catalog::{Model, Rates},
    date::Date,
    money::UsdPerMTok,
};

/// One of a period's rates.
type Rate = fn(&Rates) -> Option<UsdPerMTok>;

/// Input and output over time. Nothing where no rate has moved on a known day.
pub fn chart(model: &'static Model, today: Date, locale: Locale) -> Option<AnyView> {
    let (text, words) = (&locale.models().history, &locale.models().prices);
    let rates: [(&str, Rate); 2] = [
        ("input", |rates| rates.input),
        ("output", |rates| rates.output),
    ];
    let (mut series, mut sentences, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let (mut has_moved, mut is_ahead) = (false, false);
    for (name, rate) in rates {
        let steps = book::steps(model, rate);
        // A first price whose first day is not known is drawn from the release on.
        let known: Vec<(Date, Step)> = steps
            .into_iter()
            .filter_map(|step| Some((step.span.from.or(model.released)?, step)))
            .collect();
        if known.is_empty() {
            continue;
        }
        let name = (words.rate)(name);
        let prices: Vec<String> = known
            .iter()
            .map(|(_, step)| in_words(step, locale))
            .collect();
        sentences.push((text.moved)(&name, &prices.join(words.list_separator)));
        has_moved |= known.len() > 1;
        is_ahead |= known.iter().any(|(_, step)| step.is_announced);
        rows.extend(known.iter().map(|(_, step)| row(&name, step)));
        series.push(Series {
            name,
            shape: Shape::Step,
            points: points(&known),
        });
    }
    if !has_moved {
        return None;
    }
    if is_ahead {
        sentences.push(text.ahead.to_owned());
    }
    let chart_words = locale.chart();
    let axis = |title: &str, scale, notation| Axis {
        title: title.to_owned(),
        scale,
        notation,
    };
    let chart = Chart::Plot(Plot {
        x: axis(chart_words.date, Scale::Time, Notation::Plain),
        y: axis(chart_words.usd_per_mtok, Scale::Zero, Notation::Dollars),
        series,
        events: vec![Event {
            x: day(today),
            kind: EventKind::Note,
            name: chart_words.today.to_owned(),
            label: None,
        }],
    });
    let [from, until] = text.days.map(str::to_owned);
    let data = ChartData {
        title: text.chart.to_owned(),
        summary: sentences.join(if locale == Locale::En { " " } else { "" }),
        chart,
        table: ChartTable {
            caption: format!("{} · {}", model.name, chart_words.usd_per_mtok),
            head: vec![
                locale.models().model.what.to_owned(),
                from,
                until,
                locale.models().model.price.to_owned(),
            ],
            rows,
        },
    };
    Some(view! { <Figure locale id="price-history" data/> }.into_any())
}

/// A point where each step begins, and one without a value where days follow that are not known.
fn points(steps: &[(Date, Step)]) -> Vec<Point> {
    let mut points = Vec::new();
    for (at, (from, step)) in steps.iter().enumerate() {
        points.push(Point {
            x: day(*from),
            y: Some(usd_per_mtok(step.price)),
            // What is announced stands at the end of the line, where its name is.
            label: (!step.is_announced).then(|| format::price(step.price)),
            is_ahead: step.is_announced,
        });
        let next = steps.get(at + 1).map(|(next, _)| *next);
        if let Some(to) = step.span.to.filter(|to| next != Some(*to)) {
            points.push(Point {
                x: day(to),
                ..Point::default()
            });
        }
    }
    points
}

fn in_words(step: &Step, locale: Locale) -> String {
    let from = step.span.from.map(format::date);
    let price = format::price(step.price);
    (locale.models().history.step)(&price, from.as_deref(), step.is_announced)
}

fn row(name: &str, step: &Step) -> Vec<String> {
    let day = |day: Option<Date>| day.map_or_else(|| format::NO_FIGURE.to_owned(), format::date);
    vec![
        name.to_owned(),
        day(step.span.from),
        day(step.span.to),
        format::price(step.price),
    ]
}
