//! Every price of a period under a name that stays the same from one period to the next, so that two can be compared.

use super::{PricePeriod, Rates, Tier, TierOperator, UnitPrice, WindowEffect};
use crate::money::{Factor, Usd, UsdPerMTok};

/// One listed price, as its unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// Dollars per million tokens.
    PerMTok(UsdPerMTok),
    /// Dollars for so many of a unit or calls.
    Per {
        /// Dollars for that many.
        price: Usd,
        /// How many.
        per: u64,
    },
    /// A multiplier on other prices.
    Times(Factor),
}

impl Quote {
    /// Whether one is more than `times` the other. Free against paid always is; a multiplier and different units never are.
    pub fn is_step_over(self, other: Self, times: u64) -> bool {
        let (a, b) = match (self, other) {
            (Self::PerMTok(a), Self::PerMTok(b)) => {
                (a.femto_per_token().into(), b.femto_per_token().into())
            }
            // Each brought to the other's number of units, so that nothing is divided.
            (Self::Per { price, per }, Self::Per { price: p, per: q }) => {
                (price.times(q).femto(), p.times(per).femto())
            }
            _ => return false,
        };
        let (low, high): (i128, i128) = if a < b { (a, b) } else { (b, a) };
        high > low.saturating_mul(times.into())
    }
}

impl PricePeriod {
    /// Every price it lists, as `rates.input`, `tiers[gt 272000].rates.input`, `modes.batch.rates.output`, `windows.peak.factor`,
    /// `factors.region:us`, `units.image[quality=high]` and `fees.web_search`.
    pub fn named_prices(&self) -> Vec<(String, Quote)> {
        let mut list = List::default();
        list.rates("", &self.rates);
        list.tiers("", &self.tiers);
        for (mode, price) in &self.modes {
            let at = format!("modes.{}.", mode.id());
            list.rates(&at, &price.rates);
            list.tiers(&at, price.tiers.as_deref().unwrap_or_default());
        }
        for window in &self.windows {
            match &window.effect {
                WindowEffect::Factor(factor) => list.add(
                    format!("windows.{}.factor", window.name),
                    Quote::Times(*factor),
                ),
                WindowEffect::Rates(rates) => {
                    list.rates(&format!("windows.{}.", window.name), rates);
                }
            }
        }
        for (name, factor) in &self.factors {
            list.add(format!("factors.{name}"), Quote::Times(*factor));
        }
        for unit in &self.units {
            let quote = Quote::Per {
                price: unit.price,
                per: unit.per,
            };
            list.add(format!("units.{}", unit_name(unit)), quote);
        }
        for fee in &self.fees {
            let quote = Quote::Per {
                price: fee.price,
                per: fee.per,
            };
            list.add(format!("fees.{}", fee.id), quote);
        }
        list.0
    }
}

/// `image[quality=high, size=1024x1024]`.
fn unit_name(unit: &UnitPrice) -> String {
    let attrs: Vec<String> = unit
        .attrs
        .iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    if attrs.is_empty() {
        unit.unit.id().to_owned()
    } else {
        format!("{}[{}]", unit.unit.id(), attrs.join(", "))
    }
}

#[derive(Default)]
struct List(Vec<(String, Quote)>);

impl List {
    fn add(&mut self, name: String, quote: Quote) {
        self.0.push((name, quote));
    }

    fn rates(&mut self, at: &str, rates: &Rates) {
        for (name, price) in rates.listed() {
            self.add(format!("{at}rates.{name}"), Quote::PerMTok(price));
        }
    }

    fn tiers(&mut self, at: &str, tiers: &[Tier]) {
        for tier in tiers {
            let operator = match tier.operator {
                TierOperator::MoreThan => "gt",
                TierOperator::AtLeast => "gte",
            };
            let at = format!("{at}tiers[{operator} {}].", tier.threshold.get());
            self.rates(&at, &tier.rates);
        }
    }
}
