//! A live piece as an article names it: `{{live NAME key=value …}}`, alone on a line.

use thiserror::Error;

use plan::learn::images::Size;
use prices::{catalog::ModelKey, date::Date, money::Usd};

use super::facts::LiveFacts;

/// Most tokens, requests, turns' lengths that a line may name.
const MOST_TOKENS: u64 = 10_000_000;
/// Most turns of a conversation.
pub const MOST_TURNS: u64 = 50;
/// Longest text in a line, in characters.
pub const LONGEST_TEXT: usize = 5_000;

/// A piece and the numbers it begins with. A number that a line leaves out is one that makes a good example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LivePiece {
    /// Tokens of a text.
    Counter {
        /// The text it begins with.
        text: String,
    },
    /// Tokens of two texts, side by side. Without texts of its own: the same sentence in English and in Chinese.
    Lens {
        /// The first text.
        a: Option<String>,
        /// The second.
        b: Option<String>,
    },
    /// Token, quota or credits: what a word is about.
    Decoder,
    /// A balance deducted line by line.
    Deduct {
        /// What is there at first.
        amount: Usd,
        /// The model.
        model: ModelKey,
        /// Tokens of the whole prompt.
        input: u64,
        /// What of it comes from a cache.
        cached: u64,
        /// Tokens of the answer.
        output: u64,
    },
    /// The fee of a top-up by platform.
    Fee {
        /// The top-up.
        amount: Usd,
    },
    /// When a cache pays.
    Cache {
        /// The model.
        model: ModelKey,
        /// Tokens of the prompt.
        prompt: u64,
        /// Requests after the first.
        reads: u64,
    },
    /// A conversation turn by turn.
    Growth {
        /// The model.
        model: ModelKey,
        /// Tokens of the instructions.
        system: u64,
        /// Tokens of a question.
        question: u64,
        /// Tokens of an answer.
        answer: u64,
        /// How many turns.
        turns: u64,
    },
    /// Bill, stuck or waste: which number first.
    Triage {
        /// The model.
        model: ModelKey,
    },
    /// Tokens of a picture.
    Images {
        /// Its size.
        size: Size,
    },
    /// A budget as a matrix of quotas.
    Quota {
        /// The budget.
        budget: Usd,
    },
}

/// Why a line is no live piece. The build stops and says which line of which file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LiveProblem {
    /// There is no piece of that name.
    #[error("there is no live piece {name:?}")]
    UnknownName {
        /// What stands there.
        name: String,
    },
    /// Not `key=value`.
    #[error("{text:?} is not key=value, or a quote is not closed")]
    NotAPair {
        /// What stands there.
        text: String,
    },
    /// A key stands twice.
    #[error("{key:?} stands twice")]
    Repeated {
        /// The key.
        key: String,
    },
    /// The piece has no such key.
    #[error("the live piece {name:?} has no {key:?}")]
    UnknownKey {
        /// The piece.
        name: String,
        /// The key.
        key: String,
    },
    /// The value is out of range, or not of the key's type.
    #[error("{text:?} is no value for {key:?}")]
    BadValue {
        /// The key.
        key: &'static str,
        /// What stands there.
        text: String,
    },
    /// The catalogue has no price for the model.
    #[error("the catalogue has no price for {model} on {day}")]
    NoPrice {
        /// The model.
        model: ModelKey,
        /// The day.
        day: String,
    },
}

/// The pairs of a line that nobody has taken yet.
struct Pairs {
    name: String,
    left: Vec<(String, String)>,
}

