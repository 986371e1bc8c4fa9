//! A balance deducted line by line.

use plan::learn::deduct::deduct;
use prices::{
    cost::{Part, TokenUsage},
    money::Usd,
};
use proptest::prelude::*;
use tokens::Tokens;

use super::{day, period, shipped, usd};
use crate::scenarios::today;

fn usage(input: u64, cached: u64, output: u64) -> TokenUsage {
    TokenUsage {
        input: Tokens::new(input - cached),
        cache_read: Tokens::new(cached),
        output: Tokens::new(output),
        ..TokenUsage::default()
    }
}

#[test]
fn ten_dollars_are_deducted_request_by_request() {
    // "one": input $2, cache read $0.2, output $10 a million. 1,500 x 2 + 500 x 0.2 + 500 x 10 = 8,100 millionths: $0.0081 a request.
    // $10 / 0.0081 = 1,234.56…, so 1,234 requests and 10 - 1,234 x 0.0081 = 10 - 9.9954 = $0.0046 left.
    let ledger = deduct(usd("10"), &usage(2_000, 500, 500), &period("one"), today()).unwrap();
    assert_eq!(ledger.cost, usd("0.0081"));
    assert_eq!(ledger.requests, Some(1_234));
    assert_eq!(ledger.rest(), usd("0.0046"));
    let entries = ledger.entries(3);
    let left: Vec<(u64, Usd)> = entries
        .iter()
        .map(|entry| (entry.request, entry.left))
        .collect();
    assert_eq!(
        left,
        [
            (1, usd("9.9919")),
            (2, usd("9.9838")),
            (3, usd("9.9757")),
            (1_234, usd("0.0046")),
        ]
    );
}

#[test]
fn a_balance_of_exactly_one_request_covers_it_and_less_does_not() {
    let of = |balance| {
        deduct(
            usd(balance),
            &usage(2_000, 500, 500),
            &period("one"),
            today(),
        )
        .unwrap()
    };
    let exact = of("0.0081");
    assert_eq!((exact.requests, exact.rest()), (Some(1), Usd::ZERO));
    assert_eq!(exact.entries(3).len(), 1);
    let less = of("0.008099999999999");
    assert_eq!((less.requests, less.entries(3).len()), (Some(0), 0));
    assert_eq!(less.rest(), less.balance);
}

#[test]
fn a_part_without_a_price_is_named_and_nothing_is_deducted() {
    let problem = deduct(usd("10"), &usage(2_000, 500, 0), &period("plain"), today());
    assert_eq!(problem, Err(vec![Part::CacheRead]));
}

#[test]
fn requests_that_cost_nothing_never_end() {
    let ledger = deduct(usd("10"), &TokenUsage::default(), &period("one"), today()).unwrap();
    assert_eq!((ledger.requests, ledger.rest()), (None, usd("10")));
}

#[test]
fn a_shipped_model_is_priced_by_the_catalogue() {
    // GPT-6.1 Terra on 2026-11-27: $1 and $5. 2,000 x 1 + 500 x 5 = 4,500 millionths; 10 / 0.0045 = 2,222.2.
    let catalog = prices::bundled::catalog();
    let today = day("2026-11-27");
    let period = shipped(catalog, "openai/gpt-6.1-terra", today);
    let ledger = deduct(usd("10"), &usage(2_000, 0, 500), period, today).unwrap();
    assert_eq!((ledger.cost, ledger.requests), (usd("0.0045"), Some(2_222)));
}

proptest! {
    #[test]
    fn what_is_left_is_less_than_a_request_and_nothing_is_lost(
        cents in 0_u64..10_000_000,
        input in 0_u64..100_000,
        output in 1_u64..100_000,
    ) {
        let balance = usd("0.01").times(cents);
        let ledger = deduct(balance, &usage(input, 0, output), &period("one"), today()).unwrap();
        let requests = ledger.requests.unwrap();
        prop_assert!(ledger.rest() >= Usd::ZERO && ledger.rest() < ledger.cost);
        prop_assert_eq!(ledger.rest() + ledger.cost.times(requests), balance);
    }
}
