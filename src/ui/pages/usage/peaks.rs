//! The busiest minutes of the files, beside the limits of a tier that the visitor types.

use std::sync::Arc;

use leptos::prelude::*;

use super::{answers::Answers, state::UsageState, waste::clock};
use crate::{
    text::{Locale, UsageStuckText, Words as _},
    ui::{
        components::{
            chart::{ChartData, ChartTable, Figure},
            number_field::{NumberField, number_field},
        },
        view::live,
    },
};
use chart::{Axis, Chart, Notation, Plot, Point, Scale, Series, Shape, day, tokens as drawn};
use plan::parse_count_field;
use prices::date::{Date, add_days, days_between, iso, utc_day};
use tokens::Tokens;
use usage::shape::Minute;

/// What platforms limit in a minute.
pub const MEASURES: usize = 4;

/// Their ids, in the order of the words.
const IDS: [&str; MEASURES] = ["rpm", "tpm", "itpm", "otpm"];

/// The largest limit that can be typed.
const MOST: u64 = 1_000_000_000_000;

/// From this share on, in percent, a minute is close to its limit.
const NEAR_PERCENT: u64 = 80;

/// What a minute has of each measure: requests, all tokens, prompt tokens outside the cache, answer tokens.
pub fn measures(minute: &Minute) -> [u64; MEASURES] {
    let outside = minute.input.get() - minute.cached.get();
    let all = minute.input + minute.output;
    [minute.requests, all.get(), outside, minute.output.get()]
}

/// The busiest minute by that measure; of several, the earliest.
fn busiest(minutes: &[Minute], measure: usize) -> Option<&Minute> {
    usage::shape::busiest(minutes, |minute| measures(minute)[measure])
}

/// How many minutes come close to a limit, and how many reach it.
fn near(minutes: &[Minute], measure: usize, limit: u64) -> (u64, u64) {
    let (mut near, mut reached) = (0, 0);
    for minute in minutes {
        let used = measures(minute)[measure];
        near += u64::from(u128::from(used) * 100 >= u128::from(limit) * u128::from(NEAR_PERCENT));
        reached += u64::from(used >= limit);
    }
    (near, reached)
}

/// The busiest minutes; nothing before files are read.
pub fn peaks(state: UsageState, locale: Locale) -> AnyView {
    let shown = move || {
        let answers = state.answers.get()?;
        let answers = Some(answers).filter(|answers| answers.records > 0)?;
        Some(section(state, &answers, locale))
    };
    live(shown).into_any()
}

fn section(state: UsageState, answers: &Arc<Answers>, locale: Locale) -> AnyView {
    let text = &locale.usage().stuck;
    if answers.minutes.is_empty() {
        return view! {
            <section class="ruled"><h3>{text.busiest}</h3><p class="soft" data-testid="usage-no-minutes">{text.no_minutes}</p></section>
        }
        .into_any();
    }
    let note = (text.busiest_note)(&format::grouped(answers.minutes.len() as u64));
    let figure = by_day(&answers.minutes, locale)
        .map(|data| view! { <Figure locale id="usage-peaks" data/> }.into_any());
    let answers = Arc::clone(answers);
    let compared = move || {
        let limits = state.limits.get();
        view! { {table(&answers.minutes, limits, text)} {close(&answers.minutes, limits, text)} }
            .into_any()
    };
    view! {
        <section class="ruled" aria-labelledby="usage-peaks-heading">
            <h3 id="usage-peaks-heading">{text.busiest}</h3>
            <p class="small">{note}</p>
            {limit_fields(state, locale)}
            {live(compared)}
            {figure}
        </section>
    }
    .into_any()
}

/// The limits of the visitor's tier. Platforms show them on a page of the account and publish few of them, so none is filled in.
fn limit_fields(state: UsageState, locale: Locale) -> AnyView {
    let text = &locale.usage().stuck;
    let words = locale.number();
    let fields: Vec<AnyView> = IDS
        .into_iter()
        .zip(text.limit_names)
        .enumerate()
        .map(|(at, (id, label))| {
            let value = move || {
                state
                    .limits
                    .with(|limits| limits[at])
                    .map_or_else(String::new, format::grouped)
            };
            let set = move |typed: &str| {
                let limit = if typed.trim().is_empty() {
                    None
                } else {
                    let limit = parse_count_field(typed, 1..=MOST);
                    Some(limit.map_err(|problem| (words.problem)(&problem))?)
                };
                if state.limits.with_untracked(|limits| limits[at]) != limit {
                    state.limits.update(|limits| limits[at] = limit);
                }
                Ok(())
            };
            number_field(
                NumberField::new(format!("usage-limit-{id}"), value, set),
                label,
                None,
                locale,
            )
        })
        .collect();
    view! {
        <fieldset class="limits">
            <legend>{text.limits}</legend>
            <div class="threshold-fields">{fields}</div>
        </fieldset>
    }
    .into_any()
}

