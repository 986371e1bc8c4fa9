//! The key: which look means what, above the chart.

use super::{
    EventKind,
    drawing::{Anchor, Drawing, Ink, Size},
    hatch,
    marks::{self, BAR, LINE, MARK},
    words,
};

/// What a key explains.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A series drawn as a line.
    Line(usize),
    /// A series of dots.
    Dots(usize),
    /// Dots that are there for comparison.
    Crowd,
    /// A part of bars.
    Bar(usize),
    /// The stroke across a bar.
    Stroke,
    /// A kind of event.
    Event(EventKind),
}

impl Sign {
    const fn width(self) -> f64 {
        match self {
            Self::Line(_) => 32.0,
            _ => 14.0,
        }
    }
}

/// Height of a line of the key.
fn line_height(size: Size) -> f64 {
    f64::from(size.font()) + 8.0
}

/// Where each entry starts: from the left, and in which line.
fn places(entries: &[(Sign, String)], size: Size) -> Vec<(f64, f64)> {
    let font = f64::from(size.font());
    let (mut x, mut line) = (0.0, 0.0);
    entries
        .iter()
        .map(|(sign, name)| {
            let width = sign.width() + 6.0 + words::width(name, font);
            if x > 0.0 && x + width > f64::from(size.width()) {
                x = 0.0;
                line += 1.0;
            }
            let place = (x, line);
            x += width + 18.0;
            place
        })
        .collect()
}

/// How much room a key takes.
pub(super) fn height(entries: &[(Sign, String)], size: Size) -> f64 {
    places(entries, size)
        .last()
        .map_or(0.0, |(_, line)| (line + 1.0) * line_height(size) + 4.0)
}

/// Draws a key from `top` down.
pub(super) fn draw(drawing: &mut Drawing, entries: &[(Sign, String)], size: Size, top: f64) {
    let font = f64::from(size.font());
    for ((sign, name), (x, line)) in entries.iter().zip(places(entries, size)) {
        let middle = top + line * line_height(size) + font / 2.0 + 2.0;
        sample(drawing, *sign, (x, middle));
        let start = x + sign.width() + 6.0;
        let text = words::fitted(name, f64::from(size.width()) - start, font);
        drawing.text("key", (start, middle + font * 0.36), Anchor::Start, text);
    }
}

fn sample(drawing: &mut Drawing, sign: Sign, (x, y): (f64, f64)) {
    let middle = (x + sign.width() / 2.0, y);
    let mut ink = Ink::default();
    let class = match sign {
        Sign::Line(series) => {
            let mut line = Ink::default();
            line.line((x, y), (x + sign.width(), y));
            drawing.path(LINE[series], line);
            marks::mark(&mut ink, series, middle, false);
            MARK[series]
        }
        Sign::Dots(series) => {
            marks::mark(&mut ink, series, middle, false);
            MARK[series]
        }
        Sign::Crowd => {
            ink.dot(middle);
            "crowd"
        }
        Sign::Bar(part) => {
            let (from, to) = ((x, y - 7.0), (x + sign.width(), y + 7.0));
            let mut bar = Ink::default();
            bar.rect(from, to);
            drawing.path(BAR[part], bar);
            hatch::hatch(&mut ink, part, from, to);
            "hatch"
        }
        Sign::Stroke => {
            ink.line((middle.0, y - 7.0), (middle.0, y + 7.0));
            "stroke"
        }
        Sign::Event(kind) => {
            marks::event_mark(&mut ink, kind, middle);
            marks::event_class(kind)
        }
    };
    drawing.path(class, ink);
}
