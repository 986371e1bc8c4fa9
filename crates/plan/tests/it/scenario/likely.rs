//! The range a month most likely lies in.

use plan::scenario::{Case, Gap, Input, Likely, Preset, Scenario, likely, outcomes, year_by_month};
use prices::{bundled, money::Usd};
use proptest::prelude::*;

use super::{catalog, key, scenario, today};
use crate::strategies::priced;

fn of(scenario: &Scenario) -> Result<Likely, Gap> {
    likely(scenario, &catalog(), None, today())
}

fn written((low, high): (Usd, Usd)) -> [String; 2] {
    [low.to_decimal(), high.to_decimal()]
}

/// A dollar a million: 1,000 to 4,000 conversations of 500 to 3,000 tokens.
fn two_numbers() -> Scenario {
    let mut chat = scenario(&[]);
    chat.set_mix(vec![(key("plain"), 100)]);
    chat.set(Input::Conversations, 1000, 2000, 4000).unwrap();
    chat.set(Input::User, 500, 1000, 3000).unwrap();
    chat
}

#[test]
fn it_is_the_middle_eight_tenths_of_all_combinations() {
    // Dollars a month, and how often in a hundred (three, four, three times three, four, three):
    //               1,000       2,000       4,000 conversations
    //   500 tokens  0.50:  9    1.00: 12    2.00:  9
    // 1,000 tokens  1.00: 12    2.00: 16    4.00: 12
    // 3,000 tokens  3.00:  9    6.00: 12   12.00:  9
    // In their order: 9 up to 0.50, 33 up to 1.00, 58 up to 2.00, 67 up to 3.00, 79 up to 4.00, 91 up to 6.00, 100 up to 12.00. The
    // tenth of a hundred is at 1.00 and the ninetieth at 6.00.
    let found = of(&two_numbers()).unwrap();
    assert_eq!(written(found.month), ["1", "6"]);
    assert_eq!(found.combinations, 9);
    // Tokens move the month by $5, conversations by $3.
    assert_eq!(found.varied, [Input::User, Input::Conversations]);
    assert_eq!(found.held, 0);
    // No growth: twelve months of the same.
    assert_eq!(
        found.year.map(written),
        Some(["12".to_owned(), "72".to_owned()])
    );
}

#[test]
fn with_one_uncertain_number_it_is_the_low_and_the_high_case() {
    let chat = two_numbers().with(Input::User, 1000);
    assert_eq!(written(of(&chat).unwrap().month), ["1", "4"]);
}

#[test]
fn with_none_it_is_the_month() {
    let chat = two_numbers()
        .with(Input::User, 1000)
        .with(Input::Conversations, 2000);
    let found = of(&chat).unwrap();
    assert_eq!(written(found.month), ["2", "2"]);
    assert_eq!((found.varied, found.combinations), (Vec::new(), 1));
}

#[test]
fn growth_widens_the_year_and_not_the_month() {
    let mut chat = two_numbers()
        .with(Input::User, 1000)
        .with(Input::Conversations, 2000);
    chat.set(Input::Growth, 0, 0, 100).unwrap();
    let found = of(&chat).unwrap();
    assert_eq!(written(found.month), ["2", "2"]);
    // Twelve months of $2; or $2 doubled every month: 2 x (2^12 - 1).
    assert_eq!(
        found.year.map(written),
        Some(["24".to_owned(), "8190".to_owned()])
    );
}

#[test]
fn the_expected_month_lies_within_also_where_nothing_may_be_cheaper() {
    // Four numbers that may only be higher: the expected month is the cheapest, 0.7^4 = 24 % of all. With eight, 6 %: past the tenth.
    let mut chat = scenario(&[(Input::Conversations, 1000)]);
    chat.set_mix(vec![(key("plain"), 100)]);
    for input in [
        Input::System,
        Input::Tools,
        Input::Retrieved,
        Input::User,
        Input::Output,
        Input::Reasoning,
    ] {
        chat.set(input, 1000, 1000, 2000).unwrap();
    }
    chat.set(Input::Retries, 0, 0, 50).unwrap();
    chat.set(Input::Conversations, 1000, 1000, 2000).unwrap();
    let found = of(&chat).unwrap();
    let [_, expected, _] = outcomes(&chat, &catalog(), None, today());
    assert_eq!(found.month.0, expected.unwrap().month);
    // Six sizes and the volume; the seventh size, which moves the month least, stays as expected.
    assert_eq!((found.varied.len(), found.held), (7, 1));
    assert_eq!(found.combinations, 128);
}

#[test]
fn a_combination_without_a_price_leaves_none() {
    let mut chat = two_numbers();
    chat.set(Input::Batch, 0, 0, 50).unwrap();
    // Its list has no batch.
    assert!(matches!(of(&chat), Err(Gap::Unpriced(..))));
}

#[test]
fn a_year_in_which_a_price_ends_has_no_range() {
    let mut chat = two_numbers();
    chat.set_mix(vec![(key("moving"), 100)]);
    let found = of(&chat).unwrap();
    // $2 a million.
    assert_eq!(written(found.month), ["2", "12"]);
    assert_eq!(found.year, None);
}

#[test]
fn every_preset_has_one_on_the_prices_that_ship() {
    let shipped = bundled::catalog();
    for preset in Preset::ALL {
        let scenario = preset.begin(shipped, today());
        let found = likely(&scenario, shipped, None, today()).unwrap();
        let [low, expected, high] =
            outcomes(&scenario, shipped, None, today()).map(|cost| cost.unwrap().month);
        let of = preset.id();
        assert!(low < found.month.0 && found.month.0 < expected, "{of}");
        assert!(expected < found.month.1 && found.month.1 < high, "{of}");
        assert!(found.combinations > 20, "{of}: {}", found.combinations);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn it_lies_between_the_cases_and_around_the_expected_one(scenario in priced()) {
        let (catalog, today) = (catalog(), today());
        let cases = outcomes(&scenario, &catalog, None, today);
        let found = likely(&scenario, &catalog, None, today);
        if let (Ok(found), [Ok(low), Ok(expected), Ok(high)]) = (found, cases) {
            let (from, to) = found.month;
            prop_assert!(from <= expected.month && expected.month <= to);
            prop_assert!(low.month <= from && to <= high.month);
            let (from, to) = found.year.unwrap();
            let year = year_by_month(&scenario, &catalog, None, today, Case::Expected).unwrap();
            let year: Usd = year.into_iter().map(|month| month.cost.unwrap()).sum();
            // Each month of the table is rounded down by itself.
            let slack = Usd::from_femto(12);
            prop_assert!(from <= year + slack && year <= to);
        }
    }
}
