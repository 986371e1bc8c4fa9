//! Measuring a text: characters, words and lines.
use unicode_segmentation::UnicodeSegmentation;

use super::{TextStats, Tokens};

impl TextStats {
    /// Measures `text`, which was counted as `tokens`.
    pub fn of(text: &str, tokens: Tokens) -> Self {
        Self {
            tokens,
            graphemes: graphemes(text),
            words: text.unicode_words().count() as u64,
            bytes: text.len() as u64,
            lines: text.lines().count() as u64,
        }
    }
}

/// Extended grapheme clusters. In ASCII every byte is one, except that a carriage return joins the line feed after it.
fn graphemes(text: &str) -> u64 {
    if text.is_ascii() {
        let joined = text
            .as_bytes()
            .windows(2)
            .filter(|pair| pair == b"\r\n")
            .count();
        (text.len() - joined) as u64
    } else {
        text.graphemes(true).count() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_are_those_a_reader_sees() {
        let check = |text: &str, graphemes, words, lines| {
            let stats = TextStats::of(text, Tokens::ZERO);
            assert_eq!(
                (stats.graphemes, stats.words, stats.lines),
                (graphemes, words, lines),
                "{text:?}"
            );
            assert_eq!(stats.bytes, text.len() as u64);
        };
        check("", 0, 0, 0);
        check("Can't stop.", 11, 2, 1);
        check("a\r\nb\n", 4, 2, 2);
        check("a\n\n", 3, 1, 2);
        check("漢字", 2, 2, 1);
        check("👩\u{200d}👩\u{200d}👧\u{200d}👦", 1, 0, 1);
        check("e\u{301}", 1, 1, 1);
        check("🇹🇼", 1, 0, 1);
    }
}
