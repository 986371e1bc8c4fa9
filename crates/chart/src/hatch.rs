//! Hatching, so that the parts of a bar are told apart without colour.

use super::{STYLES, drawing::Ink};

/// Between two strokes.
const GAP: f64 = 6.0;

/// Draws the strokes of a part over its rectangle: none, rising, falling, upright, level, crossed.
pub(super) fn hatch(ink: &mut Ink, part: usize, from: (f64, f64), to: (f64, f64)) {
    let part = part % STYLES;
    if part == 1 || part == 5 {
        slanted(ink, from, to, true);
    }
    if part == 2 || part == 5 {
        slanted(ink, from, to, false);
    }
    if part == 3 {
        for x in strokes(from.0, to.0) {
            ink.line((x, from.1), (x, to.1));
        }
    }
    if part == 4 {
        for y in strokes(from.1, to.1) {
            ink.line((from.0, y), (to.0, y));
        }
    }
}

/// Places between two, a gap apart, on a raster that all bars share.
fn strokes(from: f64, to: f64) -> impl Iterator<Item = f64> {
    let first = ((from / GAP).floor() + 1.0) * GAP;
    (0_u8..=u8::MAX)
        .map(move |at| first + f64::from(at) * GAP)
        .take_while(move |place| *place < to)
}

/// Strokes at 45 degrees, cut off at the rectangle.
fn slanted(ink: &mut Ink, (left, top): (f64, f64), (right, bottom): (f64, f64), is_rising: bool) {
    let height = bottom - top;
    // Where a stroke meets the bottom edge, as if that went on to the left.
    for foot in strokes(left - height, right) {
        let (start, end) = (foot.max(left), (foot + height).min(right));
        if end - start < 1.0 {
            continue;
        }
        let (low, high) = if is_rising {
            (bottom - (start - foot), bottom - (end - foot))
        } else {
            (top + (start - foot), top + (end - foot))
        };
        ink.line((start, low), (end, high));
    }
}
