//! Where to buy, and when a subscription would be cheaper.

use plan::billing::{
    Platforms,
    buy::{Caution, PlanBreakEven, Reason, Wish, plan_break_even, recommend},
    terms::Expiry,
};
use prices::money::Usd;

use super::{gateway_fee, usd};

fn platforms(files: &[(&str, &str)]) -> Platforms {
    let source =
        r#""source": {"url": "https://example.test/", "checked": "2026-11-20", "grade": "maker"}"#;
    let steps = [r#"{"en": "Go.", "zh-hant": "去。"}"#; 5].join(",");
    let files: Vec<(String, String)> = files
        .iter()
        .map(|(id, facts)| {
            let facts = facts.replace('@', source);
            let text = format!(
                r#"{{"schema": 1, "platform": "{id}", "name": "{id}", "provider": null, "facts": {{{facts}}}, "steps": [{steps}], "unverified": []}}"#
            );
            (format!("{id}.json"), text)
        })
        .collect();
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    let (platforms, problems) = Platforms::from_json(&files);
    assert_eq!(problems, []);
    platforms
}

fn some() -> Platforms {
    platforms(&[
        ("anthropic", ""),
        (
            "openai",
            r#""minimum_purchase": {"value": "5", @}, "at_zero": {"value": "stops", @}, "refund": {"value": "exceptions", @}"#,
        ),
        ("google", r#""minimum_purchase": {"value": "10", @}"#),
        (
            "openrouter",
            r#""purchase_fee": {"value": {"percent": "5.5", "minimum": "0.80"}, @}, "expiry": {"value": {"months": 12}, @}"#,
        ),
        ("groq", r#""default_plan": {"value": "postpaid", @}"#),
        ("dear", r#""minimum_purchase": {"value": "10.01", @}"#),
    ])
}

fn ids(wishes: &[Wish]) -> Vec<String> {
    let platforms = some();
    let found = recommend(&platforms, wishes);
    found
        .iter()
        .map(|found| found.platform.id.clone())
        .collect()
}

#[test]
fn wishes_find_platforms_those_that_meet_most_first() {
    assert_eq!(
        ids(&[Wish::Understandable, Wish::SmallStart]),
        ["openai", "google"]
    );
    assert_eq!(ids(&[Wish::ManyModels]), ["openrouter"]);
    assert_eq!(ids(&[Wish::UsageBilling]), ["anthropic", "groq"]);
    assert_eq!(
        ids(&[Wish::UsageBilling, Wish::SmallStart, Wish::StopLoss]),
        ["openai", "anthropic", "google", "groq"]
    );
    assert_eq!(ids(&[Wish::Traceable]), Vec::<String>::new());
    assert_eq!(ids(&[]), Vec::<String>::new());
}

#[test]
fn every_recommendation_says_why_and_what_to_mind() {
    let platforms = some();
    let found = recommend(&platforms, &[Wish::ManyModels]);
    assert_eq!(found[0].met, [(Wish::ManyModels, Reason::SellsManyModels)]);
    let fee = Caution::Fee(gateway_fee());
    assert_eq!(
        found[0].cautions,
        [
            fee,
            Caution::Expires(Expiry::Months(12)),
            Caution::MinimumUnknown
        ]
    );
    let found = recommend(&platforms, &[Wish::StopLoss]);
    assert_eq!(found[0].met, [(Wish::StopLoss, Reason::StopsAtZero)]);
    assert_eq!(found[0].cautions, [Caution::NoRefund]);
}

#[test]
fn a_subscription_breaks_even_at_whole_requests_rounded_up() {
    let requests =
        |plan: &str, each: &str| plan_break_even(usd(plan), usd(each)).map(|found| found.requests);
    // 20 / 0.003 = 6,666.67
    assert_eq!(requests("20", "0.003"), Some(6_667));
    assert_eq!(requests("20", "0.02"), Some(1_000));
    assert_eq!(requests("20", "20.01"), Some(1));
    assert_eq!(requests("20", "0"), None);
    assert_eq!(requests("0", "0.01"), None);
    let found = plan_break_even(usd("20"), usd("0.003"));
    assert_eq!(
        found,
        Some(PlanBreakEven {
            requests: 6_667,
            cost: usd("20.001")
        })
    );
    // The smallest and the largest that can be written neither overflow nor panic.
    let smallest = Usd::from_femto(1);
    assert_eq!(
        plan_break_even(Usd::from_femto(i128::MAX), smallest)
            .unwrap()
            .requests,
        u64::MAX
    );
}
