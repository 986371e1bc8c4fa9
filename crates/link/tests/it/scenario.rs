//! Links, kept scenarios and results to take away.

use link::scenario::{
    KeptProblem, KeptScenario, kept_from_json, kept_to_json, lines_table, results_json,
    results_table, scenario_from_query, scenario_to_query,
};
use link::{LinkProblem, Refusal, SharedWorkload};
use plan::billing::{Platforms, Setup, Use};
use plan::scenario::{Case, Input, Period, Preset, mix_cost};
use plan::{Percent, Requests, Workload};
use prices::catalog::{Json, Mode, ModelKey};

use proptest::prelude::*;
use tokens::Tokens;

use crate::scenarios::{catalog, cost, key, scenario, today};
use crate::strategies::scenarios;

#[test]
fn a_link_carries_what_differs_from_its_preset() {
    let mut chat = Preset::Support.scenario();
    assert_eq!(scenario_to_query(&chat), "v=2&p=support&end=1fc4");
    chat.set(Input::Conversations, 1500, 4000, 6000).unwrap();
    chat.set(Input::Growth, -5, 0, 10).unwrap();
    chat.set_exactly(Input::Turns, 6).unwrap();
    chat.period = Period::Day;
    chat.set_mix(vec![(key("one"), 70), (key("plain"), 30)]);
    let query = scenario_to_query(&chat);
    assert_eq!(
        query,
        "v=2&p=support&n=1500..4000..6000&grow=-5..0..10&turns=6&per=day&m=70~acme/one~30~acme/plain&end=d6b3"
    );
    assert_eq!(scenario_from_query(&query), (chat, Vec::new()));
}

#[test]
fn what_cannot_be_read_keeps_the_presets_value_and_is_reported() {
    let (read, problems) = scenario_from_query(
        "?v=3&p=rag&n=1..x..3&turns=0&hit=90..80..95&out=1.2k&cache=maybe&m=nowhere&user=1&user=2&utm_source=x",
    );
    let mut expected = Preset::Rag.scenario();
    expected.set_exactly(Input::Output, 1200).unwrap();
    expected.set_exactly(Input::User, 1).unwrap();
    assert_eq!(read, expected);
    assert_eq!(problems.len(), 7, "{problems:#?}");
    assert_eq!(problems[0], LinkProblem::Newer { version: 3 });
    // In the order of the table.
    let key = "user".to_owned();
    assert_eq!(problems[2], LinkProblem::Repeated { key });
    let refused = LinkProblem::Refused {
        key: "turns".to_owned(),
        text: "0".to_owned(),
        refusal: Refusal::OutOfRange {
            least: 1,
            most: 100,
        },
    };
    assert_eq!(problems[3], refused);
    assert_eq!(scenario_from_query("").0, Preset::Support.scenario());
}

#[test]
fn a_model_with_the_mark_between_shares_in_its_id_can_be_mixed() {
    let moving = ModelKey::parse("openrouter/~anthropic/claude-haiku-latest").unwrap();
    for mix in [
        vec![(moving.clone(), 100)],
        vec![(moving.clone(), 60), (key("one"), 40)],
        vec![(key("one"), 60), (moving, 40)],
    ] {
        let mut chat = Preset::Support.scenario();
        chat.set_mix(mix);
        let query = scenario_to_query(&chat);
        assert_eq!(scenario_from_query(&query), (chat, vec![]), "{query}");
    }
}

#[test]
fn kept_scenarios_are_read_with_their_problems() {
    let kept = vec![
        KeptScenario {
            name: "Help \"desk\"\\".to_owned(),
            scenario: Preset::Support.scenario().with(Input::Turns, 7),
        },
        KeptScenario {
            name: "客服".to_owned(),
            scenario: Preset::Video.scenario(),
        },
    ];
    let text = kept_to_json(&kept);
    assert_eq!(kept_from_json(&text), (kept, Vec::new()));
    let (read, problems) = kept_from_json(
        r#"{"tokentally": "scenarios", "v": 1, "scenarios": [{"name": "a", "p": "rag", "turns": 3, "colour": "red"}, 5]}"#,
    );
    assert_eq!(read.len(), 1);
    assert_eq!(
        read[0].scenario,
        Preset::Rag.scenario().with(Input::Turns, 3)
    );
    assert_eq!(
        problems,
        [
            (
                Some(0),
                KeptProblem::Field(LinkProblem::UnknownKey {
                    key: "colour".to_owned()
                })
            ),
            (Some(1), KeptProblem::NotScenarios),
        ]
    );
    for (text, problem) in [
        ("[1", "not JSON"),
        ("[]", "not a list"),
        ("{\"scenarios\": []}", "not a list"),
    ] {
        let (read, problems) = kept_from_json(text);
        assert!(
            read.is_empty() && problems[0].1.to_string().starts_with(problem),
            "{problems:?}"
        );
    }
}

