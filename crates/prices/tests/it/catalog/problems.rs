//! Every way a price file can be wrong: the message names file, model and field.

use prices::catalog::{Catalog, Lifetime};

const RULES: &str = r#"{"schema": 1, "rules": [{"id": "some", "of": "o200k_base", "per_mille": {"low": 900, "expected": 1000, "high": 1100},
    "basis": {"kind": "measured_by_us", "en": "Measured.", "zh-hant": "實測。"}, "source": {"url": "https://example.test/", "checked": "2026-11-20"}}]}"#;

const PERIOD: &str = r#"{"from": "2026-01-01", "to": null, "state": "in_force", "rates": {"input": "1", "output": "5"},
    "source": {"url": "https://example.test/", "checked": "2026-11-20", "grade": "maker"}}"#;

/// A provider's file around the fields of one model and its periods.
fn file(model: &str, periods: &str) -> String {
    format!(
        r#"{{"schema": 1, "provider": "acme", "name": "Acme", "currency": "USD", "models": [
            {{"id": "one", "name": "One", "kind": "chat", "status": "active", "encoding": "o200k_base", {model} "periods": [{periods}]}}]}}"#
    )
}

fn messages(text: &str) -> Vec<String> {
    let (_, problems) = Catalog::from_json(&[("acme.json", text), ("token-rules.json", RULES)]);
    problems.iter().map(ToString::to_string).collect()
}

/// The file has this one problem.
fn check(text: &str, message: &str) {
    assert_eq!(messages(text), [message]);
}

/// The period, with `from` replaced by `to`, has this one problem.
fn check_period(from: &str, to: &str, message: &str) {
    assert!(PERIOD.contains(from), "{from}");
    check(&file("", &PERIOD.replacen(from, to, 1)), message);
}

