//! What was billed beside what the price lists say, and what may explain the difference.
//!
//! A suspect is something that a bill knows and a usage file often does not tell: a discount for batches, a dearer tier, fees of tools.
//! Each is worked out by itself, by the same prices of the same days, as what it would add to the estimate if it were so. The one that
//! leaves least of the difference comes first. That a suspect fits does not show that it was so, and nothing here says it did.

use std::collections::{BTreeMap, BTreeSet};

use prices::{
    catalog::{Lifetime, Mode, Model, PeriodState, PricePeriod, ProviderId, Tier, TierScope},
    cost::TokenUsage,
    date::Date,
    money::Usd,
};
use tokens::Tokens;

use crate::{
    bill::{Bill, Otherwise, bill_otherwise, is_long},
    decimal::{Amount, Currency},
    pace::{Pace, Stopped, at_once},
    record::Record,
    when::When,
};

/// Something that may set a bill apart from the estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suspect {
    /// Days that are in the bill and not in the use.
    NotUsed,
    /// Days that are in the use and not in the bill.
    NotBilled,
    /// Use that has no price, and was billed.
    Unpriced,
    /// Standard work was billed as a batch, or batches as standard.
    Batch,
    /// Work was billed on another tier.
    Tier(Mode),
    /// Cache writes were billed for another lifetime than the file tells.
    CacheLifetime,
    /// Prompts were billed as long ones.
    LongPrompts,
    /// A region's price.
    Region,
    /// Fees of searches and other tools.
    Tools,
    /// Thinking is beside the answer that the file tells, or within it.
    Thinking,
    /// A price that changed within the days.
    PriceChange(Date),
    /// Another's key was used: only a fee was billed.
    OwnKey,
    /// Credits and corrections in the bill.
    Credits,
    /// Amounts in another currency, which are not added.
    Currency,
    /// Amounts that the bill rounds.
    Rounding,
}

/// A suspect and what it explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// Which.
    pub suspect: Suspect,
    /// By how much the bill would be above the estimate if it were so; below where it is negative. `None` where that is not known.
    pub explains: Option<Usd>,
    /// How many records it is about.
    pub records: u64,
}

/// A bill beside the estimate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciliation {
    /// The use at list prices, as far as it has prices.
    pub estimate: Usd,
    /// What was billed in dollars.
    pub billed: Usd,
    /// What was billed in other currencies.
    pub elsewhere: Vec<Amount>,
    /// The suspects, best first; those of which no amount is known come last.
    pub suspects: Vec<Explanation>,
}

impl Reconciliation {
    /// Billed less estimated.
    #[must_use]
    pub fn difference(&self) -> Usd {
        self.billed - self.estimate
    }

    /// What a suspect leaves of the difference.
    #[must_use]
    pub fn left(&self, explanation: &Explanation) -> Option<Usd> {
        Some(self.difference() - explanation.explains?)
    }
}

/// Compares. `None` where nothing was billed or nothing was used, so that there is nothing to compare.
#[must_use]
pub fn reconcile(bill: &Bill<'_>) -> Option<Reconciliation> {
    at_once(reconcile_paced(bill, Pace::NONE))
}

/// The same with pauses.
///
/// # Errors
/// [`Stopped`] when it is not wanted any more.
pub async fn reconcile_paced(
    bill: &Bill<'_>,
    pace: Pace<'_>,
) -> Result<Option<Reconciliation>, Stopped> {
    let records = bill.records();
    let has_bill = records.iter().any(|record| record.billed.is_some());
    let has_use = records.iter().any(|record| !record.is_charge);
    if !has_bill || !has_use {
        return Ok(None);
    }
    let mut tally = Tally::of(bill, pace).await?;
    tally.prices_that_changed(bill, pace).await?;
    Ok(Some(tally.judge()))
}

/// What is added up over the records.
#[derive(Default)]
struct Tally {
    estimate: Usd,
    billed: Usd,
    elsewhere: BTreeMap<Currency, Amount>,
    /// What each suspect would add, and over how many records; an amount that is not known stays so.
    found: BTreeMap<(Suspect, bool), (Option<Usd>, u64)>,
    /// Half of the last digit of each billed amount.
    rounding: i128,
    amounts: u64,
}

