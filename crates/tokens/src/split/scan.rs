//! Looking at a text one character at a time, and the runs all patterns share.
use super::class::{Class, Classes};

/// What comes after the text that is being cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in super::super) enum Ending {
    /// Nothing: white space at the end stays together.
    Text,
    /// More than white space, in a part of the text that is cut separately.
    More,
}

/// A text with the classes of its characters.
pub(super) struct Scanner<'a> {
    text: &'a str,
    ending: Ending,
    classes: &'a Classes,
}

impl<'a> Scanner<'a> {
    pub(super) const fn new(text: &'a str, ending: Ending, classes: &'a Classes) -> Self {
        Self {
            text,
            ending,
            classes,
        }
    }

    /// The class of the character at `at` and the place after it; `None` at the end.
    #[inline]
    pub(super) fn class_at(&self, at: usize) -> Option<(Class, usize)> {
        let character = self.text[at..].chars().next()?;
        Some((self.classes.of(character), at + character.len_utf8()))
    }

    /// The byte at `at`; `None` at the end.
    pub(super) fn byte_at(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Where the run of characters that `belong` ends.
    #[inline]
    pub(super) fn run(&self, mut at: usize, belong: impl Fn(Class) -> bool) -> usize {
        while let Some((class, next)) = self.class_at(at) {
            if !belong(class) {
                break;
            }
            at = next;
        }
        at
    }

    /// Like [`Scanner::run`], for at most `most` characters.
    pub(super) fn short_run(
        &self,
        mut at: usize,
        most: usize,
        belong: impl Fn(Class) -> bool,
    ) -> usize {
        for _ in 0..most {
            match self.class_at(at) {
                Some((class, next)) if belong(class) => at = next,
                _ => break,
            }
        }
        at
    }

    /// Where a run of these bytes ends.
    pub(super) fn run_of_bytes(&self, at: usize, bytes: &[u8]) -> usize {
        at + self.text.as_bytes()[at..]
            .iter()
            .take_while(|byte| bytes.contains(byte))
            .count()
    }

    /// Where a run of symbols ends that may start with a space: ` ?[^\s\p{L}\p{N}]+`.
    pub(super) fn symbols(&self, at: usize) -> Option<usize> {
        self.after_space(at, Class::is_symbol)
    }

    /// Where ` ?` and a run of one or more characters that `belong` ends.
    pub(super) fn after_space(&self, at: usize, belong: impl Fn(Class) -> bool) -> Option<usize> {
        let start = if self.byte_at(at) == Some(b' ') {
            at + 1
        } else {
            at
        };
        let end = self.run(start, belong);
        (end > start).then_some(end)
    }

    /// Where an English contraction (`'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`) ends.
    pub(super) fn contraction(&self, at: usize, case: Case) -> Option<usize> {
        if self.byte_at(at) != Some(b'\'') {
            return None;
        }
        let at = at + 1;
        let lower = |at: usize| {
            let byte = self.byte_at(at)?;
            Some(if case == Case::Any {
                byte.to_ascii_lowercase()
            } else {
                byte
            })
        };
        match (lower(at)?, lower(at + 1)) {
            (b's' | b'd' | b'm' | b't', _) => Some(at + 1),
            (b'l', Some(b'l')) | (b'v' | b'r', Some(b'e')) => Some(at + 2),
            // Caseless matching folds the long s (ſ, two bytes) to s.
            _ if case == Case::Any && self.text[at..].starts_with('ſ') => {
                Some(at + 'ſ'.len_utf8())
            }
            _ => None,
        }
    }

    /// Cuts the white space that starts at `at`.
    pub(super) fn space(&self, at: usize) -> Space {
        let (mut end, mut last, mut line_break) = (at, at, None);
        while let Some((class, next)) = self.class_at(end) {
            if !class.is_space() {
                break;
            }
            if class == Class::Newline {
                line_break = Some(next);
            }
            last = end;
            end = next;
        }
        let at_end = end == self.text.len() && self.ending == Ending::Text;
        // `\s+(?!\S)|\s`: the last character is left to lead the next word, unless it is the only one.
        let before_word = if at_end || last == at { end } else { last };
        Space {
            at_end: at_end.then_some(end),
            line_break,
            before_word,
        }
    }
}

/// Whether capitals match too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    Lower,
    Any,
}

/// The places where a run of white space may be cut.
pub(super) struct Space {
    /// `\s+$`: the end of the run, when the text ends there.
    pub(super) at_end: Option<usize>,
    /// `\s*[\r\n]+`: after the last line break in the run.
    pub(super) line_break: Option<usize>,
    /// `\s+(?!\S)|\s`.
    pub(super) before_word: usize,
}
