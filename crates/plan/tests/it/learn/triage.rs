//! Which number first.

use plan::learn::triage::{Figure, Load, Seen, Thresholds, Waste, bill, stuck, waste};
use prices::money::Usd;
use proptest::prelude::*;
use tokens::Tokens;

use super::{period, usd};
use crate::scenarios::today;

fn seen(input: u64, cached: u64, output: u64, thinking: u64) -> Seen {
    Seen {
        input: Tokens::new(input),
        cached: Tokens::new(cached),
        output: Tokens::new(output),
        thinking: Tokens::new(thinking),
        ..Seen::default()
    }
}

fn figures(seen: &Seen, model: &str) -> Vec<Figure> {
    bill(seen, &period(model), today())
        .iter()
        .map(|look| look.figure)
        .collect()
}

#[test]
fn the_dearest_line_of_the_bill_comes_first_whatever_it_is() {
    // "one": $2, $0.2, $10. 1,000 sent, 400 answered: 2,000 against 4,000 millionths.
    assert_eq!(
        figures(&seen(1_000, 0, 400, 0), "one"),
        [Figure::Output, Figure::Input]
    );
    // 6.32 sent for each answered: 12,640 against 10,000 millionths, so input leads.
    assert_eq!(
        figures(&seen(6_320, 0, 1_000, 0), "one"),
        [Figure::Input, Figure::Output]
    );
    // 50,000 read from a cache at a tenth: 10,000 against 2,000 and 4,000.
    assert_eq!(
        figures(&seen(51_000, 50_000, 400, 0), "one"),
        [Figure::Cached, Figure::Output, Figure::Input]
    );
    // Thinking is billed as the answer is.
    assert_eq!(
        figures(&seen(1_000, 0, 1_000, 900), "one"),
        [Figure::Thinking, Figure::Input, Figure::Output]
    );
}

#[test]
fn five_to_one_is_where_output_and_input_weigh_the_same() {
    // Output costs five times input: 5,000 and 1,000 tokens are equal, and of equals output stays first, as the pages list it.
    assert_eq!(
        figures(&seen(5_000, 0, 1_000, 0), "one"),
        [Figure::Output, Figure::Input]
    );
    assert_eq!(
        figures(&seen(5_001, 0, 1_000, 0), "one"),
        [Figure::Input, Figure::Output]
    );
}

#[test]
fn a_line_without_a_price_comes_first_and_has_no_amount() {
    let looks = bill(&seen(1_000, 500, 400, 0), &period("plain"), today());
    assert_eq!((looks[0].figure, looks[0].amount), (Figure::Cached, None));
    assert_eq!(looks[1].figure, Figure::Output);
}

#[test]
fn the_nearest_limit_comes_first() {
    let load = |used, limit| Load { used, limit };
    let seen = Seen {
        rpm: load(45, Some(50)),
        tpm: load(80_000, Some(100_000)),
        spend: load(100, None),
        ..Seen::default()
    };
    let looks = stuck(&seen, &Thresholds::default());
    let order: Vec<(Figure, bool)> = looks
        .iter()
        .map(|look| (look.figure, look.is_near))
        .collect();
    assert_eq!(
        order,
        [
            (Figure::Rpm, true),
            (Figure::Tpm, true),
            (Figure::Spend, false)
        ]
    );
    let just_below = Seen {
        tpm: load(79_999, Some(100_000)),
        ..Seen::default()
    };
    assert!(!stuck(&just_below, &Thresholds::default())[0].is_near);
    assert_eq!(load(5, Some(0)).per_mille(), None);
}

#[test]
fn waste_is_told_with_what_it_costs() {
    let seen = Seen {
        question: Tokens::new(50),
        planned: Tokens::new(300),
        fixed: Tokens::new(4_000),
        tpm: Load {
            used: 90,
            limit: Some(100),
        },
        ..seen(6_000, 0, 600, 0)
    };
    let looks = waste(&seen, &Thresholds::default(), &period("one"), today());
    let told: Vec<(Waste, Option<bool>, u64, Option<Usd>)> = looks
        .iter()
        .map(|look| (look.waste, look.is_over, look.tokens.get(), look.amount))
        .collect();
    assert_eq!(
        told,
        [
            // 6,000 - 10 x 50 = 5,500 tokens at $2.
            (Waste::RichContext, Some(true), 5_500, Some(usd("0.011"))),
            // 4,000 tokens at $2 instead of $0.2.
            (Waste::Uncached, Some(true), 4_000, Some(usd("0.0072"))),
            // 600 - 360 = 240 tokens at $10.
            (Waste::LongAnswer, Some(true), 240, Some(usd("0.0024"))),
            (Waste::Bottleneck, Some(true), 0, None),
        ]
    );
}

#[test]
fn the_threshold_itself_is_no_waste_and_what_nobody_said_is_not_told() {
    let seen = Seen {
        question: Tokens::new(100),
        planned: Tokens::new(500),
        fixed: Tokens::new(800),
        ..seen(1_000, 400, 600, 0)
    };
    // 600 is 120 % of 500, 1,000 is ten times 100, 400 is half of 800.
    let looks = waste(&seen, &Thresholds::default(), &period("one"), today());
    let over: Vec<Option<bool>> = looks.iter().map(|look| look.is_over).collect();
    assert_eq!(over, [Some(false), Some(false), Some(false), None]);
    assert!(looks.iter().all(|look| look.amount.is_none()));
}

proptest! {
    #[test]
    fn the_bill_is_in_order_and_whole(input in 0_u64..100_000, cached in 0_u64..100_000, output in 0_u64..100_000, thinking in 0_u64..100_000) {
        let seen = seen(input, cached, output, thinking);
        let looks = bill(&seen, &period("one"), today());
        prop_assert!(looks.windows(2).all(|pair| pair[0].amount >= pair[1].amount));
        let tokens: u64 = looks.iter().map(|look| look.tokens.get()).sum();
        prop_assert_eq!(tokens, seen.total().get());
    }
}