impl Tally {
    async fn of(bill: &Bill<'_>, pace: Pace<'_>) -> Result<Self, Stopped> {
        let mut tally = Self::default();
        let [used, charged] = days(bill);
        for (at, record) in bill.records().iter().enumerate() {
            pace.after(at).await?;
            tally.add_billed(record, &used);
            if record.is_charge {
                continue;
            }
            let (cost, is_whole) = bill.cost(at);
            tally.estimate = tally.estimate + cost;
            if !is_whole {
                let billed = record.billed.and_then(Amount::usd);
                let above = billed.map(|billed| billed - cost);
                tally.note(Suspect::Unpriced, true, above);
            }
            let is_billed =
                record.billed.is_some() || day_of(record).is_none_or(|day| charged.contains(&day));
            if !is_billed {
                tally.note(Suspect::NotBilled, true, Some(Usd::ZERO - cost));
            }
            if record.serving.is_byok {
                tally.note(Suspect::OwnKey, true, Some(Usd::ZERO - cost));
            }
            if let Some((_, period, when)) = bill.period(at).filter(|_| is_whole) {
                tally.try_out(record, period, when, cost);
            }
        }
        Ok(tally)
    }

    fn add_billed(&mut self, record: &Record, used: &Days) {
        let Some(amount) = record.billed else { return };
        let Some(billed) = amount.usd() else {
            let sum = self
                .elsewhere
                .entry(amount.currency)
                .or_insert_with(|| Amount::zero(amount.currency));
            *sum = *sum + amount;
            return self.note(Suspect::Currency, true, None);
        };
        self.billed = self.billed + billed;
        self.amounts += 1;
        self.rounding += half_of_last_digit(amount);
        if billed < Usd::ZERO {
            self.note(Suspect::Credits, true, Some(billed));
        }
        let is_of_other_day =
            record.is_charge && day_of(record).is_some_and(|day| !used.contains(&day));
        if is_of_other_day && billed >= Usd::ZERO {
            self.note(Suspect::NotUsed, true, Some(billed));
        }
    }

    /// Adds what a record would add to what a suspect explains. A suspect can be so in two ways, of which at most one is.
    fn note(&mut self, suspect: Suspect, way: bool, amount: Option<Usd>) {
        if amount == Some(Usd::ZERO) {
            return;
        }
        let (sum, records) = self
            .found
            .entry((suspect, way))
            .or_insert((Some(Usd::ZERO), 0));
        *sum = sum.zip(amount).map(|(sum, amount)| sum + amount);
        *records += 1;
    }

    /// What the record would cost on other terms, one at a time.
    fn try_out(&mut self, record: &Record, period: &PricePeriod, when: When, cost: Usd) {
        let Some(mode) = record.serving.mode.filter(|_| !record.serving.is_byok) else {
            return;
        };
        let is_long = is_long(record);
        let factors = |region: Option<&str>| {
            let name = region.map(|region| format!("region:{region}"));
            let known = name.filter(|name| period.factors.contains_key(name));
            known.into_iter().collect::<Vec<String>>()
        };
        let own = factors(record.serving.region.as_deref());
        let priced = |usage: &TokenUsage, otherwise: Otherwise| {
            bill_otherwise(usage, period, when, otherwise).total()
        };
        let as_mode = |mode| {
            let terms = Otherwise {
                mode,
                factors: own.clone(),
                is_long,
            };
            priced(&record.tokens, terms).map(|then| then - cost)
        };
        // On other tiers. A mode without a price is no suspect.
        for other in Mode::ALL
            .into_iter()
            .filter(|other| *other != Mode::Standard)
        {
            let suspect = match other {
                Mode::Batch => Suspect::Batch,
                other => Suspect::Tier(other),
            };
            if mode == Mode::Standard
                && let Some(above) = as_mode(other)
            {
                self.note(suspect, true, Some(above));
            } else if mode == other
                && let Some(above) = as_mode(Mode::Standard)
            {
                self.note(suspect, false, Some(above));
            }
        }
        let terms = |factors: Vec<String>, is_long| Otherwise {
            mode,
            factors,
            is_long,
        };
        let reprices_all = |tier: &Tier| tier.scope == TierScope::WholeRequest;
        if !is_long
            && record.serving.is_long.is_none()
            && !period.tiers.is_empty()
            && period.tiers.iter().all(reprices_all)
        {
            let then = priced(&all_long(&record.tokens, period), terms(own.clone(), true));
            let scaled = then.and_then(|then| part_of(then, record, period));
            if let Some(then) = scaled {
                self.note(Suspect::LongPrompts, true, Some(then - cost));
            }
        }
        if own.is_empty()
            && let Some(name) = period
                .factors
                .keys()
                .find(|name| name.starts_with("region:"))
            && let Some(then) = priced(&record.tokens, terms(vec![name.clone()], is_long))
        {
            self.note(Suspect::Region, true, Some(then - cost));
        }
        for (way, from, to) in [
            (true, Lifetime::FIVE_MINUTES, Lifetime::ONE_HOUR),
            (false, Lifetime::ONE_HOUR, Lifetime::FIVE_MINUTES),
        ] {
            let Some(written) = record.tokens.cache_write.get(&from).copied() else {
                continue;
            };
            let mut usage = record.tokens.clone();
            usage.cache_write.remove(&from);
            let held = usage.cache_write.entry(to).or_default();
            *held += written;
            if let Some(then) = priced(&usage, terms(own.clone(), is_long)) {
                self.note(Suspect::CacheLifetime, way, Some(then - cost));
            }
        }
        self.tools(record, period);
        if record.tokens.reasoning > Tokens::ZERO {
            let mut usage = record.tokens.clone();
            usage.reasoning = Tokens::ZERO;
            if let Some(then) = priced(&usage, terms(own, is_long)) {
                self.note(Suspect::Thinking, false, Some(then - cost));
                self.note(Suspect::Thinking, true, Some(cost - then));
            }
        }
    }

