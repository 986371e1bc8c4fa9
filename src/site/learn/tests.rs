//! Articles as a writer hands them in: what is right is drawn, and each slip is told with its line.

use std::{collections::BTreeMap, sync::LazyLock};

use super::{
    facts::Facts,
    library::{Read, read},
    live, markup,
    markup::Markdown,
    notes::Notes,
    problem::Log,
    reference::{Place, Source},
};
use crate::text::Locale;
use plan::billing::Platforms;
use prices::{bundled, catalog::Catalog, date::Date};

static PLATFORMS: LazyLock<Platforms> =
    LazyLock::new(|| Platforms::from_json(bundled::BILLING_FILES).0);

/// Prices that a comment can reckon with: input $2, output $8, cached input $0.50, cache write $2.50 and $4, half of it in a batch.
const ACME: &str = r#"{ "schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [
  { "id": "one", "name": "One", "kind": "chat", "status": "active", "encoding": "o200k_base", "context_window": 400000, "periods": [
    { "from": "2026-01-01", "to": null, "state": "in_force",
      "rates": { "input": "2", "output": "8", "cache_read": "0.5", "cache_write": { "5m": "2.5", "1h": "4" } },
      "modes": { "batch": { "rates": { "input": "1", "output": "4" } } },
      "source": { "url": "https://example.test/prices", "checked": "2026-11-20", "grade": "maker" } } ] } ] }"#;

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
    let (catalog, problems) = Catalog::from_json(&[("acme.json", ACME)]);
    assert_eq!(problems, []);
    catalog
});

fn facts() -> Facts<'static> {
    Facts::new(&CATALOG, &PLATFORMS, Date::constant(2026, 11, 27))
}

/// Draws a text, and gives the HTML and what is wrong with it.
fn drawn_in(locale: Locale, text: &str) -> (String, Vec<String>) {
    let facts = facts();
    let sources = [Source {
        id: "page".into(),
        title: "A page".into(),
        publisher: "Acme".into(),
        url: "https://example.test/page".into(),
        read: Date::constant(2026, 11, 1),
        claim: "It says so.".into(),
    }];
    let mut notes = Notes::default();
    let mut place = Place {
        facts: &facts,
        locale,
        sources: &sources,
        notes: &mut notes,
    };
    let mut log = Log::new("a.md", text);
    let markdown = Markdown {
        text,
        line: 1,
        has_lead: false,
    };
    let drawn = markup::draw(
        markdown,
        &mut place,
        |piece, _| piece.name.clone(),
        &mut log,
    );
    let problems = log.into_problems();
    (
        drawn.html,
        problems.iter().map(ToString::to_string).collect(),
    )
}

/// The text that a reference becomes.
#[track_caller]
fn check(reference: &str, expected: &str) {
    let (html, problems) = drawn_in(Locale::En, &format!("x {{{{{reference}}}}} y"));
    assert_eq!(problems, [""; 0], "{reference}");
    let mut text = String::new();
    let mut is_tag = false;
    for c in html.chars() {
        match c {
            '<' => is_tag = true,
            '>' => is_tag = false,
            c if !is_tag => text.push(c),
            _ => {}
        }
    }
    assert_eq!(text.trim(), format!("x {expected} y"), "{reference}");
}

#[track_caller]
fn check_problem(text: &str, expected: &str) {
    let (_, problems) = drawn_in(Locale::En, text);
    assert!(
        problems.len() == 1 && problems[0].contains(expected),
        "{text}: {problems:?}"
    );
}

#[test]
fn references_become_todays_figures() {
    check("price acme/one input", "$2.00");
    check("price acme/one cached", "$0.50");
    check("price acme/one write", "$2.50");
    check("price acme/one write_1h", "$4.00");
    check("price acme/one batch_output", "$4.00");
    check("name acme/one", "One");
    check("maker acme/one", "Acme");
    check("context acme/one", "400,000");
    // $8 over $2, and $8 over $2.50.
    check("ratio acme/one output input", "4×");
    check("ratio acme/one output write", "3.2×");
    // 500 × $2 + 1,500 × $0.50 + 400 × $8, per million: $0.001 + $0.00075 + $0.0032 = $0.00495.
    check("cost acme/one in=2000 cached=1500 out=400", "$0.00495");
    // A thousand of them.
    check(
        "cost acme/one in=2000 cached=1500 out=400 times=1000",
        "$4.95",
    );
    // 1,000,000 × $1 + 500,000 × $4 per million in a batch.
    check("cost acme/one in=1000000 out=500000 batch=yes", "$3.00");
    // 1,000 written at $2.50 per million.
    check("cost acme/one in=1000 write=1000", "$0.00250");
    // 5.5 % of $25 is $1.375, more than the least of $0.80; of $10 it is $0.55, less than that.
    check("fee openrouter 25", "$1.375");
    check("fee openrouter 10", "$0.80");
    check("fee-share openrouter 10", "8%");
    check("tokens o200k_base \"Hello, world!\"", "4");
    check("pieces o200k_base \"Hello, world!\"", "Hello, world!");
    check("models", "1");
    check("checked", "2026-11-20");
    check("sourced page 60 RPM", "60 RPM1");
    check("example 30 %", "30 %");
}

