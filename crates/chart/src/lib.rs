//! Charts as plain geometry: values in, a [`Drawing`] of paths and texts out. No interface words, no Leptos, no browser.
//!
//! Money and tokens become floating-point numbers here, once ([`usd`], [`tokens`]), and never come back: what is read off a chart is in
//! the table beside it, exactly. What cannot be drawn (unknown, or zero on a log scale) is left out and counted. Whatever the data,
//! a chart is never blank: with nothing to draw it shows the sentence it is given. The arithmetic is plain IEEE operations, so that
//! the drawing made while the site is built equals the one made in the browser.

mod bars;
mod data;
mod drawing;
mod frame;
mod hatch;
mod key;
mod labels;
mod layout;
mod marks;
mod number;
mod plot;
mod scale;
mod series;
mod words;

use prices::money::{Usd, UsdPerMTok};
use tokens::Tokens;

pub use bars::{BarRow, BarSpan, Bars};
pub use data::{Axis, Event, EventKind, Plot, Point, Series, Shape};
pub use drawing::{Anchor, Drawing, Path, Size, Text};
pub use number::{Notation, Number};

pub use scale::{Scale, Tick, axis_ticks, day};

/// Series that differ in colour, dash and mark (or hatching); from here on they repeat.
pub const STYLES: usize = 6;

/// What a chart shows.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    /// Points, lines and steps over two axes.
    Plot(Plot),
    /// Horizontal bars over one axis.
    Bars(Bars),
}

impl Chart {
    /// Draws it. `nothing` is the sentence shown when no value can be drawn.
    #[must_use]
    pub fn draw(&self, size: Size, nothing: &str) -> Drawing {
        match self {
            Self::Plot(plot) => plot.draw(size, nothing),
            Self::Bars(bars) => bars.draw(size, nothing),
        }
    }

    /// How many values no drawing of it shows: unknown ones, and those a log scale has no place for.
    #[must_use]
    pub fn left_out(&self) -> usize {
        match self {
            Self::Plot(plot) => plot.left_out(),
            Self::Bars(bars) => bars.left_out(),
        }
    }
}

/// Dollars, for drawing.
#[expect(clippy::cast_precision_loss, reason = "a drawing is a picture")]
#[must_use]
pub const fn usd(amount: Usd) -> f64 {
    amount.femto() as f64 / 1e15
}

/// Dollars per million tokens, for drawing.
#[expect(clippy::cast_precision_loss, reason = "a drawing is a picture")]
#[must_use]
pub const fn usd_per_mtok(price: UsdPerMTok) -> f64 {
    price.femto_per_token() as f64 / 1e9
}

/// A number of tokens, for drawing.
#[expect(clippy::cast_precision_loss, reason = "a drawing is a picture")]
#[must_use]
pub const fn tokens(count: Tokens) -> f64 {
    count.get() as f64
}
