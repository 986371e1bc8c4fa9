//! What a chart is drawn with: paths and texts in the coordinates of a view box.

use std::fmt::Write as _;

/// For how much room a chart is drawn. Every chart is drawn for both; the page shows the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// From about 620 px up.
    Wide,
    /// A phone.
    Narrow,
}

impl Size {
    /// Width of the view box.
    #[must_use]
    pub const fn width(self) -> u16 {
        match self {
            Self::Wide => 720,
            Self::Narrow => 360,
        }
    }

    /// Height of the view box of a plot. Bars take what their rows need.
    #[must_use]
    pub const fn height(self) -> u16 {
        match self {
            Self::Wide => 360,
            Self::Narrow => 320,
        }
    }

    /// Size of the letters, so that they are at least 12 px on the page.
    #[must_use]
    pub const fn font(self) -> u16 {
        match self {
            Self::Wide => 14,
            Self::Narrow => 15,
        }
    }

    /// Name of it in class names.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Wide => "wide",
            Self::Narrow => "narrow",
        }
    }
}

/// A chart, ready to be shown. Later parts cover earlier ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Width of the view box.
    pub width: u16,
    /// Height of the view box.
    pub height: u16,
    /// Lines and areas.
    pub paths: Vec<Path>,
    /// Words, over the paths.
    pub texts: Vec<Text>,
}

/// Lines or areas of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Its classes.
    pub class: &'static str,
    /// Its `d` attribute.
    pub d: String,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

impl Anchor {
    /// As the `text-anchor` attribute has it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// One line of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its classes.
    pub class: &'static str,
    /// Where it stands, in the view box.
    pub x: i32,
    /// The height of its base line, in the view box.
    pub y: i32,
    /// What of it stands there.
    pub anchor: Anchor,
    /// The words.
    pub text: String,
}

impl Drawing {
    pub(super) fn new(size: Size) -> Self {
        Self {
            width: size.width(),
            height: size.height(),
            paths: Vec::new(),
            texts: Vec::new(),
        }
    }

    /// Adds lines or areas, unless there are none.
    pub(super) fn path(&mut self, class: &'static str, ink: Ink) {
        if !ink.d.is_empty() {
            self.paths.push(Path { class, d: ink.d });
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "places are in the view box"
    )]
    pub(super) fn text(
        &mut self,
        class: &'static str,
        (x, y): (f64, f64),
        anchor: Anchor,
        text: String,
    ) {
        self.texts.push(Text {
            class,
            x: x.round() as i32,
            y: y.round() as i32,
            anchor,
            text,
        });
    }
}

/// Writes the `d` of a path, in tenths: absolute moves and lines, dots, and circles.
#[derive(Default)]
pub(super) struct Ink {
    d: String,
}

impl Ink {
    fn number(&mut self, value: f64) {
        #[expect(
            clippy::cast_possible_truncation,
            reason = "places are in the view box"
        )]
        let tenths = (value * 10.0).round() as i32;
        let (whole, rest) = (tenths.abs() / 10, tenths.abs() % 10);
        let sign = if tenths < 0 { "-" } else { "" };
        _ = if rest == 0 {
            write!(self.d, "{sign}{whole}")
        } else {
            write!(self.d, "{sign}{whole}.{rest}")
        };
    }

    fn step(&mut self, command: char, (x, y): (f64, f64)) {
        self.d.push(command);
        self.number(x);
        self.d.push(' ');
        self.number(y);
    }

    pub(super) fn move_to(&mut self, to: (f64, f64)) {
        self.step('M', to);
    }

    pub(super) fn line_to(&mut self, to: (f64, f64)) {
        self.step('L', to);
    }

    pub(super) fn line(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.move_to(from);
        self.line_to(to);
    }

    /// A closed shape with these corners.
    pub(super) fn polygon(&mut self, corners: &[(f64, f64)]) {
        let mut command = 'M';
        for corner in corners {
            self.step(command, *corner);
            command = 'L';
        }
        self.d.push('Z');
    }

    pub(super) fn rect(&mut self, (left, top): (f64, f64), (right, bottom): (f64, f64)) {
        self.polygon(&[(left, top), (right, top), (right, bottom), (left, bottom)]);
    }

    /// A point, which a round pen makes a dot.
    pub(super) fn dot(&mut self, at: (f64, f64)) {
        self.move_to(at);
        self.d.push_str("h0");
    }

    /// A circle around `(x, y)`.
    pub(super) fn circle(&mut self, (x, y): (f64, f64), radius: u8) {
        self.move_to((x - f64::from(radius), y));
        let across = 2 * radius;
        _ = write!(
            self.d,
            "a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0-{across} 0"
        );
    }
}
