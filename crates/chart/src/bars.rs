//! Horizontal bars: costs by part, tornadoes, ranges.

use super::{
    Axis, STYLES,
    drawing::{Anchor, Drawing, Ink, Size},
    frame,
    hatch::hatch,
    key::{self, Sign},
    layout::Layout,
    marks::BAR,
    scale::Domain,
    words,
};

/// One stretch of a bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BarSpan {
    /// Where it begins, on either side of its end.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Which of the parts it is.
    pub part: usize,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarRow {
    /// What it is of.
    pub label: String,
    /// Its figure in words: the total, or from where to where.
    pub figure: String,
    /// Its stretches.
    pub spans: Vec<BarSpan>,
    /// A stroke across it: the expected value.
    pub expected: Option<f64>,
    /// How many of its parts are not known.
    pub unknown: usize,
}

/// Bars over one axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// The axis.
    pub axis: Axis,
    /// The parts' names, for the key; at most six differ in look. A single part has no key.
    pub parts: Vec<String>,
    /// What the stroke across a bar is called, where bars have one.
    pub expected: String,
    /// A value all bars are compared with, and its words.
    pub baseline: Option<(f64, String)>,
    /// The bars, from top to bottom.
    pub rows: Vec<BarRow>,
}

impl BarRow {
    /// Amounts laid end to end from zero, one per part; `None` where a part is not known.
    #[must_use]
    pub fn stacked(label: String, figure: String, amounts: &[Option<f64>]) -> Self {
        let mut end = 0.0;
        let mut spans = Vec::new();
        for (part, amount) in amounts.iter().enumerate() {
            let Some(amount) = amount.filter(|amount| *amount > 0.0) else {
                continue;
            };
            let from = end;
            end += amount;
            spans.push(BarSpan {
                from,
                to: end,
                part,
            });
        }
        Self {
            label,
            figure,
            spans,
            expected: None,
            unknown: amounts.iter().filter(|amount| amount.is_none()).count(),
        }
    }

    /// From the expected value to what the low input (part 0) and the high input (part 1) make of it.
    #[must_use]
    pub fn tornado(label: String, figure: String, expected: f64, low: f64, high: f64) -> Self {
        let span = |to, part| BarSpan {
            from: expected,
            to,
            part,
        };
        Self {
            label,
            figure,
            spans: vec![span(low, 0), span(high, 1)],
            ..Self::default()
        }
    }

    /// From the low to the high value, with a stroke at the expected one.
    #[must_use]
    pub fn range(label: String, figure: String, low: f64, expected: f64, high: f64) -> Self {
        Self {
            label,
            figure,
            spans: vec![BarSpan {
                from: low,
                to: high,
                part: 0,
            }],
            expected: Some(expected),
            unknown: 0,
        }
    }
}

impl Bars {
    fn has_place(&self, span: &BarSpan) -> bool {
        self.axis.scale.takes(span.from) && self.axis.scale.takes(span.to)
    }

    pub(super) fn left_out(&self) -> usize {
        let row = |row: &BarRow| {
            let lost = row.spans.iter().filter(|span| !self.has_place(span));
            row.unknown + lost.count()
        };
        self.rows.iter().map(row).sum()
    }

    fn domain(&self, size: Size) -> Option<Domain> {
        let spans = self.rows.iter().flat_map(|row| &row.spans);
        let spans = spans.filter(|span| self.has_place(span));
        let mut values: Vec<f64> = spans.flat_map(|span| [span.from, span.to]).collect();
        if values.is_empty() {
            // Nothing is a value that is known, and so is what the bars would be compared with.
            let is_nothing = |row: &BarRow| row.spans.is_empty() && row.unknown == 0;
            let is_known = self.rows.iter().all(is_nothing)
                && (!self.rows.is_empty() || self.baseline.is_some());
            if !is_known {
                return None;
            }
            values.extend(self.rows.iter().map(|_| 0.0));
        }
        values.extend(self.rows.iter().filter_map(|row| row.expected));
        values.extend(self.baseline.as_ref().map(|(value, _)| *value));
        Domain::of(self.axis.scale, &values, frame::ticks_across(size))
    }

    fn key(&self) -> Vec<(Sign, String)> {
        let parts = self.parts.iter().enumerate();
        let parts = parts.filter(|_| self.parts.len() > 1);
        let mut entries: Vec<_> = parts
            .map(|(at, name)| (Sign::Bar(at % STYLES), name.clone()))
            .collect();
        if !self.expected.is_empty() {
            entries.push((Sign::Stroke, self.expected.clone()));
        }
        entries
    }

    /// Draws it. A narrow drawing has each label above its bar, a wide one has it on the left.
    pub(super) fn draw(&self, size: Size, nothing: &str) -> Drawing {
        let Some(domain) = self.domain(size) else {
            return frame::nothing(size, nothing);
        };
        let mut drawing = Drawing::new(size);
        let key = self.key();
        let layout = Layout::of(self, &key, size);
        let below = layout.frame.bottom + frame::foot(size, &self.axis);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a few rows of pixels"
        )]
        {
            drawing.height = below.ceil() as u16;
        }
        key::draw(&mut drawing, &key, size, 0.0);
        frame::horizontal(&mut drawing, size, layout.frame, &self.axis, domain, true);
        self.bars(&mut drawing, &layout, domain);
        for (at, row) in self.rows.iter().enumerate() {
            layout.words(&mut drawing, at, row);
        }
        self.baseline(&mut drawing, &layout, domain);
        drawing
    }

    fn bars(&self, drawing: &mut Drawing, layout: &Layout, domain: Domain) {
        let mut bars: [Ink; STYLES] = Default::default();
        let (mut strokes, mut hatching) = (Ink::default(), Ink::default());
        for (at, row) in self.rows.iter().enumerate() {
            let (top, bottom) = layout.bar(at);
            for span in &row.spans {
                let (Some(from), Some(to)) = (domain.share(span.from), domain.share(span.to))
                else {
                    continue;
                };
                let (from, to) = (layout.frame.x(from.min(to)), layout.frame.x(from.max(to)));
                // A hair of paper between parts; what is tiny can still be seen.
                let (from, to) = (from + 0.5, (to - 0.5).max(from + 1.0));
                let part = span.part % STYLES;
                bars[part].rect((from, top), (to, bottom));
                hatch(&mut hatching, part, (from, top), (to, bottom));
            }
            if let Some(share) = row.expected.and_then(|value| domain.share(value)) {
                let x = layout.frame.x(share);
                strokes.line((x, top - 3.0), (x, bottom + 3.0));
            }
        }
        for (part, ink) in bars.into_iter().enumerate() {
            drawing.path(BAR[part], ink);
        }
        drawing.path("hatch", hatching);
        drawing.path("stroke", strokes);
    }

    fn baseline(&self, drawing: &mut Drawing, layout: &Layout, domain: Domain) {
        let Some((value, label)) = &self.baseline else {
            return;
        };
        let Some(share) = domain.share(*value) else {
            return;
        };
        let (x, font) = (layout.frame.x(share), layout.font);
        let mut ink = Ink::default();
        ink.line((x, layout.frame.top - 4.0), (x, layout.frame.bottom));
        drawing.path("baseline", ink);
        let label = words::fitted(label, layout.width, font);
        let half = words::width(&label, font) / 2.0;
        let place = (x.min(layout.width - half).max(half), layout.frame.top - 8.0);
        drawing.text("event", place, Anchor::Middle, label);
    }
}