impl Pairs {
    fn read(line: &str) -> Result<Self, LiveProblem> {
        let line = line.trim();
        let (name, mut rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let mut left: Vec<(String, String)> = Vec::new();
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                break;
            }
            let not_a_pair = || LiveProblem::NotAPair {
                text: rest.to_owned(),
            };
            let (key, after) = rest.split_once('=').ok_or_else(not_a_pair)?;
            let (value, after) = match after.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').ok_or_else(not_a_pair)?,
                None => after.split_once(char::is_whitespace).unwrap_or((after, "")),
            };
            if key.is_empty() || key.contains(char::is_whitespace) {
                return Err(not_a_pair());
            }
            if left.iter().any(|(known, _)| known == key) {
                return Err(LiveProblem::Repeated {
                    key: key.to_owned(),
                });
            }
            // A quote cannot stand in a quoted text as it is.
            left.push((key.to_owned(), value.replace("&quot;", "\"")));
            rest = after;
        }
        Ok(Self {
            name: name.to_owned(),
            left,
        })
    }

    fn take(&mut self, key: &str) -> Option<String> {
        let at = self.left.iter().position(|(known, _)| known == key)?;
        Some(self.left.swap_remove(at).1)
    }

    fn text(&mut self, key: &'static str) -> Result<Option<String>, LiveProblem> {
        let text = self.take(key);
        let is_long = |text: &String| text.chars().count() > LONGEST_TEXT;
        match text {
            Some(text) if is_long(&text) => Err(LiveProblem::BadValue { key, text }),
            text => Ok(text),
        }
    }

    /// A value that stands for itself where the line has none.
    fn parsed<T>(
        &mut self,
        key: &'static str,
        or: T,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<T, LiveProblem> {
        match self.take(key) {
            Some(text) => parse(&text).ok_or(LiveProblem::BadValue { key, text }),
            None => Ok(or),
        }
    }

    fn count(&mut self, key: &'static str, or: u64, most: u64) -> Result<u64, LiveProblem> {
        self.parsed(key, or, |text| {
            text.parse().ok().filter(|count| *count <= most)
        })
    }

    fn tokens(&mut self, key: &'static str, or: u64) -> Result<u64, LiveProblem> {
        self.count(key, or, MOST_TOKENS)
    }

    fn money(&mut self, key: &'static str, or: u64) -> Result<Usd, LiveProblem> {
        let dollar = Usd::from_femto(1_000_000_000_000_000);
        self.parsed(key, dollar.times(or), |text| Usd::parse(text).ok())
    }

    fn model(&mut self) -> Result<ModelKey, LiveProblem> {
        self.parsed("model", ModelKey::default(), |text| {
            ModelKey::parse(text).ok()
        })
    }

    fn finish(self) -> Result<(), LiveProblem> {
        match self.left.into_iter().next() {
            Some((key, _)) => Err(LiveProblem::UnknownKey {
                name: self.name,
                key,
            }),
            None => Ok(()),
        }
    }
}

impl LivePiece {
    /// Reads what stands between `{{live ` and `}}`: `fee amount=25`.
    ///
    /// # Errors
    /// [`LiveProblem`]: what is wrong with it.
    pub fn parse(line: &str) -> Result<Self, LiveProblem> {
        let mut pairs = Pairs::read(line)?;
        let piece = match pairs.name.as_str() {
            "counter" => Self::Counter {
                text: pairs.text("text")?.unwrap_or_default(),
            },
            "lens" => Self::Lens {
                a: pairs.text("a")?,
                b: pairs.text("b")?,
            },
            "decoder" => Self::Decoder,
            "deduct" => {
                let input = pairs.tokens("in", 2_000)?;
                Self::Deduct {
                    amount: pairs.money("amount", 10)?,
                    model: pairs.model()?,
                    input,
                    cached: pairs.tokens("cached", 0)?.min(input),
                    output: pairs.tokens("out", 500)?,
                }
            }
            "fee" => Self::Fee {
                amount: pairs.money("amount", 25)?,
            },
            "cache" => Self::Cache {
                model: pairs.model()?,
                prompt: pairs.tokens("prompt", 10_000)?,
                reads: pairs.tokens("reads", 5)?,
            },
            "growth" => Self::Growth {
                model: pairs.model()?,
                system: pairs.tokens("system", 800)?,
                question: pairs.tokens("question", 100)?,
                answer: pairs.tokens("answer", 300)?,
                turns: pairs.count("turns", 10, MOST_TURNS)?.max(1),
            },
            "triage" => Self::Triage {
                model: pairs.model()?,
            },
            "images" => {
                let width = pairs.tokens("width", 1_024)?;
                let height = pairs.tokens("height", 1_024)?;
                let size = Size::new(width, height).ok_or(LiveProblem::BadValue {
                    key: "width",
                    text: format!("{width} x {height}"),
                })?;
                Self::Images { size }
            }
            "quota" => Self::Quota {
                budget: pairs.money("budget", 1_000)?,
            },
            name => {
                return Err(LiveProblem::UnknownName {
                    name: name.to_owned(),
                });
            }
        };
        pairs.finish()?;
        Ok(piece)
    }

