//! The same use at every platform.

use plan::billing::{Offer, Platforms, Setup, Simulation, StopRisk, offers, terms::Plan};
use prices::{catalog::Catalog, money::Usd};

use super::{day, shipped, usd};

/// A year of sixty dollars a month at a platform.
fn year_at(platforms: &Platforms, id: &str) -> Setup {
    Setup {
        start: Some(day("2027-01-01")),
        ..Setup::at(platforms.get(id).unwrap())
    }
}

fn of(setup: &Setup, platforms: &Platforms) -> Vec<Offer> {
    offers(setup, platforms, &Catalog::default(), day("2026-11-27")).unwrap()
}

/// Three platforms: one sells both ways without a fee, one takes 10 %, one has an expiry of a month and a stop at zero.
fn three() -> Platforms {
    let source = r#""source": {"url": "https://example.test/terms", "checked": "2026-11-20", "grade": "maker"}"#;
    let steps = r#"{"en": "A step.", "zh-hant": "一步。"}"#;
    let steps = [steps; 5].join(", ");
    let platform = |id: &str, facts: &[(&str, &str)]| {
        let facts: Vec<String> = facts
            .iter()
            .map(|(name, value)| format!(r#""{name}": {{"value": {value}, {source}}}"#))
            .collect();
        format!(
            r#"{{"schema": 1, "platform": "{id}", "name": "{id}", "facts": {{{}}}, "steps": [{steps}]}}"#,
            facts.join(", ")
        )
    };
    let files = [
        (
            "both.json",
            platform(
                "both",
                &[
                    ("plans", r#"["prepaid", "postpaid"]"#),
                    ("purchase_fee", r#"{"percent": "0"}"#),
                    ("expiry", r#"{"months": 12}"#),
                    ("at_zero", r#""may_go_negative""#),
                    ("invoice_cycle", r#""calendar_month""#),
                ],
            ),
        ),
        (
            "dear.json",
            platform(
                "dear",
                &[
                    ("plans", r#"["prepaid"]"#),
                    ("purchase_fee", r#"{"percent": "10"}"#),
                    ("at_zero", r#""stops""#),
                ],
            ),
        ),
        (
            "open.json",
            platform("open", &[("plans", r#"["prepaid"]"#)]),
        ),
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    let (platforms, problems) = Platforms::from_json(&files);
    assert_eq!(problems, []);
    platforms
}

#[test]
fn each_way_that_is_sold_is_a_row_and_the_cheapest_stands_first() {
    let platforms = three();
    let rows = of(&year_at(&platforms, "both"), &platforms);
    let shown: Vec<_> = rows
        .iter()
        .map(|row| (platforms.all()[row.place].id.as_str(), row.plan, row.risk))
        .collect();
    // Three at $720 and $60 in January: an invoice charged on its last day; and a wallet that begins with $20 and buys $20 whenever it is
    // down to $5, which is after $15, $35 and $55 of use. Then the fee.
    assert_eq!(
        shown,
        [
            ("both", Plan::Prepaid, StopRisk::EmptyLate),
            ("both", Plan::Postpaid, StopRisk::Unpaid),
            ("open", Plan::Prepaid, StopRisk::Unknown),
            ("dear", Plan::Prepaid, StopRisk::Empty),
        ]
    );
    let [prepaid, postpaid, open, dear] = &rows[..] else {
        panic!("four rows")
    };
    assert_eq!((prepaid.cost, postpaid.cost), (usd("720"), usd("720")));
    assert_eq!(
        (prepaid.first_month, postpaid.first_month),
        (usd("60"), usd("60"))
    );
    // A tenth on every purchase.
    let bought = dear.cost - usd("720");
    assert_eq!(dear.fees, Some(bought));
    assert!(bought >= usd("70"));
    assert_eq!(dear.first_month, usd("66"));
    // What nobody publishes is not known, and no fee of nothing.
    assert_eq!((open.fees, open.expired, dear.expired), (None, None, None));
    assert_eq!(
        (postpaid.fees, postpaid.expired),
        (Some(Usd::ZERO), Some(Usd::ZERO))
    );
}

#[test]
fn what_refuses_use_stands_last_with_its_first_day() {
    let platforms = three();
    let setup = Setup {
        limit: Some(usd("30")),
        ..year_at(&platforms, "both")
    };
    let rows = of(&setup, &platforms);
    let last = rows.last().unwrap();
    assert_eq!((last.plan, last.unserved), (Plan::Postpaid, usd("360")));
    // $60 / 31 a day: the sixteenth day passes $30.
    assert_eq!(last.stops, Some(day("2027-01-16")));
    assert!(rows[..3].iter().all(|row| row.stops.is_none()));
}

#[test]
fn at_the_plans_own_platform_a_row_is_the_plan() {
    let platforms = shipped();
    for platform in platforms.all() {
        let setup = year_at(&platforms, &platform.id);
        let terms = platform.terms(&setup.overrides);
        let run = Simulation::run(&setup, &terms, &Catalog::default(), day("2026-11-27")).unwrap();
        let rows = of(&setup, &platforms);
        for (plan, side) in [Plan::Prepaid, Plan::Postpaid]
            .into_iter()
            .zip(run.expected.summaries())
        {
            let is_it =
                |row: &&Offer| platforms.all()[row.place].id == platform.id && row.plan == plan;
            let row = rows.iter().find(is_it);
            assert_eq!(
                row.map(|row| row.cost),
                side.map(plan::billing::Summary::cost),
                "{}",
                platform.id
            );
            assert_eq!(
                row.map(|row| row.left),
                side.map(|side| side.rest),
                "{}",
                platform.id
            );
        }
        // Every platform is there.
        assert!((0..platforms.all().len()).all(|place| rows.iter().any(|row| row.place == place)));
    }
}
