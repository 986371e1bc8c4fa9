//! What an entry has to be to be kept, wherever it comes from.

use super::{EntryProblem, MAX_TEXT, OWN_PROVIDER, OwnEntry, OwnPrice, OwnRates};
use prices::{catalog::ModelKey, outside::is_unfit};

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
    let is_own = key
        .as_str()
        .split_once('/')
        .is_some_and(|(provider, _)| provider == OWN_PROVIDER);
    if is_own {
        Err(EntryProblem::Model)
    } else {
        Ok(())
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
