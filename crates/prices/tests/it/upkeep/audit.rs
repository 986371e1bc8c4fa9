//! Our prices beside public catalogues, in their own formats.

use prices::{
    catalog::Catalog,
    date::{Date, parse_date},
    upkeep::audit::{Audit, Filter, Verdict, audit, read},
};

const LITELLM: &str = include_str!("../../data/audit/litellm.json");
const MODELS_DEV: &str = include_str!("../../data/audit/models-dev.json");
const OPENROUTER: &str = include_str!("../../data/audit/openrouter.json");

fn today() -> Date {
    parse_date("2026-11-21").unwrap()
}

fn ours() -> Catalog {
    let (catalog, problems) = Catalog::from_json(&[
        ("openai.json", include_str!("../../data/audit/ours.json")),
        (
            "google.json",
            include_str!("../../data/audit/ours-google.json"),
        ),
    ]);
    assert_eq!(problems, []);
    catalog
}

fn compare(text: &str, filter: &Filter) -> Audit {
    audit(&ours(), &read(text, today()).unwrap(), filter, today())
}

/// Every line about a field that is not the same in both.
fn check(text: &str, expected: &[&str]) {
    let report = compare(text, &Filter::default()).to_string();
    let lines: Vec<&str> = report
        .lines()
        .filter(|line| line.contains(": ours "))
        .collect();
    assert_eq!(lines, expected);
}

#[test]
fn litellms_map_is_compared_by_field() {
    check(
        LITELLM,
        &[
            "google/ours-pro: max_input: ours —, theirs 1048576",
            "google/ours-pro: max_output: ours 65536, theirs 65535",
            "google/ours-pro: reasoning: ours —, theirs 10",
            "openai/ours-embedding: max_input: ours —, theirs 8191",
            "openai/ours-large: output: ours 6, theirs 5",
            "openai/ours-large: priority.above_272k.input: ours —, theirs 3",
        ],
    );
    let found = compare(LITELLM, &Filter::default());
    assert_eq!(found.count(Verdict::Different), 2);
    assert_eq!(found.only_ours, ["openai/ours-only"]);
    assert_eq!(
        found.only_theirs,
        ["1024-x-1024/ours-image", "gemini/unreadable", "ours"]
    );
}

#[test]
fn a_rounded_price_is_the_same_and_says_so() {
    let found = compare(LITELLM, &Filter::default());
    let input = found
        .findings
        .iter()
        .find(|finding| finding.model == "openai/ours-large" && finding.field == "input")
        .unwrap();
    assert_eq!((input.verdict, input.rounded), (Verdict::Same, true));
    assert!(found.to_string().contains("1 of theirs rounded"));
}

#[test]
fn models_devs_providers_are_compared_by_field() {
    check(
        MODELS_DEV,
        &[
            "openai/ours-embedding: context_window: ours —, theirs 8191",
            "openai/ours-embedding: max_output: ours —, theirs 1536",
            "openai/ours-large: cache_read: ours 0.075, theirs 0.08: ours with fewer decimals",
        ],
    );
    let found = compare(MODELS_DEV, &Filter::default());
    assert_eq!(
        found.only_theirs,
        ["openai/free-of-cost", "openai/ours-next"]
    );
}

#[test]
fn openrouters_rows_are_compared_with_makers_whose_price_it_passes_on() {
    check(
        OPENROUTER,
        &["google/ours-pro: input: ours 1.25, theirs 1.5"],
    );
    let found = compare(OPENROUTER, &Filter::default());
    // A free variant is another product, and open weights are priced by whoever hosts them.
    assert_eq!(found.only_theirs, ["openai/ours-large:free"]);
}

#[test]
fn resale_and_figures_that_cannot_be_read_are_counted_not_hidden() {
    let catalogue = read(LITELLM, today()).unwrap();
    assert_eq!(catalogue.skipped, 3, "Vertex, Azure and Bedrock");
    assert_eq!(catalogue.problems.len(), 1);
    assert!(catalogue.problems[0].starts_with("gemini/unreadable: input: "));
    let amazon = |rows: &[prices::upkeep::audit::TheirRow]| {
        rows.iter()
            .any(|row| row.candidates == [("amazon".to_owned(), "amazon.ours-v1:0".to_owned())])
    };
    assert!(amazon(&catalogue.rows));
    assert!(amazon(&read(MODELS_DEV, today()).unwrap().rows));
}

#[test]
fn filters_narrow_to_a_provider_and_a_field() {
    let filter = |provider: &str, field: &str| Filter {
        provider: Some(provider.to_owned()),
        field: Some(field.to_owned()),
    };
    let fields = |filter: &Filter| -> Vec<String> {
        let found = compare(LITELLM, filter).findings;
        found.into_iter().map(|finding| finding.field).collect()
    };
    assert_eq!(
        fields(&filter("google", "output")),
        ["above_200k.output", "output"]
    );
    assert_eq!(fields(&filter("openai", "batch.input")), ["batch.input"]);
    assert_eq!(
        fields(&filter("openai", "batch")),
        ["batch.input", "batch.output"]
    );
    assert_eq!(fields(&filter("nobody", "output")), Vec::<String>::new());
}

#[test]
fn a_file_of_another_format_is_refused() {
    let error = |text: &str| read(text, today()).unwrap_err().to_string();
    assert!(error("{}").contains("none of LiteLLM"));
    assert!(error("[]").contains("cannot be read as JSON"));
    assert!(error(r#"{"data": [1]}"#).contains("cannot be read as OpenRouter"));
}
