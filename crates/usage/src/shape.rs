//! The shape of the use that files tell: as a scenario that can be planned with, and its busiest minutes.

use std::collections::BTreeMap;

use plan::scenario::{CachePlan, CacheScope, Input, Period, Preset, Scenario};
use prices::{
    catalog::{Mode, ModelKey},
    date::{Date, days_between},
};
use tokens::Tokens;

use crate::{
    bill::Bill,
    pace::{Pace, Stopped, at_once},
    record::Record,
};

/// The use as a scenario of single requests: a day's requests, their sizes, what is cached, the models, the share in batches.
///
/// The expected value of each number is its mean, so that an expected month costs what the files' days cost; low and high are the 10th and
/// 90th percentile over requests, or over records where a file counts several requests in one. A median would leave out the few long
/// requests that most bills are made of. `None` where no record has requests, tokens and a known model.
#[must_use]
pub fn scenario(bill: &Bill<'_>) -> Option<Scenario> {
    at_once(scenario_paced(bill, Pace::NONE))
}

/// The same with pauses.
///
/// # Errors
/// [`Stopped`] when it is not wanted any more.
pub async fn scenario_paced(bill: &Bill<'_>, pace: Pace<'_>) -> Result<Option<Scenario>, Stopped> {
    let uses: Vec<Use<'_>> = uses(bill).collect();
    let first = uses.iter().filter_map(|used| used.day).min();
    let last = uses.iter().filter_map(|used| used.day).max();
    let requests: u64 = uses.iter().map(|used| used.requests).sum();
    if requests == 0 {
        return Ok(None);
    }
    let mut scenario = Preset::Requests.scenario();
    scenario.period = Period::Day;
    let days = match (first, last) {
        (Some(first), Some(last)) => days_between(first, last).unsigned_abs() + 1,
        _ => 1,
    };
    let mut by_day: BTreeMap<Option<Date>, u64> = BTreeMap::new();
    for used in &uses {
        *by_day.entry(used.day).or_default() += used.requests;
    }
    let mut daily: Vec<u64> = by_day.values().copied().collect();
    // Days of the span on which nothing was used count too.
    daily.resize(
        daily
            .len()
            .max(usize::try_from(days).unwrap_or(usize::MAX).min(100_000)),
        0,
    );
    set(
        &mut scenario,
        Input::Conversations,
        requests.div_ceil(days),
        daily.into_iter().map(|count| (count, 1)).collect(),
    );

    let mean = |part: &dyn Fn(&Use<'_>) -> u64| {
        let sum: u128 = uses.iter().map(|used| u128::from(part(used))).sum();
        u64::try_from((sum + u128::from(requests) / 2) / u128::from(requests)).unwrap_or(u64::MAX)
    };
    let each = |part: &dyn Fn(&Use<'_>) -> u64| -> Vec<(u64, u64)> {
        uses.iter()
            .map(|used| (part(used) / used.requests, used.requests))
            .collect()
    };
    let fresh = |used: &Use<'_>| {
        let tokens = &used.record.tokens;
        (tokens.input + tokens.cache_write.values().copied().sum()).get()
    };
    let parts: [(Input, &dyn Fn(&Use<'_>) -> u64); 6] = [
        (Input::System, &|used| used.record.tokens.cache_read.get()),
        (Input::User, &fresh),
        (Input::ImageTokens, &|used| used.record.tokens.image.get()),
        (Input::AudioTokens, &|used| used.record.tokens.audio.get()),
        (Input::Output, &|used| used.record.tokens.output.get()),
        (Input::Reasoning, &|used| used.record.tokens.reasoning.get()),
    ];
    for (input, part) in parts {
        pace.now().await?;
        set(&mut scenario, input, mean(part), each(part));
    }
    if scenario.range(Input::System).high() > 0 {
        scenario.cache = CachePlan {
            scope: CacheScope::Prefix,
            ..CachePlan::default()
        };
        // Bounds are those of a percentage.
        let _ = scenario.set_exactly(Input::Hit, 100);
    }
    let in_batches: u64 = uses
        .iter()
        .filter(|used| used.record.serving.mode == Some(Mode::Batch))
        .map(|used| used.requests)
        .sum();
    let _ = scenario.set_exactly(Input::Batch, percent(in_batches, requests));
    if days >= 7 {
        set_week(&mut scenario, &by_day);
    }
    scenario.set_mix(mix(&uses, requests));
    Ok(Some(scenario))
}

/// A record that can be planned with.
struct Use<'a> {
    record: &'a Record,
    model: &'a ModelKey,
    requests: u64,
    day: Option<Date>,
}

fn uses<'a>(bill: &'a Bill<'a>) -> impl Iterator<Item = Use<'a>> {
    let records = bill.records().iter().enumerate();
    records
        .filter(|(_, record)| !record.is_charge)
        .filter_map(|(at, record)| {
            Some(Use {
                record,
                model: &bill.model(at)?.key,
                requests: record.requests.filter(|requests| *requests > 0)?,
                day: record.when.map(|when| when.day),
            })
        })
}