    /// Its name in lines and in `data-live`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Counter { .. } => "counter",
            Self::Lens { .. } => "lens",
            Self::Decoder => "decoder",
            Self::Deduct { .. } => "deduct",
            Self::Fee { .. } => "fee",
            Self::Cache { .. } => "cache",
            Self::Growth { .. } => "growth",
            Self::Triage { .. } => "triage",
            Self::Images { .. } => "images",
            Self::Quota { .. } => "quota",
        }
    }

    /// The model it names.
    pub const fn model(&self) -> Option<&ModelKey> {
        match self {
            Self::Deduct { model, .. }
            | Self::Cache { model, .. }
            | Self::Growth { model, .. }
            | Self::Triage { model } => Some(model),
            _ => None,
        }
    }

    /// Whether what it names is known.
    ///
    /// # Errors
    /// [`LiveProblem::NoPrice`] of a model that the catalogue does not price on the day.
    pub fn check(&self, facts: &LiveFacts, day: Date) -> Result<(), LiveProblem> {
        match self.model() {
            Some(model) if facts.priced(model, day).is_none() => Err(LiveProblem::NoPrice {
                model: model.clone(),
                day: format::date(day),
            }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> LivePiece {
        LivePiece::parse(line).expect("a live piece")
    }

    #[test]
    fn a_line_is_read_with_its_numbers() {
        assert_eq!(
            parsed("deduct amount=10 model=openai/gpt-6.1-terra in=2000 cached=0 out=500"),
            LivePiece::Deduct {
                amount: Usd::parse("10").expect("money"),
                model: ModelKey::parse("openai/gpt-6.1-terra").expect("a model"),
                input: 2_000,
                cached: 0,
                output: 500,
            }
        );
        assert_eq!(
            parsed("counter text=\"Hello, = &quot;world&quot;\"  "),
            LivePiece::Counter {
                text: "Hello, = \"world\"".to_owned()
            }
        );
        assert_eq!(parsed(" lens "), LivePiece::Lens { a: None, b: None });
        assert_eq!(parsed("triage").name(), "triage");
    }

    #[test]
    fn what_is_wrong_is_named() {
        let problem = |line| LivePiece::parse(line).expect_err("it is wrong").to_string();
        for (line, said) in [
            ("wheel", "there is no live piece \"wheel\""),
            ("", "there is no live piece \"\""),
            ("fee amount=-5", "\"-5\" is no value for \"amount\""),
            (
                "fee amount=5 colour=red",
                "the live piece \"fee\" has no \"colour\"",
            ),
            ("fee amount=5 amount=6", "\"amount\" stands twice"),
            (
                "counter text=\"open",
                "\"text=\\\"open\" is not key=value, or a quote is not closed",
            ),
            (
                "images width=0 height=5",
                "\"0 x 5\" is no value for \"width\"",
            ),
            (
                "growth model=a/b question=1 answer=1 turns=51",
                "\"51\" is no value for \"turns\"",
            ),
        ] {
            assert_eq!(problem(line), said, "{line}");
        }
    }
}
