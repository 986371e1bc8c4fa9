//! What moves a bill, what saves on it, and why two differ.

use plan::scenario::{
    Affordable, CachePlan, CacheReach, CacheScope, Case, Group, HistoryPolicy, Input, affordable,
    batch_effect, caching_effect, difference, mix_cost, outcomes, tornado, turn_curve,
};
use prices::money::Usd;

use super::{catalog, key, month, scenario, today};

#[test]
fn the_three_cases_take_each_number_at_the_end_that_makes_the_bill() {
    let mut chat = scenario(&[(Input::Conversations, 1000), (Input::User, 1000)]);
    chat.set(Input::Conversations, 500, 1000, 3000).unwrap();
    // The larger batch share is the smaller bill.
    chat.set(Input::Batch, 0, 50, 100).unwrap();
    let months =
        outcomes(&chat, &catalog(), None, today()).map(|cost| cost.unwrap().month.to_decimal());
    // 500 x $0.001, 1,000 x $0.0015, 3,000 x $0.002
    assert_eq!(months, ["0.5", "1.5", "6"]);
}

#[test]
fn the_number_that_moves_the_bill_most_comes_first() {
    let mut chat = scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 1000),
        (Input::Output, 100),
    ]);
    chat.set(Input::Conversations, 900, 1000, 1100).unwrap();
    chat.set(Input::Output, 0, 100, 500).unwrap();
    chat.set(Input::Users, 0, 1, 2).unwrap();
    chat.set(Input::Batch, 0, 0, 10).unwrap();
    let bars = tornado(&chat, &catalog(), None, today()).unwrap();
    let shown: Vec<_> = bars
        .iter()
        .map(|bar| {
            let of = |month: &Result<Usd, _>| month.clone().unwrap().to_decimal();
            (bar.input, of(&bar.at_low), of(&bar.at_high))
        })
        .collect();
    // $2 of input and $1 of output. Output from 0 to 500: $2 to $7. Volume: $2.70 to $3.30. A tenth in the batch: $3 to $2.85.
    assert_eq!(
        shown,
        [
            (Input::Output, "2".to_owned(), "7".to_owned()),
            (Input::Conversations, "2.7".to_owned(), "3.3".to_owned()),
            (Input::Batch, "3".to_owned(), "2.85".to_owned()),
        ]
    );
}

#[test]
fn a_conversation_grows_turn_by_turn_unless_its_history_is_cut() {
    let chat = scenario(&[
        (Input::Conversations, 9),
        (Input::User, 100),
        (Input::Output, 200),
        (Input::Turns, 5),
    ]);
    let curve = |policy| {
        turn_curve(
            &chat,
            policy,
            &catalog(),
            &key("one"),
            today(),
            Case::Expected,
        )
        .unwrap()
    };
    let prompts = |policy| {
        curve(policy)
            .iter()
            .map(|turn| turn.prompt.get())
            .collect::<Vec<_>>()
    };
    let [keep, cut, sum] = chat.policies();
    assert_eq!(
        (keep, cut, sum),
        (
            HistoryPolicy::KeepAll,
            HistoryPolicy::Truncate { tokens: 4000 },
            HistoryPolicy::Summarise {
                every: 5,
                tokens: 500
            },
        )
    );
    assert_eq!(prompts(keep), [100, 400, 700, 1000, 1300]);
    assert_eq!(
        prompts(HistoryPolicy::Truncate { tokens: 500 }),
        [100, 400, 600, 600, 600]
    );
    let summed = HistoryPolicy::Summarise {
        every: 2,
        tokens: 100,
    };
    assert_eq!(prompts(summed), [100, 400, 200, 500, 200]);
    let points = curve(keep);
    // 400 at $2 and 200 at $10; the turns before: 100 at $2 and 200 at $10.
    assert_eq!(points[1].cost.to_decimal(), "0.0028");
    assert_eq!(points[1].so_far.to_decimal(), "0.005");
    assert_eq!(points[1].tokens.get(), 600);
    // A summary is paid in the turn it follows: 600 read, 100 answered.
    assert_eq!(curve(summed)[1].tokens.get(), 600 + 700);
}

