//! A workload as a scenario and back: the same cost, the same numbers.

use plan::{
    Percent, Requests, Scenario, Workload,
    compare::{self, comparable},
    scenario::{Case, Input, Preset, ScenarioProblem, mix_cost},
};
use prices::{bundled::catalog as shipped, catalog::ModelKey};
use proptest::prelude::*;
use tokens::{TokenCount, Tokens};

use super::today;

fn workload(input: u64, output: u64, cached: u8, requests: Requests) -> Workload {
    Workload {
        input: Tokens::new(input),
        output: Tokens::new(output),
        reasoning: Tokens::ZERO,
        cached_percent: Percent::new(cached).expect("a percentage"),
        requests,
        model: ModelKey::default(),
    }
}

#[test]
fn a_workload_costs_the_same_as_a_scenario_on_every_model_that_prices_it() {
    let catalog = shipped();
    let mut priced = 0;
    for model in comparable(catalog) {
        let workload = Workload {
            model: model.key.clone(),
            reasoning: Tokens::new(2_100),
            ..workload(1_234, 567, 37, Requests::PerDay(89))
        };
        let count = Some(TokenCount::Exact(workload.input));
        let Ok(month) = compare::figures(model, count, &workload, today()).month else {
            continue;
        };
        let (scenario, problems) = Scenario::of_workload(&workload);
        assert_eq!(problems, []);
        let cost = mix_cost(&scenario, catalog, today(), Case::Expected);
        let cost = cost.unwrap_or_else(|gap| panic!("{}: {gap:?}", model.key.as_str()));
        assert_eq!(cost.month, month, "{}", model.key.as_str());
        assert_eq!(cost.requests, 89 * 30);
        priced += 1;
    }
    assert!(priced > 100, "{priced} models have a price for it");
}

#[test]
fn a_support_chat_is_an_average_request_sent_as_often() {
    // Five turns of an everyone's prefix of 1,200 tokens at a hit rate of 80 %, 800 of documents, 60 from the user, answers of 150.
    // Turn n also sends n - 1 exchanges of 210: prompts 2,060 + 210 (n - 1), 12,400 in all. The prefix is found by 80 of a hundred
    // conversations' requests: 0.8 x 1,200 = 960 of 2,480, 38.7 %. 3,000 conversations x 5 requests x 1.01 = 15,150.
    let mut chat = Preset::Support.scenario();
    for (input, expected) in [
        (Input::Conversations, 3000),
        (Input::System, 1200),
        (Input::Retrieved, 800),
        (Input::User, 60),
        (Input::Output, 150),
        (Input::Turns, 5),
        (Input::Hit, 80),
        (Input::Retries, 1),
    ] {
        assert_eq!(chat.range(input).expected(), expected);
    }
    assert_eq!(
        chat.workload(),
        workload(2_480, 150, 39, Requests::PerMonth(15_150))
    );
    // Thinking stays beside the answer.
    chat = chat.with(Input::Reasoning, 50);
    let thinking = chat.workload();
    assert_eq!(
        (thinking.output, thinking.reasoning),
        (Tokens::new(150), Tokens::new(50))
    );
    chat.set_mix(Vec::new());
    assert_eq!(chat.workload().model, ModelKey::default());
}

#[test]
fn a_prompt_that_no_scenario_holds_stays_at_the_bound_and_is_told() {
    let (scenario, problems) =
        Scenario::of_workload(&workload(10_000_001, 400, 0, Requests::PerMonth(1)));
    assert_eq!(scenario.range(Input::User).expected(), 10_000_000);
    assert_eq!(
        problems,
        [ScenarioProblem::OutOfRange {
            input: Input::User,
            value: 10_000_001,
        }]
    );
}

#[test]
fn one_model_takes_the_place_of_one_but_not_of_a_mix() {
    let key = |id| ModelKey::parse(id).expect("a key");
    let mut scenario = Preset::Requests.scenario();
    assert!(scenario.move_to(&key("a/one")));
    assert_eq!(scenario.mix(), [(key("a/one"), 100)]);
    scenario.set_mix(vec![(key("a/one"), 60), (key("a/two"), 40)]);
    assert!(!scenario.move_to(&key("a/three")));
    assert_eq!(scenario.mix().len(), 2);
}

proptest! {
    #[test]
    fn a_workload_comes_back_from_its_scenario(
        input in 0_u64..10_000_000, output in 0_u64..1_000_000, reasoning in 0_u64..1_000_000, cached in 0_u8..=100, number in 0_u64..1_000_000_000, daily: bool,
    ) {
        let requests = if daily { Requests::PerDay(number) } else { Requests::PerMonth(number) };
        let asked = Workload { reasoning: Tokens::new(reasoning), ..workload(input, output, cached, requests) };
        let (scenario, problems) = Scenario::of_workload(&asked);
        prop_assert_eq!(problems, []);
        let back = scenario.workload();
        // A share of a small prompt is rounded to whole tokens first: a tenth of three tokens is none.
        let is_whole = asked.usage().cache_read.get() * 100 == u64::from(cached) * input;
        if is_whole && input > 0 {
            prop_assert_eq!(back.cached_percent, asked.cached_percent);
        }
        prop_assert_eq!(Workload { cached_percent: asked.cached_percent, ..back }, asked);
    }
}
