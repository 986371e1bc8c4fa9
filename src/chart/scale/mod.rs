//! From values to places along an axis, and the ticks where they can be read off.

mod linear;
mod log;
mod time;

pub use time::day;

use super::Notation;

/// How values are laid out along an axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Evenly, from zero, or to zero where all are negative.
    Zero,
    /// Evenly, from about the least to about the greatest.
    Free,
    /// Whole numbers, from exactly the least to exactly the greatest: turns, months.
    Count,
    /// By order of magnitude. Zero and less have no place.
    Log,
    /// Days, as [`day`] numbers them.
    Time,
}

/// Magnitudes beyond which nothing is drawn, so that no sum or ratio of two values leaves what a number can hold.
const GREATEST: f64 = 1e30;
/// Days from 1970 beyond which nothing is drawn.
const FARTHEST_DAY: f64 = 1e6;

impl Scale {
    /// Whether it has a place for `value`.
    #[must_use]
    pub fn takes(self, value: f64) -> bool {
        match self {
            Self::Log => value > 1.0 / GREATEST && value < GREATEST,
            Self::Time => value.abs() <= FARTHEST_DAY,
            _ => value.abs() < GREATEST,
        }
    }
}

/// A place where an axis is labelled.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// How far along the axis: 0 at the start, 1 at the end.
    pub share: f64,
    /// What is written there.
    pub text: String,
}

/// The values an axis shows, from start to end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Domain {
    scale: Scale,
    /// Start and end; on a log scale their logarithms. The start is less.
    low: f64,
    high: f64,
    /// About so many ticks.
    ticks: u32,
}

impl Domain {
    /// One that holds all `values` the scale takes; `None` when it takes none. `ticks` (at least 2) is about how many are wanted.
    pub(super) fn of(scale: Scale, values: &[f64], ticks: u32) -> Option<Self> {
        let mut taken = values.iter().copied().filter(|value| scale.takes(*value));
        let first = taken.next()?;
        let (low, high) = taken.fold((first, first), |(low, high), value| {
            (low.min(value), high.max(value))
        });
        let ticks = ticks.max(2);
        let (low, high) = match scale {
            Scale::Zero => linear::rounded(low.min(0.0), high.max(0.0), ticks),
            Scale::Free => linear::rounded(low, high, ticks),
            Scale::Count => linear::apart(low, high),
            Scale::Log => log::rounded(low, high),
            Scale::Time => time::apart(low, high),
        };
        Some(Self {
            scale,
            low,
            high,
            ticks,
        })
    }

    /// How far along the axis `value` is, from 0 to 1; `None` where the scale has no place for it.
    pub(super) fn share(self, value: f64) -> Option<f64> {
        let place = match self.scale {
            _ if !self.scale.takes(value) => return None,
            Scale::Log => log::log10(value),
            _ => value,
        };
        Some(((place - self.low) / (self.high - self.low)).clamp(0.0, 1.0))
    }

    /// The ticks in order. Numbers are written as `notation` says, days as dates.
    pub(super) fn ticks(self, notation: Notation) -> Vec<Tick> {
        let tick = |(place, text): (f64, String)| Tick {
            share: ((place - self.low) / (self.high - self.low)).clamp(0.0, 1.0),
            text,
        };
        let numbers = match self.scale {
            Scale::Time => {
                let days = time::ticks(self.low, self.high, self.ticks);
                return days.into_iter().map(tick).collect();
            }
            Scale::Log => log::ticks(self.low, self.high, self.ticks),
            Scale::Count => linear::ticks(self.low, self.high, self.ticks, 0),
            Scale::Zero | Scale::Free => linear::ticks(self.low, self.high, self.ticks, i32::MIN),
        };
        numbers
            .into_iter()
            .map(|(place, number)| tick((place, number.written(notation))))
            .collect()
    }
}

/// The ticks of an axis that holds `values`, as every chart places them; none when the scale takes no value.
#[must_use]
pub fn axis_ticks(scale: Scale, values: &[f64], ticks: u32) -> Vec<Tick> {
    Domain::of(scale, values, ticks).map_or_else(Vec::new, |domain| domain.ticks(Notation::Plain))
}
