//! Wallets worked by hand.

use plan::billing::{
    ByokFee, DailyUse, PurchaseFee, Term, Terms,
    terms::{AtZero, AutoReloadFact, Expiry},
    wallet::{
        CutOff, Event, Grant, PaidWith, Reload, ReloadBuy, SpendOrder, TopUp, Wallet, WalletPlan,
        WalletRun,
    },
};
use prices::{date::Span, money::Usd};

use super::{day, gateway_fee, plain, rate, steady, usd};

fn run(plan: WalletPlan, usage: &DailyUse) -> WalletRun {
    Wallet::new(plan).unwrap().run(usage)
}

fn problems(plan: WalletPlan) -> Vec<String> {
    let problems = Wallet::new(plan).unwrap_err();
    problems.iter().map(ToString::to_string).collect()
}

fn closing(run: &WalletRun) -> Vec<String> {
    plain(run.lines.iter().map(|line| line.closing))
}

fn top_up(date: &str, amount: &str) -> TopUp {
    TopUp {
        date: day(date),
        amount: usd(amount),
        with: PaidWith::Card,
    }
}

/// Buys $20 at $5.
fn reload() -> Reload {
    Reload {
        threshold: usd("5"),
        buy: ReloadBuy::Amount(usd("20")),
        monthly_cap: None,
        per_day: 24,
        failures: Vec::new(),
        retry_days: Some(1),
    }
}

fn opening(amount: &str) -> WalletPlan {
    WalletPlan {
        opening: usd(amount),
        ..WalletPlan::default()
    }
}

#[test]
fn a_balance_is_used_up_and_then_service_stops_within_the_day() {
    // $10 at $4 a day: 6, 2, then half of the third day.
    let run = run(opening("10"), &steady("2026-11-01", 4, "4"));
    assert_eq!(closing(&run), ["6", "2", "0", "0"]);
    let (third, fourth) = (&run.lines[2], &run.lines[3]);
    assert_eq!((third.used, third.unserved), (usd("2"), usd("2")));
    assert_eq!(third.events, [Event::Stopped]);
    assert_eq!((fourth.used, fourth.unserved), (Usd::ZERO, usd("4")));
    assert_eq!(fourth.events, []);
}

#[test]
fn a_balance_that_is_just_enough_loses_nothing() {
    let run = run(opening("8"), &steady("2026-11-01", 2, "4"));
    assert_eq!(run.totals().unserved, Usd::ZERO);
    assert!(run.lines.iter().all(|line| line.events.is_empty()));
}

#[test]
fn a_purchase_by_hand_pays_its_fee_and_tax_and_ends_the_outage() {
    // $5 has the least fee of $0.80; tax of 5 % on $5.80 is $0.29.
    let plan = WalletPlan {
        top_ups: vec![top_up("2026-11-02", "5")],
        fee: gateway_fee(),
        tax: rate("5"),
        ..WalletPlan::default()
    };
    let run = run(plan, &steady("2026-11-01", 3, "1"));
    let line = &run.lines[1];
    assert_eq!(
        plain([line.purchased, line.fee, line.tax]),
        ["5", "0.8", "0.29"]
    );
    assert_eq!(line.cash_out(), usd("6.09"));
    let bought = Event::Bought {
        amount: usd("5"),
        charged: usd("6.09"),
    };
    assert_eq!(line.events, [bought, Event::Resumed]);
    assert_eq!(closing(&run), ["0", "4", "3"]);
}

#[test]
fn crypto_has_a_fee_of_its_own() {
    // 5 % of $5 and no least fee.
    let plan = WalletPlan {
        top_ups: vec![TopUp {
            with: PaidWith::Crypto,
            ..top_up("2026-11-01", "5")
        }],
        fee: gateway_fee(),
        crypto_fee: rate("5"),
        ..WalletPlan::default()
    };
    assert_eq!(
        run(plan, &steady("2026-11-01", 1, "1")).totals().fee,
        usd("0.25")
    );
}

