//! A link knows whether it is whole, in every tool alike.

use std::sync::LazyLock;

use link::{LinkProblem, Refusal, SharedBook, SharedWorkload, billing, scenario};
use plan::FieldProblem;
use plan::billing::{Platforms, Setup, Use};
use plan::scenario::{Input, Preset, Scenario};
use prices::{
    money::UsdPerMTok,
    outside::{SHOWN_CHARS, is_unfit},
};
use proptest::prelude::*;

use crate::strategies::scenarios;
use crate::terms::{day, shipped};

/// Read once: the tests ask for them at every byte of a link.
static PLATFORMS: LazyLock<Platforms> = LazyLock::new(shipped);

/// What a tool tells of a link.
type Tell = fn(&str) -> Vec<LinkProblem>;

const TOOLS: [(&str, Tell); 4] = [
    ("calculator", |query| SharedWorkload::from_query(query).1),
    ("comparison", |query| SharedBook::from_query(query).1),
    ("scenarios", |query| scenario::scenario_from_query(query).1),
    ("billing", |query| {
        billing::from_query(query, &PLATFORMS, Setup::default(), &|_| None).1
    }),
];

fn fullest_scenario() -> Scenario {
    let mut all = Preset::Classify.scenario();
    for input in Input::all() {
        let (least, most) = (*input.bounds().start(), *input.bounds().end());
        all.set(input, least, most / 2, most).unwrap();
    }
    all
}

/// A link with much in it, of each tool.
fn links() -> [String; 4] {
    let mut book = SharedBook::default();
    book.workload.input_given = true;
    book.view.is_priced = true;
    "mini 4".clone_into(&mut book.view.filter.search);
    book.view.filter.input_to = UsdPerMTok::parse("2.5").ok();
    let platform = PLATFORMS.get("openai").unwrap();
    let mut setup = Setup::at(platform);
    setup.usage = Use::Scenario(Box::new(fullest_scenario()));
    setup.overrides = platform.facts.terms();
    [
        book.workload.to_query(),
        book.to_query(),
        scenario::scenario_to_query(&fullest_scenario()),
        billing::to_query(&setup, day("2026-11-21")),
    ]
}

#[test]
fn a_link_that_is_cut_anywhere_says_so() {
    for ((tool, tell), link) in TOOLS.into_iter().zip(links()) {
        assert_eq!(tell(&link), [], "{tool}: {link}");
        for at in 1..link.len() {
            let told = tell(&link[..at]);
            // Before the version is read whole, a link is one that a person wrote, and its only key has no value.
            let is_told = |problem: &LinkProblem| {
                matches!(problem, LinkProblem::Cut { .. }) || at < "v=2".len()
            };
            assert!(told.iter().any(is_told), "{tool}: {} {told:?}", &link[..at]);
        }
    }
}

#[test]
fn a_link_cut_between_two_pairs_names_the_last_one() {
    let link = SharedWorkload::default().to_query();
    let (cut, _) = link.split_once("&rpmo").unwrap();
    let after = "cached=0".to_owned();
    assert_eq!(
        SharedWorkload::from_query(cut).1,
        [LinkProblem::Cut { after }]
    );
}

#[test]
fn trackers_and_another_order_leave_a_link_whole() {
    for ((tool, tell), link) in TOOLS.into_iter().zip(links()) {
        let hung = format!("?utm_source=mail&{link}&fbclid=x&utm_medium=y");
        assert_eq!(tell(&hung), [], "{tool}");
        let mut pairs: Vec<&str> = link.split('&').collect();
        pairs.sort_unstable();
        assert_eq!(tell(&pairs.join("&")), [], "{tool}");
        let encoded = link.replace('/', "%2F").replace(',', "%2C");
        assert_eq!(tell(&encoded), [], "{tool}");
    }
}

