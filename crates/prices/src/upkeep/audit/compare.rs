//! Their figures beside ours.

use std::collections::{BTreeMap, BTreeSet};

use super::{Catalogue, Figure, TheirRow};
use crate::{
    catalog::{Catalog, Lifetime, Mode, Model, PricePeriod, Rates, Tier},
    date::Date,
    money::UsdPerMTok,
};

/// Which rows and fields to look at. Empty: all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Our provider's short name.
    pub provider: Option<String>,
    /// A field such as `cache_read`, in every mode and tier, or one such as `batch.input`.
    pub field: Option<String>,
}

impl Filter {
    fn wants_field(&self, name: &str) -> bool {
        let Some(wanted) = &self.field else {
            return true;
        };
        let ends = name
            .strip_suffix(wanted.as_str())
            .is_some_and(|before| before.is_empty() || before.ends_with('.'));
        ends || name
            .strip_prefix(wanted.as_str())
            .is_some_and(|after| after.starts_with('.'))
    }

    fn wants_provider(&self, name: &str) -> bool {
        self.provider.as_ref().is_none_or(|wanted| wanted == name)
    }
}

/// How one field of one model compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Both print the same.
    Same,
    /// They differ.
    Different,
    /// Only our file has it.
    OnlyOurs,
    /// Only theirs has it.
    OnlyTheirs,
}

/// One field of one model, ours and theirs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The model's key with us.
    pub model: String,
    /// The field.
    pub field: String,
    /// Our figure.
    pub ours: Option<String>,
    /// Theirs.
    pub theirs: Option<String>,
    /// Whether theirs was a leftover of binary floating point.
    pub rounded: bool,
    /// How they compare.
    pub verdict: Verdict,
}

/// A whole comparison.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audit {
    /// Every field of every model that both have.
    pub findings: Vec<Finding>,
    /// Our models that they do not list, of the providers they list.
    pub only_ours: Vec<String>,
    /// Their rows that we do not list, of the providers we list.
    pub only_theirs: Vec<String>,
}

impl Audit {
    /// How many fields compare so.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.verdict == verdict)
            .count()
    }
}

/// Compares the prices of a day. Only fields that the catalogue knows anywhere are looked for in it.
pub fn audit(catalog: &Catalog, catalogue: &Catalogue, filter: &Filter, today: Date) -> Audit {
    let known: BTreeSet<&str> = catalogue
        .rows
        .iter()
        .flat_map(|row| row.figures.keys())
        .map(String::as_str)
        .filter(|field| filter.wants_field(field))
        .collect();
    let listed: BTreeSet<&str> = catalog
        .providers()
        .iter()
        .map(|provider| provider.id.as_str())
        .collect();
    let mut audit = Audit::default();
    let mut met = BTreeMap::new();
    let mut theirs_of = BTreeSet::new();
    for row in &catalogue.rows {
        let candidates = row
            .candidates
            .iter()
            .filter(|(provider, _)| listed.contains(provider) && filter.wants_provider(provider));
        let mut found = None;
        let mut is_ours = false;
        for (provider, id) in candidates {
            is_ours = true;
            theirs_of.insert(*provider);
            found = found.or_else(|| catalog.model_by_id(&format!("{provider}/{id}")));
        }
        match found {
            // An alias listed beside the id is the same row twice.
            Some(model) => {
                met.entry(model.key.clone()).or_insert((model, row));
            }
            None if is_ours => audit.only_theirs.push(row.key.clone()),
            None => {}
        }
    }
    for (model, row) in met.values() {
        let fields = known
            .iter()
            .filter_map(|field| finding(model, row, field, today));
        audit.findings.extend(fields);
    }
    let unmet = catalog.models().filter(|model| {
        theirs_of.contains(model.provider.as_str())
            && !met.contains_key(&model.key)
            && model.is_served_on(today)
    });
    audit.only_ours = unmet.map(|model| model.key.to_string()).collect();
    audit
}

fn finding(model: &Model, row: &TheirRow, field: &str, today: Date) -> Option<Finding> {
    let theirs = row.figures.get(field).copied();
    let ours = our_figure(model, field, today);
    let (text, rounded) = match theirs {
        Some(Figure::Price { price, rounded }) => (Some(price.to_decimal()), rounded),
        Some(Figure::Tokens(tokens)) => (Some(tokens.to_string()), false),
        None => (None, false),
    };
    let verdict = match (&ours, &text) {
        (None, None) => return None,
        // A zero for what we do not list is how many catalogues write "none".
        (None, Some(zero)) if zero == "0" => return None,
        (None, Some(_)) => Verdict::OnlyTheirs,
        (Some(_), None) => Verdict::OnlyOurs,
        (Some(ours), Some(theirs)) if ours == theirs => Verdict::Same,
        (Some(_), Some(_)) => Verdict::Different,
    };
    Some(Finding {
        model: model.key.to_string(),
        field: field.to_owned(),
        ours,
        theirs: text,
        rounded,
        verdict,
    })
}

fn our_figure(model: &Model, field: &str, today: Date) -> Option<String> {
    let limit = match field {
        "context_window" => Some(model.context_window),
        "max_input" => Some(model.max_input),
        "max_output" => Some(model.max_output),
        _ => None,
    };
    if let Some(limit) = limit {
        return limit.map(|limit| limit.get().to_string());
    }
    our_price(model.price_on(today)?, field).map(UsdPerMTok::to_decimal)
}

/// `priority.above_272k.input` in our period.
fn our_price(period: &PricePeriod, field: &str) -> Option<UsdPerMTok> {
    let (mode, rest) = field
        .split_once('.')
        .and_then(|(mode, rest)| Some((Mode::from_id(mode)?, rest)))
        .unwrap_or((Mode::Standard, field));
    let (tier, rate) = match rest.split_once('.') {
        Some((tier, rate)) if tier.starts_with("above_") => (Some(tier), rate),
        _ => (None, rest),
    };
    let standard = (&period.rates, period.tiers.as_slice(), false);
    let (rates, tiers, inherit) = if mode == Mode::Standard {
        standard
    } else {
        let price = period.modes.get(&mode)?;
        let tiers = price.tiers.as_deref().unwrap_or_default();
        (&price.rates, tiers, price.inherit)
    };
    let below =
        || self::rate(rates, rate).or_else(|| self::rate(&period.rates, rate).filter(|_| inherit));
    let Some(tier) = tier else {
        return below();
    };
    let tier = tiers.iter().find(|known| is_tier(known, tier))?;
    self::rate(&tier.rates, rate).or_else(|| below().filter(|_| tier.inherit))
}

/// Whether `above_200k` names the tier: catalogues print thousands, of 1,000 or of 1,024 tokens.
fn is_tier(tier: &Tier, name: &str) -> bool {
    let thousands = name
        .strip_prefix("above_")
        .and_then(|name| name.strip_suffix('k'))
        .and_then(|name| name.parse::<u64>().ok());
    thousands.is_some_and(|thousands| {
        [thousands * 1000, thousands * 1024].contains(&tier.threshold.get())
    })
}

fn rate(rates: &Rates, name: &str) -> Option<UsdPerMTok> {
    if name == "cache_write" {
        // Catalogues have one price for writing: that of the shortest life.
        let default = rates.cache_write.get(&Lifetime::FIVE_MINUTES);
        return default
            .or_else(|| rates.cache_write.values().next())
            .copied();
    }
    rates
        .listed()
        .into_iter()
        .find(|(known, _)| known == name)
        .map(|(_, price)| price)
}
