//! A price list that changes input must say what becomes of cached input, or the file that the list does not.

use super::{PricePeriod, Rates, Slip, Tier};

/// Slips of tiers and modes that leave cache prices out in silence, with the field each belongs to.
pub(super) fn caches(period: &PricePeriod) -> Vec<(String, Slip)> {
    if period.omitted.iter().any(|text| names_caches(text)) {
        return Vec::new();
    }
    let mut found = Vec::new();
    tiers("", &period.rates, &period.tiers, &mut found);
    for (mode, price) in &period.modes {
        let at = format!("modes.{}.", mode.id());
        if !price.inherit {
            unstated(
                &format!("{at}rates"),
                &period.rates,
                &price.rates,
                &mut found,
            );
        }
        let own = price.tiers.as_deref().unwrap_or_default();
        tiers(&at, &price.rates, own, &mut found);
    }
    found
}

fn names_caches(text: &str) -> bool {
    text.to_ascii_lowercase().contains("cache")
}

fn tiers(at: &str, below: &Rates, tiers: &[Tier], found: &mut Vec<(String, Slip)>) {
    for (index, tier) in tiers.iter().enumerate().filter(|(_, tier)| !tier.inherit) {
        unstated(
            &format!("{at}tiers[{index}].rates"),
            below,
            &tier.rates,
            found,
        );
    }
}

/// Every cache rate that `from` lists and `to`, whose input is another, does not.
fn unstated(at: &str, from: &Rates, to: &Rates, found: &mut Vec<(String, Slip)>) {
    if to.input.is_none() || to.input == from.input {
        return;
    }
    let reads =
        (from.cache_read.is_some() && to.cache_read.is_none()).then_some("cache_read".to_owned());
    let unstated = from
        .cache_write
        .keys()
        .filter(|lifetime| !to.cache_write.contains_key(lifetime));
    let writes = unstated.map(|lifetime| format!("cache_write.{lifetime}"));
    let missing: Vec<String> = reads.into_iter().chain(writes).collect();
    if !missing.is_empty() {
        let missing = missing.join(", ");
        found.push((at.to_owned(), Slip::CacheUnstated { missing }));
    }
}
