//! The live pieces of articles as the builder writes them: the file they read, and each figure with its worked example.

use std::{collections::BTreeSet, sync::LazyLock};

use leptos::prelude::*;
use serde_json::{Value, value::RawValue};

use crate::{
    text::{Locale, Words as _},
    ui::live::{
        Counted, ENCODING, FeeWire, LiveFacts, LiveFactsWire, LivePiece, LiveProblem, Stage, draw,
    },
};
use plan::billing::{Fact, Platforms, PurchaseFee};
use prices::{
    catalog::ModelKey,
    date::{Date, iso},
    money::Usd,
};
use tokens::{Document, Encoding, Engine};

/// What begins a line that is a live piece, and what ends it.
const MARKS: [&str; 2] = ["{{live ", "}}"];

/// What a model's period says beyond its standard prices: no piece reads it.
const UNREAD: [&str; 9] = [
    "accepted", "disputes", "factors", "fees", "modes", "notes", "omitted", "units", "windows",
];

/// What stands between the marks of a line that is nothing but a live piece.
pub fn live_line(line: &str) -> Option<&str> {
    line.trim().strip_prefix(MARKS[0])?.strip_suffix(MARKS[1])
}

/// The models that the live pieces of a text name.
pub fn named_models(markdown: &str) -> BTreeSet<ModelKey> {
    let pieces = markdown.lines().filter_map(live_line);
    let pieces = pieces.filter_map(|line| LivePiece::parse(line).ok());
    pieces.filter_map(|piece| piece.model().cloned()).collect()
}

/// `live.json`: the models of the front row, those that count pictures in a way of their own and those that articles name, with
/// what they cost from the day of the build on; the fees; the rules for pictures.
///
/// # Errors
/// When `bundle` or `images` is not JSON.
pub fn live_json(
    built: Date,
    (bundle, images): (&str, &str),
    platforms: &Platforms,
    addresses: &[(Encoding, String)],
    named: &BTreeSet<ModelKey>,
) -> Result<Vec<u8>, serde_json::Error> {
    let mut bundle: Value = serde_json::from_str(bundle)?;
    let rules: Value = serde_json::from_str(images)?;
    let today = iso(built);
    let mut kept: BTreeSet<String> = named.iter().map(|key| key.as_str().to_owned()).collect();
    kept.insert(ModelKey::default().as_str().to_owned());
    for family in items(&rules["families"]) {
        let models = items(&family["models"]).filter_map(Value::as_str);
        kept.extend(models.map(str::to_owned));
    }
    if let Some(providers) = bundle["providers"].as_array_mut() {
        for provider in &mut *providers {
            let name = provider["provider"].as_str().unwrap_or_default().to_owned();
            let Some(models) = provider["models"].as_array_mut() else {
                continue;
            };
            models.retain(|model| {
                let key = format!("{name}/{}", model["id"].as_str().unwrap_or_default());
                let is_front = model["front"].is_string() && model["kind"] == "chat";
                is_front || kept.contains(&key)
            });
            for model in models {
                trim(model, &today);
            }
        }
        providers.retain(|provider| items(&provider["models"]).next().is_some());
    }
    let catalog = RawValue::from_string(bundle.to_string())?;
    let images = RawValue::from_string(rules.to_string())?;
    serde_json::to_vec(&LiveFactsWire {
        built: today.into(),
        vocabularies: addresses
            .iter()
            .filter(|(encoding, _)| *encoding == ENCODING)
            .map(|(encoding, address)| (encoding.id().to_owned(), address.clone()))
            .collect(),
        catalog: &catalog,
        fees: fees(platforms),
        images: &images,
    })
}

fn items(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// Leaves of a model what its name and its standard price on a day from `today` on need.
fn trim(model: &mut Value, today: &str) {
    if let Some(model) = model.as_object_mut() {
        for key in [
            "aliases",
            "moving_aliases",
            "endpoints",
            "notes",
            "capabilities",
        ] {
            model.remove(key);
        }
    }
    let Some(periods) = model["periods"].as_array_mut() else {
        return;
    };
    // Days as files write them are in the order of their letters.
    periods.retain(|period| period["to"].as_str().is_none_or(|to| to > today));
    for period in periods.iter_mut().filter_map(Value::as_object_mut) {
        for key in UNREAD {
            period.remove(key);
        }
    }
}

/// What each platform's page says about the fee on buying credit, by card and in crypto. A page that nobody read says nothing here.
fn fees(platforms: &Platforms) -> Vec<FeeWire> {
    let mut fees = Vec::new();
    for platform in platforms.all() {
        let wire = |crypto, fee: Option<PurchaseFee>, source: &prices::catalog::Source| FeeWire {
            platform: platform.name.clone(),
            crypto,
            rate: fee.map(|fee| fee.rate.to_decimal()),
            minimum: fee.unwrap_or_default().minimum.to_decimal(),
            url: source.url.clone(),
            checked: iso(source.checked),
        };
        let card: Option<&Fact<PurchaseFee>> = platform.facts.purchase_fee.as_ref();
        fees.extend(card.map(|fact| wire(false, fact.value, &fact.source)));
        let crypto = platform.facts.crypto_fee.as_ref();
        let crypto = crypto.filter(|fact| fact.value.is_some());
        fees.extend(crypto.map(|fact| {
            let minimum = Usd::ZERO;
            let fee = fact.value.map(|rate| PurchaseFee { rate, minimum });
            wire(true, fee, &fact.source)
        }));
    }
    fees
}

/// A live piece as the article's page holds it. `line` stands between the marks; `number` tells the figures of a page apart.
///
/// # Errors
/// [`LiveProblem`]: what is wrong with the line.
pub fn figure(
    line: &str,
    number: u32,
    locale: Locale,
    facts: &'static LiveFacts,
) -> Result<String, LiveProblem> {
    let piece = LivePiece::parse(line)?;
    piece.check(facts, facts.built)?;
    let counted: Vec<Counted> = piece.texts(locale).iter().map(|text| count(text)).collect();
    let said: Vec<String> = counted.iter().map(Counted::to_attribute).collect();
    let stage = Stage {
        locale,
        facts,
        today: facts.built,
        number,
        counter: None,
    };
    let owner = Owner::new();
    let html = owner.with(|| {
        let said = (!said.is_empty()).then(|| said.join(";"));
        let inside = draw(&piece, counted, stage);
        view! {
            <figure class="live" data-live=piece.name() data-line=line.trim().to_owned() data-number=number.to_string() data-counted=said>
                {inside}
                <p class="notice problem live-missing">{locale.live().missing}</p>
            </figure>
        }
        .to_html()
    });
    owner.unset_with_forced_cleanup();
    Ok(html)
}

/// Counts a text as the worker does.
fn count(text: &str) -> Counted {
    static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::native(ENCODING));
    let mut document = Document::new(ENGINE.clone());
    document.update(text.to_owned(), &mut |_, _| ());
    let rows = document.row_count(u32::MAX);
    let rows = document.row_spans(u32::MAX, 0..rows);
    Counted::of(&document.stats(), &rows)
}
