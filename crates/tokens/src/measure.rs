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
            lines: lines(text),
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

/// Lines as editors number them: a line feed, a carriage return, or both together end one. What comes after the last is a line too.
fn lines(text: &str) -> u64 {
    let (mut ended, mut last) = (0, b'\n');
    for byte in text.bytes() {
        ended += u64::from(byte == b'\r' || byte == b'\n' && last != b'\r');
        last = byte;
    }
    ended + u64::from(!matches!(last, b'\n' | b'\r'))
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
        check("\n", 1, 0, 1);
        check("\n\r\n\r", 3, 0, 3);
        check("a\rb\rc\rd\re", 9, 5, 5);
        check("a\r\r\nb\r", 5, 2, 3);
        check("漢字", 2, 2, 1);
        check("👩\u{200d}👩\u{200d}👧\u{200d}👦", 1, 0, 1);
        check("e\u{301}", 1, 1, 1);
        check("🇹🇼", 1, 0, 1);
    }
}
