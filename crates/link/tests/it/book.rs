//! The price book as a link, and as people and programs take it away.

use ::book::own::{OwnEntry, OwnModel, OwnPrice, OwnPrices, OwnRates};
use ::book::{
    AsOf, Choice, Column, Feature, Filter, Overlay, Set, Sort, Standing, View, arrange, rows,
};
use link::{BookExport, BookHeads, LinkProblem, Refusal, SharedBook, SharedWorkload};
use plan::compare::Direction;
use plan::{Percent, Requests, Workload};
use prices::catalog::{Json, Kind, Modality, ModelKey, ProviderId, Role, UnitPrice};
use prices::money::UsdPerMTok;
use proptest::prelude::*;
use tokens::Tokens;

use crate::rows::{SOURCE, catalog, chat, day, period, today, up, workload};

fn view(query: &str) -> (View, Vec<String>) {
    let (shared, problems) = SharedBook::from_query(query);
    (
        shared.view,
        problems.iter().map(ToString::to_string).collect(),
    )
}

#[test]
fn a_link_is_readable() {
    let shared = SharedBook {
        view: View {
            columns: vec![Column::Input, Column::Context],
            sort: Sort {
                column: Column::Context,
                direction: Direction::Descending,
            },
            filter: Filter {
                search: "mini 4".to_owned(),
                providers: ["openai", "groq"].map(ProviderId::new).to_vec(),
                kinds: Set::of(&[Kind::Chat]),
                standings: Set::EMPTY,
                input_to: Some(UsdPerMTok::parse("2.50").unwrap()),
                context_from: Some(Tokens::new(128_000)),
                features: Set::of(&[Feature::Exact, Feature::Caching]),
                ..Filter::default()
            },
            day: Some(day("2026-10-01")),
            is_priced: true,
            picks: ["a/one", "b/two"]
                .map(|key| ModelKey::parse(key).unwrap())
                .to_vec(),
        },
        workload: SharedWorkload {
            workload: workload(),
            input_given: true,
        },
    };
    let query = "v=2&in=1000&out=500&cached=0&rpmo=100&m=openai/gpt-6.1-terra&show=workload&cols=input,context&sort=-context&q=mini%204\
        &provider=openai,groq&kind=chat&status=any&pmax=2.5&ctx=128000&only=exact,caching&on=2026-10-01&pick=a/one,b/two&end=c3b7";
    assert_eq!(shared.to_query(), query);
    assert_eq!(SharedBook::from_query(query), (shared, vec![]));
}

#[test]
fn a_first_visit_says_nothing_but_the_workload() {
    let shared = SharedBook::default();
    assert_eq!(shared.to_query(), shared.workload.to_query());
    assert_eq!(
        SharedBook::from_query("?utm_source=x&gclid=1"),
        (shared, vec![])
    );
}

#[test]
fn a_bad_value_is_reported_and_its_default_stands_in() {
    let check = |query: &str, expected: &[&str]| {
        let (read, problems) = view(query);
        assert_eq!(problems, expected, "{query}");
        assert_eq!(read, View::default(), "{query}");
    };
    check(
        "cols=inptu",
        &["cols=\"inptu\" was left out: it is not one of the choices"],
    );
    check(
        "sort=-price",
        &["sort=\"-price\" was left out: it is not one of the choices"],
    );
    check(
        "kind=Chat",
        &["kind=\"Chat\" was left out: it is not one of the choices"],
    );
    check(
        "status=gone",
        &["status=\"gone\" was left out: it is not one of the choices"],
    );
    check(
        "only=cheap",
        &["only=\"cheap\" was left out: it is not one of the choices"],
    );
    check(
        "show=list",
        &["show=\"list\" was left out: it is not one of the choices"],
    );
    check(
        "pmin=1e3",
        &[
            "pmin=\"1e3\" was left out: \"1e3\" is not a number such as \"1200\", \"1,200\" or \"1.2k\"",
        ],
    );
    check(
        "pmax=-1",
        &["pmax=\"-1\" was left out: the number is negative"],
    );
    check(
        "ctx=lots",
        &[
            "ctx=\"lots\" was left out: \"lots\" is not a number such as \"1200\", \"1,200\" or \"1.2k\"",
        ],
    );
    check(
        "on=2026-02-30",
        &["on=\"2026-02-30\" was left out: it is not a date such as \"2026-10-26\""],
    );
    check(
        "pick=terra",
        &["pick=\"terra\" was left out: a model is written \"provider/id\""],
    );
    check(
        "out=-1",
        &["out=\"-1\" was left out: the number is negative"],
    );
}

#[test]
fn what_can_be_read_of_a_list_is_kept() {
    let (read, problems) = view("kind=chat,chart,image&cols=context,model,input,,");
    assert_eq!(
        problems,
        ["kind=\"chart\" was left out: it is not one of the choices"]
    );
    assert_eq!(read.filter.kinds, Set::of(&[Kind::Chat, Kind::Image]));
    assert_eq!(read.columns, [Column::Input, Column::Context]);
}

