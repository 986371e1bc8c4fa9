//! Draws a plot: its axes, key and the names at its lines.

use super::{
    Plot, Point, STYLES, Series, Shape,
    drawing::{Anchor, Drawing, Ink, Size},
    frame::{self, Frame},
    key::{self, Sign},
    labels,
    marks::LABEL,
    scale::{Domain, Scale, Tick},
    series, words,
};

/// Most lines that are labelled at their ends. With more of them, or too little room, there is a key.
const LABELLED_LINES: usize = 4;

impl Plot {
    pub(super) fn has_place(&self, point: &Point) -> bool {
        self.x.scale.takes(point.x) && point.y.is_some_and(|y| self.y.scale.takes(y))
    }

    pub(super) fn left_out(&self) -> usize {
        let lost = |series: &Series| {
            let ends_step = |point: &&Point| series.shape == Shape::Step && point.y.is_none();
            let points = series.points.iter().filter(|point| !ends_step(point));
            points.filter(|point| !self.has_place(point)).count()
        };
        self.series.iter().map(lost).sum()
    }

    fn domains(&self, size: Size) -> Option<(Domain, Domain)> {
        let points = self.series.iter().flat_map(|series| &series.points);
        let (mut xs, mut ys) = (Vec::new(), Vec::new());
        for point in points.filter(|point| self.has_place(point)) {
            xs.push(point.x);
            ys.extend(point.y);
        }
        if xs.is_empty() {
            return None;
        }
        let steps = self
            .series
            .iter()
            .filter(|series| series.shape == Shape::Step);
        xs.extend(steps.flat_map(|series| &series.points).map(|point| point.x));
        xs.extend(self.events.iter().map(|event| event.x));
        Some((
            Domain::of(self.x.scale, &xs, frame::ticks_across(size))?,
            Domain::of(self.y.scale, &ys, 5)?,
        ))
    }

    /// The lines to be labelled at their ends; empty when there is a key instead.
    fn labelled(&self, size: Size) -> Vec<usize> {
        let is_line = |series: &Series| matches!(series.shape, Shape::Line | Shape::Step);
        let room = f64::from(size.width()) * 0.3;
        let fits = |series: &Series| words::bold_width(&series.name, size.font().into()) <= room;
        let can = self.series.len() <= LABELLED_LINES
            && self
                .series
                .iter()
                .all(|series| is_line(series) && fits(series));
        let ends =
            self.series.iter().enumerate().filter(|(_, series)| {
                can && series.points.iter().any(|point| self.has_place(point))
            });
        ends.map(|(at, _)| at).collect()
    }

    fn key(&self, is_labelled: bool) -> Vec<(Sign, String)> {
        let mut entries = Vec::new();
        if !is_labelled && self.series.len() > 1 {
            entries.extend(self.series.iter().enumerate().map(|(at, series)| {
                let sign = match series.shape {
                    Shape::Line | Shape::Step => Sign::Line(at % STYLES),
                    Shape::Dots => Sign::Dots(at % STYLES),
                    Shape::Crowd => Sign::Crowd,
                };
                (sign, series.name.clone())
            }));
        }
        for event in self.events.iter().filter(|event| !event.name.is_empty()) {
            let entry = (Sign::Event(event.kind), event.name.clone());
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        entries
    }

    /// Draws it.
    pub(super) fn draw(&self, size: Size, nothing: &str) -> Drawing {
        let Some((x, y)) = self.domains(size) else {
            return frame::nothing(size, nothing);
        };
        let mut drawing = Drawing::new(size);
        let (width, font) = (f64::from(size.width()), f64::from(size.font()));
        let labelled = self.labelled(size);
        let key = self.key(!labelled.is_empty());
        let y_ticks = y.ticks(self.y.notation);
        let top = key::height(&key, size);
        let frame = Frame {
            left: tick_room(&y_ticks, font).min(width * 0.3),
            top: top + font * 2.2,
            right: width - end_room(&labelled, self, font),
            bottom: f64::from(size.height()) - frame::foot(size, &self.x),
        };
        key::draw(&mut drawing, &key, size, 0.0);
        let title = words::fitted(&self.y.title, width, font);
        drawing.text("axis-title", (0.0, top + font), Anchor::Start, title);
        self.axes(&mut drawing, size, frame, (x, y), y_ticks);
        series::events(&mut drawing, self, size, frame, x);
        let ends = series::draw(&mut drawing, self, size, frame, (x, y));
        let wanted: Vec<f64> = labelled.iter().map(|at| ends[*at]).collect();
        let places = labels::spread(&wanted, font * 1.2, frame.top, frame.bottom);
        for (at, place) in labelled.iter().zip(places) {
            let name = self.series[*at].name.clone();
            let place = (frame.right + 10.0, place + font * 0.36);
            drawing.text(LABEL[at % STYLES], place, Anchor::Start, name);
        }
        drawing
    }

    fn axes(
        &self,
        drawing: &mut Drawing,
        size: Size,
        frame: Frame,
        (x, y): (Domain, Domain),
        y_ticks: Vec<Tick>,
    ) {
        frame::vertical(drawing, size, frame, y_ticks);
        let mut rules = Ink::default();
        let zero = y.share(0.0).filter(|_| self.y.scale == Scale::Zero);
        for share in [Some(0.0), zero].into_iter().flatten() {
            rules.line((frame.left, frame.y(share)), (frame.right, frame.y(share)));
        }
        drawing.path("axis", rules);
        frame::horizontal(drawing, size, frame, &self.x, x, false);
    }
}

/// Room left of the frame, for ticks.
fn tick_room(ticks: &[Tick], font: f64) -> f64 {
    let widths = ticks.iter().map(|tick| words::width(&tick.text, font));
    widths.fold(0.0, f64::max) + 8.0
}

/// Room right of the frame: for the names of lines, or half a mark.
fn end_room(labelled: &[usize], plot: &Plot, font: f64) -> f64 {
    let names = labelled.iter().map(|at| plot.series[*at].name.as_str());
    let widths = names.map(|name| words::bold_width(name, font));
    widths.fold(0.0, f64::max) + 12.0
}