/// Sets a number to its mean between the 10th and the 90th percentile of values with weights. A mean beyond them is the bound itself.
fn set(scenario: &mut Scenario, input: Input, mean: u64, mut values: Vec<(u64, u64)>) {
    values.sort_unstable();
    let all: u128 = values.iter().map(|(_, weight)| u128::from(*weight)).sum();
    let percentile = |percent: u128| {
        let wanted = all * percent / 100;
        let mut passed = 0_u128;
        let mut values = values.iter();
        let found = values.find(|(_, weight)| {
            passed += u128::from(*weight);
            passed > wanted
        });
        found.map_or(mean, |(value, _)| *value)
    };
    let bounds = input.bounds();
    let within = |value: u64| {
        i64::try_from(value)
            .unwrap_or(i64::MAX)
            .clamp(*bounds.start(), *bounds.end())
    };
    let low = percentile(10).min(mean);
    let high = percentile(90).max(mean);
    // All three are within the bounds and in order.
    let _ = scenario.set(input, within(low), within(mean), within(high));
}

fn percent(part: u64, all: u64) -> i64 {
    let share = (u128::from(part) * 100 + u128::from(all) / 2).checked_div(u128::from(all));
    share
        .and_then(|share| i64::try_from(share).ok())
        .unwrap_or_default()
}

/// How busy a weekday and a day of the weekend are, the busier kind being 100.
fn set_week(scenario: &mut Scenario, by_day: &BTreeMap<Option<Date>, u64>) {
    let days = by_day
        .iter()
        .filter_map(|(day, count)| Some(((*day)?, *count)));
    let (mut week, mut weekend) = (0, 0);
    for (day, count) in days {
        if day.weekday().to_monday_one_offset() >= 6 {
            weekend += count;
        } else {
            week += count;
        }
    }
    // Of seven days five are weekdays: both sums as if of ten days.
    let (week, weekend) = (week * 2, weekend * 5);
    let most = week.max(weekend);
    if most > 0 {
        let _ = scenario.set_exactly(Input::Weekday, percent(week, most));
        let _ = scenario.set_exactly(Input::Weekend, percent(weekend, most));
    }
}

/// The models by their share of requests, in whole percent that come to 100.
fn mix(uses: &[Use<'_>], requests: u64) -> Vec<(ModelKey, u32)> {
    let mut shares: BTreeMap<&ModelKey, u64> = BTreeMap::new();
    for used in uses {
        *shares.entry(used.model).or_default() += used.requests;
    }
    let mut mix: Vec<(ModelKey, u32)> = shares
        .into_iter()
        .map(|(model, count)| {
            (
                model.clone(),
                u32::try_from(percent(count, requests)).unwrap_or_default(),
            )
        })
        .filter(|(_, share)| *share > 0)
        .collect();
    mix.sort_by_key(|(_, share)| std::cmp::Reverse(*share));
    let sum: u32 = mix.iter().map(|(_, share)| share).sum();
    if let Some((_, share)) = mix.first_mut() {
        *share = (*share + 100).saturating_sub(sum);
    }
    mix
}

/// A minute and what was used in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Minute {
    /// Minutes since 1970 in UTC.
    pub minute: i64,
    /// Requests that are told to have been in it.
    pub requests: u64,
    /// Prompt tokens, those from a cache included.
    pub input: Tokens,
    /// Prompt tokens from a cache, which some providers leave out of their limits.
    pub cached: Tokens,
    /// Answer tokens, thinking included.
    pub output: Tokens,
}

/// The minutes of single requests that have a time, in their order. Records that count several requests are in none.
#[must_use]
pub fn minutes(records: &[Record]) -> Vec<Minute> {
    at_once(minutes_paced(records, Pace::NONE))
}

/// The same with pauses.
///
/// # Errors
/// [`Stopped`] when it is not wanted any more.
pub async fn minutes_paced(records: &[Record], pace: Pace<'_>) -> Result<Vec<Minute>, Stopped> {
    let mut minutes: BTreeMap<i64, Minute> = BTreeMap::new();
    let single = |record: &&Record| record.requests == Some(1) && !record.is_charge;
    for (at, record) in records.iter().filter(single).enumerate() {
        pace.after(at).await?;
        let Some(second) = record.when.and_then(|when| when.second) else {
            continue;
        };
        let minute = second.div_euclid(60);
        let held = minutes.entry(minute).or_insert(Minute {
            minute,
            requests: 0,
            input: Tokens::ZERO,
            cached: Tokens::ZERO,
            output: Tokens::ZERO,
        });
        held.requests += 1;
        held.input = held.input + record.tokens.prompt();
        held.cached = held.cached + record.tokens.cache_read;
        held.output = held.output + record.tokens.output + record.tokens.reasoning;
    }
    Ok(minutes.into_values().collect())
}

/// The busiest minute by something that can be counted; of equals the first.
#[must_use]
pub fn busiest(minutes: &[Minute], by: impl Fn(&Minute) -> u64) -> Option<&Minute> {
    minutes.iter().rev().max_by_key(|minute| by(minute))
}
