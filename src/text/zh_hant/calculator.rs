//! Words of the calculator and the short pages, in Traditional Chinese.

use super::{costs, privacy, tokens};
use crate::text::Text;

pub const WORDS: Text = Text {
    costs: costs::WORDS,
    privacy: privacy::WORDS,
    tokens: tokens::WORDS,
};
