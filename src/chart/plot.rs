//! Points, lines and steps over two axes.

use super::{
    Notation, STYLES,
    drawing::{Anchor, Drawing, Size},
    frame::{self, Frame},
    key::{self, Sign},
    labels,
    marks::LABEL,
    scale::{Domain, Scale, Tick},
    series, words,
};

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it shows, with the unit, and that the scale is logarithmic when it is.
    pub title: String,
    /// How values are laid out.
    pub scale: Scale,
    /// How numbers at ticks are written. Days are always written as dates.
    pub notation: Notation,
}

/// One value.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Point {
    /// Where along the horizontal axis.
    pub x: f64,
    /// The value; `None` where it is not known, which also breaks a line.
    pub y: Option<f64>,
    /// Words beside its mark.
    pub label: Option<String>,
    /// It is announced or forecast: its mark is hollow.
    pub is_ahead: bool,
}

/// How a series is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// From point to point.
    Line,
    /// Each value holds until the next, the last to the end of the axis.
    Step,
    /// Marks alone.
    Dots,
    /// Small quiet marks: the many that others are compared with. They have no style of their own.
    Crowd,
}

/// Values that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// How it is drawn.
    pub shape: Shape,
    /// Its values, in the order of `x` unless they are marks alone.
    pub points: Vec<Point>,
}

/// What kind of thing happens, which gives it its mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// Something worth knowing: a diamond.
    Note,
    /// Something is added: a triangle that points up.
    Up,
    /// Something is lost: a triangle that points down.
    Down,
    /// Something stops: a cross.
    Stop,
}

/// Something that happens at a place of the horizontal axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Where.
    pub x: f64,
    /// Its kind.
    pub kind: EventKind,
    /// What such events are called, for the key; the same for all of a kind.
    pub name: String,
    /// Words at this one, left away where there is no room.
    pub label: Option<String>,
}

/// Series over two axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Plot {
    /// The horizontal axis.
    pub x: Axis,
    /// The vertical axis.
    pub y: Axis,
    /// The series. Style goes by place; series after the sixth look like the first again.
    pub series: Vec<Series>,
    /// Events.
    pub events: Vec<Event>,
}

/// Most lines that are labelled at their ends. With more of them, or too little room, there is a key.
const LABELLED_LINES: usize = 4;

impl Plot {
    pub(super) fn has_place(&self, point: &Point) -> bool {
        self.x.scale.takes(point.x) && point.y.is_some_and(|y| self.y.scale.takes(y))
    }

    pub(super) fn left_out(&self) -> usize {
        let points = self.series.iter().flat_map(|series| &series.points);
        points.filter(|point| !self.has_place(point)).count()
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
        let fits = |series: &Series| words::width(&series.name, size.font().into()) <= room;
        let can = self.series.len() <= LABELLED_LINES
            && self.series.iter().all(|series| is_line(series) && fits(series));
        let ends = self.series.iter().enumerate().filter(|(_, series)| {
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
            left: widest(y_ticks.iter().map(|tick| tick.text.as_str()), font).min(width * 0.3) + 8.0,
            top: top + font * 2.2,
            right: width - end_room(&labelled, self, font),
            bottom: f64::from(size.height()) - frame::foot(size, &self.x),
        };
        key::draw(&mut drawing, &key, size, 0.0);
        let title = words::fitted(&self.y.title, width, font);
        drawing.text("axis-title", (0.0, top + font), Anchor::Start, title);
        self.axes(&mut drawing, size, frame, x, y_ticks);
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

    fn axes(&self, drawing: &mut Drawing, size: Size, frame: Frame, x: Domain, y_ticks: Vec<Tick>) {
        frame::vertical(drawing, size, frame, y_ticks);
        let mut base = super::drawing::Ink::default();
        base.line((frame.left, frame.bottom), (frame.right, frame.bottom));
        drawing.path("axis", base);
        frame::horizontal(drawing, size, frame, &self.x, x, false);
    }
}

fn widest<'a>(texts: impl Iterator<Item = &'a str>, font: f64) -> f64 {
    texts.fold(0.0, |most: f64, text| most.max(words::width(text, font)))
}

/// Room right of the frame: for the names of lines, or half a mark.
fn end_room(labelled: &[usize], plot: &Plot, font: f64) -> f64 {
    let names = labelled.iter().map(|at| plot.series[*at].name.as_str());
    widest(names, font) + 12.0
}
