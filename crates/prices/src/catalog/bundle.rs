//! Reading price files, and the one JSON text with all of them that the page loads.

use std::borrow::Borrow;

use super::{
    Catalog, CatalogProblem, ProblemKind, check,
    json::Json,
    load::read_schema_version,
    reader::{Log, Place},
};

/// The file of estimate rules; every other file is a provider's.
const RULES_FILE: &str = "token-rules.json";
/// The JSON Schema of the others.
const SCHEMA_FILE: &str = "schema.json";

/// The bundle cannot be used: it was made by another version, or was cut short.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the price data cannot be read, {count} problems, the first: {first}")]
pub struct BundleError {
    /// The first thing wrong.
    pub first: Box<CatalogProblem>,
    /// How many things are wrong.
    pub count: usize,
}

impl Catalog {
    /// Reads price files, given as name and text: one for each provider, and `token-rules.json`.
    ///
    /// What could be read is kept, and everything wrong is reported, also values that cannot all be right.
    pub fn from_json(files: &[(&str, &str)]) -> (Self, Vec<CatalogProblem>) {
        let mut catalog = Self::default();
        let mut problems = Vec::new();
        let (rules, providers): (Vec<_>, Vec<_>) =
            files.iter().partition(|(file, _)| is_rules_file(file));
        for (file, text) in rules.into_iter().chain(providers) {
            let log = Log::new(file);
            match Json::parse(text) {
                Ok(json) if is_rules_file(file) => catalog.add_rules(&Place {
                    json: &json,
                    path: String::new(),
                    log: &log,
                }),
                Ok(json) => {
                    let known = catalog.providers.len();
                    catalog.add_provider(&Place {
                        json: &json,
                        path: String::new(),
                        log: &log,
                    });
                    catalog.providers[known..]
                        .iter()
                        .for_each(|provider| check::provider(provider, &log));
                }
                Err(message) => log.add("", ProblemKind::NotJson { message }),
            }
            problems.extend(log.into_problems());
        }
        problems.extend(check::offers(&catalog));
        (catalog, problems)
    }

    /// Reads the bundle the page loads, which [`bundle`] made of checked files.
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
        let mut catalog = Self::default();
        let log = Log::without_paths("bundle");
        match json {
            Ok(json) => catalog.add_bundle(&Place {
                json: json.borrow(),
                path: String::new(),
                log: &log,
            }),
            Err(message) => log.add("", ProblemKind::NotJson { message }),
        }
        let problems = log.into_problems();
        let count = problems.len();
        match problems.into_iter().next() {
            Some(first) => Err(BundleError {
                first: Box::new(first),
                count,
            }),
            None => Ok(catalog),
        }
    }

    fn add_bundle(&mut self, place: &Place<'_>) {
        let Some(mut fields) = place.fields() else {
            return;
        };
        read_schema_version(&mut fields);
        if let Some(rules) = fields.need("token_rules") {
            self.add_rules(&rules);
        }
        for provider in fields.items("providers") {
            self.add_provider(&provider);
        }
        fields.finish();
    }
}

/// Joins price files, given as name and text, into the bundle, without blanks. Providers keep their order.
///
/// # Errors
/// Everything wrong with the files: a bundle is made only of files without a problem.
pub fn bundle(files: &[(&str, &str)]) -> Result<String, Vec<CatalogProblem>> {
    let (_, mut problems) = Catalog::from_json(files);
    let (rules, providers): (Vec<_>, Vec<_>) =
        files.iter().partition(|(file, _)| is_rules_file(file));
    let [(_, rules)] = rules[..] else {
        let log = Log::new(RULES_FILE);
        log.add("", ProblemKind::Missing);
        problems.extend(log.into_problems());
        return Err(problems);
    };
    if !problems.is_empty() {
        return Err(problems);
    }
    let providers: Vec<String> = providers
        .iter()
        .map(|(_, text)| without_blanks(text))
        .collect();
    Ok(format!(
        "{{\"schema\":1,\"token_rules\":{},\"providers\":[{}]}}",
        without_blanks(rules),
        providers.join(",")
    ))
}

/// Whether a file of `pricing-data/` holds prices or rules: it is JSON, and not the schema of the others.
pub fn is_price_file(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending == Some("json") && name != SCHEMA_FILE
}

/// Whether a file of `pricing-data/` holds the rules of estimates.
pub fn is_rules_file(file: &str) -> bool {
    file.rsplit('/').next() == Some(RULES_FILE)
}

/// JSON without the blanks between its parts; those inside strings stay.
pub fn without_blanks(json: &str) -> String {
    let mut kept = String::with_capacity(json.len());
    let (mut in_string, mut escaped) = (false, false);
    for character in json.chars() {
        if in_string || !character.is_ascii_whitespace() {
            kept.push(character);
        }
        in_string = if character == '"' && !escaped {
            !in_string
        } else {
            in_string
        };
        escaped = in_string && character == '\\' && !escaped;
    }
    kept
}
