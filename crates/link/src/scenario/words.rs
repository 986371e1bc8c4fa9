//! The values of a scenario's keys, one form each: ranges, policies, models and their shares.

use super::is_sound;
use plan::{FieldProblem, parse_count_field, parse_signed_field, scenario::HistoryPolicy};
use prices::catalog::ModelKey;

/// What stands for nothing.
pub(super) const NONE: &str = "none";
/// More models than anybody mixes, more attributes than a price has.
const MOST_ITEMS: usize = 20;

/// `7`, or `5..7..12`.
pub(super) fn range(text: &str) -> Result<(i64, i64, i64), FieldProblem> {
    let pieces: Vec<&str> = text.split("..").collect();
    match pieces[..] {
        [one] => {
            let value = parse_signed_field(one)?;
            Ok((value, value, value))
        }
        [low, expected, high] => Ok((
            parse_signed_field(low)?,
            parse_signed_field(expected)?,
            parse_signed_field(high)?,
        )),
        _ => Err(FieldProblem::NotANumber {
            text: text.to_owned(),
        }),
    }
}

pub(super) fn policy(text: &str) -> Option<HistoryPolicy> {
    let tokens = |text| parse_count_field(text, 0..=1_000_000_000).ok();
    let pieces: Vec<&str> = text.split(':').collect();
    match pieces[..] {
        ["keep"] => Some(HistoryPolicy::KeepAll),
        ["cut", most] => Some(HistoryPolicy::Truncate {
            tokens: tokens(most)?,
        }),
        ["sum", every, most] => Some(HistoryPolicy::Summarise {
            every: parse_count_field(every, 0..=100).ok()?,
            tokens: tokens(most)?,
        }),
        _ => None,
    }
}

/// Whether a text has the form `provider/id`.
pub(super) fn is_model(text: &str) -> bool {
    is_sound(text)
        && !text.contains('~')
        && text
            .split_once('/')
            .is_some_and(|(provider, id)| !provider.is_empty() && !id.is_empty())
}

pub(super) fn attrs(text: &str) -> Option<Vec<(String, String)>> {
    if text == NONE {
        return Some(Vec::new());
    }
    let pairs = text.split('~').take(MOST_ITEMS).map(|pair| {
        let (name, value) = pair.split_once(':')?;
        (is_sound(name) && is_sound(value)).then(|| (name.to_owned(), value.to_owned()))
    });
    pairs.collect()
}

pub(super) fn mix(text: &str) -> Option<Vec<(ModelKey, u32)>> {
    if text == NONE {
        return Some(Vec::new());
    }
    if is_model(text) {
        return Some(vec![(ModelKey::new(text), 100)]);
    }
    let pieces: Vec<&str> = text.split('~').collect();
    let pairs = pieces.chunks(2).take(MOST_ITEMS).map(|pair| {
        let [share, model] = pair else { return None };
        let share = parse_count_field(share, 0..=10_000).ok()?;
        let model = is_model(model).then(|| ModelKey::new(*model))?;
        Some((model, u32::try_from(share).ok()?))
    });
    pairs.collect()
}