/// The period with these fields added has this one problem.
fn check_added(fields: &str, message: &str) {
    check_period(r#""state""#, &format!(r#"{fields}, "state""#), message);
}

#[test]
fn the_pattern_all_cases_start_from_has_no_problem() {
    assert_eq!(messages(&file("", PERIOD)), Vec::<String>::new());
}

#[test]
fn a_file_must_be_json_of_this_version_in_dollars() {
    assert!(messages("{")[0].starts_with("acme.json: not JSON: EOF"));
    assert!(
        messages(&format!("{} x", file("", PERIOD)))[0]
            .starts_with("acme.json: not JSON: trailing characters")
    );
    check("[]", "acme.json: expected an object, found a list");
    check(
        &file("", PERIOD).replace(r#""schema": 1"#, r#""schema": 2"#),
        "acme.json: schema: expected version 1 of the format",
    );
    check(
        &file("", PERIOD).replace("USD", "EUR"),
        "acme.json: currency: \"EUR\" is not known here",
    );
    check(
        &file("", PERIOD).replace(r#""provider": "acme","#, ""),
        "acme.json: provider: missing",
    );
}

#[test]
fn a_field_that_means_nothing_is_reported_not_ignored() {
    check(
        &file(r#""contextwindow": 5,"#, PERIOD),
        "acme.json: one: contextwindow: unknown field",
    );
    check_added(
        r#""form": "2026-01-01""#,
        "acme.json: one: periods[0].form: unknown field",
    );
    check_period(
        r#""output": "5""#,
        r#""output": "5", "outptu": "5""#,
        "acme.json: one: periods[0].rates.outptu: unknown field",
    );
    check(
        &file("", PERIOD).replace(r#""schema": 1"#, r#""schema": 1, "x": 1"#),
        "acme.json: x: unknown field",
    );
}

#[test]
fn a_key_that_stands_twice_is_reported() {
    check_period(
        r#""output": "5""#,
        r#""output": "5", "output": "6""#,
        "acme.json: one: periods[0].rates.output: the key stands twice, so one of the two values would be lost",
    );
    check(
        &file(r#""id": "two","#, PERIOD),
        "acme.json: one: id: the key stands twice, so one of the two values would be lost",
    );
}

#[test]
fn a_field_that_must_be_there_is_missed() {
    check_period(
        r#""state": "in_force","#,
        "",
        "acme.json: one: periods[0].state: missing",
    );
    check_period(
        r#""url": "https://example.test/","#,
        "",
        "acme.json: one: periods[0].source.url: missing",
    );
    check_period(
        r#""checked": "2026-11-20","#,
        "",
        "acme.json: one: periods[0].source.checked: missing",
    );
    check(
        &file("", PERIOD).replace(r#""name": "One","#, ""),
        "acme.json: one: name: missing",
    );
    check(
        &file("", PERIOD).replace(r#""id": "one","#, ""),
        "acme.json: models[0]: id: missing",
    );
}

#[test]
fn a_price_must_be_a_string() {
    for (number, found) in [
        ("1", "a number"),
        ("1.5", "a number"),
        ("-1", "a number"),
        ("true", "true or false"),
        ("[]", "a list"),
    ] {
        let price = format!(r#""input": {number}"#);
        check_period(
            r#""input": "1""#,
            &price,
            &format!("acme.json: one: periods[0].rates.input: expected a string, found {found}"),
        );
    }
}

#[test]
fn a_price_must_be_a_plain_decimal() {
    check_period(
        r#""1""#,
        r#""1e-3""#,
        "acme.json: one: periods[0].rates.input: \"1e-3\" is not a plain decimal number such as \"2.50\"",
    );
    check_period(
        r#""1""#,
        r#""""#,
        "acme.json: one: periods[0].rates.input: \"\" is not a plain decimal number such as \"2.50\"",
    );
    check_period(
        r#""1""#,
        r#""0.1234567890""#,
        "acme.json: one: periods[0].rates.input: \"0.1234567890\" has more than 9 decimals",
    );
    check_period(
        r#""1""#,
        r#""1000001""#,
        "acme.json: one: periods[0].rates.input: \"1000001\" is more than 1000000, check its unit",
    );
    check_added(
        r#""factors": {"region:us": "0"}"#,
        "acme.json: one: periods[0].factors.region:us: a factor of zero would make every price free; list the price as \"0\" instead",
    );
}

#[test]
fn a_limit_must_be_a_whole_number() {
    check(
        &file(r#""max_output": "5","#, PERIOD),
        "acme.json: one: max_output: expected a whole number, found a string",
    );
    check(
        &file(r#""max_output": 5.5,"#, PERIOD),
        "acme.json: one: max_output: expected a whole number, found a number",
    );
}

#[test]
fn a_date_must_be_a_day() {
    check_period(
        r#""2026-01-01""#,
        r#""2026-01""#,
        "acme.json: one: periods[0].from: \"2026-01\" is not a date such as \"2026-10-26\"",
    );
    check(
        &file(r#""released": "2026-02-30","#, PERIOD),
        "acme.json: one: released: \"2026-02-30\" is not a date such as \"2026-10-26\"",
    );
}

#[test]
fn a_word_must_be_one_that_is_known() {
    let check_word = |from, to: &str, field| {
        check(
            &file("", PERIOD).replacen(from, &format!("\"{to}\""), 1),
            &format!("acme.json: one: {field}: \"{to}\" is not known here"),
        );
    };
    check_word(r#""chat""#, "chatter", "kind");
    check_word(r#""active""#, "beta", "status");
    check_word(r#""o200k_base""#, "o300k_base", "encoding");
    check_word(r#""o200k_base""#, "estimate:other", "encoding");
    check_word(r#""in_force""#, "scheduled", "periods[0].state");
    check_word(r#""maker""#, "A", "periods[0].source.grade");
    check(
        &file(r#""modalities": {"in": ["smell"], "out": []},"#, PERIOD),
        "acme.json: one: modalities.in[0]: \"smell\" is not known here",
    );
    check(
        &file(r#""encoding_note": "perhaps","#, PERIOD),
        "acme.json: one: encoding_note: \"perhaps\" is not known here",
    );
    check_added(
        r#""modes": {"turbo": {"rates": {}}}"#,
        "acme.json: one: periods[0].modes.turbo: \"turbo\" is not known here",
    );
    check_added(
        r#""modes": {"standard": {"rates": {}}}"#,
        "acme.json: one: periods[0].modes.standard: \"standard\" is not known here",
    );
    check_added(
        r#""units": [{"unit": "images", "per": 1, "price": "1"}]"#,
        "acme.json: one: periods[0].units[0].unit: \"images\" is not known here",
    );
}

#[test]
fn a_cache_lifetime_has_one_spelling() {
    for text in [
        "5", "5min", "05m", "60m", "0m", "m", "h", "-5m", "+5m", "1d", "Default", "", "é",
    ] {
        assert_eq!(Lifetime::parse(text).ok(), None, "{text:?}");
    }
    for text in ["5m", "30m", "90m", "1h", "12h", "24h", "default"] {
        assert_eq!(Lifetime::parse(text).unwrap().id(), text);
    }
    check_period(
        r#""input": "1""#,
        r#""input": "1", "cache_write": {"60m": "2"}"#,
        "acme.json: one: periods[0].rates.cache_write.60m: \"60m\" is not a cache lifetime such as \"5m\", \"1h\" or \"default\"",
    );
}

#[test]
fn a_tier_says_what_it_compares_and_how() {
    let unclear = "acme.json: one: periods[0].tiers[0].when: expected either \"gt\" or \"gte\" with a whole number of prompt tokens";
    for condition in ["{}", r#"{"gt": 1, "gte": 1}"#] {
        check_added(
            &format!(
                r#""tiers": [{{"when": {{"prompt_tokens": {condition}}}, "scope": "request", "rates": {{}}}}]"#
            ),
            unclear,
        );
    }
    check_added(
        r#""tiers": [{"when": {"prompt_tokens": {"gt": 1}}, "rates": {}}]"#,
        "acme.json: one: periods[0].tiers[0].scope: missing",
    );
    check_added(
        r#""tiers": [{"when": {}, "scope": "request", "rates": {}}]"#,
        "acme.json: one: periods[0].tiers[0].when.prompt_tokens: missing",
    );
}

#[test]
fn a_period_with_an_unreadable_tier_is_dropped_because_it_would_look_cheaper() {
    let period = PERIOD.replace(
        r#""state""#,
        r#""tiers": [{"scope": "request", "rates": {}}], "state""#,
    );
    let (catalog, problems) = Catalog::from_json(&[
        ("acme.json", &file("", &period)),
        ("token-rules.json", RULES),
    ]);
    assert_eq!(problems.len(), 1);
    assert_eq!(catalog.model_by_id("acme/one").unwrap().periods, Vec::new());
}

#[test]
fn a_window_has_days_hours_and_one_effect() {
    let window = |days: &str, hours: &str, effect: &str| {
        format!(r#""windows": [{{"name": "peak", "days": [{days}], "utc": ["{hours}"]{effect}}}]"#)
    };
    let factor = r#", "factor": "2""#;
    let unclear = "acme.json: one: periods[0].windows[0]: expected either \"factor\" or \"rates\"";
    check_added(&window("1", "01:00-02:00", ""), unclear);
    check_added(
        &window("1", "01:00-02:00", r#", "factor": "2", "rates": {}"#),
        unclear,
    );
    for day in ["0", "8", "300"] {
        check_added(
            &window(day, "01:00-02:00", factor),
            "acme.json: one: periods[0].windows[0].days[0]: expected a weekday from 1 (Monday) to 7 (Sunday)",
        );
    }
    for hours in [
        "1:00-2:00",
        "01:00",
        "02:00-01:00",
        "01:00-01:00",
        "22:00-02:00",
        "01:60-02:00",
        "01:00-24:01",
        "99:00-99:30",
        "",
    ] {
        let message = format!(
            "acme.json: one: periods[0].windows[0].utc[0]: {hours:?} is not a range of hours within one day such as \"01:00-04:00\""
        );
        check_added(&window("1", hours, factor), &message);
    }
    assert_eq!(
        messages(&file(
            "",
            &PERIOD.replace(
                r#""state""#,
                &format!("{}, \"state\"", window("1,7", "22:00-24:00", factor))
            )
        )),
        Vec::<String>::new()
    );
}

#[test]
fn every_unit_and_fee_says_for_how_many_its_price_is() {
    check_added(
        r#""fees": [{"id": "web_search", "price": "10"}]"#,
        "acme.json: one: periods[0].fees[0].per: missing",
    );
    check_added(
        r#""fees": [{"id": "web_search", "per": 0, "price": "10"}]"#,
        "acme.json: one: periods[0].fees[0].per: a price must be for at least one",
    );
    check_added(
        r#""units": [{"unit": "image", "price": "0.04"}]"#,
        "acme.json: one: periods[0].units[0].per: missing",
    );
}

#[test]
fn estimate_ratios_rise() {
    let rules = RULES.replace("900", "1001");
    let (_, problems) = Catalog::from_json(&[("token-rules.json", &rules)]);
    assert_eq!(
        problems[0].to_string(),
        "token-rules.json: rules[0].per_mille: expected 0 < low <= expected <= high"
    );
}

#[test]
fn swapped_prices_are_noticed_unless_they_were_looked_at() {
    let swapped = "acme.json: one: periods[0].rates.output: output at 0.5 is cheaper than input at 1: swapped, or accept \"output_below_input\" with a note";
    check_period(r#""5""#, r#""0.5""#, swapped);
    check_period(
        r#""output": "5""#,
        r#""output": "5", "cache_read": "2""#,
        "acme.json: one: periods[0].rates.cache_read: a cache read at 2 is dearer than input at 1: swapped, or accept \"cache_read_above_input\" with a note",
    );
    let accepted = PERIOD.replace(r#""5""#, r#""0.5""#).replace(
        r#""state""#,
        r#""accepted": ["output_below_input"], "notes": ["The page prints it so."], "state""#,
    );
    assert_eq!(messages(&file("", &accepted)), Vec::<String>::new());
    let unexplained = "acme.json: one: periods[0].accepted: accept only \"output_below_input\", \"cache_read_above_input\", \"cache_write_below_input\", \"cache_unstated\", and say why in \"notes\"";
    check_added(r#""accepted": ["output_below_input"]"#, unexplained);
    check_added(
        r#""accepted": ["whatever"], "notes": ["Why not."]"#,
        unexplained,
    );
}

#[test]
fn a_price_in_another_unit_is_noticed() {
    // $2.50 per million tokens is $0.0000025 per token.
    check_period(
        r#""1""#,
        r#""0.0000025""#,
        "acme.json: one: periods[0].rates.input: 0.0000025 dollars per million tokens is unlike any listed price: check its unit",
    );
    check_period(
        r#""5""#,
        r#""5000""#,
        "acme.json: one: periods[0].rates.output: 5000 dollars per million tokens is unlike any listed price: check its unit",
    );
}

#[test]
fn a_day_has_one_price_and_periods_are_in_order() {
    let later = PERIOD.replace("2026-01-01", "2026-06-01");
    check(
        &file("", &format!("{PERIOD}, {later}")),
        "acme.json: one: periods[1].from: shares a day with periods[0], so that day would have two prices",
    );
    let closed = PERIOD.replace(r#""to": null"#, r#""to": "2026-06-01""#);
    assert_eq!(
        messages(&file("", &format!("{closed}, {later}"))),
        Vec::<String>::new()
    );
    check(
        &file("", &format!("{later}, {closed}")),
        "acme.json: one: periods[1].from: starts before the period above it: list the earliest first",
    );
    check_period(
        r#""to": null"#,
        r#""to": "2026-01-01""#,
        "acme.json: one: periods[0].to: \"to\" is not after \"from\", so the period holds no day",
    );
}

#[test]
fn a_price_nobody_has_read_since_its_day_is_only_announced() {
    check_period(
        "2026-01-01",
        "2026-11-21",
        "acme.json: one: periods[0].from: was read on 2026-11-20 before it began on 2026-11-21: it is announced, not in force",
    );
    assert_eq!(
        messages(&file("", &PERIOD.replace("2026-01-01", "2026-11-20"))),
        Vec::<String>::new()
    );
    let announced = PERIOD.replace("in_force", "announced");
    check(
        &file("", &announced.replace(r#""2026-01-01""#, "null")),
        "acme.json: one: periods[0].from: an announced price needs the day it is announced for",
    );
}

#[test]
fn an_id_names_one_model() {
    let first = file(r#""aliases": ["two"],"#, PERIOD);
    let (_, second) = first.split_once("\"models\": [").unwrap();
    let second = second
        .replacen("one", "two", 1)
        .replace(r#""aliases": ["two"],"#, "");
    let both = format!("{}, {second}", first.strip_suffix("]}").unwrap());
    check(
        &both,
        "acme.json: two: id: \"two\" already names the model \"one\"",
    );
}

/// A file with two models, each with these fields.
fn two(one: &str, second: &str) -> String {
    let first = file(one, PERIOD);
    let other = file(second, PERIOD).replacen(r#""id": "one""#, r#""id": "two""#, 1);
    let (_, other) = other.split_once("\"models\": [").unwrap();
    format!("{}, {other}", first.strip_suffix("]}").unwrap())
}

#[test]
fn a_moving_name_means_one_model_at_a_time() {
    let moves = |from, to| {
        format!(r#""moving_aliases": [{{"id": "latest", "from": {from}, "to": {to}}}],"#)
    };
    let until = moves("null", r#""2026-03-01""#);
    let since = moves(r#""2026-03-01""#, "null");
    assert_eq!(messages(&two(&until, &since)), Vec::<String>::new());
    let taken = |model, by| {
        format!(
            "acme.json: {model}: moving_aliases[0].id: \"latest\" already names the model \"{by}\""
        )
    };
    let early = moves(r#""2026-02-28""#, "null");
    let expected = [taken("one", "two"), taken("two", "one")];
    assert_eq!(messages(&two(&until, &early)), expected);
    // Nor is it a name that another model has for good.
    let fixed = r#""aliases": ["latest"],"#;
    assert_eq!(messages(&two(&until, fixed)), [taken("one", "two")]);
    check(
        &file(&moves(r#""2026-03-01""#, r#""2026-03-01""#), PERIOD),
        "acme.json: one: moving_aliases[0].to: \"to\" is not after \"from\", so the period holds no day",
    );
}

#[test]
fn an_offer_is_of_a_model_that_another_provider_makes() {
    let maker = file("", PERIOD);
    let cloud = |of: &str| {
        file(&format!(r#""model_of": "{of}","#), PERIOD).replace(r#""acme""#, r#""cloud""#)
    };
    let read = |of: &str| {
        let cloud = cloud(of);
        let files = [
            ("acme.json", maker.as_str()),
            ("cloud.json", &cloud),
            ("token-rules.json", RULES),
        ];
        let (_, problems) = Catalog::from_json(&files);
        let problems = problems.iter().map(ToString::to_string);
        problems.collect::<Vec<_>>()
    };
    assert_eq!(read("acme/one"), Vec::<String>::new());
    for none in ["acme/two", "cloud/one"] {
        let expected =
            format!("cloud.json: one: model_of: {none} is not a model that another provider makes");
        assert_eq!(read(none), [expected]);
    }
    assert_eq!(
        read("one"),
        ["cloud.json: one: model_of: \"one\" is not known here"]
    );
}

#[test]
fn a_mode_has_prices_of_its_own_or_a_factor_whose_products_are_exact() {
    check_added(
        r#""modes": {"batch": {"factor": "0.5", "rates": {}}}"#,
        "acme.json: one: periods[0].modes.batch.rates: unknown field",
    );
    check_added(
        r#""modes": {"batch": {}}"#,
        "acme.json: one: periods[0].modes.batch.rates: missing",
    );
    let halved = PERIOD.replace(r#""1""#, r#""0.900000001""#).replace(
        r#""state""#,
        r#""modes": {"batch": {"factor": "0.5"}}, "state""#,
    );
    check(
        &file("", &halved),
        "acme.json: one: periods[0].modes.batch.factor: 0.900000001 times 0.5 has more than nine decimals",
    );
}

#[test]
fn limits_fit_the_context_window_and_lives_have_an_order() {
    check(
        &file(r#""context_window": 5, "max_output": 6,"#, PERIOD),
        "acme.json: one: max_output: 6 tokens are more than the context window of 5",
    );
    check(
        &file(
            r#""released": "2026-02-01", "retires": "2026-01-01","#,
            PERIOD,
        ),
        "acme.json: one: retires: retired on 2026-01-01 before its release on 2026-02-01",
    );
}

#[test]
fn tiers_rise_share_a_scope_and_price_prompts_only_when_marginal() {
    let tier = |threshold, scope, rates| {
        format!(
            r#"{{"when": {{"prompt_tokens": {{"gt": {threshold}}}}}, "scope": "{scope}", "rates": {rates}}}"#
        )
    };
    let unordered = "acme.json: one: periods[0].tiers: tiers must rise and share one scope";
    check_added(
        &format!(
            r#""tiers": [{}, {}]"#,
            tier(9, "request", "{}"),
            tier(9, "request", "{}")
        ),
        unordered,
    );
    check_added(
        &format!(
            r#""tiers": [{}, {}]"#,
            tier(8, "request", "{}"),
            tier(9, "marginal", "{}")
        ),
        unordered,
    );
    check_added(
        &format!(
            r#""tiers": [{}]"#,
            tier(9, "marginal", r#"{"output": "9"}"#)
        ),
        "acme.json: one: periods[0].tiers[0].rates.output: a marginal tier cannot price output",
    );
}

#[test]
fn a_factor_must_keep_every_price_exact() {
    let period = PERIOD
        .replace(r#""1""#, r#""0.900000001""#)
        .replace(r#""state""#, r#""factors": {"region:us": "1.1"}, "state""#);
    check(
        &file("", &period),
        "acme.json: one: periods[0].factors.region:us: 0.900000001 times 1.1 has more than nine decimals",
    );
}

#[test]
fn a_source_is_a_link() {
    check_period(
        "https://example.test/",
        "the price page",
        "acme.json: one: periods[0].source.url: expected a link that starts with https://",
    );
}

#[test]
fn one_bad_model_leaves_the_others() {
    let text = file("", PERIOD).replace(r#""models": ["#, r#""models": [{"id": "bad"}, "#);
    let (catalog, problems) =
        Catalog::from_json(&[("acme.json", &text), ("token-rules.json", RULES)]);
    assert!(
        problems
            .iter()
            .all(|problem| problem.model.as_deref() == Some("bad"))
    );
    assert_eq!(
        problems
            .iter()
            .map(|problem| problem.field.as_str())
            .collect::<Vec<_>>(),
        ["name", "kind", "status"]
    );
    assert_eq!(
        catalog
            .models()
            .map(|model| model.id.as_str())
            .collect::<Vec<_>>(),
        ["one"]
    );
}