#[test]
fn a_pair_that_is_lost_added_or_changed_is_told() {
    for ((tool, tell), link) in TOOLS.into_iter().zip(links()) {
        let pairs: Vec<&str> = link.split('&').collect();
        for at in 1..pairs.len() - 1 {
            let mut lost = pairs.clone();
            lost.remove(at);
            let mut twice = pairs.clone();
            twice.insert(at, pairs[at]);
            let mut other = pairs.clone();
            let changed = format!("{}0", pairs[at]);
            other[at] = &changed;
            for link in [lost, twice, other] {
                let link = link.join("&");
                assert!(
                    tell(&link).contains(&LinkProblem::Changed),
                    "{tool}: {link}"
                );
            }
        }
    }
}

#[test]
fn a_key_that_means_nothing_is_told_in_every_tool() {
    let key = "colour".to_owned();
    let unknown = [LinkProblem::UnknownKey { key }];
    for (tool, tell) in TOOLS {
        for version in ["", "v=1&"] {
            let told = tell(&format!("{version}colour=red&colour=blue&gclid=1"));
            assert_eq!(told, unknown, "{tool}");
        }
    }
}

#[test]
fn no_tool_repeats_a_mark_that_turns_the_text_after_it() {
    let evil = "%E2%80%AE%D8%9C%E2%81%A6gpt";
    for (tool, tell) in TOOLS {
        let keys = "v in out cached rpmo m show cols sort provider kind pmin ctx only on pick p n turns past cache again attr at use low start tax own s.n";
        for key in keys.split(' ') {
            let told = tell(&format!(
                "{key}={evil}{evil}{evil}{evil}{evil}{evil}{evil}{evil}{evil}{evil}&{evil}=1&v=2"
            ));
            assert!(!told.is_empty(), "{tool}: {key}");
            for text in told.iter().flat_map(texts) {
                assert!(!text.contains(is_unfit), "{tool}: {key}: {text:?}");
                assert!(text.chars().count() <= SHOWN_CHARS + 1, "{text:?}");
            }
        }
    }
}

/// What a problem repeats of its link.
fn texts(problem: &LinkProblem) -> Vec<&str> {
    match problem {
        LinkProblem::Newer { .. } | LinkProblem::Changed => Vec::new(),
        LinkProblem::Cut { after } => vec![after],
        LinkProblem::Refused { key, text, refusal } => match refusal {
            Refusal::Number(FieldProblem::NotANumber { text: inner }) => vec![key, text, inner],
            _ => vec![key, text],
        },
        LinkProblem::Corrected { key, .. }
        | LinkProblem::Repeated { key }
        | LinkProblem::UnknownKey { key } => vec![key],
    }
}

proptest! {
    #[test]
    fn any_scenarios_link_is_whole_and_says_when_it_is_cut(scenario in scenarios(), at in any::<prop::sample::Index>()) {
        let link = scenario::scenario_to_query(&scenario);
        prop_assert_eq!(scenario::scenario_from_query(&link), (scenario, vec![]));
        let at = 1 + at.index(link.len() - 1);
        prop_assert!(!scenario::scenario_from_query(&link[..at]).1.is_empty());
    }

    #[test]
    fn whatever_a_link_says_it_opens(
        pairs in prop::collection::vec(("(v|end|in|m|q|pick|cols|p|n|past|attr|use|own|at|s\\.m|\\PC{0,6})", "\\PC{0,20}"), 0..12),
        tail in "\\PC{0,12}",
    ) {
        let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let link = format!("{}{tail}", pairs.join("&"));
        for (_, tell) in TOOLS {
            prop_assert!(tell(&link).len() < 60);
        }
        let _ = billing::from_query(&link, &Platforms::default(), Setup::default(), &|_| None);
    }

    #[test]
    fn a_link_with_one_byte_changed_opens_and_is_told(of in 0..4_usize, at in any::<prop::sample::Index>(), byte in b'!'..=b'~') {
        let link = &links()[of];
        let at = at.index(link.len());
        let mut bytes = link.clone().into_bytes();
        let was = std::mem::replace(&mut bytes[at], byte);
        let changed = String::from_utf8(bytes).unwrap();
        // The digits of an encoded character may be in either case.
        if was != byte && !changed.eq_ignore_ascii_case(link) {
            prop_assert!(!TOOLS[of].1(&changed).is_empty(), "{}", changed);
        }
    }
}
