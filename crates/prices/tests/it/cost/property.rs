//! What holds for any request at any price.

use prices::{
    catalog::{Lifetime, PricePeriod, Rates, Tier, TierOperator, TierScope},
    cost::{TokenUsage, cost_of},
    money::{Usd, UsdPerMTok},
};
use proptest::prelude::*;
use tokens::Tokens;

use super::{period, standard};

fn price() -> impl Strategy<Value = UsdPerMTok> {
    (0_u64..1_000_000_000).prop_map(|micro| {
        UsdPerMTok::parse(&format!("{}.{:06}", micro / 1_000_000, micro % 1_000_000)).unwrap()
    })
}

fn rates() -> impl Strategy<Value = Rates> {
    let write = (prop::option::of(price()), prop::option::of(price()));
    (
        prop::option::of(price()),
        prop::option::of(price()),
        prop::option::of(price()),
        prop::option::of(price()),
        write,
    )
        .prop_map(|(input, output, reasoning, cache_read, (short, long))| {
            let writes = [(Lifetime::FIVE_MINUTES, short), (Lifetime::ONE_HOUR, long)];
            let cache_write = writes
                .into_iter()
                .filter_map(|(lifetime, price)| Some((lifetime, price?)))
                .collect();
            Rates {
                input,
                output,
                reasoning,
                cache_read,
                cache_write,
                ..Rates::default()
            }
        })
}

fn known_rates() -> impl Strategy<Value = Rates> {
    (price(), price(), price(), price(), price()).prop_map(
        |(input, output, cache_read, short, long)| Rates {
            input: Some(input),
            output: Some(output),
            cache_read: Some(cache_read),
            cache_write: [(Lifetime::FIVE_MINUTES, short), (Lifetime::ONE_HOUR, long)].into(),
            ..Rates::default()
        },
    )
}

fn usage() -> impl Strategy<Value = TokenUsage> {
    let tokens = || prop_oneof![Just(0), 0_u64..2_000, 0_u64..2_000_000].prop_map(Tokens::new);
    (tokens(), tokens(), tokens(), tokens(), tokens(), tokens()).prop_map(
        |(input, cache_read, short, long, output, reasoning)| {
            let cache_write = [(Lifetime::FIVE_MINUTES, short), (Lifetime::ONE_HOUR, long)].into();
            TokenUsage {
                input,
                cache_read,
                cache_write,
                output,
                reasoning,
                ..TokenUsage::default()
            }
        },
    )
}

fn with(rates: Rates, tiers: Vec<Tier>) -> PricePeriod {
    PricePeriod {
        rates,
        tiers,
        ..period(r#""rates": {}"#)
    }
}

fn tier(rates: Rates, threshold: u64, at_least: bool, scope: TierScope, inherit: bool) -> Tier {
    let operator = if at_least {
        TierOperator::AtLeast
    } else {
        TierOperator::MoreThan
    };
    Tier {
        operator,
        threshold: Tokens::new(threshold),
        scope,
        rates,
        inherit,
    }
}

proptest! {
    #[test]
    fn lines_add_up_to_the_total_and_hold_every_token_once(
        asked in usage(), base in rates(), long in rates(), threshold in 1_u64..3_000, at_least: bool, marginal: bool, inherit: bool,
    ) {
        let scope = if marginal { TierScope::PastThreshold } else { TierScope::WholeRequest };
        let bill = cost_of(&asked, &with(base, vec![tier(long, threshold, at_least, scope, inherit)]), &standard());
        let known: Usd = bill.lines.iter().filter_map(|line| line.amount).sum();
        let complete = bill.lines.iter().all(|line| line.amount.is_some());
        prop_assert_eq!(bill.total(), complete.then_some(known));
        for line in &bill.lines {
            prop_assert!(line.tokens > Tokens::ZERO);
            prop_assert_eq!(line.amount, line.price.map(|price| price.cost_of(line.tokens)));
            prop_assert_eq!(line.unpriced.is_some(), line.price.is_none());
        }
        for (part, tokens) in asked.parts() {
            let billed: Tokens = bill.lines.iter().filter(|line| line.part == part).map(|line| line.tokens).sum();
            prop_assert_eq!(billed, tokens);
        }
    }

    #[test]
    fn a_dearer_price_is_never_cheaper(
        asked in usage(), base in known_rates(), long in known_rates(), more in 0_u64..1_000_000_000, threshold in 1_u64..5_000, marginal: bool,
    ) {
        let raise = |price: UsdPerMTok| {
            let nano = price.femto_per_token() + more;
            UsdPerMTok::parse(&format!("{}.{:09}", nano / 1_000_000_000, nano % 1_000_000_000)).unwrap()
        };
        let raised = |rates: &Rates| Rates {
            input: rates.input.map(raise),
            output: rates.output.map(raise),
            cache_read: rates.cache_read.map(raise),
            cache_write: rates.cache_write.iter().map(|(lifetime, price)| (*lifetime, raise(*price))).collect(),
            ..Rates::default()
        };
        let (scope, long) = if marginal {
            (TierScope::PastThreshold, Rates { output: None, ..long })
        } else {
            (TierScope::WholeRequest, long)
        };
        let total = |base: Rates, long: Rates| {
            let listed = with(base, vec![tier(long, threshold, false, scope, false)]);
            cost_of(&asked, &listed, &standard()).total().unwrap()
        };
        prop_assert!(total(base.clone(), long.clone()) <= total(raised(&base), raised(&long)));
        prop_assert!(total(base.clone(), long.clone()) <= total(base, raised(&long)));
    }

    #[test]
    fn one_token_more_never_costs_less_where_long_prices_are_not_lower(
        asked in usage(), base in known_rates(), threshold in 1_u64..5_000, marginal: bool,
    ) {
        let double = |price: UsdPerMTok| price.times_factor(prices::money::Factor::parse("2").unwrap()).unwrap();
        let long = Rates {
            input: base.input.map(double),
            output: base.output.filter(|_| !marginal).map(double),
            cache_read: base.cache_read.map(double),
            cache_write: base.cache_write.iter().map(|(lifetime, price)| (*lifetime, double(*price))).collect(),
            ..Rates::default()
        };
        let scope = if marginal { TierScope::PastThreshold } else { TierScope::WholeRequest };
        let listed = with(base, vec![tier(long, threshold, false, scope, false)]);
        let more = TokenUsage { input: asked.input + Tokens::new(1), ..asked.clone() };
        let total = |usage: &TokenUsage| cost_of(usage, &listed, &standard()).total().unwrap();
        prop_assert!(total(&asked) <= total(&more));
    }

    #[test]
    fn a_marginal_tier_is_never_dearer_than_the_same_tier_on_the_whole_request(asked in usage(), base in known_rates(), threshold in 1_u64..5_000) {
        let double = |price: UsdPerMTok| price.times_factor(prices::money::Factor::parse("2").unwrap()).unwrap();
        let long = Rates {
            input: base.input.map(double),
            cache_read: base.cache_read.map(double),
            cache_write: base.cache_write.iter().map(|(lifetime, price)| (*lifetime, double(*price))).collect(),
            ..Rates::default()
        };
        let total = |scope| {
            let listed = with(base.clone(), vec![tier(long.clone(), threshold, false, scope, true)]);
            cost_of(&asked, &listed, &standard()).total().unwrap()
        };
        prop_assert!(total(TierScope::PastThreshold) <= total(TierScope::WholeRequest));
    }
}
