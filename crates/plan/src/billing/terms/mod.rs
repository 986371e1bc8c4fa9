//! The terms of payment of each platform, read from the files in `pricing-data/billing/`.
//!
//! Reading is as strict as for prices: whatever is wrong is a problem that names file and field, and what could be read is kept.

mod read;
mod table;
mod values;

use std::borrow::Borrow;

pub use table::{Conflict, Fact, FactRow, Facts, Overrides, Term, TermGroup, Terms};
use values::TermValue as _;
pub use values::{
    AlertsBy, AtZero, AutoReloadFact, EarlyInvoices, Entry, Expiry, InvoiceCycle, MOST_CHARS,
    MOST_TIERS, NONE, PaymentMethod, Plan, Refund, SpendLimit, SpendOrder, Tax, ThresholdCounts,
    Value, Words, listed,
};

use prices::catalog::{
    BundleError, CatalogProblem, Json, ProblemKind, ProviderId, Slip, read_schema_version,
    reader::{Log, Place},
    without_blanks,
};

/// How many steps lead to a first paid request: the platform's page, an account and key, payment, a small start, watching use.
pub const STEPS: usize = 5;

/// A platform where use is paid for: a maker, a gateway or a cloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Platform {
    /// The short name used in files and links, such as `openrouter`.
    pub id: String,
    /// The name to show.
    pub name: String,
    /// The provider of the catalogue whose models it sells, if there is one.
    pub provider: Option<ProviderId>,
    /// The page where use is seen; the note says the way there in the platform's menus.
    pub console: Option<Fact<String>>,
    /// Everything known about paying there.
    pub facts: Facts,
    /// The way to a first paid request, [`STEPS`] of them.
    pub steps: Vec<Words>,
    /// What nobody could confirm.
    pub unverified: Vec<Words>,
}

impl Terms {
    /// Whether use can be paid for in this way. Where the ways are not known, both are taken to be open.
    #[must_use]
    pub fn sells(&self, plan: Plan) -> bool {
        let known = self.plans.as_ref().filter(|plans| !plans.is_empty());
        known.is_none_or(|plans| plans.contains(&plan))
    }
}

impl Platform {
    /// The terms as listed, but for what the visitor puts in their place.
    #[must_use]
    pub fn terms(&self, overrides: &Overrides) -> Terms {
        overrides.clone().or(self.facts.terms())
    }
}

/// Every platform known, in the order of the files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Platforms {
    platforms: Vec<Platform>,
}

impl Platforms {
    /// Reads the files, given as name and text.
    ///
    /// What could be read is kept, and everything wrong is reported.
    pub fn from_json(files: &[(&str, &str)]) -> (Self, Vec<CatalogProblem>) {
        let mut platforms = Self::default();
        let mut problems = Vec::new();
        for (file, text) in files {
            let log = Log::new(file);
            match Json::parse(text) {
                Ok(json) => {
                    let place = root(&json, &log);
                    if let Some(platform) = platform(&place) {
                        let name = file.rsplit('/').next().unwrap_or_default();
                        let name = name.strip_suffix(".json").unwrap_or(name);
                        if platform.id != name {
                            let name = name.to_owned();
                            log.add("platform", ProblemKind::NotFileName { name });
                        }
                        platforms.platforms.push(platform);
                    }
                }
                Err(message) => log.add("", ProblemKind::NotJson { message }),
            }
            problems.extend(log.into_problems());
        }
        (platforms, problems)
    }

    /// Reads the text that [`bundle`] made of checked files.
    ///
    /// # Errors
    /// [`BundleError`] when anything in it cannot be read: then it is not one of ours.
    pub fn from_bundle(text: &str) -> Result<Self, BundleError> {
        Self::from_parsed(Json::parse(text))
    }

    /// Reads the bundle as [`Json::parse`] gives it.
    ///
    /// # Errors
    /// As [`Self::from_bundle`].
    pub fn from_parsed(json: Result<impl Borrow<Json>, String>) -> Result<Self, BundleError> {
        let mut platforms = Self::default();
        let log = Log::new("billing.json");
        match json {
            Ok(json) => {
                if let Some(mut fields) = root(json.borrow(), &log).fields() {
                    read_schema_version(&mut fields);
                    let places = fields.items("platforms");
                    platforms.platforms = places.iter().filter_map(platform).collect();
                    fields.finish();
                }
            }
            Err(message) => log.add("", ProblemKind::NotJson { message }),
        }
        let problems = log.into_problems();
        let count = problems.len();
        match problems.into_iter().next() {
            Some(first) => Err(BundleError {
                first: Box::new(first),
                count,
            }),
            None => Ok(platforms),
        }
    }

    /// Every platform.
    pub fn all(&self) -> &[Platform] {
        &self.platforms
    }

    /// The platform of that id. An unknown id gives `None`, never a near match.
    pub fn get(&self, id: &str) -> Option<&Platform> {
        self.platforms.iter().find(|platform| platform.id == id)
    }
}

/// Joins the files, given as name and text, into the one text the page loads, without blanks and in the order given.
///
/// # Errors
/// Everything wrong with the files: a bundle is made only of files without a problem.
pub fn bundle(files: &[(&str, &str)]) -> Result<String, Vec<CatalogProblem>> {
    let (_, problems) = Platforms::from_json(files);
    if !problems.is_empty() {
        return Err(problems);
    }
    let texts: Vec<String> = files.iter().map(|(_, text)| without_blanks(text)).collect();
    let platforms = texts.join(",");
    Ok(format!("{{\"schema\":1,\"platforms\":[{platforms}]}}"))
}

fn root<'j>(json: &'j Json, log: &'j Log) -> Place<'j> {
    Place {
        json,
        path: String::new(),
        log,
    }
}

fn platform(place: &Place<'_>) -> Option<Platform> {
    let mut fields = place.fields()?;
    read_schema_version(&mut fields);
    let (id, name) = (fields.needed_text("platform"), fields.needed_text("name"));
    let provider = fields.text("provider").map(ProviderId::new);
    let console = read::fact(&mut fields, "console", link);
    let facts = fields.need("facts").and_then(|place| {
        let mut fields = place.fields()?;
        let facts = Facts::read(&mut fields);
        fields.finish();
        Some(facts)
    });
    let steps = fields.need("steps").and_then(|place| {
        let steps: Vec<Words> = place.items()?.iter().filter_map(Words::from_json).collect();
        if steps.len() != STEPS {
            place.add(ProblemKind::WrongCount { expected: STEPS });
        }
        Some(steps)
    });
    let unverified = fields.items("unverified");
    let unverified = unverified.iter().filter_map(Words::from_json).collect();
    fields.finish();
    Some(Platform {
        id: id?,
        name: name?,
        provider,
        console,
        facts: facts?,
        steps: steps?,
        unverified,
    })
}

fn link(place: &Place<'_>) -> Option<String> {
    let url = place.text()?;
    if !url.starts_with("https://") {
        place.add(Slip::NotLink);
    }
    Some(url.to_owned())
}
