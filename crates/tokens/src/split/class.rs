//! The Unicode classes the published patterns tell apart.
use super::table::STARTS;

/// What a character is to the patterns. Every character is in exactly one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Class {
    /// Punctuation, symbols, controls and everything unassigned.
    Other = 0,
    /// `\p{Lu}` and `\p{Lt}`.
    Upper = 1,
    /// `\p{Ll}`.
    Lower = 2,
    /// `\p{Lm}` and `\p{Lo}`: letters without case, such as Chinese.
    Caseless = 3,
    /// `\p{M}`.
    Mark = 4,
    /// `\p{N}`.
    Number = 5,
    /// `\s` without the two line breaks below.
    Space = 6,
    /// `\r` and `\n`.
    Newline = 7,
}

const ALL: [Class; 8] = [
    Class::Other,
    Class::Upper,
    Class::Lower,
    Class::Caseless,
    Class::Mark,
    Class::Number,
    Class::Space,
    Class::Newline,
];

impl Class {
    /// `\p{L}`.
    pub(super) const fn is_letter(self) -> bool {
        matches!(self, Self::Upper | Self::Lower | Self::Caseless)
    }

    /// `\s`.
    pub(super) const fn is_space(self) -> bool {
        matches!(self, Self::Space | Self::Newline)
    }

    /// `[^\s\p{L}\p{N}]`.
    pub(super) const fn is_symbol(self) -> bool {
        matches!(self, Self::Other | Self::Mark)
    }

    /// `[^\r\n\p{L}\p{N}]`: what may lead a word.
    pub(super) const fn leads_word(self) -> bool {
        matches!(self, Self::Other | Self::Mark | Self::Space)
    }

    /// `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`: the first half of a word of `o200k_base`.
    pub(super) const fn is_upper_half(self) -> bool {
        matches!(self, Self::Upper | Self::Caseless | Self::Mark)
    }

    /// `[\p{Ll}\p{Lm}\p{Lo}\p{M}]`: the second half of a word of `o200k_base`.
    pub(super) const fn is_lower_half(self) -> bool {
        matches!(self, Self::Lower | Self::Caseless | Self::Mark)
    }
}

/// The class of every character, spelt out for speed (0.9 MB).
pub(super) struct Classes(Vec<Class>);

impl Classes {
    /// Spells out the table.
    pub(super) fn new() -> Self {
        let last = STARTS.last().map_or(0, |&packed| packed >> 3);
        let mut classes = vec![Class::Other; last as usize];
        for pair in STARTS.windows(2) {
            let (start, end) = ((pair[0] >> 3) as usize, (pair[1] >> 3) as usize);
            classes[start..end].fill(ALL[(pair[0] & 7) as usize]);
        }
        Self(classes)
    }

    /// The class of `character`.
    pub(super) fn of(&self, character: char) -> Class {
        // The last range of the table is unassigned or private use: Other.
        self.0
            .get(character as usize)
            .copied()
            .unwrap_or(Class::Other)
    }
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use regex_syntax::hir::{Class as HirClass, HirKind};

    use super::*;

    /// Packed starts of the runs of equal class, worked out from the tables of the regex crate tiktoken uses.
    fn starts_of_regex_tables() -> Vec<u32> {
        let mut classes = vec![Class::Other; 0x11_0000];
        let patterns = [
            (r"\s", Class::Space),
            (r"[\r\n]", Class::Newline),
            (r"[\p{Lu}\p{Lt}]", Class::Upper),
            (r"\p{Ll}", Class::Lower),
            (r"[\p{Lm}\p{Lo}]", Class::Caseless),
            (r"\p{M}", Class::Mark),
            (r"\p{N}", Class::Number),
        ];
        for (pattern, class) in patterns {
            let hir = regex_syntax::parse(pattern).expect("a valid pattern");
            let HirKind::Class(HirClass::Unicode(ranges)) = hir.kind() else {
                panic!("{pattern}")
            };
            for range in ranges.ranges() {
                classes[range.start() as usize..=range.end() as usize].fill(class);
            }
        }
        let mut starts = Vec::new();
        for (character, &class) in (0u32..).zip(&classes) {
            if character == 0 || class != classes[character as usize - 1] {
                starts.push(character << 3 | class as u32);
            }
        }
        starts
    }

    #[test]
    fn the_table_is_that_of_the_regex_crate() {
        let starts = starts_of_regex_tables();
        if std::env::var_os("TOKENTALLY_WRITE_CLASSES").is_some() {
            let mut source = String::from(HEADER);
            for line in starts.chunks(12) {
                for start in line {
                    write!(source, "0x{start:x},").expect("strings grow");
                }
                source.push('\n');
            }
            source.push_str("];\n");
            std::fs::write(
                concat!(env!("CARGO_MANIFEST_DIR"), "/src/split/table.rs"),
                source,
            )
            .expect("the source can be written");
        }
        assert!(
            STARTS == starts,
            "run once more with TOKENTALLY_WRITE_CLASSES=1 to write the table again"
        );
    }

    const HEADER: &str = "//! Where runs of characters of one class start: `start << 3 | class`. Generated: see the test in `class.rs`.\n\n\
        #[rustfmt::skip]\n#[expect(clippy::unreadable_literal, reason = \"no person reads them\")]\npub(super) const STARTS: &[u32] = &[\n";
}