    fn tools(&mut self, record: &Record, period: &PricePeriod) {
        if record.units.searches > 0 {
            let fee = period.fees.iter().find(|fee| fee.id.contains("search"));
            let fee = fee.and_then(|fee| {
                let femto = fee
                    .price
                    .femto()
                    .checked_mul(i128::from(record.units.searches))?;
                Some(Usd::from_femto(femto / i128::from(fee.per.max(1))))
            });
            self.note(Suspect::Tools, true, fee);
        }
        if record.units.tool_calls > 0 {
            self.note(Suspect::Tools, true, None);
        }
    }

    /// For each day on which the price of a used model changed: what the use would have cost had the change come before all of it, or
    /// after all of it.
    async fn prices_that_changed(
        &mut self,
        bill: &Bill<'_>,
        pace: Pace<'_>,
    ) -> Result<(), Stopped> {
        let days: Vec<Date> = bill
            .records()
            .iter()
            .filter(|record| !record.is_charge)
            .filter_map(|record| Some(record.when?.day))
            .collect();
        let (Some(first), Some(last)) = (days.iter().min(), days.iter().max()) else {
            return Ok(());
        };
        for (at, record) in bill.records().iter().enumerate() {
            pace.after(at).await?;
            let is_use = !record.is_charge && !record.serving.is_byok;
            let Some((model, period, when)) = bill.period(at).filter(|_| is_use) else {
                continue;
            };
            let Some(mode) = record.serving.mode else {
                continue;
            };
            let (cost, _) = bill.cost(at);
            for (day, before, after) in changes(model, *first, *last) {
                let (way, other) = if when.day < day {
                    (true, after)
                } else {
                    (false, before)
                };
                if std::ptr::eq(other, period) {
                    continue;
                }
                let terms = Otherwise {
                    mode,
                    factors: Vec::new(),
                    is_long: is_long(record),
                };
                if let Some(then) = bill_otherwise(&record.tokens, other, when, terms).total() {
                    self.note(Suspect::PriceChange(day), way, Some(then - cost));
                }
            }
        }
        Ok(())
    }

