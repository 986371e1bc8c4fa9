//! Live pieces: a line `{{live NAME key=value}}` becomes a figure that is drawn when the site is built, as a worked example, and that the
//! program makes work once it comes into view.

use super::{
    facts::Facts,
    reference::{Pairs, escaped, model_of},
};
use crate::text::Locale;

/// A piece and what it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LivePiece {
    /// Its name, such as `growth`.
    pub name: String,
    /// What it was given, in the order of the text.
    pub given: Vec<(String, String)>,
}

impl LivePiece {
    /// The line it was read from, as [`crate::ui::live::LivePiece::parse`] reads it.
    pub fn line(&self) -> String {
        let pair = |(key, value): &(String, String)| {
            format!(" {key}=\"{}\"", value.replace('"', "&quot;"))
        };
        let given: String = self.given.iter().map(pair).collect();
        format!("{}{given}", self.name)
    }

    /// What it was given under a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        let mut given = self.given.iter();
        let (_, value) = given.find(|(known, _)| known == key)?;
        Some(value)
    }
}

/// What a key is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Model,
}

/// A piece's name, what it may be given, and which of that it needs.
struct Form {
    name: &'static str,
    keys: &'static [(&'static str, Kind)],
}

/// The pieces there are; see `ARTICLES.md`.
const FORMS: [Form; 10] = [
    Form {
        name: "counter",
        keys: &[("text", Kind::Text)],
    },
    Form {
        name: "lens",
        keys: &[("a", Kind::Text), ("b", Kind::Text)],
    },
    Form {
        name: "decoder",
        keys: &[],
    },
    Form {
        name: "deduct",
        keys: &[
            ("amount", Kind::Number),
            ("model", Kind::Model),
            ("in", Kind::Number),
            ("cached", Kind::Number),
            ("out", Kind::Number),
        ],
    },
    Form {
        name: "fee",
        keys: &[("amount", Kind::Number)],
    },
    Form {
        name: "cache",
        keys: &[
            ("model", Kind::Model),
            ("prompt", Kind::Number),
            ("reads", Kind::Number),
        ],
    },
    Form {
        name: "growth",
        keys: &[
            ("model", Kind::Model),
            ("system", Kind::Number),
            ("question", Kind::Number),
            ("answer", Kind::Number),
            ("turns", Kind::Number),
        ],
    },
    Form {
        name: "triage",
        keys: &[("model", Kind::Model)],
    },
    Form {
        name: "images",
        keys: &[("width", Kind::Number), ("height", Kind::Number)],
    },
    Form {
        name: "quota",
        keys: &[("budget", Kind::Number)],
    },
];

/// Reads a piece. What it is not given, it begins with what its maker chose.
pub(super) fn read(words: Pairs<'_>, facts: &Facts<'_>) -> Result<LivePiece, String> {
    let mut words = words.each();
    let form = match words.next() {
        Some((None, name)) => FORMS.iter().find(|form| form.name == name),
        _ => None,
    };
    let form = form.ok_or_else(|| {
        let all: Vec<&str> = FORMS.iter().map(|form| form.name).collect();
        format!("a live piece is one of {}", all.join(", "))
    })?;
    let mut given: Vec<(String, String)> = Vec::new();
    for (key, value) in words {
        let key = key.ok_or_else(|| format!("{value:?} needs a name, as in key=value"))?;
        let kind = form.keys.iter().find(|(known, _)| *known == key);
        let (_, kind) = kind.ok_or_else(|| format!("the piece {} knows no {key:?}", form.name))?;
        let is_right = match kind {
            Kind::Text => !value.is_empty(),
            Kind::Number => value.parse::<u64>().is_ok(),
            Kind::Model => model_of(value, facts).map(|_| true)?,
        };
        if !is_right {
            return Err(format!("{key} cannot be {value:?}"));
        }
        if given.iter().any(|(known, _)| known == key) {
            return Err(format!("{key} is given twice"));
        }
        given.push((key.to_owned(), value.to_owned()));
    }
    Ok(LivePiece {
        name: form.name.to_owned(),
        given,
    })
}

/// The figure around what `draw` makes of a piece.
pub fn figure(
    piece: &LivePiece,
    locale: Locale,
    draw: impl Fn(&LivePiece, Locale) -> String,
) -> String {
    let given: String = piece
        .given
        .iter()
        .map(|(key, value)| format!(" data-{key}=\"{}\"", escaped(value)))
        .collect();
    format!(
        "<figure class=\"live\" data-live=\"{}\"{given}>{}</figure>\n",
        piece.name,
        draw(piece, locale)
    )
}

/// What stands in a figure where nobody draws it, as in the tests of articles.
pub fn draw(_piece: &LivePiece, _locale: Locale) -> String {
    String::new()
}