#[test]
fn results_name_the_source_and_day_of_every_price() {
    let chat = scenario(&[
        (Input::Conversations, 1000),
        (Input::User, 1000),
        (Input::Output, 100),
        (Input::Users, 0),
    ]);
    let known = cost(&chat, "one");
    let missing = cost(&chat, "none");
    let rows = [("One".to_owned(), &known), ("None".to_owned(), &missing)];
    let heads = || {
        [
            "Model",
            "Request",
            "Conversation",
            "User",
            "Accepted",
            "Month",
            "Year",
        ]
        .map(str::to_owned)
        .to_vec()
    };
    let source =
        |price: &plan::scenario::PriceUsed| format!("{}: {}", price.model, price.source.url);
    let table = results_table(heads(), &rows, &source);
    assert_eq!(
        table.to_csv(),
        "Model,Request (USD),Conversation (USD),User,Accepted (USD),Month (USD),Year (USD)\r\nOne,0.003,0.003,,0.003,3,36\r\nNone,,,,,,\r\n\
         acme/one: https://example.test/prices,,,,,,\r\n"
    );
    let lines = lines_table(
        vec!["Part".to_owned(), "Month".to_owned(), "Share".to_owned()],
        known.as_ref().unwrap(),
        &|part| part.id().to_owned(),
        "total".to_owned(),
        &source,
    );
    assert!(lines.to_csv().starts_with(
        "Part,Month (USD),Share\r\nuser,2,66.6\r\noutput,1,33.3\r\ntotal,3,100.0\r\n"
    ));
    let json = Json::parse(&results_json(&chat, &rows, today(), Case::Expected)).unwrap();
    let Some(Json::List(results)) = json.get("results") else {
        panic!("a list")
    };
    assert_eq!(results[0].get("month").and_then(Json::text), Some("3"));
    assert_eq!(results[0].get("per_user"), Some(&Json::Null));
    assert_eq!(results[1].get("month"), Some(&Json::Null));
    let Some(Json::List(sources)) = results[0].get("prices") else {
        panic!("a list")
    };
    assert_eq!(
        sources[0].get("checked").and_then(Json::text),
        Some("2026-11-20")
    );
}

proptest! {
    #[test]
    fn a_link_and_a_kept_text_give_the_same_scenario_back(
        mut scenario in scenarios(),
        mode in prop::sample::select(Mode::ALL.to_vec()),
        fee in prop::option::of("[a-z_]{1,12}"),
        attrs in prop::collection::vec(("[a-z]{1,8}", "[a-z0-9x]{1,8}"), 0..3),
        name in "\\PC{0,20}",
    ) {
        scenario.mode = mode;
        scenario.tool_fee = fee.filter(|fee| fee != "none");
        scenario.unit_attrs = attrs;
        let (read, problems) = scenario_from_query(&scenario_to_query(&scenario));
        prop_assert_eq!(&read, &scenario);
        let only_mix = |problems: usize| problems <= 1;
        prop_assert!(only_mix(problems.len()), "{:?}", problems);
        let kept = vec![KeptScenario { name, scenario }];
        let (back, problems) = kept_from_json(&kept_to_json(&kept));
        prop_assert_eq!(&back[0].scenario, &kept[0].scenario);
        prop_assert!(only_mix(problems.len()), "{:?}", problems);
    }

    #[test]
    fn any_text_is_read_without_a_failure(text in "\\PC{0,80}", pairs in prop::collection::vec(("(n|turns|m|past|cache|attr|v|p|grow)", "\\PC{0,12}"), 0..8)) {
        let _ = kept_from_json(&text);
        let _ = scenario_from_query(&text);
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let (scenario, _) = scenario_from_query(&query.join("&"));
        let _ = mix_cost(&scenario, &catalog(), today(), Case::High);
    }
}

#[test]
fn a_workloads_link_opens_as_the_scenario_of_its_requests() {
    let workload = Workload {
        input: Tokens::new(2_000),
        cached_percent: Percent::new(25).unwrap(),
        requests: Requests::PerDay(70),
        model: key("one"),
        ..Workload::default()
    };
    let query = SharedWorkload {
        workload: workload.clone(),
        input_given: true,
    }
    .to_query();
    let (scenario, problems) = scenario_from_query(&query);
    assert_eq!(problems, []);
    assert_eq!(scenario.workload(), workload);
    let (plan, problems) =
        link::billing::from_query(&query, &Platforms::default(), Setup::default(), &|_| None);
    assert_eq!(problems, []);
    assert_eq!(
        plan.unwrap().usage,
        Use::Scenario(Box::new(scenario_from_query(&query).0))
    );
    // What no scenario holds is told in both.
    let huge = "?in=20000000&rpmo=1";
    let (scenario, problems) = scenario_from_query(huge);
    assert_eq!(scenario.range(Input::User).expected(), 10_000_000);
    let refused =
        |problem: &LinkProblem| matches!(problem, LinkProblem::Refused { key, .. } if key == "in");
    assert!(problems.len() == 1 && problems.iter().all(refused));
    let (_, problems) =
        link::billing::from_query(huge, &Platforms::default(), Setup::default(), &|_| None);
    assert!(problems.len() == 1 && problems.iter().all(refused));
    // A scenario's own link is read as it was, though it too says `out` and `m`.
    let (scenario, problems) = scenario_from_query("?p=rag&out=500&m=a/b");
    assert_eq!(
        (scenario.range(Input::Output).expected(), problems),
        (500, vec![])
    );
}
