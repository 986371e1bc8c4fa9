//! Words of the models' pages, of what changed and of the data, in Traditional Chinese.

mod changes;
mod data;
mod history;
mod model;

use crate::text::ModelsText;

pub const WORDS: ModelsText = ModelsText {
    prices: super::prices::WORDS,
    model: model::WORDS,
    history: history::WORDS,
    changes: changes::WORDS,
    data: data::WORDS,
};
