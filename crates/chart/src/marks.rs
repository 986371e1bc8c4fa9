//! The looks of series: class names, and marks that differ in shape.

use super::{EventKind, STYLES, drawing::Ink};

/// Class names of one kind of part, by series.
pub(super) type Classes = [&'static str; STYLES];

pub(super) const LINE: Classes = [
    "line s0", "line s1", "line s2", "line s3", "line s4", "line s5",
];
pub(super) const MARK: Classes = [
    "mark s0", "mark s1", "mark s2", "mark s3", "mark s4", "mark s5",
];
pub(super) const HOLLOW: Classes = [
    "mark hollow s0",
    "mark hollow s1",
    "mark hollow s2",
    "mark hollow s3",
    "mark hollow s4",
    "mark hollow s5",
];
pub(super) const BAR: Classes = ["bar s0", "bar s1", "bar s2", "bar s3", "bar s4", "bar s5"];
pub(super) const LABEL: Classes = [
    "label s0", "label s1", "label s2", "label s3", "label s4", "label s5",
];

/// From the middle of a mark to its edge, at most.
pub(super) const REACH: f64 = 5.0;

/// Draws the mark of a series around a place. Small ones are for crowds.
pub(super) fn mark(ink: &mut Ink, series: usize, (x, y): (f64, f64), is_small: bool) {
    let r = if is_small { 2.5 } else { 4.0 };
    match series % STYLES {
        0 => ink.circle((x, y), if is_small { 3 } else { 4 }),
        1 => ink.rect((x - r, y - r), (x + r, y + r)),
        2 => triangle(ink, (x, y), r, -1.0),
        3 => ink.polygon(&[
            (x, y - r - 1.0),
            (x + r + 1.0, y),
            (x, y + r + 1.0),
            (x - r - 1.0, y),
        ]),
        4 => triangle(ink, (x, y), r, 1.0),
        _ => {
            // A plus of two bars.
            let thin = r / 3.0;
            ink.rect((x - r, y - thin), (x + r, y + thin));
            ink.rect((x - thin, y - r), (x + thin, y + r));
        }
    }
}

/// A triangle that points up (-1) or down (1).
fn triangle(ink: &mut Ink, (x, y): (f64, f64), r: f64, way: f64) {
    ink.polygon(&[
        (x, y + way * (r + 0.5)),
        (x + r + 0.5, y - way * r),
        (x - r - 0.5, y - way * r),
    ]);
}

/// Class of an event's mark.
pub(super) const fn event_class(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Note => "event-mark note",
        EventKind::Up => "event-mark up",
        EventKind::Down => "event-mark down",
        EventKind::Stop => "event-mark stop",
    }
}

/// Draws the mark of an event around a place.
pub(super) fn event_mark(ink: &mut Ink, kind: EventKind, (x, y): (f64, f64)) {
    match kind {
        EventKind::Note => mark(ink, 3, (x, y), false),
        EventKind::Up => mark(ink, 2, (x, y), false),
        EventKind::Down => mark(ink, 4, (x, y), false),
        EventKind::Stop => {
            ink.line((x - 4.0, y - 4.0), (x + 4.0, y + 4.0));
            ink.line((x - 4.0, y + 4.0), (x + 4.0, y - 4.0));
        }
    }
}
