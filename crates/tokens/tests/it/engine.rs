//! Counting equals tiktoken, whatever the text.
use std::time::Instant;

use proptest::prelude::*;
use tokens::{Encoding, Tokens};

use super::text_kinds::text;
use super::{engine, oracle};

fn check_against_oracle(encoding: Encoding, text: &str) {
    let ids = engine(encoding).encode(text);
    assert_eq!(
        ids,
        oracle(encoding).encode_ordinary(text),
        "{encoding} {text:?}"
    );
    assert_eq!(
        engine(encoding).decode(&ids).as_deref(),
        Some(text.as_bytes()),
        "{encoding} {text:?}"
    );
}

#[test]
fn published_examples_have_their_published_tokens() {
    let check = |encoding, text: &str, ids: &[u32]| {
        assert_eq!(engine(encoding).encode(text), ids, "{encoding} {text:?}");
    };
    check(Encoding::O200kBase, "hello world", &[24912, 2375]);
    check(Encoding::O200kHarmony, "hello world", &[24912, 2375]);
    check(
        Encoding::Cl100kBase,
        "tiktoken is great!",
        &[83, 1609, 5963, 374, 2294, 0],
    );
    check(Encoding::R50kBase, "hello world", &[31373, 995]);
    check(Encoding::Cl100kBase, "hello world", &[15339, 1917]);
    check(Encoding::O200kBase, "", &[]);
}

#[test]
fn special_tokens_in_a_text_are_ordinary_characters() {
    for encoding in Encoding::ALL {
        let ids = engine(encoding).encode("<|endoftext|>");
        assert!(ids.len() > 1, "{encoding}");
        check_against_oracle(encoding, "a<|endoftext|>b<|start|>");
    }
}

#[test]
fn every_character_is_cut_as_tiktoken_cuts_it() {
    // Each character between letters, digits, spaces and itself: a class that is wrong moves a border.
    for encoding in [
        Encoding::O200kBase,
        Encoding::Cl100kBase,
        Encoding::R50kBase,
    ] {
        let mut text = String::new();
        for character in (0..=0x0003_ffff)
            .chain(0x000e_0000..=0x000e_0fff)
            .filter_map(char::from_u32)
        {
            for part in ["x", "", "Y", " ", "1"] {
                text += part;
                text.push(character);
            }
            if text.len() > 60_000 {
                check_against_oracle(encoding, &text);
                text.clear();
            }
        }
        check_against_oracle(encoding, &text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn short_texts_equal_tiktoken(text in text(60)) {
        for encoding in Encoding::ALL {
            check_against_oracle(encoding, &text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn long_texts_equal_tiktoken(bytes in 1_000usize..100_000, seed in text(100_000)) {
        let mut end = bytes.min(seed.len());
        while !seed.is_char_boundary(end) {
            end -= 1;
        }
        for encoding in Encoding::ALL {
            check_against_oracle(encoding, &seed[..end]);
        }
    }

    #[test]
    fn long_pieces_equal_tiktoken(letters in "[a-z]{40000,70000}", chinese in "[\u{4e00}-\u{9fff}]{12000,20000}", few in "[ab]{33000,70000}") {
        for encoding in [Encoding::O200kBase, Encoding::Cl100kBase, Encoding::R50kBase] {
            for text in [&letters, &chinese, &few] {
                check_against_oracle(encoding, text);
            }
        }
    }
}

#[test]
fn hostile_texts_are_counted_in_linear_time() {
    let megabyte = |part: &str| part.repeat((1 << 20) / part.len());
    let mut random = 1u64;
    let base64: String = (0..1 << 20)
        .map(|_| {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            char::from(
                b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                    [(random >> 58) as usize],
            )
        })
        .collect();
    let letters: String = base64
        .chars()
        .filter(char::is_ascii_lowercase)
        .cycle()
        .take(1 << 20)
        .collect();
    let texts = [
        ("a", megabyte("a")),
        ("A", megabyte("A")),
        ("spaces", megabyte(" ")),
        ("spaces and a word", megabyte(" ") + "x"),
        ("line breaks", megabyte("\n")),
        ("spaced line breaks", megabyte(" \n")),
        ("no-break spaces", megabyte("\u{a0}")),
        ("tabs", megabyte("\t")),
        ("one Chinese character", megabyte("漢")),
        (
            "Chinese without spaces",
            ('\u{4e00}'..'\u{9000}').cycle().take(350_000).collect(),
        ),
        ("families", megabyte("👩\u{200d}👩\u{200d}👧\u{200d}👦")),
        ("marks", megabyte("\u{301}")),
        ("joiners", megabyte("\u{200d}")),
        ("punctuation", megabyte("!")),
        ("random base64", base64),
        ("random letters", letters),
        ("apostrophes", megabyte("'")),
        ("mixed case", megabyte("漢A")),
        ("digits", megabyte("7")),
    ];
    for (name, text) in &texts {
        for encoding in [
            Encoding::O200kBase,
            Encoding::Cl100kBase,
            Encoding::R50kBase,
        ] {
            let start = Instant::now();
            let count = engine(encoding).count(text, &mut |_| ());
            let elapsed = start.elapsed();
            println!(
                "{name:24} {encoding:12} {:>9} bytes {count:>8} tokens {elapsed:?}",
                text.len()
            );
            assert!(count > Tokens::ZERO);
            assert!(
                elapsed.as_secs() < 20,
                "{name} {encoding}: {elapsed:?}, and a debug build takes about a second"
            );
        }
    }
}
