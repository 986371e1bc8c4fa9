//! What the records come to at their days' prices, beside what was billed.

use std::collections::BTreeMap;

use plan::search::Search;
use prices::{
    catalog::{Catalog, Lifetime, Mode, Model, ModelKey, PeriodState, PricePeriod, Role},
    cost::{CostBreakdown, Part, Terms, TokenUsage, cost_of},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

use crate::{
    decimal::{Amount, Currency},
    ledger::Ledger,
    pace::{Pace, Stopped, at_once},
    record::Record,
    when::When,
};

/// What records are added up by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// The day as the file means it.
    Day,
    /// The model as it resolved, or as the file writes it.
    Model,
    /// The key.
    Key,
    /// The project, workspace or folder.
    Project,
    /// The person, customer or session.
    User,
}

prices::choices! { Grouping {
    Day = "day",
    Model = "model",
    Key = "key",
    Project = "project",
    User = "user",
} }

/// Why tokens have no price. None of them is counted as 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unpriced {
    /// The record names no model.
    NoModel,
    /// The catalogue does not know the model.
    UnknownModel,
    /// The catalogue knows no price of that day.
    NoPriceThatDay,
    /// The record has no day, and none was said for such.
    NoDay,
    /// The file does not tell how long a cache keeps what was written to it, and several lifetimes are sold.
    UnknownLifetime,
    /// The price list has no price for one of the parts on these terms.
    MissingRate,
    /// How it was served is not known.
    UnknownTier,
}

/// The sums of a group of records, or of all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Tokens in disjoint parts.
    pub tokens: TokenUsage,
    /// Requests of the records that count them; `None` where none does.
    pub requests: Option<u64>,
    /// What the parts that could be priced come to.
    pub priced: Vec<Share>,
    /// Tokens that could not be priced, by the reason.
    pub unpriced: BTreeMap<Unpriced, Tokens>,
    /// What was billed, by currency.
    pub billed: BTreeMap<Currency, Amount>,
}

/// What a part comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// The part.
    pub part: Part,
    /// Its tokens.
    pub tokens: Tokens,
    /// What they cost at their days' prices.
    pub cost: Usd,
}

impl Line {
    /// What could be priced, added up.
    pub fn cost(&self) -> Usd {
        self.priced.iter().map(|share| share.cost).sum()
    }

    /// Adds the sums of another group of records.
    pub fn merge(&mut self, other: &Self) {
        add_tokens(&mut self.tokens, &other.tokens);
        if let Some(requests) = other.requests {
            self.requests = Some(self.requests.unwrap_or_default() + requests);
        }
        for share in &other.priced {
            self.add_share(share.part, share.tokens, share.cost);
        }
        for (reason, tokens) in &other.unpriced {
            let held = self.unpriced.entry(*reason).or_default();
            *held = *held + *tokens;
        }
        for (currency, amount) in &other.billed {
            let sum = self.billed.entry(*currency);
            let sum = sum.or_insert_with(|| Amount::zero(*currency));
            *sum = *sum + *amount;
        }
    }

    fn add_share(&mut self, part: Part, tokens: Tokens, cost: Usd) {
        if let Some(share) = self.priced.iter_mut().find(|share| share.part == part) {
            share.tokens = share.tokens + tokens;
            share.cost = share.cost + cost;
        } else {
            self.priced.push(Share { part, tokens, cost });
            self.priced.sort_by_key(|share| share.part);
        }
    }

    fn add(&mut self, record: &Record, price: &Priced) {
        if let Some(amount) = record.billed {
            let sum = self
                .billed
                .entry(amount.currency)
                .or_insert_with(|| Amount::zero(amount.currency));
            *sum = *sum + amount;
        }
        if record.is_charge {
            return;
        }
        add_tokens(&mut self.tokens, &record.tokens);
        if let Some(requests) = record.requests {
            self.requests = Some(self.requests.unwrap_or_default() + requests);
        }
        for (part, tokens, cost) in &price.parts {
            self.add_share(*part, *tokens, *cost);
        }
        for (reason, tokens) in &price.unpriced {
            let held = self.unpriced.entry(*reason).or_default();
            *held = *held + *tokens;
        }
    }
}

