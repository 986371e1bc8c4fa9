//! Reading the visitor's prices from a text that may be anything.

use super::{
    Discount, EntryProblem, MAX_ENTRIES, OwnEntry, OwnModel, OwnPrice, OwnPrices, OwnProblem,
    OwnRates, check::check,
};
use plan::field::parse_price_field;
use prices::{
    catalog::{Json, Lifetime, ModelKey},
    date::parse_date,
    money::UsdPerMTok,
    outside::shown,
};
use tokens::Tokens;

/// What the text says it is.
pub(super) const FORMAT: &str = "tokentally own prices";
/// No list of [`MAX_ENTRIES`] entries is longer than this many bytes.
const MAX_BYTES: usize = 512 * 1024;
impl OwnPrices {
    /// Reads what [`OwnPrices::to_json`] wrote, or what somebody wrote by hand. An entry is used whole or not at all, for half a
    /// price is a wrong one; everything that is not used is reported.
    pub fn from_json(text: &str) -> (Self, Vec<OwnProblem>) {
        let mut own = Self::default();
        let mut problems = Vec::new();
        if text.len() > MAX_BYTES {
            problems.push(OwnProblem::TooLong { bytes: text.len() });
            return (own, problems);
        }
        let json = match Json::parse(text) {
            Ok(json) => json,
            Err(message) => {
                problems.push(OwnProblem::NotJson { message });
                return (own, problems);
            }
        };
        let is_ours = json.get("format").and_then(Json::text) == Some(FORMAT);
        let version = json.get("version").and_then(Json::integer);
        let entries = json.get("entries").and_then(Json::list);
        let (true, Some(version), Some(entries)) = (is_ours, version, entries) else {
            problems.push(OwnProblem::NotOurs);
            return (own, problems);
        };
        if version > 1 {
            problems.push(OwnProblem::NewerVersion { version });
        }
        let mut dropped = 0;
        for (at, json) in entries.iter().enumerate() {
            if own.entries.len() == MAX_ENTRIES {
                dropped += 1;
                continue;
            }
            if let Err(problem) = own.take(json) {
                let label = ["model", "name", "id"]
                    .iter()
                    .find_map(|key| json.get(key)?.text());
                problems.push(OwnProblem::Entry {
                    number: at + 1,
                    label: label.map(shown),
                    problem,
                });
            }
        }
        if dropped > 0 {
            problems.push(OwnProblem::TooMany { dropped });
        }
        (own, problems)
    }

    fn take(&mut self, json: &Json) -> Result<(), EntryProblem> {
        let entry = entry(json)?;
        check(&entry)?;
        if self.entry(&entry.price.key()).is_some() {
            return Err(EntryProblem::Twice);
        }
        self.entries.push(entry);
        Ok(())
    }
}

fn entry(fields: &Json) -> Result<OwnEntry, EntryProblem> {
    let known: &[&str] = match (fields.get("model"), fields.get("discount")) {
        (Some(_), Some(_)) => &["model", "discount", "entered", "note"],
        (Some(_), None) => &["model", "rates", "entered", "note"],
        (None, _) => &[
            "id", "name", "rates", "context", "weights", "entered", "note",
        ],
    };
    only(fields, known)?;
    let price = match (fields.get("model"), fields.get("discount")) {
        (Some(_), Some(discount)) => {
            let text = discount.text().ok_or(EntryProblem::WrongType {
                field: "discount",
                expected: "a string",
            })?;
            let discount = Discount::parse(text)
                .ok_or_else(|| EntryProblem::Discount { text: shown(text) })?;
            OwnPrice::Discount(listed(fields)?, discount)
        }
        (Some(_), None) => OwnPrice::Rates(listed(fields)?, rates(fields)?),
        (None, _) => OwnPrice::Added(OwnModel {
            id: needed(fields, "id")?.to_owned(),
            name: needed(fields, "name")?.to_owned(),
            rates: rates(fields)?,
            context: match fields.get("context") {
                None | Some(Json::Null) => None,
                Some(json) => Some(Tokens::new(json.integer().ok_or(
                    EntryProblem::WrongType {
                        field: "context",
                        expected: "a whole number",
                    },
                )?)),
            },
            weights: text(fields, "weights")?.map(str::to_owned),
        }),
    };
    Ok(OwnEntry {
        price,
        entered: parse_date(needed(fields, "entered")?)?,
        note: text(fields, "note")?.map(str::to_owned),
    })
}

/// Whether an object has these fields only, each at most once.
fn only(json: &Json, known: &[&str]) -> Result<(), EntryProblem> {
    let Json::Object(fields) = json else {
        return Err(EntryProblem::NotObject);
    };
    for (at, (field, _)) in fields.iter().enumerate() {
        let stands_before = fields[..at].iter().any(|(earlier, _)| earlier == field);
        if stands_before || !known.contains(&field.as_str()) {
            return Err(EntryProblem::UnknownField {
                field: shown(field),
            });
        }
    }
    Ok(())
}

fn text<'j>(json: &'j Json, field: &'static str) -> Result<Option<&'j str>, EntryProblem> {
    match json.get(field) {
        None | Some(Json::Null) => Ok(None),
        Some(Json::Text(text)) => Ok(Some(text)),
        Some(_) => Err(EntryProblem::WrongType {
            field,
            expected: "a string",
        }),
    }
}

/// A listed model's key.
fn listed(entry: &Json) -> Result<ModelKey, EntryProblem> {
    ModelKey::parse(needed(entry, "model")?).map_err(|_| EntryProblem::Model)
}

fn needed<'j>(json: &'j Json, field: &'static str) -> Result<&'j str, EntryProblem> {
    text(json, field)?.ok_or(EntryProblem::Missing { field })
}

fn rates(entry: &Json) -> Result<OwnRates, EntryProblem> {
    let json = entry
        .get("rates")
        .ok_or(EntryProblem::Missing { field: "rates" })?;
    only(json, &["input", "output", "cache_read", "cache_write"])?;
    let mut rates = OwnRates {
        input: price(text(json, "input")?, "input")?,
        output: price(text(json, "output")?, "output")?,
        cache_read: price(text(json, "cache_read")?, "cache_read")?,
        ..OwnRates::default()
    };
    let writes = match json.get("cache_write") {
        None | Some(Json::Null) => return Ok(rates),
        Some(Json::Object(writes)) => writes,
        Some(_) => {
            return Err(EntryProblem::WrongType {
                field: "cache_write",
                expected: "an object",
            });
        }
    };
    for (lifetime, json) in writes {
        let known = Lifetime::parse(lifetime)?;
        let price = price(json.text(), "cache_write")?.ok_or(EntryProblem::WrongType {
            field: "cache_write",
            expected: "a string",
        })?;
        if rates.cache_write.insert(known, price).is_some() {
            return Err(EntryProblem::UnknownField {
                field: shown(lifetime),
            });
        }
    }
    Ok(rates)
}

fn price(text: Option<&str>, field: &'static str) -> Result<Option<UsdPerMTok>, EntryProblem> {
    text.map(parse_price_field)
        .transpose()
        .map_err(|problem| EntryProblem::Price { field, problem })
}
