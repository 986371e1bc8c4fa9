//! Which number moves the bill most: each is moved to its low and its high value alone.

use super::{Case, Effect, Gap, Input, Scenario, month::month_of};
use prices::{
    catalog::{Catalog, ModelKey},
    date::Date,
    money::Usd,
};

/// What one number does to the month while all others stay as expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The number.
    pub input: Input,
    /// The month with the number at its low value.
    pub at_low: Result<Usd, Gap>,
    /// The month with the number at its high value.
    pub at_high: Result<Usd, Gap>,
    /// How far apart the two are. `None` when one of them is not known.
    pub swing: Option<Usd>,
}

/// The numbers that move the month, the strongest first; those whose effect is not known last. Numbers that are known and those
/// that change nothing are left out.
///
/// # Errors
/// [`Gap`]: why the expected month has no cost.
pub fn tornado(
    scenario: &Scenario,
    catalog: &Catalog,
    model: Option<&ModelKey>,
    date: Date,
) -> Result<Vec<Bar>, Gap> {
    let numbers = scenario.numbers(Case::Expected);
    let month = |input, value| {
        let numbers = numbers.with(input, value);
        month_of(scenario, &numbers, catalog, model, date, Case::Expected).map(|cost| cost.month)
    };
    month_of(scenario, &numbers, catalog, model, date, Case::Expected)?;
    let mut bars: Vec<Bar> = Vec::new();
    for input in Input::all() {
        let range = scenario.range(input);
        if range.is_exact() || input.effect() == Effect::Neither {
            continue;
        }
        let (at_low, at_high) = (month(input, range.low()), month(input, range.high()));
        let swing = match (&at_low, &at_high) {
            (Ok(low), Ok(high)) if low < high => Some(*high - *low),
            (Ok(low), Ok(high)) => Some(*low - *high),
            _ => None,
        };
        if swing != Some(Usd::ZERO) {
            bars.push(Bar {
                input,
                at_low,
                at_high,
                swing,
            });
        }
    }
    // None is less than any amount, so the unknown ones come last. Few items: sorting by hand keeps the library's sort out of the page.
    for end in 1..bars.len() {
        let mut at = end;
        while at > 0 && bars[at - 1].swing < bars[at].swing {
            bars.swap(at - 1, at);
            at -= 1;
        }
    }
    Ok(bars)
}
