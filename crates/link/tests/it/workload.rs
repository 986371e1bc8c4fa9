//! Links and copied tables.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use link::{Cell, ExportTable, LinkProblem, Refusal, SharedWorkload, VERSION, only_model};
use plan::{FieldProblem, Percent, Requests, Workload};
use prices::catalog::{ModelKey, ModelKeyError};
use prices::money::Usd;
use proptest::prelude::*;
use tokens::Tokens;

fn read(query: &str) -> (Workload, Vec<LinkProblem>) {
    let (shared, problems) = SharedWorkload::from_query(query);
    (shared.workload, problems)
}

#[test]
fn a_link_is_readable_and_carries_every_number() {
    let workload = Workload {
        input: Tokens::new(1200),
        cached_percent: Percent::new(20).unwrap(),
        requests: Requests::PerDay(500),
        ..Workload::default()
    };
    let shared = SharedWorkload {
        workload,
        input_given: true,
    };
    let query = "v=2&in=1200&out=400&cached=20&rpd=500&m=openai/gpt-6.1-terra&end=58f4";
    assert_eq!(shared.to_query(), query);
    assert_eq!(SharedWorkload::from_query(query), (shared.clone(), vec![]));
    // A link of before, and one that a person wrote.
    for old in ["v=1&", ""] {
        let old = format!("{old}in=1200&out=400&cached=20&rpd=500&m=openai/gpt-6.1-terra");
        assert_eq!(SharedWorkload::from_query(&old), (shared.clone(), vec![]));
    }
}

#[test]
fn an_empty_link_is_the_first_visit() {
    for query in ["", "?", "&&", "?utm_source=x&fbclid=1&ref=out"] {
        assert_eq!(
            SharedWorkload::from_query(query),
            (SharedWorkload::default(), vec![]),
            "{query:?}"
        );
    }
    assert!(!SharedWorkload::default().to_query().contains("in="));
}

#[test]
fn a_link_says_whether_it_sets_the_input() {
    let given = |query| SharedWorkload::from_query(query).0.input_given;
    assert!(given("?in=0"));
    assert!(given("in=1.2k"));
    assert!(!given("out=5"));
    assert!(!given("in=many"));
}

#[test]
fn numbers_in_a_link_may_be_written_as_in_the_form() {
    let (workload, problems) = read("?in=1%2C200&out=1.2k&cached=20%25&rpmo=3%E8%90%AC");
    assert_eq!(problems, vec![]);
    assert_eq!(
        (
            workload.input.get(),
            workload.output.get(),
            workload.cached_percent.get()
        ),
        (1200, 1200, 20)
    );
    assert_eq!(workload.requests, Requests::PerMonth(30_000));
}

#[test]
fn a_bad_value_is_reported_with_its_key_and_the_default_stands_in() {
    let (workload, problems) = read("v=1&in=-3&out=2000000&cached=101&rpmo=lots&m=terra");
    assert_eq!(workload, Workload::default());
    let bad = |key: &str, text: &str, refusal| LinkProblem::Refused {
        key: key.to_owned(),
        text: text.to_owned(),
        refusal,
    };
    let number = |key, text, problem| bad(key, text, Refusal::Number(problem));
    let expected = vec![
        number("in", "-3", FieldProblem::Negative),
        number("out", "2000000", FieldProblem::TooLarge { max: 1_000_000 }),
        number("cached", "101", FieldProblem::TooLarge { max: 100 }),
        number(
            "rpmo",
            "lots",
            FieldProblem::NotANumber {
                text: "lots".to_owned(),
            },
        ),
        bad("m", "terra", ModelKeyError::Shape.into()),
    ];
    assert_eq!(problems, expected);
}

#[test]
fn the_good_part_of_a_bad_link_is_used() {
    let (workload, problems) = read("in=1200&out=x&cached=20");
    assert_eq!(
        (
            workload.input.get(),
            workload.output.get(),
            workload.cached_percent.get()
        ),
        (1200, 400, 20)
    );
    assert_eq!(problems.len(), 1);
}

#[test]
fn a_link_of_a_later_version_is_read_as_far_as_it_goes() {
    let (workload, problems) = read("v=3&out=5&turns=7");
    assert_eq!(workload.output.get(), 5);
    assert_eq!(
        problems,
        vec![
            LinkProblem::Newer {
                version: VERSION + 1
            },
            unknown("turns")
        ]
    );
    for text in ["0", "next", ""] {
        let (_, problems) = read(&format!("v={text}"));
        assert!(
            matches!(&problems[..], [LinkProblem::Refused { key, .. }] if key == "v"),
            "{problems:?}"
        );
    }
}