#[test]
fn a_reference_that_means_nothing_says_why() {
    for (reference, why) in [
        ("price acme/two input", "no model is called"),
        ("price acme/one inputs", "no meter is called"),
        ("price acme/one", "write {{price MODEL METER}}"),
        ("price acme/one input today", "write {{price MODEL METER}}"),
        ("cost acme/one in=10 cached=20", "no more than it"),
        ("cost acme/one inn=10", "cost knows no"),
        ("cost acme/one", "no price of all of this"),
        ("term openai expiryy", "no term is called"),
        ("term nobody expiry", "no platform is called"),
        ("fee openrouter much", "is not an amount"),
        ("sourced nobody 5 %", "no source of this file"),
        ("tokens cl200k \"a\"", "no encoding is called"),
        ("prize acme/one input", "no reference is called"),
        ("live cash", "a live piece is one of"),
        ("live fee sum=3", "knows no"),
        ("live fee amount=much", "cannot be"),
        ("live growth model=acme/two", "no model is called"),
    ] {
        check_problem(&format!("a\n\n{{{{{reference}}}}}\n"), why);
        let (_, problems) = drawn_in(Locale::En, &format!("a\n\n{{{{{reference}}}}}\n"));
        assert!(problems[0].starts_with("a.md:3: "), "{problems:?}");
    }
}

#[test]
fn a_figure_leads_to_what_it_was_read_from() {
    let (html, _) = drawn_in(Locale::En, "{{price acme/one input}}");
    assert!(html.contains("href=\"#price-acme-one\""), "{html}");
    assert!(html.contains("data-value=\"2\""), "{html}");
    assert!(html.contains("read 2026-11-20"), "{html}");
    let (html, _) = drawn_in(Locale::En, "{{sourced page 60 RPM}}");
    assert!(html.contains("href=\"#source-page\""), "{html}");
}

#[test]
fn pieces_are_cut_at_token_borders() {
    let (html, _) = drawn_in(Locale::En, "{{pieces o200k_base \"Hello, world!\"}}");
    assert!(
        html.contains("<span>Hello</span><span>,</span><span> world</span><span>!</span>"),
        "{html}"
    );
    // Tokens that split a character share a box that says how many they are.
    let (html, _) = drawn_in(Locale::En, "{{pieces r50k_base \"你\"}}");
    assert!(html.contains("data-tokens="), "{html}");
}

#[test]
fn headings_have_anchors_and_links_their_language() {
    let (html, problems) = drawn_in(Locale::ZhHant, "## 為什麼？\n\n[帳單](/billing/)\n");
    assert_eq!(problems, [""; 0]);
    assert!(html.contains("<h2 id=\"為什麼\">"), "{html}");
    assert!(html.contains("zh-hant/billing/\""), "{html}");
    let (html, _) = drawn_in(Locale::En, "## Who’s *it*?\n\n## A b\n\n## A b\n");
    for id in ["whos-it", "a-b", "a-b-2"] {
        assert!(html.contains(&format!("<h2 id=\"{id}\">")), "{html}");
    }
}

#[test]
fn callouts_and_live_pieces_are_blocks() {
    let (html, problems) = drawn_in(
        Locale::En,
        "> [!WARNING]\n> One.\n>\n> Two.\n\n{{live fee amount=25}}\n",
    );
    assert_eq!(problems, [""; 0]);
    assert!(html.contains("<div class=\"callout warning\""), "{html}");
    assert!(html.contains("<p>One.</p>\n<p>Two.</p>\n</div>"), "{html}");
    assert!(
        html.contains("<figure class=\"live\" data-live=\"fee\" data-amount=\"25\">fee</figure>"),
        "{html}"
    );
    check_problem("See {{live triage}} here.", "stands alone");
    check_problem("> [!HINT]\n> One.", "a callout is");
}

#[test]
fn columns_of_figures_stand_to_the_right() {
    let table = "| | In | Day |\n|---|---|---|\n| a | {{price acme/one input}} | {{checked}} x |\n| b | — | 2 x |\n";
    let (html, problems) = drawn_in(Locale::En, table);
    assert_eq!(problems, [""; 0]);
    // The head and both rows; the days have words beside them.
    assert_eq!(html.matches("text-align: right").count(), 3, "{html}");
    assert!(html.contains("<td></td>"), "{html}");
}

