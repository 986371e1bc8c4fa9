//! A scenario spent day by day, in three cases, prepaid and postpaid.

use plan::{
    billing::{DailyUse, Hurdle, Setup, Simulation, Terms, Use},
    scenario::{Case, Gap, Input, Preset, Scenario, mix_cost},
};
use prices::{
    date::{Date, Weekday, add_days, add_months, days_between},
    money::Usd,
};
use proptest::prelude::*;

use super::{day, usd};
use crate::scenarios::{catalog, key, scenario};
use crate::strategies::priced;

/// A plan that uses a scenario from a day on for so many months.
fn plan(scenario: &Scenario, start: &str, months: u32) -> Setup {
    Setup {
        usage: Use::Scenario(Box::new(scenario.clone())),
        start: Some(day(start)),
        months,
        ..Setup::default()
    }
}

fn run(setup: &Setup) -> Simulation {
    Simulation::run(setup, &Terms::default(), &catalog(), day("2026-11-20")).unwrap()
}

/// A hundred thousand tokens of $2 a million: twenty cents a conversation.
fn chat(conversations: i64) -> Scenario {
    scenario(&[
        (Input::Conversations, conversations),
        (Input::User, 100_000),
    ])
}

/// The costs of the days from one on, so many of them.
fn span(usage: &DailyUse, from: Date, days: usize) -> Vec<Usd> {
    let days = usage
        .days()
        .skip_while(move |(date, _)| *date < from)
        .take(days);
    days.map(|(_, cost)| cost).collect()
}

#[test]
fn a_scenario_is_spent_by_its_weekdays_and_grows_from_month_to_month() {
    // 20 weekdays at 100 and 8 days at 50 are 24 full days of a hundred conversations each: $20 a weekday, $10 on a weekend.
    let chat = chat(2400).with(Input::Weekend, 50).with(Input::Growth, 10);
    let run = run(&plan(&chat, "2027-02-01", 2));
    let usage = &run.expected.usage;
    for (date, cost) in usage.days().take(28) {
        let is_weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert_eq!(cost, usd(if is_weekend { "10" } else { "20" }), "{date}");
    }
    // February: 2,400 x $0.20. March: 2,640 x $0.20.
    let february: Usd = span(usage, day("2027-02-01"), 28).into_iter().sum();
    let march: Usd = span(usage, day("2027-03-01"), 31).into_iter().sum();
    assert_eq!((february, march), (usd("480"), usd("528")));
    let account = &run.expected.postpaid.as_ref().unwrap().run;
    assert_eq!(account.totals().used, usd("1008"));
    assert_eq!(account.months()[1].used, march);
    // 240,000,000 tokens in February, 264,000,000 in March.
    let tokens: u64 = run.expected.tokens.iter().map(|tokens| tokens.get()).sum();
    assert_eq!(tokens, 504_000_000);
}

#[test]
fn the_mix_of_models_is_the_scenarios_own() {
    let mut chat = chat(3000);
    chat.set_mix(vec![(key("one"), 70), (key("plain"), 30)]);
    // 3,000 x 0.1 million tokens x (70 % x $2 + 30 % x $1) = $510.
    let run = run(&plan(&chat, "2027-04-01", 1));
    assert_eq!(run.expected.usage.total(), usd("510"));
}

#[test]
fn each_case_of_a_scenario_takes_its_own_numbers() {
    let mut chat = chat(0);
    chat.set(Input::Conversations, 100, 1000, 3000).unwrap();
    let run = run(&plan(&chat, "2027-04-01", 1));
    let used = |case| run.outcome(case).unwrap().usage.total();
    let cases = Case::ALL.map(used);
    assert_eq!(cases, [usd("20"), usd("200"), usd("600")]);
    assert_eq!(run.surprise.unwrap().came, usd("600"));
}

#[test]
fn the_cases_of_an_amount_are_percentages_of_it() {
    let check = |low_percent, high_percent, low: &str, high: &str| {
        let setup = Setup {
            usage: Use::Amount {
                per_month: usd("60"),
                low_percent,
                high_percent,
            },
            start: Some(day("2027-01-01")),
            months: 1,
            ..Setup::default()
        };
        let run = run(&setup);
        let used = |case| run.outcome(case).unwrap().usage.total();
        assert_eq!(used(Case::Expected), usd("60"));
        assert_eq!([used(Case::Low), used(Case::High)], [usd(low), usd(high)]);
    };
    check(0, 100, "0", "60");
    check(1, 101, "0.6", "60.6");
    check(100, 10_000, "60", "6000");
}

#[test]
fn a_case_without_a_price_leaves_the_others_standing() {
    let mut chat = chat(10);
    // Pictures come only in the high case, and the model reads none.
    chat.set(Input::ImageTokens, 0, 0, 500).unwrap();
    let run = run(&plan(&chat, "2027-01-01", 1));
    assert!(run.outcome(Case::Low).is_ok());
    assert!(matches!(run.outcome(Case::High), Err(Gap::CannotRead(..))));
    assert_eq!(run.surprise, None);
}

