//! How long a year takes.

use std::time::Instant;

use plan::{
    billing::{
        DailyUse, PurchaseFee, Setup, Simulation, Summary, Terms, Use,
        invoice::{Account, InvoicePlan},
        terms::Expiry,
        wallet::{PaidWith, Reload, ReloadBuy, TopUp, Wallet, WalletPlan},
    },
    scenario::{Case, Preset},
};
use prices::money::Usd;
use tokens::Tokens;

use super::{day, gateway_fee, rate, usd};

/// Many times what it takes in a debug build, for the machine may do other work: only a slip in how it grows is as slow as this.
const SLIP_MS: u128 = 5_000;

/// A year for six platforms in three cases, prepaid and postpaid with their summaries. The budget of 20 ms is for the browser.
#[test]
fn a_year_of_six_platforms_in_three_cases_is_quick() {
    let plan = WalletPlan {
        opening: usd("50"),
        top_ups: vec![TopUp {
            date: day("2026-12-01"),
            amount: usd("20"),
            with: PaidWith::Card,
        }],
        reload: Some(Reload {
            threshold: usd("5"),
            buy: ReloadBuy::Amount(usd("10")),
            monthly_cap: Some(usd("2000")),
            per_day: 24,
            failures: Vec::new(),
            retry_days: Some(1),
        }),
        fee: gateway_fee(),
        expiry: Expiry::Months(12),
        ..WalletPlan::default()
    };
    let wallet = Wallet::new(plan).unwrap();
    let account = Account::new(InvoicePlan::default()).unwrap();
    let tokens = vec![Tokens::new(1_000_000); 365];
    let cost = |day: u64| Usd::from_femto(1_234_567_890_123).times(day * 20 + 10_000);
    let usage = DailyUse::new(day("2026-11-21"), (0..365).map(cost).collect()).unwrap();
    let start = Instant::now();
    let mut days = 0;
    for _ in 0..18 {
        days += Summary::of_wallet(&wallet.run(&usage), &tokens, None)
            .cash
            .len();
        days += Summary::of_account(&account.run(&usage), &tokens, None)
            .cash
            .len();
    }
    let took = start.elapsed();
    println!("{days} days in {took:?}");
    assert_eq!(days, 18 * 2 * 365);
    assert!(took.as_millis() < SLIP_MS, "{took:?}");
}

/// The same with a scenario priced day by day, as the page does it: the whole of a change.
#[test]
fn a_year_of_a_scenario_at_six_platforms_in_three_cases_is_quick() {
    let (platforms, catalog) = (super::shipped(), prices::bundled::catalog());
    let ids = [
        "openai",
        "anthropic",
        "google",
        "openrouter",
        "deepseek",
        "xai",
    ];
    let plans: Vec<(Setup, Terms)> = ids
        .into_iter()
        .map(|id| {
            let platform = platforms.get(id).unwrap();
            let mut setup = Setup::at(platform);
            setup.usage = Use::Scenario(Box::new(Preset::Coding.scenario()));
            let terms = platform.terms(&setup.overrides);
            (setup, terms)
        })
        .collect();
    let start = Instant::now();
    let mut days = 0;
    for (setup, terms) in &plans {
        let run = Simulation::run(setup, terms, catalog, day("2026-11-21")).unwrap();
        for case in Case::ALL {
            days += run.outcome(case).unwrap().usage.costs().len();
        }
    }
    let took = start.elapsed();
    println!("{days} days in {took:?}");
    assert_eq!(days, 6 * 3 * 365);
    assert!(took.as_millis() < SLIP_MS, "{took:?}");
}

/// The most of everything a plan takes: nothing overflows, and the sums still hold.
#[test]
fn ten_years_of_absurd_amounts_are_accounted_for() {
    let most = usd("1000000000000");
    let plan = WalletPlan {
        opening: most,
        reload: Some(Reload {
            threshold: most,
            buy: ReloadBuy::Amount(most),
            monthly_cap: None,
            per_day: 100,
            failures: Vec::new(),
            retry_days: None,
        }),
        fee: PurchaseFee {
            rate: rate("100"),
            minimum: most,
        },
        tax: rate("100"),
        expiry: Expiry::Days(1),
        ..WalletPlan::default()
    };
    let usage = DailyUse::new(day("2000-01-01"), vec![most; 3_653]).unwrap();
    let run = Wallet::new(plan).unwrap().run(&usage);
    let totals = run.totals();
    assert_eq!(
        totals.opening + totals.purchased - totals.used - totals.expired,
        totals.closing
    );
    // Credit and as much again in fees, and as much as both in tax.
    assert_eq!(totals.cash_out(), totals.purchased.times(4));
    let tokens = vec![Tokens::new(u64::MAX); 3_653];
    let summary = Summary::of_wallet(&run, &tokens, None);
    assert_eq!(summary.cash.last(), Some(&totals.cash_out()));
    assert!(summary.effective.per_mtok().is_some());
}
