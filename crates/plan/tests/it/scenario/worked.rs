//! Scenarios worked out by hand, with the arithmetic beside them.

use plan::scenario::{
    CachePlan, CacheReach, CacheScope, CacheWrites, CostPart, HistoryPolicy, Input, Note,
    break_even,
};
use prices::{
    catalog::{Lifetime, Mode},
    money::Usd,
};

use super::{catalog, cost, key, line, month, scenario, today};

#[test]
fn a_chat_of_five_turns_sends_its_history_again_and_again() {
    let chat = scenario(&[
        (Input::Conversations, 1000),
        (Input::System, 1000),
        (Input::User, 100),
        (Input::Output, 200),
        (Input::Turns, 5),
        (Input::Users, 50),
        (Input::Accepted, 75),
    ]);
    let cost = cost(&chat, "one").unwrap();
    // Prompts: 1,100, 1,400, 1,700, 2,000, 2,300 = 8,500 tokens at $2; answers: 5 x 200 at $10.
    // $0.017 + $0.01 = $0.027 a conversation, a thousand of them.
    assert_eq!(cost.month.to_decimal(), "27");
    // 5 x 1,000 at $2, a thousand times.
    assert_eq!(line(&cost, CostPart::System), "10");
    // 0 + 300 + 600 + 900 + 1,200 = 3,000 at $2, a thousand times.
    assert_eq!(line(&cost, CostPart::History), "6");
    assert_eq!(line(&cost, CostPart::User), "1");
    assert_eq!(line(&cost, CostPart::Output), "10");
    assert_eq!(cost.per_conversation.to_decimal(), "0.027");
    assert_eq!(cost.per_request.to_decimal(), "0.0054");
    assert_eq!(cost.per_user.map(Usd::to_decimal), Some("0.54".to_owned()));
    // $0.027 / 0.75
    assert_eq!(
        cost.per_accepted.map(Usd::to_decimal),
        Some("0.036".to_owned())
    );
    assert_eq!(cost.year.map(Usd::to_decimal).as_deref(), Some("324"));
    assert_eq!((cost.conversations, cost.requests), (1000, 5000));
    assert_eq!(cost.tokens.input.get(), 8_500_000);
    assert_eq!(cost.tokens.total().get(), 9_500_000);
    // System prompt and answers are $10 each; the first in the bill's order is named. 10 / 27 = 370 thousandths.
    assert_eq!(cost.dominant, Some((CostPart::System, 370)));
}

#[test]
fn a_cut_or_summed_history_stops_growing() {
    let mut chat = scenario(&[
        (Input::Conversations, 1),
        (Input::User, 100),
        (Input::Output, 200),
        (Input::Turns, 5),
    ]);
    // Histories: 0, 300, 600, 900, 1,200 = 3,000; users 500; answers 1,000. (3,500 x $2 + 1,000 x $10) / 1M
    assert_eq!(month(&chat, "one"), "0.017");
    chat.set_history(HistoryPolicy::Truncate { tokens: 500 });
    // Histories: 0, 300, 500, 500, 500 = 1,800. (2,300 x $2 + 1,000 x $10) / 1M
    assert_eq!(month(&chat, "one"), "0.0146");
    chat.set_history(HistoryPolicy::Summarise {
        every: 2,
        tokens: 100,
    });
    // Histories: 0, 300, then a summary of 600 into 100: 100, 400, then one of 700 into 100: 100. Sum 900.
    // Summaries read 600 + 700 and answer 100 + 100. (900 + 500 + 1,300) x $2 + (1,000 + 200) x $10, / 1M
    assert_eq!(month(&chat, "one"), "0.0174");
}

