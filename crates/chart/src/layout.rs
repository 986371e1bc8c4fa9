//! Where the rows of a bar chart and their words stand.

use super::{
    BarRow, Bars,
    drawing::{Anchor, Drawing, Size},
    frame::Frame,
    key::{self, Sign},
    words,
};

/// Where rows and their words stand.
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) font: f64,
    is_narrow: bool,
    /// What the bars are drawn in.
    pub(super) frame: Frame,
    /// From row to row.
    row: f64,
}

impl Layout {
    pub(super) fn of(bars: &Bars, key: &[(Sign, String)], size: Size) -> Self {
        let (width, font) = (f64::from(size.width()), f64::from(size.font()));
        let is_narrow = size == Size::Narrow;
        let widest = |text: fn(&BarRow) -> &str| {
            let widths = bars.rows.iter().map(|row| words::width(text(row), font));
            widths.fold(0.0, f64::max).min(width * 0.3)
        };
        let (left, right) = if is_narrow {
            (0.0, width)
        } else {
            let figures = widest(|row| &row.figure);
            (widest(|row| &row.label) + 12.0, width - figures - 16.0)
        };
        let baseline = bars.baseline.as_ref().map_or(4.0, |_| font * 2.0);
        let top = key::height(key, size) + baseline;
        let row = if is_narrow { font * 3.2 } else { 34.0 };
        let rows = u8::try_from(bars.rows.len()).unwrap_or(u8::MAX);
        let bottom = top + row * f64::from(rows) + 4.0;
        Self {
            width,
            font,
            is_narrow,
            frame: Frame {
                left,
                top,
                right,
                bottom,
            },
            row,
        }
    }

    fn top(&self, at: usize) -> f64 {
        self.frame.top + self.row * f64::from(u8::try_from(at).unwrap_or(u8::MAX))
    }

    /// Top and bottom of a row's bar.
    pub(super) fn bar(&self, at: usize) -> (f64, f64) {
        let top = self.top(at);
        if self.is_narrow {
            (top + self.font * 1.5, top + self.font * 2.7)
        } else {
            (top + 7.0, top + 27.0)
        }
    }

    /// Label and figure of a row.
    pub(super) fn words(&self, drawing: &mut Drawing, at: usize, row: &BarRow) {
        let top = self.top(at);
        let (y, label_room, figure_room) = if self.is_narrow {
            let figure = words::width(&row.figure, self.font).min(self.width * 0.6);
            (
                top + self.font * 1.15,
                self.width - figure - 10.0,
                figure + 1.0,
            )
        } else {
            let figure = self.width - self.frame.right - 10.0;
            (
                top + 17.0 + self.font * 0.36,
                self.frame.left - 10.0,
                figure,
            )
        };
        let label = words::fitted(&row.label, label_room, self.font);
        let figure = words::fitted(&row.figure, figure_room, self.font);
        drawing.text("row", (0.0, y), Anchor::Start, label);
        drawing.text("figure", (self.width, y), Anchor::End, figure);
    }
}
