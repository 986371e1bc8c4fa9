//! What was paid and need not have been, in money, with the records that show it.
//!
//! Each finding compares what records cost with what the same records would have cost if one thing had been otherwise, by the same
//! prices of the same days. Findings overlap: an answer can be both too long and on too dear a model. So they do not add up, and nothing
//! here adds them.

use std::collections::BTreeMap;

use prices::{
    catalog::{Catalog, Lifetime, Mode, Model, ModelKey},
    cost::TokenUsage,
    money::Usd,
};
use tokens::Tokens;

use crate::{
    bill::Bill,
    pace::{Pace, Stopped, at_once},
    record::Record,
};

/// What was otherwise than it need have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waste {
    /// Answers longer than planned.
    LongAnswers,
    /// Prompts that carry much for short answers.
    RichPrompts,
    /// The same beginning of prompts, sent anew and not from a cache.
    Uncached,
    /// Written to a cache and not read again.
    UnreadCache,
    /// Kept for an hour where the next request came within five minutes.
    LongLifetime,
    /// Thinking that outweighs the answer.
    Thinking,
    /// The same request again within a short time.
    Repeats,
    /// A dear model for small work.
    DearModel,
    /// Work that was not sent in a batch.
    NoBatch,
}

prices::choices! { Waste {
    LongAnswers = "long-answers",
    RichPrompts = "rich-prompts",
    Uncached = "uncached",
    UnreadCache = "unread-cache",
    LongLifetime = "long-lifetime",
    Thinking = "thinking",
    Repeats = "repeats",
    DearModel = "dear-model",
    NoBatch = "no-batch",
} }

/// From where on something counts as waste. The visitor can set each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Thresholds {
    /// Tokens that an answer was meant to have.
    pub planned_answer: u64,
    /// A prompt of more than so many times its answer carries much.
    pub prompt_times: u64,
    /// Tokens from which on providers cache a prompt's beginning; 1,024 at most of them.
    pub cached_from: u64,
    /// The share of prompts that could come from a cache, in percent.
    pub cached_percent: u64,
    /// Thinking of more than so many percent of the answer outweighs it.
    pub thinking_percent: u64,
    /// The same request within so many seconds is a repeat.
    pub repeat_seconds: i64,
    /// A prompt of no more tokens than these is small work.
    pub small_prompt: u64,
    /// An answer of no more tokens than these is small work.
    pub small_answer: u64,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            planned_answer: 1_000,
            prompt_times: 50,
            cached_from: 1_024,
            cached_percent: 70,
            thinking_percent: 60,
            repeat_seconds: 60,
            small_prompt: 2_000,
            small_answer: 300,
        }
    }
}

/// Something that was wasted on one model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub waste: Waste,
    /// On which model.
    pub model: ModelKey,
    /// The records that show it, by their index in the ledger.
    pub records: Vec<usize>,
    /// The tokens it is about.
    pub tokens: Tokens,
    /// What it came to; `None` where a price for comparison is not known.
    pub saving: Option<Usd>,
    /// Whether that is the most it can have been: some of it was surely needed.
    pub is_at_most: bool,
    /// The model that would have done for less, for [`Waste::DearModel`].
    pub instead: Option<ModelKey>,
}

/// What was wasted, the most money first.
#[must_use]
pub fn find(bill: &Bill<'_>, catalog: &Catalog, thresholds: &Thresholds) -> Vec<Finding> {
    at_once(find_paced(bill, catalog, thresholds, Pace::NONE))
}

/// The same with pauses.
///
/// # Errors
/// [`Stopped`] when it is not wanted any more.
pub async fn find_paced(
    bill: &Bill<'_>,
    catalog: &Catalog,
    thresholds: &Thresholds,
    pace: Pace<'_>,
) -> Result<Vec<Finding>, Stopped> {
    let mut by_model: BTreeMap<&ModelKey, Vec<usize>> = BTreeMap::new();
    let uses = bill.records().iter().enumerate();
    for (at, _) in uses.filter(|(_, record)| !record.is_charge && !record.serving.is_byok) {
        if let Some(model) = bill.model(at) {
            by_model.entry(&model.key).or_default().push(at);
        }
    }
    let mut found = Vec::new();
    for records in by_model.values() {
        let Some(model) = records.first().and_then(|at| bill.model(*at)) else {
            continue;
        };
        let group = Group {
            bill,
            model,
            records,
            thresholds,
            pace,
        };
        found.extend(group.long_answers().await?);
        found.extend(group.rich_prompts().await?);
        found.extend(group.uncached().await?);
        found.extend(group.unread_cache().await?);
        found.extend(group.long_lifetime().await?);
        found.extend(group.thinking().await?);
        found.extend(group.repeats().await?);
        found.extend(group.dear_model(catalog).await?);
        found.extend(group.no_batch().await?);
    }
    found.sort_by_key(|finding| std::cmp::Reverse(finding.saving));
    Ok(found)
}

