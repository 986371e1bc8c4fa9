//! What a dollar of credit truly costs.

use plan::billing::{
    ByokFee, PurchaseFee, Rate, Terms,
    dollar::{BreakEven, Candidate, Habit, TopUpCost, best_top_up, break_even},
    terms::Expiry,
};
use prices::money::Usd;
use proptest::prelude::*;

use super::{gateway_fee, plain, rate, usd};

fn fee(percent: &str, minimum: &str) -> PurchaseFee {
    PurchaseFee {
        rate: rate(percent),
        minimum: usd(minimum),
    }
}

#[test]
fn the_least_fee_binds_below_14_dollars_55() {
    // 0.80 / 0.055 = 14.5454..., and the first whole cent past it is 14.55: 5.5 % of it is $0.80025.
    assert_eq!(gateway_fee().minimum_binds_below(), Some(usd("14.55")));
    assert_eq!(gateway_fee().on(usd("14.54")), usd("0.80"));
    assert_eq!(gateway_fee().on(usd("14.55")), usd("0.80025"));
    // 0.80 / 5 % = 16 exactly.
    assert_eq!(fee("5", "0.80").minimum_binds_below(), Some(usd("16")));
    assert_eq!(fee("5.5", "0").minimum_binds_below(), None);
    assert_eq!(fee("0", "0.80").minimum_binds_below(), None);
}

#[test]
fn five_dollars_cost_sixteen_percent_more() {
    // max(5 x 0.055, 0.80) = 0.80, and 0.80 / 5 = 16 %.
    let cost = TopUpCost::of(usd("5"), gateway_fee(), Rate::ZERO);
    assert_eq!(cost.charged(), usd("5.8"));
    assert_eq!(cost.on_top().ppm(), Some(160_000));
    // $100: 5.5 %. $14.54: 0.80 / 14.54 = 5.50206 %.
    let percent = |amount: &str| gateway_fee().share_of(usd(amount)).ppm();
    assert_eq!(percent("100"), Some(55_000));
    assert_eq!(percent("14.54"), Some(55_021));
    assert_eq!(percent("0"), None);
    assert_eq!(
        TopUpCost::of(usd("5"), gateway_fee(), rate("5")).tax,
        usd("0.29")
    );
}

#[test]
fn own_keys_are_charged_past_a_million_requests() {
    let byok = ByokFee {
        rate: rate("5"),
        free_requests_per_month: 1_000_000,
    };
    // 1,500,000 requests of $3,000 together: a third is past the free ones, and 5 % of $1,000 is $50.
    assert_eq!(byok.on(usd("3000"), 1_500_000, 0), usd("50"));
    assert_eq!(byok.on(usd("3000"), 1_000_000, 0), Usd::ZERO);
    assert_eq!(byok.on(usd("1000001"), 1_000_001, 0), usd("0.05"));
    assert_eq!(byok.on(usd("3000"), 10, 2_000_000), usd("150"));
    assert_eq!(byok.on(usd("3000"), 0, 0), Usd::ZERO);
}

#[test]
fn a_discount_must_be_worth_the_fee() {
    // 5.5 % on credit are paid for by a discount d when d / (1 - d) >= 0.055, so from 5.2133 % on.
    assert_eq!(break_even(gateway_fee(), rate("5.2132")), BreakEven::Never);
    // At 10 %: credit C buys C / 0.9, so C / 9 >= 0.80 from $7.20 on, exactly.
    assert_eq!(
        break_even(gateway_fee(), rate("10")),
        BreakEven::From(usd("7.2"))
    );
    // At 5.2133 %: 0.80 x 0.947867 / 0.052133 = 14.5453...: the next cent.
    assert_eq!(
        break_even(gateway_fee(), rate("5.2133")),
        BreakEven::From(usd("14.55"))
    );
    assert_eq!(break_even(gateway_fee(), Rate::ZERO), BreakEven::Never);
    assert_eq!(break_even(PurchaseFee::NONE, Rate::ZERO), BreakEven::Always);
    assert_eq!(break_even(fee("0", "0.80"), Rate::ZERO), BreakEven::Never);
    assert_eq!(break_even(gateway_fee(), rate("100")), BreakEven::Always);
}

fn best(terms: &Terms, per_month: &str, top_ups_per_month: u16) -> Candidate {
    let habit = Habit {
        per_month: usd(per_month),
        top_ups_per_month,
        tax: Rate::ZERO,
    };
    let advice = best_top_up(terms, habit).unwrap();
    advice.candidates[advice.best.unwrap()]
}

