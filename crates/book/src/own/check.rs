//! What an entry has to be to be kept, wherever it comes from.

use super::{EntryProblem, MAX_TEXT, OWN_PROVIDER, OwnEntry, OwnPrice, OwnRates};
use prices::catalog::ModelKey;

/// The longest key of a model, and the longest name of weights.
const MAX_KEY: usize = 200;
/// The longest id of an added model.
const MAX_ID: usize = 48;

/// What an entry has to be, however it was made.
pub(super) fn check(entry: &OwnEntry) -> Result<(), EntryProblem> {
    if let Some(note) = &entry.note {
        fit_to_show(note, "note")?;
    }
    match &entry.price {
        OwnPrice::Rates(key, rates) => {
            check_key(key)?;
            has_rate(rates)
        }
        OwnPrice::Discount(key, _) => check_key(key),
        OwnPrice::Added(model) => {
            let sound =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            if !(1..=MAX_ID).contains(&model.id.len()) || !model.id.bytes().all(sound) {
                return Err(EntryProblem::Id);
            }
            fit_to_show(&model.name, "name")?;
            if let Some(weights) = &model.weights {
                fit_to_show(weights, "weights")?;
            }
            has_rate(&model.rates)
        }
    }
}

fn has_rate(rates: &OwnRates) -> Result<(), EntryProblem> {
    if rates.is_empty() {
        Err(EntryProblem::NoRate)
    } else {
        Ok(())
    }
}

fn check_key(key: &ModelKey) -> Result<(), EntryProblem> {
    let sound =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || is_unfit(c));
    match key.as_str().split_once('/') {
        Some((provider, id))
            if provider != OWN_PROVIDER
                && sound(provider)
                && sound(id)
                && key.as_str().len() <= MAX_KEY =>
        {
            Ok(())
        }
        _ => Err(EntryProblem::Model),
    }
}

fn fit_to_show(text: &str, field: &'static str) -> Result<(), EntryProblem> {
    let is_fit =
        !text.trim().is_empty() && text.chars().count() <= MAX_TEXT && !text.chars().any(is_unfit);
    if is_fit {
        Ok(())
    } else {
        Err(EntryProblem::Text { field })
    }
}

/// Control characters, and the marks that turn the direction of the text after them.
fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Enough of a text to recognise it, and nothing that could disturb the line it is shown in.
pub(super) fn clipped(text: &str) -> String {
    text.chars()
        .take(40)
        .map(|c| {
            if is_unfit(c) {
                char::REPLACEMENT_CHARACTER
            } else {
                c
            }
        })
        .collect()
}
