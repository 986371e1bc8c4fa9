//! One model as of a day: what stands in its row.

use super::{Overlay, Standing};
use plan::{
    Workload,
    compare::{self, Figure},
};
use prices::{
    catalog::{
        Catalog, Dispute, Grade, Lifetime, Mode, ModePrice, Model, PricePeriod, Rates, Role,
        UnitPrice,
    },
    date::Date,
    freshness,
    money::UsdPerMTok,
};
use tokens::{TokenCount, Tokenizer};

/// The day that prices are asked for, and the visitor's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AsOf {
    /// The day the prices are of.
    pub day: Date,
    /// The visitor's today: ages are counted from it.
    pub today: Date,
}

impl AsOf {
    /// The prices of today.
    pub const fn today(today: Date) -> Self {
        Self { day: today, today }
    }

    /// Whether the day has passed.
    pub fn is_past(self) -> bool {
        self.day < self.today
    }
}

/// Whose price a row shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Mark {
    /// The provider's, as listed.
    #[default]
    Listed,
    /// The visitor's, in place of the provider's.
    Changed,
    /// The visitor's, for a model that no list has.
    Added,
}

/// One model as of a day.
#[derive(Clone, Copy, Debug)]
pub struct Row<'a> {
    /// The model, with the visitor's prices where they have some.
    pub model: &'a Model,
    /// Whether its provider made it.
    pub role: Role,
    /// Whose price it is.
    pub mark: Mark,
    /// Whether it could be used on the day.
    pub standing: Standing,
    /// The prices in force on the day. `None`: no price is known for it.
    pub period: Option<&'a PricePeriod>,
    /// The next price the provider has announced for a later day.
    pub next: Option<&'a PricePeriod>,
    /// The price should be read again before it is relied on: an announced day has come, or the page named one.
    pub needs_recheck: bool,
    /// It was read longer before the visitor's today than [a price of its kind stands](freshness::stands_for_days), and nothing newer is known.
    pub is_stale: bool,
    /// One request of the workload.
    pub per_request: Figure,
    /// A month of the workload.
    pub per_month: Figure,
}

/// A row for every model of the catalogue, provider by provider, then those the visitor added; released or not, served or not.
///
/// The visitor's own prices are those of today and later: on a past day the lists' stand, and added rows are left out.
pub fn rows<'a>(
    catalog: &'a Catalog,
    own: &'a Overlay,
    as_of: AsOf,
    workload: &Workload,
) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    for provider in catalog.providers() {
        for model in &provider.models {
            let changed = own.changed(&model.key).filter(|_| !as_of.is_past());
            let mark = changed.map_or(Mark::Listed, |_| Mark::Changed);
            let model = changed.unwrap_or(model);
            rows.push(row(model, provider.role, mark, as_of, workload));
        }
    }
    for model in own.added().iter().filter(|_| !as_of.is_past()) {
        rows.push(row(model, Role::Host, Mark::Added, as_of, workload));
    }
    rows
}

fn row<'a>(model: &'a Model, role: Role, mark: Mark, as_of: AsOf, workload: &Workload) -> Row<'a> {
    let standing = Standing::on(model, as_of.day);
    // A price whose first day is not published does not reach back to before there was a model.
    let is_there = standing != Standing::Unreleased;
    let state = model.price_state(as_of.day);
    let period = state.current.filter(|_| is_there);
    let tokens = Some(TokenCount::Exact(workload.input));
    let figures = compare::figures(model, tokens, workload, as_of.day);
    let known = |figure: Figure| {
        if is_there {
            figure
        } else {
            Err(compare::Gap::NoPrice)
        }
    };
    let is_stale = |period: &PricePeriod| {
        mark == Mark::Listed
            && period.span.contains(as_of.today)
            && freshness::is_stale(model, role, as_of.today)
    };
    Row {
        model,
        role,
        mark,
        standing,
        period,
        next: state.next,
        needs_recheck: state.needs_recheck(),
        is_stale: period.is_some_and(is_stale),
        per_request: known(figures.total),
        per_month: known(figures.month),
    }
}

impl<'a> Row<'a> {
    /// The standard rates of the day.
    pub fn rates(&self) -> Option<&'a Rates> {
        self.period.map(|period| &period.rates)
    }

    /// The cheapest way to write to a cache, and how long it lives. Of equal prices the shortest lifetime.
    pub fn cache_write(&self) -> Option<(Lifetime, UsdPerMTok)> {
        let mut cheapest: Option<(Lifetime, UsdPerMTok)> = None;
        for (lifetime, price) in &self.rates()?.cache_write {
            if cheapest.is_none_or(|(_, known)| *price < known) {
                cheapest = Some((*lifetime, *price));
            }
        }
        cheapest
    }

    /// Input and output in a batch.
    pub fn batch(&self) -> (Option<UsdPerMTok>, Option<UsdPerMTok>) {
        let Some((period, batch)) = self.batch_mode() else {
            return (None, None);
        };
        let standard = batch.inherit.then_some(&period.rates);
        let rate =
            |of: fn(&Rates) -> Option<UsdPerMTok>| of(&batch.rates).or_else(|| of(standard?));
        (rate(|rates| rates.input), rate(|rates| rates.output))
    }

    fn batch_mode(&self) -> Option<(&'a PricePeriod, &'a ModePrice)> {
        let period = self.period?;
        Some((period, period.modes.get(&Mode::Batch)?))
    }

    /// Whether prices for batches are published.
    pub fn has_batch(&self) -> bool {
        self.batch_mode().is_some()
    }

    /// Whether a price for reading from a cache or writing to one is published.
    pub fn has_caching(&self) -> bool {
        self.rates()
            .is_some_and(|rates| rates.cache_read.is_some() || !rates.cache_write.is_empty())
    }

    /// The first price by another unit than the token.
    pub fn unit(&self) -> Option<&'a UnitPrice> {
        self.period?.units.first()
    }

    /// Whether its tokens can be counted exactly.
    pub fn is_exact(&self) -> bool {
        matches!(self.model.tokenizer, Some(Tokenizer::Exact(_)))
    }

    /// Whether another source prints another price.
    pub fn is_disputed(&self) -> bool {
        self.period
            .is_some_and(|period| period.disputes.iter().any(Dispute::is_about_price))
    }

    /// The day the price was read; the day the visitor entered it where it is theirs alone.
    pub fn checked(&self) -> Option<Date> {
        self.period.map(|period| period.source.checked)
    }

    /// How near to the maker the price was read. The visitor's own have no grade.
    pub fn grade(&self) -> Option<Grade> {
        self.period
            .filter(|_| self.mark == Mark::Listed)
            .map(|period| period.source.grade)
    }
}
