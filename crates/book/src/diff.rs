//! What changed from one price list to the next.

use super::{Threshold, pick::per_million};
use prices::{
    catalog::{Mode, ModePrice, PricePeriod, Rates, Tier, UnitPrice, WindowEffect},
    money::Usd,
};

/// Which of a period's lists of prices one stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PriceOf {
    /// The standard prices.
    Standard,
    /// The standard prices of longer prompts.
    Tier(Threshold),
    /// The prices of a mode.
    Mode(Mode),
    /// A mode's prices of longer prompts.
    ModeTier(Mode, Threshold),
    /// The prices of a time of the week, by its name.
    Window(String),
    /// Prices by another unit than the token.
    Unit {
        /// How many the price is for.
        per: u64,
        /// What narrows it down: `quality=high size=1024x1024`.
        attrs: String,
    },
    /// Fees on top of tokens.
    Fee {
        /// How many calls the price is for.
        per: u64,
    },
}

/// A price that a period lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// The list it stands in.
    pub of: PriceOf,
    /// Its name in files: `input`, `cache_write.5m`; of units and fees, what is billed: `image`, `web_search`.
    pub name: String,
}

/// A price that is not what it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldChange {
    /// The price.
    pub field: Field,
    /// What it was: dollars for a million tokens, or for what [`PriceOf`] says. `None`: it was not listed.
    pub old: Option<Usd>,
    /// What it became. `None`: it is not listed any more.
    pub new: Option<Usd>,
}

/// What is other in `new` than in `old`, in the order of the price list; what is not listed any more comes last.
pub fn changed(old: &PricePeriod, new: &PricePeriod) -> Vec<FieldChange> {
    let mut left = listed(old);
    let mut changes = Vec::new();
    for (field, price) in listed(new) {
        let before = left
            .iter()
            .position(|(known, _)| *known == field)
            .map(|at| left.remove(at).1);
        if before != Some(price) {
            changes.push(FieldChange {
                field,
                old: before,
                new: Some(price),
            });
        }
    }
    changes.extend(left.into_iter().map(|(field, price)| FieldChange {
        field,
        old: Some(price),
        new: None,
    }));
    changes
}

/// Every price of a period. Factors, by region or hour, are not prices.
fn listed(period: &PricePeriod) -> Vec<(Field, Usd)> {
    let mut prices = Vec::new();
    add_rates(&mut prices, &PriceOf::Standard, &period.rates);
    for tier in &period.tiers {
        add_rates(
            &mut prices,
            &PriceOf::Tier(Threshold::of(tier)),
            &tier.rates,
        );
    }
    for (mode, price) in &period.modes {
        add_mode(&mut prices, *mode, price);
    }
    for window in &period.windows {
        if let WindowEffect::Rates(rates) = &window.effect {
            add_rates(&mut prices, &PriceOf::Window(window.name.clone()), rates);
        }
    }
    for unit in &period.units {
        let of = PriceOf::Unit {
            per: unit.per,
            attrs: attrs(unit),
        };
        prices.push((field(of, unit.unit.id().to_owned()), unit.price));
    }
    for fee in &period.fees {
        prices.push((
            field(PriceOf::Fee { per: fee.per }, fee.id.clone()),
            fee.price,
        ));
    }
    prices
}

fn add_mode(prices: &mut Vec<(Field, Usd)>, mode: Mode, price: &ModePrice) {
    add_rates(prices, &PriceOf::Mode(mode), &price.rates);
    let tiers: &[Tier] = price.tiers.as_deref().unwrap_or_default();
    for tier in tiers {
        add_rates(
            prices,
            &PriceOf::ModeTier(mode, Threshold::of(tier)),
            &tier.rates,
        );
    }
}

fn add_rates(prices: &mut Vec<(Field, Usd)>, of: &PriceOf, rates: &Rates) {
    for (name, price) in rates.listed() {
        prices.push((field(of.clone(), name), per_million(price)));
    }
}

fn field(of: PriceOf, name: String) -> Field {
    Field { of, name }
}

/// What narrows a unit price down, as `name=value` in the order of the names.
pub fn attrs(unit: &UnitPrice) -> String {
    let mut text = String::new();
    for (name, value) in &unit.attrs {
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(name);
        text.push('=');
        text.push_str(value);
    }
    text
}
