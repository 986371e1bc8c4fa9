//! What `ccusage --json` prints: Claude Code's logs added up by day, week, month, session or block.
//!
//! Cached tokens are beside the input. A cost of 0 beside tokens is a price that ccusage did not know. Days are those of the machine it ran on.

use prices::catalog::Lifetime;
use tokens::Tokens;

use super::{Entries, provider};
use crate::{
    decimal::{Amount, Currency},
    json::{Fields, Json},
    record::{Record, Serving},
    when::When,
};

/// A report.
pub(super) fn report(json: Json<'_>, entries: &mut Entries<'_>) {
    let fields = json.fields();
    for (name, day) in [
        ("daily", "date"),
        ("weekly", "week"),
        ("monthly", "month"),
        ("sessions", "lastActivity"),
        ("session", "lastActivity"),
        ("blocks", "startTime"),
    ] {
        let list = fields.list(name);
        if list.is_empty() {
            continue;
        }
        for entry in list {
            let entry = entry.fields();
            let when = entry.text(day).and_then(|text| {
                // A month is known by its first day.
                When::parse(&text).or_else(|| When::parse(&format!("{text}-01")))
            });
            let models = entry.list("modelBreakdowns");
            if models.is_empty() {
                add(&entry, when, &entry, entries);
            }
            for model in models {
                add(&model.fields(), when, &entry, entries);
            }
        }
        // The same use stands under no second heading.
        return;
    }
}

fn add(figures: &Fields<'_>, when: Option<When>, entry: &Fields<'_>, entries: &mut Entries<'_>) {
    let place = entries.next();
    let beside = figures.within("tokenCounts");
    let count = |name: &str| {
        figures
            .count(name)
            .or_else(|| beside.count(name))
            .unwrap_or_default()
    };
    let mut record = Record::at(place, entries.format);
    record.when = when;
    record.provider = provider("anthropic");
    record.model = figures
        .text("modelName")
        .or_else(|| only_one(&figures.list("modelsUsed")))
        .or_else(|| only_one(&figures.list("models")));
    record.labels.project = entry.text("project").or_else(|| entry.text("projectPath"));
    record.labels.user = entry.text("sessionId");
    record.tokens.input = Tokens::new(count("inputTokens"));
    record.tokens.output = Tokens::new(count("outputTokens"));
    record.tokens.cache_read =
        Tokens::new(count("cacheReadTokens") + count("cacheReadInputTokens"));
    record.add_write(
        Lifetime::Unstated,
        count("cacheCreationTokens") + count("cacheCreationInputTokens"),
    );
    record.serving = Serving::standard();
    let cost = ["cost", "totalCost", "costUSD"]
        .iter()
        .find_map(|name| figures.femto(name));
    record.billed = cost
        .filter(|femto| *femto != 0)
        .map(|femto| Amount::from_femto(femto, Currency::USD));
    entries.ledger.add(record);
}

fn only_one(list: &[Json<'_>]) -> Option<String> {
    match list {
        [one] => Some(one.text()),
        _ => None,
    }
}
