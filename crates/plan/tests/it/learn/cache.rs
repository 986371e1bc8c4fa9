//! When a cache pays.

use plan::{
    learn::cache::{CacheWay, NoCache, ways},
    scenario::break_even,
};
use prices::{
    catalog::{Lifetime, Mode},
    money::Usd,
};
use proptest::prelude::*;
use tokens::Tokens;

use super::{day, period, shipped, usd};
use crate::scenarios::today;

#[test]
fn ten_thousand_tokens_read_five_times() {
    // "one": input $2, read $0.2, write $2.5 for 5 minutes and $4 for an hour. 10,000 tokens: 0.02 plain, 0.002 read, 0.025 and 0.04 written.
    let [short, long] = ways(Tokens::new(10_000), &period("one"), today()).unwrap()[..] else {
        panic!("two lifetimes");
    };
    assert_eq!(short.lifetime, Some(Lifetime::FIVE_MINUTES));
    assert_eq!(
        (short.plain, short.write, short.read, short.hour),
        (usd("0.02"), usd("0.025"), usd("0.002"), None)
    );
    // Six requests: 6 x 0.02 = 0.12 without; 0.025 + 5 x 0.002 = 0.035 with.
    assert_eq!(short.without(5), usd("0.12"));
    assert_eq!(short.with(5, 1), usd("0.035"));
    // The premium of 0.005 is less than the 0.018 that a read saves; that of an hour, 0.02, needs two.
    assert_eq!(short.pays_from(1), Some(1));
    assert_eq!(
        (long.lifetime, long.pays_from(1)),
        (Some(Lifetime::ONE_HOUR), Some(2))
    );
}

#[test]
fn where_no_write_is_priced_the_first_request_is_plain_input() {
    // Below the tier "tiered" is $2 and $0.2 a read, and lists no writes: it pays without a single read.
    let [way] = ways(Tokens::new(10_000), &period("tiered"), today()).unwrap()[..] else {
        panic!("one way");
    };
    assert_eq!(
        (way.lifetime, way.write, way.pays_from(0)),
        (None, way.plain, Some(0))
    );
    // A token more reaches the tier: $4 and $0.4.
    let past = ways(Tokens::new(10_001), &period("tiered"), today()).unwrap()[0];
    assert_eq!((past.plain, past.read), (usd("0.040004"), usd("0.0040004")));
}

#[test]
fn a_model_without_a_price_for_reads_has_nothing_to_compare() {
    let problem = ways(Tokens::new(1), &period("plain"), today());
    assert_eq!(problem, Err(NoCache::NoRead));
}

#[test]
fn storage_by_the_hour_is_part_of_what_has_to_be_saved() {
    // Gemini 3.5 Flash-Lite on 2026-11-27: input $0.30, read $0.03, storage $1 a million tokens and hour. A million tokens for an hour:
    // 0.30 plain, 0.03 a read, 1.00 kept; each read saves 0.27, so 1.00 / 0.27 = 3.7: four reads.
    let catalog = prices::bundled::catalog();
    let today = day("2026-11-27");
    let period = shipped(catalog, "google/gemini-3.5-flash-lite", today);
    let way = ways(Tokens::new(1_000_000), period, today).unwrap()[0];
    assert_eq!((way.hour, way.pays_from(1)), (Some(usd("1")), Some(4)));
    assert!(way.with(4, 1) <= way.without(4) && way.with(3, 1) > way.without(3));
    // Two hours: 2.00 / 0.27 = 7.4.
    assert_eq!(way.pays_from(2), Some(8));
}

#[test]
fn every_shipped_price_below_its_tiers_breaks_even_where_scenarios_say() {
    let catalog = prices::bundled::catalog();
    let today = day("2026-11-27");
    let mut seen = 0;
    for model in catalog.models() {
        let Some(period) = model.price_on(today) else {
            continue;
        };
        if !period.tiers.is_empty() || period.rates.cache_storage_hour.is_some() {
            continue;
        }
        let Ok(ways) = ways(Tokens::new(1_000_000), period, today) else {
            continue;
        };
        for way in ways {
            let known = break_even(period, Mode::Standard, way.lifetime);
            assert_eq!(
                way.pays_from(0),
                known.map(|known| known.reuses),
                "{}",
                model.key
            );
            seen += 1;
        }
    }
    assert!(seen > 100, "{seen}");
}

proptest! {
    #[test]
    fn it_pays_from_there_on_and_not_before(
        plain in 1_i128..1_000_000,
        write in 0_i128..3_000_000,
        read in 0_i128..1_000_000,
        hour in 0_i128..1_000_000,
        hours in 0_u64..100,
    ) {
        let way = CacheWay {
            lifetime: None,
            plain: Usd::from_femto(plain),
            write: Usd::from_femto(write),
            read: Usd::from_femto(read),
            hour: Some(Usd::from_femto(hour)),
        };
        let pays = |reads| way.with(reads, hours) <= way.without(reads);
        match way.pays_from(hours) {
            None => prop_assert!(read >= plain),
            Some(from) => {
                prop_assert!(pays(from) && pays(from + 1));
                prop_assert!(from == 0 || !pays(from - 1));
            }
        }
    }
}
