//! Vocabulary tables: a compact form of the published rank files.
//!
//! A byte-pair vocabulary is made of the 256 single bytes and of tokens that join two tokens of lower rank, so a token can be
//! written as a pair of ranks instead of its bytes: the pair that is joined last when its bytes are merged, so that the table also
//! says what joins to what. Numbers are little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | the letters `TKTB` |
//! | 1 | version of this format, 2 |
//! | 1 | length of the encoding's id |
//! | n | the encoding's id, such as `o200k_base` |
//! | 4 | number of ranks, unused ones included |
//! | 1 | number of unused ranks, each following as 4 bytes (50256 in `p50k_base`) |
//! | 256 | the bytes with ranks 0 to 255 |
//! | 3 x 2 x n | for every other used rank, the ranks of its left and right part, 3 bytes each |
//!
//! The pairs lie in six planes (all lowest bytes of the left parts, then all middle ones, ...), which compresses better.
//! A file is such a table compressed with gzip.
mod index;
mod pairs;
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use self::index::Index;
use self::pairs::Pairs;
use super::Encoding;

pub use self::read::VocabularyError;
#[cfg(not(target_arch = "wasm32"))]
pub use self::write::write;

const MAGIC: &[u8; 4] = b"TKTB";
const VERSION: u8 = 2;
/// Bytes of a pair: two ranks of three bytes.
const PLANES: usize = 6;

/// The tokens of an encoding: which bytes each stands for, and which token stands for some bytes.
pub struct Vocabulary {
    table: Encoding,
    tokens: TokenBytes,
    index: Index,
    /// Which rank each single byte has.
    singles: [u32; 256],
    joins: Joins,
    pairs: Pairs,
}

impl Vocabulary {
    /// Reads a table (already decompressed).
    ///
    /// # Errors
    /// When the bytes are not a whole table of this format.
    pub fn read(table: &[u8]) -> Result<Self, VocabularyError> {
        let (table, tokens, joins) = read::read(table)?;
        let index = Index::new(&tokens);
        let pairs = Pairs::new(&joins);
        let mut singles = [0; 256];
        for rank in 0..256 {
            if let Some(&[byte]) = tokens.get(rank) {
                singles[usize::from(byte)] = rank;
            }
        }
        Ok(Self {
            table,
            tokens,
            index,
            singles,
            joins,
            pairs,
        })
    }

    /// The encoding the table was written for; [`Encoding::table`] says which encodings share it.
    pub const fn table(&self) -> Encoding {
        self.table
    }

    /// Number of ranks, unused ones included.
    pub fn len(&self) -> u32 {
        self.tokens.len()
    }

    /// Whether there are no ranks; never so for a table that was read.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes of a token; `None` for ranks that are unused, special or too high.
    pub fn bytes(&self, rank: u32) -> Option<&[u8]> {
        self.tokens.get(rank)
    }

    /// The token that is exactly these bytes.
    #[inline]
    pub(super) fn rank(&self, bytes: &[u8]) -> Option<u32> {
        self.index.find(bytes, &self.tokens)
    }

    /// The token of a single byte.
    #[inline]
    pub(super) const fn single(&self, byte: u8) -> u32 {
        self.singles[byte as usize]
    }

    /// The token that two neighbours join to.
    ///
    /// Asking for the pair is as good as asking whether their bytes together are a token. Where two parts stand beside each other,
    /// nothing was joined across their outer ends, so what happened within them happened in the order in which it does when their bytes
    /// stand alone; the last step of that is the one pair that the table has for the token.
    #[inline]
    pub(super) fn join(&self, left: u32, right: u32) -> Option<u32> {
        self.pairs.find(left, right)
    }
}

/// The two tokens that each token joins, by rank. A single byte joins nothing, and neither does an unused rank.
#[derive(Default)]
struct Joins {
    parts: Vec<(u32, u32)>,
}

impl Joins {
    /// What stands for a token that joins nothing: no token is that high.
    const NOTHING: (u32, u32) = (u32::MAX, u32::MAX);

    const fn len(&self) -> usize {
        self.parts.len()
    }

    /// Every token that joins two, with them.
    fn all(&self) -> impl Iterator<Item = (u32, u32, u32)> {
        let ranks = (0..).zip(&self.parts);
        ranks.filter(|(_, parts)| **parts != Self::NOTHING).map(|(rank, parts)| (rank, parts.0, parts.1))
    }
}

/// The bytes of all tokens in one piece of memory.
#[derive(Default)]
struct TokenBytes {
    bytes: Vec<u8>,
    /// Where each token ends; it starts where the one before ends. Unused ranks are empty.
    ends: Vec<u32>,
}

impl TokenBytes {
    fn len(&self) -> u32 {
        u32::try_from(self.ends.len()).unwrap_or(u32::MAX)
    }

    fn range(&self, rank: u32) -> Option<std::ops::Range<usize>> {
        let rank = rank as usize;
        let end = *self.ends.get(rank)? as usize;
        let start = if rank == 0 {
            0
        } else {
            self.ends[rank - 1] as usize
        };
        (start < end).then_some(start..end)
    }

    #[inline]
    fn get(&self, rank: u32) -> Option<&[u8]> {
        self.range(rank).map(|range| &self.bytes[range])
    }

    /// Ends the token whose bytes were appended.
    fn end_token(&mut self) {
        self.ends
            .push(u32::try_from(self.bytes.len()).unwrap_or(u32::MAX));
    }
}