#[test]
fn the_cache_and_the_batch_are_worth_what_they_save() {
    let mut chat = scenario(&[
        (Input::Conversations, 1000),
        (Input::System, 1000),
        (Input::Turns, 2),
        (Input::Hit, 100),
    ]);
    chat.cache = CachePlan {
        scope: CacheScope::Prefix,
        reach: CacheReach::Conversation,
        ..CachePlan::default()
    };
    let effect = caching_effect(&chat, &catalog(), None, today(), Case::Expected);
    // $4 without; $2.50 for writing and $0.20 for reading with.
    assert_eq!(effect.saving.map(Usd::to_decimal), Some("1.3".to_owned()));
    let batch = batch_effect(&chat, &catalog(), None, today(), Case::Expected);
    assert_eq!(batch.saving.map(Usd::to_decimal), Some("1.35".to_owned()));
    let none = batch_effect(
        &chat,
        &catalog(),
        Some(&key("plain")),
        today(),
        Case::Expected,
    );
    assert!(none.with.is_err() && none.saving.is_none());
    chat.cache.scope = CacheScope::Off;
    let effect = caching_effect(&chat, &catalog(), None, today(), Case::Expected);
    assert_eq!(effect.saving.map(Usd::to_decimal), Some("1.3".to_owned()));
}

#[test]
fn a_budget_buys_whole_conversations_and_not_one_more() {
    let chat = scenario(&[(Input::User, 1000), (Input::Output, 100), (Input::Turns, 1)]);
    let buys = |dollars: &str| {
        affordable(
            &chat,
            &catalog(),
            None,
            today(),
            Case::Expected,
            Usd::parse(dollars).unwrap(),
        )
        .unwrap()
    };
    let up_to = |conversations, cost: &str| Affordable::UpTo {
        conversations,
        requests: conversations,
        cost: Usd::parse(cost).unwrap(),
    };
    // $0.003 each
    assert_eq!(buys("50"), up_to(16_666, "49.998"));
    assert_eq!(buys("0.003"), up_to(1, "0.003"));
    assert_eq!(buys("0.002999"), up_to(0, "0"));
    let free = scenario(&[]);
    assert_eq!(
        affordable(&free, &catalog(), None, today(), Case::Low, Usd::ZERO),
        Ok(Affordable::Unlimited)
    );
}

#[test]
fn the_parts_of_a_difference_add_up_to_it() {
    let from = scenario(&[(Input::Conversations, 1000), (Input::User, 1000)]);
    let mut to = from
        .clone()
        .with(Input::Conversations, 2000)
        .with(Input::User, 1500)
        .with(Input::Batch, 50);
    to.set_mix(vec![(key("one"), 50), (key("tiered"), 50)]);
    let mut cheap = to.clone().with(Input::Batch, 0);
    cheap.set_mix(vec![(key("plain"), 100)]);
    let found = difference(&from, &cheap, &catalog(), today(), Case::Expected).unwrap();
    let amounts: Vec<_> = found
        .contributions
        .iter()
        .map(|part| (part.group, part.amount.to_decimal()))
        .collect();
    // $2, then twice as many: $4, then half as large again: $6, then at half the price: $3.
    assert_eq!(
        amounts,
        [
            (Group::Volume, "2".to_owned()),
            (Group::Size, "2".to_owned()),
            (Group::Cache, "0".to_owned()),
            (Group::Service, "0".to_owned()),
            (Group::Model, "-3".to_owned()),
        ]
    );
    assert_eq!(
        (found.from.to_decimal(), found.to.to_decimal()),
        ("2".to_owned(), "3".to_owned())
    );
    assert_eq!(month(&from, "one"), "2");
    // A step on the way that has no price has no parts.
    assert!(difference(&from, &to, &catalog(), today(), Case::Expected).is_err());
    assert!(mix_cost(&to, &catalog(), today(), Case::Expected).is_err());
}
