//! The balance over time, and the money paid both ways.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{ledger::switch, results::not_sold, state::BillingState};
use crate::{
    text::{Locale, ResultText},
    ui::{
        components::chart::{ChartData, ChartTable, Figure},
        view::live,
    },
};
use chart::{Axis, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, day, usd};
use plan::billing::{
    Outcome, Summary,
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
            let lines = outcome.prepaid.as_ref().map(|paid| &paid.run.lines);
            let events = lines.into_iter().flatten().flat_map(|line| &line.events);
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
        let not_sold = || {
            let why = format!(
                "{}{}{}",
                text.prepaid,
                text.separator,
                not_sold(state, text)
            );
            view! { <p class="soft" data-testid="no-balance">{why}</p> }.into_any()
        };
        of_run(state, &|outcome| {
            let paid = outcome.prepaid.as_ref();
            paid.map_or_else(not_sold, |paid| balance(&paid.run.lines, is_short, locale))
        })
    };
    let cash = move || {
        let why = not_sold(state, text);
        of_run(state, &|outcome| cash(outcome, &why, locale))
    };
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
fn balance(all: &[DayLine], is_short: bool, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
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

/// Money paid up to each day, in each way that is sold.
fn cash(outcome: &Outcome, not_sold: &str, locale: Locale) -> AnyView {
    let text = &locale.billing().result;
    let dates: Vec<Date> = outcome.usage.days().map(|(date, _)| date).collect();
    let summaries = outcome.summaries();
    let mut sold: Vec<(&'static str, &Summary)> = Vec::new();
    let mut sentences = Vec::new();
    for (name, side) in [text.prepaid, text.postpaid].into_iter().zip(summaries) {
        let Some(side) = side else {
            sentences.push(format!("{name}{}{not_sold}", text.separator));
            continue;
        };
        let some = |amount: Usd| (amount > Usd::ZERO).then(|| format::usd(amount));
        let (unpaid, refused) = (some(side.unpaid), some(side.unserved));
        let paid = format::usd(side.paid());
        sentences.push((text.cash_of)(
            name,
            &paid,
            unpaid.as_deref(),
            refused.as_deref(),
        ));
        sold.push((name, side));
    }
    if let [Some(before), Some(after)] = summaries {
        let ahead = before.cash.iter().zip(&after.cash);
        let ahead = ahead.map(|(before, after)| *before - *after).max();
        let ahead = ahead.unwrap_or_default().max(Usd::ZERO);
        sentences.push((text.cash_ahead)(&format::usd(ahead)));
    }
    let ends = dates.iter().enumerate();
    let ends = ends.filter(|(_, date)| is_month_end(**date));
    let rows = ends.map(|(at, date)| {
        let mut row = vec![iso(*date)];
        row.extend(sold.iter().map(|(_, side)| format::usd(side.cash[at])));
        row
    });
    let mut head = vec![text.day.to_owned()];
    head.extend(sold.iter().map(|(name, _)| (*name).to_owned()));
    let lines = sold.iter().map(|(name, side)| {
        let amounts = dates.iter().copied().zip(side.cash.iter().copied());
        series(name, amounts)
    });
    let demand = format::usd(outcome.usage.total());
    let data = ChartData {
        title: text.cash_title.to_owned(),
        summary: (text.cash_summary)(&demand, &sentences.concat()),
        chart: plot(lines.collect(), Vec::new(), locale),
        table: ChartTable {
            caption: text.cash_title.to_owned(),
            head,
            rows: rows.collect(),
        },
    };
    view! { <Figure locale id="cash-chart" data/> }.into_any()
}
