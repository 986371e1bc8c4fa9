//! Which token two tokens join to: an open-addressing hash table of pairs.

use super::Joins;

/// An empty slot. No pair is that large.
const EMPTY: u64 = u64::MAX;
/// Bits of a rank. Tables with more ranks than that are refused when they are read.
pub(super) const RANK_BITS: u32 = 21;
const RANK_MASK: u64 = (1 << RANK_BITS) - 1;

/// Slots of `left << 42 | right << 21 | rank`: the pair is told without looking anywhere else.
pub(super) struct Pairs {
    slots: Vec<u64>,
    /// How far a hash is shifted so that a slot's number is left.
    shift: u32,
}

impl Pairs {
    pub(super) fn new(joins: &Joins) -> Self {
        let bits = (joins.len() * 2).next_power_of_two().trailing_zeros().max(1);
        let mut pairs = Self {
            slots: vec![EMPTY; 1 << bits],
            shift: u64::BITS - bits,
        };
        for (rank, left, right) in joins.all() {
            let key = key(left, right);
            let mut slot = pairs.first_slot(key);
            while pairs.slots[slot] != EMPTY {
                slot = (slot + 1) & (pairs.slots.len() - 1);
            }
            pairs.slots[slot] = key << RANK_BITS | u64::from(rank);
        }
        pairs
    }

    #[inline]
    fn first_slot(&self, key: u64) -> usize {
        const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
        (key.wrapping_mul(FACTOR) >> self.shift) as usize
    }

    /// The token that the two join to.
    #[inline]
    pub(super) fn find(&self, left: u32, right: u32) -> Option<u32> {
        let key = key(left, right);
        let mut slot = self.first_slot(key);
        loop {
            let entry = *self.slots.get(slot)?;
            if entry >> RANK_BITS == key {
                #[expect(clippy::cast_possible_truncation, reason = "the lower bits are a rank")]
                return Some((entry & RANK_MASK) as u32);
            }
            if entry == EMPTY {
                return None;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }
}

#[inline]
fn key(left: u32, right: u32) -> u64 {
    u64::from(left) << RANK_BITS | u64::from(right)
}
