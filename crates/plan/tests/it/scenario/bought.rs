//! What an amount buys: a range, never one number.

use plan::scenario::{Bought, Case, Counted, Gap, Input, PIECES, bought};
use prices::money::Usd;

use super::{catalog, day, key, scenario, today};

fn usd(text: &str) -> Usd {
    Usd::parse(text).unwrap()
}

#[test]
fn a_purchase_buys_fewer_when_the_work_is_large_and_more_when_it_is_small() {
    // A turn of 1,000, 2,000 or 5,000 tokens at $2 a million, in conversations of 1, 2 or 4 turns without history: the history is
    // cut to nothing, so a conversation is 1 x 0.2, 2 x 0.4 or 4 x 1 cents.
    let mut chat = scenario(&[]);
    chat.set(Input::User, 1_000, 2_000, 5_000).unwrap();
    chat.set(Input::Turns, 1, 2, 4).unwrap();
    chat.set_history(plan::scenario::HistoryPolicy::Truncate { tokens: 0 });
    let buys = |counted, budget: &str| {
        let bought = bought(
            (&chat, counted),
            &catalog(),
            Some(&key("one")),
            today(),
            usd(budget),
        );
        let Bought {
            fewest,
            expected,
            most,
        } = bought.unwrap();
        [fewest, expected, most].map(Option::unwrap)
    };
    // $10: 250 conversations at 4 cents, 1,250 at 0.8, 5,000 at 0.2.
    assert_eq!(buys(Counted::Conversations, "10"), [250, 1250, 5000]);
    assert_eq!(buys(Counted::Turns, "10"), [1000, 2500, 5000]);
    // Just enough for one of the largest, and a femto-dollar too little.
    assert_eq!(buys(Counted::Conversations, "0.04")[0], 1);
    assert_eq!(buys(Counted::Conversations, "0.039999999999999")[0], 0);
    assert_eq!(buys(Counted::Turns, "0"), [0, 0, 0]);
}

#[test]
fn work_without_a_price_buys_nothing_that_can_be_said() {
    let mut chat = scenario(&[(Input::User, 1_000)]);
    let model = key("moving");
    let on = |chat: &_, date| {
        bought(
            (chat, Counted::Turns),
            &catalog(),
            Some(&model),
            day(date),
            usd("10"),
        )
    };
    assert_eq!(on(&chat, "2027-03-01"), Err(Gap::NoPrice(model.clone())));
    // What costs nothing can be had any number of times.
    chat.set_exactly(Input::User, 0).unwrap();
    let free = on(&chat, "2026-11-20").unwrap();
    assert_eq!((free.fewest, free.most), (None, None));
}

#[test]
fn the_sites_own_pieces_are_ranges_on_every_default_model() {
    let catalog = prices::bundled::catalog();
    let model = &catalog.default_model().unwrap().key;
    for (preset, counted) in PIECES {
        let scenario = preset.scenario();
        let bought = bought(
            (&scenario, counted),
            catalog,
            Some(model),
            today(),
            usd("20"),
        );
        let bought = bought.unwrap();
        assert!(bought.fewest < bought.expected, "{preset:?} {bought:?}");
        assert!(bought.expected < bought.most, "{preset:?} {bought:?}");
        assert!(scenario.numbers(Case::Low).count(Input::Turns) >= 1);
    }
}