#[test]
fn a_scenario_that_has_no_price_on_some_day_is_refused_with_its_reason() {
    let mut chat = chat(31);
    chat.set_mix(vec![(key("moving"), 100)]);
    let refused = |months| {
        let setup = plan(&chat, "2026-12-01", months);
        Simulation::run(&setup, &Terms::default(), &catalog(), day("2026-11-20"))
    };
    // $2 a million until the 15th of December, $4 from the 16th on: a conversation a day of 0.1 million tokens.
    let first = refused(1).unwrap();
    assert_eq!(first.expected.usage.total(), usd("9.4"));
    assert!(refused(2).is_ok());
    // What is announced for February has been read by nobody since.
    let gap = Gap::NoPrice(key("moving"));
    assert_eq!(refused(3).unwrap_err(), Hurdle::Gap(gap));
    // The plan can be run for the two months that have prices; without any, it cannot.
    let within = |start, months| {
        let shorter = plan(&chat, start, months).within_prices(&catalog(), day("2026-11-20"));
        shorter.map(|plan| plan.months)
    };
    assert_eq!(within("2026-12-01", 12), Some(2));
    assert_eq!(within("2027-02-01", 12), None);
    assert_eq!(within("2026-12-01", 1), None);
}

proptest! {
    #[test]
    fn every_cent_of_a_scenario_is_accounted_for(scenario in priced(), start in 1_u32..29, opening in 0_i128..400) {
        let mut setup = plan(&scenario, &format!("2027-02-{start:02}"), 2);
        setup.opening = Usd::from_femto(opening * 1_000_000_000_000_000);
        let run = Simulation::run(&setup, &Terms::default(), &catalog(), day("2026-11-20"));
        let run = match run {
            Ok(run) => run,
            // Sums larger than any account are refused, and a mix of nobody.
            Err(Hurdle::Plan(_) | Hurdle::Gap(Gap::NoModel)) => return Ok(()),
            Err(hurdle) => return Err(TestCaseError::fail(format!("{hurdle:?}"))),
        };
        for case in Case::ALL {
            let Ok(outcome) = run.outcome(case) else { continue };
            let days: Usd = outcome.usage.costs().iter().copied().sum();
            prop_assert_eq!(days, outcome.usage.total());
            prop_assert_eq!(outcome.tokens.len(), outcome.usage.costs().len());
            let wallet = outcome.prepaid.as_ref().unwrap().run.totals();
            prop_assert_eq!(wallet.opening + wallet.purchased + wallet.granted - wallet.used - wallet.expired, wallet.closing);
            prop_assert_eq!(wallet.cash_out(), wallet.purchased + wallet.fee + wallet.tax);
            let account = outcome.postpaid.as_ref().unwrap().run.totals();
            prop_assert_eq!(account.used, days);
            prop_assert_eq!(account.used, account.invoiced + account.accrued);
        }
        // A whole month of days costs what the scenario's month does, where a month is not thirty average days.
        let whole = outcome_of_whole_month(&scenario);
        prop_assert!(whole, "the days of a month are not the month");
    }
}

fn outcome_of_whole_month(scenario: &Scenario) -> bool {
    use plan::scenario::Period;
    let mut scenario = scenario.clone();
    scenario.period = Period::Month;
    let run = Simulation::run(
        &plan(&scenario, "2027-03-01", 1),
        &Terms::default(),
        &catalog(),
        day("2026-11-20"),
    );
    let month = mix_cost(&scenario, &catalog(), day("2026-11-20"), Case::Expected);
    match (run, month) {
        (Ok(run), Ok(month)) => run.expected.usage.total() == month.month,
        _ => true,
    }
}

/// The year of the page of scenarios and the year of this one were two figures for one scenario: growth took its first step after a month
/// there, and with the first calendar month here.
#[test]
fn twelve_months_of_use_are_the_scenarios_year() {
    for (preset, start) in [
        (Preset::Support, "2026-11-25"),
        (Preset::Coding, "2027-01-31"),
        (Preset::Rag, "2027-03-01"),
        (Preset::Classify, "2028-02-29"),
    ] {
        for growth in [0, 5, -20] {
            let mut scenario = preset.scenario().with(Input::Growth, growth);
            scenario.set_mix(vec![(key("one"), 100)]);
            let run = Simulation::run(
                &plan(&scenario, start, 12),
                &Terms::default(),
                &catalog(),
                day(start),
            );
            let year =
                mix_cost(&scenario, &catalog(), day(start), Case::Expected).map(|cost| cost.year);
            let used = run.unwrap().expected.usage.total();
            assert_eq!(
                year,
                Ok(Some(used)),
                "{preset:?} from {start}, {growth} % a month"
            );
        }
    }
}

/// A price that changes on a known day changes within the year on both pages; one that is known to end leaves the year unknown.
#[test]
fn a_year_over_a_change_of_price_follows_the_price() {
    let mut chat = chat(31);
    chat.set_mix(vec![(key("moving"), 100)]);
    let year = |start| {
        mix_cost(&chat, &catalog(), day(start), Case::Expected)
            .unwrap()
            .year
    };
    assert_eq!(year("2026-12-01"), None);
    let month = mix_cost(&chat, &catalog(), day("2026-12-01"), Case::Expected)
        .unwrap()
        .month;
    assert!(month > Usd::ZERO);
}

proptest! {
    #[test]
    fn the_year_of_any_scenario_is_what_its_days_cost(scenario in priced(), start in 0_u32..800) {
        let start = add_days(day("2026-11-20"), start);
        let (Ok(cost), Ok(usage)) = (
            mix_cost(&scenario, &catalog(), start, Case::Expected),
            Use::Scenario(Box::new(scenario)).days(&catalog(), (start, days_of_year(start)), Case::Expected, 0),
        ) else { return Ok(()) };
        prop_assert_eq!(cost.year, Some(usage.costs.total()));
    }
}

fn days_of_year(start: Date) -> u32 {
    u32::try_from(days_between(start, add_months(start, 12))).unwrap()
}
