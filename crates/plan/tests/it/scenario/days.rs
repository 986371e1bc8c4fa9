//! Scenarios day by day.

use plan::scenario::{Case, DayUse, Gap, Input, Period, Scenario, daily};
use prices::{
    date::{Weekday, iso},
    money::Usd,
};

use super::{catalog, cost, day, key, scenario};

fn days(scenario: &Scenario, model: &str, start: &str, count: u32) -> Vec<DayUse> {
    daily(
        scenario,
        &catalog(),
        Some(&key(model)),
        (day(start), count),
        Case::Expected,
    )
}

fn conversations(days: &[DayUse]) -> u64 {
    days.iter().map(|day| day.conversations).sum()
}

#[test]
fn a_months_days_add_up_to_the_month_however_uneven() {
    let chat = scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 333),
        (Input::Output, 77),
        (Input::Turns, 3),
        (Input::Retries, 7),
        (Input::Weekend, 40),
    ]);
    let whole = cost(&chat, "one").unwrap();
    for (start, length) in [
        ("2026-11-01", 30),
        ("2027-02-01", 28),
        ("2028-02-01", 29),
        ("2026-12-01", 31),
    ] {
        let days = days(&chat, "one", start, length);
        assert_eq!(conversations(&days), 1000);
        let cost: Usd = days.iter().map(|day| day.cost.clone().unwrap()).sum();
        assert_eq!(cost, whole.month, "{start}");
        assert_eq!(
            days.iter().map(|day| day.requests).sum::<u64>(),
            whole.requests
        );
        assert_eq!(
            days.iter().map(|day| day.tokens.get()).sum::<u64>(),
            whole.tokens.total().get()
        );
    }
}

#[test]
fn a_weekend_is_as_quiet_as_it_is_said_to_be() {
    // Four weeks: 20 weekdays at 100 and 8 days at 50 are 24 full days of 100 each.
    let chat = scenario(&[(Input::Conversations, 2400), (Input::Weekend, 50)]);
    for day in days(&chat, "one", "2027-02-01", 28) {
        let weekend = matches!(day.date.weekday(), Weekday::Saturday | Weekday::Sunday);
        assert_eq!(
            day.conversations,
            if weekend { 50 } else { 100 },
            "{}",
            iso(day.date)
        );
    }
}

#[test]
fn months_begin_on_the_first_day_and_growth_steps_with_them() {
    let mut chat = scenario(&[(Input::Conversations, 3000), (Input::Growth, 10)]);
    // From the 16th to the 15th: 3,000, then 3,300 and 3,630 conversations. Half of the third month is 1,815, rounded down.
    let some = days(&chat, "one", "2026-11-16", 30 + 31 + 31);
    assert_eq!(conversations(&some[..30]), 3000);
    assert_eq!(conversations(&some[30..61]), 3300);
    assert_eq!(conversations(&some[61..]), 3630);
    // By the day, a month has as many as it has days: 100 x 30, and 100 x 31 x 1.1.
    chat.period = Period::Day;
    let chat = chat.with(Input::Conversations, 100);
    let some = days(&chat, "one", "2026-11-16", 61);
    assert_eq!(conversations(&some[..30]), 3000);
    assert_eq!(conversations(&some[30..]), 3410);
}

#[test]
fn months_from_the_31st_end_where_the_calendar_has_no_such_day() {
    // From the 31st of January: 28 days to the 27th of February, 31 to the 30th of March, 30 to the 29th of April.
    let mut chat = scenario(&[(Input::Conversations, 1), (Input::Growth, 100)]);
    chat.period = Period::Day;
    let some = days(&chat, "one", "2027-01-31", 28 + 31 + 30);
    assert_eq!(conversations(&some[..28]), 28);
    assert_eq!(conversations(&some[28..59]), 2 * 31);
    assert_eq!(conversations(&some[59..]), 4 * 30);
}

#[test]
fn growth_of_a_small_number_is_not_lost() {
    // 10 x 1.02^11 = 12.4
    let chat = scenario(&[(Input::Conversations, 10), (Input::Growth, 2)]);
    let year = days(&chat, "one", "2027-01-01", 365);
    assert_eq!(conversations(&year[334..]), 12);
}

#[test]
fn each_day_has_the_price_in_force_on_it() {
    let chat = scenario(&[(Input::Conversations, 31), (Input::User, 1_000_000)]);
    let december = days(&chat, "moving", "2026-12-01", 31 + 31 + 1);
    let cost = |at: usize| december[at].cost.clone().map(Usd::to_decimal);
    assert_eq!(cost(14), Ok("2".to_owned()));
    assert_eq!(cost(15), Ok("4".to_owned()));
    assert_eq!(cost(61), Ok("4".to_owned()));
    // Announced for the first of February, and read by nobody since.
    assert_eq!(cost(62), Err(Gap::NoPrice(key("moving"))));
    assert_eq!(december[62].conversations, 1);
}

#[test]
fn a_shape_without_a_busy_day_is_even() {
    let chat = scenario(&[
        (Input::Conversations, 300),
        (Input::Weekday, 0),
        (Input::Weekend, 0),
    ]);
    assert_eq!(chat.problems().len(), 1);
    assert!(
        days(&chat, "one", "2026-11-01", 30)
            .iter()
            .all(|day| day.conversations == 10)
    );
}
