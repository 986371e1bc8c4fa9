//! What changes a bill besides tokens and their price: the hours of the week, the place of the data, a cache that is kept.

use plan::scenario::{
    Affordable, Case, CostPart, Gap, Input, Note, Scenario, affordable, daily, likely, month_cost,
    year_by_month,
};
use prices::{
    cost::{Part, Unpriced},
    money::Usd,
};

use super::{catalog, cost, day, key, line, month, scenario, today};

/// A million tokens in and out, a thousand times.
fn thousand() -> Scenario {
    scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 1_000_000),
        (Input::Output, 1_000_000),
    ])
}

#[test]
fn requests_in_peak_hours_have_their_price() {
    // $1 and $2, twice that in peak hours: 1,000 x $3; 1,000 x $6; 210 x $6 and 790 x $3.
    for (percent, dollars) in [(0, "3000"), (100, "6000"), (21, "3630")] {
        let chat = thousand().with(Input::Peak, percent);
        assert_eq!(month(&chat, "peaky"), dollars, "{percent} %");
        // Nothing at a seller whose prices are the same at any hour: $2 and $10.
        assert_eq!(month(&chat, "one"), "12000");
    }
    // A batch is not for an hour: half of all there at half the price, and of the rest all in peak hours.
    let chat = thousand().with(Input::Batch, 50).with(Input::Peak, 100);
    assert_eq!(month(&chat, "peaky"), "3750");
}

#[test]
fn without_a_share_of_peak_hours_the_assumption_is_named_with_that_of_an_even_week() {
    let note = |chat: &Scenario| {
        let notes = cost(chat, "peaky").unwrap().notes;
        notes.into_iter().find_map(|note| match note {
            Note::OutsidePeak(_, percent) => Some(percent),
            _ => None,
        })
    };
    // Seven hours on five of seven days: 35 of 168. With quiet weekends 35 of 120, with idle weekdays none.
    assert_eq!(note(&thousand()), Some(21));
    assert_eq!(note(&thousand().with(Input::Weekend, 0)), Some(29));
    assert_eq!(note(&thousand().with(Input::Weekday, 0)), Some(0));
    assert_eq!(note(&thousand().with(Input::Peak, 1)), None);
    assert_eq!(note(&thousand().with(Input::Batch, 100)), None);
}

#[test]
fn a_region_multiplies_every_price_and_is_asked_about() {
    let mut chat = scenario(&[
        (Input::Conversations, 1),
        (Input::User, 1_000_000),
        (Input::Output, 1_000_000),
    ]);
    assert_eq!(month(&chat, "keeps"), "18");
    let notes = cost(&chat, "keeps").unwrap().notes;
    assert!(notes.contains(&Note::NoRegion(key("keeps"))));
    chat.region = Some("region:us".to_owned());
    let cost_in = cost(&chat, "keeps").unwrap();
    assert_eq!(cost_in.month.to_decimal(), "19.8");
    assert!(!cost_in.notes.contains(&Note::NoRegion(key("keeps"))));
    // A seller without that region has no price there.
    let gap = cost(&chat, "one");
    assert!(
        matches!(gap, Err(Gap::Unpriced(_, _, Unpriced::FactorNotPublished))),
        "{gap:?}"
    );
}

#[test]
fn a_kept_cache_costs_by_the_hour_whatever_is_sent() {
    // 0.5 million tokens at $4.50 an hour for 720 hours.
    let kept = scenario(&[(Input::Kept, 500_000)]);
    let cost_of = cost(&kept, "keeps").unwrap();
    assert_eq!(cost_of.month.to_decimal(), "1620");
    assert_eq!(line(&cost_of, CostPart::CacheStorage), "1620");
    assert_eq!(cost_of.per_conversation, Usd::ZERO);
    let a_day = Usd::parse("54").unwrap();
    assert!(
        cost_of
            .notes
            .contains(&Note::KeptDaily(key("keeps"), a_day))
    );
    // Beside what is sent, and a tenth more in the US.
    let mut chat = kept
        .clone()
        .with(Input::Conversations, 1)
        .with(Input::User, 1_000_000);
    assert_eq!(month(&chat, "keeps"), "1623");
    chat.region = Some("region:us".to_owned());
    assert_eq!(month(&chat, "keeps"), "1785.3");
    assert_eq!(
        cost(&kept, "one"),
        Err(Gap::Unpriced(
            key("one"),
            Part::CacheStorage,
            Unpriced::NotPublished
        ))
    );
}

#[test]
fn months_and_days_keep_it_for_as_long_as_they_are() {
    let mut kept = scenario(&[(Input::Kept, 500_000), (Input::Growth, 10)]);
    kept.set_mix(vec![(key("keeps"), 100)]);
    let catalog = catalog();
    let days = daily(
        &kept,
        &catalog,
        None,
        (day("2026-11-30"), 2),
        Case::Expected,
    );
    assert!(
        days.iter()
            .all(|day| day.cost.clone().map(Usd::to_decimal) == Ok("54".to_owned()))
    );
    let year = year_by_month(&kept, &catalog, None, day("2026-12-01"), Case::Expected).unwrap();
    let cost = |at: usize| year[at].cost.clone().map(Usd::to_decimal);
    // 31 and 28 days; what is kept does not grow with the conversations.
    assert_eq!(
        (cost(0), cost(2)),
        (Ok("1674".to_owned()), Ok("1512".to_owned()))
    );
    let found = likely(&kept, &catalog, None, today()).unwrap();
    assert_eq!(found.month.0.to_decimal(), "1620");
    // 365 x $54.
    assert_eq!(found.year.unwrap().1.to_decimal(), "19710");
    let whole = month_cost(&kept, &catalog, &key("keeps"), today(), Case::Expected).unwrap();
    assert_eq!(whole.year.map(Usd::to_decimal).as_deref(), Some("19710"));
}

#[test]
fn a_budget_pays_for_the_keeping_first() {
    let chat = scenario(&[(Input::Kept, 500_000), (Input::User, 1_000_000)]);
    let buys = |dollars| {
        let budget = Usd::parse(dollars).unwrap();
        affordable(
            &chat,
            &catalog(),
            Some(&key("keeps")),
            today(),
            Case::Expected,
            budget,
        )
    };
    let many = |dollars| match buys(dollars) {
        Ok(Affordable::UpTo {
            conversations,
            cost,
            ..
        }) => (conversations, cost.to_decimal()),
        other => panic!("{other:?}"),
    };
    // $1,620, and $3 each.
    assert_eq!(many("1630"), (3, "1629".to_owned()));
    assert_eq!(many("1000"), (0, "0".to_owned()));
}