fn add_tokens(sum: &mut TokenUsage, usage: &TokenUsage) {
    let pairs = [
        (&mut sum.input, usage.input),
        (&mut sum.image, usage.image),
        (&mut sum.audio, usage.audio),
        (&mut sum.cache_read, usage.cache_read),
        (&mut sum.output, usage.output),
        (&mut sum.reasoning, usage.reasoning),
        (&mut sum.output_image, usage.output_image),
        (&mut sum.output_audio, usage.output_audio),
        (&mut sum.stored_token_hours, usage.stored_token_hours),
    ];
    for (held, more) in pairs {
        *held = *held + more;
    }
    for (lifetime, tokens) in &usage.cache_write {
        let held = sum.cache_write.entry(*lifetime).or_default();
        *held = *held + *tokens;
    }
}

/// What one record comes to.
#[derive(Debug, Default)]
struct Priced {
    parts: Vec<(Part, Tokens, Usd)>,
    unpriced: Vec<(Unpriced, Tokens)>,
}

/// A ledger priced.
#[derive(Debug)]
pub struct Bill<'a> {
    records: &'a [Record],
    models: Vec<Option<&'a Model>>,
    prices: Vec<Priced>,
    day_of_undated: Option<Date>,
}

impl<'a> Bill<'a> {
    /// Prices each record at its own day, and those that name none at `day_of_undated`.
    #[must_use]
    pub fn of(ledger: &'a Ledger, catalog: &'a Catalog, day_of_undated: Option<Date>) -> Self {
        at_once(Self::paced(ledger, catalog, day_of_undated, Pace::NONE))
    }

    /// The same with pauses.
    ///
    /// # Errors
    /// [`Stopped`] when it is not wanted any more.
    pub async fn paced(
        ledger: &'a Ledger,
        catalog: &'a Catalog,
        day_of_undated: Option<Date>,
        pace: Pace<'_>,
    ) -> Result<Self, Stopped> {
        let mut known = BTreeMap::new();
        let mut bill = Self {
            records: &ledger.records,
            models: Vec::with_capacity(ledger.records.len()),
            prices: Vec::with_capacity(ledger.records.len()),
            day_of_undated,
        };
        for (at, record) in ledger.records.iter().enumerate() {
            let day = record.when.map(|when| when.day).or(day_of_undated);
            let provider = record.provider.as_ref().map(|provider| provider.as_str());
            let model = record.model.as_deref().and_then(|id| {
                *known
                    .entry((provider, id, day))
                    .or_insert_with(|| resolve(catalog, provider, id, day))
            });
            bill.models.push(model);
            bill.prices.push(price(record, model, day_of_undated));
            pace.after(at).await?;
        }
        Ok(bill)
    }

    /// The model that a record's id resolves to.
    pub fn model(&self, record: usize) -> Option<&'a Model> {
        self.models.get(record).copied().flatten()
    }

    /// What a record would come to with another use, another mode or another model; `None` where a part of it has no price then.
    pub(crate) fn cost_as(
        &self,
        record: usize,
        usage: &TokenUsage,
        mode: Mode,
        model: &Model,
    ) -> Option<Usd> {
        let record = self.records.get(record)?;
        let when = record.when.or(self.day_of_undated.map(When::day))?;
        let period = model
            .price_on(when.day)
            .filter(|period| period.state == PeriodState::InForce)?;
        bill_of(record, usage, period, mode, when).total()
    }

    /// The day whose prices hold for a record.
    pub(crate) fn day(&self, record: &Record) -> Option<Date> {
        record.when.map(|when| when.day).or(self.day_of_undated)
    }

    /// The records, in the ledger's order.
    pub const fn records(&self) -> &'a [Record] {
        self.records
    }

    /// What a record comes to, as far as it could be priced, and whether all of it could.
    pub(crate) fn cost(&self, record: usize) -> (Usd, bool) {
        self.prices.get(record).map_or((Usd::ZERO, false), |price| {
            let parts = price.parts.iter().map(|(_, _, cost)| *cost);
            (parts.sum(), price.unpriced.is_empty())
        })
    }

    /// The price that holds for a record, and when.
    pub(crate) fn period(&self, record: usize) -> Option<(&'a Model, &'a PricePeriod, When)> {
        let model = self.model(record)?;
        let own = self.records.get(record)?;
        let when = own.when.or(self.day_of_undated.map(When::day))?;
        let period = model
            .price_on(when.day)
            .filter(|period| period.state == PeriodState::InForce)?;
        Some((model, period, when))
    }

    /// The sum of all.
    pub fn total(&self) -> Line {
        at_once(self.total_paced(Pace::NONE))
    }

    /// The same with pauses.
    ///
    /// # Errors
    /// [`Stopped`] when it is not wanted any more.
    pub async fn total_paced(&self, pace: Pace<'_>) -> Result<Line, Stopped> {
        let mut total = Line::default();
        for (at, (record, price)) in self.records.iter().zip(&self.prices).enumerate() {
            total.add(record, price);
            pace.after(at).await?;
        }
        Ok(total)
    }

    /// The sums by groups, in the order of their names. What has no such name is under `None`.
    pub fn by(&self, grouping: Grouping) -> BTreeMap<Option<String>, Line> {
        at_once(self.by_paced(grouping, Pace::NONE))
    }

    /// The same with pauses.
    ///
    /// # Errors
    /// [`Stopped`] when it is not wanted any more.
    pub async fn by_paced(
        &self,
        grouping: Grouping,
        pace: Pace<'_>,
    ) -> Result<BTreeMap<Option<String>, Line>, Stopped> {
        let mut groups: BTreeMap<Option<String>, Line> = BTreeMap::new();
        for (at, (record, price)) in self.records.iter().zip(&self.prices).enumerate() {
            let name = match grouping {
                Grouping::Day => record.when.map(|when| when.day.to_string()),
                Grouping::Model => match self.model(at) {
                    Some(model) => Some(model.key.to_string()),
                    None => record.model.clone(),
                },
                Grouping::Key => record.labels.key.clone(),
                Grouping::Project => record.labels.project.clone(),
                Grouping::User => record.labels.user.clone(),
            };
            groups.entry(name).or_default().add(record, price);
            pace.after(at).await?;
        }
        Ok(groups)
    }

    /// Model ids of the files that have no price, each with its tokens and the reason.
    pub fn unpriced_ids(&self) -> BTreeMap<(String, Unpriced), Tokens> {
        let mut ids: BTreeMap<(String, Unpriced), Tokens> = BTreeMap::new();
        for (record, price) in self.records.iter().zip(&self.prices) {
            for (reason, tokens) in price.unpriced.iter().filter(|_| !record.is_charge) {
                let id = record.model.clone().unwrap_or_default();
                let held = ids.entry((id, *reason)).or_default();
                *held = *held + *tokens;
            }
        }
        ids
    }
}