/// A finding, where there is one.
type Found = Result<Option<Finding>, Stopped>;

/// The records of one model.
struct Group<'b, 'a> {
    bill: &'b Bill<'a>,
    model: &'a Model,
    records: &'b [usize],
    thresholds: &'b Thresholds,
    pace: Pace<'b>,
}

/// What a record would have been otherwise, and the tokens that this is about.
type Otherwise = (TokenUsage, u64);

impl Group<'_, '_> {
    fn record(&self, at: usize) -> Option<&Record> {
        self.bill.records().get(at)
    }

    /// A finding of all records that could have been otherwise and cheaper.
    async fn compare(
        &self,
        waste: Waste,
        is_at_most: bool,
        otherwise: &mut dyn FnMut(usize, &Record) -> Option<Otherwise>,
    ) -> Found {
        let mut finding = self.finding(waste, is_at_most);
        for (number, at) in self.records.iter().enumerate() {
            self.pace.after(number).await?;
            let Some(record) = self.record(*at) else {
                continue;
            };
            let Some((usage, tokens)) = otherwise(*at, record).filter(|(_, tokens)| *tokens > 0)
            else {
                continue;
            };
            let Some(mode) = record.serving.mode else {
                continue;
            };
            let now = self.bill.cost_as(*at, &record.tokens, mode, self.model);
            let then = self.bill.cost_as(*at, &usage, mode, self.model);
            finding.records.push(*at);
            finding.tokens += Tokens::new(tokens);
            let saved = now.zip(then).map(|(now, then)| now - then);
            finding.saving = finding.saving.zip(saved).map(|(sum, saved)| sum + saved);
        }
        Ok(told(finding))
    }

    fn finding(&self, waste: Waste, is_at_most: bool) -> Finding {
        Finding {
            waste,
            model: self.model.key.clone(),
            records: Vec::new(),
            tokens: Tokens::ZERO,
            saving: Some(Usd::ZERO),
            is_at_most,
            instead: None,
        }
    }

    async fn long_answers(&self) -> Found {
        self.compare(Waste::LongAnswers, false, &mut |_, record| {
            let planned = self
                .thresholds
                .planned_answer
                .checked_mul(record.requests?)?;
            let over = record.tokens.output.get().checked_sub(planned)?;
            let mut usage = record.tokens.clone();
            usage.output = Tokens::new(planned);
            Some((usage, over))
        })
        .await
    }

    async fn rich_prompts(&self) -> Found {
        self.compare(Waste::RichPrompts, true, &mut |_, record| {
            let answer = record.tokens.output + record.tokens.reasoning;
            let most = answer.get().checked_mul(self.thresholds.prompt_times)?;
            let over = record.tokens.prompt().get().checked_sub(most)?;
            let over = over.min(record.tokens.input.get());
            let mut usage = record.tokens.clone();
            usage.input = Tokens::new(record.tokens.input.get() - over);
            Some((usage, over))
        })
        .await
    }

    /// What the cache's share would have spared. Of every lot of requests the first one writes: its share is one of all requests.
    async fn uncached(&self) -> Found {
        self.compare(Waste::Uncached, true, &mut |at, record| {
            let requests = record.requests.filter(|requests| *requests > 0)?;
            let prompt = record.tokens.prompt().get();
            if prompt / requests < self.thresholds.cached_from {
                return None;
            }
            let could = u64::try_from(
                u128::from(prompt) * u128::from(self.thresholds.cached_percent) / 100,
            )
            .ok()?;
            let moved = could
                .checked_sub(record.tokens.cache_read.get())?
                .min(record.tokens.input.get());
            let mut usage = record.tokens.clone();
            usage.input = Tokens::new(record.tokens.input.get() - moved);
            usage.cache_read = record.tokens.cache_read + Tokens::new(moved);
            let mode = record.serving.mode?;
            // A model without a price for reading from a cache has none.
            self.bill.cost_as(at, &usage, mode, self.model)?;
            Some((usage, moved))
        })
        .await
    }

