//! Draws the series and events of a plot.

use super::{
    Event, Plot, Point, STYLES, Series, Shape,
    drawing::{Anchor, Drawing, Ink, Size},
    frame::Frame,
    labels::{self, Room},
    marks::{self, HOLLOW, LINE, MARK, REACH},
    scale::Domain,
    words,
};

/// From so many points on, marks are small.
const CROWDED: usize = 40;

/// A line carries about so many marks, a step all until it is crowded.
const MARKS_OF_LINE: usize = 8;

/// Draws all series, and labels of points over them. Returns the height at which each series ends.
pub(super) fn draw(
    drawing: &mut Drawing,
    plot: &Plot,
    size: Size,
    frame: Frame,
    (x, y): (Domain, Domain),
) -> Vec<f64> {
    let place = |point: &Point| {
        let (x, y) = (x.share(point.x)?, y.share(point.y?)?);
        Some((frame.x(x), frame.y(y)))
    };
    let (mut ends, mut labelled, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for (at, series) in plot.series.iter().enumerate() {
        let places: Vec<_> = series.points.iter().map(place).collect();
        let last = places.iter().rev().find_map(|place| *place);
        ends.push(last.map_or(frame.bottom, |(_, y)| y));
        line(drawing, at % STYLES, series, &places, (frame, x));
        // Marks tell lines apart: a step of many that is alone needs none.
        let is_alone = plot.series.len() == 1 && series.shape == Shape::Step;
        let is_plain = is_alone && places.len() > MARKS_OF_LINE;
        marks_of(drawing, at % STYLES, series, &places, is_plain);
        for (point, place) in series.points.iter().zip(places) {
            if let (Some(label), Some(place)) = (&point.label, place) {
                labelled.push((label, place));
                taken.push(around(place, REACH + 1.0));
            }
        }
    }
    let font = f64::from(size.font());
    let bounds = Room {
        left: frame.left,
        top: frame.top - font,
        right: f64::from(size.width()),
        bottom: frame.bottom,
    };
    for (label, place) in labelled {
        let text = words::fitted(label, (bounds.right - bounds.left) * 0.5, font);
        let wanted = (words::bold_width(&text, font), font * 1.15);
        let Some(room) = labels::beside(place, wanted, &taken, bounds) else {
            continue;
        };
        taken.push(room);
        leader(drawing, place, room);
        // The end that is next to the mark is exact, whatever the letters' real width.
        let (x, anchor) = if room.right < place.0 {
            (room.right, Anchor::End)
        } else {
            (room.left, Anchor::Start)
        };
        drawing.text("label point", (x, room.bottom - font * 0.3), anchor, text);
    }
    ends
}

fn around((x, y): (f64, f64), reach: f64) -> Room {
    Room {
        left: x - reach,
        top: y - reach,
        right: x + reach,
        bottom: y + reach,
    }
}

/// A thin line to a label that had to move away from its mark.
fn leader(drawing: &mut Drawing, (x, y): (f64, f64), room: Room) {
    if room.top <= y && y <= room.bottom {
        return;
    }
    let mut ink = Ink::default();
    let to_x = x.clamp(room.left, room.right);
    let to_y = if room.top > y { room.top } else { room.bottom };
    ink.line((x, y), (to_x, to_y));
    drawing.path("leader", ink);
}

fn line(
    drawing: &mut Drawing,
    style: usize,
    series: &Series,
    places: &[Option<(f64, f64)>],
    (frame, x): (Frame, Domain),
) {
    if !matches!(series.shape, Shape::Line | Shape::Step) {
        return;
    }
    let is_step = series.shape == Shape::Step;
    let mut ink = Ink::default();
    let mut before: Option<(f64, f64)> = None;
    for (point, place) in series.points.iter().zip(places) {
        let Some(to) = *place else {
            let end = before.zip(x.share(point.x)).filter(|_| is_step);
            if let Some(((_, y), share)) = end {
                ink.line_to((frame.x(share), y));
            }
            before = None;
            continue;
        };
        match before {
            Some(from) if is_step => {
                ink.line_to((to.0, from.1));
                if (to.1 - from.1).abs() > 0.04 {
                    ink.line_to(to);
                }
            }
            Some(_) => ink.line_to(to),
            None => ink.move_to(to),
        }
        before = Some(to);
    }
    if let Some((_, y)) = before.filter(|_| is_step) {
        ink.line_to((frame.right, y));
    }
    drawing.path(LINE[style], ink);
}

fn marks_of(
    drawing: &mut Drawing,
    style: usize,
    series: &Series,
    places: &[Option<(f64, f64)>],
    is_plain: bool,
) {
    if series.shape == Shape::Crowd {
        let mut dots = Ink::default();
        for place in places.iter().flatten() {
            dots.dot(*place);
        }
        drawing.path("crowd", dots);
        return;
    }
    let (mut solid, mut hollow) = (Ink::default(), Ink::default());
    let is_crowded = places.len() > CROWDED;
    let has_some = series.shape == Shape::Line || series.shape == Shape::Step && is_crowded;
    let every = if has_some {
        (places.len() / MARKS_OF_LINE).max(1)
    } else {
        1
    };
    for (at, (point, place)) in series.points.iter().zip(places).enumerate() {
        let Some(place) = *place else { continue };
        let is_named = point.label.is_some();
        if point.is_ahead {
            marks::mark(&mut hollow, style, place, false);
        } else if is_named || !is_plain && (at + every / 2).is_multiple_of(every) {
            let is_small = is_crowded && !has_some && !is_named;
            marks::mark(&mut solid, style, place, is_small);
        }
    }
    drawing.path(MARK[style], solid);
    drawing.path(HOLLOW[style], hollow);
}

/// Draws events: a thin upright line, the kind's mark on top of it, and words where there is room.
pub(super) fn events(drawing: &mut Drawing, plot: &Plot, size: Size, frame: Frame, x: Domain) {
    let font = f64::from(size.font());
    let mut rules = Ink::default();
    let mut taken_to = f64::NEG_INFINITY;
    let mut in_order = Vec::new();
    for event in &plot.events {
        let place =
            in_order.partition_point(|before: &&Event| before.x.total_cmp(&event.x).is_le());
        in_order.insert(place, event);
    }
    for event in in_order {
        let Some(share) = x.share(event.x) else {
            continue;
        };
        let at = frame.x(share);
        rules.line((at, frame.top), (at, frame.bottom));
        let mut ink = Ink::default();
        marks::event_mark(&mut ink, event.kind, (at, frame.top));
        drawing.path(marks::event_class(event.kind), ink);
        let Some(label) = &event.label else { continue };
        let half = words::width(label, font) / 2.0;
        let middle = at.min(f64::from(size.width()) - half).max(half);
        if middle - half >= taken_to && half * 2.0 <= f64::from(size.width()) {
            taken_to = middle + half + 6.0;
            let place = (middle, frame.top - 7.0);
            drawing.text("event", place, Anchor::Middle, label.clone());
        }
    }
    drawing.path("event-line", rules);
}