#[test]
fn an_hours_cache_pays_for_itself_at_the_second_reading() {
    let catalog = catalog();
    let price = catalog
        .model(&key("one"))
        .unwrap()
        .price_on(today())
        .unwrap();
    let after = |lifetime| {
        let found = break_even(price, Mode::Standard, Some(lifetime)).unwrap();
        (
            found.premium.to_decimal(),
            found.saving.to_decimal(),
            found.reuses,
        )
    };
    // A write costs $4 - $2 more, a reading $2 - $0.20 less: 2 / 1.8 = 1.1 readings.
    assert_eq!(
        after(Lifetime::ONE_HOUR),
        ("2".to_owned(), "1.8".to_owned(), 2)
    );
    // 0.5 / 1.8 = 0.3 readings.
    assert_eq!(
        after(Lifetime::FIVE_MINUTES),
        ("0.5".to_owned(), "1.8".to_owned(), 1)
    );
    assert_eq!(
        break_even(price, Mode::Standard, Some(Lifetime::HALF_HOUR)),
        None
    );
    let plain = catalog
        .model(&key("plain"))
        .unwrap()
        .price_on(today())
        .unwrap();
    assert_eq!(break_even(plain, Mode::Standard, None), None);
    // No write price listed: writes are plain input and pay at once.
    let tiered = catalog
        .model(&key("tiered"))
        .unwrap()
        .price_on(today())
        .unwrap();
    assert_eq!(break_even(tiered, Mode::Standard, None).unwrap().reuses, 0);

    let mut chat = scenario(&[
        (Input::Conversations, 1),
        (Input::System, 1_000_000),
        (Input::Hit, 100),
    ]);
    chat.cache = CachePlan {
        scope: CacheScope::Prefix,
        reach: CacheReach::Conversation,
        writes: CacheWrites::Billed(Lifetime::ONE_HOUR),
    };
    // Written once at $4, then read at $0.20: dearer than $2 a turn with one reading, cheaper with two.
    for (turns, cached) in [(1, "4"), (2, "4.2"), (3, "4.4")] {
        assert_eq!(
            month(&chat.clone().with(Input::Turns, turns), "one"),
            cached
        );
    }
    let cost = cost(&chat.with(Input::Turns, 3), "one").unwrap();
    // $6 without a cache, $2 more for writing, 2 x $1.80 less for reading.
    assert_eq!(line(&cost, CostPart::System), "6");
    assert_eq!(line(&cost, CostPart::CacheWrite), "2");
    assert_eq!(line(&cost, CostPart::CacheRead), "-3.6");
}

#[test]
fn an_agent_of_eight_steps_reads_all_that_came_before() {
    let mut agent = scenario(&[
        (Input::Conversations, 1000),
        (Input::System, 500),
        (Input::Tools, 1500),
        (Input::User, 200),
        (Input::Output, 100),
        (Input::Steps, 8),
        (Input::ToolCalls, 1),
        (Input::ToolResult, 400),
        (Input::Hit, 100),
    ]);
    let bill = cost(&agent, "one").unwrap();
    // Step s sends 2,200 + (s - 1) x 500: 8 x 2,200 + 500 x 28 = 31,600 at $2; 800 answered at $10.
    // $0.0632 + $0.008, a thousand times.
    assert_eq!(bill.month.to_decimal(), "71.2");
    // Definitions 8 x 1,500 and results 400 x 28 = 23,200 at $2.
    assert_eq!(line(&bill, CostPart::Tools), "46.4");
    // Its own answers, 100 x 28 at $2.
    assert_eq!(line(&bill, CostPart::History), "5.6");
    assert_eq!(bill.requests, 8000);

    // Seven calls of $0.01 between eight steps.
    agent.tool_fee = Some("web_search".to_owned());
    assert_eq!(month(&agent, "one"), "141.2");
    agent.tool_fee = None;

    agent.cache = CachePlan {
        scope: CacheScope::Conversation,
        reach: CacheReach::Conversation,
        writes: CacheWrites::AsListed,
    };
    // Written: 2,200 + 7 x 500 = 5,700 at $2.50. Read: 31,600 - 5,700 = 25,900 at $0.20. Answered: 800 at $10.
    // $0.01425 + $0.00518 + $0.008 = $0.02743
    let cached = cost(&agent, "one").unwrap();
    assert_eq!(cached.month.to_decimal(), "27.43");
    assert_eq!(
        cached.notes,
        [Note::WritesAt(key("one"), Lifetime::FIVE_MINUTES)]
    );
    assert_eq!(cached.tokens.cache_read.get(), 25_900_000);
    assert_eq!(cached.tokens.cache_write.get(), 5_700_000);
}

#[test]
fn the_hit_rate_is_how_often_the_beginning_is_found() {
    let mut chat = scenario(&[
        (Input::Conversations, 100),
        (Input::System, 10_000),
        (Input::User, 1000),
        (Input::Hit, 80),
    ]);
    chat.cache.scope = CacheScope::Prefix;
    // 80 read 10,000 at $0.20, 20 write them at $2.50, all send 1,000 at $2: 80 x 0.002 + 20 x 0.025 + 100 x 0.002 = 0.86
    assert_eq!(month(&chat, "one"), "0.86");
    // A conversation that finds nothing of others always writes: 100 x (0.025 + 0.002)
    chat.cache.reach = CacheReach::Conversation;
    assert_eq!(month(&chat, "one"), "2.7");
}

