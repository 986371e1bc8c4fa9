//! A text that is not there yet: how long it will be, in what language, and what that comes to.

use tokens::{
    Encoding, TokenRange, Tokens,
    density::{LengthUnit, MeasuredLanguage},
};

/// What the length is given in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutlineUnit {
    /// Words.
    Words,
    /// Pages of so many words, or of so many characters in languages that are written without spaces.
    Pages,
    /// Characters.
    Characters,
    /// Tokens, which are taken as they are.
    Tokens,
}

prices::choices! { OutlineUnit {
    Words = "words",
    Pages = "pages",
    Characters = "characters",
    Tokens = "tokens",
} }

/// What was said of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outline {
    /// How long it is, in `unit`.
    pub amount: u64,
    /// The unit.
    pub unit: OutlineUnit,
    /// What a page is taken as, in words.
    pub per_page: u64,
    /// Tag of its language, one of those measured.
    pub language: &'static str,
}

/// Least and most of a length; a book of 10 million words is no request.
pub const AMOUNT_RANGE: std::ops::RangeInclusive<u64> = 0..=100_000_000;
/// Least and most words of a page.
pub const PER_PAGE_RANGE: std::ops::RangeInclusive<u64> = 1..=5_000;

/// Words of a page of ordinary print, single-spaced, where nobody says otherwise; of characters where each is a word.
const USUAL_PAGE: [u64; 2] = [500, 800];

/// The tokens it comes to in each encoding, in the order of [`Encoding::ALL`].
pub type Sizes = [TokenRange; Encoding::ALL.len()];

/// The size in an encoding.
pub fn size_in(sizes: &Sizes, encoding: Encoding) -> TokenRange {
    let at = Encoding::ALL.iter().position(|known| *known == encoding);
    sizes[at.unwrap_or(0)]
}

/// Whether a language is written without spaces, so that each character counts as a word.
pub fn is_without_spaces(language: &str) -> bool {
    matches!(language, "zh-Hant" | "zh-Hans" | "ja")
}

impl Outline {
    /// Two pages in this language.
    pub fn new(language: &'static str) -> Self {
        Self {
            amount: 1_000,
            unit: OutlineUnit::Words,
            per_page: usual_page(language),
            language,
        }
    }

    /// The same in another language; a page that nobody changed is that language's usual one.
    pub fn change_language(&mut self, language: &'static str) {
        if self.per_page == usual_page(self.language) {
            self.per_page = usual_page(language);
        }
        self.language = language;
    }

    /// The length in what was measured; `None` for tokens.
    pub fn length(&self) -> Option<(u64, LengthUnit)> {
        match self.unit {
            OutlineUnit::Words => Some((self.amount, LengthUnit::Words)),
            OutlineUnit::Pages => {
                Some((self.amount.saturating_mul(self.per_page), LengthUnit::Words))
            }
            OutlineUnit::Characters => Some((self.amount, LengthUnit::Characters)),
            OutlineUnit::Tokens => None,
        }
    }

    /// What was measured in its language.
    ///
    /// # Panics
    /// Never: the languages offered are those measured, and a test looks.
    pub fn measured(&self) -> &'static MeasuredLanguage {
        MeasuredLanguage::by_tag(self.language).expect("a language that was measured")
    }

    /// The tokens it comes to.
    pub fn sizes(&self) -> Sizes {
        let Some((amount, unit)) = self.length() else {
            let tokens = Tokens::new(self.amount);
            let range = TokenRange {
                low: tokens,
                expected: tokens,
                high: tokens,
            };
            return [range; Encoding::ALL.len()];
        };
        Encoding::ALL.map(|encoding| self.measured().tokens(amount, unit, encoding))
    }
}

fn usual_page(language: &str) -> u64 {
    USUAL_PAGE[usize::from(is_without_spaces(language))]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Locale;

    #[test]
    fn the_languages_of_the_site_are_measured() {
        for locale in Locale::ALL {
            assert_eq!(Outline::new(locale.tag()).measured().tag, locale.tag());
        }
    }

    #[test]
    fn pages_are_words_and_tokens_are_tokens() {
        let outline = |amount, unit| Outline {
            amount,
            unit,
            ..Outline::new("en")
        };
        // 3 pages x 500 words.
        assert_eq!(
            outline(3, OutlineUnit::Pages).sizes(),
            outline(1_500, OutlineUnit::Words).sizes()
        );
        assert_ne!(
            outline(1_500, OutlineUnit::Characters).sizes(),
            outline(1_500, OutlineUnit::Words).sizes()
        );
        for size in outline(1_234, OutlineUnit::Tokens).sizes() {
            assert_eq!((size.low.get(), size.high.get()), (1_234, 1_234));
        }
    }

    #[test]
    fn a_page_follows_the_language_until_somebody_changes_it() {
        let mut outline = Outline::new("en");
        outline.change_language("ja");
        assert_eq!(outline.per_page, 800);
        outline.per_page = 300;
        outline.change_language("fr");
        assert_eq!(outline.per_page, 300);
    }
}