/// The model that a file's id means: at the seller that the file names, else its maker's.
///
/// Ids of dated versions (`gpt-6.1-sol-2026-09-29`, `…-20260929`) mean the model where the catalogue has no such id. A free variant of a
/// router is not the paid model.
#[must_use]
pub fn resolve<'a>(
    catalog: &'a Catalog,
    provider: Option<&str>,
    id: &str,
    day: Option<Date>,
) -> Option<&'a Model> {
    let plain = without_version(id);
    let ids = [id, plain];
    for id in ids {
        if let Some(provider) = provider {
            let at_seller = ModelKey::parse(&format!("{provider}/{id}")).ok();
            if let Some(model) = at_seller.and_then(|key| catalog.model(&key)) {
                return Some(model);
            }
            let sold = catalog
                .providers()
                .iter()
                .find(|own| own.id.as_str() == provider);
            let named = sold.into_iter().flat_map(|own| &own.models).find(|model| {
                model.ids().any(|own| own.eq_ignore_ascii_case(id))
                    || model.name.eq_ignore_ascii_case(id)
            });
            if named.is_some() {
                return named;
            }
        }
        let of_day = day.and_then(|day| catalog.model_by_id_on(id, day));
        if let Some(model) = of_day.or_else(|| catalog.model_by_id(id)) {
            return Some(model);
        }
    }
    if id.contains(":free") {
        return None;
    }
    // The search knows other spellings; only a whole id or name is an answer.
    let search = Search::new(plain);
    let makers = catalog.providers().iter().filter(|own| match provider {
        Some(provider)
            if catalog
                .providers()
                .iter()
                .any(|own| own.id.as_str() == provider) =>
        {
            own.id.as_str() == provider
        }
        _ => own.role == Role::Maker,
    });
    makers
        .flat_map(|own| &own.models)
        .filter_map(|model| Some((search.fit(model)?, model)))
        .filter(|(fit, _)| *fit <= plan::search::Fit::Bare)
        .min_by_key(|(fit, _)| *fit)
        .map(|(_, model)| model)
}

/// An id without the date at its end.
fn without_version(id: &str) -> &str {
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((head, tail)) = id.rsplit_once('-')
        && tail.len() == 8
        && is_digits(tail)
    {
        return head;
    }
    let bytes = id.len();
    let dated = bytes > 11 && {
        let tail = id.get(bytes - 11..).unwrap_or_default();
        tail.starts_with('-') && prices::date::parse_date(tail.get(1..).unwrap_or_default()).is_ok()
    };
    if dated {
        id.get(..bytes - 11).unwrap_or(id)
    } else {
        id
    }
}

