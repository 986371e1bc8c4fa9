//! What surrounds the data: room, grid, ticks, titles, and the sentence where there is no data.

use super::{
    Axis,
    drawing::{Anchor, Drawing, Ink, Size},
    scale::{Domain, Tick},
    words,
};

/// The area that data is drawn in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) right: f64,
    pub(super) bottom: f64,
}

impl Frame {
    pub(super) fn x(self, share: f64) -> f64 {
        self.left + share * (self.right - self.left)
    }

    pub(super) fn y(self, share: f64) -> f64 {
        self.bottom - share * (self.bottom - self.top)
    }
}

/// A drawing that only says why it holds no data.
pub(super) fn nothing(size: Size, sentence: &str) -> Drawing {
    let mut drawing = Drawing::new(size);
    let (width, height) = (f64::from(size.width()), f64::from(size.height()));
    let font = f64::from(size.font());
    let mut rules = Ink::default();
    rules.line((0.0, height - 1.0), (width, height - 1.0));
    drawing.path("axis", rules);
    let lines = words::wrapped(sentence, width * 0.8, font);
    let mut y = height / 2.0;
    for line in lines.into_iter().take(6) {
        drawing.text("nothing", (width / 2.0, y), Anchor::Middle, line);
        y += font * 1.5;
    }
    drawing
}

/// Room below a frame for ticks and, where there is one, the axis' title.
pub(super) fn foot(size: Size, axis: &Axis) -> f64 {
    let font = f64::from(size.font());
    let title = if axis.title.is_empty() {
        0.0
    } else {
        font * 1.5
    };
    font * 1.6 + 4.0 + title
}

/// About how many ticks fit along a horizontal axis.
pub(super) const fn ticks_across(size: Size) -> u32 {
    match size {
        Size::Wide => 7,
        Size::Narrow => 4,
    }
}

/// Ticks and title below the frame, with upright grid lines where asked for.
pub(super) fn horizontal(
    drawing: &mut Drawing,
    size: Size,
    frame: Frame,
    axis: &Axis,
    domain: Domain,
    has_grid: bool,
) {
    let font = f64::from(size.font());
    let width = f64::from(size.width());
    let (mut grid, mut ticks) = (Ink::default(), Ink::default());
    let baseline = frame.bottom + 4.0 + font * 1.1;
    let mut taken_to = f64::NEG_INFINITY;
    for Tick { share, text } in domain.ticks(axis.notation) {
        let x = frame.x(share);
        if has_grid {
            grid.line((x, frame.top), (x, frame.bottom));
        }
        ticks.line((x, frame.bottom), (x, frame.bottom + 4.0));
        let half = words::width(&text, font) / 2.0;
        let middle = x.min(width - half).max(half);
        if middle - half < taken_to || half > width / 2.0 {
            continue;
        }
        taken_to = middle + half + 6.0;
        drawing.text("tick", (middle, baseline), Anchor::Middle, text);
    }
    drawing.path("grid", grid);
    drawing.path("axis", ticks);
    if !axis.title.is_empty() {
        let title = words::fitted(&axis.title, width, font);
        let place = (frame.right, baseline + font * 1.4);
        let needed = words::width(&title, font);
        let place = (place.0.max(needed), place.1);
        drawing.text("axis-title", place, Anchor::End, title);
    }
}

/// Grid lines with their ticks left of the frame.
pub(super) fn vertical(drawing: &mut Drawing, size: Size, frame: Frame, ticks: Vec<Tick>) {
    let font = f64::from(size.font());
    let mut grid = Ink::default();
    for Tick { share, text } in ticks {
        let y = frame.y(share);
        grid.line((frame.left, y), (frame.right, y));
        let text = words::fitted(&text, frame.left - 6.0, font);
        let place = (frame.left - 6.0, y + font * 0.36);
        drawing.text("tick", place, Anchor::End, text);
    }
    drawing.path("grid", grid);
}
