//! A scenario month by month: its own months from a day on, with growth, each day at the prices in force on it.
//!
//! What a plan under a platform's terms uses day by day adds up to the same amounts, to the last femto-dollar.

use super::{
    Case, Gap, Numbers, PriceUsed, Scenario,
    amount::{product, share},
    daily::daily_at,
    rate::{Rate, rate},
    volume::OwnMonth,
};
use prices::{
    catalog::{Catalog, ModelKey},
    date::{Date, add_months, days_between},
    money::Usd,
};

/// How many months a year has.
pub const MONTHS_OF_A_YEAR: u32 = 12;

/// One of a scenario's own months: begun on the 21st, it lasts until the 20th of the next calendar month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthUse {
    /// Its first day.
    pub first: Date,
    /// The first day of the next.
    pub end: Date,
    /// Conversations in it, after the growth of the months before.
    pub conversations: u64,
    /// What it costs. A month in which a price is known to end has none, and neither has any after it.
    pub cost: Result<Usd, Gap>,
}

/// A year of a scenario in its three cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearTable {
    /// Its months, in their order.
    pub months: Vec<YearMonth>,
}

/// A month of a year in its three cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearMonth {
    /// Its first day.
    pub first: Date,
    /// The first day of the next.
    pub end: Date,
    /// Conversations in it, as expected.
    pub conversations: u64,
    /// What it costs, smallest bill first. `None`: it is not known.
    pub cases: [Option<Usd>; 3],
}

impl YearTable {
    /// The year from a day on. `model`: who answers; `None` for the scenario's own mix.
    #[must_use]
    pub fn of(
        scenario: &Scenario,
        catalog: &Catalog,
        model: Option<&ModelKey>,
        start: Date,
    ) -> Self {
        let cases = Case::ALL.map(|case| year_by_month(scenario, catalog, model, start, case));
        let numbers = scenario.numbers(Case::Expected);
        let months = (0..MONTHS_OF_A_YEAR)
            .zip(0..)
            .map(|(number, at): (u32, usize)| {
                let own = OwnMonth::at(scenario, &numbers, start, number);
                YearMonth {
                    first: own.first,
                    end: own.end,
                    conversations: own.volume,
                    cases: cases.each_ref().map(|months| {
                        let month = months.as_ref().ok()?.get(at)?;
                        month.cost.as_ref().ok().copied()
                    }),
                }
            });
        Self {
            months: months.collect(),
        }
    }

    /// All months together in each case. `None` where one of them is not known.
    #[must_use]
    pub fn totals(&self) -> [Option<Usd>; 3] {
        [0, 1, 2].map(|case| self.months.iter().map(|month| month.cases[case]).sum())
    }

    /// The first day of the first month without an expected cost. Where the day itself has one, a price is known to end in that month.
    #[must_use]
    pub fn ends(&self) -> Option<Date> {
        let mut months = self.months.iter();
        let unknown = months.find(|month| month.cases[1].is_none());
        unknown.map(|month| month.first)
    }
}

impl YearMonth {
    /// Its last day.
    #[must_use]
    pub fn last(&self) -> Date {
        self.end.yesterday().unwrap_or(self.end)
    }
}

/// A year of the scenario's own months from a day on, the first before growth. `model`: who answers; `None` for the scenario's own mix.
///
/// # Errors
/// [`Gap`]: why not even the first day has a cost.
pub fn year_by_month(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    start: Date,
    case: Case,
) -> Result<Vec<MonthUse>, Gap> {
    let numbers = scenario.numbers(case);
    let rate = rate(scenario, &numbers, catalog, model, start, case)?;
    let months = (start, MONTHS_OF_A_YEAR);
    months_at(scenario, &numbers, catalog, model, months, case, &rate)
}

/// So many months from a day on. `rate`: what a conversation costs on that day.
pub(super) fn months_at(
    scenario: &Scenario,
    numbers: &Numbers,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    (start, count): (Date, u32),
    case: Case,
    rate: &Rate,
) -> Result<Vec<MonthUse>, Gap> {
    let own = (0..count).map(|month| OwnMonth::at(scenario, numbers, start, month));
    let end = add_months(start, count);
    if rate.prices_stay_until(end) {
        // While the prices stay, a month's days cost what its conversations do.
        let unit = rate.lines.sum()?;
        let priced = own.map(|month| {
            let (cost, _) = share(unit, month.volume, rate.denominator)?;
            let cost = rate.with_days(cost, month.days())?;
            Ok(month.at_cost(Ok(Usd::from_femto(cost))))
        });
        return priced.collect();
    }
    let days = u32::try_from(days_between(start, end)).unwrap_or(0);
    let mut days = daily_at(scenario, numbers, catalog, model, (start, days), case).into_iter();
    let mut day = days.next();
    let mut months = Vec::new();
    for month in own {
        let mut cost = Ok(Usd::ZERO);
        while let Some(known) = day.take_if(|day| day.date < month.end) {
            cost = cost.and_then(|sum| known.cost.map(|more| sum + more));
            day = days.next();
        }
        months.push(month.at_cost(cost));
    }
    Ok(months)
}

impl OwnMonth {
    /// How many days it has.
    pub(super) fn days(&self) -> u64 {
        u64::try_from(days_between(self.first, self.end)).unwrap_or(0)
    }

    const fn at_cost(self, cost: Result<Usd, Gap>) -> MonthUse {
        MonthUse {
            first: self.first,
            end: self.end,
            conversations: self.volume,
            cost,
        }
    }
}

impl Rate {
    /// An amount with what so many days cost besides.
    pub(super) fn with_days(&self, amount: i128, days: u64) -> Result<i128, Gap> {
        let besides = product(self.a_day, days)?;
        amount.checked_add(besides).ok_or(Gap::TooLarge)
    }

    /// Whether every price it rests on is in force until a day, as far as is known.
    pub(super) fn prices_stay_until(&self, end: Date) -> bool {
        let stays = |used: &PriceUsed| used.span.to.is_none_or(|to| to >= end);
        self.prices.iter().all(stays)
    }
}
