//! Filters, and the numbers beside their choices.

use book::{
    CONTEXT_STEPS, Choice, Column, Feature, Filter, Row, Set, Standing, arrange, facet_counts,
};
use prices::catalog::{Catalog, Kind, Modality, ProviderId, Role};
use prices::money::UsdPerMTok;
use proptest::prelude::*;
use tokens::Tokens;

use super::{all_rows, catalog, chat, period, shown, up};

/// Models that differ in everything that can be filtered by.
fn varied() -> Catalog {
    let mut providers: Vec<(&str, Vec<String>)> = Vec::new();
    for (at, provider) in ["acme", "beta", "hosted:host", "through:gateway"]
        .into_iter()
        .enumerate()
    {
        let models = (0..12).map(|n| {
            let n = n + at * 5;
            let kind = ["chat", "embedding", "image"][n % 3];
            let status = ["active", "preview", "deprecated", "retired", "active"][n % 5];
            let encoding = if n % 4 == 0 || kind == "embedding" || kind == "chat" { r#""encoding": "o200k_base","# } else { "" };
            let context = if n % 7 == 0 { String::new() } else { format!(r#""context_window": {},"#, 20_000 * (1 + n * n % 60)) };
            let reads = [r#""text""#, r#""text", "image""#, r#""text", "image", "audio""#, r#""audio""#][n % 4];
            let rates = match n % 4 {
                0 => r#""input": "1", "output": "2""#.to_owned(),
                1 => format!(r#""input": "{n}", "output": "99", "cache_read": "0.5""#),
                2 => r#""output": "2""#.to_owned(),
                _ => r#""input": "0.2", "output": "2", "cache_write": {"5m": "1"}"#.to_owned(),
            };
            let mut period = period(&rates);
            if n % 3 == 1 {
                period = period.replacen("\"rates\"", r#""modes": {"batch": {"rates": {"input": "1"}}}, "rates""#, 1);
            }
            let periods = if n % 11 == 10 { String::new() } else { period };
            format!(
                r#"{{"id": "m{n}", "name": "Model {n}", "kind": "{kind}", "status": "{status}", {encoding} {context}
                    "modalities": {{"in": [{reads}], "out": ["text"]}}, "periods": [{periods}]}}"#
            )
        });
        providers.push((provider, models.collect()));
    }
    let providers: Vec<(&str, &[String])> = providers
        .iter()
        .map(|(name, models)| (*name, models.as_slice()))
        .collect();
    catalog(&providers)
}

fn set<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Set<T>> {
    prop::collection::vec(0..T::ALL.len(), 0..3).prop_map(|places| {
        let choices: Vec<T> = places.into_iter().map(|at| T::ALL[at]).collect();
        Set::of(&choices)
    })
}

fn filters() -> impl Strategy<Value = Filter> {
    let price = || {
        prop::option::weighted(
            0.3,
            (0_u32..12).prop_map(|usd| UsdPerMTok::parse(&usd.to_string()).unwrap()),
        )
    };
    let search = prop_oneof![3 => Just(""), 1 => Just("model"), 1 => Just("ACME"), 1 => Just("m1"), 1 => Just("nobody")];
    let providers = prop::collection::vec(
        prop_oneof![Just("acme"), Just("beta"), Just("hosted"), Just("gone")],
        0..3,
    );
    let context = prop::option::weighted(0.3, (0_u64..1_500_000).prop_map(Tokens::new));
    (
        (
            search,
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
                search: search.to_owned(),
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

fn left(rows: &[Row<'_>], filter: &Filter) -> u16 {
    u16::try_from(arrange(rows, filter, up(Column::Input)).len()).unwrap()
}

proptest! {
    #[test]
    fn every_number_beside_a_choice_is_what_choosing_it_leaves(filter in filters()) {
        let catalog = varied();
        let rows = all_rows(&catalog);
        let counts = facet_counts(&rows, &filter);
        let check = |count: u16, change: &dyn Fn(&mut Filter)| {
            let mut chosen = filter.clone();
            change(&mut chosen);
            assert_eq!(count, left(&rows, &chosen), "{chosen:?}");
        };
        check(counts.shown, &|_| {});
        for provider in catalog.providers() {
            check(counts.provider(&provider.id), &|filter| filter.providers = vec![provider.id.clone()]);
        }
        for kind in Kind::ALL {
            check(counts.kind(kind), &|filter| filter.kinds = Set::of(&[kind]));
        }
        for standing in Standing::ALL {
            check(counts.standing(standing), &|filter| filter.standings = Set::of(&[standing]));
        }
        for role in Role::ALL {
            check(counts.role(role), &|filter| filter.roles = Set::of(&[role]));
        }
        for form in Modality::ALL {
            check(counts.reads(form), &|filter| filter.reads.put(form, true));
        }
        for (count, step) in counts.contexts.into_iter().zip(CONTEXT_STEPS) {
            check(count, &|filter| filter.context_from = Some(step));
        }
        for feature in Feature::ALL {
            check(counts.feature(feature), &|filter| {
                filter.features.put(feature, true);
            });
        }
    }

    #[test]
    fn each_row_is_shown_once_and_only_if_it_passes(filter in filters(), column in 0..Column::ALL.len(), down: bool) {
        let catalog = varied();
        let rows = all_rows(&catalog);
        let column = Column::ALL[column];
        let sort = if down { super::down(column) } else { up(column) };
        let mut places = arrange(&rows, &filter, sort);
        // Known values stand in order, and nothing known stands after something unknown.
        if column != Column::Unit {
            for pair in places.windows(2) {
                let [a, b] = [pair[0], pair[1]].map(|at| column.cell(&rows[usize::from(at)]).magnitude());
                match (a, b) {
                    (Some(a), Some(b)) => prop_assert_eq!(true, if down { a >= b } else { a <= b }),
                    (None, Some(_)) => prop_assert!(column == Column::Model),
                    _ => {}
                }
            }
        }
        places.sort_unstable();
        let passing: Vec<u16> = (0..).zip(&rows).filter(|(_, row)| filter.lets(row)).map(|(at, _)| at).collect();
        prop_assert_eq!(places, passing);
    }
}

#[test]
fn bounds_belong_to_what_they_bound() {
    let catalog = catalog(&[(
        "acme",
        &[
            chat(
                "one",
                r#""context_window": 128000"#,
                &[period(r#""input": "1""#)],
            ),
            chat(
                "two",
                r#""context_window": 127999"#,
                &[period(r#""input": "2""#)],
            ),
            chat("none", "", &[period(r#""output": "2""#)]),
        ],
    )]);
    let rows = all_rows(&catalog);
    let price = |text: &str| Some(UsdPerMTok::parse(text).unwrap());
    let check = |filter: Filter, expected: &[&str]| {
        assert_eq!(
            shown(&rows, &filter, up(Column::Input)),
            expected,
            "{filter:?}"
        );
    };
    let any = Filter::default;
    check(any(), &["one", "two", "none"]);
    check(
        Filter {
            input_from: price("1"),
            ..any()
        },
        &["one", "two"],
    );
    check(
        Filter {
            input_from: price("1.000001"),
            ..any()
        },
        &["two"],
    );
    check(
        Filter {
            input_to: price("1"),
            ..any()
        },
        &["one"],
    );
    check(
        Filter {
            input_to: price("0.999999"),
            ..any()
        },
        &[],
    );
    check(
        Filter {
            context_from: Some(Tokens::new(128_000)),
            ..any()
        },
        &["one"],
    );
    check(
        Filter {
            context_from: Some(Tokens::new(127_999)),
            ..any()
        },
        &["one", "two"],
    );
}

#[test]
fn a_set_holds_what_was_put_in_and_nothing_else() {
    let mut kinds = Set::of(&[Kind::Chat, Kind::Ocr]);
    kinds.toggle(Kind::Chat);
    kinds.toggle(Kind::Image);
    kinds.put(Kind::Ocr, true);
    assert_eq!(kinds.iter().collect::<Vec<_>>(), [Kind::Image, Kind::Ocr]);
    for (at, choice) in Kind::ALL.iter().enumerate() {
        assert_eq!(usize::from(choice.at()), at);
        assert_eq!(Kind::from_id(choice.id()), Some(*choice));
    }
    for (at, choice) in Standing::ALL.iter().enumerate() {
        assert_eq!(usize::from(choice.at()), at);
    }
}

#[test]
fn a_provider_is_a_maker_unless_its_file_says_otherwise() {
    let file = |role: &str| {
        let text = format!(
            r#"{{"schema": 1, "provider": "acme", "name": "Acme", {role} "currency": "USD", "models": []}}"#
        );
        let (catalog, problems) = Catalog::from_json(&[("acme.json", &text)]);
        (
            catalog.providers()[0].role,
            problems.iter().map(ToString::to_string).collect::<Vec<_>>(),
        )
    };
    assert_eq!(file(""), (Role::Maker, vec![]));
    assert_eq!(file(r#""role": "host","#), (Role::Host, vec![]));
    let (role, problems) = file(r#""role": "Host","#);
    assert_eq!(role, Role::Maker);
    assert!(
        problems[0].contains("role") && problems[0].contains("Host"),
        "{problems:?}"
    );
}
