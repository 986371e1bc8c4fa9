//! Byte-pair merging: turning the bytes of one piece into tokens.
//!
//! The rule: start from single bytes; as long as two neighbours together are a token, join the pair whose token has the
//! lowest rank, the leftmost of equals.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::vocabulary::Vocabulary;

/// Up to this many bytes, looking through all pairs for the best is faster than keeping a heap.
const SHORT: usize = 100;
/// Longer pieces are merged window by window, so that memory stays bounded whatever is pasted.
const WINDOW: usize = 1 << 15;
/// "No such token" where a rank is expected: later than every rank.
const NONE: u32 = u32::MAX;

/// Appends the tokens of `piece`, which is not empty. `progress` is told the bytes done, now and then in a very long piece.
pub(super) fn merge(
    vocabulary: &Vocabulary,
    piece: &[u8],
    tokens: &mut Vec<u32>,
    progress: &mut dyn FnMut(usize),
) {
    if let Some(rank) = vocabulary.rank(piece) {
        tokens.push(rank);
    } else if piece.len() <= SHORT {
        merge_short(vocabulary, piece, tokens);
    } else if piece.len() <= WINDOW {
        merge_long(vocabulary, piece, tokens);
    } else {
        merge_by_windows(vocabulary, piece, WINDOW, tokens, progress);
    }
}

/// The token that two join to, or [`NONE`].
#[inline]
fn join(vocabulary: &Vocabulary, left: u32, right: u32) -> u32 {
    vocabulary.join(left, right).unwrap_or(NONE)
}

/// Looks through all pairs before each join: quadratic, but the piece is short.
fn merge_short(vocabulary: &Vocabulary, piece: &[u8], tokens: &mut Vec<u32>) {
    // The parts, and the token that each joins to with the next.
    let mut parts = [0; SHORT];
    let mut joined = [NONE; SHORT];
    let mut count = piece.len();
    for (part, byte) in parts.iter_mut().zip(piece) {
        *part = vocabulary.single(*byte);
    }
    for at in 1..count {
        joined[at - 1] = join(vocabulary, parts[at - 1], parts[at]);
    }
    loop {
        let pairs = &joined[..count - 1];
        let best = pairs.iter().copied().fold(NONE, u32::min);
        if best == NONE {
            break;
        }
        let at = pairs.iter().position(|&rank| rank == best).unwrap_or(0);
        parts[at] = best;
        parts.copy_within(at + 2..count, at + 1);
        joined.copy_within(at + 2..count, at + 1);
        count -= 1;
        joined[count - 1] = NONE;
        if at + 1 < count {
            joined[at] = join(vocabulary, best, parts[at + 1]);
        }
        if at > 0 {
            joined[at - 1] = join(vocabulary, parts[at - 1], best);
        }
    }
    tokens.extend(&parts[..count]);
}

/// Keeps the pairs in a heap: `n log n`.
fn merge_long(vocabulary: &Vocabulary, piece: &[u8], tokens: &mut Vec<u32>) {
    // A linked list of parts, each known by the place of its first byte.
    let mut parts: Vec<u32> = piece.iter().map(|byte| vocabulary.single(*byte)).collect();
    let mut next: Vec<usize> = (1..=piece.len()).collect();
    let mut previous: Vec<usize> = (0..piece.len()).map(|at| at.saturating_sub(1)).collect();
    // The token of each part joined with the next; entries of the heap that disagree with it are out of date.
    let mut joined: Vec<u32> = parts
        .windows(2)
        .map(|pair| join(vocabulary, pair[0], pair[1]))
        .collect();
    joined.push(NONE);
    let mut heap: BinaryHeap<Reverse<(u32, usize)>> = joined
        .iter()
        .enumerate()
        .filter(|&(_, &rank)| rank != NONE)
        .map(|(at, &rank)| Reverse((rank, at)))
        .collect();
    while let Some(Reverse((best, at))) = heap.pop() {
        if joined[at] != best {
            continue;
        }
        let middle = next[at];
        let end = next[middle];
        next[at] = end;
        parts[at] = best;
        joined[middle] = NONE;
        joined[at] = NONE;
        if end < piece.len() {
            previous[end] = at;
            joined[at] = join(vocabulary, best, parts[end]);
        }
        if joined[at] != NONE {
            heap.push(Reverse((joined[at], at)));
        }
        if at > 0 {
            let before = previous[at];
            joined[before] = join(vocabulary, parts[before], best);
            if joined[before] != NONE {
                heap.push(Reverse((joined[before], before)));
            }
        }
    }
    let mut at = 0;
    while at < piece.len() {
        tokens.push(parts[at]);
        at = next[at];
    }
}