#[test]
fn a_year_after_the_end_of_february_is_the_end_of_february() {
    // Bought on 2027-02-28: the last day of use is 2028-02-27, though 2028 has a 29th.
    let bought = |on: &str, start: &str| {
        let plan = WalletPlan {
            opening: usd("10"),
            opening_bought: Some(day(on)),
            expiry: Expiry::Months(12),
            ..WalletPlan::default()
        };
        let run = run(plan, &steady(start, 3, "1"));
        (closing(&run), run.lines[1].events.clone())
    };
    let (closing, events) = bought("2027-02-28", "2028-02-27");
    assert_eq!(closing, ["9", "0", "0"]);
    assert_eq!(events, [Event::Expired(usd("9")), Event::Stopped]);
    // Bought on 2028-02-29: 2029 has no 29th, so the last day of use is 2029-02-27.
    let (closing, events) = bought("2028-02-29", "2029-02-27");
    assert_eq!(closing, ["9", "0", "0"]);
    assert_eq!(events, [Event::Expired(usd("9")), Event::Stopped]);
    // 365 days from 2027-02-28 end a day earlier than 366 would: across the leap day, 2028-02-28 is the 365th day after.
    assert_eq!(
        Expiry::Days(365).of(day("2027-02-28")),
        Some(day("2028-02-28"))
    );
    assert_eq!(
        Expiry::Days(365).of(day("2028-02-28")),
        Some(day("2029-02-27"))
    );
}

#[test]
fn the_oldest_credit_expires_and_the_newer_stays() {
    // $10 on the 1st and $10 on the 3rd, 5 days each, $1 a day. By the 6th, $5 of the first are used and $5 expire;
    // by the 8th, $2 of the second are used and $8 expire.
    let plan = WalletPlan {
        top_ups: vec![top_up("2026-11-01", "10"), top_up("2026-11-03", "10")],
        expiry: Expiry::Days(5),
        ..WalletPlan::default()
    };
    let run = run(plan, &steady("2026-11-01", 8, "1"));
    assert_eq!(run.lines[5].expired, usd("5"));
    assert_eq!(run.lines[7].expired, usd("8"));
    assert_eq!(closing(&run), ["9", "8", "17", "16", "15", "9", "8", "0"]);
}

#[test]
fn granted_credit_that_expires_first_is_spent_first() {
    let grant = Grant {
        date: day("2026-11-01"),
        amount: usd("3"),
        expiry: Expiry::Days(30),
    };
    let spent = |expiry, order| {
        let plan = WalletPlan {
            grants: vec![grant],
            expiry,
            order,
            ..opening("10")
        };
        // $2 of $13 are used: what is left of the $10 tells which were spent.
        run(plan, &steady("2026-11-01", 1, "2")).rest_bought
    };
    // Bought credit lasts a year, so the grant goes first; the same when both end on one day.
    assert_eq!(
        spent(Expiry::Months(12), SpendOrder::SoonestExpiry),
        usd("10")
    );
    assert_eq!(
        spent(Expiry::Days(30), SpendOrder::SoonestExpiry),
        usd("10")
    );
    // Bought credit that expires before the grant goes first, unless grants always do.
    assert_eq!(spent(Expiry::Days(10), SpendOrder::SoonestExpiry), usd("8"));
    assert_eq!(spent(Expiry::Days(10), SpendOrder::GrantedFirst), usd("10"));
}

#[test]
fn a_grant_that_expires_is_no_money_lost_but_is_accounted_for() {
    let plan = WalletPlan {
        grants: vec![Grant {
            date: day("2026-11-01"),
            amount: usd("18"),
            expiry: Expiry::Days(2),
        }],
        ..WalletPlan::default()
    };
    let run = run(plan, &steady("2026-11-01", 3, "4"));
    let totals = run.totals();
    assert_eq!(
        plain([totals.granted, totals.used, totals.expired, totals.closing]),
        ["18", "8", "10", "0"]
    );
    assert_eq!(totals.expired_granted, usd("10"));
    assert_eq!(run.lines[2].events[0], Event::GrantExpired(usd("10")));
}

#[test]
fn a_reload_buys_as_often_as_the_day_needs() {
    // $6, threshold $5, $20 a time, $50 a day: 6 -> 5 (+20) -> 5 (+20) -> 5 (+20): 1 + 20 + 20 = 41 used, 9 more: 16 left.
    let plan = WalletPlan {
        reload: Some(reload()),
        ..opening("6")
    };
    let run = run(plan, &steady("2026-11-01", 1, "50"));
    let line = &run.lines[0];
    assert_eq!(
        plain([line.purchased, line.used, line.closing]),
        ["60", "50", "16"]
    );
    assert_eq!(line.events.len(), 3);
    assert_eq!(line.most_bought, usd("25"));
}

