//! Words of the comparison, in English.

mod charts;
mod compare;
mod link;
mod side;

use crate::text::BookText;

pub const WORDS: BookText = BookText {
    prices: super::prices::WORDS,
    compare: compare::WORDS,
    link: link::WORDS,
    side: side::WORDS,
    charts: charts::WORDS,
    own: super::own::BUTTON,
};
