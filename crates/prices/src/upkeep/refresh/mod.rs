//! Dated periods proposed from newer catalogues, for a person to look through before any is written.
//!
//! Only prices that both print and that differ are proposed, from the day on which the catalogue saw them. What our file already
//! explains, what is older than our reading, and what two catalogues print differently is told and left alone. History is never
//! rewritten: a proposal closes the period in force and begins another, with the catalogue's figures and nothing else.

mod review;
mod write;

use std::collections::BTreeMap;

use super::audit::{Catalogue, Explanation, Figure, Filter, Met, TheirRow, Verdict, meet};
use crate::{
    catalog::{Catalog, Grade, Model, ModelKey, Role},
    date::{Date, iso},
    money::UsdPerMTok,
};

pub use write::{WriteError, write};

/// What catalogues say beside our files, sorted for reading.
#[derive(Clone, Debug, Default)]
pub struct Review {
    /// New periods, by provider, the biggest change first.
    pub proposals: Vec<Proposal>,
    /// Differences that are left alone, with the reason.
    pub skipped: Vec<Skipped>,
    /// Rows of theirs that we have no model for, by our provider's short name.
    pub unknown: BTreeMap<String, Vec<String>>,
    /// Rates that a newer catalogue prints and our price in force lacks: model, field, price, catalogue.
    pub missing: Vec<(ModelKey, String, UsdPerMTok, String)>,
}

/// A new period for a model.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// The model.
    pub model: ModelKey,
    /// Its provider's name to show.
    pub provider_name: String,
    /// The first day of the new price.
    pub from: Date,
    /// Whether the catalogue itself names that day. Otherwise it is the day on which the price was seen.
    pub is_start: bool,
    /// What moved.
    pub changes: Vec<Change>,
    /// Everything that the catalogue prints for the model, by field.
    pub figures: BTreeMap<String, UsdPerMTok>,
    /// The day on which the catalogue read it.
    pub checked: Date,
    /// How near to the maker it was read.
    pub grade: Grade,
    /// Whether our present price was read nearer to the maker.
    pub is_weaker: bool,
    /// The page.
    pub url: String,
    /// What it was read in.
    pub via: String,
    /// Other catalogues that print all of the changed prices.
    pub agreeing: Vec<String>,
}

/// A change of this many times, in thousandths, is more often a slip of unit than a price: a catalogue once printed dollars for cents.
const UNLIKELY_PER_MILLE: u64 = 10_000;

/// One price that moved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The field, such as `batch.input`.
    pub field: String,
    /// Our price in force.
    pub ours: UsdPerMTok,
    /// The catalogue's.
    pub theirs: UsdPerMTok,
}

impl Change {
    /// How many times dearer or cheaper, in thousandths: 2000 for twice and for half. To or from free is beyond every number.
    pub fn size_per_mille(&self) -> u64 {
        let (a, b) = (self.ours.femto_per_token(), self.theirs.femto_per_token());
        (a.max(b).saturating_mul(1000))
            .checked_div(a.min(b))
            .unwrap_or(u64::MAX)
    }
}

/// A difference that is left alone.
#[derive(Clone, Debug)]
pub struct Skipped {
    /// The model.
    pub model: ModelKey,
    /// The fields.
    pub fields: Vec<String>,
    /// Whose figures they are.
    pub catalogue: String,
    /// Why.
    pub reason: SkipReason,
}

/// Why a difference is left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SkipReason {
    /// Another catalogue, as new or newer, prints what we have.
    Contested,
    /// Another catalogue is newer, or as new and nearer to the maker; its row is proposed.
    Outdone,
    /// A price is ten times another or more: a slip of unit, until somebody has read the page.
    Unlikely,
    /// Our price was read on that day or later.
    Older,
    /// Nobody knows of what day the catalogue is.
    NoDay,
    /// Our own file says why it may differ.
    Explained(Explanation),
}

impl SkipReason {
    /// In a few words.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Contested => "another catalogue as new prints what we have: read the page",
            Self::Outdone => "another catalogue's row is proposed",
            Self::Unlikely => {
                "ten times as much, or a tenth: a slip of unit until the page was read"
            }
            Self::Older => "our price was read on that day or later",
            Self::NoDay => "the catalogue names no day: give it one with FILE@DATE",
            Self::Explained(explanation) => explanation.words(),
        }
    }
}