#[test]
fn a_balance_on_the_threshold_reloads_and_one_above_does_not() {
    let plan = |opening_balance: &str| WalletPlan {
        reload: Some(reload()),
        ..opening(opening_balance)
    };
    let bought = |balance| {
        run(plan(balance), &steady("2026-11-01", 1, "1"))
            .totals()
            .purchased
    };
    assert_eq!(bought("6"), usd("20"));
    assert_eq!(bought("6.01"), Usd::ZERO);
}

#[test]
fn a_reload_to_a_target_buys_whole_cents_within_the_limits() {
    let bought = |target: &str, minimum: Option<Usd>, maximum: Option<Usd>| {
        let plan = WalletPlan {
            reload: Some(Reload {
                buy: ReloadBuy::To(usd(target)),
                ..reload()
            }),
            minimum_purchase: minimum,
            maximum_purchase: maximum,
            ..opening("4.999")
        };
        run(plan, &steady("2026-11-01", 1, "0")).totals().purchased
    };
    // $25 - $4.999 = $20.001, which a card is charged as $20.01.
    assert_eq!(bought("25", None, None), usd("20.01"));
    assert_eq!(bought("25", Some(usd("50")), None), usd("50"));
    assert_eq!(bought("25", None, Some(usd("10"))), usd("10"));
}

#[test]
fn a_reload_that_fails_on_day_17_stops_service_until_credit_is_bought_by_hand() {
    // $25.50 at $1.25 a day, reloading at $5.
    let failing = |retry_days, until: &str| {
        let plan = WalletPlan {
            reload: Some(Reload {
                failures: vec![Span {
                    from: Some(day("2026-11-17")),
                    to: Some(day(until)),
                }],
                retry_days,
                ..reload()
            }),
            top_ups: vec![top_up("2026-11-23", "10")],
            ..opening("25.50")
        };
        // 25.50 - 16 x 1.25 = 5.50 after day 16; on day 17 the threshold is reached and the reload fails.
        run(plan, &steady("2026-11-01", 25, "1.25"))
    };
    let off = failing(None, "2026-11-18");
    assert_eq!(off.lines[15].closing, usd("5.50"));
    assert_eq!(off.lines[16].events, [Event::ReloadFailed]);
    assert_eq!(off.lines[16].closing, usd("4.25"));
    // Days 18, 19, 20: 3.00, 1.75, 0.50. Day 21: 0.50 of 1.25 served, 0.75 not. Day 22: nothing.
    assert_eq!(off.lines[19].closing, usd("0.50"));
    assert_eq!(
        (off.lines[20].used, off.lines[20].unserved),
        (usd("0.50"), usd("0.75"))
    );
    assert_eq!(off.lines[20].events, [Event::Stopped]);
    assert_eq!(off.lines[21].unserved, usd("1.25"));
    assert_eq!(off.totals().unserved, usd("2"));
    // Day 23: $10 by hand; that turns reloading on again, and the card works. 10 - 1.25 = 8.75, 7.50, 6.25.
    assert_eq!(off.lines[22].events.last(), Some(&Event::Resumed));
    assert_eq!(off.lines[24].closing, usd("6.25"));
    // Tried again the next day, the same failure costs nothing: $20 come on day 18, at 4.25.
    let retried = failing(Some(1), "2026-11-18");
    assert_eq!(retried.lines[17].closing, usd("23"));
    assert_eq!(retried.totals().unserved, Usd::ZERO);
    // Failing for good from day 17 on, the retries change nothing.
    let for_good = failing(Some(1), "2026-12-31");
    assert_eq!(for_good.totals().unserved, usd("2"));
    assert_eq!(for_good.lines[17].events, [Event::ReloadFailed]);
}

