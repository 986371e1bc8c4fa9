//! Where a scenario stops having a cost, and what is said instead.

use plan::scenario::{
    CacheScope, CacheWrites, Case, Gap, HistoryPolicy, Input, Note, Scenario, ScenarioProblem,
    month_cost,
};
use prices::{
    catalog::{Lifetime, Modality, Mode, Unit},
    cost::{Part, Unpriced},
};
use tokens::Tokens;

use super::{catalog, cost, day, key, month, scenario};

fn gap(scenario: &Scenario, model: &str) -> Gap {
    cost(scenario, model).unwrap_err()
}

#[test]
fn nothing_is_priced_that_is_not_listed() {
    let text = scenario(&[
        (Input::Conversations, 1),
        (Input::User, 10),
        (Input::Output, 10),
    ]);
    assert_eq!(gap(&text, "none"), Gap::UnknownModel(key("none")));
    assert_eq!(
        gap(&text, "pictures"),
        Gap::Unpriced(key("pictures"), Part::Input, Unpriced::NotPublished)
    );
    let pictures = text.clone().with(Input::Images, 2);
    assert_eq!(gap(&pictures, "one"), Gap::NoUnit(key("one"), Unit::Image));
    let sound = text.clone().with(Input::AudioTokens, 5);
    assert_eq!(
        gap(&sound, "one"),
        Gap::CannotRead(key("one"), Modality::Audio)
    );
    let batch = text.clone().with(Input::Batch, 1);
    assert_eq!(
        gap(&batch, "plain"),
        Gap::Unpriced(key("plain"), Part::Input, Unpriced::ModeNotPublished)
    );
    let mut flex = text.clone();
    flex.mode = Mode::Flex;
    assert!(matches!(gap(&flex, "one"), Gap::Unpriced(..)));
    let mut search = text.with(Input::ToolCalls, 1);
    search.tool_fee = Some("web_search".to_owned());
    assert_eq!(
        gap(&search, "plain"),
        Gap::NoFee(key("plain"), "web_search".to_owned())
    );
}

#[test]
fn an_announced_price_does_not_come_into_force_by_itself() {
    let text = scenario(&[(Input::Conversations, 1), (Input::User, 1_000_000)]);
    let on = |date| {
        month_cost(&text, &catalog(), &key("moving"), day(date), Case::Expected)
            .map(|cost| cost.month.to_decimal())
    };
    assert_eq!(on("2026-12-15"), Ok("2".to_owned()));
    assert_eq!(on("2026-12-16"), Ok("4".to_owned()));
    assert_eq!(on("2027-01-31"), Ok("4".to_owned()));
    assert_eq!(on("2027-02-01"), Err(Gap::NoPrice(key("moving"))));
}

#[test]
fn a_cache_that_is_not_listed_is_left_out_and_said_so() {
    let mut text = scenario(&[
        (Input::Conversations, 1),
        (Input::System, 1_000_000),
        (Input::Hit, 50),
    ]);
    text.cache.scope = CacheScope::Prefix;
    let plain = cost(&text, "plain").unwrap();
    assert_eq!(
        (plain.month.to_decimal().as_str(), &plain.notes[..]),
        ("1", &[Note::NoCachePrice(key("plain"))][..])
    );
    // Half at $0.20, half as plain input at $2.
    let unwritten = scenario(&[
        (Input::Conversations, 2),
        (Input::System, 5000),
        (Input::Hit, 50),
    ]);
    let mut unwritten = unwritten;
    unwritten.cache.scope = CacheScope::Prefix;
    let tiered = cost(&unwritten, "tiered").unwrap();
    assert_eq!(tiered.month.to_decimal(), "0.011");
    assert_eq!(tiered.notes, [Note::WritesAsInput(key("tiered"))]);
    // A lifetime that is asked for and not listed has no price.
    text.cache.writes = CacheWrites::Billed(Lifetime::HALF_HOUR);
    assert_eq!(
        gap(&text, "one"),
        Gap::Unpriced(
            key("one"),
            Part::CacheWrite(Lifetime::HALF_HOUR),
            Unpriced::NotPublished
        )
    );
}

