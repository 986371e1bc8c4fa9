//! The numbers a scenario is made of, as one table: a form, a link, a file and a tornado chart all walk through it.

use std::ops::RangeInclusive;

/// One number of a scenario. All are whole; each is held as low, expected and high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Input {
    /// Conversations in the period, see [`super::Period`]. A conversation is one piece of work from its start to its end: a chat of
    /// several turns, an agent's task, one document. With one turn and one step it is one request.
    Conversations,
    /// Growth of the conversations from one month to the next, in percent. May be negative.
    Growth,
    /// How busy a day from Monday to Friday is, in percent. Only its proportion to the weekend counts.
    Weekday,
    /// How busy a Saturday or Sunday is, in percent.
    Weekend,
    /// People who share the bill, for the cost per user.
    Users,
    /// Tokens of the system prompt, sent with every request.
    System,
    /// Tokens of tool definitions, sent with every request.
    Tools,
    /// Tokens of history a conversation begins with.
    History,
    /// Tokens of documents looked up for a turn. They are sent with each request of that turn and not kept in the history.
    Retrieved,
    /// Tokens of what the user writes in a turn.
    User,
    /// Tokens that pictures in a turn come to. Sent with each request of that turn and not kept in the history.
    ImageTokens,
    /// Tokens that sound in a turn comes to, at models that bill it by the token. Sent with each request of that turn and not kept.
    AudioTokens,
    /// Visible tokens a request answers with.
    Output,
    /// Hidden thinking tokens of a request. Billed, and not kept in the history.
    Reasoning,
    /// Turns of a conversation. Each sends the history again.
    Turns,
    /// Requests an agent makes within a turn. Each sends again what the earlier ones brought.
    Steps,
    /// Tool calls a step makes before the next one; a single step makes them within itself.
    ToolCalls,
    /// Tokens one tool call brings back.
    ToolResult,
    /// Requests that find in the cache what was written there, in percent.
    Hit,
    /// Tokens kept in a cache around the clock, at sellers that bill the keeping by the hour.
    Kept,
    /// Conversations that are sent once more because an answer failed, in percent: 5 is one in twenty, 200 is two more for each.
    Retries,
    /// Results that are good enough to use, in percent.
    Accepted,
    /// Conversations served in a batch, in percent.
    Batch,
    /// Requests outside the batch that are sent in the hours of the week in which the seller asks other prices, in percent.
    Peak,
    /// Pictures made in a conversation.
    Images,
    /// Seconds of sound read in a conversation, at models that bill them.
    AudioSeconds,
    /// Seconds of video made in a conversation.
    VideoSeconds,
    /// Pages of documents read in a conversation, at models that bill them.
    Pages,
    /// Characters of text read out in a conversation, at models that bill them.
    Characters,
}

/// What more of a number does to the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    /// It costs more.
    Raises,
    /// It costs less.
    Lowers,
    /// It changes the shape of the bill, or how it is divided, not its size.
    Neither,
}

/// What kind of thing a number says, for explaining how two scenarios differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// How often.
    Volume,
    /// How much each time.
    Size,
    /// What of it is read from a cache.
    Cache,
    /// How it is served, and how often again.
    Service,
    /// Which models, at which prices.
    Model,
}

use Effect::{Lowers, Neither, Raises};
use Group::{Cache, Service, Size, Volume};

/// The most tokens one part of a request may have: several times the largest context window.
const MAX_TOKENS: i64 = 10_000_000;
const MANY: i64 = 1_000_000_000;

struct Row {
    input: Input,
    key: &'static str,
    least: i64,
    most: i64,
    effect: Effect,
    group: Group,
}

const fn row(
    input: Input,
    key: &'static str,
    (least, most): (i64, i64),
    effect: Effect,
    group: Group,
) -> Row {
    Row {
        input,
        key,
        least,
        most,
        effect,
        group,
    }
}

/// In the order of [`Input`], which a test keeps.
static TABLE: [Row; Input::COUNT] = [
    row(Input::Conversations, "n", (0, MANY), Raises, Volume),
    row(Input::Growth, "grow", (-99, 1000), Raises, Volume),
    row(Input::Weekday, "wday", (0, 1000), Neither, Volume),
    row(Input::Weekend, "wend", (0, 1000), Neither, Volume),
    row(Input::Users, "users", (0, MANY), Neither, Volume),
    row(Input::System, "sys", (0, MAX_TOKENS), Raises, Size),
    row(Input::Tools, "tools", (0, MAX_TOKENS), Raises, Size),
    row(Input::History, "hist", (0, MAX_TOKENS), Raises, Size),
    row(Input::Retrieved, "docs", (0, MAX_TOKENS), Raises, Size),
    row(Input::User, "user", (0, MAX_TOKENS), Raises, Size),
    row(Input::ImageTokens, "imgtok", (0, MAX_TOKENS), Raises, Size),
    row(Input::AudioTokens, "audtok", (0, MAX_TOKENS), Raises, Size),
    row(Input::Output, "out", (0, MAX_TOKENS), Raises, Size),
    row(Input::Reasoning, "think", (0, MAX_TOKENS), Raises, Size),
    row(Input::Turns, "turns", (1, 100), Raises, Size),
    row(Input::Steps, "steps", (1, 100), Raises, Size),
    row(Input::ToolCalls, "calls", (0, 100), Raises, Size),
    row(Input::ToolResult, "result", (0, MAX_TOKENS), Raises, Size),
    row(Input::Hit, "hit", (0, 100), Lowers, Cache),
    row(Input::Kept, "kept", (0, MAX_TOKENS), Raises, Cache),
    row(Input::Retries, "retry", (0, 1000), Raises, Service),
    row(Input::Accepted, "ok", (1, 100), Lowers, Service),
    row(Input::Batch, "batch", (0, 100), Lowers, Service),
    row(Input::Peak, "peak", (0, 100), Raises, Service),
    row(Input::Images, "img", (0, 100_000), Raises, Size),
    row(Input::AudioSeconds, "audsec", (0, MAX_TOKENS), Raises, Size),
    row(Input::VideoSeconds, "vidsec", (0, MAX_TOKENS), Raises, Size),
    row(Input::Pages, "pages", (0, 1_000_000), Raises, Size),
    row(Input::Characters, "chars", (0, MAX_TOKENS), Raises, Size),
];

impl Input {
    /// How many there are.
    pub const COUNT: usize = 29;

    /// Every input, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.input)
    }

    /// Its place in the table.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Its short name in links and files.
    pub fn key(self) -> &'static str {
        self.row().key
    }

    /// The input of that exact key.
    pub fn from_key(key: &str) -> Option<Self> {
        TABLE.iter().find(|row| row.key == key).map(|row| row.input)
    }

    /// The values it may take.
    pub fn bounds(self) -> RangeInclusive<i64> {
        self.row().least..=self.row().most
    }

    /// What more of it does to the bill.
    pub fn effect(self) -> Effect {
        self.row().effect
    }

    /// What kind of thing it says.
    pub fn group(self) -> Group {
        self.row().group
    }

    fn row(self) -> &'static Row {
        &TABLE[self.index()]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_inputs() {
        for (at, row) in TABLE.iter().enumerate() {
            assert_eq!(row.input.index(), at, "{}", row.key);
            assert_eq!(Input::from_key(row.key), Some(row.input));
        }
    }
}