#[test]
fn no_column_but_the_name_is_a_choice_too() {
    let shared = SharedBook {
        view: View {
            columns: Vec::new(),
            ..View::default()
        },
        ..SharedBook::default()
    };
    assert!(shared.to_query().contains("&cols=model&"));
    assert_eq!(SharedBook::from_query(&shared.to_query()), (shared, vec![]));
}

#[test]
fn a_seventh_model_is_put_back_and_told_once() {
    let (read, problems) = view("pick=a/1,a/2,a/2,a/3,a/4,a/5,a/6,a/7,a/8");
    assert_eq!(read.picks.len(), 6);
    assert_eq!(problems, ["pick: only the first 6 are used"]);
}

#[test]
fn the_first_of_two_counts() {
    let (read, problems) = view("sort=output&sort=context&sort=output&sort=input");
    assert_eq!(read.sort, up(Column::Output));
    assert_eq!(
        problems,
        ["sort is given more than once, the first one counts"]
    );
}

#[test]
fn a_long_or_hostile_search_is_cut_and_cleaned() {
    let (read, problems) = view(&format!("q=%00%E2%80%AE{}", "x".repeat(200)));
    assert_eq!(read.filter.search, format!("  {}", "x".repeat(98)));
    assert_eq!(problems, ["q: only the first 100 characters are used"]);
}

#[test]
fn models_and_providers_that_are_gone_are_put_back() {
    let model = chat("a", r#""aliases": ["a-2026"]"#, &[]);
    let catalog = catalog(&[("acme", &[model])]);
    let mut own = OwnPrices::default();
    own.set(OwnEntry {
        price: OwnPrice::Added(OwnModel {
            id: "box".to_owned(),
            name: "box".to_owned(),
            rates: OwnRates {
                input: Some(UsdPerMTok::ZERO),
                ..OwnRates::default()
            },
            context: None,
            weights: None,
        }),
        entered: day("2026-11-01"),
        note: None,
    })
    .unwrap();
    let (overlay, _) = own.over(&catalog);
    let query = "m=acme/a&pick=acme/a-2026,acme/gone,acme/a,own/box&provider=acme,gone,own";
    let mut shared = SharedBook::from_query(query).0;
    let problems = shared.settle(&catalog, &overlay);
    assert_eq!(
        problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        [
            "pick=\"acme/gone\" was left out: there is no such model",
            "provider=\"gone\" was left out: it is not one of the choices"
        ]
    );
    assert_eq!(
        shared.view.picks,
        ["acme/a", "own/box"].map(|key| ModelKey::parse(key).unwrap())
    );
    assert_eq!(
        shared.view.filter.providers,
        ["acme", "own"].map(ProviderId::new)
    );
    // Somebody else's link to a row of one's own.
    let mut shared = SharedBook::from_query("m=acme/a&pick=own/box").0;
    assert_eq!(
        shared.settle(&catalog, Overlay::NONE),
        [LinkProblem::Refused {
            key: "pick".to_owned(),
            text: "own/box".to_owned(),
            refusal: Refusal::UnknownModel,
        }]
    );
}

fn set<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    prop::collection::vec(0..T::ALL.len(), 0..4).prop_map(|places| {
        let choices: Vec<T> = places.into_iter().map(|at| T::ALL[at]).collect();
        Set::of(&choices)
    })
}

fn some_columns() -> impl Strategy<Value = Vec<Column>> {
    prop::collection::vec(any::<bool>(), 14).prop_map(|shown| {
        let columns = Column::ALL[1..].iter().zip(shown);
        columns
            .filter(|(_, is_shown)| *is_shown)
            .map(|(column, _)| *column)
            .collect()
    })
}

fn filters() -> impl Strategy<Value = Filter> {
    let price = || {
        prop::option::of((0_u64..9_000_000_000).prop_map(|nano| {
            UsdPerMTok::parse(&format!(
                "{}.{:09}",
                nano / 1_000_000_000,
                nano % 1_000_000_000
            ))
            .unwrap()
        }))
    };
    let providers = prop::collection::btree_set("[a-z0-9-]{1,12}", 0..4);
    let context = prop::option::of((0_u64..=1_000_000_000).prop_map(Tokens::new));
    (
        (
            "[a-zA-Z0-9 &=+%#?,/模é]{0,30}",
            providers,
            set::<Kind>(),
            set::<Modality>(),
            set::<Standing>(),
            set::<Role>(),
        ),
        (price(), price(), context, set::<Feature>()),
    )
        .prop_map(
            |(
                (search, providers, kinds, reads, standings, roles),
                (input_from, input_to, context_from, features),
            )| Filter {
                search,
                providers: providers.into_iter().map(ProviderId::new).collect(),
                kinds,
                reads,
                standings,
                roles,
                input_from,
                input_to,
                context_from,
                features,
            },
        )
}