#[test]
fn the_months_ceiling_on_reloads_starts_anew_on_the_first() {
    // $20 a reload, at most $30 a month: one in November, one in December.
    let plan = WalletPlan {
        reload: Some(Reload {
            monthly_cap: Some(usd("30")),
            ..reload()
        }),
        ..opening("5")
    };
    let run = run(plan, &steady("2026-11-29", 4, "15"));
    // 29th: 5 + 20 - 15 = 10. 30th: down to 5, no more reloads this month, 5 more, 5 unserved.
    assert_eq!(closing(&run), ["10", "0", "5", "0"]);
    assert!(run.lines[1].events.contains(&Event::ReloadCapReached));
    assert_eq!(run.lines[1].unserved, usd("5"));
    assert_eq!(run.lines[3].events, [Event::Stopped]);
    // 1st: 0 + 20 - 15 = 5 at the threshold, where the ceiling stops the next.
    assert!(run.lines[2].events.contains(&Event::ReloadCapReached));
    assert_eq!(
        plain(run.lines.iter().map(|line| line.purchased)),
        ["20", "0", "20", "0"]
    );
}

#[test]
fn reloads_of_one_day_are_counted() {
    let plan = WalletPlan {
        reload: Some(Reload {
            per_day: 2,
            ..reload()
        }),
        ..WalletPlan::default()
    };
    let run = run(plan, &steady("2026-11-01", 1, "1000000000000"));
    assert_eq!(run.lines[0].purchased, usd("40"));
    assert_eq!(run.lines[0].used, usd("40"));
    assert!(run.lines[0].events.contains(&Event::ReloadsUsedUp));
}

#[test]
fn a_late_cut_off_runs_slightly_negative_and_the_next_purchase_pays_it() {
    // $10 at $4 a day with $1 to spare: day 3 uses 2 + 1 of 4, day 4 nothing, day 5 buys 5: 5 - 1 - 4 = 0.
    let plan = WalletPlan {
        cut_off: CutOff::Late {
            allowance: usd("1"),
        },
        top_ups: vec![top_up("2026-11-05", "5")],
        ..opening("10")
    };
    let run = run(plan, &steady("2026-11-01", 5, "4"));
    assert_eq!(closing(&run), ["6", "2", "-1", "-1", "0"]);
    assert_eq!(
        run.lines[2].events,
        [Event::WentNegative(usd("1")), Event::Stopped]
    );
    assert_eq!(
        plain(run.lines.iter().map(|line| line.unserved)),
        ["0", "0", "1", "4", "0"]
    );
}

#[test]
fn a_late_cut_off_has_struck_by_the_next_day() {
    // Day 1 uses the $4 to nothing. Though nothing of the allowance was needed, day 2 finds the door closed.
    let plan = WalletPlan {
        cut_off: CutOff::Late {
            allowance: usd("100"),
        },
        ..opening("4")
    };
    assert_eq!(
        closing(&run(plan, &steady("2026-11-01", 2, "4"))),
        ["0", "0"]
    );
}

#[test]
fn service_that_goes_on_is_owed() {
    let plan = WalletPlan {
        cut_off: CutOff::Never,
        ..opening("4")
    };
    let run = run(plan, &steady("2026-11-01", 3, "4"));
    assert_eq!(closing(&run), ["0", "-4", "-8"]);
    assert_eq!(run.totals().unserved, Usd::ZERO);
}

#[test]
fn a_full_wallet_refuses_more() {
    let plan = WalletPlan {
        maximum_balance: Some(usd("50")),
        top_ups: vec![top_up("2026-11-01", "41"), top_up("2026-11-02", "41")],
        ..opening("10")
    };
    let run = run(plan, &steady("2026-11-01", 2, "1"));
    assert_eq!(run.lines[0].events, [Event::Refused(usd("41"))]);
    assert_eq!(run.lines[1].purchased, usd("41"));
}

#[test]
fn own_keys_cost_the_fee_past_the_free_requests_of_each_month() {
    // 400,000 requests a day for $80: 1,000,000 free. Day 1 and 2 are free; on day 3, 200,000 of 400,000 are past it:
    // 5 % of half of $80 is $2; from day 4 on 5 % of $80 is $4. On the 1st of the month it begins anew.
    let fee = ByokFee {
        rate: rate("5"),
        free_requests_per_month: 1_000_000,
    };
    let fees = fee.by_day(&steady("2026-11-27", 5, "80"), &[400_000; 5]);
    assert_eq!(
        plain(fees.costs().iter().copied()),
        ["0", "0", "2", "4", "0"]
    );
}

