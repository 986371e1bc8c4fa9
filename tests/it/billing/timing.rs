//! How long a year takes.

use std::time::Instant;

use tokentally::{
    billing::{
        DailyUse, Summary,
        invoice::{Account, InvoicePlan},
        terms::Expiry,
        wallet::{Reload, ReloadBuy, TopUp, Wallet, WalletPlan},
    },
    money::Usd,
    tokens::Tokens,
};

use super::{day, gateway_fee, usd};

/// A year for six platforms in three cases, prepaid and postpaid with their summaries. The budget of 20 ms is for the browser.
#[test]
fn a_year_of_six_platforms_in_three_cases_is_quick() {
    let plan = WalletPlan {
        opening: usd("50"),
        top_ups: vec![TopUp {
            date: day("2026-12-01"),
            amount: usd("20"),
            crypto: false,
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
    // Generous: a debug build on a busy machine.
    assert!(took.as_millis() < 500, "{took:?}");
}
