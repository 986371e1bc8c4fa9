//! The range a month most likely lies in, between everything going well and everything going badly at once.
//!
//! The numbers that move the bill most, each low, expected or high, are combined in every way there is, and every combination is priced
//! exactly. The numbers are taken to have nothing to do with one another. A combination counts by how likely it is: a number is at its
//! low value three times in ten, as expected four times and at its high value three times (Swanson's rule, which stands for a number
//! whose low and high values are passed one time in ten each). The likely range is the middle eight tenths of all combinations: one time
//! in ten a month comes to less, one time in ten to more. Its ends are amounts of combinations, never averages, so it lies
//! within the low and the high case; with a single uncertain number it is those two.
//!
//! The usual shortcut, the root of the summed squares of each number's own swing, is for sums. A bill is a product (how often, times how
//! many turns, times how long), and there it makes the low end too low, below nothing for five numbers that may halve.

use super::{
    Case, Gap, Input, Numbers, Range3, Scenario,
    amount::share,
    own_months::MONTHS_OF_A_YEAR,
    rate::rate,
    tornado::tornado,
    volume::{OwnMonth, month_volume},
};
use crate::workload::DAYS_PER_MONTH;
use prices::{
    catalog::{Catalog, ModelKey},
    date::{Date, add_months, days_between},
    money::Usd,
};

/// Of ten times, how often a number is at its low value, as expected, at its high value.
pub const WEIGHTS: [u64; 3] = [3, 4, 3];

/// How many requests are priced at most: every combination of sizes is a conversation to lay out, however long it is.
const MOST_REQUESTS: usize = 20_000;
/// How many numbers are varied at most beside how often it happens: 3 to the sixth power are 729 sizes, times three volumes.
const MOST_SIZES: usize = 6;

/// Where a month most likely lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likely {
    /// The month before growth: one time in ten it is less than the first, one time in ten more than the second. The expected month
    /// always lies within.
    pub month: (Usd, Usd),
    /// Twelve months with growth in the same way. `None` where a price is known to end within them.
    pub year: Option<(Usd, Usd)>,
    /// The numbers that were varied for the month, those that move it most first.
    pub varied: Vec<Input>,
    /// How many more are uncertain and stay as expected, because they move the month least.
    pub held: usize,
    /// How many combinations of the month were priced.
    pub combinations: usize,
}

/// The likely range of a month at the prices of a day, and of the year from that day on. `model`: `None` for the scenario's own mix.
///
/// # Errors
/// [`Gap`]: why one of the combinations has no cost.
pub fn likely(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
) -> Result<Likely, Gap> {
    let expected = scenario.numbers(Case::Expected);
    let bars = tornado(scenario, catalog, model, date)?;
    let mut found = Likely {
        month: (Usd::ZERO, Usd::ZERO),
        year: None,
        varied: Vec::new(),
        held: 0,
        combinations: 0,
    };
    let mut sizes: Vec<(Input, Weighed)> = Vec::new();
    let mut requests = scenario.requests(&expected).len().max(1);
    for bar in &bars {
        let input = bar.input;
        for end in [&bar.at_low, &bar.at_high] {
            end.as_ref().map_err(Clone::clone)?;
        }
        if input != Input::Conversations {
            let values = weighed(scenario.range(input));
            let more = requests * values.len();
            if sizes.len() == MOST_SIZES || more > MOST_REQUESTS {
                found.held += 1;
                continue;
            }
            requests = more;
            sizes.push((input, values));
        }
        found.varied.push(input);
    }
    let volumes = Volume::of(scenario, &expected, date);
    let end = add_months(date, MONTHS_OF_A_YEAR);
    let days = u64::try_from(days_between(date, end)).unwrap_or(0);
    let (mut months, mut years) = (Outcomes::default(), Outcomes::default());
    let mut has_year = true;
    each_combination(&sizes, expected, &mut |numbers, weight| {
        let rate = rate(scenario, numbers, catalog, model, date, Case::Expected)?;
        has_year &= rate.prices_stay_until(end);
        let unit = rate.lines.sum()?;
        let is_expected = *numbers == expected;
        for volume in &volumes {
            let weight = weight * volume.weight;
            let cost = share(unit, volume.month, rate.denominator)?.0;
            let cost = rate.with_days(cost, DAYS_PER_MONTH)?;
            months.add(cost, weight, is_expected && volume.is_expected);
            for &(year, grows, is_expected_growth) in &volume.years {
                let cost = share(unit, year, rate.denominator)?.0;
                let cost = rate.with_days(cost, days)?;
                let is_expected = is_expected && volume.is_expected && is_expected_growth;
                years.add(cost, weight * grows, is_expected);
            }
        }
        Ok(())
    })?;
    found.combinations = months.all.len();
    found.month = months.middle();
    found.year = has_year.then(|| years.middle());
    Ok(found)
}