#[test]
fn what_has_no_place_in_an_article_is_told() {
    check_problem("It costs $5.", "an amount of money is typed");
    check_problem("a\n\n# Title", "the title is the page's own");
    check_problem("a <b>b</b>", "no HTML");
    check_problem("[a](/nowhere/)", "no page of the site");
    check_problem("[a](/zh-hant/billing/)", "without a language");
    check_problem("[a](billing)", "a link is https://");
    check_problem("![a](/a.png)", "pictures are live pieces");
    check_problem("{{price acme/one", "does not end in its line");
}

#[test]
fn chinese_keeps_its_words_and_marks() {
    for (text, expected) in [
        ("這是默認值。", "默認 is 預設"),
        ("你好,世界。", "the mark , has half width"),
        ("看[這裡](/billing/)的說明。", ""),
    ] {
        let (_, problems) = drawn_in(Locale::ZhHant, text);
        assert_eq!(
            problems.len(),
            usize::from(!expected.is_empty()),
            "{problems:?}"
        );
        assert!(
            problems.iter().all(|it| it.contains(expected)),
            "{problems:?}"
        );
    }
}

/// An article that is right, with something replaced.
fn article(change: (&str, &str)) -> String {
    let faq = "\n[[faq]]\nquestion = \"Is it so?\"\nanswer = \"It is.\"\n".repeat(5);
    let body = "The answer is this one, and here is why it is so. ".repeat(60);
    let text = format!(
        r#"+++
title = "What is a token?"
description = "A token is the piece of text that a language model reads, writes and charges for."
category = "introduction"
order = 1
beginner = 1
tags = ["tokens"]
published = 2026-11-27
updated = 2026-11-27
requirements = ["000-8"]
related = ["prompt-caching", "rate-limits", "cut-the-bill"]
try = {{ to = "/", label = "Count a text" }}
{faq}
+++

{body}

## More

See [this](#more).
"#
    );
    assert!(text.contains(change.0), "{}", change.0);
    text.replacen(change.0, change.1, 1)
}

fn read_article(change: (&str, &str)) -> Read {
    let path = "content/en/what-is-a-token.md".to_owned();
    let files = BTreeMap::from([(path, article(change))]);
    read(&files, "content", &facts(), live::draw)
}

#[track_caller]
fn check_article(change: (&str, &str), expected: &[&str]) {
    let mut problems = read_article(change).problems;
    problems.retain(|problem| !problem.what.contains("is not written yet"));
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), expected.len(), "{told:?}");
    for (told, expected) in told.iter().zip(expected) {
        assert!(told.contains(expected), "{told} has no {expected}");
    }
}

#[test]
fn an_article_that_is_right_is_read_without_a_word() {
    check_article(("tokens", "tokens"), &[]);
    let read = read_article(("tokens", "tokens"));
    let article = read.library.shelf(Locale::En).article("what-is-a-token");
    let article = article.expect("the article");
    assert_eq!((article.faq.len(), article.minutes), (5, 4));
    assert!(article.body.html.starts_with("<p class=\"lead\">"));
    assert!(
        read.absent
            .iter()
            .any(|it| it == "content/zh-hant/what-is-a-token.md")
    );
}

#[test]
fn front_matter_is_read_strictly() {
    check_article(
        ("tags", "tag"),
        &[":2: tags are missing", ":7: unknown key tag"],
    );
    check_article(("order = 1", "order = 2"), &["order is 1"]);
    check_article(
        ("\"introduction\"", "\"intro\""),
        &[":4: a category is one of"],
    );
    check_article(
        ("updated = 2026-11-27", "updated = 2026-11-26"),
        &["updated is not before"],
    );
    check_article(("000-8", "000-16"), &[":10: no requirement is called"]);
    check_article(("\"prompt-caching\", ", ""), &["related names three"]);
    check_article(
        ("prompt-caching", "prompt-cashing"),
        &[":11: no other article"],
    );
    check_article(
        ("to = \"/\"", "to = \"/x/\""),
        &[":12: no page of the site"],
    );
    check_article(
        ("A token is the piece", "It costs $5: a piece"),
        &[":3: an amount of money"],
    );
    check_article(("language model reads", "model reads"), &[]);
    check_article(
        (" that a language model reads, writes and charges for", ""),
        &["70 to 160 characters"],
    );
    check_article(
        (
            "\n[[faq]]\nquestion = \"Is it so?\"\nanswer = \"It is.\"\n",
            "",
        ),
        &["five or six"],
    );
    check_article(("It is.", "It is $5."), &[":16: an amount of money"]);
    check_article(("title = ", "title "), &["TOML"]);
    check_article(
        ("#more", "#less"),
        &["nothing on this page is called #less"],
    );
    check_article(
        ("[this](#more)", "[this](/learn/rate-limits/)"),
        &["there is no article rate-limits"],
    );
    check_article(
        ("[this](#more)", "[this](https://example.test/)"),
        &["none of the [[sources]]"],
    );
    check_article(("## More", "##"), &["nothing on this page is called #more"]);
}
