//! The bundled samples: what a first visit shows, and why languages differ.
//!
//! One paragraph says what a token is, in eight languages; a piece of code and a piece of JSON stand beside it.
//! All of it was written for this site. The counts are worked out when the site is built, not here.

use crate::text::Locale;

/// A text to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sample {
    /// Its name in the page's data and in tests.
    pub id: &'static str,
    /// Its language as a BCP 47 tag; `None` for what is in no human language.
    pub language: Option<&'static str>,
    /// What the sample is called, in its own language.
    pub own_name: &'static str,
    /// The text.
    pub text: &'static str,
}

/// Every sample: the paragraph in each language, English first, then code and JSON.
pub const ALL: &[Sample] = &[
    paragraph(
        "english",
        "en",
        "English",
        include_str!("samples/english.txt"),
    ),
    paragraph(
        "chinese",
        "zh-Hant",
        "繁體中文",
        include_str!("samples/chinese.txt"),
    ),
    paragraph(
        "chinese-simplified",
        "zh-Hans",
        "简体中文",
        include_str!("samples/chinese-simplified.txt"),
    ),
    paragraph(
        "japanese",
        "ja",
        "日本語",
        include_str!("samples/japanese.txt"),
    ),
    paragraph("korean", "ko", "한국어", include_str!("samples/korean.txt")),
    paragraph(
        "spanish",
        "es",
        "Español",
        include_str!("samples/spanish.txt"),
    ),
    paragraph("hindi", "hi", "हिन्दी", include_str!("samples/hindi.txt")),
    paragraph(
        "arabic",
        "ar",
        "العربية",
        include_str!("samples/arabic.txt"),
    ),
    Sample {
        id: "code",
        language: None,
        own_name: "Rust",
        text: include_str!("samples/code.txt"),
    },
    Sample {
        id: "json",
        language: None,
        own_name: "JSON",
        text: include_str!("samples/json.txt"),
    },
];

const fn paragraph(
    id: &'static str,
    language: &'static str,
    own_name: &'static str,
    text: &'static str,
) -> Sample {
    Sample {
        id,
        language: Some(language),
        own_name,
        text,
    }
}

/// The paragraph that the other languages are measured by.
pub const ENGLISH: Sample = ALL[0];

/// The sample that a page in this language begins with: the paragraph in that language.
pub fn first(locale: Locale) -> &'static Sample {
    let in_language = |sample: &&Sample| sample.language == Some(locale.tag());
    ALL.iter().find(in_language).unwrap_or(&ENGLISH)
}

/// The sample of that id.
pub fn by_id(id: &str) -> Option<&'static Sample> {
    ALL.iter().find(|sample| sample.id == id)
}

/// The samples that say the same thing, each in its language; English, the measure of the others, first.
pub fn same_paragraph() -> impl Iterator<Item = &'static Sample> {
    ALL.iter().filter(|sample| sample.language.is_some())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_and_lead_back_to_their_sample() {
        let ids: BTreeSet<_> = ALL.iter().map(|sample| sample.id).collect();
        assert_eq!(ids.len(), ALL.len());
        for sample in ALL {
            assert_eq!(by_id(sample.id), Some(sample));
        }
        assert_eq!(by_id("English"), None);
    }

    #[test]
    fn english_is_the_measure_of_the_other_languages() {
        assert_eq!(ENGLISH.id, "english");
        assert_eq!(same_paragraph().next(), Some(&ENGLISH));
        assert_eq!(same_paragraph().count(), 8);
    }

    #[test]
    fn a_page_begins_with_the_paragraph_in_its_own_language() {
        for locale in Locale::ALL {
            assert_eq!(first(locale).language, Some(locale.tag()));
        }
    }

    #[test]
    fn a_text_area_gives_every_sample_back_unchanged() {
        for sample in ALL {
            // HTML drops a first line feed and turns carriage returns into line feeds; stray space at the ends would be counted.
            assert!(!sample.text.contains('\r'), "{}", sample.id);
            assert_eq!(sample.text.trim(), sample.text, "{}", sample.id);
        }
    }

    #[test]
    fn samples_are_short_enough_to_be_read() {
        for sample in ALL {
            assert!(
                (60..=700).contains(&sample.text.chars().count()),
                "{}: {}",
                sample.id,
                sample.text.chars().count()
            );
        }
    }
}
