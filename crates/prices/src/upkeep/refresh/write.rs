//! A proposal written into a price file's text: the day that ends one period, and one period more. Every other byte stays.

use std::collections::BTreeMap;

use serde_json::{json, value::RawValue};

use super::Proposal;
use crate::{
    catalog::{Catalog, CatalogProblem, Grade, Lifetime, Mode, Model, PricePeriod, TierOperator},
    date::{Date, iso},
    money::UsdPerMTok,
    upkeep::audit::is_tier,
};

/// What the new period says that it leaves out.
const OMITTED: &str = "Prices that the period before has and this one lacks, of caches too, were not in the catalogue.";

/// Why a proposal cannot be written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WriteError {
    /// The file does not have the model, or no price of it in force on that day.
    #[error("{model} has no price in force in the file")]
    NotThere {
        /// The model.
        model: String,
    },
    /// The file's text is not what its reader took it for.
    #[error("{model}: the period cannot be found in the text: {message}")]
    Text {
        /// The model.
        model: String,
        /// What the reader of JSON says.
        message: String,
    },
    /// The file would not pass its checks.
    #[error("{model}: {problem}")]
    Refused {
        /// The model.
        model: String,
        /// The first thing wrong.
        problem: Box<CatalogProblem>,
    },
}

/// The text of one of the files, by its name, with the proposal in it. `files` are all of them, because they are checked together.
///
/// # Errors
/// [`WriteError`] when the file has no such price, or the files would not pass their checks afterwards. Then nothing is to be written.
pub fn write(
    files: &[(&str, &str)],
    name: &str,
    proposal: &Proposal,
    today: Date,
) -> Result<String, WriteError> {
    let model = || proposal.model.to_string();
    let not_there = || WriteError::NotThere { model: model() };
    let (catalog, before) = Catalog::from_json(files);
    let found = files.iter().find(|(file, _)| *file == name);
    let (_, text) = *found.ok_or_else(not_there)?;
    let ours = catalog.model(&proposal.model).ok_or_else(not_there)?;
    let current = ours.price_on(today).ok_or_else(not_there)?;
    let at = ours.periods.iter().position(|period| period == current);
    let place = place(text, ours, at.ok_or_else(not_there)?).map_err(|error| WriteError::Text {
        model: model(),
        message: error.to_string(),
    })?;
    // A period that has its line to itself gets a line for the next.
    let line = text[..place.start].rfind('\n').map_or(0, |at| at + 1);
    let margin = &text[line..place.start];
    let gap = if margin.trim().is_empty() {
        format!("\n{margin}")
    } else {
        " ".to_owned()
    };
    let separator = if gap == " " {
        " ".to_owned()
    } else {
        format!("{gap}  ")
    };
    let period = new_period(proposal, current).join(&format!(",{separator}"));
    let period = format!("{{{separator}{period}{gap}}}");
    let mut written = text.to_owned();
    written.insert_str(place.end, &format!(",{gap}{period}"));
    let to = format!("\"{}\"", iso(proposal.from));
    match place.to {
        Some((start, end)) => written.replace_range(start..end, &to),
        None => written.insert_str(place.start + 1, &format!(" \"to\": {to},")),
    }
    let others = files.iter().copied().filter(|(file, _)| *file != name);
    let checked: Vec<_> = others.chain([(name, written.as_str())]).collect();
    let (_, after) = Catalog::from_json(&checked);
    match after.into_iter().find(|problem| !before.contains(problem)) {
        None => Ok(written),
        Some(problem) => Err(WriteError::Refused {
            model: model(),
            problem: Box::new(problem),
        }),
    }
}

/// Where a period stands in the text, and its `to` in it, as offsets in bytes.
struct Place {
    start: usize,
    end: usize,
    to: Option<(usize, usize)>,
}

