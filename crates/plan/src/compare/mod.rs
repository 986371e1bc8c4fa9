//! One workload on every model: what each would cost, in which order, and which of them to list.
//!
//! The same figures fill the table on the page and the copies people take away from it.

mod listing;

pub use listing::{Column, Direction, Group, Listing, Row};

use crate::Workload;
use prices::{
    catalog::{Catalog, Kind, Model, PricePeriod},
    cost::{CostBreakdown, Part, Terms, Unpriced, cost_of},
    date::Date,
    money::{Usd, UsdPerMTok},
};
use tokens::{TokenCount, Tokens};

/// Why there is no figure. It is never replaced by a zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gap {
    /// The text has not been counted in this model's encoding yet.
    Uncounted,
    /// No price is known for the day.
    NoPrice,
    /// The price of this part is not known.
    Unpriced(Part, Unpriced),
}

/// An amount, or why there is none.
pub type Figure = Result<Usd, Gap>;

/// What one model would cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// Input tokens as this model counts them.
    pub tokens: Option<TokenCount>,
    /// The uncached input of one request.
    pub input: Figure,
    /// The output of one request.
    pub output: Figure,
    /// The input of one request that comes from the cache. A gap where no such price is listed, even while nothing is cached.
    pub cache_read: Figure,
    /// One request.
    pub total: Figure,
    /// A month of requests.
    pub month: Figure,
}

/// A bill with the price it was worked out from.
pub struct Bill<'a> {
    /// The prices that applied.
    pub period: &'a PricePeriod,
    /// One request, line by line.
    pub cost: CostBreakdown,
}

/// One request of `input` tokens and the rest of the workload, on a day. `None` when no price is known for that day.
pub fn bill<'a>(
    model: &'a Model,
    input: Tokens,
    workload: &Workload,
    date: Date,
) -> Option<Bill<'a>> {
    let period = model.price_on(date)?;
    Some(Bill {
        period,
        cost: cost_of(&workload.usage_of(input), period, &Terms::standard(date)),
    })
}

/// What `model` would cost when the input is `tokens` in its own count. The workload's own input is not looked at.
pub fn figures(
    model: &Model,
    tokens: Option<TokenCount>,
    workload: &Workload,
    date: Date,
) -> Figures {
    let nothing = |gap| Figures {
        tokens,
        input: Err(gap),
        output: Err(gap),
        cache_read: Err(gap),
        total: Err(gap),
        month: Err(gap),
    };
    let Some(count) = tokens else {
        return nothing(Gap::Uncounted);
    };
    let Some(Bill { period, cost }) = bill(model, count.expected(), workload, date) else {
        return nothing(Gap::NoPrice);
    };
    let rates = &period.rates;
    let total = total(&cost);
    Figures {
        tokens,
        input: part(&cost, Part::Input, rates.input),
        output: part(&cost, Part::Output, rates.output),
        cache_read: part(&cost, Part::CacheRead, rates.cache_read),
        total,
        month: total.map(|amount| workload.per_month(amount)),
    }
}

/// The lowest and the highest cost of one request, for a count that is an estimate. `None` when exact or when there is no price.
pub fn total_range(
    model: &Model,
    tokens: TokenCount,
    workload: &Workload,
    date: Date,
) -> Option<(Usd, Usd)> {
    let TokenCount::Estimate(range) = tokens else {
        return None;
    };
    let at = |input| bill(model, input, workload, date)?.cost.total();
    Some((at(range.low)?, at(range.high)?))
}

/// One part's cost. Without tokens it costs nothing, provided that it has a listed price.
fn part(cost: &CostBreakdown, part: Part, listed: Option<UsdPerMTok>) -> Figure {
    let unpriced = cost
        .lines
        .iter()
        .find(|line| line.part == part && line.amount.is_none());
    if let Some(line) = unpriced {
        return Err(Gap::Unpriced(
            part,
            line.unpriced.unwrap_or(Unpriced::NotPublished),
        ));
    }
    match cost.part(part) {
        Some(amount) if listed.is_some() || amount > Usd::ZERO => Ok(amount),
        _ => Err(Gap::Unpriced(part, Unpriced::NotPublished)),
    }
}

/// The whole bill, or the first part that stands in its way.
fn total(cost: &CostBreakdown) -> Figure {
    let gap = |line: &prices::cost::CostLine| {
        Gap::Unpriced(line.part, line.unpriced.unwrap_or(Unpriced::NotPublished))
    };
    match cost.lines.iter().find(|line| line.amount.is_none()) {
        Some(line) => Err(gap(line)),
        None => cost.total().ok_or(Gap::NoPrice),
    }
}

/// Whether a text can be priced on a model: it reads and writes text for money.
pub fn is_comparable(model: &Model) -> bool {
    model.kind == Kind::Chat && model.tokenizer.is_some() && !model.periods.is_empty()
}

/// The models that a text can be priced on, provider by provider.
pub fn comparable(catalog: &Catalog) -> impl Iterator<Item = &Model> {
    catalog.models().filter(|model| is_comparable(model))
}
