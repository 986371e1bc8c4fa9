//! Links, kept scenarios and results to take away.

use link::scenario::{
    Assumption, COLUMNS, KeptProblem, KeptScenario, Priced, RowWords, ScenarioExport,
    kept_from_json, kept_to_json, scenario_from_query, scenario_to_query,
};
use link::{LinkProblem, Refusal, SharedWorkload};
use plan::billing::{Platforms, Setup, Use};
use plan::scenario::{
    Case, CostPart, Input, Period, Preset, YearTable, likely, mix_cost, outcomes,
};
use plan::{Percent, Requests, Workload};
use prices::{
    catalog::{Json, Mode, ModelKey},
    money::parse_decimal,
};

use proptest::prelude::*;
use tokens::Tokens;

use crate::scenarios::{catalog, key, scenario, today};
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

/// A record's fields; ours hold no line break.
fn fields(record: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    for c in record.chars() {
        match c {
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            c => fields.last_mut().unwrap().push(c),
        }
    }
    fields
}

/// Calls with the file of a made-up help desk, priced on two models and on one that nobody knows.
fn with_file(call: impl FnOnce(ScenarioExport<'_>)) {
    let chat = {
        let mut chat = scenario(&[(Input::User, 1000), (Input::Output, 100)]);
        chat.set(Input::Conversations, 500, 1000, 3000).unwrap();
        chat.set(Input::Retries, 0, 0, 10).unwrap();
        chat.set_exactly(Input::Users, 0).unwrap();
        chat
    };
    let priced = |id: &str| Priced {
        name: format!("Model {id}"),
        id: format!("acme/{id}"),
        cases: outcomes(&chat, &catalog(), Some(&key(id)), today()),
    };
    let (own, others) = (priced("one"), [priced("plain"), priced("none")]);
    let assumptions = [
        Assumption {
            name: "Conversations".to_owned(),
            numbers: Some([500, 1000, 3000]),
            unit: "a month".to_owned(),
        },
        Assumption {
            name: "What is cached".to_owned(),
            numbers: None,
            unit: "nothing, ever".to_owned(),
        },
    ];
    let own_key = key("one");
    let range = likely(&chat, &catalog(), Some(&own_key), today()).unwrap();
    let export = ScenarioExport {
        year: &YearTable::of(&chat, &catalog(), Some(&own_key), today()),
        likely: Some(&range),
        name: "Help desk",
        date: today(),
        address: "https://example.test/scenarios/?p=support",
        scenario: &chat,
        assumptions: &assumptions,
        own: &own,
        others: &others,
        source: &|used| (used.source.url.clone(), Some(used.source.checked)),
    };
    call(export);
}

/// Words of the rows.
fn row_words() -> RowWords<'static> {
    RowWords {
        address: "Address",
        assumption: "Assumption",
        price: "Price",
        line: "Line",
        total: "Total",
        likely: "Likely",
        month: "Month",
        model: "Model",
        part: &CostPart::id,
    }
}

#[test]
fn a_file_holds_every_case_and_what_it_rests_on_and_adds_up() {
    with_file(check_table);
}

fn check_table(export: ScenarioExport<'_>) {
    let heads = std::array::from_fn(|at| format!("Column {at}"));
    let csv = export.to_table(heads, row_words()).to_csv();
    let records: Vec<Vec<String>> = csv.lines().map(fields).collect();
    assert!(
        records.iter().all(|record| record.len() == COLUMNS),
        "{csv}"
    );
    assert!(
        (9..19).all(|at| records[0][at] == format!("Column {at} (USD)")),
        "{csv}"
    );
    // Every row names the scenario and the day, and prose stands in no column of names.
    assert!(
        records[1..]
            .iter()
            .all(|row| row[0] == "Help desk" && row[1] == "2026-11-20")
    );
    let of = |kind: &str| {
        let rows = records.iter().filter(|row| row[2] == kind);
        rows.cloned().collect::<Vec<_>>()
    };
    assert_eq!(
        of("Address")[0][19],
        "https://example.test/scenarios/?p=support"
    );
    assert_eq!(
        of("Assumption")[0][5..9],
        ["500", "1000", "3000", "a month"]
    );
    assert_eq!(of("Assumption")[1][8], "nothing, ever");
    assert_eq!(
        of("Price")[0][19..],
        ["https://example.test/prices", "2026-11-20"]
    );
    let amount = |text: &String| parse_decimal(text, 15, 1_000_000).unwrap();
    for at in 9..12 {
        let lines: u128 = of("Line").iter().map(|row| amount(&row[at])).sum();
        assert_eq!(lines, amount(&of("Total")[0][at]), "{csv}");
    }
    assert_eq!(
        of("Total")[0][9..15],
        ["1.5", "3", "9.9", "18", "36", "118.8"]
    );
    assert_eq!(of("Total")[0][15..19], ["0.003", "0.003", "", "0.003"]);
    // Three volumes, and two retries as likely as seven and three in ten: 500 x $0.003 is 0.3 of all, 3,000 with retries $9.90 0.09.
    assert_eq!(of("Likely")[0][9..15], ["1.5", "", "9", "18", "", "108"]);
    let months = of("Month");
    assert_eq!(months.len(), 12);
    assert_eq!(months[0][3], "2026-11-20/2026-12-19");
    for at in 9..12 {
        let sum: u128 = months.iter().map(|row| amount(&row[at])).sum();
        assert_eq!(sum, amount(&of("Total")[0][at + 3]), "{csv}");
    }
    let [plain, none] = of("Model").try_into().unwrap();
    assert_eq!(
        (plain[4].as_str(), plain[10].as_str()),
        ("acme/plain", "1.4")
    );
    assert_eq!(plain[19..], ["https://example.test/prices", "2026-11-20"]);
    assert!(none[9..].iter().all(String::is_empty), "{none:?}");
}