    /// Of what was written on a day for one project, key and person, what exceeds all that was read there.
    async fn unread_cache(&self) -> Found {
        let mut unread: BTreeMap<_, u64> = BTreeMap::new();
        let place = |record: &Record| (self.bill.day(record), record.labels.clone());
        for at in self.records {
            let Some(record) = self.record(*at) else {
                continue;
            };
            let written: u64 = record
                .tokens
                .cache_write
                .values()
                .map(|tokens| tokens.get())
                .sum();
            *unread.entry(place(record)).or_default() += written;
        }
        for at in self.records {
            let Some(record) = self.record(*at) else {
                continue;
            };
            let left = unread.entry(place(record)).or_default();
            *left = left.saturating_sub(record.tokens.cache_read.get());
        }
        self.compare(Waste::UnreadCache, false, &mut |_, record| {
            let left = unread.get_mut(&place(record))?;
            let mut usage = record.tokens.clone();
            let mut moved = 0;
            for tokens in usage.cache_write.values_mut() {
                let here = tokens.get().min(*left);
                *left -= here;
                moved += here;
                *tokens = Tokens::new(tokens.get() - here);
            }
            usage.input += Tokens::new(moved);
            Some((usage, moved))
        })
        .await
    }

    /// Writes that live an hour, where the same session asked again within five minutes, so that these would have been prolonged anyhow.
    async fn long_lifetime(&self) -> Found {
        let mut times: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
        for record in self.records.iter().filter_map(|at| self.record(*at)) {
            let session = record.labels.user.as_deref();
            if let (Some(session), Some(second)) =
                (session, record.when.and_then(|when| when.second))
            {
                times.entry(session).or_default().push(second);
            }
        }
        for seconds in times.values_mut() {
            seconds.sort_unstable();
        }
        self.compare(Waste::LongLifetime, false, &mut |_, record| {
            let hour = record
                .tokens
                .cache_write
                .get(&Lifetime::ONE_HOUR)
                .copied()?;
            let second = record.when?.second?;
            let session = times.get(record.labels.user.as_deref()?)?;
            // In order, so that a long session is not looked through for each of its records.
            let next = session.get(session.partition_point(|other| *other <= second))?;
            if next - second > 5 * 60 {
                return None;
            }
            let mut usage = record.tokens.clone();
            usage.cache_write.remove(&Lifetime::ONE_HOUR);
            let held = usage.cache_write.entry(Lifetime::FIVE_MINUTES).or_default();
            *held += hour;
            Some((usage, hour.get()))
        })
        .await
    }

    async fn thinking(&self) -> Found {
        self.compare(Waste::Thinking, true, &mut |_, record| {
            let thinking = record.tokens.reasoning.get();
            let answer = thinking + record.tokens.output.get();
            let most = u128::from(answer) * u128::from(self.thresholds.thinking_percent) / 100;
            let most = u64::try_from(most).ok()?;
            let over = thinking.checked_sub(most)?;
            let mut usage = record.tokens.clone();
            usage.reasoning = Tokens::new(most);
            Some((usage, over))
        })
        .await
    }

    /// Requests of the same key with the same figures in all parts, shortly after one another.
    async fn repeats(&self) -> Found {
        let mut last = BTreeMap::new();
        let mut single: Vec<(i64, usize)> = Vec::new();
        for at in self.records {
            let Some(record) = self.record(*at) else {
                continue;
            };
            let second = record.when.and_then(|when| when.second);
            if let Some(second) = second.filter(|_| record.requests == Some(1)) {
                single.push((second, *at));
            }
        }
        single.sort_unstable();
        let mut again = Vec::new();
        for (second, at) in single {
            let Some(record) = self.record(at) else {
                continue;
            };
            let figures = (&record.labels, record.tokens.parts(), record.units);
            let before = last.insert(figures, second);
            if before.is_some_and(|before| second - before <= self.thresholds.repeat_seconds) {
                again.push(at);
            }
            self.pace.after(at).await?;
        }
        again.sort_unstable();
        self.compare(Waste::Repeats, true, &mut |at, record| {
            let parts = record.tokens.parts().into_iter();
            let all: Tokens = parts.map(|(_, tokens)| tokens).sum();
            again
                .binary_search(&at)
                .is_ok()
                .then(|| (TokenUsage::default(), all.get()))
        })
        .await
    }

