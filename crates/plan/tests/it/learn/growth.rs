//! How a conversation grows.

use plan::{
    Scenario,
    learn::growth::{Talk, grow},
    scenario::{
        CachePlan, CacheReach, CacheScope, CacheWrites, Case, HistoryPolicy, Input, turn_curve,
    },
};
use prices::money::Usd;
use proptest::prelude::*;
use tokens::Tokens;

use super::{catalog, key, period, usd};
use crate::scenarios::today;

const TALK: Talk = Talk {
    system: Tokens::new(800),
    question: Tokens::new(100),
    answer: Tokens::new(300),
};

#[test]
fn each_turn_sends_everything_before_it_again() {
    let turns = grow(TALK, 10, &period("one"), today());
    // 800 + 100; then 400 more with each turn: 900, 1,300, … 4,500.
    let prompts: Vec<u64> = turns.iter().map(|turn| turn.prompt.get()).collect();
    assert_eq!(
        prompts,
        (0..10).map(|turn| 900 + 400 * turn).collect::<Vec<u64>>()
    );
    // The first: 900 x $2 + 300 x $10 = 4,800 millionths. All ten: 27,000 x 2 + 3,000 x 10 = 84,000 millionths.
    assert_eq!(turns[0].cost, Some(usd("0.0048")));
    assert_eq!(turns[9].so_far, Some(usd("0.084")));
    // Cached: each prompt is written once, 4,500 x 2.5; read again 22,500 x 0.2; 3,000 x 10: 45,750 millionths.
    assert_eq!(turns[9].cached_so_far, Some(usd("0.04575")));
    assert_eq!(turns[9].repeated, turns[8].prompt);
}

#[test]
fn a_model_without_a_price_for_reads_has_no_cached_sum_after_the_first_turn() {
    let turns = grow(TALK, 2, &period("plain"), today());
    assert_eq!(turns[0].cached_so_far, turns[0].so_far);
    assert_eq!(turns[1].cached_so_far, None);
    assert!(turns[1].so_far.is_some());
}

/// The same conversation as a scenario.
fn scenario(talk: Talk, turns: u64, scope: CacheScope) -> Scenario {
    let number = |count: u64| i64::try_from(count).unwrap();
    let mut scenario = Scenario::empty()
        .with(Input::System, number(talk.system.get()))
        .with(Input::User, number(talk.question.get()))
        .with(Input::Output, number(talk.answer.get()))
        .with(Input::Turns, number(turns))
        .with(Input::Hit, 100);
    scenario.cache = CachePlan {
        scope,
        reach: CacheReach::Conversation,
        writes: CacheWrites::AsListed,
    };
    scenario
}

proptest! {
    #[test]
    fn it_is_the_curve_that_scenarios_draw(
        system in 1_u64..5_000,
        question in 1_u64..2_000,
        answer in 1_u64..2_000,
        turns in 1_u64..20,
    ) {
        let talk = Talk {
            system: Tokens::new(system),
            question: Tokens::new(question),
            answer: Tokens::new(answer),
        };
        for id in ["one", "tiered"] {
            let own = grow(talk, turns, &period(id), today());
            for (scope, of) in [
                (CacheScope::Off, own.iter().map(|turn| turn.so_far).collect::<Vec<Option<Usd>>>()),
                (CacheScope::Conversation, own.iter().map(|turn| turn.cached_so_far).collect()),
            ] {
                let curve = turn_curve(
                    &scenario(talk, turns, scope),
                    HistoryPolicy::KeepAll,
                    &catalog(),
                    &key(id),
                    today(),
                    Case::Expected,
                ).unwrap();
                let theirs: Vec<Option<Usd>> = curve.iter().map(|point| Some(point.so_far)).collect();
                prop_assert_eq!(of, theirs, "{} {:?}", id, scope);
            }
        }
    }
}