#[test]
fn a_files_json_has_every_case_and_null_where_nothing_is_known() {
    with_file(check_json);
}

fn check_json(export: ScenarioExport<'_>) {
    let json = Json::parse(&export.to_json()).unwrap();
    for (key, text) in [
        ("name", "Help desk"),
        ("currency", "USD"),
        ("date", "2026-11-20"),
    ] {
        assert_eq!(json.get(key).and_then(Json::text), Some(text));
    }
    let list = |json: &Json, key: &str| match json.get(key) {
        Some(Json::List(list)) => list.clone(),
        _ => panic!("{key} is a list"),
    };
    let results = list(&json, "results");
    for (case, month) in [("low", "1.5"), ("expected", "3"), ("high", "9.9")] {
        let cost = results[0].get(case).unwrap();
        assert_eq!(cost.get("month").and_then(Json::text), Some(month));
        assert_eq!(cost.get("per_user"), Some(&Json::Null));
    }
    assert_eq!(results[2].get("expected"), Some(&Json::Null));
    let sources = list(&results[0], "prices");
    assert_eq!(
        sources[0].get("checked").and_then(Json::text),
        Some("2026-11-20")
    );
    assert_eq!(list(&json, "assumptions").len(), 2);
    let months = list(&json, "months");
    assert_eq!(months.len(), 12);
    let text = |json: &Json, key: &str| json.get(key).and_then(Json::text).map(str::to_owned);
    assert_eq!(text(&months[11], "to").as_deref(), Some("2027-11-19"));
    assert_eq!(text(&months[0], "expected").as_deref(), Some("3"));
    let likely = json.get("likely").unwrap();
    assert_eq!(
        text(likely.get("month").unwrap(), "high").as_deref(),
        Some("9")
    );
    let varied = list(likely, "varied");
    assert_eq!(
        varied.iter().filter_map(Json::text).collect::<Vec<_>>(),
        ["n", "retry"]
    );

    let months = export.to_months(
        ["Month", "Low", "Expected", "High"]
            .map(str::to_owned)
            .to_vec(),
        row_words(),
    );
    assert!(
        months
            .to_markdown()
            .ends_with("| Total | $18.00 | $36.00 | $118.80 |\n"),
        "{}",
        months.to_markdown()
    );

    let lines = export.to_lines(
        ["Part", "Low", "Expected", "High"]
            .map(str::to_owned)
            .to_vec(),
        row_words(),
    );
    assert!(
        lines
            .to_markdown()
            .ends_with("| Total | $1.50 | $3.00 | $9.90 |\n"),
        "{}",
        lines.to_markdown()
    );
}

proptest! {
    #[test]
    fn a_link_and_a_kept_text_give_the_same_scenario_back(
        mut scenario in scenarios(),
        mode in prop::sample::select(Mode::ALL.to_vec()),
        fee in prop::option::of("[a-z_]{1,12}"),
        region in prop::option::of("region:[a-z-]{2,9}"),
        attrs in prop::collection::vec(("[a-z]{1,8}", "[a-z0-9x]{1,8}"), 0..3),
        name in "\\PC{0,20}",
    ) {
        scenario.mode = mode;
        scenario.tool_fee = fee.filter(|fee| fee != "none");
        scenario.unit_attrs = attrs;
        scenario.region = region;
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
