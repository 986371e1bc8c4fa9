//! A year of a scenario, month by month.

use plan::{
    billing::Use,
    scenario::{Case, Gap, Input, MonthUse, Period, Scenario, mix_cost, year_by_month},
};
use prices::{
    date::{Date, add_days, add_months, days_between},
    money::Usd,
};
use proptest::prelude::*;

use super::{catalog, day, key, scenario};
use crate::strategies::{priced, scenarios};

fn year(scenario: &Scenario, start: Date, case: Case) -> Result<Vec<MonthUse>, Gap> {
    year_by_month(scenario, &catalog(), None, start, case)
}

#[test]
fn months_begin_on_the_scenarios_own_day_and_grow() {
    // 100,000 tokens of $2 a million: twenty cents a conversation.
    let mut chat = scenario(&[(Input::Conversations, 1000), (Input::User, 100_000)]);
    chat.set(Input::Growth, 0, 10, 20).unwrap();
    let months = year(&chat, day("2026-11-21"), Case::Expected).unwrap();
    assert_eq!(months.len(), 12);
    assert_eq!(
        (months[0].first, months[0].end),
        (day("2026-11-21"), day("2026-12-21"))
    );
    assert_eq!(months[11].end, day("2027-11-21"));
    // 1,000; 1,100; 1,210 conversations.
    let shown = |month: &MonthUse| {
        let cost = month.cost.clone().map(Usd::to_decimal);
        (month.conversations, cost)
    };
    assert_eq!(shown(&months[0]), (1000, Ok("200".to_owned())));
    assert_eq!(shown(&months[2]), (1210, Ok("242".to_owned())));
    let low = year(&chat, day("2026-11-21"), Case::Low).unwrap();
    assert!(low.iter().all(|month| month.conversations == 1000));
}

#[test]
fn a_day_in_the_period_makes_long_months_dearer() {
    let mut chat = scenario(&[(Input::Conversations, 10), (Input::User, 100_000)]);
    chat.period = Period::Day;
    let months = year(&chat, day("2027-01-01"), Case::Expected).unwrap();
    // 31 and 28 days of $2.
    assert_eq!(
        months[0].cost.clone().map(Usd::to_decimal),
        Ok("62".to_owned())
    );
    assert_eq!(
        months[1].cost.clone().map(Usd::to_decimal),
        Ok("56".to_owned())
    );
}

#[test]
fn a_month_in_which_a_price_ends_has_none_and_those_before_it_do() {
    let mut chat = scenario(&[(Input::Conversations, 31), (Input::User, 1_000_000)]);
    chat.set_mix(vec![(key("moving"), 100)]);
    let months = year(&chat, day("2026-12-01"), Case::Expected).unwrap();
    // A conversation a day: fifteen days at $2, sixteen at $4. January at $4. From February on nobody knows.
    assert_eq!(
        months[0].cost.clone().map(Usd::to_decimal),
        Ok("94".to_owned())
    );
    assert_eq!(
        months[1].cost.clone().map(Usd::to_decimal),
        Ok("124".to_owned())
    );
    for month in &months[2..] {
        assert_eq!(month.cost, Err(Gap::NoPrice(key("moving"))));
        assert!(month.conversations > 0);
    }
}

#[test]
fn without_a_price_on_the_first_day_there_are_no_months() {
    let mut chat = scenario(&[(Input::Conversations, 31)]);
    chat.set_mix(vec![(key("nobody"), 100)]);
    assert_eq!(
        year(&chat, day("2026-12-01"), Case::Expected),
        Err(Gap::UnknownModel(key("nobody")))
    );
}

/// What a plan under a platform's terms uses in twelve months, and in each of the scenario's own ones.
fn billed(scenario: &Scenario, start: Date, case: Case) -> Option<(Usd, Vec<Usd>)> {
    let usage = Use::Scenario(Box::new(scenario.clone()));
    let ends: Vec<Date> = (0..=12).map(|month| add_months(start, month)).collect();
    let days = u32::try_from(days_between(start, ends[12])).unwrap();
    let days = usage.days(&catalog(), (start, days), case, 0).ok()?.costs;
    let month = |at: usize| {
        let in_month = |(date, _): &(Date, Usd)| ends[at] <= *date && *date < ends[at + 1];
        days.days().filter(in_month).map(|(_, cost)| cost).sum()
    };
    Some((days.total(), (0..12).map(month).collect()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_month_and_the_year_are_billings_to_the_last_femto_dollar(
        scenario in prop_oneof![priced(), scenarios()],
        moves in any::<bool>(),
        offset in 0_u32..800,
        case in prop::sample::select(Case::ALL.to_vec()),
    ) {
        let mut scenario = scenario;
        if moves {
            scenario.set_mix(vec![(key("moving"), 40), (key("one"), 60)]);
        }
        let start = add_days(day("2026-10-01"), offset);
        let months = year(&scenario, start, case);
        if let (Ok(months), Some((total, by_month))) = (months, billed(&scenario, start, case)) {
            let costs: Option<Vec<Usd>> = months.into_iter().map(|month| month.cost.ok()).collect();
            prop_assert_eq!(costs, Some(by_month));
            let cost = mix_cost(&scenario, &catalog(), start, case);
            if let Ok(cost) = cost {
                prop_assert_eq!(cost.year, Some(total));
            }
        }
    }
}
