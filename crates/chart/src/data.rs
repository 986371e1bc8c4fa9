//! What a plot is made of.

use super::{Notation, Scale};

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
    /// The value; `None` where it is not known, which also breaks a line, and where a step ends.
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
    /// Each value holds until the next point, the last to the end of the axis. A point without a value ends it.
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
