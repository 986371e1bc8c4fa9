//! The plan of the page `/billing/`, and the page as it is prerendered.

use plan::{
    billing::{Setup, Simulation, Slip, Terms, Use, read_money, terms::Plan},
    scenario::{Case, Preset},
};
use prices::{catalog::ModelKey, money::Usd};

use super::{day, rate, shipped, usd};
use prices::bundled::catalog;

#[test]
fn the_plan_a_visitor_meets_can_be_run_at_every_platform() {
    let (platforms, catalog) = (shipped(), catalog());
    for platform in platforms.all() {
        let mut setup = Setup::default();
        setup.choose(platform);
        let terms = platform.terms(&setup.overrides);
        assert_eq!(
            setup.check(&terms, day("2026-11-21")),
            Ok(()),
            "{}",
            platform.id
        );
        let run = Simulation::run(&setup, &terms, catalog, day("2026-11-21")).unwrap();
        for case in Case::ALL {
            let outcome = run.outcome(case).unwrap();
            // What a platform does not sell is not computed.
            let sells = [Plan::Prepaid, Plan::Postpaid].map(|plan| terms.sells(plan));
            assert_eq!(outcome.summaries().map(|side| side.is_some()), sells);
            if let Some(paid) = &outcome.prepaid {
                let totals = paid.run.totals();
                let came = totals.opening + totals.purchased + totals.granted;
                let went = totals.used + totals.expired;
                assert_eq!(came - went, totals.closing, "{}", platform.id);
                // A limit that nobody chose stops nothing.
                assert_eq!(paid.summary.unserved, Usd::ZERO, "{} {case:?}", platform.id);
            }
            if let Some(paid) = &outcome.postpaid {
                let totals = paid.run.totals();
                assert_eq!(totals.used, totals.invoiced + totals.accrued);
                assert_eq!(totals.invoiced + totals.tax, totals.paid + totals.owed);
            }
        }
        // A hundred and twenty dollars against the sixty expected, in each whole month.
        let surprise = run
            .surprise
            .map(|surprise| surprise.came == surprise.expected.times(2));
        let has_invoices = terms.sells(Plan::Postpaid);
        assert_eq!(surprise, has_invoices.then_some(true), "{}", platform.id);
    }
}

#[test]
fn a_scenario_is_the_same_use_paid_both_ways() {
    let (platforms, catalog) = (shipped(), catalog());
    let platform = platforms.get("anthropic").unwrap();
    let mut setup = Setup::at(platform);
    setup.usage = Use::Preset {
        preset: Preset::Support,
        model: ModelKey::parse("openai/gpt-6.1-terra").unwrap(),
    };
    setup.opening = usd("100000");
    let terms = platform.terms(&setup.overrides);
    let run = Simulation::run(&setup, &terms, catalog, day("2027-01-01")).unwrap();
    let outcome = &run.expected;
    let [prepaid, postpaid] = outcome.summaries().map(Option::unwrap);
    assert_eq!(prepaid.used, postpaid.used);
    assert_eq!(prepaid.used, outcome.usage.total());
    assert!(prepaid.listed.per_mtok().unwrap() > Usd::ZERO);
    // What is left of a hundred thousand dollars expires with the twelfth month or stays in the balance.
    assert_eq!(prepaid.unserved, Usd::ZERO);
}

#[test]
fn a_reload_that_fails_stops_service_once_the_balance_is_gone() {
    let (platforms, catalog) = (shipped(), catalog());
    let platform = platforms.get("anthropic").unwrap();
    let mut setup = Setup::at(platform);
    setup.reload_fails = Some(17);
    let terms = platform.terms(&setup.overrides);
    let run = Simulation::run(&setup, &terms, catalog, day("2027-01-01")).unwrap();
    let [prepaid, postpaid] = run.expected.summaries().map(Option::unwrap);
    assert!(prepaid.days_hit > 300);
    assert_eq!(postpaid.days_hit, 0);
}

#[test]
fn a_purchase_below_the_minimum_is_refused() {
    let platforms = shipped();
    let platform = platforms.get("openai").unwrap();
    let mut setup = Setup::at(platform);
    setup.top_up = read_money("1").unwrap();
    let terms = platform.terms(&setup.overrides);
    let problems = setup.check(&terms, day("2026-11-21")).unwrap_err();
    assert_eq!(problems[0].field, "top_ups[0].amount");
    assert!(matches!(read_money("one"), Err(Slip::Number(_))));
}

/// Prepaid $720 and postpaid $670 stood side by side for the same $720 of use: the fifty dollars were the last invoice, not yet paid.
#[test]
fn both_ways_cost_the_same_for_the_same_use_whatever_is_paid_so_far() {
    let catalog = catalog();
    let run = |tax: &str| {
        let setup = Setup {
            start: Some(day("2026-11-26")),
            tax: rate(tax),
            reload_cap: None,
            ..Setup::default()
        };
        let run = Simulation::run(&setup, &Terms::default(), catalog, day("2026-11-26")).unwrap();
        run.expected
    };
    // Five of thirty days of November 2026 and twenty-five of November 2027: sixty dollars in all, and eleven whole months.
    let outcome = run("0");
    let [prepaid, postpaid] = outcome.summaries().map(Option::unwrap);
    assert_eq!(outcome.usage.total(), usd("720"));
    assert_eq!([prepaid.cost(), postpaid.cost()], [usd("720"), usd("720")]);
    // 25/30 of sixty dollars are on no invoice yet. Forty reloads of twenty dollars leave the credit of the end.
    assert_eq!(postpaid.unpaid, usd("50"));
    assert_eq!(postpaid.paid(), usd("670"));
    assert_eq!(prepaid.unpaid, Usd::ZERO);
    assert_eq!(prepaid.paid() + usd("20") - prepaid.rest, usd("720"));
    // The tax on what is not yet invoiced is owed too: 5 % of 720, and 2.50 of it not yet paid.
    let outcome = run("5");
    let postpaid = outcome.summaries()[1].unwrap();
    assert_eq!(postpaid.cost(), usd("756"));
    assert_eq!(postpaid.unpaid, usd("52.5"));
    assert_eq!(postpaid.paid() + postpaid.unpaid, postpaid.cost());
}