/// What one catalogue says of one model.
struct Reading<'c> {
    catalogue: &'c str,
    met: Met<'c>,
    changes: Vec<Change>,
    same: Vec<&'c str>,
    /// The catalogue's format, where its rows do not say where they are from.
    format: &'static str,
}

impl Reading<'_> {
    fn row(&self) -> &TheirRow {
        self.met.row
    }

    fn fields(&self) -> Vec<String> {
        let fields = self.changes.iter().map(|change| change.field.clone());
        fields.collect()
    }

    fn prints_all(&self, changes: &[Change]) -> bool {
        changes.iter().all(|change| self.changes.contains(change))
    }

    /// Whether it prints our price for one of the fields that changed.
    fn contests(&self, changes: &[Change]) -> bool {
        changes
            .iter()
            .any(|change| self.same.contains(&change.field.as_str()))
    }
}

/// Looks through catalogues, each with a name to show, for prices that are newer than ours.
pub fn review(
    catalog: &Catalog,
    catalogues: &[(String, Catalogue)],
    filter: &Filter,
    today: Date,
) -> Review {
    let mut review = Review::default();
    let mut readings: BTreeMap<&ModelKey, Vec<Reading<'_>>> = BTreeMap::new();
    for (name, catalogue) in catalogues {
        let meeting = meet(catalog, catalogue, filter);
        for row in &meeting.only_theirs {
            if let Some((provider, id)) = row.candidates.first() {
                let ids = review.unknown.entry(provider.clone()).or_default();
                if !ids.contains(id) {
                    ids.push(id.clone());
                }
            }
        }
        for (key, met) in meeting.met {
            if met.model.is_served_on(today) && met.model.price_on(today).is_some() {
                let mut reading = read(name, met, filter, today, &mut review);
                reading.format = catalogue.format;
                readings.entry(key).or_default().push(reading);
            }
        }
    }
    for provider in catalog.providers() {
        let mut proposals = Vec::new();
        for model in &provider.models {
            if let Some(readings) = readings.get(&model.key) {
                let best = choose(model, readings, today, &mut review.skipped);
                let proposal = |best| proposal(model, best, readings, today);
                proposals.extend(best.and_then(proposal));
            }
        }
        let biggest = |proposal: &Proposal| {
            let sizes = proposal.changes.iter().map(Change::size_per_mille);
            std::cmp::Reverse(sizes.max())
        };
        proposals.sort_by_key(biggest);
        review.proposals.extend(proposals);
    }
    review.missing.sort();
    review.missing.dedup_by(|a, b| (&a.0, &a.1) == (&b.0, &b.1));
    review
}

fn read<'c>(
    catalogue: &'c str,
    met: Met<'c>,
    filter: &Filter,
    today: Date,
    review: &mut Review,
) -> Reading<'c> {
    let (mut changes, mut same) = (Vec::new(), Vec::new());
    let mut explained: BTreeMap<Explanation, Vec<String>> = BTreeMap::new();
    let newer = newer_than_ours(met.model, met.row, today);
    for (field, figure) in &met.row.figures {
        let Figure::Price { price, .. } = *figure else {
            continue;
        };
        let wanted = filter.wants_field(field);
        let Some(finding) = met.finding(Role::Maker, field, today).filter(|_| wanted) else {
            continue;
        };
        match (finding.verdict, finding.explanation) {
            (Verdict::Same, _) => same.push(field.as_str()),
            (Verdict::Different, Some(why)) => {
                explained.entry(why).or_default().push(field.clone());
            }
            (Verdict::Different, None) => {
                let ours = finding.ours.as_deref().map(UsdPerMTok::parse);
                if let Some(Ok(ours)) = ours {
                    let field = field.clone();
                    changes.push(Change {
                        field,
                        ours,
                        theirs: price,
                    });
                }
            }
            (Verdict::OnlyTheirs, _) if newer == Ok(()) && !is_implied(met.row, field) => {
                let key = met.model.key.clone();
                review
                    .missing
                    .push((key, field.clone(), price, catalogue.to_owned()));
            }
            (Verdict::OnlyTheirs | Verdict::OnlyOurs, _) => {}
        }
    }
    for (why, fields) in explained {
        review.skipped.push(Skipped {
            model: met.model.key.clone(),
            fields,
            catalogue: catalogue.to_owned(),
            reason: SkipReason::Explained(why),
        });
    }
    Reading {
        catalogue,
        met,
        changes,
        same,
        format: "",
    }
}

