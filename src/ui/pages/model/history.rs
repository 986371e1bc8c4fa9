//! What a model has cost over time: a chart of steps, and every period with what changed.

use leptos::prelude::*;

use crate::{
    book::{self, Era, FieldChange, Step},
    catalog::{Model, PeriodState, Rates},
    chart::{
        Axis, Chart, Event, EventKind, Notation, Plot, Point, Scale, Series, Shape, day,
        usd_per_mtok,
    },
    date::{Date, iso},
    format,
    money::UsdPerMTok,
    text::Locale,
    ui::{
        clock::Clock,
        components::chart::{ChartData, ChartTable, Figure},
        pages::changes::words,
        view::live,
    },
};

/// One of a period's rates.
type Rate = fn(&Rates) -> Option<UsdPerMTok>;

/// Changed prices of a period before the others are opened.
const SHOWN: usize = 8;

/// The section with its heading; nothing for a model without prices.
pub fn history(model: &'static Model, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().history;
    let eras = book::history(model);
    let body = match eras.as_slice() {
        [] => return None,
        [only] if only.period.state == PeriodState::InForce => {
            let line = match only.period.span.from {
                Some(from) => (text.single)(&format::date(from)),
                None => text.single_undated.to_owned(),
            };
            view! { <p data-testid="single-price">{line}</p> }.into_any()
        }
        _ => {
            let clock = expect_context::<Clock>();
            let items: Vec<AnyView> = eras
                .iter()
                .enumerate()
                .rev()
                .map(|(at, era)| self::era(era, at == 0, locale))
                .collect();
            view! {
                {live(move || chart(model, clock.today.get(), locale))}
                <ol class="eras" data-testid="history">{items}</ol>
            }
            .into_any()
        }
    };
    Some(
        view! {
            <section class="ruled" aria-labelledby="history-heading">
                <h2 id="history-heading">{text.heading}</h2>
                {body}
            </section>
        }
        .into_any(),
    )
}

/// Input and output over time. Nothing where no rate has moved on a known day.
fn chart(model: &'static Model, today: Date, locale: Locale) -> Option<AnyView> {
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

/// One period: its days, why it began, and what became of each price.
fn era(era: &Era<'static>, is_first: bool, locale: Locale) -> AnyView {
    let book = locale.models();
    let text = &book.history;
    let period = era.period;
    let [from, to] = [period.span.from, period.span.to].map(|day| day.map(format::date));
    let state = match period.state {
        PeriodState::InForce => None,
        PeriodState::Announced => Some(("announced", text.announced)),
        PeriodState::Cancelled => Some(("cancelled", text.cancelled)),
    };
    let mark = state.map(|(id, words)| {
        view! { " · " <span class="era-state" data-state=id>{words}</span> }.into_any()
    });
    let reason = period
        .reason
        .as_deref()
        .map(|reason| view! { " · " <span class="soft">{(text.reason)(reason)}</span> }.into_any());
    let days = match (period.state, &from) {
        (PeriodState::Announced | PeriodState::Cancelled, Some(from)) => (text.promised)(from),
        _ => (text.span)(from.as_deref(), to.as_deref()),
    };
    let checked = (book.prices.checked)(&format::date(period.source.checked), None);
    view! {
        <li data-from=period.span.from.map(iso)>
            <p><strong>{days}</strong> {mark} {reason}</p>
            {changes(era, is_first, locale)}
            <p class="small"><a href=period.source.url.as_str() rel="external noopener">{book.prices.open_page}</a> " · " {checked}</p>
        </li>
    }
    .into_any()
}

fn changes(era: &Era<'static>, is_first: bool, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let changes = if era.period.state == PeriodState::InForce {
        era.changes.iter().collect()
    } else {
        words::named(&era.changes)
    };
    let (first, rest) = changes.split_at(changes.len().min(SHOWN));
    if first.is_empty() {
        // The first prices are not changes, and a period that only renews a source has none.
        let line = if is_first {
            words::prices(era.period, locale)
        } else {
            Some(text.unchanged.to_owned())
        };
        return view! { <p>{line}</p> }.into_any();
    }
    let more = (!rest.is_empty()).then(|| {
        let label = (text.more)(&format::grouped(rest.len() as u64));
        view! { <details><summary>{label}</summary>{table(rest, locale)}</details> }.into_any()
    });
    view! { {table(first, locale)} {more} }.into_any()
}

/// Prices before and after.
fn table(changes: &[&FieldChange], locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let [billed, before, after, times] = text.heads;
    let rows: Vec<AnyView> = changes.iter().map(|change| moved(change, locale)).collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=text.heading>
            <table class="ledger era-table">
                <thead><tr>
                    <th scope="col">{billed}</th>
                    <th scope="col" class="number">{before}</th>
                    <th scope="col" class="number">{after}</th>
                    <th scope="col" class="number">{times}</th>
                </tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn moved(change: &FieldChange, locale: Locale) -> AnyView {
    let text = &locale.models().history;
    let name = words::field_name(&change.field, locale);
    let unit = words::field_unit(&change.field, locale)
        .map(|unit| view! { " " <span class="unit">{unit}</span> }.into_any());
    let cells: Vec<AnyView> = [change.old, change.new]
        .into_iter()
        .map(|price| match price {
            Some(price) => view! { <td class="number" data-value=price.to_decimal()>{format::usd_exact(price)}</td> }.into_any(),
            None => view! { <td class="number soft">{text.unlisted}</td> }.into_any(),
        })
        .collect();
    let times = match (change.old, change.new) {
        (Some(old), Some(new)) => format::ratio(new, old),
        _ => format::NO_FIGURE.to_owned(),
    };
    view! { <tr><th scope="row">{name}{unit}</th>{cells}<td class="number">{times}</td></tr> }
        .into_any()
}
