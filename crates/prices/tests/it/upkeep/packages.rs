//! Catalogues as packages carry them: genai-prices' Python module, pi-ai's files, and rows as JSON Lines. All models are made up.

use prices::{
    catalog::{Grade, Role},
    date::{Date, parse_date},
    upkeep::audit::{
        Catalogue, Explanation, Figure, Filter, TheirRow, agreement, audit, read as read_catalogue,
    },
};

use super::{catalog, file, period};

const GENAI: &str = r#""""DO NOT EDIT"""

providers: list[Provider] = [
    Provider(
        id='openai',
        models=[
            ModelInfo(
                id='made-up',
                match=ClauseOr(or_=[ClauseEquals(equals='made-up-2026'), ClauseStartsWith(starts_with='made')]),
                context_window=400000,
                prices=[
                    ConditionalPrice(prices=ModelPrice(input_mtok=Decimal('4'))),
                    ConditionalPrice(
                        constraint=StartDateConstraint(start_date=datetime.date(2026, 10, 2)),
                        prices=ModelPrice(
                            input_mtok=TieredPrices(base=Decimal('2'), tiers=[Tier(start=272000, price=Decimal('4'))]),
                            cache_write_1h_mtok=Decimal('4'),
                            web_searches_kcount=Decimal('10'),
                        ),
                    ),
                    ConditionalPrice(
                        constraint=TimeOfDateConstraint(start_time=datetime.time(1, 0), end_time=datetime.time(4, 0)),
                        prices=ModelPrice(input_mtok=Decimal('8')),
                    ),
                ],
                price_variants=[
                    PriceVariant(when={'processing': 'batch'}, prices=ModelPrice(input_mtok=Decimal('1'))),
                    PriceVariant(
                        when={'service_tier': 'flex'},
                        prices=ModelPrice(input_mtok=Decimal('1.5')),
                        constraint=StartDateConstraint(start_date=datetime.date(2026, 12, 1)),
                    ),
                    PriceVariant(when={'route': 'eu'}, prices=ModelPrice(input_mtok=Decimal('3'))),
                ],
            ),
        ],
    ),
    Provider(id='nobody', models=[ModelInfo(id='x', prices=ModelPrice())]),
]
"#;

const PI_AI: &str = r#"{"openai-responses": {
    "chat:made-up": {"id": "made-up", "api": "openai-responses", "provider": "openai", "contextWindow": 400000, "maxTokens": 1000,
        "cost": {"input": 2, "output": 0.1, "cacheRead": 0, "cacheWrite": 2.5, "tiers": [{"inputTokensAbove": 272000, "input": 4}]}},
    "classifier:made-up": {"id": "made-up", "api": "openai-decisions", "provider": "openai", "cost": {"input": 1, "output": 0}},
    "chat:other": {"id": "other", "api": "x", "provider": "a-plan", "cost": {"input": 1}}}}"#;

const ROWS: &str = r#"{"provider": "acme", "model": "one", "prices": {"input": "2", "cache_write_1h": "4"}, "as_of": "2026-11-18", "confidence": "A", "source": "a blog", "source_url": "https://example.test/p", "tiers": [{"over_input_tokens": 200000, "prices": {"input": "3"}}], "service_tiers": {"batch": {"prices": {"input": "1"}}, "regional": {"prices": {"input": "9"}}}}

{"provider": "acme", "model": "one", "prices": {"input": "1"}, "effective_from": "2027-01-01"}
{"provider": "acme", "model": "one", "prices": {"input": "7"}, "effective_to": "2026-11-21"}
{"provider": "acme", "model": "a change", "field": "input", "old": "1"}
"#;

fn day(text: &str) -> Date {
    parse_date(text).unwrap()
}

fn read(text: &str) -> Catalogue {
    let catalogue = read_catalogue(text, day("2026-11-21")).unwrap();
    assert_eq!(catalogue.problems, Vec::<String>::new());
    catalogue
}

/// What a row prints, as `field price`.
fn figures(row: &TheirRow) -> Vec<String> {
    let figures = row.figures.iter().map(|(field, figure)| match figure {
        Figure::Price { price, .. } => format!("{field} {}", price.to_decimal()),
        Figure::Tokens(tokens) => format!("{field} {tokens}"),
    });
    figures.collect()
}

