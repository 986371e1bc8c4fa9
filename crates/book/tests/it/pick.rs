//! Rows side by side, and one open model at all its hosts.

use book::{CellValue, Column, Line, LineOf, MAX_PICKS, hosts_of, pick};

use super::{SOURCE, all_rows, catalog, chat, period};

fn line<'l, 'a>(lines: &'l [Line<'a>], of: &str) -> Option<&'l Line<'a>> {
    lines.iter().find(|line| format!("{:?}", line.of) == of)
}

/// A line's cells as text: value, `*` for the cheapest, `!` for the odd one, and the multiple.
fn shown(lines: &[Line<'_>], of: &str) -> Vec<String> {
    let cells = line(lines, of).map_or(&[][..], |line| &line.cells);
    cells
        .iter()
        .map(|cell| {
            let value = match cell.value {
                CellValue::Price(price) | CellValue::Write(price, _) => price.to_decimal(),
                CellValue::Money(amount) => amount.to_decimal(),
                CellValue::Tokens(tokens) => tokens.to_string(),
                CellValue::Day(day) => day.to_string(),
                _ => "?".to_owned(),
            };
            let mark = |is_on: bool, mark: &'static str| if is_on { mark } else { "" };
            let times = cell
                .against
                .map(|(cost, least)| format!(" {}", format::ratio(cost, least)));
            format!(
                "{value}{}{}{}",
                mark(cell.is_cheapest, "*"),
                mark(cell.is_odd, "!"),
                times.unwrap_or_default()
            )
        })
        .collect()
}

#[test]
fn equal_costs_are_ties_and_of_equal_cheapest_each_is_one() {
    let catalog = catalog(&[(
        "acme",
        &[
            chat("a", "", &[period(r#""input": "0.1", "output": "2""#)]),
            chat("b", "", &[period(r#""input": "0.10", "output": "2""#)]),
            chat("c", "", &[period(r#""input": "0.3", "output": "2""#)]),
        ],
    )]);
    let rows = all_rows(&catalog);
    let lines = pick(&rows);
    let marks = |of| {
        let cells = line(&lines, of).unwrap().cells.iter();
        cells
            .map(|cell| (cell.is_cheapest, cell.is_tied))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        marks("Column(Input)"),
        [(true, true), (true, true), (false, false)]
    );
    // Where all cost the same nobody is the cheapest.
    assert_eq!(marks("Column(Output)"), [(false, true); 3]);
}

#[test]
fn a_line_tells_the_cheapest_and_how_many_times_as_much_the_others_are() {
    let catalog = catalog(&[(
        "acme",
        &[
            chat("a", "", &[period(r#""input": "0.3""#)]),
            chat("b", "", &[period(r#""input": "0.1""#)]),
            chat("gap", "", &[period(r#""output": "1""#)]),
            chat("free", "", &[period(r#""input": "0""#)]),
        ],
    )]);
    let rows = all_rows(&catalog);
    let lines = pick(&rows);
    // Free is the cheapest, but nothing is a multiple of nothing: the multiples are of the cheapest that is paid for.
    assert_eq!(
        shown(&lines, "Column(Input)"),
        ["0.3 3.0×", "0.1 1×", "?", "0*"]
    );
    // Exact: thirty to ten femto-dollars, not 2.9999.
    let (cost, least) = line(&lines, "Column(Input)").unwrap().cells[0]
        .against
        .unwrap();
    assert_eq!(cost, least.times(3));
    assert_eq!(shown(&lines, "Column(Output)"), ["?", "?", "1!", "?"]);
}

#[test]
fn what_all_share_is_not_different_and_has_no_cheapest() {
    let catalog = catalog(&[(
        "acme",
        &[
            chat(
                "a",
                r#""context_window": 1000"#,
                &[period(r#""input": "1""#)],
            ),
            chat(
                "b",
                r#""context_window": 1000"#,
                &[period(r#""input": "1""#)],
            ),
            chat(
                "c",
                r#""context_window": 2000"#,
                &[period(r#""input": "1""#)],
            ),
        ],
    )]);
    let rows = all_rows(&catalog);
    let lines = pick(&rows);
    assert_eq!(shown(&lines, "Column(Input)"), ["1 1×", "1 1×", "1 1×"]);
    assert!(!line(&lines, "Column(Input)").unwrap().differs);
    assert_eq!(shown(&lines, "Column(Context)"), ["1000", "1000", "2000!"]);
    assert!(line(&lines, "Column(Context)").unwrap().differs);
}

#[test]
fn lines_that_nobody_fills_are_left_out() {
    let catalog = catalog(&[("acme", &[chat("a", "", &[period(r#""input": "1""#)])])]);
    let rows = all_rows(&catalog);
    let of: Vec<LineOf> = pick(&rows).iter().map(|line| line.of).collect();
    assert_eq!(of, [Column::Input, Column::Checked].map(LineOf::Column));
}

#[test]
fn each_cache_lifetime_and_each_threshold_has_its_own_line() {
    let tiered = |tiers: &str| {
        format!(
            r#"{{"from": "2026-01-01", "state": "in_force", {SOURCE}, "tiers": [{tiers}],
                "rates": {{"input": "1", "output": "5", "cache_read": "0.1", "cache_write": {{"5m": "1.25", "1h": "2"}}}}}}"#
        )
    };
    let tier = |operator: &str, threshold: u64, scope: &str, inherit: bool, rates: &str| {
        format!(
            r#"{{"when": {{"prompt_tokens": {{"{operator}": {threshold}}}}}, "scope": "{scope}", "inherit": {inherit}, "rates": {{{rates}}}}}"#
        )
    };
    let whole = tier(
        "gt",
        200_000,
        "request",
        false,
        r#""input": "2", "output": "7.5""#,
    );
    let marginal = tier("gte", 128_000, "marginal", true, r#""input": "3""#);
    let catalog = catalog(&[(
        "acme",
        &[
            chat("whole", "", &[tiered(&whole)]),
            chat("marginal", "", &[tiered(&marginal)]),
            chat("flat", "", &[tiered("")]),
            chat("short", r#""context_window": 150000"#, &[tiered("")]),
        ],
    )]);
    let rows = all_rows(&catalog);
    let lines = pick(&rows);
    assert_eq!(shown(&lines, "CacheWrite(Minutes(5))").len(), 4);
    assert_eq!(
        shown(&lines, "CacheWrite(Minutes(60))"),
        ["2 1×", "2 1×", "2 1×", "2 1×"]
    );
    let at = |name: &str, tokens: u64, itself: bool| {
        shown(
            &lines,
            &format!("{name}(Threshold {{ tokens: Tokens({tokens}), itself: {itself} }})"),
        )
    };
    assert_eq!(
        at("TierInput", 128_000, true),
        ["1* 1×", "3! 3.0×", "1* 1×", "1* 1×"]
    );
    // A window of 150,000 tokens never sees such a prompt.
    assert_eq!(
        at("TierInput", 200_000, false),
        ["2 2.0×", "3 3.0×", "1* 1×", "?"]
    );
    // The tier that says the rest stays keeps its cache price, the one that does not leaves it unknown; a marginal one never
    // touches the answer.
    assert_eq!(
        at("TierCacheRead", 200_000, false),
        ["?", "0.1 1×", "0.1 1×", "?"]
    );
    assert_eq!(
        at("TierOutput", 200_000, false),
        ["7.5 1.5×", "5* 1×", "5* 1×", "?"]
    );
}

#[test]
fn no_more_than_six_stand_side_by_side() {
    let models: Vec<String> = (0..9)
        .map(|n| chat(&format!("m{n}"), "", &[period(r#""input": "1""#)]))
        .collect();
    let catalog = catalog(&[("acme", &models)]);
    let rows = all_rows(&catalog);
    assert!(pick(&rows).iter().all(|line| line.cells.len() == MAX_PICKS));
    assert!(pick(&[]).is_empty());
}

#[test]
fn hosts_of_one_model_come_cheapest_first_and_those_without_a_total_last() {
    let at = |id: &str, rates: &str| chat(id, r#""weights": "org/open""#, &[period(rates)]);
    let catalog = catalog(&[
        ("maker", &[at("dear", r#""input": "3", "output": "9""#)]),
        (
            "a:host",
            &[
                at("gap", r#""input": "0.1""#),
                chat("other", r#""weights": "org/other""#, &[]),
                chat(
                    "gone",
                    r#""weights": "org/open", "status": "retired""#,
                    &[period(r#""input": "0", "output": "0""#)],
                ),
            ],
        ),
        (
            "b:host",
            &[
                at("cheap", r#""input": "1", "output": "1""#),
                at("middle", r#""input": "2", "output": "2""#),
            ],
        ),
    ]);
    let rows = all_rows(&catalog);
    let hosts: Vec<&str> = hosts_of(&rows, &catalog, "org/open")
        .iter()
        .map(|row| row.model.id.as_str())
        .collect();
    assert_eq!(hosts, ["cheap", "middle", "dear", "gap"]);
    assert!(hosts_of(&rows, &catalog, "").is_empty());
}
