//! The balance over time, and the money paid both ways.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{ledger::switch, state::BillingState};
use crate::{
    text::{Locale, ResultText},
    ui::{
        components::chart::{ChartData, ChartTable, Figure},
        view::live,
    },
};
use chart::{Axis, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, day, usd};
use plan::billing::{
    Outcome,
    wallet::{DayLine, Event as WalletEvent},
};
use prices::{
    date::{Date, add_months, is_month_end, iso},
    money::Usd,
};

/// From so many marks on the balance is a comb: its first months are shown unless the whole run is asked for.
const CROWDED: usize = 24;
/// How many months are shown then.
const SHORT_MONTHS: u32 = 3;
/// The most events of one kind that are marked: past that the marks would hide the line. The table has them all.
const MOST_MARKS: usize = 60;

/// Both charts, kept up to date.
pub fn charts(state: BillingState, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let is_whole = RwSignal::new(false);
    let is_crowded = Memo::new(move |_| {
        of_run(state, &|outcome| {
            let events = outcome.wallet.lines.iter().flat_map(|line| &line.events);
            // A payment that fails day after day is one mark.
            let marks = events.filter_map(|event| marked(event, text));
            marks.filter(|(kind, _)| *kind != EventKind::Note).count() > CROWDED
        })
        .unwrap_or_default()
    });
    let choice = move || {
        let choices = [
            ("span-short", text.span_short),
            ("span-whole", text.span_whole),
        ];
        is_crowded
            .get()
            .then(|| switch("bill-span", text.span, choices, is_whole))
    };
    let balance = move || {
        let is_short = is_crowded.get() && !is_whole.get();
        of_run(state, &|outcome| balance(outcome, is_short, locale))
    };
    let cash = move || of_run(state, &|outcome| cash(outcome, locale));
    view! {
        <div class="bill-charts">
            <div>{live(balance)} {live(choice)}</div>
            {live(cash)}
        </div>
    }
    .into_any()
}

fn of_run<T>(state: BillingState, of: &dyn Fn(&Outcome) -> T) -> Option<T> {
    let run = state.run.get();
    let run = run.as_ref().as_ref().ok()?;
    run.outcome(state.case.get()).ok().map(of)
}

fn plot(series: Vec<Series>, events: Vec<Event>, locale: Locale) -> Chart {
    let axis = |title: &str, scale| Axis {
        title: title.to_owned(),
        scale,
        notation: Notation::Plain,
    };
    Chart::Plot(Plot {
        x: axis(locale.chart().date, Scale::Time),
        y: axis(locale.billing().result.usd_axis, Scale::Zero),
        series,
        events,
    })
}

fn series(name: &str, values: impl Iterator<Item = (Date, Usd)>) -> Series {
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

/// What is marked of the things that happen to a wallet.
fn marked(event: &WalletEvent, text: &ResultText) -> Option<(EventKind, &'static str)> {
    Some(match event {
        WalletEvent::Reloaded { .. } => (EventKind::Up, text.event_reload),
        WalletEvent::Expired(_) => (EventKind::Down, text.event_expiry),
        WalletEvent::ReloadFailed => (EventKind::Note, text.event_failed),
        WalletEvent::Stopped => (EventKind::Stop, text.event_stop),
        _ => return None,
    })
}

/// The prepaid balance at the end of each day, with what happened to it.
fn balance(outcome: &Outcome, is_short: bool, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let all = &outcome.wallet.lines;
    let end = all
        .first()
        .map(|line| add_months(line.date, SHORT_MONTHS))
        .filter(|_| is_short);
    let shown = all.partition_point(|line| end.is_none_or(|end| line.date < end));
    let (lines, later) = all.split_at(shown);
    let mut events: Vec<Event> = Vec::new();
    let mut rows = Vec::new();
    let mut is_declined = false;
    for line in lines {
        let day_before = std::mem::take(&mut is_declined);
        let mut tell = |what: &str| {
            rows.push(
                [&iso(line.date), what, &format::usd(line.closing)]
                    .map(str::to_owned)
                    .to_vec(),
            );
        };
        for (kind, name) in line.events.iter().filter_map(|event| marked(event, text)) {
            tell(name);
            // Of a payment that fails day after day, the first day is marked.
            is_declined |= kind == EventKind::Note;
            let is_again = kind == EventKind::Note && day_before;
            if !is_again && events.iter().filter(|event| event.kind == kind).count() < MOST_MARKS {
                events.push(Event {
                    x: day(line.date),
                    kind,
                    name: name.to_owned(),
                    label: None,
                });
            }
        }
        if line.date.day() == 1 {
            tell(text.balance);
        }
    }
    let count = |lines: &[DayLine], kind: EventKind| {
        let events = lines.iter().flat_map(|line| &line.events);
        let kinds = events.filter_map(|event| marked(event, text));
        kinds.filter(|(each, _)| *each == kind).count()
    };
    let usd_of = |amount: Option<Usd>| format::usd(amount.unwrap_or_default());
    let date_of = |line: Option<&DayLine>| line.map(|line| iso(line.date)).unwrap_or_default();
    let closing = lines.iter().map(|line| line.closing);
    let words = [
        date_of(lines.first()),
        date_of(lines.last()),
        usd_of(closing.clone().min()),
        usd_of(closing.max()),
    ];
    let data = ChartData {
        title: text.balance_title.to_owned(),
        summary: (text.balance_summary)(
            words.each_ref().map(String::as_str),
            count(lines, EventKind::Up),
            count(lines, EventKind::Stop),
            count(later, EventKind::Stop),
        ),
        chart: plot(
            vec![series(
                text.balance,
                lines.iter().map(|line| (line.date, line.closing)),
            )],
            events,
            locale,
        ),
        table: ChartTable {
            caption: text.balance_title.to_owned(),
            head: [text.day, text.event, text.closing]
                .map(str::to_owned)
                .to_vec(),
            rows,
        },
    };
    view! { <Figure locale id="balance-chart" data/> }.into_any()
}

/// Money paid up to each day, before and after.
fn cash(outcome: &Outcome, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let (before, after) = (&outcome.prepaid.cash, &outcome.postpaid.cash);
    let dates = || outcome.wallet.lines.iter().map(|line| line.date);
    let ahead = before.iter().zip(after);
    let ahead = ahead.map(|(before, after)| *before - *after).max();
    let month_ends = dates().zip(before).zip(after);
    let month_ends = month_ends.filter(|((date, _), _)| is_month_end(*date));
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
        chart: plot(
            vec![
                series(text.prepaid, dates().zip(before.iter().copied())),
                series(text.postpaid, dates().zip(after.iter().copied())),
            ],
            Vec::new(),
            locale,
        ),
        table: ChartTable {
            caption: text.cash_title.to_owned(),
            head: [text.day, text.prepaid, text.postpaid]
                .map(str::to_owned)
                .to_vec(),
            rows: rows.collect(),
        },
    };
    view! { <Figure locale id="cash-chart" data/> }.into_any()
}