fn place(text: &str, model: &Model, index: usize) -> Result<Place, serde_json::Error> {
    #[derive(serde::Deserialize)]
    struct File<'t> {
        #[serde(borrow)]
        models: Vec<&'t RawValue>,
    }
    #[derive(serde::Deserialize)]
    struct Listed<'t> {
        id: String,
        #[serde(borrow)]
        periods: Vec<&'t RawValue>,
    }
    let missing = || serde::de::Error::custom("it is not there");
    let file: File<'_> = serde_json::from_str(text)?;
    let models: Result<Vec<Listed<'_>>, _> = file
        .models
        .iter()
        .map(|model| serde_json::from_str(model.get()))
        .collect();
    let found = models?.into_iter().find(|listed| listed.id == model.id);
    let period = *found
        .as_ref()
        .and_then(|model| model.periods.get(index))
        .ok_or_else(missing)?;
    let fields: BTreeMap<String, &RawValue> = serde_json::from_str(period.get())?;
    // Raw values are slices of the text, so where they begin in memory is where they begin in it.
    let span = |value: &RawValue| {
        let start = value.get().as_ptr() as usize - text.as_ptr() as usize;
        (start, start + value.get().len())
    };
    let (start, end) = span(period);
    Ok(Place {
        start,
        end,
        to: fields.get("to").map(|to| span(to)),
    })
}

/// The new period's fields as JSON, each on one line. It holds what the catalogue prints, and nothing that the old period had besides.
fn new_period(proposal: &Proposal, current: &PricePeriod) -> Vec<String> {
    let of = |at: &str| {
        let figures = proposal.figures.iter().filter_map(|(field, price)| {
            let rate = field.strip_prefix(at)?;
            // A rate has a dot only before a cache's lifetime.
            let is_rate = !rate.contains('.') || rate.starts_with("cache_write.");
            is_rate.then_some((rate, *price))
        });
        rates(figures, current)
    };
    let tiers = |at: &str| {
        let mut names: Vec<&str> = proposal
            .figures
            .keys()
            .filter_map(|field| field.strip_prefix(at)?.split_once('.'))
            .map(|(name, _)| name)
            .filter(|name| name.starts_with("above_"))
            .collect();
        names.dedup();
        let tier = |name: &str| {
            let known = current.tiers.iter().find(|tier| is_tier(tier, name));
            let thousands: u64 = name
                .trim_start_matches("above_")
                .trim_end_matches('k')
                .parse()
                .ok()?;
            let (threshold, operator) = known
                .map_or((thousands * 1000, TierOperator::MoreThan), |tier| {
                    (tier.threshold.get(), tier.operator)
                });
            let operator = match operator {
                TierOperator::MoreThan => "gt",
                TierOperator::AtLeast => "gte",
            };
            let rates = of(&format!("{at}{name}."));
            let when = json!({ "prompt_tokens": { operator: threshold } });
            Some((
                threshold,
                json!({ "when": when, "scope": "request", "rates": rates }),
            ))
        };
        let mut tiers: Vec<_> = names.into_iter().filter_map(tier).collect();
        tiers.sort_by_key(|(threshold, _)| *threshold);
        let tiers = tiers.into_iter().map(|(_, tier)| tier);
        tiers.collect::<Vec<_>>()
    };
    let mut modes = serde_json::Map::new();
    for mode in Mode::ALL.into_iter().filter(|mode| *mode != Mode::Standard) {
        let at = format!("{}.", mode.id());
        if !proposal.figures.keys().any(|field| field.starts_with(&at)) {
            continue;
        }
        let mut price = json!({ "rates": of(&at) });
        let own = tiers(&at);
        if !own.is_empty() {
            price["tiers"] = own.into();
        }
        modes.insert(mode.id().to_owned(), price);
    }
    let grade = match proposal.grade {
        Grade::Maker => "maker",
        Grade::Secondary => "secondary",
        Grade::Reseller => "reseller",
    };
    let standard = tiers("");
    let parts = [
        ("from", json!(iso(proposal.from))),
        ("to", json!(current.span.to.map(iso))),
        ("state", json!("in_force")),
        ("reason", json!("price change")),
        ("rates", of("")),
        ("tiers", json!(standard)),
        ("modes", json!(modes)),
        (
            "source",
            json!({ "url": proposal.url, "checked": iso(proposal.checked), "grade": grade, "via": proposal.via }),
        ),
        ("omitted", json!([OMITTED])),
    ];
    let omits = leaves_out(proposal, current);
    let is_needed = |name: &str, value: &serde_json::Value| match name {
        "omitted" => omits,
        "tiers" => value.as_array().is_some_and(|list| !list.is_empty()),
        "modes" => value.as_object().is_some_and(|map| !map.is_empty()),
        _ => true,
    };
    parts
        .iter()
        .filter(|(name, value)| is_needed(name, value))
        .map(|(name, value)| format!("\"{name}\": {}", spaced(value)))
        .collect()
}

