//! How many tokens a text has of which nothing is known but its length and its language.
//!
//! A word of English is 1.3 tokens, a character of Chinese about 0.8, and both depend on the text. So each ratio is a spread,
//! measured over real texts ([`measured`]): of a hundred passages of about a page, ten have fewer tokens a word than `low` and ten more
//! than `high`. It holds for one text of a usual kind; tables of numbers, lists of names and code lie outside.
mod measured;

pub use measured::{MEASURED, MEASURED_ON};

use super::amount::Rounding;
use super::{Encoding, TokenRange, Tokens};

/// What a text's length is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LengthUnit {
    /// Words as [`TextStats::words`](super::TextStats::words) counts them: in Chinese and in most of Japanese each character is one, as
    /// Word counts them too.
    Words,
    /// Characters as a reader sees them, spaces and punctuation among them.
    Characters,
}

/// Tokens of a thousand words or characters: the tenth, the fiftieth and the ninetieth of a hundred passages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spread {
    /// The tenth.
    pub low: u32,
    /// The fiftieth.
    pub expected: u32,
    /// The ninetieth.
    pub high: u32,
}

/// What was measured in one encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Density {
    /// The encoding; one with the same vocabulary has the same ratios.
    pub encoding: Encoding,
    /// Of a thousand words.
    pub words: Spread,
    /// Of a thousand characters.
    pub characters: Spread,
}

/// What was measured in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MeasuredLanguage {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// What the texts are taken from: names of Debian packages.
    pub sources: &'static [&'static str],
    /// Characters measured in all.
    pub characters: u64,
    /// Passages they make, of some 400 words each.
    pub passages: u32,
    /// In each vocabulary.
    pub densities: [Density; 4],
}

impl MeasuredLanguage {
    /// The language of that tag.
    pub fn by_tag(tag: &str) -> Option<&'static Self> {
        MEASURED.iter().find(|language| language.tag == tag)
    }

    /// The ratios in an encoding.
    pub fn spread(&self, encoding: Encoding, unit: LengthUnit) -> Spread {
        let mut densities = self.densities.iter();
        let density = densities
            .find(|density| density.encoding == encoding.table())
            .unwrap_or(&self.densities[0]);
        match unit {
            LengthUnit::Words => density.words,
            LengthUnit::Characters => density.characters,
        }
    }

    /// Between how many tokens a text of so many words or characters of this language has. The lower end is rounded down, the upper one
    /// up.
    pub fn tokens(&self, amount: u64, unit: LengthUnit, encoding: Encoding) -> TokenRange {
        let spread = self.spread(encoding, unit);
        let amount = Tokens::new(amount);
        TokenRange {
            low: amount.times_per_mille(spread.low, Rounding::Down),
            expected: amount.times_per_mille(spread.expected, Rounding::Nearest),
            high: amount.times_per_mille(spread.high, Rounding::Up),
        }
    }
}