#[test]
fn a_request_past_what_the_model_takes_is_priced_and_said_so() {
    // `short` takes 1,000 tokens of prompt and answer together: 900 + 100 fit, one more does not.
    let fits = scenario(&[
        (Input::Conversations, 1),
        (Input::User, 900),
        (Input::Output, 100),
    ]);
    assert_eq!(cost(&fits, "short").unwrap().notes, []);
    let long = fits.with(Input::Reasoning, 1);
    let told = cost(&long, "short").unwrap().notes;
    assert_eq!(told, [Note::TooLong(key("short"), Tokens::new(1001))]);
}

#[test]
fn several_prices_of_a_unit_stand_for_low_expected_and_high() {
    let mut campaign = scenario(&[(Input::Conversations, 1), (Input::Images, 100)]);
    let at = |scenario: &Scenario, case| {
        let cost = month_cost(scenario, &catalog(), &key("sizes"), super::today(), case).unwrap();
        (cost.month.to_decimal(), cost.notes.len())
    };
    assert_eq!(at(&campaign, Case::Low), ("1".to_owned(), 2));
    assert_eq!(at(&campaign, Case::Expected), ("4".to_owned(), 2));
    assert_eq!(at(&campaign, Case::High), ("17".to_owned(), 2));
    campaign.unit_attrs = vec![
        ("quality".to_owned(), "high".to_owned()),
        ("size".to_owned(), "large".to_owned()),
    ];
    // The small size is out; the high quality says nothing of sizes.
    assert_eq!(at(&campaign, Case::Expected), ("17".to_owned(), 1));
    campaign.unit_attrs[0].1 = "best".to_owned();
    assert_eq!(
        gap(&campaign, "sizes"),
        Gap::NoUnit(key("sizes"), Unit::Image)
    );
}

#[test]
fn a_value_out_of_bounds_is_named_and_not_taken() {
    let mut text = Scenario::empty();
    assert_eq!(
        text.set_exactly(Input::Turns, 0),
        Err(ScenarioProblem::OutOfRange {
            input: Input::Turns,
            value: 0
        })
    );
    assert_eq!(
        text.set(Input::Hit, 10, 5, 20),
        Err(ScenarioProblem::OutOfOrder {
            input: Input::Hit,
            low: 10,
            expected: 5,
            high: 20
        })
    );
    assert_eq!(
        text.set(Input::Growth, -100, 0, 0).unwrap_err().to_string(),
        "grow must be from -99 to 1000, not -100"
    );
    assert_eq!(text, Scenario::empty());
    assert_eq!(
        text.set_history(HistoryPolicy::Summarise {
            every: 0,
            tokens: 5
        }),
        Some(ScenarioProblem::SummaryEveryZero)
    );
    text.set_mix(Vec::new());
    assert_eq!(
        plan::scenario::mix_cost(&text, &catalog(), super::today(), Case::Low),
        Err(Gap::NoModel)
    );
}

#[test]
fn nothing_sent_costs_nothing_and_the_largest_numbers_do_not_overflow() {
    let none = scenario(&[]);
    assert_eq!(month(&none, "one"), "0");
    assert_eq!(cost(&none, "one").unwrap().dominant, None);
    assert_eq!(
        cost(&none.with(Input::Users, 0), "one").unwrap().per_user,
        None
    );
    let mut huge = Scenario::empty();
    for input in Input::all() {
        huge.set_exactly(input, *input.bounds().end()).unwrap();
    }
    for input in [
        Input::Images,
        Input::AudioTokens,
        Input::ImageTokens,
        Input::AudioSeconds,
        Input::VideoSeconds,
        Input::Pages,
        Input::Characters,
        Input::Kept,
    ] {
        huge.set_exactly(input, 0).unwrap();
    }
    huge.cache.scope = CacheScope::Conversation;
    for scope in CacheScope::ALL {
        huge.cache.scope = scope;
        for case in Case::ALL {
            let cost = month_cost(&huge, &catalog(), &key("one"), super::today(), case);
            assert!(matches!(cost, Ok(_) | Err(Gap::TooLarge)), "{cost:?}");
        }
    }
}