proptest! {
    #[test]
    fn whatever_is_seen_comes_back_from_its_link(
        filter in filters(), columns in some_columns(), sort in 0..Column::ALL.len(), down: bool, is_priced: bool,
        day_of in prop::option::of((2020_i16..2030, 1_i8..=12, 1_i8..=28)),
        picks in prop::collection::btree_set("[a-z]{1,6}/[a-zA-Z0-9.:@_-]{1,20}", 0..=6),
        input in 0_u64..1_000_000_000, output in 0_u64..1_000_000, cached in 0_u8..=100, requests in 0_u64..1_000_000_000, daily: bool,
    ) {
        let shared = SharedBook {
            view: View {
                columns,
                sort: Sort {
                    column: Column::ALL[sort],
                    direction: if down { Direction::Descending } else { Direction::Ascending },
                },
                filter,
                day: day_of.map(|(year, month, day)| prices::date::Date::new(year, month, day).unwrap()),
                is_priced,
                picks: picks.into_iter().map(|key| ModelKey::parse(&key).unwrap()).collect(),
            },
            workload: SharedWorkload {
                workload: Workload {
                    input: Tokens::new(input),
                    output: Tokens::new(output),
                    cached_percent: Percent::new(cached).unwrap(),
                    requests: if daily { Requests::PerDay(requests) } else { Requests::PerMonth(requests) },
                    ..Workload::default()
                },
                input_given: true,
            },
        };
        let query = shared.to_query();
        prop_assert_eq!(SharedBook::from_query(&query), (shared, vec![]), "{}", query);
    }

    #[test]
    fn no_link_breaks_the_reading(query in "[a-z0-9=&%,/+.:\u{202e}-]{0,80}", any in any::<String>()) {
        for query in [query, any] {
            let (shared, _) = SharedBook::from_query(&query);
            let again = shared.to_query();
            let (read, _) = SharedBook::from_query(&again);
            prop_assert_eq!(read.view, shared.view);
        }
    }
}

fn exported(json: bool) -> String {
    let image = format!(
        r#"{{"from": "2026-01-01", "state": "in_force", "rates": {{}}, {SOURCE},
            "units": [{{"unit": "image", "per": 1, "price": "0.04", "attrs": {{"size": "big"}}}}]}}"#
    );
    let catalog = catalog(&[(
        "acme",
        &[
            chat(
                "a",
                r#""context_window": 128000"#,
                &[period(
                    r#""input": "2.50", "output": "10", "cache_write": {"5m": "3"}"#,
                )],
            ),
            chat("image", "", &[image]),
            chat("none", "", &[]),
            chat(
                "old",
                r#""status": "retired""#,
                &[period(r#""input": "1""#)],
            ),
        ],
    )]);
    let rows = rows(&catalog, Overlay::NONE, today(), &workload());
    let shown = arrange(&rows, &Filter::default(), up(Column::Input));
    let workload = workload();
    let export = BookExport {
        rows: &rows,
        shown: &shown,
        columns: &[
            Column::Input,
            Column::CacheWrite,
            Column::Unit,
            Column::Context,
            Column::Checked,
            Column::PerMonth,
        ],
        as_of: AsOf::today(day("2026-11-20")),
        workload: &workload,
    };
    if json {
        return export.to_json();
    }
    let heads = BookHeads {
        column: &|column| column.id().to_owned(),
        unit: &|unit: &UnitPrice| format!("{} per {}", unit.price, unit.unit.id()),
        model_id: "id",
        provider: "provider",
        source: "source",
        checked: "checked",
        own: "own",
    };
    export.to_table(&heads, vec!["note".to_owned()]).to_csv()
}

#[test]
fn a_spreadsheet_gets_what_is_seen_with_source_and_day() {
    let expected = [
        "model,id,provider,input,cache-write,unit,context,month (USD),source,checked",
        "a,acme/a,acme,2.5,3,,128000,0.75,https://example.test/prices,2026-11-01",
        "image,acme/image,acme,,,0.04 per image,,,https://example.test/prices,2026-11-01",
        "none,acme/none,acme,,,,,,,",
        "note,,,,,,,,,",
        "",
    ];
    assert_eq!(exported(false), expected.join("\r\n"));
}

#[test]
fn a_program_gets_the_same_as_json_with_null_for_what_is_not_known() {
    let expected = r#"{"version":1,"as_of":"2026-11-20","workload":{"input_tokens":1000,"output_tokens":500,"reasoning_tokens":0,"cached_percent":0,"requests_per_month":100},"rows":[
{"model":"acme/a","name":"a","provider":"acme","status":"active","price":"listed","input":"2.5","cache_write":{"price":"3","lifetime":"5m"},"unit":null,"context":128000,"month":"0.75","source":"https://example.test/prices","checked":"2026-11-01"},
{"model":"acme/image","name":"image","provider":"acme","status":"active","price":"listed","input":null,"cache_write":null,"unit":{"unit":"image","per":1,"price":"0.04","attrs":{"size":"big"}},"context":null,"month":null,"source":"https://example.test/prices","checked":"2026-11-01"},
{"model":"acme/none","name":"none","provider":"acme","status":"active","price":"listed","input":null,"cache_write":null,"unit":null,"context":null,"month":null,"source":null,"checked":null}
]}
"#;
    let text = exported(true);
    assert_eq!(text, expected);
    assert!(Json::parse(&text).is_ok());
}
