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
    /// Between the ticks.
    step: Step,
}

/// Between the ticks of an axis.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    /// Always the same.
    Even(linear::Step),
    /// Whatever makes about so many.
    About(u32),
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
        let (low, high, step) = match scale {
            Scale::Zero => even(linear::rounded(low.min(0.0), high.max(0.0), ticks)),
            Scale::Free => even(linear::rounded(low, high, ticks)),
            Scale::Count => {
                let (low, high) = linear::apart(low, high);
                even((low, high, linear::Step::of(high - low, ticks, 0)))
            }
            Scale::Log => about(log::rounded(low, high), ticks),
            Scale::Time => about(time::apart(low, high), ticks),
        };
        Some(Self {
            scale,
            low,
            high,
            step,
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
        let numbers = match self.step {
            Step::Even(step) => linear::ticks(self.low, self.high, step),
            Step::About(ticks) if self.scale == Scale::Time => {
                let days = time::ticks(self.low, self.high, ticks);
                return days.into_iter().map(tick).collect();
            }
            Step::About(ticks) => log::ticks(self.low, self.high, ticks),
        };
        numbers
            .into_iter()
            .map(|(place, number)| tick((place, number.written(notation))))
            .collect()
    }
}

const fn even((low, high, step): (f64, f64, linear::Step)) -> (f64, f64, Step) {
    (low, high, Step::Even(step))
}

const fn about((low, high): (f64, f64), ticks: u32) -> (f64, f64, Step) {
    (low, high, Step::About(ticks))
}

/// The ticks of an axis that holds `values`, as every chart places them; none when the scale takes no value.
#[must_use]
pub fn axis_ticks(scale: Scale, values: &[f64], ticks: u32) -> Vec<Tick> {
    Domain::of(scale, values, ticks).map_or_else(Vec::new, |domain| domain.ticks(Notation::Plain))
}
