//! Logs of Claude Code: `~/.claude/projects/PROJECT/SESSION.jsonl`, and the files of its sub-agents.
//!
//! A message is written anew while it streams and when a session is resumed, also into another file. It is one request, with its last
//! figures and its first date. Its name is its id with the id of its request; a line without the latter is the same message. What a
//! side-chain or a sub-agent asked counts. A message of `<synthetic>` was never sent. A stored cost of 0 says that it is not known.

use std::borrow::Cow;

use serde::Deserialize;
use serde_json::value::RawValue;

use super::{LineReader, anthropic, json_of};
use crate::{
    decimal::{self, Amount, Currency},
    format::Format,
    json::{Fields, Json},
    ledger::Ledger,
    record::{Place, Record},
    when::When,
};

/// Reads a log.
pub(super) struct Log;

/// The fields of a line that are read, and none of the texts that people and models wrote.
#[derive(Deserialize)]
struct LogLine<'a> {
    #[serde(borrow, default)]
    timestamp: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "sessionId")]
    session: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    cwd: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "requestId")]
    request: Option<Cow<'a, str>>,
    #[serde(borrow, default, rename = "costUSD")]
    cost: Option<&'a RawValue>,
    #[serde(default, rename = "isApiErrorMessage")]
    is_error: Option<bool>,
    #[serde(borrow, default)]
    message: Option<Message<'a>>,
    #[serde(borrow, default)]
    data: Option<Wrapped<'a>>,
}

/// The progress of a sub-agent, which wraps a line of its own.
#[derive(Deserialize)]
struct Wrapped<'a> {
    #[serde(borrow, default)]
    message: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Message<'a> {
    #[serde(borrow, default)]
    id: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    model: Option<Cow<'a, str>>,
    #[serde(borrow, default)]
    usage: Option<&'a RawValue>,
}

impl LineReader for Log {
    fn line(&mut self, text: &str, place: Place, is_last: bool, ledger: &mut Ledger) {
        // Most lines are what people wrote and files that were read; they are only looked through for the word.
        if !text.contains("\"usage\"") {
            if is_last && !text.ends_with('}') {
                json_of(text, place, is_last, ledger);
            }
            return;
        }
        match serde_json::from_str::<LogLine<'_>>(text) {
            Ok(line) => read(&line, place, ledger),
            // Not what a line is in general: whether it is JSON at all, the general reader says.
            Err(_) => {
                json_of(text, place, is_last, ledger);
            }
        }
    }
}

fn read(line: &LogLine<'_>, place: Place, ledger: &mut Ledger) {
    if let Some(wrapped) = line.data.as_ref().and_then(|data| data.message)
        && let Ok(inner) = serde_json::from_str::<LogLine<'_>>(wrapped.get())
    {
        read(&inner, place, ledger);
    }
    let Some(message) = &line.message else { return };
    let Some(usage) = message
        .usage
        .and_then(|usage| Json::parse(usage.get()).ok())
    else {
        return;
    };
    let model = message.model.as_deref().unwrap_or_default();
    if model == "<synthetic>" || line.is_error == Some(true) {
        return;
    }
    let usage = usage.fields();
    let mut record = Record::at(place, Format::ClaudeCodeLog);
    record.when = line.timestamp.as_deref().and_then(When::parse);
    record.model = (!model.is_empty()).then(|| model.to_owned());
    record.labels.project = line.cwd.as_deref().map(str::to_owned);
    record.labels.user = line.session.as_deref().map(str::to_owned);
    let cost = line.cost.and_then(|cost| decimal::femto(cost.get(), false));
    record.billed = cost
        .filter(|femto| *femto != 0)
        .map(|femto| Amount::from_femto(femto, Currency::USD));
    anthropic::message(&Fields::default(), &usage, &mut record, ledger);

    let id = message.id.as_deref().unwrap_or_default();
    let others = others_within(&usage, model, &record, ledger);
    if id.is_empty() {
        ledger.add(record);
        for other in others {
            ledger.add(other);
        }
        return;
    }
    let alone = format!("claude {id}");
    let identity = identity(id, line.request.as_deref(), ledger);
    for (at, other) in others.into_iter().enumerate() {
        ledger.add_request(format!("{identity}#{at}"), other);
    }
    ledger.add_request(identity.clone(), record);
    if !ledger.knows(&alone) {
        ledger.also_known(&identity, alone);
    }
}

/// Requests to another model within one message, which its own figures leave out.
fn others_within(
    usage: &Fields<'_>,
    model: &str,
    message: &Record,
    ledger: &mut Ledger,
) -> Vec<Record> {
    let parts = usage.list("iterations").into_iter().map(Json::fields);
    let others = parts.filter(|part| part.text("model").is_some_and(|other| other != model));
    let mut found = Vec::new();
    for part in others {
        let mut record = Record::at(message.place, Format::ClaudeCodeLog);
        record.when = message.when;
        record.labels = message.labels.clone();
        record.model = part.text("model");
        anthropic::message(&Fields::default(), &part, &mut record, ledger);
        found.push(record);
    }
    found
}

/// What names a message in all files, and what names it for lines that leave out its request.
fn identity(id: &str, request: Option<&str>, ledger: &mut Ledger) -> String {
    let alone = format!("claude {id}");
    let Some(request) = request.filter(|request| !request.is_empty()) else {
        return alone;
    };
    let whole = format!("claude {id} {request}");
    let has_request = format!("claude {id} has a request");
    if ledger.knows(&alone) && !ledger.knows(&has_request) {
        // Until now the message had no request: it is this one.
        ledger.also_known(&alone, whole.clone());
    }
    ledger.remember(has_request);
    whole
}
