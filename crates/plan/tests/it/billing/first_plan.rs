//! The plan of the page `/billing/`, and the page as it is prerendered.

use plan::{
    billing::{
        Keys, Outcome, Setup, Simulation, Terms, TypedProblem, Use, read_money,
        terms::{Expiry, Plan},
        wallet::{PaidWith, ReloadBuy, SpendOrder},
    },
    scenario::{Case, Preset},
};
use prices::{catalog::ModelKey, date::Date, money::Usd};

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
    assert!(matches!(read_money("one"), Err(TypedProblem::Number(_))));
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

/// Two rules for a reload are published: buy so much, or buy up to so much. The first bought 800 and then what was missing; only the
/// other could be planned.
#[test]
fn a_reload_to_a_balance_buys_what_is_missing() {
    let setup = Setup {
        opening: usd("1000"),
        reload_at: usd("1100"),
        reload_buy: ReloadBuy::To(usd("1800")),
        usage: Use::Amount {
            per_month: usd("3000"),
            low_percent: 50,
            high_percent: 200,
        },
        start: Some(day("2026-11-01")),
        months: 1,
        ..Setup::default()
    };
    let today = day("2026-11-01");
    assert_eq!(setup.check(&Terms::default(), today), Ok(()));
    let run = Simulation::run(&setup, &Terms::default(), catalog(), today).unwrap();
    let lines = &run.expected.prepaid.as_ref().unwrap().run.lines;
    // 1,000 is below 1,100 at once: 800. At 100 a day the 1,800 have fallen to 1,100 by the end of the 7th, and 700 are missing.
    let bought: Vec<(Date, Usd)> = lines
        .iter()
        .filter(|line| line.purchased > Usd::ZERO)
        .map(|line| (line.date, line.purchased))
        .collect();
    assert_eq!(bought[0], (day("2026-11-01"), usd("800")));
    assert_eq!(bought[1], (day("2026-11-07"), usd("700")));
    assert!(bought[1..].iter().all(|(_, amount)| *amount == usd("700")));
    // A balance below the one that sets it off can never be reached.
    let setup = Setup {
        reload_buy: ReloadBuy::To(usd("1100")),
        ..setup
    };
    let problems = setup.check(&Terms::default(), today).unwrap_err();
    assert_eq!(problems[0].field, "reload.target");
}

#[test]
fn a_reload_to_a_balance_buys_no_less_than_the_platform_reloads() {
    let platforms = shipped();
    let terms = platforms.get("xai").unwrap().facts.terms();
    let setup = Setup {
        reload_buy: ReloadBuy::To(usd("15")),
        ..Setup::default()
    };
    let run = Simulation::run(&setup, &terms, catalog(), day("2026-11-01")).unwrap();
    let lines = &run.expected.prepaid.as_ref().unwrap().run.lines;
    // Ten dollars are missing from five to fifteen; xAI reloads at least twenty-five.
    let mut bought = lines.iter().map(|line| line.purchased);
    assert!(bought.all(|amount| amount == Usd::ZERO || amount == usd("25")));
}

#[test]
fn what_is_given_is_spent_first_and_ends_on_its_own_day() {
    let terms = |order| Terms {
        granted_amount: Some(usd("30")),
        granted_expiry: Some(Expiry::Days(10)),
        spend_order: Some(order),
        expiry: Some(Expiry::Days(5)),
        ..Terms::default()
    };
    let setup = Setup {
        opening: usd("20"),
        reload: false,
        usage: Use::Amount {
            per_month: usd("60"),
            low_percent: 50,
            high_percent: 200,
        },
        months: 1,
        ..Setup::default()
    };
    let totals = |order| {
        let run = Simulation::run(&setup, &terms(order), catalog(), day("2026-11-01")).unwrap();
        run.expected.prepaid.unwrap().run.totals()
    };
    // Two dollars a day. What is given first: ten until the bought twenty expire unused, then ten more; ten of the gift are left over.
    let first = totals(SpendOrder::GrantedFirst);
    assert_eq!(
        (first.expired, first.expired_granted),
        (usd("30"), usd("10"))
    );
    // What ends sooner first: ten of the bought expire, and then ten of the gift are used.
    let soonest = totals(SpendOrder::SoonestExpiry);
    assert_eq!(
        (soonest.expired, soonest.expired_granted),
        (usd("30"), usd("20"))
    );
    assert_eq!(first.used, usd("20"));
}

#[test]
fn top_ups_in_a_cryptocurrency_pay_its_fee() {
    let platforms = shipped();
    let terms = platforms.get("openrouter").unwrap().facts.terms();
    let fees = |with| {
        let setup = Setup {
            top_up: usd("100"),
            top_up_days: 0,
            top_up_with: with,
            reload: false,
            months: 1,
            ..Setup::default()
        };
        let run = Simulation::run(&setup, &terms, catalog(), day("2026-11-01")).unwrap();
        run.expected.summaries()[0].unwrap().fees
    };
    // 5.5 % of a hundred dollars by card, 5 % in a cryptocurrency.
    assert_eq!(fees(PaidWith::Card), usd("5.5"));
    assert_eq!(fees(PaidWith::Crypto), usd("5"));
}

#[test]
fn own_keys_pay_the_gateway_its_fee_and_the_provider_the_use() {
    let platforms = shipped();
    let terms = platforms.get("openrouter").unwrap().facts.terms();
    let setup = Setup {
        keys: Keys::Own,
        own_requests: 3_000_000,
        opening: usd("100"),
        reload: false,
        usage: Use::Amount {
            per_month: usd("300"),
            low_percent: 50,
            high_percent: 200,
        },
        months: 1,
        ..Setup::default()
    };
    let run = |setup: &Setup| Simulation::run(setup, &terms, catalog(), day("2026-11-01")).unwrap();
    let side = |outcome: &Outcome| outcome.summaries()[0].unwrap().clone();
    // A hundred thousand requests a day for $10: the first million is free, then 5 % of $10 on each of twenty days.
    let expected = side(&run(&setup).expected);
    assert_eq!((expected.used, expected.fees), (usd("300"), usd("10")));
    assert_eq!(
        (expected.cost(), expected.unserved),
        (usd("310"), Usd::ZERO)
    );
    // Twice the use is twice the requests: 5 of 30 days are free, and 5 % of $20 on the others.
    let high = side(run(&setup).high.as_ref().unwrap());
    assert_eq!((high.used, high.fees), (usd("600"), usd("25")));
    // On few requests nothing is charged.
    let few = Setup {
        own_requests: 1_000_000,
        ..setup.clone()
    };
    assert_eq!(side(&run(&few).expected).fees, Usd::ZERO);
    // Without credit nothing is served once a fee is due.
    let empty = Setup {
        opening: Usd::ZERO,
        ..setup
    };
    let empty = side(&run(&empty).expected);
    assert_eq!((empty.used, empty.unserved), (usd("100"), usd("200")));
}
