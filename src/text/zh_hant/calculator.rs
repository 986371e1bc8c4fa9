//! Words of the calculator, in Traditional Chinese.

use super::{costs, tokens};
use crate::text::Text;

pub const WORDS: Text = Text {
    costs: costs::WORDS,
    tokens: tokens::WORDS,
};
