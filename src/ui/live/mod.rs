//! The live pieces of articles: small tools on the tools' own cores, drawn into the article when the site is built, so that each is a
//! worked example that can be read without a script, and drawn anew in its place by the program's part `live` when it comes into view.
//!
//! An article has no program: [`figure`] says in a figure's attributes all that the part needs to draw it again.

mod cache;
mod counted;
mod counter;
mod counting;
mod decoder;
mod deduct;
mod facts;
mod fee;
mod fields;
mod growth;
mod images;
mod lens;
mod line;
mod quota;
mod table;
mod triage;

use leptos::prelude::*;

pub use counted::{Counted, TokenPiece};
pub use counting::{CountPorts, Counter, ENCODING};
pub use facts::{FILE, FeeWire, LiveFacts, LiveFactsError, LiveFactsWire};
pub use line::{LONGEST_TEXT, LivePiece, LiveProblem};

use crate::text::{LiveText, Locale, Words as _};
use prices::date::Date;

/// What a piece is drawn with.
#[derive(Clone, Copy)]
pub struct Stage {
    /// Language of its words.
    pub locale: Locale,
    /// What it knows.
    pub facts: &'static LiveFacts,
    /// The day whose prices hold.
    pub today: Date,
    /// Which figure of its page it is: ids in a page are each one's own.
    pub number: u32,
    /// What counts the reader's texts; `None` while the site is built.
    pub counter: Option<Counter>,
}

impl Stage {
    fn id(self, key: &str) -> String {
        format!("live-{}-{key}", self.number)
    }

    fn text(self) -> &'static LiveText {
        self.locale.live()
    }
}

impl LivePiece {
    /// The texts that it shows counted, in its order.
    pub fn texts(&self, locale: Locale) -> Vec<String> {
        match self {
            Self::Counter { text } => vec![text.clone()],
            Self::Lens { a, b } => {
                let own = locale.live().lens.samples;
                [a, b]
                    .into_iter()
                    .zip(own)
                    .map(|(text, own)| text.clone().unwrap_or_else(|| own.to_owned()))
                    .collect()
            }
            _ => Vec::new(),
        }
    }
}

/// Draws what stands in the piece's figure. `counted` are the counts of [`LivePiece::texts`], in their order.
pub fn draw(piece: &LivePiece, counted: Vec<Counted>, stage: Stage) -> AnyView {
    let texts: Vec<(String, Counted)> = piece
        .texts(stage.locale)
        .into_iter()
        .zip(
            counted
                .into_iter()
                .chain(std::iter::repeat_with(Counted::default)),
        )
        .collect();
    match piece {
        LivePiece::Counter { .. } => counter::counter(texts, stage),
        LivePiece::Lens { .. } => lens::lens(texts, stage),
        LivePiece::Decoder => decoder::decoder(stage),
        LivePiece::Deduct {
            amount,
            model,
            input,
            cached,
            output,
        } => deduct::deduct(
            deduct::Asked {
                balance: *amount,
                model: model.clone(),
                input: *input,
                cached: *cached,
                output: *output,
            },
            stage,
        ),
        LivePiece::Fee { amount } => fee::fee(*amount, stage),
        LivePiece::Cache {
            model,
            prompt,
            reads,
        } => cache::cache(model.clone(), *prompt, *reads, stage),
        LivePiece::Growth {
            model,
            system,
            question,
            answer,
            turns,
        } => growth::growth(
            growth::Asked {
                model: model.clone(),
                system: *system,
                question: *question,
                answer: *answer,
                turns: *turns,
            },
            stage,
        ),
        LivePiece::Triage { model } => triage::triage(model.clone(), stage),
        LivePiece::Images { size } => images::images(*size, stage),
        LivePiece::Quota { budget } => quota::quota(*budget, stage),
    }
}

/// The part's way in: begins with the facts, and draws a figure by what its attributes say of it.
#[derive(Clone, Copy)]
pub struct LiveProgram {
    /// Reads `live.json` and makes what the figures share. `None` when the file is another version's.
    pub begin: fn(&str, CountPorts) -> Option<Counter>,
    /// Whether a figure's line is one that [`Self::draw`] can draw.
    pub knows: fn(&str) -> bool,
    /// Draws what stands in a figure by what its attributes say; nothing when its line is another version's.
    pub draw: fn(&Figure, Counter, Date) -> Option<AnyView>,
}

/// What a figure's attributes say.
#[derive(Clone, Debug)]
pub struct Figure {
    /// Language of the page.
    pub locale: Locale,
    /// The piece and its numbers, as [`LivePiece::parse`] reads them.
    pub line: String,
    /// The counts of its texts, parted by semicolons.
    pub counted: String,
    /// Which figure of the page it is.
    pub number: u32,
}

/// The browser's part.
pub const LIVE: LiveProgram = LiveProgram {
    begin: |json, ports| {
        let facts: &'static LiveFacts = Box::leak(Box::new(LiveFacts::from_json(json).ok()?));
        Some(Counter::new(ports, facts))
    },
    knows: |line| LivePiece::parse(line).is_ok(),
    draw: |figure, counter, today| {
        let piece = LivePiece::parse(&figure.line).ok()?;
        let texts = piece.texts(figure.locale);
        let counted = texts.iter().zip(figure.counted.split(';'));
        let counted = counted
            .map(|(text, counted)| Counted::from_attribute(text, counted).unwrap_or_default());
        let counted = counted.collect();
        let stage = Stage {
            locale: figure.locale,
            facts: counter.facts(),
            today,
            number: figure.number,
            counter: Some(counter),
        };
        Some(draw(&piece, counted, stage))
    },
};