#[test]
fn of_a_key_given_twice_the_first_counts() {
    let repeated = |key: &str| LinkProblem::Repeated {
        key: key.to_owned(),
    };
    let check = |query, output, expected: &[LinkProblem]| {
        let (workload, problems) = read(query);
        assert_eq!(
            (workload.output.get(), problems.as_slice()),
            (output, expected),
            "{query}"
        );
    };
    check("out=5&out=6&out=7", 5, &[repeated("out")]);
    check("out=5&out=5", 5, &[]);
    let (workload, problems) = read("rpd=5&rpmo=5");
    assert_eq!(
        (workload.requests, problems),
        (Requests::PerDay(5), vec![repeated("rpmo")])
    );
}

fn unknown(key: &str) -> LinkProblem {
    LinkProblem::UnknownKey {
        key: key.to_owned(),
    }
}

#[test]
fn a_key_that_means_nothing_is_told_and_those_of_trackers_are_not() {
    assert_eq!(
        read("rpm=5&OUT=5&out%20=5&gclid=1&ref=a&rpm=6&utm_source=x&turns=7").1,
        ["rpm", "OUT", "out ", "turns"].map(unknown)
    );
    let many: Vec<String> = (0..99).map(|at| format!("k{at}=1")).collect();
    assert_eq!(read(&many.join("&")).1.len(), 12);
}

#[test]
fn a_long_or_hostile_value_is_cut_and_made_harmless() {
    let (_, problems) = read(&format!("in={}&m=%E2%80%AEgpt%00/%0A", "x".repeat(10_000)));
    let [
        LinkProblem::Refused {
            text,
            refusal: Refusal::Number(FieldProblem::NotANumber { text: inner }),
            ..
        },
        LinkProblem::Refused { text: model, .. },
    ] = &problems[..]
    else {
        panic!("{problems:?}");
    };
    assert_eq!((text.chars().count(), inner.chars().count()), (41, 41));
    assert_eq!(model, "\u{fffd}gpt\u{fffd}/\u{fffd}");
}

#[test]
fn broken_percent_encoding_does_not_break_a_link() {
    for query in [
        "out=%",
        "out=%4",
        "out=%zz",
        "out=%ff%fe",
        "%=1",
        "=",
        "out=5%",
    ] {
        assert!(read(query).0.output.get() <= 400, "{query}");
    }
    assert_eq!(read("m=open%61i%2Fx%3Ay").0.model.as_str(), "openai/x:y");
    assert_eq!(read("out=1+200").0.output.get(), 1200);
}

fn requests() -> impl Strategy<Value = Requests> {
    let number = 0_u64..=1_000_000_000;
    prop_oneof![
        number.clone().prop_map(Requests::PerDay),
        number.prop_map(Requests::PerMonth)
    ]
}

proptest! {
    #[test]
    fn a_link_reads_back_as_what_was_shared(
        input in 0_u64..=1_000_000_000,
        output in 0_u64..=1_000_000,
        reasoning in 0_u64..=1_000_000,
        cached in 0_u8..=100,
        requests in requests(),
        model in "[a-z]{1,8}/[a-zA-Z0-9:@._+&=%# /é模-]{0,20}x",
        question in prop::bool::ANY,
    ) {
        let model = model.replace(' ', "");
        let workload = Workload {
            input: Tokens::new(input),
            output: Tokens::new(output),
            reasoning: Tokens::new(reasoning),
            cached_percent: Percent::new(cached).unwrap(),
            requests,
            model: ModelKey::parse(&model).unwrap(),
        };
        let shared = SharedWorkload { workload, input_given: true };
        let query = format!("{}{}", if question { "?" } else { "" }, shared.to_query());
        prop_assert!(query.is_ascii() && !query.contains(' '));
        prop_assert_eq!(SharedWorkload::from_query(&query), (shared, vec![]));
    }

    #[test]
    fn no_link_breaks_the_page(query: String) {
        let (shared, problems) = SharedWorkload::from_query(&query);
        prop_assert!(problems.len() <= 40);
        prop_assert_eq!(SharedWorkload::from_query(&shared.to_query()), (shared, vec![]));
    }
}

fn table() -> ExportTable {
    ExportTable {
        headers: vec!["Model".to_owned(), "Total (USD)".to_owned()],
        rows: vec![
            vec!["GPT-6.1 Terra".into(), Cell::figure("$0.00328", "0.003284")],
            vec!["a|b \\ <i> \"x\"".into(), Cell::Missing],
        ],
        footnotes: vec!["1,284 input tokens,\nprices read 2026-10-03".to_owned()],
    }
}

#[test]
fn a_markdown_table_is_rounded_escaped_and_aligned() {
    let expected = "\
| Model | Total (USD) |
| --- | ---: |
| GPT-6.1 Terra | $0.00328 |
| a\\|b \\\\ \\<i> \"x\" | — |

- 1,284 input tokens, prices read 2026-10-03
";
    assert_eq!(table().to_markdown(), expected);
}