#[test]
fn a_plan_under_known_terms_takes_them_and_names_what_is_not_known() {
    let terms = Terms {
        minimum_purchase: Some(usd("5")),
        purchase_fee: Some(gateway_fee()),
        at_zero: Some(AtZero::MayGoNegative),
        auto_reload: Some(AutoReloadFact::Offered {
            default_on: None,
            monthly_limit: None,
            minimum: Some(usd("25")),
        }),
        ..Terms::default()
    };
    let (plan, unknown) = WalletPlan::under(&terms, usd("2"));
    assert_eq!(plan.fee, gateway_fee());
    assert_eq!(
        plan.cut_off,
        CutOff::Late {
            allowance: usd("2")
        }
    );
    let absent = [Term::MaximumPurchase, Term::MaximumBalance, Term::Expiry];
    assert_eq!(unknown, absent);
    assert_eq!(WalletPlan::least_reload(&terms), Some(usd("25")));
    assert_eq!(Grant::under(&terms, day("2026-11-01")), None);
    let giving = Terms {
        granted_amount: Some(usd("5")),
        granted_expiry: Some(Expiry::Days(30)),
        ..Terms::default()
    };
    let grant = Grant {
        date: day("2026-11-01"),
        amount: usd("5"),
        expiry: Expiry::Days(30),
    };
    assert_eq!(Grant::under(&giving, grant.date), Some(grant));
    assert_eq!(
        WalletPlan::under(&Terms::default(), Usd::ZERO).0,
        WalletPlan::default()
    );
}

#[test]
fn every_problem_of_a_plan_names_its_field() {
    let plan = WalletPlan {
        opening: Usd::from_femto(-1),
        minimum_purchase: Some(usd("5")),
        maximum_purchase: Some(usd("100")),
        top_ups: vec![
            top_up("1999-12-31", "5"),
            top_up("2026-11-01", "4.99"),
            top_up("2026-11-01", "100.01"),
            top_up("2026-11-01", "0"),
        ],
        reload: Some(Reload {
            buy: ReloadBuy::To(usd("5")),
            per_day: 0,
            failures: vec![Span {
                from: Some(day("2026-11-02")),
                to: Some(day("2026-11-02")),
            }],
            ..reload()
        }),
        cut_off: CutOff::Late {
            allowance: Usd::from_femto(i128::MAX),
        },
        fee: PurchaseFee::NONE,
        ..WalletPlan::default()
    };
    assert_eq!(
        problems(plan),
        [
            "opening: the amount is negative",
            "cut_off.allowance: more than 1000000000000 dollars",
            "top_ups[0].date: a day outside the years 2000 to 2100",
            "top_ups[1].amount: less than the minimum purchase of 5 dollars",
            "top_ups[2].amount: more than the maximum purchase of 100 dollars",
            "top_ups[3].amount: the amount is zero",
            "reload.target: not above the threshold of 5 dollars",
            "reload.per_day: not from 1 to 100",
            "reload.failures[0]: ends before it begins",
        ]
    );
}

#[test]
fn usage_must_be_at_most_ten_years_of_amounts_that_can_be() {
    let check =
        |start: &str, costs: Vec<Usd>| DailyUse::new(day(start), costs).unwrap_err().to_string();
    assert_eq!(
        check("2026-11-01", vec![Usd::ZERO; 3_654]),
        "days: more than 3653 entries"
    );
    assert_eq!(
        check("2101-01-01", vec![]),
        "start: a day outside the years 2000 to 2100"
    );
    assert_eq!(
        check("2026-11-01", vec![Usd::from_femto(-1)]),
        "days[0]: the amount is negative"
    );
    let too_much = vec![usd("1"), usd("1000000000000") + Usd::from_femto(1)];
    assert_eq!(
        check("2026-11-01", too_much),
        "days[1]: more than 1000000000000 dollars"
    );
    assert_eq!(
        run(opening("1"), &steady("2026-11-01", 0, "1")).totals(),
        plan::billing::wallet::WalletTotals::default()
    );
}
