//! From JSON to the catalogue's types.
//!
//! A field that cannot be read is reported and left out. Where leaving it out would make a price look cheaper than it is
//! (a tier, a mode, a window), the whole period is left out instead.

use super::{
    Capability, Catalog, Kind, Modality, Model, ModelKey, MovingAlias, ProblemKind, Provider,
    ProviderId, Role, RuleNote, Status, load_period,
    load_rules::rule,
    reader::{Fields, Place},
};
use crate::date::{Span, parse_date};
use tokens::{Encoding, EstimateRule, Tokenizer};

/// The version of the file format.
const SCHEMA: u64 = 1;
/// What an `encoding` starts with when it names an estimate rule.
const ESTIMATE: &str = "estimate:";

type Rules = [(EstimateRule, RuleNote)];

impl Catalog {
    /// Adds a provider's file.
    pub(super) fn add_provider(&mut self, place: &Place<'_>) {
        if let Some(provider) = place
            .fields()
            .and_then(|fields| provider(fields, &self.rules))
        {
            self.providers.push(provider);
        }
    }

    /// Adds the file of estimate rules.
    pub(super) fn add_rules(&mut self, place: &Place<'_>) {
        let Some(mut fields) = place.fields() else {
            return;
        };
        read_schema_version(&mut fields);
        self.rules
            .extend(fields.items("rules").iter().filter_map(rule));
        fields.finish();
    }
}

fn provider(mut fields: Fields<'_>, rules: &Rules) -> Option<Provider> {
    read_schema_version(&mut fields);
    let id = fields.needed_text("provider").map(ProviderId::new);
    let name = fields.needed_text("name");
    let role = fields
        .take("role")
        .and_then(|place| place.word(Role::from_id))
        .unwrap_or_default();
    // Every amount in the catalogue is in dollars; a list in another currency needs a type of its own.
    let dollars = fields
        .need("currency")
        .and_then(|place| place.word(|text| (text == "USD").then_some(())));
    let models = fields.items("models");
    let log = fields.log;
    fields.finish();
    let (id, name, ()) = (id?, name?, dollars?);
    let models = models
        .iter()
        .enumerate()
        .filter_map(|(index, place)| model(index, place, &id, &name, rules));
    let models = models.collect();
    log.set_model(None);
    Some(Provider {
        id,
        name,
        role,
        models,
    })
}

/// Takes the field `schema` and reports a version other than the one this code reads.
pub fn read_schema_version(fields: &mut Fields<'_>) {
    let Some(place) = fields.need("schema") else {
        return;
    };
    if place.count().is_some_and(|version| version != SCHEMA) {
        place.add(ProblemKind::WrongSchema { expected: SCHEMA });
    }
}

