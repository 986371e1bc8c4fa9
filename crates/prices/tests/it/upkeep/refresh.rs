//! New periods from newer catalogues: what is proposed, what is left alone, and what writing one does to the file.

use prices::{
    date::{Date, parse_date},
    upkeep::{
        audit::{Filter, read},
        refresh::{Review, SkipReason, WriteError, review, write},
    },
};

use super::{catalog, file, period};

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn today() -> Date {
    day("2026-11-21")
}

/// Our price: $2 in and $10 out since 2026-01-01, read on 2026-11-01.
fn ours() -> String {
    file(&period(
        r#""from": "2026-01-01", "to": null, "state": "in_force",
           "rates": {"input": "2", "output": "10", "cache_write": {"1h": "4"}}"#,
        "2026-11-01",
    ))
}

/// A row of another catalogue.
fn row(prices: &str, as_of: &str, confidence: &str) -> String {
    format!(
        r#"{{"provider": "acme", "model": "one", "prices": {{{prices}}}, "as_of": "{as_of}", "source": "list of {as_of}", "confidence": "{confidence}"}}"#
    )
}

fn look(ours: &str, rows: &[String]) -> Review {
    let catalogues: Vec<_> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| (format!("list {index}"), read(row, today()).unwrap()))
        .collect();
    review(&catalog(ours), &catalogues, &Filter::default(), today())
}

/// What is proposed, as `from: field ours -> theirs`, and why the rest is left alone.
fn check(rows: &[String], proposed: &[&str], skipped: &[SkipReason]) {
    let review = look(&ours(), rows);
    let lines = review.proposals.iter().flat_map(|proposal| {
        let from = proposal.from;
        proposal.changes.iter().map(move |change| {
            let (ours, theirs) = (change.ours.to_decimal(), change.theirs.to_decimal());
            format!("{from}: {} {ours} -> {theirs}", change.field)
        })
    });
    assert_eq!(lines.collect::<Vec<_>>(), proposed);
    let reasons = review.skipped.iter().map(|one| one.reason);
    assert_eq!(reasons.collect::<Vec<_>>(), skipped);
}

