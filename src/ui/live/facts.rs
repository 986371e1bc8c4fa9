//! What the live pieces of an article know: one small file, `live.json`, with the models that articles speak of, the platforms' fees
//! and the rules for pictures. An article needs a small part of what the tools read.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;

use plan::{
    billing::{PurchaseFee, Rate},
    learn::images::ImageRules,
};
use prices::{
    catalog::{BundleError, Catalog, Json, Model, ModelKey, PricePeriod},
    date::{Date, parse_date},
    money::Usd,
};
use tokens::Encoding;

/// The name that the code knows the file under.
pub const FILE: &str = "live.json";

/// Everything the live pieces read.
#[derive(Debug)]
pub struct LiveFacts {
    /// The day the site was built.
    pub built: Date,
    /// The models that can be chosen.
    pub catalog: Catalog,
    /// Where the vocabularies lie.
    pub vocabularies: Vec<(Encoding, String)>,
    /// The platforms' fees on buying credit, in the order of their files.
    pub fees: Vec<FeeFact>,
    /// How pictures are counted.
    pub images: ImageRules,
}

/// What a platform's page says about the fee on buying credit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeFact {
    /// The platform's name.
    pub platform: String,
    /// Whether the fee is that of paying in crypto.
    pub is_crypto: bool,
    /// The fee. `None`: the page was read and does not say.
    pub fee: Option<PurchaseFee>,
    /// The page.
    pub url: String,
    /// The day it was read.
    pub checked: Date,
}

/// `live.json` as it is written.
#[derive(Serialize)]
pub struct LiveFactsWire<'a> {
    /// `2026-11-27`.
    pub built: Cow<'a, str>,
    /// Encoding ids and addresses.
    pub vocabularies: Vec<(String, String)>,
    /// A bundle of the chosen models.
    pub catalog: &'a RawValue,
    /// The fees.
    pub fees: Vec<FeeWire>,
    /// The rules for pictures, as their file has them.
    pub images: &'a RawValue,
}

/// A fee in `live.json`.
#[derive(Clone, Debug, Serialize)]
pub struct FeeWire {
    /// The platform's name.
    pub platform: String,
    /// Whether it is that of paying in crypto.
    pub crypto: bool,
    /// The percentage; `None` where the fee is not known.
    pub rate: Option<String>,
    /// The least it can be, in dollars.
    pub minimum: String,
    /// The page.
    pub url: String,
    /// The day it was read.
    pub checked: String,
}

/// `live.json` is not what the site builder of the same version writes.
#[derive(Debug, thiserror::Error)]
pub enum LiveFactsError {
    /// Not JSON.
    #[error("the facts of the live pieces cannot be read: {0}")]
    Json(String),
    /// This is missing, or means nothing.
    #[error("the facts of the live pieces have no usable {0}")]
    Value(&'static str),
    /// The catalogue is not a sound bundle.
    #[error(transparent)]
    Catalog(#[from] BundleError),
}

impl LiveFacts {
    /// Reads `live.json`.
    ///
    /// # Errors
    /// When it is not what the site builder of the same version writes.
    pub fn from_json(json: &str) -> Result<Self, LiveFactsError> {
        let json = Json::parse(json).map_err(LiveFactsError::Json)?;
        let need = |key| json.get(key).ok_or(LiveFactsError::Value(key));
        let built = need("built")?.text().and_then(|day| parse_date(day).ok());
        let vocabularies = need("vocabularies")?.list().unwrap_or_default();
        let vocabulary = |pair: &Json| {
            let [id, address] = pair.list()? else {
                return None;
            };
            Some((Encoding::from_id(id.text()?)?, address.text()?.to_owned()))
        };
        let fees = need("fees")?.list().unwrap_or_default();
        Ok(Self {
            built: built.ok_or(LiveFactsError::Value("built"))?,
            catalog: Catalog::from_parsed(Ok(need("catalog")?))?,
            vocabularies: vocabularies.iter().filter_map(vocabulary).collect(),
            fees: fees
                .iter()
                .map(|json| fee(json).ok_or(LiveFactsError::Value("fees")))
                .collect::<Result<_, _>>()?,
            images: ImageRules::from_parsed(need("images")?),
        })
    }

    /// A model and its price on a day.
    pub fn priced(&self, key: &ModelKey, day: Date) -> Option<(&Model, &PricePeriod)> {
        let model = self.catalog.model(key)?;
        Some((model, model.price_on(day)?))
    }

    /// The models that answer prompts and have a price for input and output on a day, in the order of the catalogue.
    pub fn offered(&self, day: Date) -> impl Iterator<Item = &Model> {
        self.catalog.models().filter(move |model| {
            model
                .price_on(day)
                .is_some_and(|period| period.rates.input.is_some() && period.rates.output.is_some())
        })
    }
}

fn fee(json: &Json) -> Option<FeeFact> {
    let text = |key| json.get(key).and_then(Json::text);
    let fee = match text("rate") {
        Some(rate) => Some(PurchaseFee {
            rate: Rate::parse(rate).ok()?,
            minimum: Usd::parse(text("minimum")?).ok()?,
        }),
        None => None,
    };
    Some(FeeFact {
        platform: text("platform")?.to_owned(),
        is_crypto: matches!(json.get("crypto"), Some(Json::Bool(true))),
        fee,
        url: text("url")?.to_owned(),
        checked: parse_date(text("checked")?).ok()?,
    })
}
