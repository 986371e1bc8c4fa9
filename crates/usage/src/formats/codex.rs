//! Logs of Codex: `~/.codex/sessions/…/rollout-*.jsonl`.
//!
//! A line tells the session's running total and the last request's share. Cached tokens are inside the input, thinking is inside the
//! output. A total that is said again is no request. A session that forks or continues repeats its parent's lines in its own file, so
//! that a total counts once for all sessions of one root.

use tokens::Tokens;

use super::{LineReader, json_of, provider};
use crate::{
    format::Format,
    json::Fields,
    ledger::Ledger,
    record::{Place, Record, Serving},
    when::When,
};

/// Reads a log.
#[derive(Default)]
pub(super) struct Log {
    session: Option<String>,
    root: Option<String>,
    project: Option<String>,
    model: Option<String>,
    total: Option<Figures>,
}

/// The figures of a total or of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Figures {
    input: u64,
    cached: u64,
    output: u64,
    thinking: u64,
}

impl Figures {
    fn read(fields: &Fields<'_>) -> Self {
        let count = |name: &str| fields.count(name).unwrap_or_default();
        Self {
            input: count("input_tokens"),
            cached: count("cached_input_tokens"),
            output: count("output_tokens"),
            thinking: count("reasoning_output_tokens"),
        }
    }

    /// What came since; `None` where a figure fell, so that this is no continuation.
    fn since(self, before: Self) -> Option<Self> {
        Some(Self {
            input: self.input.checked_sub(before.input)?,
            cached: self.cached.checked_sub(before.cached)?,
            output: self.output.checked_sub(before.output)?,
            thinking: self.thinking.checked_sub(before.thinking)?,
        })
    }
}

impl LineReader for Log {
    fn line(&mut self, text: &str, place: Place, is_last: bool, ledger: &mut Ledger) {
        let tells = ["token_count", "turn_context", "session_meta", "\"model\""];
        if !tells.iter().any(|word| text.contains(word)) && !is_last {
            return;
        }
        let Some(json) = json_of(text, place, is_last, ledger) else {
            return;
        };
        let line = json.fields();
        let payload = line.within("payload");
        match line.text("type").as_deref() {
            Some("session_meta") => self.meet(&payload),
            Some("turn_context") => {
                self.model = payload.text("model").or_else(|| self.model.take());
            }
            Some("event_msg") if payload.text("type").as_deref() == Some("token_count") => {
                let when = line.text("timestamp").and_then(|text| When::parse(&text));
                self.count(&payload, when, place, ledger);
            }
            _ => {}
        }
    }
}

impl Log {
    /// A fork begins with its own description and then with its parent's: the first counts.
    fn meet(&mut self, payload: &Fields<'_>) {
        if self.session.is_none() {
            self.session = payload.text("id");
            self.project = payload.text("cwd");
            let parent = payload
                .text("forked_from_id")
                .or_else(|| payload.text("parent_id"));
            self.root = parent.or_else(|| self.session.clone());
        } else if payload.text("id") == self.root {
            // The parent may have a parent of its own.
            let above = payload
                .text("forked_from_id")
                .or_else(|| payload.text("parent_id"));
            self.root = above.or_else(|| self.root.take());
        }
    }

    fn count(
        &mut self,
        payload: &Fields<'_>,
        when: Option<When>,
        place: Place,
        ledger: &mut Ledger,
    ) {
        let info = payload.within("info");
        let Some(total) = info.get("total_token_usage") else {
            return;
        };
        let total = Figures::read(&total.fields());
        let last = info
            .get("last_token_usage")
            .map(|last| Figures::read(&last.fields()));
        let before = self.total.replace(total);
        if before == Some(total) {
            return ledger.count_repeat();
        }
        let request = match before {
            Some(before) => total.since(before).or(last).unwrap_or(total),
            None => last.unwrap_or(total),
        };
        let mut record = Record::at(place, Format::CodexLog);
        record.when = when;
        record.provider = provider("openai");
        record.model = info.text("model").or_else(|| self.model.clone());
        record.labels.project.clone_from(&self.project);
        record.labels.user.clone_from(&self.session);
        record.tokens.input = Tokens::new(request.input.saturating_sub(request.cached));
        record.tokens.cache_read = Tokens::new(request.cached.min(request.input));
        let thinking = request.thinking.min(request.output);
        record.tokens.reasoning = Tokens::new(thinking);
        record.tokens.output = Tokens::new(request.output - thinking);
        record.tells_thinking = true;
        record.requests = Some(1);
        record.serving = Serving::standard();
        match &self.root {
            Some(root) => {
                let identity = format!("codex {root} {total:?}");
                if ledger.knows(&identity) {
                    ledger.count_repeat();
                } else {
                    ledger.add_request(identity, record);
                }
            }
            None => ledger.add(record),
        }
    }
}