#[test]
fn a_newer_price_is_proposed_from_the_day_it_was_seen() {
    check(
        &[row(r#""input": "1", "output": "10""#, "2026-11-18", "B")],
        &["2026-11-18: input 2 -> 1"],
        &[],
    );
}

#[test]
fn a_reading_no_newer_than_ours_is_left_alone() {
    let on = |day: &str| [row(r#""input": "1""#, day, "A")];
    check(&on("2026-10-31"), &[], &[SkipReason::Older]);
    check(&on("2026-11-01"), &[], &[SkipReason::Older]);
    check(&on("2026-11-02"), &["2026-11-02: input 2 -> 1"], &[]);
    // Nobody can have read it tomorrow.
    check(&on("2026-11-22"), &[], &[SkipReason::Older]);
}

#[test]
fn of_several_the_newest_counts_and_of_one_day_the_nearest_to_the_maker() {
    let prices =
        |input: &str, day: &str, grade: &str| row(&format!(r#""input": "{input}""#), day, grade);
    check(
        &[
            prices("1", "2026-11-18", "A"),
            prices("1.5", "2026-11-19", "C"),
        ],
        &["2026-11-19: input 2 -> 1.5"],
        &[SkipReason::Outdone],
    );
    check(
        &[
            prices("1", "2026-11-18", "C"),
            prices("1.5", "2026-11-18", "A"),
        ],
        &["2026-11-18: input 2 -> 1.5"],
        &[SkipReason::Outdone],
    );
    let agreeing = look(
        &ours(),
        &[
            prices("1", "2026-11-18", "B"),
            prices("1", "2026-11-19", "B"),
        ],
    );
    assert_eq!(agreeing.proposals[0].agreeing, ["list 0"]);
}

#[test]
fn a_catalogue_as_new_that_prints_our_price_stops_the_proposal() {
    let prices = |input: &str, day: &str| row(&format!(r#""input": "{input}""#), day, "B");
    check(
        &[prices("1", "2026-11-18"), prices("2", "2026-11-18")],
        &[],
        &[SkipReason::Contested],
    );
    check(
        &[prices("1", "2026-11-18"), prices("2", "2026-11-17")],
        &["2026-11-18: input 2 -> 1"],
        &[],
    );
}

#[test]
fn ten_times_the_price_is_taken_for_a_slip_of_unit() {
    let input = |price: &str| [row(&format!(r#""input": "{price}""#), "2026-11-18", "B")];
    check(&input("19.9"), &["2026-11-18: input 2 -> 19.9"], &[]);
    check(&input("20"), &[], &[SkipReason::Unlikely]);
    check(&input("0.2"), &[], &[SkipReason::Unlikely]);
}

#[test]
fn the_text_gets_one_day_and_one_period_and_every_other_byte_stays() {
    let ours = ours();
    let review = look(
        &ours,
        &[row(
            r#""input": "1", "output": "8", "cache_write": "2""#,
            "2026-11-18",
            "B",
        )],
    );
    let written = write(
        &[("acme.json", &ours)],
        "acme.json",
        &review.proposals[0],
        today(),
    )
    .unwrap();
    let catalog = catalog(&written);
    let model = catalog.model_by_id("acme/one").unwrap();
    let input = |on: &str| {
        model
            .price_on(day(on))
            .unwrap()
            .rates
            .input
            .unwrap()
            .to_decimal()
    };
    assert_eq!(
        (input("2026-11-17"), input("2026-11-18")),
        ("2".into(), "1".into())
    );
    let new = model.price_on(today()).unwrap();
    assert_eq!(new.source.via.as_deref(), Some("list of 2026-11-18"));
    // A catalogue's one price for cache writes is that of the lifetime we know.
    assert_eq!(new.rates.listed().last().unwrap().0, "cache_write.1h");
    let ended = ours.replacen(r#""to": null"#, r#""to": "2026-11-18""#, 1);
    let (before, after) = ended.split_at(ended.rfind("]}]}").unwrap());
    assert!(written.starts_with(before) && written.ends_with(after));
    // The same again proposes nothing, and cannot be written.
    let again = look(&written, &[row(r#""input": "1""#, "2026-11-18", "B")]);
    assert!(again.proposals.is_empty());
    let other = ours.replace("\"one\"", "\"two\"");
    let refused = write(
        &[("acme.json", &other)],
        "acme.json",
        &review.proposals[0],
        today(),
    );
    assert!(matches!(refused, Err(WriteError::NotThere { .. })));
}

#[test]
fn a_file_that_would_not_pass_its_checks_is_not_written() {
    let ours = ours();
    // Output cheaper than input.
    let review = look(
        &ours,
        &[row(r#""input": "2", "output": "1.5""#, "2026-11-18", "B")],
    );
    let refused = write(
        &[("acme.json", &ours)],
        "acme.json",
        &review.proposals[0],
        today(),
    )
    .unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("acme/one: acme.json: one: periods[1]")
    );
}

#[test]
fn the_review_says_how_much_moved_and_where_to_look() {
    let text = look(
        &ours(),
        &[row(
            r#""input": "1", "output": "15", "cache_read": "0.2""#,
            "2026-11-18",
            "C",
        )],
    )
    .to_string();
    for line in [
        "1 new periods proposed",
        "  acme/one seen on 2026-11-18, a reseller's list, read on 2026-11-18: list of 2026-11-18",
        "    input                    2 -> 1  (1/2.00)",
        "    output                   10 -> 15  (x1.50)",
        "    ours was read nearer to the maker: look at https://example.test/",
        "  acme/one: cache_read 0.2 (list 0)",
    ] {
        assert!(text.contains(line), "{line:?} is missing in\n{text}");
    }
}
