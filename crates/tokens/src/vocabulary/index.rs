//! Finding the token that is some bytes: an open-addressing hash table of ranks.
use super::TokenBytes;

/// An empty slot. No vocabulary has that many ranks.
const EMPTY: u64 = u64::MAX;

/// Slots of `hash << 32 | rank`, so that most misses are told without looking at a token's bytes.
pub(super) struct Index {
    slots: Vec<u64>,
}

impl Index {
    pub(super) fn new(tokens: &TokenBytes) -> Self {
        let capacity = (tokens.ends.len() * 2).next_power_of_two();
        let mut slots = vec![EMPTY; capacity];
        for rank in 0..tokens.len() {
            if let Some(bytes) = tokens.get(rank) {
                let hash = hash(bytes);
                let mut slot = hash as usize & (capacity - 1);
                while slots[slot] != EMPTY {
                    slot = (slot + 1) & (capacity - 1);
                }
                slots[slot] = u64::from(hash) << 32 | u64::from(rank);
            }
        }
        Self { slots }
    }

    #[inline]
    pub(super) fn find(&self, bytes: &[u8], tokens: &TokenBytes) -> Option<u32> {
        let mask = self.slots.len() - 1;
        let hash = hash(bytes);
        let mut slot = hash as usize & mask;
        loop {
            let entry = self.slots[slot];
            if entry == EMPTY {
                return None;
            }
            #[expect(
                clippy::cast_possible_truncation,
                reason = "the lower half is the rank"
            )]
            let rank = entry as u32;
            if entry >> 32 == u64::from(hash) && tokens.get(rank) == Some(bytes) {
                return Some(rank);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// Multiplies eight bytes at a time into 64 bits and keeps the well-mixed upper half.
/// Not keyed: the table is fixed, so a text made to collide costs time only where its own pieces do.
#[inline]
fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut hash = bytes.len() as u64;
    let mut words = bytes.chunks_exact(8);
    for word in &mut words {
        let mut eight = [0; 8];
        eight.copy_from_slice(word);
        hash = (hash.rotate_left(29) ^ u64::from_le_bytes(eight)).wrapping_mul(FACTOR);
    }
    let rest = words
        .remainder()
        .iter()
        .fold(0u64, |word, &byte| word << 8 | u64::from(byte));
    hash = (hash.rotate_left(29) ^ rest).wrapping_mul(FACTOR);
    (hash >> 32) as u32
}