/// Prices a record. All of its tokens stand under a part or under a reason.
fn price(record: &Record, model: Option<&Model>, day_of_undated: Option<Date>) -> Priced {
    let all = || {
        let parts = record.tokens.parts().into_iter();
        parts.map(|(_, tokens)| tokens).sum::<Tokens>()
    };
    let none = |reason| Priced {
        parts: Vec::new(),
        unpriced: if all() > Tokens::ZERO {
            vec![(reason, all())]
        } else {
            Vec::new()
        },
    };
    if record.model.is_none() {
        return none(Unpriced::NoModel);
    }
    let Some(model) = model else {
        return none(Unpriced::UnknownModel);
    };
    let Some(when) = record.when.or(day_of_undated.map(When::day)) else {
        return none(Unpriced::NoDay);
    };
    let period = model
        .price_on(when.day)
        .filter(|period| period.state == PeriodState::InForce);
    let Some(period) = period else {
        return none(Unpriced::NoPriceThatDay);
    };
    let Some(mode) = record.serving.mode else {
        return none(Unpriced::UnknownTier);
    };
    let mut priced = Priced::default();
    for line in bill_of(record, &record.tokens, period, mode, when).lines {
        match line.amount {
            Some(amount) => priced.parts.push((line.part, line.tokens, amount)),
            None => {
                let is_untold = line.part == Part::CacheWrite(Lifetime::Unstated);
                let has_lifetimes = !period.rates.cache_write.is_empty();
                let why = if is_untold && has_lifetimes {
                    Unpriced::UnknownLifetime
                } else {
                    Unpriced::MissingRate
                };
                priced.unpriced.push((why, line.tokens));
            }
        }
    }
    priced
}

/// The bill of a use on the terms of a record, in a mode.
fn bill_of(
    record: &Record,
    usage: &TokenUsage,
    period: &PricePeriod,
    mode: Mode,
    when: When,
) -> CostBreakdown {
    let region = record.serving.region.as_ref();
    let region = region.map(|region| format!("region:{region}"));
    let factors = region
        .filter(|name| period.factors.contains_key(name))
        .into_iter()
        .collect();
    let otherwise = Otherwise {
        mode,
        factors,
        is_long: is_long(record),
    };
    bill_otherwise(usage, period, when, otherwise)
}

/// On which terms a use is priced, where these are tried out.
pub(crate) struct Otherwise {
    /// The mode.
    pub(crate) mode: Mode,
    /// Names of the factors that apply.
    pub(crate) factors: Vec<String>,
    /// Whether tiers by a prompt's length may apply.
    pub(crate) is_long: bool,
}

/// The bill of a use on other terms than a record's.
pub(crate) fn bill_otherwise(
    usage: &TokenUsage,
    period: &PricePeriod,
    when: When,
    otherwise: Otherwise,
) -> CostBreakdown {
    let terms = Terms {
        mode: otherwise.mode,
        time_utc: when.time(),
        factors: otherwise.factors,
        ..Terms::standard(when.day)
    };
    let usage = with_lifetimes(usage, period);
    if otherwise.is_long {
        return cost_of(&usage, period, &terms);
    }
    let untiered = PricePeriod {
        tiers: Vec::new(),
        ..period.clone()
    };
    cost_of(&usage, &untiered, &terms)
}

/// Whether tiers by a prompt's length may apply. The sum of many requests is no long prompt: unless the file tells its length, it is
/// priced as short ones.
pub(crate) fn is_long(record: &Record) -> bool {
    match (record.serving.is_long, record.requests) {
        (Some(is_long), _) => is_long,
        (None, requests) => requests == Some(1),
    }
}

/// The use with writes of no lifetime taken as those of the one lifetime that is sold, where only one is.
fn with_lifetimes(usage: &TokenUsage, period: &PricePeriod) -> TokenUsage {
    let mut usage = usage.clone();
    let Some(untold) = usage.cache_write.get(&Lifetime::Unstated).copied() else {
        return usage;
    };
    let sold: Vec<Lifetime> = period.rates.cache_write.keys().copied().collect();
    if let [only] = sold.as_slice() {
        usage.cache_write.remove(&Lifetime::Unstated);
        let held = usage.cache_write.entry(*only).or_default();
        *held = *held + untold;
    }
    usage
}
