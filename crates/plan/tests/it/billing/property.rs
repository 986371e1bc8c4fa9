//! What holds for any workload under any terms.

use plan::billing::{
    DailyUse, PurchaseFee, Summary,
    invoice::{Account, AtLimit, InvoicePlan, MonthlyLimit},
    terms::{EarlyInvoices, Expiry, InvoiceCycle, ThresholdCounts},
    wallet::{CutOff, Grant, PaidWith, Reload, ReloadBuy, SpendOrder, TopUp, Wallet, WalletPlan},
};
use prices::{
    date::{Date, Span, add_days},
    money::Usd,
};
use proptest::prelude::*;
use tokens::Tokens;

use super::{day, rate};

/// The largest amount a plan takes.
fn most() -> Usd {
    Usd::from_femto(1_000_000_000_000 * 1_000_000_000_000_000)
}

/// From nothing to absurd, with digits down to the femto-dollar.
fn amount() -> BoxedStrategy<Usd> {
    prop_oneof![
        1 => Just(Usd::ZERO),
        6 => (0_i128..100_000_000_000_000_000).prop_map(Usd::from_femto),
        3 => (0_i128..10_000).prop_map(|cents| Usd::from_femto(cents * 10_000_000_000_000)),
        1 => (0..=most().femto()).prop_map(Usd::from_femto),
    ]
    .boxed()
}

fn positive() -> impl Strategy<Value = Usd> {
    amount().prop_map(|amount| amount.max(Usd::from_femto(1)))
}

fn date() -> impl Strategy<Value = Date> {
    (0_u32..420).prop_map(|days| add_days(day("2027-12-01"), days))
}

fn percent() -> impl Strategy<Value = plan::billing::Rate> {
    (0_u32..=1_000_000).prop_map(|ppm| rate(&format!("{}.{:04}", ppm / 10_000, ppm % 10_000)))
}

fn expiry() -> impl Strategy<Value = Expiry> {
    prop_oneof![
        Just(Expiry::Never),
        (1_u32..14).prop_map(Expiry::Months),
        (1_u32..400).prop_map(Expiry::Days),
    ]
}

fn usage() -> impl Strategy<Value = DailyUse> {
    (date(), prop::collection::vec(amount(), 0..120))
        .prop_map(|(start, costs)| DailyUse::new(start, costs).unwrap())
}

fn reload() -> impl Strategy<Value = Reload> {
    let failures = prop::collection::vec((date(), prop::option::of(1_u32..40)), 0..3);
    let cap = prop::option::of(amount());
    (
        amount(),
        positive(),
        any::<bool>(),
        cap,
        1_u16..6,
        failures,
        prop::option::of(1_u16..9),
    )
        .prop_map(
            |(threshold, amount, to, monthly_cap, per_day, failures, retry_days)| {
                let span = |(from, days): (Date, Option<u32>)| Span {
                    from: Some(from),
                    to: days.map(|days| add_days(from, days)),
                };
                let half = Usd::from_femto(threshold.femto() / 2);
                let buy = if to {
                    ReloadBuy::To((half + amount).min(most()))
                } else {
                    ReloadBuy::Amount(amount)
                };
                Reload {
                    threshold: if to { half.min(amount) } else { threshold },
                    buy,
                    monthly_cap,
                    per_day,
                    failures: failures.into_iter().map(span).collect(),
                    retry_days,
                }
            },
        )
}

fn wallet() -> impl Strategy<Value = WalletPlan> {
    let grant = (date(), positive(), expiry()).prop_map(|(date, amount, expiry)| Grant {
        date,
        amount,
        expiry,
    });
    let with = prop::sample::select(PaidWith::ALL.to_vec());
    let top_up =
        (date(), positive(), with).prop_map(|(date, amount, with)| TopUp { date, amount, with });
    let filled = (
        amount(),
        prop::option::of(date()),
        prop::collection::vec(grant, 0..4),
        prop::collection::vec(top_up, 0..6),
        prop::option::of(reload()),
    );
    let cut_off = prop_oneof![
        Just(CutOff::AtZero),
        amount().prop_map(|allowance| CutOff::Late { allowance }),
        Just(CutOff::Never),
    ];
    let rules = (
        prop::option::of(amount()),
        (percent(), amount()).prop_map(|(rate, minimum)| PurchaseFee { rate, minimum }),
        percent(),
        expiry(),
        any::<bool>(),
        cut_off,
    );
    (filled, rules).prop_map(|(filled, rules)| WalletPlan {
        opening: filled.0,
        opening_bought: filled.1,
        grants: filled.2,
        top_ups: filled.3,
        reload: filled.4,
        minimum_purchase: None,
        maximum_purchase: None,
        maximum_balance: rules.0,
        fee: rules.1,
        crypto_fee: rules.2,
        minimum_reload: None,
        tax: rules.2,
        expiry: rules.3,
        order: if rules.4 {
            SpendOrder::GrantedFirst
        } else {
            SpendOrder::SoonestExpiry
        },
        cut_off: rules.5,
    })
}