/// Merges windows of a very long piece, each beginning at a token border of the one before.
///
/// Tokens are the merge of their bytes if and only if every two neighbours are the merge of theirs (the property the `bpe` crate
/// of github/rust-gems is built on), so a seam is right when the two tokens that meet there stay apart. Where they do not,
/// the next window begins earlier.
fn merge_by_windows(
    vocabulary: &Vocabulary,
    piece: &[u8],
    window: usize,
    tokens: &mut Vec<u32>,
    progress: &mut dyn FnMut(usize),
) {
    /// Tokens at the end of a window that what follows is likely to change.
    const UNSURE: usize = 16;
    let first = tokens.len();
    let mut start = 0;
    let mut end = window.min(piece.len());
    let mut take_back = 1;
    loop {
        let seam = tokens.len();
        merge_long(vocabulary, &piece[start..end], tokens);
        let holds = seam == first || stay_apart(vocabulary, tokens[seam - 1], tokens[seam]);
        if holds && end == piece.len() {
            return;
        }
        let keep = if holds {
            take_back = 1;
            tokens.len().saturating_sub(UNSURE).max(seam + 1)
        } else {
            tokens.truncate(seam);
            let keep = seam.saturating_sub(take_back).max(first);
            take_back *= 2;
            keep
        };
        if holds {
            progress(end);
            start = end;
            end = (end + window).min(piece.len());
        }
        let again: usize = tokens
            .drain(keep..)
            .map(|token| length(vocabulary, token))
            .sum();
        start -= again;
    }
}

/// Whether two neighbouring tokens are what their bytes merge to.
fn stay_apart(vocabulary: &Vocabulary, left: u32, right: u32) -> bool {
    let bytes = [left, right]
        .map(|token| vocabulary.bytes(token).unwrap_or_default())
        .concat();
    let mut merged = Vec::new();
    merge(vocabulary, &bytes, &mut merged, &mut |_| ());
    merged == [left, right]
}

fn length(vocabulary: &Vocabulary, token: u32) -> usize {
    vocabulary.bytes(token).map_or(0, <[u8]>::len)
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use proptest::prelude::*;

    use super::super::{Encoding, vocabulary};
    use super::*;

    static VOCABULARIES: LazyLock<[Vocabulary; 2]> = LazyLock::new(|| {
        [Encoding::O200kBase, Encoding::R50kBase]
            .map(|encoding| Vocabulary::read(&vocabulary::write(encoding)).expect("just written"))
    });

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
        #[test]
        fn all_three_ways_of_merging_agree(
            window in 2usize..70,
            pieces in prop::collection::vec("[a-z]{1,12}|[ab]{1,90}|[0 ]{1,60}|\\PC{1,20}|a{1,99}", 1..12),
        ) {
            let piece = pieces.concat();
            for vocabulary in VOCABULARIES.iter() {
                let (mut long, mut windows, mut short) = (Vec::new(), Vec::new(), Vec::new());
                merge_long(vocabulary, piece.as_bytes(), &mut long);
                merge_by_windows(vocabulary, piece.as_bytes(), window, &mut windows, &mut |_| ());
                prop_assert_eq!(&long, &windows);
                let piece = &piece.as_bytes()[..piece.len().min(SHORT)];
                long.clear();
                merge_long(vocabulary, piece, &mut long);
                merge_short(vocabulary, piece, &mut short);
                prop_assert_eq!(&long, &short);
            }
        }
    }
}