#[test]
fn retries_cost_what_the_model_costs_that_they_go_to() {
    let mut plain = scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 1000),
        (Input::Output, 100),
        (Input::Retries, 5),
    ]);
    // $0.002 + $0.001 a conversation, and 50 of them again: $3 + $0.15
    let again = cost(&plain, "one").unwrap();
    assert_eq!(again.month.to_decimal(), "3.15");
    assert_eq!(line(&again, CostPart::Retries), "0.15");
    assert_eq!(again.requests, 1050);
    // The 50 go to a model at $1 and $4: 50 x $0.0014
    plain.fallback = Some(key("plain"));
    let elsewhere = cost(&plain, "one").unwrap();
    assert_eq!(elsewhere.month.to_decimal(), "3.07");
    assert_eq!(elsewhere.prices.len(), 2);
}

#[test]
fn the_batch_takes_its_share_at_its_own_price() {
    let batch = scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 1000),
        (Input::Output, 100),
        (Input::Batch, 40),
    ]);
    // 600 at $0.003 and 400 at $0.0015
    assert_eq!(month(&batch, "one"), "2.4");
}

#[test]
fn a_growing_history_crosses_the_tier_in_the_third_turn() {
    let chat = scenario(&[
        (Input::Conversations, 1),
        (Input::System, 8000),
        (Input::User, 500),
        (Input::Output, 500),
        (Input::Turns, 4),
    ]);
    // Prompts: 8,500 and 9,500 at $2, 10,500 and 11,500 at $4; answers: 2 x 500 at $10, 2 x 500 at $15.
    // 0.036 + 0.088 + 0.01 + 0.015
    assert_eq!(month(&chat, "tiered"), "0.149");
    // Marginal: 40,000 at $2, and 500 + 1,500 past the threshold at $2 more; answers 2,000 at $10. 0.08 + 0.004 + 0.02
    assert_eq!(month(&chat, "marginal"), "0.104");
    // A prompt of exactly 10,000 is below "more than 10,000": 9,000 and 10,000 at $2, 11,000 and 12,000 at $4.
    // 0.038 + 0.092 + 0.01 + 0.015
    assert_eq!(month(&chat.with(Input::System, 8500), "tiered"), "0.155");
}

#[test]
fn a_campaign_is_billed_by_the_picture() {
    let campaign = scenario(&[
        (Input::Conversations, 200),
        (Input::User, 120),
        (Input::Images, 6),
        (Input::Retries, 15),
        (Input::Accepted, 80),
    ]);
    let cost = cost(&campaign, "pictures").unwrap();
    // 200 x 6 x $0.04 = $48, and 15 % of it again
    assert_eq!(cost.month.to_decimal(), "55.2");
    assert_eq!(line(&cost, CostPart::Units), "48");
    // $0.24 x 1.15 / 0.8
    assert_eq!(
        cost.per_accepted.map(Usd::to_decimal),
        Some("0.345".to_owned())
    );
    assert_eq!(cost.notes, [Note::TokensNotBilled(key("pictures"))]);
}

#[test]
fn sound_is_billed_by_the_minute_or_by_the_token() {
    let meetings = scenario(&[
        (Input::Conversations, 85),
        (Input::AudioSeconds, 2700),
        (Input::AudioTokens, 86_400),
        (Input::Output, 9000),
    ]);
    // 45 minutes at $0.006 = $0.27, 85 times
    assert_eq!(month(&meetings, "ears"), "22.95");
    // Its minutes are for the transcript too: token prices printed beside them are another way to say it.
    assert_eq!(month(&meetings, "scribe"), "22.95");
    // 86,400 tokens at $3 and 9,000 at $4: 0.2592 + 0.036 = 0.2952, 85 times
    assert_eq!(month(&meetings, "hears"), "25.092");
}

#[test]
fn a_mix_of_models_costs_its_shares() {
    let mut mixed = scenario(&[(Input::Conversations, 1000), (Input::User, 1000)]);
    assert_eq!(
        mixed.set_mix(vec![(key("one"), 70), (key("plain"), 30)]),
        []
    );
    let mix = |scenario: &plan::Scenario| {
        let case = plan::scenario::Case::Expected;
        plan::scenario::mix_cost(scenario, &catalog(), today(), case)
            .unwrap()
            .month
            .to_decimal()
    };
    // 700 x $0.002 + 300 x $0.001
    assert_eq!(mix(&mixed), "1.7");
    // 7 and 3 are the same proportions, and are said not to be percentages.
    assert_eq!(
        mixed
            .set_mix(vec![(key("one"), 7), (key("plain"), 3)])
            .len(),
        1
    );
    assert_eq!(mix(&mixed), "1.7");
}
