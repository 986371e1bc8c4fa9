//! Random texts of the kinds people paste, and of the kinds nobody should.
use proptest::collection::vec;
use proptest::prelude::*;

/// Fragments chosen because the patterns or the vocabularies treat them specially.
const FRAGMENTS: &[&str] = &[
    " ",
    "  ",
    "   ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "\u{a0}",
    "\u{3000}",
    "\u{85}",
    "\u{2028}",
    "\u{b}",
    "'s",
    "'S",
    "'ſ",
    "'ll",
    "'LL",
    "'lL",
    "'ve",
    "'re",
    "'d",
    "'x",
    "'",
    "''",
    "a",
    "b",
    "The",
    "HTML",
    "camelCase",
    "HTMLParser",
    "ǅ",
    "ß",
    "I'm",
    "can't",
    "ʰ",
    "ª",
    "0",
    "12",
    "345",
    "6789",
    "٣",
    "Ⅷ",
    "½",
    "!",
    "...",
    "/",
    "//",
    "/\n",
    "-",
    "—",
    "$",
    "{\"",
    "\":",
    "});",
    "<|endoftext|>",
    "漢",
    "字",
    "。",
    "，",
    "한국어",
    "ひらがな",
    "カ",
    "ไทย",
    "हिन्दी",
    "क्ष",
    "العربية",
    "עברית",
    "e\u{301}",
    "\u{301}",
    "\u{200d}",
    "\u{fe0f}",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦",
    "🇹🇼",
    "🇹",
    "🏽",
    "😀",
    "\u{feff}",
    "\0",
    "\u{10ffff}",
    "\u{e000}",
    "\u{fffd}",
    "ﬀ",
    "İ",
    "Σ",
    "ς",
    "\u{345}",
    "ͅA",
    "Aͅ",
];

/// Text of up to `bytes` bytes or so: fragments, words, runs and any characters at all.
pub fn text(bytes: usize) -> impl Strategy<Value = String> {
    let part = prop_oneof![
        6 => prop::sample::select(FRAGMENTS).prop_map(str::to_owned),
        3 => "[a-z]{1,9} ",
        1 => "[A-Za-z0-9+/]{1,80}",
        2 => any::<char>().prop_map(String::from),
        1 => (prop::sample::select(FRAGMENTS), 1usize..200).prop_map(|(fragment, times)| fragment.repeat(times)),
        1 => "[\u{4e00}-\u{9fff}]{1,40}",
    ];
    vec(part, 1..(bytes / 8).max(2)).prop_map(move |parts| {
        let mut text = String::new();
        for part in parts {
            text += &part;
            if text.len() >= bytes {
                break;
            }
        }
        text
    })
}
