//! Sheets of no known provider.

use prices::cost::Part::{CacheRead, Input, Output, Reasoning};
use usage::{Column, Format, Ledger, Mapping, Reader, Slip};

use crate::{billed, parts, read, slips};

const SHEET: &str = "Date,Model,Tokens In,Cached,Tokens Out,Reasoning,Cost (USD),Team,Note\n\
    2026-11-01,gpt-6.1-sol,1000,400,200,50,$0.25,web,first\n\
    2026-11-02,gpt-6.1-sol,100,400,20,0,0.5,web,\n";

#[test]
fn a_sheet_of_nobody_is_read_by_its_names() {
    let ledger = read(SHEET);
    assert_eq!(ledger.files[0].format, Some(Format::OtherSheet));
    let [first, second] = ledger.records.as_slice() else {
        panic!("{:?}", ledger.records);
    };
    // 400 of 1,000 from the cache; 50 of 200 thought.
    assert_eq!(
        parts(first),
        [
            (Input, 600),
            (CacheRead, 400),
            (Output, 150),
            (Reasoning, 50)
        ]
    );
    assert_eq!(billed(first), "0.25 USD");
    assert_eq!(first.labels.project.as_deref(), Some("web"));
    // More from the cache than input: it was counted beside.
    assert_eq!(
        parts(second),
        [(Input, 100), (CacheRead, 400), (Output, 20)]
    );
    let note = Slip::UnknownColumn {
        name: "note".to_owned(),
    };
    assert!(slips(&ledger).contains(&&note));
}

#[test]
fn a_mapping_that_fits_is_used_in_place_of_the_names() {
    let mut mapping = Mapping::default();
    mapping.set(Column::Output, Some("tokens_in".to_owned()));
    mapping.set(Column::Model, Some("model".to_owned()));
    let mut other = Mapping::default();
    other.set(Column::Output, Some("absent".to_owned()));
    let mut ledger = Ledger::default();
    let reader = Reader::new(&mut ledger, "a.csv", None);
    let mut reader = reader.with_mappings(vec![other, mapping.clone()]);
    reader.push(&mut ledger, SHEET.as_bytes());
    reader.end(&mut ledger);
    assert_eq!(parts(&ledger.records[0]), [(Output, 1_000)]);
    let sheet = ledger.files[0].sheet.as_ref().unwrap();
    assert_eq!(sheet.mapping, mapping);
    assert_eq!(sheet.names[0], "date");
}

#[test]
fn money_without_tokens_is_a_bill() {
    let ledger = read("day,cost\n2026-11-01,1.5\n");
    assert!(ledger.records[0].is_charge);
}
