//! Usage files as a whole: every format, every trap, prices and sums.

#![allow(clippy::unwrap_used)]

mod bill;
mod formats;
mod mapping;
mod pieces;
mod reconcile;
mod shape;
mod traps;
mod waste;

use prices::cost::Part;
use usage::{Ledger, Reader, Record, Slip};

/// What stands in one file.
fn read(text: &str) -> Ledger {
    read_all(&[text])
}

/// What stands in several.
fn read_all(texts: &[&str]) -> Ledger {
    let mut ledger = Ledger::default();
    for (at, text) in texts.iter().enumerate() {
        Reader::read(&mut ledger, &format!("file {at}"), text.as_bytes());
    }
    ledger
}

/// The one record of a file without problems.
#[track_caller]
fn only(text: &str) -> Record {
    let ledger = read(text);
    assert_eq!(ledger.problems, [], "{text}");
    assert_eq!(ledger.records.len(), 1, "{text}");
    ledger.records.into_iter().next().unwrap()
}

/// A record's parts, as the names of bills and numbers.
fn parts(record: &Record) -> Vec<(Part, u64)> {
    let parts = record.tokens.parts();
    parts
        .into_iter()
        .map(|(part, tokens)| (part, tokens.get()))
        .collect()
}

fn slips(ledger: &Ledger) -> Vec<&Slip> {
    ledger
        .problems
        .iter()
        .map(|problem| &problem.slip)
        .collect()
}

fn billed(record: &Record) -> String {
    let amount = record.billed.unwrap();
    format!("{} {}", amount.to_decimal(), amount.currency)
}
