//! One workload on every model: what each would cost, in which order, and which of them to list.
//!
//! The same figures fill the table on the page and the copies people take away from it.

use std::cmp::Ordering;

use crate::{
    catalog::{Catalog, Kind, Model, PricePeriod, ProviderId},
    cost::{CostBreakdown, Part, Terms, Unpriced, cost_of},
    date::Date,
    money::{Usd, UsdPerMTok},
    plan::Scenario,
    tokens::{TokenCount, Tokens},
};

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
    workload: &Scenario,
    date: Date,
) -> Option<Bill<'a>> {
    let period = model.price_on(date)?;
    let usage = Scenario {
        input,
        ..workload.clone()
    }
    .usage();
    Some(Bill {
        period,
        cost: cost_of(&usage, period, &Terms::standard(date)),
    })
}

/// What `model` would cost when the input is `tokens` in its own count. The workload's own input is not looked at.
pub fn figures(
    model: &Model,
    tokens: Option<TokenCount>,
    workload: &Scenario,
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
    workload: &Scenario,
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
    let gap = |line: &crate::cost::CostLine| {
        Gap::Unpriced(line.part, line.unpriced.unwrap_or(Unpriced::NotPublished))
    };
    match cost.lines.iter().find(|line| line.amount.is_none()) {
        Some(line) => Err(gap(line)),
        None => cost.total().ok_or(Gap::NoPrice),
    }
}

/// The models that read and write text for money: those a text can be priced on, provider by provider.
pub fn comparable(catalog: &Catalog) -> impl Iterator<Item = &Model> {
    catalog
        .models()
        .filter(|model| model.kind == Kind::Chat && !model.periods.is_empty())
}

/// What the rows are ordered by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Column {
    /// The model's name.
    Model,
    /// Input tokens.
    Tokens,
    /// Cost of the uncached input.
    Input,
    /// Cost of the output.
    Output,
    /// Cost of the cached input.
    CacheRead,
    /// Cost of one request.
    #[default]
    Total,
    /// Cost of a month.
    Month,
    /// Cost as a multiple of the cheapest.
    Ratio,
}

impl Column {
    /// Every column, in the order of the table.
    pub const ALL: [Self; 8] = [
        Self::Model,
        Self::Tokens,
        Self::Input,
        Self::Output,
        Self::CacheRead,
        Self::Total,
        Self::Month,
        Self::Ratio,
    ];
}

/// Which way the rows run. Rows without a figure come last either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Smallest first.
    #[default]
    Ascending,
    /// Largest first.
    Descending,
}

/// Which rows are listed, and in which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Words that must all stand in a model's name, id or provider.
    pub search: String,
    /// Only this provider's models.
    pub provider: Option<ProviderId>,
    /// Models that are no longer served, too.
    pub retired: bool,
    /// What the rows are ordered by.
    pub column: Column,
    /// Which way they run.
    pub direction: Direction,
}

impl Listing {
    /// Orders by `column`; once more turns the order round.
    pub fn sort_by(&mut self, column: Column) {
        self.direction = match self.direction {
            Direction::Ascending if self.column == column => Direction::Descending,
            _ => Direction::Ascending,
        };
        self.column = column;
    }

    /// Whether a model is listed on a day.
    pub fn lists(&self, model: &Model, today: Date) -> bool {
        (self.retired || model.is_served_on(today))
            && self
                .provider
                .as_ref()
                .is_none_or(|provider| *provider == model.provider)
            && is_named(model, &self.search)
    }

    /// The rows to show, as places in `models`. `figures` are those of the models, in the same order.
    /// Rows that are equal keep the catalogue's order.
    pub fn arrange(&self, models: &[&Model], figures: &[Figures], today: Date) -> Vec<usize> {
        let mut rows: Vec<usize> = (0..models.len().min(figures.len()))
            .filter(|&row| self.lists(models[row], today))
            .collect();
        rows.sort_by(|&a, &b| {
            if self.column == Column::Model {
                return self.turned(
                    models[a]
                        .name
                        .to_lowercase()
                        .cmp(&models[b].name.to_lowercase()),
                );
            }
            match (self.key(&figures[a]), self.key(&figures[b])) {
                (Some(a), Some(b)) => self.turned(a.cmp(&b)),
                (a, b) => b.is_some().cmp(&a.is_some()),
            }
        });
        rows
    }

    fn turned(&self, order: Ordering) -> Ordering {
        match self.direction {
            Direction::Ascending => order,
            Direction::Descending => order.reverse(),
        }
    }

    /// What a row is ordered by; `None` when it has no such figure.
    fn key(&self, figures: &Figures) -> Option<i128> {
        let figure = match self.column {
            Column::Model => return None,
            Column::Tokens => {
                return figures
                    .tokens
                    .map(|count| i128::from(count.expected().get()));
            }
            Column::Input => figures.input,
            Column::Output => figures.output,
            Column::CacheRead => figures.cache_read,
            // A month and a multiple are the total times the same number in every row.
            Column::Total | Column::Month | Column::Ratio => figures.total,
        };
        figure.ok().map(Usd::femto)
    }
}

/// Whether every word of `search` stands in the model's names.
pub fn is_named(model: &Model, search: &str) -> bool {
    if search.trim().is_empty() {
        return true;
    }
    let names = [
        model.name.as_str(),
        model.key.as_str(),
        &model.provider_name,
    ]
    .into_iter();
    let names: Vec<String> = names
        .chain(model.aliases.iter().map(String::as_str))
        .map(str::to_lowercase)
        .collect();
    search.split_whitespace().all(|word| {
        let word = word.to_lowercase();
        names.iter().any(|name| name.contains(&word))
    })
}

/// The lowest cost of the rows shown, leaving out what is free: nothing is a multiple of nothing.
pub fn cheapest(figures: &[Figures], rows: &[usize]) -> Option<Usd> {
    let totals = rows.iter().filter_map(|&row| figures.get(row)?.total.ok());
    totals.filter(|total| *total > Usd::ZERO).min()
}
