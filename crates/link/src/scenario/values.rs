//! The values of a scenario's keys, one form each: ranges, policies, models and their shares.

use crate::Refusal;
use plan::{FieldProblem, parse_count_field, parse_signed_field, scenario::HistoryPolicy};
use prices::{catalog::ModelKey, outside::is_word};

/// What stands for nothing.
pub(super) const NONE: &str = "none";
/// More models than anybody mixes, more attributes than a price has.
const MOST_ITEMS: usize = 20;
/// The longest name or value of an attribute.
const MOST_BYTES: usize = 200;

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

pub(super) fn attrs(text: &str) -> Option<Vec<(String, String)>> {
    if text == NONE {
        return Some(Vec::new());
    }
    let pairs = text.split('~').take(MOST_ITEMS).map(|pair| {
        let (name, value) = pair.split_once(':')?;
        (is_word(name, MOST_BYTES) && is_word(value, MOST_BYTES))
            .then(|| (name.to_owned(), value.to_owned()))
    });
    pairs.collect()
}

/// A model, or shares and models in turn. A model's id may have the mark between them in it; what stands between marks is a share when
/// it is all digits.
pub(super) fn mix(text: &str) -> Result<Vec<(ModelKey, u32)>, Refusal> {
    if text == NONE {
        return Ok(Vec::new());
    }
    let is_share =
        |piece: &str| !piece.is_empty() && piece.bytes().all(|byte| byte.is_ascii_digit());
    if !text
        .split_once('~')
        .is_some_and(|(first, _)| is_share(first))
    {
        return Ok(vec![(ModelKey::parse(text)?, 100)]);
    }
    let mut written: Vec<(&str, String)> = Vec::new();
    for piece in text.split('~') {
        if is_share(piece) {
            if written.len() == MOST_ITEMS {
                break;
            }
            written.push((piece, String::new()));
        } else if let Some((_, model)) = written.last_mut() {
            if !model.is_empty() {
                model.push('~');
            }
            model.push_str(piece);
        }
    }
    let share = |(share, model): (&str, String)| {
        let share = parse_count_field(share, 0..=10_000)?;
        Ok((
            ModelKey::parse(&model)?,
            u32::try_from(share).unwrap_or(u32::MAX),
        ))
    };
    written.into_iter().map(share).collect()
}

pub(super) fn mix_text(mix: &[(ModelKey, u32)]) -> String {
    match mix {
        [] => NONE.to_owned(),
        [(model, 100)] => model.as_str().to_owned(),
        mix => {
            let pairs: Vec<String> = mix
                .iter()
                .map(|(model, share)| format!("{share}~{model}"))
                .collect();
            pairs.join("~")
        }
    }
}