/// The values of a number and how often in ten it has each.
type Weighed = Vec<(i64, u64)>;

fn weighed(range: Range3) -> Weighed {
    let mut weighed: Weighed = Vec::new();
    for (value, weight) in [range.low, range.expected, range.high]
        .into_iter()
        .zip(WEIGHTS)
    {
        match weighed.last_mut() {
            Some((last, sum)) if *last == value => *sum += weight,
            _ => weighed.push((value, weight)),
        }
    }
    weighed
}

/// How often it happens, in one of the ways it may.
struct Volume {
    /// Conversations of a month before growth.
    month: u64,
    weight: u64,
    is_expected: bool,
    /// Conversations of twelve months for each growth, how often in ten that is, and whether it is the expected one.
    years: Vec<(u64, u64, bool)>,
}

impl Volume {
    fn of(scenario: &Scenario, expected: &Numbers, date: Date) -> Vec<Self> {
        let often = scenario.range(Input::Conversations);
        let growth = scenario.range(Input::Growth);
        let volumes = weighed(often).into_iter().map(|(many, weight)| {
            let numbers = expected.with(Input::Conversations, many);
            let years = weighed(growth).into_iter().map(|(percent, weight)| {
                let numbers = numbers.with(Input::Growth, percent);
                let month = |month| OwnMonth::at(scenario, &numbers, date, month).volume;
                let year = (0..MONTHS_OF_A_YEAR)
                    .map(month)
                    .fold(0, u64::saturating_add);
                (year, weight, percent == growth.expected)
            });
            Self {
                month: month_volume(scenario, &numbers),
                weight,
                is_expected: many == often.expected,
                years: years.collect(),
            }
        });
        volumes.collect()
    }
}

/// Calls with every combination of values and its weight; the first error ends it.
fn each_combination(
    sizes: &[(Input, Weighed)],
    numbers: Numbers,
    call: &mut dyn FnMut(&Numbers, u64) -> Result<(), Gap>,
) -> Result<(), Gap> {
    let count: usize = sizes.iter().map(|(_, values)| values.len()).product();
    for combination in 0..count {
        let (mut rest, mut numbers, mut weight) = (combination, numbers, 1);
        for (input, values) in sizes {
            let (value, often) = values[rest % values.len()];
            rest /= values.len();
            numbers = numbers.with(*input, value);
            weight *= often;
        }
        call(&numbers, weight)?;
    }
    Ok(())
}

/// Amounts in femto-dollars and how likely each is.
#[derive(Default)]
struct Outcomes {
    all: Vec<(i128, u64)>,
    expected: i128,
}

impl Outcomes {
    fn add(&mut self, amount: i128, weight: u64, is_expected: bool) {
        self.all.push((amount, weight));
        if is_expected {
            self.expected = amount;
        }
    }

    /// The middle eight tenths, widened to the expected amount where that lies at the edge.
    fn middle(&self) -> (Usd, Usd) {
        let (low, high) = (self.quantile(1), self.quantile(9));
        let (low, high) = (low.min(self.expected), high.max(self.expected));
        (Usd::from_femto(low), Usd::from_femto(high))
    }

    /// The smallest amount that so many tenths of all combinations do not exceed. Halving the span between two amounts takes fewer
    /// steps than there are bits, and no order among them.
    fn quantile(&self, tenths: u64) -> i128 {
        let whole: u64 = self.all.iter().map(|(_, weight)| weight).sum();
        let is_enough = |most: i128| {
            let within = self.all.iter().filter(|(amount, _)| *amount <= most);
            within.map(|(_, weight)| weight).sum::<u64>() * 10 >= whole * tenths
        };
        let amounts = || self.all.iter().map(|(amount, _)| *amount);
        let (Some(mut low), Some(mut high)) = (amounts().min(), amounts().max()) else {
            return 0;
        };
        while low < high {
            let middle = low + (high - low) / 2;
            if is_enough(middle) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        high
    }
}