/// Whether the period in force has something that the new one lacks, or may: a tier or a mode seldom names its caches in a catalogue.
fn leaves_out(proposal: &Proposal, current: &PricePeriod) -> bool {
    let is_printed = |rate: &str| {
        let is_write = rate.starts_with("cache_write");
        let figures = &proposal.figures;
        figures.contains_key(rate) || is_write && figures.contains_key("cache_write")
    };
    let has_more = !(current.tiers.is_empty()
        && current.modes.is_empty()
        && current.windows.is_empty()
        && current.factors.is_empty()
        && current.units.is_empty()
        && current.fees.is_empty());
    let mut rates = current.rates.listed().into_iter();
    let is_parted = |field: &String| field.contains('.') && !field.starts_with("cache_write");
    has_more || rates.any(|(rate, _)| !is_printed(&rate)) || proposal.figures.keys().any(is_parted)
}

/// The rates of one set. A catalogue's one price for cache writes is that of the lifetime for which we have one.
fn rates<'f>(
    figures: impl Iterator<Item = (&'f str, UsdPerMTok)>,
    current: &PricePeriod,
) -> serde_json::Value {
    let lives = &current.rates.cache_write;
    let usual = lives
        .keys()
        .find(|life| **life == Lifetime::FIVE_MINUTES)
        .or_else(|| lives.keys().next())
        .copied()
        .unwrap_or(Lifetime::Unstated);
    let (mut rates, mut writes) = (serde_json::Map::new(), serde_json::Map::new());
    for (rate, price) in figures {
        let price = json!(price.to_decimal());
        match rate.strip_prefix("cache_write") {
            Some("") => _ = writes.entry(usual.id()).or_insert(price),
            Some(life) => _ = writes.insert(life.trim_start_matches('.').to_owned(), price),
            None => _ = rates.insert(rate.to_owned(), price),
        }
    }
    if !writes.is_empty() {
        rates.insert("cache_write".to_owned(), writes.into());
    }
    rates.into()
}

/// The order of fields within one line; others follow.
const ORDER: [&str; 12] = [
    "url",
    "checked",
    "grade",
    "via",
    "when",
    "scope",
    "rates",
    "tiers",
    "input",
    "output",
    "reasoning",
    "cache_read",
];

/// JSON on one line with a blank after each comma and colon, as the files have it.
fn spaced(value: &serde_json::Value) -> String {
    use serde_json::Value;
    match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(spaced).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            let rank = |name: &str| ORDER.iter().position(|known| *known == name);
            fields.sort_by_key(|(name, _)| rank(name).unwrap_or(ORDER.len()));
            let fields = fields
                .into_iter()
                .map(|(name, value)| format!("{}: {}", json!(name), spaced(value)));
            let fields: Vec<String> = fields.collect();
            format!("{{ {} }}", fields.join(", "))
        }
        other => other.to_string(),
    }
}
