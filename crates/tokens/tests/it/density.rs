//! The measured ratios are in order, cover what the site offers, and are near what our own samples come to.
use tokens::density::{LengthUnit, MEASURED, MeasuredLanguage};
use tokens::{Encoding, Engine};

fn english() -> &'static MeasuredLanguage {
    MeasuredLanguage::by_tag("en").unwrap()
}

#[test]
fn every_spread_is_in_order_and_rests_on_enough_text() {
    for language in &MEASURED {
        assert!(
            language.characters >= 95_000,
            "{}: {}",
            language.tag,
            language.characters
        );
        assert!(
            language.passages >= 50,
            "{}: {}",
            language.tag,
            language.passages
        );
        assert!(!language.sources.is_empty(), "{}", language.tag);
        for encoding in Encoding::ALL {
            for unit in [LengthUnit::Words, LengthUnit::Characters] {
                let spread = language.spread(encoding, unit);
                assert!(
                    0 < spread.low
                        && spread.low <= spread.expected
                        && spread.expected <= spread.high,
                    "{} {encoding} {unit:?} {spread:?}",
                    language.tag
                );
            }
        }
    }
}

#[test]
fn encodings_with_one_vocabulary_have_one_ratio() {
    let of = |encoding| english().spread(encoding, LengthUnit::Words);
    assert_eq!(of(Encoding::O200kHarmony), of(Encoding::O200kBase));
    assert_ne!(of(Encoding::Cl100kBase), of(Encoding::R50kBase));
}

#[test]
fn a_length_becomes_a_range_rounded_outwards() {
    let check = |amount, unit| {
        let spread = english().spread(Encoding::O200kBase, unit);
        let range = english().tokens(amount, unit, Encoding::O200kBase);
        let exact = |per_mille: u32| amount * u64::from(per_mille);
        assert_eq!(range.low.get(), exact(spread.low) / 1000);
        assert_eq!(range.expected.get(), (exact(spread.expected) + 500) / 1000);
        assert_eq!(range.high.get(), exact(spread.high).div_ceil(1000));
    };
    for amount in [0, 1, 7, 1000, 1_234_567] {
        check(amount, LengthUnit::Words);
        check(amount, LengthUnit::Characters);
    }
}

/// The rule of thumb that everybody quotes, three quarters of a word for a token, was made for older vocabularies and plain prose. Half a
/// word to a word leaves room for both.
#[test]
fn english_is_between_one_and_two_tokens_a_word() {
    let spread = english().spread(Encoding::O200kBase, LengthUnit::Words);
    assert!(spread.low > 1000 && spread.high < 2000, "{spread:?}");
}

/// Three sentences of our own in each of two languages are within twice and half of what was measured: nothing is off by its unit.
#[test]
fn a_text_that_was_not_measured_is_near() {
    let check = |tag: &str, text: &str, words: u64| {
        let counted = Engine::native(Encoding::O200kBase)
            .count(text, &mut |_| ())
            .get();
        let language = MeasuredLanguage::by_tag(tag).unwrap();
        for (unit, amount) in [
            (LengthUnit::Words, words),
            (LengthUnit::Characters, text.chars().count() as u64),
        ] {
            let range = language.tokens(amount, unit, Encoding::O200kBase);
            assert!(
                range.low.get() / 2 <= counted && counted <= range.high.get() * 2,
                "{tag} {unit:?}: {counted} and {range:?}"
            );
        }
    };
    check(
        "en",
        "The letter came on a wet Tuesday. Nobody in the house knew the handwriting, and nobody wanted to be the first to open it.",
        24,
    );
    check(
        "zh-Hant",
        "那封信在一個下雨的星期二寄到。屋裡沒有人認得那筆跡，也沒有人想第一個拆開它。",
        35,
    );
}
