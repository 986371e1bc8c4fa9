//! What holds for any scenario.

use plan::scenario::{
    Case, Effect, Gap, Input, Period, Scenario, daily, difference, mix_cost, month_cost, month_sums,
};
use prices::{catalog::ModelKey, money::Usd};
use proptest::prelude::*;

use crate::strategies::{priced, scenarios};

use super::{catalog, day, key, today};

fn model() -> impl Strategy<Value = ModelKey> {
    prop::sample::select(vec!["one", "plain", "tiered", "marginal"]).prop_map(key)
}

fn month(scenario: &Scenario, model: &ModelKey, case: Case) -> Usd {
    month_cost(scenario, &catalog(), model, today(), case)
        .unwrap()
        .month
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_lines_add_up_to_the_total(scenario in scenarios(), case in prop::sample::select(Case::ALL.to_vec())) {
        let known = ["one", "plain", "tiered", "marginal", "pictures", "ears", "hears"];
        let catalog = catalog();
        for model in known {
            if let Ok(cost) = month_cost(&scenario, &catalog, &key(model), today(), case) {
                let sum: Usd = cost.lines.iter().map(|line| line.amount).sum();
                prop_assert_eq!(sum, cost.month);
                prop_assert!(cost.month >= Usd::ZERO);
            }
        }
    }

    #[test]
    fn the_sums_of_a_month_are_those_of_its_lines(scenario in scenarios(), case in prop::sample::select(Case::ALL.to_vec())) {
        let whole = mix_cost(&scenario, &catalog(), today(), case);
        // Amounts too large for the whole year are refused there only.
        if let Ok(whole) = whole {
            let sums = month_sums(&scenario, &catalog(), today(), case);
            prop_assert_eq!(sums, Ok((whole.month, whole.requests)));
        }
    }

    #[test]
    fn a_mix_has_a_cost_or_a_reason(scenario in priced()) {
        match mix_cost(&scenario, &catalog(), today(), Case::Expected) {
            Ok(cost) => {
                let sum: Usd = cost.lines.iter().map(|line| line.amount).sum();
                prop_assert_eq!(sum, cost.month);
                let between = cost.per_conversation.times(cost.conversations);
                // Each conversation is rounded to the femto-dollar, the month but once.
                prop_assert!((between - cost.month).femto().unsigned_abs() <= u128::from(cost.conversations) + 1);
            }
            Err(gap) => prop_assert_eq!(gap, Gap::NoModel),
        }
    }

    #[test]
    fn the_low_bill_is_the_lowest_and_the_high_one_the_highest(scenario in priced(), model in model()) {
        let [low, expected, high] = Case::ALL.map(|case| month(&scenario, &model, case));
        prop_assert!(low <= expected, "{} > {}", low, expected);
        prop_assert!(expected <= high, "{} > {}", expected, high);
    }

    #[test]
    fn more_of_a_number_that_costs_is_never_cheaper(scenario in priced(), model in model(), more in 1_i64..2000) {
        let before = month(&scenario, &model, Case::Expected);
        for input in Input::all().filter(|input| input.effect() == Effect::Raises) {
            if scenario.range(input).high() == 0 && matches!(input, Input::Images | Input::AudioSeconds | Input::VideoSeconds
                | Input::Pages | Input::Characters | Input::ImageTokens | Input::AudioTokens | Input::Kept) {
                continue;
            }
            let most = if matches!(input, Input::Turns | Input::Steps) { 8 } else { *input.bounds().end() };
            let value = (scenario.range(input).expected() + more).min(most);
            let after = month(&scenario.clone().with(input, value), &model, Case::Expected);
            prop_assert!(before <= after, "{:?}: {} > {}", input, before, after);
        }
    }

    #[test]
    fn the_days_of_a_month_add_up_to_it(scenario in priced(), model in model()) {
        let mut scenario = scenario;
        scenario.period = Period::Month;
        let catalog = catalog();
        let whole = month_cost(&scenario, &catalog, &model, today(), Case::High).unwrap();
        let days = daily(&scenario, &catalog, Some(&model), (day("2027-02-01"), 28), Case::High);
        let cost: Usd = days.iter().map(|day| day.cost.clone().unwrap()).sum();
        prop_assert_eq!(cost, whole.month);
        prop_assert_eq!(days.iter().map(|day| day.requests).sum::<u64>(), whole.requests);
    }

    #[test]
    fn the_parts_of_a_difference_always_add_up(from in priced(), to in priced()) {
        if let Ok(found) = difference(&from, &to, &catalog(), today(), Case::Expected) {
            let sum: Usd = found.contributions.iter().map(|part| part.amount).sum();
            prop_assert_eq!(sum, found.to - found.from);
            prop_assert_eq!(Ok(found.to), mix_cost(&to, &catalog(), today(), Case::Expected).map(|cost| cost.month));
        }
    }
}
