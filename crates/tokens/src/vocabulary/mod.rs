//! Vocabulary tables: a compact form of the published rank files.
//!
//! A byte-pair vocabulary is made of the 256 single bytes and of tokens that join two tokens of lower rank, so a token can be
//! written as a pair of ranks instead of its bytes. Numbers are little-endian:
//!
//! | bytes | what |
//! |---|---|
//! | 4 | the letters `TKTB` |
//! | 1 | version of this format, 1 |
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
mod read;
#[cfg(not(target_arch = "wasm32"))]
mod write;

use self::index::Index;
use super::Encoding;

pub use self::read::VocabularyError;
#[cfg(not(target_arch = "wasm32"))]
pub use self::write::write;

const MAGIC: &[u8; 4] = b"TKTB";
const VERSION: u8 = 1;
/// Bytes of a pair: two ranks of three bytes.
const PLANES: usize = 6;

/// The tokens of an encoding: which bytes each stands for, and which token stands for some bytes.
pub struct Vocabulary {
    table: Encoding,
    tokens: TokenBytes,
    index: Index,
}

impl Vocabulary {
    /// Reads a table (already decompressed).
    ///
    /// # Errors
    /// When the bytes are not a whole table of this format.
    pub fn read(table: &[u8]) -> Result<Self, VocabularyError> {
        let (table, tokens) = read::read(table)?;
        let index = Index::new(&tokens);
        Ok(Self {
            table,
            tokens,
            index,
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
