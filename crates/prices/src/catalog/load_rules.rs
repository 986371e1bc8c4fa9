//! From JSON to estimate rules.

use super::{ProblemKind, RuleNote, reader::Place};
use crate::date::parse_date;
use tokens::{Basis, Encoding, EstimateRule};

/// Reads a rule and the words that explain it.
pub(super) fn rule(place: &Place<'_>) -> Option<(EstimateRule, RuleNote)> {
    let mut fields = place.fields()?;
    let id = fields.needed_text("id");
    let of = fields
        .need("of")
        .and_then(|place| place.word(Encoding::from_id));
    let ratios = fields.need("per_mille").and_then(|place| ratios(&place));
    let basis = fields.need("basis").and_then(|place| basis(&place));
    let source = fields
        .need("source")
        .and_then(|place| place.fields())
        .and_then(|mut source| {
            let (url, checked) = (
                source.needed_text("url"),
                source
                    .need("checked")
                    .and_then(|place| place.parsed(parse_date)),
            );
            source.finish();
            Some((url?, checked?))
        });
    fields.finish();
    let ((low, expected, high), (basis, note), (source, checked)) = (ratios?, basis?, source?);
    let rule = EstimateRule {
        id: id?,
        of: of?,
        low_per_mille: low,
        expected_per_mille: expected,
        high_per_mille: high,
        basis,
        source,
        checked,
    };
    Some((rule, note))
}

fn ratios(place: &Place<'_>) -> Option<(u32, u32, u32)> {
    let mut fields = place.fields()?;
    let mut ratio = |key| {
        fields
            .need(key)
            .and_then(|place| place.count())
            .and_then(|count| u32::try_from(count).ok())
    };
    let (low, expected, high) = (ratio("low"), ratio("expected"), ratio("high"));
    fields.finish();
    let (low, expected, high) = (low?, expected?, high?);
    if low > expected || expected > high || low == 0 {
        place.add(ProblemKind::RatiosOutOfOrder);
        return None;
    }
    Some((low, expected, high))
}

fn basis(place: &Place<'_>) -> Option<(Basis, RuleNote)> {
    let mut fields = place.fields()?;
    let kind = fields
        .need("kind")
        .and_then(|place| place.word(Basis::from_id));
    let (en, zh_hant) = (fields.needed_text("en"), fields.needed_text("zh-hant"));
    fields.finish();
    Some((
        kind?,
        RuleNote {
            en: en?,
            zh_hant: zh_hant?,
        },
    ))
}
