//! What simulations come to.

use plan::billing::{
    AlertPlan, PerTokens, Summary, Terms,
    invoice::{Account, InvoicePlan},
    terms::Expiry,
    wallet::{CutOff, Reload, ReloadBuy, TopUp, Wallet, WalletPlan},
};
use prices::{date::iso, money::Usd};
use tokens::Tokens;

use super::{gateway_fee, plain, rate, steady, usd};

fn wallet(plan: WalletPlan, days: usize, per_day: &str, tokens: &[Tokens]) -> Summary {
    let run = Wallet::new(plan)
        .unwrap()
        .run(&steady("2026-11-01", days, per_day));
    Summary::of_wallet(&run, tokens, None)
}

#[test]
fn fees_raise_the_price_of_a_million_tokens() {
    // $20 by card cost $1.10 more. Two days at $2 and a million tokens: listed $2 for a million, in effect (4 + 1.10) / 2.
    let plan = WalletPlan {
        reload: Some(Reload {
            threshold: Usd::ZERO,
            buy: ReloadBuy::Amount(usd("20")),
            monthly_cap: None,
            per_day: 1,
            failures: Vec::new(),
            retry_days: None,
        }),
        fee: gateway_fee(),
        ..WalletPlan::default()
    };
    let summary = wallet(plan, 2, "2", &[Tokens::new(1_000_000); 2]);
    assert_eq!(summary.listed.per_mtok(), Some(usd("2")));
    assert_eq!(summary.effective.per_mtok(), Some(usd("2.55")));
    assert_eq!(
        plain([
            summary.fees,
            summary.largest_bill,
            summary.most_tied_up,
            summary.rest
        ]),
        ["1.1", "21.1", "20", "16"]
    );
    assert_eq!(plain(summary.cash), ["21.1", "21.1"]);
    assert_eq!(summary.days_hit, 0);
}

#[test]
fn lost_service_is_counted_in_parts_of_days() {
    // $10 at $4 a day over four days: half of day 3 and all of day 4. Tokens: 1,000 + 1,000 + 500.
    let plan = WalletPlan {
        opening: usd("10"),
        ..WalletPlan::default()
    };
    let summary = wallet(plan, 4, "4", &[Tokens::new(1_000); 4]);
    assert_eq!((summary.days_hit, summary.lost_milli_days), (2, 1_500));
    assert_eq!(summary.unserved, usd("6"));
    assert_eq!(summary.listed.tokens, Tokens::new(2_500));
}

#[test]
fn a_sliver_of_a_day_is_never_none_and_never_all_of_it() {
    let lost = |opening: &str| {
        let plan = WalletPlan {
            opening: usd(opening),
            ..WalletPlan::default()
        };
        wallet(plan, 1, "1000", &[]).lost_milli_days
    };
    assert_eq!(lost("999.999"), 1);
    assert_eq!(lost("0.001"), 999);
    assert_eq!(lost("0"), 1_000);
    assert_eq!(lost("1000"), 0);
}

#[test]
fn expired_credit_is_money_lost() {
    let plan = WalletPlan {
        opening: usd("10"),
        expiry: Expiry::Days(2),
        ..WalletPlan::default()
    };
    let summary = wallet(plan, 3, "1", &[Tokens::new(1_000_000); 3]);
    assert_eq!(summary.expired, usd("8"));
    assert_eq!(
        summary.effective,
        PerTokens {
            amount: usd("10"),
            tokens: Tokens::new(2_000_000)
        }
    );
    assert_eq!(summary.effective.per_mtok(), Some(usd("5")));
}

#[test]
fn without_tokens_there_is_no_price_of_them() {
    let summary = wallet(WalletPlan::default(), 2, "1", &[Tokens::new(5); 2]);
    assert_eq!(summary.listed.per_mtok(), None);
    assert_eq!(summary.effective.per_mtok(), None);
}

#[test]
fn a_debt_shows_as_owed() {
    let plan = WalletPlan {
        cut_off: CutOff::Never,
        top_ups: Vec::<TopUp>::new(),
        ..WalletPlan::default()
    };
    assert_eq!(wallet(plan, 3, "2", &[]).most_owed, usd("6"));
}

#[test]
fn an_account_ties_up_nothing_and_owes_until_it_pays() {
    let plan = InvoicePlan {
        payment_days: 5,
        tax: rate("10"),
        ..InvoicePlan::default()
    };
    // 30 x $2 = $60 with $6 tax, paid on 5 December, when 4 December's and the day's own use have accrued.
    let run = Account::new(plan)
        .unwrap()
        .run(&steady("2026-11-01", 40, "2"));
    let summary = Summary::of_account(&run, &[Tokens::new(1_000_000); 40], None);
    assert_eq!(
        plain([summary.most_tied_up, summary.largest_bill, summary.tax]),
        ["0", "66", "8"]
    );
    // $2 of the tax is on the ten days of December that are on no invoice yet: 20 + 2 are not yet paid.
    assert_eq!(plain([summary.unpaid, summary.cost()]), ["22", "88"]);
    // Most is owed on 4 December: 66 and four days of 2.
    assert_eq!(summary.most_owed, usd("74"));
    assert_eq!((summary.cash[33], summary.cash[34]), (Usd::ZERO, usd("66")));
    assert_eq!(summary.listed.per_mtok(), Some(usd("2")));
}

#[test]
fn alerts_fire_on_the_first_day_their_part_of_the_month_is_used() {
    // $4 a day of $100 from 20 November: 44 by the month's end. In December 50 % on the 13th (52), 75 % on the 19th (76),
    // 90 % on the 23rd (92), 100 % on the 25th (100, reached and not passed).
    let plan = AlertPlan {
        budget: usd("100"),
        percents: vec![40, 50, 75, 90, 100, 150],
    };
    let run = Account::new(InvoicePlan::default())
        .unwrap()
        .run(&steady("2026-11-20", 42, "4"));
    let summary = Summary::of_account(&run, &[], Some(&plan.checked().unwrap()));
    let dates: Vec<Option<String>> = summary
        .alerts
        .iter()
        .map(|alert| alert.first.map(iso))
        .collect();
    let on = |date: &str| Some(date.to_owned());
    assert_eq!(
        dates,
        [
            on("2026-11-29"),
            on("2026-12-13"),
            on("2026-12-19"),
            on("2026-12-23"),
            on("2026-12-25"),
            None
        ]
    );
}

#[test]
fn alerts_come_at_the_platforms_levels_or_the_usual_ones() {
    let percents = |named: Option<Vec<u16>>| {
        let terms = Terms {
            alerts_percent: named,
            ..Terms::default()
        };
        AlertPlan::under(&terms, usd("1")).percents
    };
    assert_eq!(percents(Some(vec![80])), [80]);
    assert_eq!(percents(Some(Vec::new())), [50, 75, 90, 100]);
    assert_eq!(percents(None), [50, 75, 90, 100]);
}

#[test]
fn alerts_need_a_budget_and_rising_parts_of_it() {
    let problems = |budget: &str, percents: &[u16]| {
        let plan = AlertPlan {
            budget: usd(budget),
            percents: percents.to_vec(),
        };
        let problems = plan.checked().unwrap_err();
        problems.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(problems("0", &[50]), ["budget: the amount is zero"]);
    assert_eq!(
        problems("1", &[0, 50, 50]),
        [
            "alerts[0]: not from 1 to 1000",
            "alerts[2]: not more than the entry before it"
        ]
    );
}