/// Whether a rate is the one that is billed where none is listed: thinking as output, pictures and sound as input.
fn is_implied(row: &TheirRow, field: &str) -> bool {
    let (at, rate) = match field.rsplit_once('.') {
        Some((at, rate)) => (format!("{at}."), rate),
        None => (String::new(), field),
    };
    let base = match rate {
        "reasoning" => "output",
        "input_image" | "input_audio" | "input_video" => "input",
        _ => return false,
    };
    let price = |field: &str| match row.figures.get(field) {
        Some(Figure::Price { price, .. }) => Some(*price),
        _ => None,
    };
    price(field) == price(&format!("{at}{base}"))
}

fn newer_than_ours(model: &Model, row: &TheirRow, today: Date) -> Result<(), SkipReason> {
    let Some(day) = row.day else {
        return Err(SkipReason::NoDay);
    };
    let current = model.price_on(today).ok_or(SkipReason::Older)?;
    let begins = row.since.filter(|since| *since <= day).unwrap_or(day);
    let is_later_start = current.span.from.is_none_or(|from| from < begins);
    // A price that is said to begin after ours did may still be older than our reading of it.
    if day > current.source.checked && is_later_start && day <= today {
        Ok(())
    } else {
        Err(SkipReason::Older)
    }
}

/// The reading to propose: of those newer than ours the newest, and of one day the nearest to the maker, unless one as new prints our price.
fn choose<'r, 'c>(
    model: &Model,
    readings: &'r [Reading<'c>],
    today: Date,
    skipped: &mut Vec<Skipped>,
) -> Option<&'r Reading<'c>> {
    let mut skip = |reading: &Reading<'_>, reason| {
        skipped.push(Skipped {
            model: model.key.clone(),
            fields: reading.fields(),
            catalogue: reading.catalogue.to_owned(),
            reason,
        });
    };
    let mut newer = Vec::new();
    for reading in readings
        .iter()
        .filter(|reading| !reading.changes.is_empty())
    {
        let mut sizes = reading.changes.iter().map(Change::size_per_mille);
        let is_unlikely = sizes.any(|size| (UNLIKELY_PER_MILLE..u64::MAX).contains(&size));
        match newer_than_ours(model, reading.row(), today) {
            Ok(()) if is_unlikely => skip(reading, SkipReason::Unlikely),
            Ok(()) => newer.push(reading),
            Err(reason) => skip(reading, reason),
        }
    }
    let order =
        |reading: &&Reading<'_>| (reading.row().day, std::cmp::Reverse(reading.row().grade));
    let best = newer.iter().copied().max_by_key(order)?;
    for reading in &newer {
        let is_best = std::ptr::eq(*reading, best);
        if !is_best && !reading.prints_all(&best.changes) {
            skip(reading, SkipReason::Outdone);
        }
    }
    let contested = readings.iter().any(|reading| {
        let is_as_new = reading.row().day >= best.row().day;
        is_as_new && !std::ptr::eq(reading, best) && reading.contests(&best.changes)
    });
    if contested {
        skip(best, SkipReason::Contested);
        return None;
    }
    Some(best)
}

fn proposal(
    model: &Model,
    best: &Reading<'_>,
    readings: &[Reading<'_>],
    today: Date,
) -> Option<Proposal> {
    let current = model.price_on(today)?;
    let row = best.row();
    let checked = row.day?;
    let start = row
        .since
        .filter(|since| *since <= checked && current.span.from.is_none_or(|from| from < *since));
    let figures = row
        .figures
        .iter()
        .filter_map(|(field, figure)| match figure {
            Figure::Price { price, .. } => Some((field.clone(), *price)),
            Figure::Tokens(_) => None,
        });
    let agreeing = readings
        .iter()
        .filter(|other| !std::ptr::eq(*other, best) && other.prints_all(&best.changes));
    Some(Proposal {
        model: model.key.clone(),
        provider_name: model.provider_name.clone(),
        from: start.unwrap_or(checked),
        is_start: start.is_some(),
        changes: best.changes.clone(),
        figures: figures.collect(),
        checked,
        grade: row.grade,
        is_weaker: row.grade > current.source.grade,
        url: row
            .url
            .clone()
            .unwrap_or_else(|| current.source.url.clone()),
        via: row
            .via
            .clone()
            .unwrap_or_else(|| format!("{}, {}", best.format, iso(checked))),
        agreeing: agreeing.map(|other| other.catalogue.to_owned()).collect(),
    })
}