#[test]
fn genai_prices_gives_the_price_of_the_day_with_its_start_tiers_and_modes() {
    let catalogue = read(GENAI);
    let [row] = &catalogue.rows[..] else {
        panic!("one row")
    };
    assert_eq!((catalogue.format, catalogue.skipped), ("genai-prices", 1));
    // Not the price of certain hours, not the mode that begins later, not the region.
    assert_eq!(
        figures(row),
        [
            "above_272k.input 4",
            "batch.input 1",
            "cache_write.1h 4",
            "context_window 400000",
            "input 2"
        ]
    );
    assert_eq!(row.since, Some(day("2026-10-02")));
    let ids: Vec<&str> = row.candidates.iter().map(|(_, id)| id.as_str()).collect();
    assert_eq!(
        ids,
        ["made-up", "made-up-2026"],
        "a beginning names no model"
    );
    // One day earlier the price before it held.
    let before = read_catalogue(GENAI, day("2026-10-01")).unwrap();
    assert!(figures(&before.rows[0]).contains(&"input 4".to_owned()));
}

#[test]
fn a_python_module_that_is_no_data_is_refused_with_its_line() {
    let error = read_catalogue("providers: list[Provider] = [\n!]", day("2026-11-21")).unwrap_err();
    assert_eq!(
        error.to_string(),
        "cannot be read as genai-prices: a value was expected in line 2"
    );
}

#[test]
fn pi_ai_gives_chat_prices_and_its_zero_for_a_cache_is_no_price() {
    let catalogue = read(PI_AI);
    let [row] = &catalogue.rows[..] else {
        panic!("one row")
    };
    assert_eq!((catalogue.format, catalogue.skipped), ("pi-ai", 2));
    assert_eq!(
        figures(row),
        [
            "above_272k.input 4",
            "cache_write 2.5",
            "context_window 400000",
            "input 2",
            "max_output 1000",
            "output 0.1"
        ]
    );
}

#[test]
fn rows_say_their_day_grade_and_source_and_hold_only_on_their_days() {
    let catalogue = read(ROWS);
    let [row] = &catalogue.rows[..] else {
        panic!("one row")
    };
    assert_eq!((catalogue.format, catalogue.skipped), ("rows", 3));
    assert_eq!(
        figures(row),
        [
            "above_200k.input 3",
            "batch.input 1",
            "cache_write.1h 4",
            "input 2"
        ]
    );
    assert_eq!(
        (row.day, row.grade),
        (Some(day("2026-11-18")), Grade::Maker)
    );
    assert_eq!(row.url.as_deref(), Some("https://example.test/p"));
}

#[test]
fn files_of_one_format_are_one_catalogue() {
    let mut whole = read(PI_AI);
    whole.join(read(PI_AI)).unwrap();
    assert_eq!((whole.rows.len(), whole.skipped), (2, 4));
    assert!(whole.join(read(ROWS)).is_err());
}

/// Compares `{"input": theirs}` of 2026-11-18 with periods of ours; the agreement in words.
fn check(periods: &str, theirs: &str, expected: &str) {
    let ours = catalog(&file(periods));
    let row = format!(
        r#"{{"provider": "acme", "model": "one", "prices": {{"input": "{theirs}"}}, "as_of": "2026-11-18"}}"#
    );
    let found = audit(&ours, &read(&row), &Filter::default(), day("2026-11-21"));
    assert_eq!(agreement(&found, &[Role::Maker]).to_string(), expected);
    assert_eq!(
        agreement(&found, &[Role::Host]).to_string(),
        "no price in both"
    );
}

#[test]
fn a_difference_that_our_file_explains_does_not_count_against_the_agreement() {
    let in_force = |from: &str, to: &str, fields: &str| {
        period(
            &format!(r#""from": {from}, "to": {to}, "state": "in_force", {fields}"#),
            "2026-11-01",
        )
    };
    let rates = |input: &str| format!(r#""rates": {{"input": "{input}"}}"#);
    let one = in_force("null", "null", &rates("2"));
    check(&one, "2", "100.0 % of 1 prices agree; 0 differ");
    check(&one, "3", "0.0 % of 1 prices agree; 1 differ");
    let explained = |why: Explanation| {
        format!(
            "— of 0 prices agree; 0 differ, 1 more are explained: 1 {}",
            why.words()
        )
    };
    check(&one, "0", &explained(Explanation::ZeroForNone));
    let two = [
        in_force("null", r#""2026-11-01""#, &rates("3")),
        in_force(r#""2026-11-01""#, "null", &rates("2")),
    ];
    check(&two.join(","), "3", &explained(Explanation::Earlier));
    let windows =
        r#", "windows": [{"name": "peak", "days": [1], "utc": ["01:00-04:00"], "factor": "2"}]"#;
    let peak = in_force("null", "null", &(rates("2") + windows));
    check(&peak, "4", &explained(Explanation::HourOrRegion));
    // 0.0375 with three decimals is 0.038 and nothing else.
    let fine = in_force("null", "null", &rates("0.0375"));
    check(&fine, "0.038", &explained(Explanation::Rounded));
    check(&fine, "0.039", "0.0 % of 1 prices agree; 1 differ");
}
