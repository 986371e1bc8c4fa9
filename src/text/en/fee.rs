//! What fees beside tokens are for, by the ids that price files use, in English.

use crate::text::FeeWords;

pub const WORDS: FeeWords = FeeWords { name };

fn name(id: &str) -> String {
    id.replace('_', " ")
}
