//! Reading a table.
use thiserror::Error;

use super::{Joins, MAGIC, PLANES, TokenBytes, VERSION, pairs};
use crate::Encoding;

/// Longest token taken, in bytes. The longest published one has 128; a damaged table could double at every rank.
const MAX_TOKEN_BYTES: usize = 1024;

/// Why a vocabulary table could not be read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VocabularyError {
    /// The file is something else, perhaps a page of the server's instead.
    #[error("the file is not a vocabulary table")]
    NotATable,
    /// Written by a later version of this program.
    #[error("the table has format version {0}, and only version {VERSION} can be read")]
    Version(u8),
    /// The table is of an encoding unknown here, or of another than asked for.
    #[error("the table is of encoding {0:?}")]
    Encoding(String),
    /// The file is shorter or longer than it says.
    #[error("the table should have {expected} bytes and has {found}")]
    Length {
        /// Bytes it should have.
        expected: usize,
        /// Bytes it has.
        found: usize,
    },
    /// A token is made of tokens that come after it, or is too long.
    #[error("the pair of rank {0} is not valid")]
    Pair(u32),
}

pub(super) fn read(table: &[u8]) -> Result<(Encoding, TokenBytes, Joins), VocabularyError> {
    let mut rest = table;
    if take(&mut rest, MAGIC.len()) != Some(MAGIC) {
        return Err(VocabularyError::NotATable);
    }
    let short = VocabularyError::NotATable;
    let version = take_number(&mut rest, 1).ok_or(short.clone())?;
    if version != u32::from(VERSION) {
        return Err(VocabularyError::Version(version.to_le_bytes()[0]));
    }
    let id_length = take_number(&mut rest, 1).ok_or(short.clone())? as usize;
    let id = String::from_utf8_lossy(take(&mut rest, id_length).ok_or(short.clone())?).into_owned();
    let encoding = Encoding::from_id(&id).ok_or(VocabularyError::Encoding(id))?;
    let ranks = take_number(&mut rest, 4).ok_or(short.clone())?;
    let unused_count = take_number(&mut rest, 1).ok_or(short.clone())? as usize;
    let unused = (0..unused_count)
        .map(|_| take_number(&mut rest, 4))
        .collect::<Option<Vec<u32>>>()
        .ok_or(short)?;

    let header = table.len() - rest.len();
    let pairs = (ranks as usize).saturating_sub(256 + unused_count);
    let expected = header + 256 + pairs * PLANES;
    if table.len() != expected || (ranks as usize) < 256 || ranks >> pairs::RANK_BITS > 0 {
        return Err(VocabularyError::Length {
            expected,
            found: table.len(),
        });
    }
    let (singles, planes) = rest.split_at(256);
    let (tokens, joins) = join(singles, planes, ranks, &unused)?;
    Ok((encoding, tokens, joins))
}

/// Joins every token from its parts.
fn join(
    singles: &[u8],
    planes: &[u8],
    ranks: u32,
    unused: &[u32],
) -> Result<(TokenBytes, Joins), VocabularyError> {
    let mut joins = Joins {
        parts: Vec::with_capacity(ranks as usize),
    };
    let mut tokens = TokenBytes {
        bytes: Vec::with_capacity(ranks as usize * 7),
        ends: Vec::with_capacity(ranks as usize),
    };
    for &byte in singles {
        tokens.bytes.push(byte);
        tokens.end_token();
        joins.parts.push(Joins::NOTHING);
    }
    let plane = planes.len() / PLANES;
    let mut pair = 0;
    for rank in 256..ranks {
        let mut parts = Joins::NOTHING;
        if !unused.contains(&rank) {
            let part = |first: usize| {
                let byte = |n: usize| {
                    planes
                        .get((first + n) * plane + pair)
                        .copied()
                        .unwrap_or(u8::MAX)
                };
                u32::from_le_bytes([byte(0), byte(1), byte(2), 0])
            };
            let bad = VocabularyError::Pair(rank);
            parts = (part(0), part(3));
            let left = tokens.range(parts.0).ok_or(bad.clone())?;
            let right = tokens.range(parts.1).ok_or(bad.clone())?;
            if left.len() + right.len() > MAX_TOKEN_BYTES {
                return Err(bad);
            }
            tokens.bytes.extend_from_within(left);
            tokens.bytes.extend_from_within(right);
            pair += 1;
        }
        tokens.end_token();
        joins.parts.push(parts);
    }
    Ok((tokens, joins))
}

fn take<'a>(rest: &mut &'a [u8], count: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(count)?;
    *rest = left;
    Some(taken)
}

/// A little-endian number of one to four bytes.
fn take_number(rest: &mut &[u8], bytes: usize) -> Option<u32> {
    let taken = take(rest, bytes)?;
    Some(
        taken
            .iter()
            .rev()
            .fold(0, |number, &byte| number << 8 | u32::from(byte)),
    )
}
