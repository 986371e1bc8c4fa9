//! A scenario day by day: weekdays and weekends, growth from month to month, and each day at the prices in force on it.
//!
//! Months are the scenario's own: one begun on the 21st lasts until the 20th of the next calendar month, and then growth takes its
//! first step. Nothing is lost between days: conversations of a month are dealt out to its days so that they add up, and the fraction
//! of a femto-dollar a day leaves over is carried to the next. So the days of a month cost what the month costs, and the days of
//! twelve months what a year does.

use super::{
    Case, Gap, Numbers, Scenario,
    amount::share,
    rate::{Rate, rate},
    volume::{OwnMonth, weight},
};
use prices::{
    catalog::{Catalog, ModelKey},
    date::{Date, Span},
    money::Usd,
};
use tokens::Tokens;

/// One day of a scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayUse {
    /// The day, in UTC.
    pub date: Date,
    /// Conversations begun.
    pub conversations: u64,
    /// Requests sent, retries included.
    pub requests: u64,
    /// What the day costs at the prices in force on it. Announced prices never apply by themselves.
    pub cost: Result<Usd, Gap>,
    /// Tokens of all kinds. None while there is no cost: how a prompt is laid out depends on the prices.
    pub tokens: Tokens,
}

/// The days a simulation may have: ten years.
const MOST_DAYS: u32 = 3660;

/// `days` days from `start` on, which begins the month before growth. `model`: who answers; `None` for the scenario's own mix.
pub fn daily(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    (start, days): (Date, u32),
    case: Case,
) -> Vec<DayUse> {
    let numbers = scenario.numbers(case);
    daily_at(scenario, &numbers, catalog, model, (start, days), case)
}

/// The same at numbers that are none of the three cases'.
pub(super) fn daily_at(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    (start, days): (Date, u32),
    case: Case,
) -> Vec<DayUse> {
    let mut out = Vec::new();
    let mut month: Option<Month> = None;
    let mut months = 0;
    let mut seen = None;
    let mut known = Err(Gap::NoModel);
    let mut date = start;
    for _ in 0..days.min(MOST_DAYS) {
        if month.as_ref().is_some_and(|month| month.end <= date) {
            months += 1;
            month = None;
        }
        let month = month.get_or_insert_with(|| {
            Month::begin(&OwnMonth::at(scenario, numbers, start, months), numbers)
        });
        let conversations = month.conversations_on(numbers, date);
        let spans = spans_on(scenario, catalog, model, date);
        if seen.as_ref() != Some(&spans) {
            known = rate(scenario, numbers, catalog, model, date, case);
            seen = Some(spans);
        }
        out.push(month.day(date, conversations, &known));
        let Ok(tomorrow) = date.tomorrow() else { break };
        date = tomorrow;
    }
    out
}

/// The spans of the prices in force on a day, model by model: while they stay the same, so does the rate.
fn spans_on(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
) -> Vec<Option<Span>> {
    let mix = scenario.mix().iter().map(|(model, _)| model);
    let models: Vec<&ModelKey> = match model {
        Some(model) => vec![model],
        None => mix.collect(),
    };
    models
        .into_iter()
        .chain(&scenario.fallback)
        .map(|model| catalog.model(model)?.price_on(date).map(|price| price.span))
        .collect()
}

/// A month being dealt out.
struct Month {
    /// The first day of the next.
    end: Date,
    /// Conversations of the whole month.
    volume: u64,
    /// How busy all its days are together.
    weights: u64,
    /// How busy the days before this one were.
    passed: u64,
    /// What earlier days left over, over the rate's denominator: money, requests, tokens.
    left: [i128; 3],
    begun: bool,
}

impl Month {
    fn begin(month: &OwnMonth, numbers: &Numbers) -> Self {
        let mut weights = 0;
        let mut day = month.first;
        while day < month.end {
            weights += weight(numbers, day);
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        Self {
            end: month.end,
            volume: month.volume,
            weights: weights.max(1),
            passed: 0,
            left: [0; 3],
            begun: false,
        }
    }

    /// The day's conversations: what is due by its end less what was due by the end of the day before.
    fn conversations_on(&mut self, numbers: &Numbers, date: Date) -> u64 {
        let due =
            |passed: u64| u128::from(self.volume) * u128::from(passed) / u128::from(self.weights);
        let before = due(self.passed);
        let after = self.passed + weight(numbers, date);
        let today = due(after) - before;
        self.passed = after;
        u64::try_from(today).unwrap_or(u64::MAX)
    }

    fn day(&mut self, date: Date, conversations: u64, rate: &Result<Rate, Gap>) -> DayUse {
        let mut day = DayUse {
            date,
            conversations,
            requests: 0,
            cost: Ok(Usd::ZERO),
            tokens: Tokens::ZERO,
        };
        let rate = match rate {
            Ok(rate) => rate,
            Err(gap) => {
                day.cost = Err(gap.clone());
                return day;
            }
        };
        if !self.begun {
            // Requests and tokens are rounded to the nearest, money down: as in the month's own sums.
            let half = i128::from(rate.denominator / 2);
            self.left = [0, half, half];
            self.begun = true;
        }
        let tokens: u128 = rate.tokens.iter().sum();
        let mut take = |at: usize, amount: i128| {
            let (whole, rest) = share(amount, conversations, rate.denominator)?;
            let denominator = i128::from(rate.denominator.max(1));
            let left = self.left[at] + rest;
            self.left[at] = left % denominator;
            whole.checked_add(left / denominator).ok_or(Gap::TooLarge)
        };
        day.cost = rate
            .lines
            .sum()
            .and_then(|amount| take(0, amount))
            .and_then(|amount| rate.with_days(amount, 1))
            .map(Usd::from_femto);
        let mut count = |at, amount: u128| {
            let amount = i128::try_from(amount).unwrap_or(i128::MAX);
            take(at, amount).map_or(u64::MAX, |count| u64::try_from(count).unwrap_or(u64::MAX))
        };
        day.requests = count(1, rate.requests);
        day.tokens = Tokens::new(count(2, tokens));
        day
    }
}
