//! The plan of the page `/billing/`, and the page as it is prerendered.

use plan::{
    billing::{Setup, Simulation, Slip, Use, read_money},
    scenario::{Case, Preset},
};
use prices::{catalog::ModelKey, money::Usd};

use super::{day, shipped, usd};
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
            let totals = outcome.wallet.totals();
            assert_eq!(
                totals.opening + totals.purchased + totals.granted - totals.used - totals.expired,
                totals.closing,
                "{}",
                platform.id
            );
            let totals = outcome.account.totals();
            assert_eq!(totals.used, totals.invoiced + totals.accrued);
            assert_eq!(totals.invoiced + totals.tax, totals.paid + totals.owed);
        }
        // A hundred and twenty dollars against the sixty expected, in each whole month.
        let surprise = run.surprise.unwrap();
        assert_eq!(surprise.came, surprise.expected.times(2));
    }
}

#[test]
fn a_scenario_is_the_same_use_paid_both_ways() {
    let (platforms, catalog) = (shipped(), catalog());
    let platform = platforms.get("openrouter").unwrap();
    let mut setup = Setup::at(platform);
    setup.usage = Use::Preset {
        preset: Preset::Support,
        model: ModelKey::parse("openai/gpt-6.1-terra").unwrap(),
    };
    setup.opening = usd("100000");
    let terms = platform.terms(&setup.overrides);
    let run = Simulation::run(&setup, &terms, catalog, day("2027-01-01")).unwrap();
    let outcome = &run.expected;
    assert_eq!(outcome.prepaid.used, outcome.postpaid.used);
    assert_eq!(outcome.prepaid.used, outcome.usage.total());
    assert!(outcome.prepaid.listed.per_mtok().unwrap() > Usd::ZERO);
    // What is left of a hundred thousand dollars expires with the twelfth month or stays in the balance.
    assert_eq!(outcome.prepaid.unserved, Usd::ZERO);
}

#[test]
fn a_reload_that_fails_stops_service_once_the_balance_is_gone() {
    let (platforms, catalog) = (shipped(), catalog());
    let platform = platforms.get("anthropic").unwrap();
    let mut setup = Setup::at(platform);
    setup.reload_fails = Some(17);
    let terms = platform.terms(&setup.overrides);
    let run = Simulation::run(&setup, &terms, catalog, day("2027-01-01")).unwrap();
    assert!(run.expected.prepaid.days_hit > 300);
    assert_eq!(run.expected.postpaid.days_hit, 0);
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