    fn judge(self) -> Reconciliation {
        let mut judged = Reconciliation {
            estimate: self.estimate,
            billed: self.billed,
            elsewhere: self.elsewhere.into_values().collect(),
            suspects: Vec::new(),
        };
        let difference = judged.difference();
        let size = |amount: Usd| amount.femto().unsigned_abs();
        let mut found: Vec<Explanation> = Vec::new();
        for ((suspect, _), (explains, records)) in self.found {
            // What would make the difference larger explains nothing of it.
            if explains.is_some_and(|amount| size(difference - amount) >= size(difference)) {
                continue;
            }
            found.push(Explanation {
                suspect,
                explains,
                records,
            });
        }
        let is_rounding =
            difference != Usd::ZERO && size(difference) <= self.rounding.unsigned_abs();
        if is_rounding {
            found.push(Explanation {
                suspect: Suspect::Rounding,
                explains: Some(difference),
                records: self.amounts,
            });
        }
        found.sort_by_key(|explanation| {
            let left = explanation.explains.map(|amount| size(difference - amount));
            (left.is_none(), left)
        });
        judged.suspects = found;
        judged
    }
}

/// Days of which something is told, each by whose it is where that is told.
type Days = BTreeSet<(Date, Option<ProviderId>)>;

/// The days of use, and the days of bills.
fn days(bill: &Bill<'_>) -> [Days; 2] {
    let mut days = [Days::new(), Days::new()];
    let [used, charged] = &mut days;
    for record in bill.records() {
        if let Some(day) = day_of(record) {
            if record.is_charge {
                charged.insert(day);
            } else {
                used.insert(day);
            }
        }
    }
    days
}

fn day_of(record: &Record) -> Option<(Date, Option<ProviderId>)> {
    Some((record.when?.day, record.provider.clone()))
}

/// Half of an amount's last digit that is not zero, in femto-dollars: what rounding to that digit may have changed. Whole dimes and dollars
/// are taken as rounded to the cent.
fn half_of_last_digit(amount: Amount) -> i128 {
    let cent = 10_000_000_000_000;
    let mut unit = 1;
    while unit < cent && amount.femto() % (unit * 10) == 0 {
        unit *= 10;
    }
    unit / 2
}

/// The use as one prompt beyond every threshold, so that the tiers' prices hold for all of it.
fn all_long(usage: &TokenUsage, period: &PricePeriod) -> TokenUsage {
    let most = period.tiers.iter().map(|tier| tier.threshold.get()).max();
    let times = factor_beyond(usage, most.unwrap_or_default());
    let scale = |tokens: Tokens| Tokens::new(tokens.get().saturating_mul(times));
    TokenUsage {
        input: scale(usage.input),
        image: scale(usage.image),
        audio: scale(usage.audio),
        cache_read: scale(usage.cache_read),
        cache_write: usage
            .cache_write
            .iter()
            .map(|(lifetime, tokens)| (*lifetime, scale(*tokens)))
            .collect(),
        output: scale(usage.output),
        reasoning: scale(usage.reasoning),
        output_image: scale(usage.output_image),
        output_audio: scale(usage.output_audio),
        stored_token_hours: scale(usage.stored_token_hours),
    }
}

/// How many times the use lies beyond a threshold.
fn factor_beyond(usage: &TokenUsage, threshold: u64) -> u64 {
    let prompt = usage.prompt().get();
    if prompt > threshold {
        1
    } else {
        threshold
            .checked_div(prompt)
            .map_or(1, |times| times.saturating_add(1))
    }
}

/// What the cost of [`all_long`] comes to for the use itself.
fn part_of(then: Usd, record: &Record, period: &PricePeriod) -> Option<Usd> {
    let most = period.tiers.iter().map(|tier| tier.threshold.get()).max()?;
    let times = factor_beyond(&record.tokens, most);
    Some(Usd::from_femto(
        then.femto().checked_div(i128::from(times))?,
    ))
}

/// The days after the first and up to the last on which a model's price in force changed, with the prices before and after.
fn changes(model: &Model, first: Date, last: Date) -> Vec<(Date, &PricePeriod, &PricePeriod)> {
    let in_force = |period: &&PricePeriod| period.state == PeriodState::InForce;
    let periods: Vec<&PricePeriod> = model.periods.iter().filter(in_force).collect();
    let mut changes = Vec::new();
    for after in &periods {
        let Some(day) = after.span.from else {
            continue;
        };
        let before = periods
            .iter()
            .filter(|before| before.span.from.is_none_or(|from| from < day))
            .max_by_key(|before| before.span.from);
        if let Some(before) = before
            && first < day
            && day <= last
        {
            changes.push((day, *before, *after));
        }
    }
    changes
}
