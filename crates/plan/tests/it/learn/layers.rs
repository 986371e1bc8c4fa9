//! Words of the platforms.

use plan::learn::layers::{Counts, Layer, Word, decode};

#[track_caller]
fn check(text: &str, expected: &[Word]) {
    assert_eq!(decode(text), expected, "{text}");
}

#[test]
fn a_words_longest_reading_counts() {
    check("Input tokens per minute", &[Word::Itpm]);
    check("tokens per minute (TPM)", &[Word::Tpm]);
    check("input tokens", &[Word::InputTokens]);
    check(
        "Rate limit reached for requests per minute",
        &[Word::RateLimit, Word::Rpm],
    );
    check("organization_spend_limit_exceeded", &[Word::SpendLimit]);
    check("credit_balance_exhausted", &[Word::CreditBalance]);
    check("You exceeded your current quota", &[Word::Quota]);
    check(
        "自動儲值失敗，餘額為零",
        &[Word::AutoReload, Word::CreditBalance],
    );
}

#[test]
fn a_part_of_a_longer_word_is_no_word() {
    check("frontier", &[]);
    check("creditor", &[]);
    check("appoint", &[]);
    check("4290", &[]);
    check("", &[]);
}

#[test]
fn only_boundaries_count_something() {
    for word in Word::ALL {
        assert_eq!(
            word.counts().is_some(),
            word.layer() == Layer::Quota,
            "{word:?}"
        );
    }
    assert_eq!(Word::Rpm.counts(), Some(Counts::Requests));
    assert_eq!(Word::SpendLimit.counts(), Some(Counts::Money));
}

#[test]
fn every_layer_has_words() {
    for layer in Layer::ALL {
        assert!(
            Word::ALL
                .iter()
                .filter(|word| word.layer() == layer)
                .count()
                >= 6,
            "{layer:?}"
        );
    }
}
