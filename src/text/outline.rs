//! Words of the form for a text that is not there yet.

/// Length, unit, language, and what they come to.
pub struct OutlineText {
    /// Asks for the length.
    pub question: &'static str,
    /// The field of the length.
    pub amount: &'static str,
    /// What it is given in.
    pub unit: &'static str,
    /// The units: words, pages, characters, tokens.
    pub units: [&'static str; 4],
    /// The field of the language.
    pub language: &'static str,
    /// The languages' names, by tag.
    pub language_name: fn(tag: &str) -> &'static str,
    /// The field of what a page is taken as: words, or characters where a word is one.
    pub per_page: &'static str,
    /// The unit of that field, in words and in characters.
    pub per_page_units: [&'static str; 2],
    /// The arithmetic: so many of a unit, times tokens per unit in an encoding, gives a range.
    pub arithmetic: fn(
        amount: &str,
        is_words: bool,
        low: &str,
        expected: &str,
        high: &str,
        encoding: &str,
    ) -> String,
    /// What a page comes to: so many pages of so many words are so many words.
    pub pages: fn(pages: &str, per_page: &str, is_words: bool, amount: &str) -> String,
    /// Where the ratios come from.
    pub source: fn(day: &str, characters: &str, passages: &str, sources: &str) -> String,
    /// Tokens are taken as they are.
    pub tokens_as_they_are: &'static str,
    /// In Chinese and Japanese a word is a character.
    pub word_is_character: &'static str,
}
