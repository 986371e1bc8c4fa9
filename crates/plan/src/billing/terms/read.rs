//! From JSON to facts: a value with its source, and what other sources say.

use super::{
    table::{Conflict, Fact},
    values::{TermValue as _, Words},
};
use prices::catalog::{
    Slip, Source, read_source,
    reader::{Fields, Place},
};

/// Reads a fact. One whose value or source cannot be read is left out, and its problem reported.
pub(super) fn fact<T>(
    fields: &mut Fields<'_>,
    key: &str,
    read: fn(&Place<'_>) -> Option<T>,
) -> Option<Fact<T>> {
    let (said, conflicts) = all_said(&fields.take(key)?)?;
    let value = |place: Option<Place<'_>>| match place {
        Some(place) => read(&place).map(Some),
        None => Some(None),
    };
    let conflicts = conflicts.into_iter().filter_map(|said| {
        Some(Conflict {
            value: value(said.value)?,
            source: said.source,
            note: said.note,
        })
    });
    let conflicts = conflicts.collect();
    Some(Fact {
        value: value(said.value)?,
        source: said.source,
        conflicts,
        note: said.note,
    })
}

/// What one source says, its value not yet read.
struct Said<'j> {
    value: Option<Place<'j>>,
    source: Source,
    note: Option<Words>,
}

// Apart from `fact`, so that it is compiled once and not for every type of value.
fn all_said<'j>(place: &Place<'j>) -> Option<(Said<'j>, Vec<Said<'j>>)> {
    let mut fields = place.fields()?;
    let conflicts = fields.items("conflicts");
    let first = said(fields);
    let others = conflicts.iter().filter_map(|place| said(place.fields()?));
    let others = others.collect();
    Some((first?, others))
}

fn said(mut fields: Fields<'_>) -> Option<Said<'_>> {
    let stands = fields.stands("value");
    let value = fields.take("value");
    let source = fields.need("source").and_then(|place| https_source(&place));
    let note = fields
        .take("note")
        .and_then(|place| Words::from_json(&place));
    fields.finish();
    let source = source.filter(|_| stands)?;
    Some(Said {
        value,
        source,
        note,
    })
}

fn https_source(place: &Place<'_>) -> Option<Source> {
    let source = read_source(place)?;
    if !source.url.starts_with("https://") {
        place.add(Slip::NotLink);
    }
    Some(source)
}
