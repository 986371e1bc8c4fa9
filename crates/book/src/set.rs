//! A set of choices out of a short list, as bits: no allocation, and one piece of code for every facet.

use std::marker::PhantomData;

use prices::catalog::{Kind, Modality, Role};

/// One of a short list of choices, each with a name for links.
pub trait Choice: Copy + 'static {
    /// Every choice, in the order they are offered: the order of [`Self::at`].
    const ALL: &'static [Self];

    /// The name used in links.
    fn id(self) -> &'static str;

    /// The place in [`Self::ALL`], below 16.
    fn at(self) -> u8;
}

/// Some of the choices. The empty set stands for "any" wherever a filter holds one.
#[derive(Debug)]
pub struct Set<T> {
    bits: u16,
    of: PhantomData<T>,
}

impl<T: Choice> Set<T> {
    /// None of them.
    pub const EMPTY: Self = Self {
        bits: 0,
        of: PhantomData,
    };

    /// These.
    #[must_use]
    pub fn of(choices: &[T]) -> Self {
        let mut set = Self::EMPTY;
        for choice in choices {
            set.put(*choice, true);
        }
        set
    }

    /// Puts a choice in, or takes it out.
    pub fn put(&mut self, choice: T, is_in: bool) {
        let bit = 1 << choice.at();
        if is_in {
            self.bits |= bit;
        } else {
            self.bits &= !bit;
        }
    }

    /// Takes a choice out if it is in, and puts it in if not.
    pub fn toggle(&mut self, choice: T) {
        self.bits ^= 1 << choice.at();
    }

    /// Whether a choice is in.
    pub fn has(self, choice: T) -> bool {
        self.bits & 1 << choice.at() != 0
    }

    /// Whether none is in.
    pub const fn is_empty(self) -> bool {
        self.bits == 0
    }

    /// The choices that are in, in the order they are offered.
    pub fn iter(self) -> impl Iterator<Item = T> {
        T::ALL
            .iter()
            .copied()
            .filter(move |choice| self.has(*choice))
    }

    /// Whether a choice passes: it is in, or nothing is.
    pub(super) fn lets(self, choice: T) -> bool {
        self.is_empty() || self.has(choice)
    }
}

impl<T> Clone for Set<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Set<T> {}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self {
            bits: 0,
            of: PhantomData,
        }
    }
}

impl<T> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}

impl<T> Eq for Set<T> {}

/// Lets an enum with names of its own ([`prices::choices`]) be put in a set.
macro_rules! in_sets {
    ($($choice:ty),+) => {
        $(impl $crate::Choice for $choice {
            const ALL: &'static [Self] = &Self::ALL;

            fn id(self) -> &'static str {
                self.id()
            }

            fn at(self) -> u8 {
                self as u8
            }
        })+
    };
}
pub(crate) use in_sets;

in_sets!(Kind, Modality, Role);
