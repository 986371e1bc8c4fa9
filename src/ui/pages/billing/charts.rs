//! The balance over time, and the money paid both ways.

use leptos::prelude::*;

use crate::{
    billing::{Outcome, wallet::Event as WalletEvent},
    chart::{Axis, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, day, usd},
    date::iso,
    format,
    money::Usd,
    text::Locale,
    ui::components::chart::{ChartData, ChartTable, Figure},
};

/// The most of one kind of event that are marked: past that the marks would hide the line. The table has them all.
const MOST_MARKS: usize = 60;

fn axes(locale: Locale) -> (Axis, Axis) {
    let x = Axis {
        title: locale.chart().date.to_owned(),
        scale: Scale::Time,
        notation: Notation::Plain,
    };
    let y = Axis {
        title: locale.billing().result.usd_axis.to_owned(),
        scale: Scale::Zero,
        notation: Notation::Plain,
    };
    (x, y)
}

fn series(name: &str, values: impl Iterator<Item = (crate::date::Date, Usd)>) -> Series {
    let points = values.map(|(date, amount)| Point {
        x: day(date),
        y: Some(usd(amount)),
        ..Point::default()
    });
    Series {
        name: name.to_owned(),
        shape: Shape::Step,
        points: points.collect(),
    }
}

/// The prepaid balance at the end of each day, with what happened to it.
pub fn balance(outcome: &Outcome, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let lines = &outcome.wallet.lines;
    let (x, y) = axes(locale);
    let mut events: Vec<Event> = Vec::new();
    let (mut reloads, mut stops) = (0, 0);
    let mut rows = Vec::new();
    for line in lines {
        for event in &line.events {
            let (kind, name, at) = match event {
                WalletEvent::Reloaded { .. } => {
                    reloads += 1;
                    (EventKind::Up, text.event_reload, reloads)
                }
                WalletEvent::Expired(_) => (EventKind::Down, text.event_expiry, 1),
                WalletEvent::ReloadFailed => (EventKind::Note, text.event_failed, 1),
                WalletEvent::Stopped => {
                    stops += 1;
                    (EventKind::Stop, text.event_stop, stops)
                }
                _ => continue,
            };
            rows.push(vec![
                iso(line.date),
                name.to_owned(),
                format::usd(line.closing),
            ]);
            let alike = events.iter().filter(|event| event.kind == kind).count();
            if at <= MOST_MARKS && alike < MOST_MARKS {
                events.push(Event {
                    x: day(line.date),
                    kind,
                    name: name.to_owned(),
                    label: None,
                });
            }
        }
        if line.date.day() == 1 {
            rows.push(vec![
                iso(line.date),
                text.balance.to_owned(),
                format::usd(line.closing),
            ]);
        }
    }
    let lowest = lines.iter().map(|line| line.closing).min();
    let highest = lines.iter().map(|line| line.closing).max();
    let data = ChartData {
        title: text.balance_title.to_owned(),
        summary: (text.balance_summary)(
            &format::usd(lowest.unwrap_or_default()),
            &format::usd(highest.unwrap_or_default()),
            reloads as u64,
            stops as u64,
        ),
        chart: Chart::Plot(Plot {
            x,
            y,
            series: vec![series(
                text.balance,
                lines.iter().map(|line| (line.date, line.closing)),
            )],
            events,
        }),
        table: ChartTable {
            caption: text.balance_title.to_owned(),
            head: vec![
                text.day.to_owned(),
                text.figure.to_owned(),
                text.closing.to_owned(),
            ],
            rows,
        },
    };
    view! { <Figure locale id="balance-chart" data/> }.into_any()
}

/// Money paid up to each day, before and after.
pub fn cash(outcome: &Outcome, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let (x, y) = axes(locale);
    let (before, after) = (&outcome.prepaid.cash, &outcome.postpaid.cash);
    let dates = || outcome.wallet.lines.iter().map(|line| line.date);
    let ahead = before.iter().zip(after);
    let ahead = ahead.map(|(before, after)| *before - *after).max();
    let month_ends = dates().zip(before).zip(after);
    let month_ends = month_ends.filter(|((date, _), _)| crate::date::is_month_end(*date));
    let rows = month_ends
        .map(|((date, before), after)| vec![iso(date), format::usd(*before), format::usd(*after)]);
    let last = |sums: &[Usd]| format::usd(sums.last().copied().unwrap_or_default());
    let data = ChartData {
        title: text.cash_title.to_owned(),
        summary: (text.cash_summary)(
            &last(before),
            &last(after),
            &format::usd(ahead.unwrap_or_default().max(Usd::ZERO)),
        ),
        chart: Chart::Plot(Plot {
            x,
            y,
            series: vec![
                series(text.prepaid, dates().zip(before.iter().copied())),
                series(text.postpaid, dates().zip(after.iter().copied())),
            ],
            events: Vec::new(),
        }),
        table: ChartTable {
            caption: text.cash_title.to_owned(),
            head: vec![
                text.day.to_owned(),
                text.prepaid.to_owned(),
                text.postpaid.to_owned(),
            ],
            rows: rows.collect(),
        },
    };
    view! { <Figure locale id="cash-chart" data/> }.into_any()
}