fn table(
    minutes: &[Minute],
    limits: [Option<u64>; MEASURES],
    text: &'static UsageStuckText,
) -> AnyView {
    let has_limit = limits.iter().any(Option::is_some);
    let shown = text.busiest_heads.len() - usize::from(!has_limit);
    let rows: Vec<AnyView> = (0..MEASURES)
        .filter_map(|at| Some((at, busiest(minutes, at)?)))
        .map(|(at, minute)| {
            let [_, when, requests, input, cached, output, share] = text.busiest_heads;
            let figure = |count: u64, label| {
                view! { <td class="number" data-label=label data-value=count>{format::grouped(count)}</td> }
                    .into_any()
            };
            let used = measures(minute);
            let of_limit = has_limit.then(|| {
                let of = limits[at].map_or_else(
                    || format::NO_FIGURE.to_owned(),
                    |limit| format::percent_of(used[at], limit),
                );
                view! { <td class="number" data-label=share data-testid="usage-of-limit">{of}</td> }
            });
            view! {
                <tr>
                    <th scope="row">{text.busiest_by[at]}</th>
                    <td data-label=when>{clock(minute.minute * 60)}</td>
                    {figure(used[0], requests)} {figure(used[2], input)} {figure(minute.cached.get(), cached)} {figure(used[3], output)}
                    {of_limit}
                </tr>
            }
            .into_any()
        })
        .collect();
    let heads: Vec<AnyView> = text
        .busiest_heads
        .into_iter()
        .take(shown)
        .enumerate()
        .map(|(at, head)| {
            let class = if at > 1 { "number" } else { "" };
            view! { <th scope="col" class=class>{head}</th> }.into_any()
        })
        .collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=text.busiest>
            <table class="ledger stacks" data-testid="usage-busiest"><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>
        </div>
    }
    .into_any()
}

/// How often a minute came close to each limit that was typed.
fn close(
    minutes: &[Minute],
    limits: [Option<u64>; MEASURES],
    text: &'static UsageStuckText,
) -> AnyView {
    let said: Vec<AnyView> = limits
        .into_iter()
        .enumerate()
        .filter_map(|(at, limit)| Some((at, limit?)))
        .map(|(at, limit)| {
            let (near, reached) = near(minutes, at, limit);
            view! { <li>{(text.near)(text.limit_names[at], near, reached)}</li> }.into_any()
        })
        .collect();
    if said.is_empty() {
        return ().into_any();
    }
    view! { <ul class="near" role="status" data-testid="usage-near">{said}</ul> }.into_any()
}

/// The busiest minute of each day, in tokens; nothing where the times are of one day.
fn by_day(minutes: &[Minute], locale: Locale) -> Option<ChartData> {
    let text = &locale.usage().stuck;
    let mut days: Vec<(Date, [u64; MEASURES])> = Vec::new();
    for minute in minutes {
        let here = day_of(minute);
        if days.last().is_none_or(|(last, _)| *last != here) {
            days.push((here, [0; MEASURES]));
        }
        if let Some((_, most)) = days.last_mut() {
            for (most, used) in most.iter_mut().zip(measures(minute)) {
                *most = used.max(*most);
            }
        }
    }
    let ((first, _), (last, _)) = (days.first()?, days.last()?);
    let (first, last) = (*first, *last);
    if first == last {
        return None;
    }
    let (dearest, most) = days.iter().max_by_key(|(_, most)| most[1])?;
    let summary = (text.peaks_summary)(&iso(*dearest), &format::grouped(most[1]));
    let length = u32::try_from(days_between(first, last)).unwrap_or_default();
    let series = [1, 2].map(|measure| {
        let mut points: Vec<Point> = (0..=length)
            .map(|offset| {
                let date = add_days(first, offset);
                let here = days.iter().find(|(day, _)| *day == date);
                let used = here.map_or(0, |(_, most)| most[measure]);
                Point {
                    x: day(date),
                    y: Some(drawn(Tokens::new(used))),
                    ..Point::default()
                }
            })
            .collect();
        // The last day is as wide as the others.
        points.push(Point {
            x: day(add_days(last, 1)),
            y: points.last().and_then(|point| point.y),
            ..Point::default()
        });
        Series {
            name: text.limit_names[measure].to_owned(),
            shape: Shape::Step,
            points,
        }
    });
    let rows = days.iter().map(|(day, most)| {
        let mut row = vec![iso(*day)];
        row.extend(most.map(format::grouped));
        row
    });
    let mut head = vec![locale.chart().date.to_owned()];
    head.extend(text.limit_names.map(str::to_owned));
    let axis = |title: &str, scale| Axis {
        title: title.to_owned(),
        scale,
        notation: Notation::Plain,
    };
    Some(ChartData {
        title: text.peaks.to_owned(),
        summary,
        chart: Chart::Plot(Plot {
            x: axis(locale.chart().date, Scale::Time),
            y: axis(text.peaks_axis, Scale::Zero),
            series: series.into(),
            events: Vec::new(),
        }),
        table: ChartTable {
            caption: text.peaks.to_owned(),
            head,
            rows: rows.collect(),
        },
    })
}

/// The day of a minute in UTC.
fn day_of(minute: &Minute) -> Date {
    let seconds = u64::try_from(minute.minute * 60).unwrap_or_default();
    utc_day(std::time::Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn minute(at: i64, requests: u64, input: u64, cached: u64, output: u64) -> Minute {
        Minute {
            minute: at,
            requests,
            input: Tokens::new(input),
            cached: Tokens::new(cached),
            output: Tokens::new(output),
        }
    }

    #[test]
    fn each_measure_has_its_own_busiest_minute() {
        let minutes = [
            minute(0, 9, 100, 90, 1),
            minute(1, 1, 80, 0, 2),
            minute(2, 2, 10, 0, 40),
        ];
        let at = |measure| busiest(&minutes, measure).map(|minute| minute.minute);
        assert_eq!(
            [at(0), at(1), at(2), at(3)],
            [Some(0), Some(0), Some(1), Some(2)]
        );
    }

    #[test]
    fn a_minute_is_close_from_four_fifths_of_the_limit_on() {
        let minutes = [79, 80, 99, 100, 101].map(|requests| minute(0, requests, 0, 0, 0));
        assert_eq!(near(&minutes, 0, 100), (4, 2));
    }
}