fn account() -> impl Strategy<Value = InvoicePlan> {
    let cycle = prop_oneof![
        Just(InvoiceCycle::CalendarMonth),
        Just(InvoiceCycle::Threshold),
        Just(InvoiceCycle::CalendarMonthOrThreshold),
    ];
    let early = (
        any::<bool>(),
        prop::collection::btree_set(1_i128..1_000_000, 0..6),
    )
        .prop_map(|(lifetime, at)| EarlyInvoices {
            counts: if lifetime {
                ThresholdCounts::Lifetime
            } else {
                ThresholdCounts::Unbilled
            },
            at: at
                .into_iter()
                .map(|milli| Usd::from_femto(milli * 1_000_000_000_000))
                .collect(),
        });
    let limit = (amount(), any::<bool>()).prop_map(|(amount, stops)| MonthlyLimit {
        amount,
        at_limit: if stops {
            AtLimit::Stops
        } else {
            AtLimit::GoesOn
        },
    });
    (
        cycle,
        0_u32..60,
        prop::option::of(early),
        amount(),
        prop::option::of(limit),
        percent(),
        amount(),
    )
        .prop_map(
            |(cycle, payment_days, early, minimum, limit, tax, used_before)| InvoicePlan {
                cycle,
                payment_days,
                early,
                minimum,
                limit,
                tax,
                used_before,
            },
        )
}

proptest! {
    #[test]
    fn every_cent_of_a_wallet_is_accounted_for(plan in wallet(), usage in usage()) {
        let wallet = Wallet::new(plan.clone()).unwrap();
        let run = wallet.run(&usage);
        prop_assert_eq!(run.lines.len(), usage.costs().len());
        let mut balance = if usage.costs().is_empty() { Usd::ZERO } else { plan.opening };
        for line in &run.lines {
            prop_assert_eq!(line.opening, balance);
            prop_assert_eq!(line.opening + line.purchased + line.granted - line.used - line.expired, line.closing);
            prop_assert_eq!(line.used + line.unserved, line.demand);
            prop_assert_eq!(line.cash_out(), line.purchased + line.fee + line.tax);
            for part in [line.purchased, line.granted, line.fee, line.tax, line.used, line.unserved, line.expired_granted] {
                prop_assert!(part >= Usd::ZERO);
            }
            prop_assert!(line.expired >= line.expired_granted);
            match plan.cut_off {
                CutOff::AtZero => prop_assert!(line.closing >= Usd::ZERO),
                CutOff::Late { allowance } => prop_assert!(line.closing + allowance >= Usd::ZERO),
                CutOff::Never => prop_assert_eq!(line.unserved, Usd::ZERO),
            }
            balance = line.closing;
        }
        let totals = run.totals();
        prop_assert_eq!(totals.opening + totals.purchased + totals.granted - totals.used - totals.expired, totals.closing);
        prop_assert!(run.rest_bought <= totals.closing.max(plan.opening));
        prop_assert_eq!(wallet.run(&usage), run);
    }

    #[test]
    fn a_months_reloads_stay_under_their_ceiling(plan in wallet(), usage in usage()) {
        let cap = plan.reload.as_ref().and_then(|reload| reload.monthly_cap);
        let by_hand = WalletPlan { top_ups: Vec::new(), ..plan };
        let run = Wallet::new(by_hand).unwrap().run(&usage);
        let mut month = Usd::ZERO;
        for line in &run.lines {
            month = if line.date.day() == 1 { line.purchased } else { month + line.purchased };
            prop_assert!(cap.is_none_or(|cap| month <= cap));
        }
    }

    #[test]
    fn spending_first_what_expires_first_serves_most(plan in wallet(), usage in usage()) {
        let used = |order| {
            let plan = WalletPlan { order, reload: None, maximum_balance: None, cut_off: CutOff::AtZero, ..plan.clone() };
            Wallet::new(plan).unwrap().run(&usage).totals().used
        };
        prop_assert!(used(SpendOrder::SoonestExpiry) >= used(SpendOrder::GrantedFirst));
    }

    #[test]
    fn every_cent_of_an_account_is_accounted_for(plan in account(), usage in usage()) {
        let account = Account::new(plan.clone()).unwrap();
        let run = account.run(&usage);
        let (mut used, mut invoiced, mut tax, mut paid) = (Usd::ZERO, Usd::ZERO, Usd::ZERO, Usd::ZERO);
        for line in &run.lines {
            used = used + line.used;
            invoiced = invoiced + line.invoiced;
            tax = tax + line.tax;
            paid = paid + line.paid;
            prop_assert_eq!(line.used + line.unserved, line.demand);
            prop_assert_eq!(used, invoiced + line.accrued);
            prop_assert_eq!(invoiced + tax, paid + line.owed);
            if let Some(MonthlyLimit { amount, at_limit: AtLimit::Stops }) = plan.limit {
                prop_assert!(line.month <= amount);
            }
        }
        let bills: Usd = run.invoices.iter().map(plan::billing::invoice::Invoice::total).sum();
        prop_assert_eq!(bills, invoiced + tax);
        let months: Usd = run.months().iter().map(|month| month.used).sum();
        prop_assert_eq!(months, used);
        prop_assert_eq!(account.run(&usage), run);
    }

    #[test]
    fn a_summary_keeps_the_sums_and_never_reads_part_of_a_day_as_all_or_none(plan in wallet(), usage in usage(), tokens in 0_u64..u64::MAX / 200) {
        let run = Wallet::new(plan).unwrap().run(&usage);
        let per_day = vec![Tokens::new(tokens); usage.costs().len()];
        let summary = Summary::of_wallet(&run, &per_day, None);
        let totals = run.totals();
        prop_assert_eq!(summary.cash.last().copied().unwrap_or_default(), totals.cash_out());
        prop_assert_eq!(summary.used, totals.used);
        prop_assert_eq!(summary.days_hit == 0, summary.unserved == Usd::ZERO);
        prop_assert!(summary.lost_milli_days >= u64::from(summary.days_hit));
        prop_assert!(summary.lost_milli_days <= u64::from(summary.days_hit) * 1_000);
        let all: Tokens = per_day.iter().copied().sum();
        prop_assert!(summary.listed.tokens <= all);
        prop_assert!(summary.unserved > Usd::ZERO || summary.listed.tokens == all);
    }
}
