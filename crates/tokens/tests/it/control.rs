//! Spellings of control tokens, read both ways, equal tiktoken.
use std::collections::HashSet;

use proptest::prelude::*;
use tokens::{ControlTokens, Document, Encoding, Tokens};

use super::text_kinds::text;
use super::{engine, oracle};

fn spellings(encoding: Encoding) -> Vec<String> {
    let spellings: HashSet<&str> = oracle(encoding).special_tokens();
    let mut spellings: Vec<_> = spellings.into_iter().map(str::to_owned).collect();
    spellings.sort();
    spellings
}

fn check(encoding: Encoding, text: &str) {
    let mut document = Document::new(engine(encoding).clone());
    document.update(text.to_owned(), &mut |_, _| ());
    let as_text = oracle(encoding).encode_ordinary(text);
    assert_eq!(document.tokens().collect::<Vec<_>>(), as_text);
    let as_tokens = oracle(encoding).encode_with_special_tokens(text);
    let readings = document.readings();
    let otherwise = readings.control_tokens_otherwise;
    let expected = Tokens::new(as_tokens.len() as u64);
    assert_eq!(
        otherwise.unwrap_or(document.stats().tokens),
        expected,
        "{encoding} {text:?}"
    );
    assert_eq!(otherwise.is_some(), readings.control_tokens > 0);

    let reading = engine(encoding).clone().reading(ControlTokens::AsTokens);
    assert_eq!(reading.encode(text), as_tokens, "{encoding} {text:?}");
    assert_eq!(reading.count(text, &mut |_| ()), expected);
    document.set_engine(reading, &mut |_, _| ());
    assert_eq!(
        document.tokens().collect::<Vec<_>>(),
        as_tokens,
        "{encoding} {text:?}"
    );
    let back = document.readings().control_tokens_otherwise;
    assert_eq!(back, otherwise.map(|_| Tokens::new(as_text.len() as u64)));
    super::document::check_rows(&mut document, 40);
}

#[test]
fn every_control_token_of_an_encoding_is_one_token_or_the_text_it_is_written_with() {
    for encoding in Encoding::ALL {
        let spellings = spellings(encoding);
        assert!(spellings.len() > usize::from(encoding == Encoding::O200kHarmony) * 1_000);
        for spelling in spellings {
            check(encoding, &format!("a {spelling} \n{spelling}\u{301}"));
        }
    }
}

#[test]
fn what_is_not_quite_a_control_token_is_text() {
    for encoding in Encoding::ALL {
        for text in [
            "<|endoftext|",
            "<|ENDOFTEXT|>",
            "<|reserved_200012|>",
            "<|reserved_201088|>",
            "<|reserved_20001|>",
            "<|reserved_2000133|>",
            "<|reserved_+20013|>",
            "<|reserved_20001漢|>",
            "<|<|",
            "<|end<|end|>",
        ] {
            check(encoding, text);
        }
    }
}

#[test]
fn one_control_token_is_told_from_the_seven_tokens_it_is_written_with() {
    let mut document = Document::new(engine(Encoding::O200kBase).clone());
    document.update("<|endoftext|>".to_owned(), &mut |_, _| ());
    let readings = document.readings();
    assert_eq!(
        (document.stats().tokens, readings.control_tokens),
        (Tokens::new(7), 1)
    );
    assert_eq!(readings.control_tokens_otherwise, Some(Tokens::new(1)));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn texts_with_control_tokens_in_them_equal_tiktoken(
        parts in prop::collection::vec((text(300), any::<prop::sample::Index>(), any::<bool>()), 1..60),
    ) {
        for encoding in Encoding::ALL {
            let mut spellings = spellings(encoding);
            spellings.truncate(8);
            let mut text = String::new();
            for (part, spelling, ends_line) in &parts {
                text += part;
                text += if *ends_line { "\n" } else { "" };
                text += &spellings[spelling.index(spellings.len())];
            }
            check(encoding, &text);
        }
    }
}
