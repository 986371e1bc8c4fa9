//! What stands below the table, drawn as it is prerendered.

use leptos::prelude::*;

use super::{charts::charts_at_once, hosts::hosts, side};
use crate::{
    text::Locale,
    ui::{
        book_state::BookState, clock::Clock, data::PageData, own_prices::PriceBook, ports::Ports,
    },
};
use prices::catalog::{self, ModelKey};

const SOURCE: &str =
    r#""source": {"url": "https://example.test", "checked": "2026-11-01", "grade": "maker"}"#;

fn model(id: &str, fields: &str, rates: &str) -> String {
    format!(
        r#"{{"id": "{id}", "name": "The {id}", "kind": "chat", "status": "active", {fields}
            "modalities": {{"in": ["text"], "out": ["text"]}}, "encoding": "o200k_base",
            "periods": [{{"from": "2026-01-01", "to": null, "state": "in_force", {rates}, {SOURCE}}}]}}"#
    )
}

fn provider(id: &str, role: &str, models: &[String]) -> String {
    let models = models.join(",");
    format!(
        r#"{{"schema": 1, "provider": "{id}", "name": "{id} Inc", "currency": "USD", "role": "{role}", "models": [{models}]}}"#
    )
}

/// A maker with a closed and an open model, and two hosts of the open one; one of them prints no output price.
pub fn data() -> &'static PageData {
    let maker = [
        model(
            "closed",
            r#""context_window": 1000000, "released": "2026-06-01","#,
            r#""rates": {"input": "2", "output": "10", "cache_read": "0.2", "cache_write": {"5m": "2.5"}},
               "tiers": [{"when": {"prompt_tokens": {"gt": 200000}}, "scope": "request", "rates": {"input": "4", "output": "15", "cache_read": "0.4", "cache_write": {"5m": "5"}}}]"#,
        ),
        model(
            "open",
            r#""context_window": 128000, "released": "2024-06-01", "weights": "maker/open","#,
            r#""rates": {"input": "0.5", "output": "2"}"#,
        ),
    ];
    let open = |id: &str, rates: &str| [model(id, r#""weights": "maker/open","#, rates)];
    // Cheaper than any answer, and no answer.
    let vectors = model(
        "vectors",
        r#""context_window": 1000000, "released": "2026-07-01","#,
        r#""rates": {"input": "0.01"}"#,
    );
    let vectors = vectors.replace(r#""chat""#, r#""embedding""#);
    // Two names of one open model, at one price.
    let twin = |id: &str| {
        model(
            id,
            r#""context_window": 64000, "released": "2024-02-01", "weights": "twin/one","#,
            r#""rates": {"input": "1", "output": "3"}"#,
        )
    };
    let twins = [twin("one"), twin("two")];
    let dear = twin("three").replace(r#""output": "3""#, r#""output": "9""#);
    let files = [
        ("twin.json", provider("twin", "maker", &twins)),
        ("dear.json", provider("dear", "host", &[dear])),
        ("maker.json", provider("maker", "maker", &maker)),
        ("vectors.json", provider("vectors", "maker", &[vectors])),
        (
            "cheap.json",
            provider(
                "cheap",
                "host",
                &open("small", r#""rates": {"input": "0.25", "output": "1"}"#),
            ),
        ),
        (
            "silent.json",
            provider(
                "silent",
                "host",
                &open("half", r#""rates": {"input": "0.1"}"#),
            ),
        ),
    ];
    let mut files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, json)| (*name, json.as_str()))
        .collect();
    files.push(("token-rules.json", r#"{"schema": 1, "rules": []}"#));
    let bundle = catalog::bundle(&files).expect("sound price files");
    let json = format!(
        r#"{{"built": "2026-11-20", "vocabularies": [], "catalog": {bundle},
            "samples": [{{"id": "a", "graphemes": 1, "words": 1, "bytes": 1, "lines": 1, "tokens": []}}]}}"#
    );
    Box::leak(Box::new(PageData::from_json(&json).expect("page data")))
}

/// Draws with a few models picked.
fn drawn(picks: &[&str], draw: impl FnOnce(BookState) -> AnyView) -> String {
    Owner::new().with(|| {
        provide_context(Ports::INERT);
        let data = data();
        let clock = Clock::new(data, Ports::INERT);
        let state = BookState::new(data, clock, PriceBook::new(data));
        for key in picks {
            state.pick(&ModelKey::parse(key).expect("a key"));
        }
        draw(state).to_html()
    })
}

/// The HTML of a row.
fn row<'h>(html: &'h str, attribute: &str) -> &'h str {
    let at = html.find(attribute).expect(attribute);
    html[at..].split("</tr>").next().expect("a row")
}

#[test]
fn nothing_picked_teaches_how() {
    let html = drawn(&[], |state| side::side(state, Locale::En));
    assert!(html.contains("Tick up to six models"), "{html}");
    assert!(!html.contains("<table"));
}

#[test]
fn lines_name_the_cheapest_and_how_many_times_it_the_others_are() {
    let html = drawn(&["maker/closed", "maker/open"], |state| {
        side::side(state, Locale::En)
    });
    let input = row(&html, "data-line=\"input\"");
    assert!(
        input.contains(r#"data-model="maker/closed" data-value="2""#),
        "{input}"
    );
    assert!(
        input.contains("4.0×") && input.contains("cheapest"),
        "{input}"
    );
    for line in [
        "cache-write-5m",
        "tier-input-over-200000",
        "context",
        "released",
        "request",
        "month",
    ] {
        assert!(html.contains(&format!("data-line=\"{line}\"")), "{line}");
    }
    assert!(row(&html, "data-line=\"tier-output-over-200000\"").contains("prompts over 200,000"));
}

#[test]
fn the_cost_of_each_opens_to_its_arithmetic() {
    let html = drawn(&["maker/closed", "maker/open"], |state| {
        side::side(state, Locale::En)
    });
    // 1,200 x $2 and 400 x $10 a million are $0.0024 and $0.004; 10,000 times $0.0064 is $64.
    let bills = html
        .split("data-testid=\"side-bills\"")
        .nth(1)
        .expect("bills");
    for amount in ["0.0024", "0.004", "0.0064", "64"] {
        assert!(
            bills.contains(&format!("data-value=\"{amount}\"")),
            "{amount}: {bills}"
        );
    }
}

#[test]
fn models_that_cost_the_same_say_so() {
    let html = drawn(&["maker/open", "cheap/small", "maker/closed"], |state| {
        side::side(state, Locale::En)
    });
    assert!(!row(&html, "data-line=\"input\"").contains("same"));
    let twins = drawn(&["twin/one", "twin/two", "maker/closed"], |state| {
        side::side(state, Locale::En)
    });
    let input = row(&twins, "data-line=\"input\"");
    assert_eq!(input.matches("same, cheapest").count(), 2, "{input}");
    let sellers = drawn(&["twin/one"], |state| hosts(state, Locale::En));
    assert!(sellers.contains("1 more at the same price"), "{sellers}");
    let charts = drawn(&["twin/one", "twin/two"], |state| {
        charts_at_once(state, Locale::En)
    });
    assert!(charts.contains("1 more at the same price"), "{charts}");
}

#[test]
fn a_seventh_pick_is_refused() {
    let picks = ["a/1", "a/2", "a/3", "a/4", "a/5", "a/6", "a/7"];
    drawn(&picks, |state| {
        assert!(state.is_full.get_untracked());
        assert_eq!(state.view.with_untracked(|view| view.picks.len()), 6);
        state.pick(&ModelKey::parse("a/1").unwrap());
        assert!(!state.is_full.get_untracked());
        side::bar(state, Locale::En)
    });
}

#[test]
fn sellers_of_an_open_model_stand_from_cheap_to_unknown() {
    // Picked, for two open models have as many sellers.
    let html = drawn(&["maker/open"], |state| hosts(state, Locale::En));
    let places: Vec<usize> = ["cheap/small", "maker/open", "silent/half"]
        .into_iter()
        .map(|key| html.find(&format!("data-model=\"{key}\"")).expect(key))
        .collect();
    assert!(places.is_sorted(), "{html}");
    assert!(row(&html, "data-model=\"cheap/small\"").contains("1×"));
    assert!(row(&html, "data-model=\"maker/open\"").contains("2.0×"));
    assert!(html.contains("cheap Inc asks the least"), "{html}");
    assert!(html.contains("The open (3 sellers)"), "{html}");
}

#[test]
fn charts_say_in_words_what_they_show() {
    let html = drawn(&["maker/closed"], |state| charts_at_once(state, Locale::En));
    // 1,200 tokens in at $2 and 400 out at $10 a million: $0.0024 and $0.004, of $0.0064 62.5 %.
    assert!(
        html.contains("The closed costs the least, $0.0064"),
        "{html}"
    );
    assert!(html.contains("Output makes up 62.5% of that."), "{html}");
    assert!(
        html.contains("a context of 1,000,000 tokens or more is The closed, at $2.00."),
        "{html}"
    );
    assert!(
        html.contains("One text model here was released in the twelve months"),
        "{html}"
    );
    let mixed = drawn(
        &["maker/closed", "vectors/vectors", "maker/open"],
        |state| charts_at_once(state, Locale::En),
    );
    assert!(
        mixed.contains("Of the text models, The open costs the least"),
        "{mixed}"
    );
    let first = drawn(&[], |state| charts_at_once(state, Locale::ZhHant));
    assert!(first.contains("表格最前面的模型"), "{first}");
}