#[test]
fn the_best_top_up_is_the_smallest_whose_fee_is_least() {
    let terms = Terms {
        purchase_fee: Some(gateway_fee()),
        expiry: Some(Expiry::Months(12)),
        ..Terms::default()
    };
    // From $14.55 on every size costs 5.5 %, so the smallest of them; at $10 a month it lasts 43 days.
    let found = best(&terms, "10", 0);
    assert_eq!((found.cost.amount, found.every_days), (usd("14.55"), 43));
    assert_eq!(found.overhead().ppm(), Some(55_000));
    // At $1 a month, $14.55 would lose $2.55 to expiry: 15.35025 / 12 = 1.279; $12 lose none: 12.80 / 12 = 1.067.
    let found = best(&terms, "1", 0);
    assert_eq!((found.cost.amount, found.expired), (usd("12"), Usd::ZERO));
    // At most one top-up a month: it has to last a month.
    assert_eq!(best(&terms, "80", 1).cost.amount, usd("80"));
}

#[test]
fn the_platforms_limits_and_expiry_hold() {
    let terms = Terms {
        minimum_purchase: Some(usd("10")),
        maximum_purchase: Some(usd("40")),
        expiry: Some(Expiry::Days(30)),
        ..Terms::default()
    };
    // $4 a month: $10 is the least that can be bought, and $6 of it expire after thirty days.
    let found = best(&terms, "4", 0);
    assert_eq!(
        plain([found.cost.amount, found.used, found.expired]),
        ["10", "4", "6"]
    );
    assert_eq!(found.every_days, 30);
    let habit = Habit {
        per_month: usd("100"),
        top_ups_per_month: 1,
        tax: Rate::ZERO,
    };
    // $100 at once is more than the platform sells.
    let advice = best_top_up(&terms, habit).unwrap();
    assert_eq!((advice.candidates.len(), advice.best), (0, None));
    let problems = best_top_up(&terms, Habit::default()).unwrap_err();
    assert_eq!(problems[0].to_string(), "per_month: the amount is zero");
}

proptest! {
    #[test]
    fn the_best_is_no_dearer_than_any_other(
        per_month in 1_u64..10_000_000, percent in 0_u32..200_000, minimum in 0_u64..500, months in 0_u32..24, top_ups in 0_u16..10,
    ) {
        let cents = |cents: u64| usd(&format!("{}.{:02}", cents / 100, cents % 100));
        let terms = Terms {
            purchase_fee: Some(PurchaseFee {
                rate: rate(&format!("{}.{:04}", percent / 10_000, percent % 10_000)),
                minimum: cents(minimum),
            }),
            expiry: Some(if months == 0 { Expiry::Never } else { Expiry::Months(months) }),
            ..Terms::default()
        };
        let habit = Habit { per_month: cents(per_month), top_ups_per_month: top_ups, tax: Rate::ZERO };
        let advice = best_top_up(&terms, habit).unwrap();
        let best = advice.candidates[advice.best.unwrap()];
        prop_assert!(advice.candidates.windows(2).all(|pair| pair[0].cost.amount < pair[1].cost.amount));
        for other in &advice.candidates {
            prop_assert!(best.overhead().ppm() <= other.overhead().ppm());
            prop_assert_eq!(other.used + other.expired, other.cost.amount);
        }
    }

    #[test]
    fn the_minimum_binds_below_and_not_from_there(percent in 1_u32..=1_000_000, minimum in 1_u64..10_000) {
        let fee = PurchaseFee {
            rate: rate(&format!("{}.{:04}", percent / 10_000, percent % 10_000)),
            minimum: usd(&format!("{}.{:02}", minimum / 100, minimum % 100)),
        };
        let binds_below = fee.minimum_binds_below().unwrap();
        prop_assert!(fee.rate.of(binds_below) >= fee.minimum);
        prop_assert!(fee.rate.of(binds_below - usd("0.01")) < fee.minimum);
    }

    #[test]
    fn a_break_even_is_where_the_discount_first_pays_the_fee(percent in 1_u32..200_000, minimum in 1_u64..10_000, discount in 1_u32..999_999) {
        let decimal = |ppm: u32| rate(&format!("{}.{:04}", ppm / 10_000, ppm % 10_000));
        let fee = PurchaseFee { rate: decimal(percent), minimum: usd(&format!("{}.{:02}", minimum / 100, minimum % 100)) };
        // fee(C) x (1 - d) against C x d, a millionfold, so that nothing is divided.
        let pays = |amount: Usd| fee.on(amount).times(u64::from(1_000_000 - discount)) <= amount.times(u64::from(discount));
        match break_even(fee, decimal(discount)) {
            BreakEven::From(amount) => {
                prop_assert!(pays(amount));
                // Below one cent nothing is bought, and nothing is paid.
                prop_assert!(amount == usd("0.01") || !pays(amount - usd("0.01")));
            }
            BreakEven::Never => prop_assert!(!pays(usd("1000000"))),
            BreakEven::Always => prop_assert!(false, "there is a least fee"),
        }
    }
}