#[test]
fn a_csv_table_is_exact_and_quoted_and_every_record_is_as_long() {
    let expected = "Model,Total (USD)\r\nGPT-6.1 Terra,0.003284\r\n\"a|b \\ <i> \"\"x\"\"\",\r\n\"1,284 input tokens,\nprices read 2026-10-03\",\r\n";
    assert_eq!(table().to_csv(), expected);
}

#[test]
fn a_cell_a_spreadsheet_could_run_is_defused_and_a_number_is_not() {
    let check = |cell: &str, expected: &str| {
        let table = ExportTable {
            headers: vec![cell.to_owned()],
            ..ExportTable::default()
        };
        assert_eq!(table.to_csv(), format!("{expected}\r\n"));
    };
    check("=1+1", "'=1+1");
    check("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
    check("-2+3", "'-2+3");
    check("@SUM(A1)", "'@SUM(A1)");
    check("＝1", "'＝1");
    check(" =1", "' =1");
    check("\t=1", "'\t=1");
    check(
        "=HYPERLINK(\"x\",\"y\")",
        "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"",
    );
    check("-0.5", "-0.5");
    check("+12", "+12");
    check("-", "'-");
    check("-1.", "'-1.");
    check("−$0.5", "−$0.5");
    check("gpt-4", "gpt-4");
    check(" padded ", "\" padded \"");
}

#[test]
fn no_cell_of_a_ragged_row_is_dropped() {
    let table = ExportTable {
        headers: vec!["a".to_owned()],
        rows: vec![vec!["1".into(), "2".into()], vec![]],
        footnotes: vec![],
    };
    assert_eq!(table.to_csv(), "a,\r\n1,2\r\n,\r\n");
    assert_eq!(
        table.to_markdown(),
        "| a |  |\n| --- | --- |\n| 1 | 2 |\n|  |  |\n"
    );
}

#[test]
fn a_spreadsheet_is_told_the_currency_and_gets_a_minus_it_can_read() {
    let owed = Usd::ZERO - Usd::parse("4718").unwrap();
    let table = ExportTable {
        headers: ["Day", "Balance", "Paid, $", "Requests"]
            .map(str::to_owned)
            .to_vec(),
        rows: vec![vec![
            Cell::from("2026-11-26"),
            Cell::money(owed),
            Cell::money(Usd::ZERO),
            Cell::figure("1,200", "1200"),
        ]],
        footnotes: Vec::new(),
    };
    assert_eq!(
        table.to_csv(),
        "Day,Balance (USD),\"Paid, $\",Requests\r\n2026-11-26,-4718,0,1200\r\n"
    );
    let markdown = table.to_markdown();
    assert!(markdown.contains("| -$4,718.00 |"), "{markdown}");
    assert!(!markdown.contains('\u{2212}'));
}

#[test]
fn thinking_is_in_the_link_where_there_is_any_and_goes_with_another_answer() {
    let thinking = Workload {
        output: Tokens::new(200),
        reasoning: Tokens::new(5_000),
        ..Workload::default()
    };
    let shared = SharedWorkload {
        workload: thinking.clone(),
        input_given: false,
    };
    assert!(shared.to_query().contains("out=200&think=5000&"));
    let over = |query| {
        SharedWorkload::over(thinking.clone(), query)
            .0
            .unwrap()
            .workload
    };
    assert_eq!(over("?cached=5").reasoning, Tokens::new(5_000));
    assert_eq!(over("?out=200").reasoning, Tokens::ZERO);
    assert_eq!(over("?out=200&think=1k").reasoning, Tokens::new(1_000));
}

#[test]
fn what_a_link_does_not_say_stays() {
    let there = Workload {
        output: Tokens::new(77),
        requests: Requests::PerDay(3),
        ..Workload::default()
    };
    let (shared, problems) = SharedWorkload::over(there.clone(), "?cached=30");
    let shared = shared.unwrap();
    assert_eq!((shared.input_given, problems), (false, vec![]));
    assert_eq!(
        shared.workload,
        Workload {
            cached_percent: Percent::new(30).unwrap(),
            ..there.clone()
        }
    );
    // A tracker's key says nothing of a workload.
    let (shared, problems) = SharedWorkload::over(there, "?utm_source=x");
    assert_eq!((shared, problems), (None, vec![]));
}

#[test]
fn a_link_with_a_model_alone_is_told_from_one_that_says_more() {
    let model = only_model("?v=1&m=a/b&utm_source=x");
    assert_eq!(model.as_ref().map(ModelKey::as_str), Some("a/b"));
    for more in ["?v=1&m=a/b&out=5", "?v=1", "?m=nothing", "?m=a/b&what=1"] {
        assert_eq!(only_model(more), None, "{more}");
    }
}
