//! The text of a span as it is drawn: on one line, with whitespace marked when asked for.

/// A stretch of a span's text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// Marks that stand for whitespace.
    Marks(String),
}

/// Cuts a span's text into text and whitespace. Without `marked`, line breaks become spaces, so that their token is seen.
pub fn pieces(text: &str, marked: bool) -> Vec<Piece> {
    let text = text.replace("\r\n", "\n");
    if !marked {
        return vec![Piece::Text(
            text.chars()
                .map(|c| if breaks_line(c) { ' ' } else { c })
                .collect(),
        )];
    }
    let mut pieces: Vec<Piece> = Vec::new();
    for c in text.chars() {
        match (mark(c), pieces.last_mut()) {
            (Some(mark), Some(Piece::Marks(marks))) => marks.push(mark),
            (Some(mark), _) => pieces.push(Piece::Marks(mark.into())),
            (None, Some(Piece::Text(text))) => text.push(c),
            (None, _) => pieces.push(Piece::Text(c.into())),
        }
    }
    pieces
}

const fn mark(c: char) -> Option<char> {
    match c {
        ' ' | '\u{a0}' => Some('·'),
        '\t' => Some('→'),
        '\u{3000}' => Some('□'),
        c if breaks_line(c) => Some('↵'),
        _ => None,
    }
}

const fn breaks_line(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whitespace_is_marked_when_asked_for() {
        let text = |text: &str| Piece::Text(text.to_owned());
        let marks = |marks: &str| Piece::Marks(marks.to_owned());
        assert_eq!(pieces(" the", true), [marks("·"), text("the")]);
        assert_eq!(pieces("\t\t", true), [marks("→→")]);
        assert_eq!(pieces(".\r\n\n", true), [text("."), marks("↵↵")]);
        assert_eq!(pieces("", true), []);
    }

    #[test]
    fn a_line_break_never_breaks_a_row() {
        for marked in [true, false] {
            for piece in pieces("a\r\nb\nc\u{2028}d\u{85}", marked) {
                let (Piece::Text(text) | Piece::Marks(text)) = piece;
                assert!(!text.chars().any(breaks_line));
            }
        }
        assert_eq!(pieces("\r\n\n", false), [Piece::Text("  ".to_owned())]);
    }
}
