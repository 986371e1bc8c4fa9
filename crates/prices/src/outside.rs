//! Text from outside: what a link, a file or a device's storage says, before it is used or shown.
//!
//! One rule for all of them. A word that is to be used has no character that [`is_unfit`]; a text that is only repeated to the
//! person goes through [`shown`].

/// Characters of a text that [`shown`] keeps: enough to recognise it.
pub const SHOWN_CHARS: usize = 40;

/// Whether a character may not stand in a line of text that people read: it has no shape of its own and changes how others are
/// seen. These are control characters, breaks of lines and paragraphs, the marks that turn the direction of writing
/// (Unicode Bidirectional Algorithm, explicit and implicit), the byte order mark, invisible spaces and operators, and tags.
/// The two joiners stay, because emoji and Persian words are written with them.
pub fn is_unfit(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{61C}'
                | '\u{200B}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

/// Enough of a text to recognise it, and nothing that could disturb the line it is shown in: unfit characters are replaced by
/// U+FFFD, and what is longer than [`SHOWN_CHARS`] characters ends in an ellipsis.
///
/// ```
/// assert_eq!(prices::outside::shown("gpt\u{202E}x"), "gpt\u{FFFD}x");
/// ```
pub fn shown(text: &str) -> String {
    let fit = |c: char| {
        if is_unfit(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    let mut shown: String = text.chars().take(SHOWN_CHARS).map(fit).collect();
    if text.chars().nth(SHOWN_CHARS).is_some() {
        shown.push('…');
    }
    shown
}

/// A text on one line: without unfit characters and without space around it.
pub fn one_line(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !is_unfit(*c)).collect();
    kept.trim().to_owned()
}

/// Whether a text may stand as a word, such as an id: not empty, at most `most` bytes, without space or unfit characters.
pub fn is_word(text: &str, most: usize) -> bool {
    let unfit = |c: char| c.is_whitespace() || is_unfit(c);
    !text.is_empty() && text.len() <= most && !text.contains(unfit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The characters that Unicode gives the property `Bidi_Control`.
    const BIDI_CONTROLS: [char; 12] = [
        '\u{61C}', '\u{200E}', '\u{200F}', '\u{202A}', '\u{202B}', '\u{202C}', '\u{202D}',
        '\u{202E}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
    ];

    #[test]
    fn no_character_that_turns_or_hides_text_is_shown() {
        for c in BIDI_CONTROLS
            .into_iter()
            .chain(['\0', '\n', '\u{85}', '\u{FEFF}', '\u{E0041}'])
        {
            let text = format!("a{c}b");
            assert_eq!(shown(&text), "a\u{FFFD}b", "{c:?}");
            assert_eq!(one_line(&text), "ab", "{c:?}");
            assert!(!is_word(&text, 9), "{c:?}");
        }
    }

    #[test]
    fn what_people_write_passes() {
        for text in ["模型", "مدل‌ها", "👩‍💻", "é", "a-b_c.d:e@f"] {
            assert_eq!(shown(text), text);
            assert!(is_word(text, 200), "{text}");
        }
    }

    #[test]
    fn a_long_text_is_cut_at_a_character() {
        let check = |length: usize, ends: &str| {
            let shown = shown(&"字".repeat(length));
            assert!(shown.ends_with(ends) && shown.chars().count() <= SHOWN_CHARS + 1);
        };
        check(SHOWN_CHARS, "字");
        check(SHOWN_CHARS + 1, "字…");
    }
}
