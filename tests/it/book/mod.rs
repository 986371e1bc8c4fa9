//! The price book: rows as of a day, what is shown in which order, what changed when, and the visitor's own prices.

mod facets;
mod history;
mod order;
mod own;
mod pick;
mod share;
mod shipped;
mod standing;

use std::fmt::Write as _;

use tokentally::book::{AsOf, Column, Filter, Overlay, Row, Sort, arrange, rows};
use tokentally::catalog::Catalog;
use tokentally::date::{Date, parse_date};
use tokentally::plan::compare::Direction;
use tokentally::plan::{Percent, Requests, Workload};
use tokentally::tokens::Tokens;

pub fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

/// The visitor's today in these tests.
pub fn today() -> AsOf {
    AsOf::today(day("2026-11-20"))
}

/// A workload of 1,000 tokens in and 500 out, a hundred times a month.
pub fn workload() -> Workload {
    Workload {
        input: Tokens::new(1_000),
        output: Tokens::new(500),
        cached_percent: Percent::ZERO,
        requests: Requests::PerMonth(100),
        ..Workload::default()
    }
}

/// A period in force since the first of 2026, read on 1 November, with these rates.
pub fn period(rates: &str) -> String {
    dated("2026-01-01", None, rates)
}

/// A period in force from a day to another, with these rates.
pub fn dated(from: &str, to: Option<&str>, rates: &str) -> String {
    let to = to.map_or_else(|| "null".to_owned(), |to| format!("\"{to}\""));
    format!(
        r#"{{"from": "{from}", "to": {to}, "state": "in_force", "rates": {{{rates}}}, {SOURCE}}}"#
    )
}

pub const SOURCE: &str = r#""source": {"url": "https://example.test/prices", "checked": "2026-11-01", "grade": "maker"}"#;

/// A chat model that is active and counted exactly. `fields` come after, such as a release day.
pub fn chat(id: &str, fields: &str, periods: &[String]) -> String {
    let comma = if fields.is_empty() { "" } else { "," };
    let periods = periods.join(",");
    let status = if fields.contains("\"status\"") {
        ""
    } else {
        r#""status": "active","#
    };
    format!(
        r#"{{"id": "{id}", "name": "{id}", "kind": "chat", {status} "encoding": "o200k_base" {comma} {fields}, "periods": [{periods}]}}"#
    )
}

/// A catalogue of providers and their models; a provider's name may end in `:host` or `:gateway`.
pub fn catalog(providers: &[(&str, &[String])]) -> Catalog {
    let mut files: Vec<(String, String)> = Vec::new();
    for (provider, models) in providers {
        let (id, role) = provider.split_once(':').unwrap_or((provider, "maker"));
        let mut file = String::new();
        write!(
            file,
            r#"{{"schema": 1, "provider": "{id}", "name": "{id}", "role": "{role}", "currency": "USD", "models": [{}]}}"#,
            models.join(",")
        )
        .unwrap();
        files.push((format!("{id}.json"), file));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let (catalog, problems) = Catalog::from_json(&files);
    assert_eq!(crate::unreadable(problems), Vec::new());
    catalog
}

pub fn all_rows(catalog: &Catalog) -> Vec<Row<'_>> {
    rows(catalog, Overlay::NONE, today(), &workload())
}

/// The ids shown, in order.
pub fn shown<'a>(rows: &[Row<'a>], filter: &Filter, sort: Sort) -> Vec<&'a str> {
    arrange(rows, filter, sort)
        .iter()
        .map(|&at| rows[usize::from(at)].model.id.as_str())
        .collect()
}

pub fn up(column: Column) -> Sort {
    Sort {
        column,
        direction: Direction::Ascending,
    }
}

pub fn down(column: Column) -> Sort {
    Sort {
        column,
        direction: Direction::Descending,
    }
}
