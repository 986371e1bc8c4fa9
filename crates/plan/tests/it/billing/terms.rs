//! Files of terms: everything a good one says is read, and everything wrong with a bad one is named by file and field.

use plan::billing::{
    Overrides, Platforms, PurchaseFee, Term, Terms,
    terms::{
        AtZero, AutoReloadFact, EarlyInvoices, Expiry, InvoiceCycle, Plan, Refund, Tax,
        ThresholdCounts, bundle,
    },
};
use prices::catalog::Grade;

use super::{day, gateway_fee, rate, usd};

const SOURCE: &str =
    r#""source": {"url": "https://example.test/", "checked": "2026-11-20", "grade": "maker"}"#;

fn fact(name: &str, value: &str) -> String {
    format!(r#""{name}": {{"value": {value}, {SOURCE}}}"#)
}

fn file(facts: &str) -> String {
    let step = r#"{"en": "Go.", "zh-hant": "去。"}"#;
    let steps = [step; 5].join(",");
    format!(
        r#"{{"schema": 1, "platform": "acme", "name": "Acme", "provider": null, "facts": {{{facts}}}, "steps": [{steps}], "unverified": [{step}]}}"#
    )
}

fn read(facts: &str) -> (Terms, Vec<String>) {
    let text = file(facts);
    let (platforms, problems) = Platforms::from_json(&[("billing/acme.json", &text)]);
    let terms = platforms.get("acme").map(|platform| platform.facts.terms());
    let problems = problems.iter().map(ToString::to_string).collect();
    (terms.unwrap_or_default(), problems)
}

/// A fact with this value has this one problem, and is left out.
fn check(name: &str, value: &str, message: &str) {
    let (terms, problems) = read(&fact(name, value));
    assert_eq!(
        problems,
        [format!("billing/acme.json: facts.{name}{message}")]
    );
    assert_eq!(terms, Terms::default());
}

fn values(facts: &[(&str, &str)]) -> Terms {
    let facts: Vec<String> = facts
        .iter()
        .map(|(name, value)| fact(name, value))
        .collect();
    let (terms, problems) = read(&facts.join(","));
    assert_eq!(problems, Vec::<String>::new());
    terms
}

#[test]
fn every_kind_of_fact_is_read() {
    let terms = values(&[
        ("plans", r#"["prepaid", "postpaid"]"#),
        ("default_plan", r#""prepaid""#),
        ("minimum_purchase", r#""5""#),
        ("purchase_fee", r#"{"percent": "5.5", "minimum": "0.80"}"#),
        ("crypto_fee", r#"{"percent": "5"}"#),
        (
            "byok_fee",
            r#"{"percent": "5", "free_requests_per_month": 1000000}"#,
        ),
        ("expiry", r#"{"months": 12}"#),
        ("granted_expiry", r#"{"days": 30}"#),
        ("refund", r#""within_days:1""#),
        ("auto_reload", r#"{"monthly_limit": true, "minimum": "25"}"#),
        ("at_zero", r#""may_go_negative""#),
        ("invoice_cycle", r#""calendar_month_or_threshold""#),
        ("payment_terms_days", "0"),
        (
            "early_invoice_at",
            r#"{"counts": "lifetime", "at": ["1", "10"]}"#,
        ),
        (
            "spend_limits",
            r#"[{"tier": "1", "per_month": "100"}, {"tier": "custom", "per_month": null}]"#,
        ),
        ("alerts_percent", "[50, 75, 90]"),
        ("tax", r#""added""#),
        ("failed_requests_charged", "false"),
        ("payment_methods", r#"["card", "crypto"]"#),
    ]);
    assert_eq!(terms.plans, Some(vec![Plan::Prepaid, Plan::Postpaid]));
    assert_eq!(terms.minimum_purchase, Some(usd("5")));
    assert_eq!(terms.purchase_fee, Some(gateway_fee()));
    assert_eq!(terms.crypto_fee, Some(rate("5")));
    assert_eq!(terms.byok_fee.unwrap().free_requests_per_month, 1_000_000);
    assert_eq!(terms.expiry, Some(Expiry::Months(12)));
    assert_eq!(terms.granted_expiry, Some(Expiry::Days(30)));
    assert_eq!(terms.refund, Some(Refund::WithinDays(1)));
    let reload = AutoReloadFact::Offered {
        default_on: None,
        monthly_limit: Some(true),
        minimum: Some(usd("25")),
    };
    assert_eq!(terms.auto_reload, Some(reload));
    assert_eq!(terms.at_zero, Some(AtZero::MayGoNegative));
    assert_eq!(
        terms.invoice_cycle,
        Some(InvoiceCycle::CalendarMonthOrThreshold)
    );
    assert_eq!(terms.payment_terms_days, Some(0));
    let early = EarlyInvoices {
        counts: ThresholdCounts::Lifetime,
        at: vec![usd("1"), usd("10")],
    };
    assert_eq!(terms.early_invoice_at, Some(early));
    let limits = terms.spend_limits.clone().unwrap();
    assert_eq!(limits[0].per_month, Some(usd("100")));
    assert_eq!(limits[1].per_month, None);
    assert_eq!(terms.alerts_percent, Some(vec![50, 75, 90]));
    assert_eq!(terms.tax, Some(Tax::Added));
    assert_eq!(terms.failed_requests_charged, Some(false));
    assert_eq!(terms.known().len(), 19);
}

#[test]
fn a_fee_without_a_minimum_has_none_and_words_stand_for_the_rest() {
    let terms = values(&[
        ("purchase_fee", r#"{"percent": "0"}"#),
        ("expiry", r#""never""#),
        ("auto_reload", r#""none""#),
    ]);
    assert_eq!(terms.purchase_fee, Some(PurchaseFee::NONE));
    assert_eq!(terms.expiry, Some(Expiry::Never));
    assert_eq!(terms.auto_reload, Some(AutoReloadFact::None));
}

#[test]
fn a_source_that_says_nothing_is_not_a_fact_nobody_looked_for() {
    let text = file(&fact("minimum_purchase", "null"));
    let (platforms, problems) = Platforms::from_json(&[("acme.json", &text)]);
    assert_eq!(problems, []);
    let facts = &platforms.all()[0].facts;
    assert_eq!(facts.minimum_purchase.as_ref().unwrap().value, None);
    assert!(facts.maximum_purchase.is_none());
    assert_eq!(facts.terms().minimum_purchase, None);
    let rows = facts.rows();
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].term, rows[0].value), (Term::MinimumPurchase, None));
    assert_eq!(rows[0].source.checked, day("2026-11-20"));
}

#[test]
fn conflicts_keep_their_own_value_and_source() {
    let facts = format!(
        r#""minimum_purchase": {{"value": "5", {SOURCE}, "note": {{"en": "Now.", "zh-hant": "現在。"}}, "conflicts": [
            {{"value": "10", "source": {{"url": "https://example.test/old", "checked": "2026-05-01", "grade": "secondary", "via": "a copy"}}}}]}}"#
    );
    let (platforms, problems) = Platforms::from_json(&[("acme.json", &file(&facts))]);
    assert_eq!(problems, []);
    let fact = platforms.all()[0].facts.minimum_purchase.clone().unwrap();
    assert_eq!(fact.value, Some(usd("5")));
    assert_eq!(fact.note.unwrap().zh_hant, "現在。");
    assert_eq!(fact.conflicts[0].value, Some(usd("10")));
    assert_eq!(fact.conflicts[0].source.grade, Grade::Secondary);
}

#[test]
fn every_slip_names_file_and_field() {
    check(
        "plans",
        r#"["prepaid", "later"]"#,
        r#".value[1]: "later" is not known here"#,
    );
    check(
        "minimum_purchase",
        "5",
        ".value: expected a string, found a number",
    );
    check(
        "minimum_purchase",
        r#""-5""#,
        r#".value: "-5" is not a plain decimal number such as "2.50""#,
    );
    check(
        "purchase_fee",
        r#"{"percent": "101"}"#,
        r#".value.percent: "101" is more than 100, check its unit"#,
    );
    check(
        "purchase_fee",
        r#"{"minimum": "1"}"#,
        ".value.percent: missing",
    );
    check(
        "crypto_fee",
        r#"{"percent": "5.00001"}"#,
        r#".value.percent: "5.00001" has more than 4 decimals"#,
    );
    check(
        "expiry",
        r#"{"months": 12, "days": 1}"#,
        r#".value: expected "never", {"months"} or {"days"}, found an object"#,
    );
    check(
        "expiry",
        r#"{"months": 0}"#,
        ".value.months: expected a whole number from 1 to 120",
    );
    check(
        "refund",
        r#""within_days:x""#,
        r#".value: "within_days:x" is not known here"#,
    );
    check(
        "early_invoice_at",
        r#"{"counts": "lifetime", "at": ["10", "10"]}"#,
        ".value.at: expected a list of rising values",
    );
    check(
        "payment_terms_days",
        "9999",
        ".value: expected a whole number from 0 to 3653",
    );
    check(
        "alerts_percent",
        "[0]",
        ".value[0]: expected a whole number from 1 to 1000",
    );
    check(
        "postpaid_who",
        r#"{"en": "Sales."}"#,
        ".value.zh-hant: missing",
    );
    check("fee", r#""1""#, ": unknown field");
}

#[test]
fn a_fact_needs_its_value_and_a_source_with_a_link() {
    let (_, problems) = read(&format!(r#""tax": {{{SOURCE}}}"#));
    assert_eq!(problems, ["billing/acme.json: facts.tax.value: missing"]);
    let (_, problems) = read(r#""tax": {"value": "added"}"#);
    assert_eq!(problems, ["billing/acme.json: facts.tax.source: missing"]);
    let (_, problems) = read(&fact("tax", r#""added""#).replace("https:", "http:"));
    assert_eq!(
        problems,
        ["billing/acme.json: facts.tax.source: expected a link that starts with https://"]
    );
}

#[test]
fn a_platform_is_named_like_its_file_and_has_five_steps() {
    let text = file("");
    let messages = |file: &str, text: &str| {
        let (_, problems) = Platforms::from_json(&[(file, text)]);
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(
        messages("b.json", &text),
        [r#"b.json: platform: expected the file's name, "b""#]
    );
    let four = text.replacen(r#"{"en": "Go.", "zh-hant": "去。"},"#, "", 1);
    assert_eq!(
        messages("acme.json", &four),
        ["acme.json: steps: expected 5 items"]
    );
    assert_eq!(
        messages("acme.json", "{"),
        ["acme.json: not JSON: EOF at byte 1"]
    );
}

#[test]
fn the_bundle_reads_back_as_the_files_and_is_made_of_sound_files_only() {
    let text = file(&fact("tax", r#""added""#));
    let files = [("acme.json", text.as_str())];
    let (platforms, _) = Platforms::from_json(&files);
    let joined = bundle(&files).unwrap();
    assert!(!joined.contains(": "));
    assert_eq!(Platforms::from_bundle(&joined).unwrap(), platforms);
    assert!(bundle(&[("acme.json", "{}")]).is_err());
    assert!(Platforms::from_bundle("{\"schema\":2,\"platforms\":[]}").is_err());
}

#[test]
fn a_visitor_overrides_some_facts_and_keeps_the_others() {
    let text = file(
        &[
            fact("minimum_purchase", r#""5""#),
            fact("tax", r#""added""#),
        ]
        .join(","),
    );
    let (platforms, _) = Platforms::from_json(&[("acme.json", &text)]);
    let overrides = Overrides {
        minimum_purchase: Some(usd("50")),
        maximum_purchase: Some(usd("500")),
        ..Overrides::default()
    };
    let terms = platforms.get("acme").unwrap().terms(&overrides);
    assert_eq!(terms.minimum_purchase, Some(usd("50")));
    assert_eq!(
        terms.known(),
        [Term::MinimumPurchase, Term::MaximumPurchase, Term::Tax]
    );
}