fn model(
    index: usize,
    place: &Place<'_>,
    provider: &ProviderId,
    provider_name: &str,
    rules: &Rules,
) -> Option<Model> {
    // Paths start at the model, which the problem names by itself.
    let label = place
        .peek_text("id")
        .map_or_else(|| format!("models[{index}]"), str::to_owned);
    place.log.set_model(Some(label));
    let mut fields = Place {
        path: String::new(),
        ..place.clone()
    }
    .fields()?;
    let id = fields.needed_text("id");
    let name = fields.needed_text("name");
    let aliases = fields.texts("aliases");
    let moving_aliases = fields.items("moving_aliases");
    let kind = fields
        .need("kind")
        .and_then(|place| place.word(Kind::from_id));
    let status = fields
        .need("status")
        .and_then(|place| place.word(Status::from_id));
    let mut date = |key| fields.take(key).and_then(|place| place.parsed(parse_date));
    let (released, retires, retires_not_before, front) = (
        date("released"),
        date("retires"),
        date("retires_not_before"),
        date("front"),
    );
    let knowledge_cutoff = fields.text("knowledge_cutoff");
    let (context_window, max_input) = (fields.tokens("context_window"), fields.tokens("max_input"));
    let max_output = fields.tokens("max_output");
    let (input_modalities, output_modalities) = modalities(&mut fields);
    let endpoints = fields.texts("endpoints");
    let weights = fields.text("weights");
    let model_of = fields
        .take("model_of")
        .and_then(|place| place.word(|text| ModelKey::parse(text).ok()));
    let capabilities = fields.items("capabilities");
    // Text that is billed by the token can be counted, or at least estimated.
    let by_text = matches!(kind, Some(Kind::Chat | Kind::Embedding));
    let encoding = if by_text {
        fields.need("encoding")
    } else {
        fields.take("encoding")
    };
    let tokenizer = encoding.map(|place| tokenizer(&place, rules));
    let assumed = fields
        .take("encoding_note")
        .and_then(|place| place.word(|text| (text == "assumed").then_some(())));
    let notes = fields.texts("notes");
    let periods = fields.items("periods");
    fields.finish();
    let periods = periods.iter().filter_map(load_period::period).collect();
    let moving_aliases = moving_aliases.iter().filter_map(moving_alias).collect();
    let word = |place: &Place<'_>| place.word(Capability::from_id);
    let capabilities = capabilities.iter().filter_map(word).collect();
    let tokenizer = match tokenizer {
        Some(read) => Some(read?),
        None if by_text => return None,
        None => None,
    };
    let id = id?;
    Some(Model {
        key: ModelKey::of(provider, &id),
        id,
        provider: provider.clone(),
        provider_name: provider_name.to_owned(),
        name: name?,
        aliases,
        moving_aliases,
        kind: kind?,
        status: status?,
        released,
        retires,
        retires_not_before,
        knowledge_cutoff,
        context_window,
        max_input,
        max_output,
        input_modalities,
        output_modalities,
        endpoints,
        weights,
        model_of,
        capabilities,
        front,
        tokenizer,
        tokenizer_assumed: assumed.is_some(),
        notes,
        periods,
    })
}

fn moving_alias(place: &Place<'_>) -> Option<MovingAlias> {
    let mut fields = place.fields()?;
    let id = fields.needed_text("id");
    let mut date = |key| if_there(fields.take(key), |place| place.parsed(parse_date));
    let (from, to) = (date("from"), date("to"));
    fields.finish();
    Some(MovingAlias {
        id: id?,
        span: Span {
            from: from.ok()?,
            to: to.ok()?,
        },
    })
}

fn modalities(fields: &mut Fields<'_>) -> (Vec<Modality>, Vec<Modality>) {
    let Some(mut fields) = fields.take("modalities").and_then(|place| place.fields()) else {
        return (Vec::new(), Vec::new());
    };
    let mut read = |key| {
        fields
            .items(key)
            .iter()
            .filter_map(|place| place.word(Modality::from_id))
            .collect()
    };
    let modalities = (read("in"), read("out"));
    fields.finish();
    modalities
}

fn tokenizer(place: &Place<'_>, rules: &Rules) -> Option<Tokenizer> {
    let text = place.text()?;
    let tokenizer = match text.strip_prefix(ESTIMATE) {
        Some(id) => rules
            .iter()
            .find(|(rule, _)| rule.id == id)
            .map(|(rule, _)| Tokenizer::Estimate(rule.clone())),
        None => Encoding::from_id(text).map(Tokenizer::Exact),
    };
    if tokenizer.is_none() {
        place.add(ProblemKind::UnknownWord {
            text: text.to_owned(),
        });
    }
    tokenizer
}

/// Something stands there that could not be read, which must not pass for nothing standing there.
pub(super) struct Unread;

pub(super) fn if_there<T>(
    place: Option<Place<'_>>,
    read: fn(&Place<'_>) -> Option<T>,
) -> Result<Option<T>, Unread> {
    place.map(|place| read(&place).ok_or(Unread)).transpose()
}

/// Every item read, or nothing: one that is left out could make a price look cheaper than it is.
pub(super) fn all<T>(items: Vec<Place<'_>>, read: fn(&Place<'_>) -> Option<T>) -> Option<Vec<T>> {
    // Not `map().collect()`, which would stop at the first problem and hide the others.
    let read: Vec<Option<T>> = items.iter().map(read).collect();
    read.into_iter().collect()
}