    /// Small work, priced on the cheapest model that its maker has in the front row.
    async fn dear_model(&self, catalog: &Catalog) -> Found {
        let small: Vec<usize> = self
            .records
            .iter()
            .filter(|at| {
                self.record(**at).is_some_and(|record| {
                    let requests = record.requests.unwrap_or_default();
                    let answer = (record.tokens.output + record.tokens.reasoning).get();
                    requests > 0
                        && record.tokens.prompt().get() / requests <= self.thresholds.small_prompt
                        && answer / requests <= self.thresholds.small_answer
                })
            })
            .copied()
            .collect();
        let days = small
            .iter()
            .filter_map(|at| self.bill.day(self.record(*at)?));
        let now = self.cost_on(&small, self.model).await?;
        let Some((day, now)) = days.max().zip(now) else {
            return Ok(None);
        };
        let others = catalog.front_row(day).filter(|other| {
            other.provider_name == self.model.provider_name && other.key != self.model.key
        });
        let mut cheapest: Option<(Usd, &Model)> = None;
        for other in others {
            let Some(cost) = self.cost_on(&small, other).await? else {
                continue;
            };
            if cost < cheapest.map_or(now, |(cost, _)| cost) {
                cheapest = Some((cost, other));
            }
        }
        let Some((cost, instead)) = cheapest else {
            return Ok(None);
        };
        let tokens = small.iter().filter_map(|at| self.record(*at));
        let tokens = tokens
            .flat_map(|record| record.tokens.parts())
            .map(|(_, tokens)| tokens);
        Ok(Some(Finding {
            tokens: tokens.sum(),
            saving: Some(now - cost),
            instead: Some(instead.key.clone()),
            records: small,
            ..self.finding(Waste::DearModel, true)
        }))
    }

    /// What records come to on a model; `None` where one of them has no price there.
    async fn cost_on(&self, records: &[usize], model: &Model) -> Result<Option<Usd>, Stopped> {
        let mut sum = Usd::ZERO;
        for (number, at) in records.iter().enumerate() {
            let Some(record) = self.record(*at) else {
                continue;
            };
            let cost = record.serving.mode;
            let cost = cost.and_then(|mode| self.bill.cost_as(*at, &record.tokens, mode, model));
            let Some(cost) = cost else {
                return Ok(None);
            };
            sum = sum + cost;
            self.pace.after(number).await?;
        }
        Ok(Some(sum))
    }

    /// Work at the standard price of a model that is also sold in batches. Sessions wait for each answer.
    async fn no_batch(&self) -> Found {
        let mut finding = self.finding(Waste::NoBatch, true);
        let mut saving = Usd::ZERO;
        for (number, at) in self.records.iter().enumerate() {
            self.pace.after(number).await?;
            let Some(record) = self.record(*at) else {
                continue;
            };
            if record.serving.mode != Some(Mode::Standard) || record.format.is_session() {
                continue;
            }
            let cost = |mode| self.bill.cost_as(*at, &record.tokens, mode, self.model);
            let (Some(now), Some(then)) = (cost(Mode::Standard), cost(Mode::Batch)) else {
                continue;
            };
            finding.records.push(*at);
            let parts = record.tokens.parts().into_iter();
            finding.tokens += parts.map(|(_, tokens)| tokens).sum();
            saving = saving + (now - then);
        }
        finding.saving = Some(saving);
        Ok(told(finding))
    }
}

/// A finding that says something: it has records, and the other way would have been cheaper or its price is not known.
fn told(finding: Finding) -> Option<Finding> {
    let is_something = !finding.records.is_empty();
    let is_cheaper = finding.saving.is_none_or(|saving| saving > Usd::ZERO);
    (is_something && is_cheaper).then_some(finding)
}
