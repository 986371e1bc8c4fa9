//! Scenarios to begin with. Every number is an assumption of ours, meant to be changed; the comments say why it is believable.

use super::{CachePlan, CacheReach, CacheScope, Input, Period, Range3, Scenario};
use crate::catalog::Kind;

/// A scenario to begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Preset {
    /// A help desk's chat: five short turns, some help articles looked up for each.
    ///
    /// Our assumptions: a product with two thousand active customers, of whom each asks one and a half times a month; people type
    /// a sentence or two and read a short paragraph; the instructions fill a page and a half; weekends are quieter; three of four
    /// chats end without a person stepping in.
    #[default]
    Support,
    /// Questions answered from one's own documents, eight passages of five hundred tokens at a time.
    ///
    /// Our assumptions: fifty colleagues who ask six times a working day; a follow-up to most questions; each turn looks passages up
    /// anew, so only the instructions can be cached.
    Rag,
    /// An agent that reads and changes code: two turns of twenty-five steps.
    ///
    /// Our assumptions: ten developers who hand over four to five tasks a working day; each step reads a file or runs a command and
    /// sends everything before it again, so nearly all input is repeated and the cache carries it; most answers are short edits.
    Coding,
    /// Many short texts sorted into classes, in a batch overnight.
    ///
    /// Our assumptions: a message of a paragraph; instructions that list the classes with an example each, too short for most caches;
    /// an answer of one label; nobody waits for it.
    Classify,
    /// Pages translated one by one.
    ///
    /// Our assumptions: pieces of two to three pages; the answer about as long as the text; a glossary in the instructions.
    Translate,
    /// Long reports written from sources: an outline, a draft, two revisions.
    ///
    /// Our assumptions: sources of forty pages sent with every turn and cached within the conversation; several pages written at a
    /// time, after much thinking.
    Report,
    /// Recorded meetings written down.
    ///
    /// Our assumptions: four meetings a working day of three quarters of an hour; people say some 150 words a minute, which is 9,000
    /// tokens of text; models that take sound as tokens count 32 for a second.
    Meeting,
    /// Pictures for a campaign: six drafts for each brief.
    ///
    /// Our assumptions: a brief of a few sentences; a seventh of the drafts is made again; four of five briefs end with a picture in use.
    Images,
    /// Short clips: thirty seconds of video made for each, in several takes.
    ///
    /// Our assumptions: takes of eight seconds, about four for each clip; every fourth clip is tried again from the start.
    Video,
}

use Input as I;

type Row = (Input, i64, i64, i64);

impl Preset {
    /// Every preset, in the order they are offered.
    pub const ALL: [Self; 9] = [
        Self::Support,
        Self::Rag,
        Self::Coding,
        Self::Classify,
        Self::Translate,
        Self::Report,
        Self::Meeting,
        Self::Images,
        Self::Video,
    ];

    /// Its name in links and files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Support => "support",
            Self::Rag => "rag",
            Self::Coding => "coding",
            Self::Classify => "classify",
            Self::Translate => "translate",
            Self::Report => "report",
            Self::Meeting => "meeting",
            Self::Images => "images",
            Self::Video => "video",
        }
    }

    /// The preset of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.id() == id)
    }

    /// What its assumptions are called, where the site words them.
    pub const fn assumptions(self) -> &'static [&'static str] {
        match self {
            Self::Support => &[
                "support-volume",
                "short-turns",
                "long-prompt",
                "quiet-weekend",
            ],
            Self::Rag => &["team-asks", "eight-passages", "fresh-passages"],
            Self::Coding => &[
                "ten-developers",
                "many-steps",
                "resent-context",
                "short-edits",
            ],
            Self::Classify => &[
                "one-paragraph",
                "one-label",
                "nobody-waits",
                "too-short-to-cache",
            ],
            Self::Translate => &["few-pages", "same-length", "glossary"],
            Self::Report => &["forty-pages", "four-rounds", "much-thinking"],
            Self::Meeting => &["four-a-day", "speech-rate", "sound-as-tokens"],
            Self::Images => &["six-drafts", "drafts-again", "one-in-use"],
            Self::Video => &["eight-second-takes", "clips-again"],
        }
    }

    /// What kind of model it is for.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Meeting => Kind::Transcription,
            Self::Images => Kind::Image,
            Self::Video => Kind::Video,
            _ => Kind::Chat,
        }
    }

    /// The scenario itself, on the model a first visit is priced on.
    pub fn scenario(self) -> Scenario {
        let mut scenario = Scenario::empty();
        scenario.preset = self;
        for &(input, low, expected, high) in self.rows() {
            scenario.ranges[input.index()] = Range3::of(low, expected, high);
        }
        if self == Self::Rag {
            scenario.period = Period::Day;
        }
        let (scope, reach) = match self {
            Self::Support | Self::Rag => (CacheScope::Prefix, CacheReach::Everyone),
            Self::Coding => (CacheScope::Conversation, CacheReach::Everyone),
            Self::Report => (CacheScope::Documents, CacheReach::Conversation),
            _ => return scenario,
        };
        scenario.cache = CachePlan {
            scope,
            reach,
            ..CachePlan::default()
        };
        scenario
    }

    const fn rows(self) -> &'static [Row] {
        match self {
            Self::Support => &[
                (I::Conversations, 1500, 3000, 6000),
                (I::Growth, 0, 5, 15),
                (I::Weekend, 40, 40, 40),
                (I::Users, 2000, 2000, 2000),
                (I::System, 800, 1200, 2000),
                (I::Retrieved, 300, 800, 1500),
                (I::User, 30, 60, 120),
                (I::Output, 80, 150, 300),
                (I::Turns, 3, 5, 9),
                (I::Hit, 50, 80, 95),
                (I::Retries, 0, 1, 3),
                (I::Accepted, 60, 75, 90),
            ],
            Self::Rag => &[
                (I::Conversations, 100, 210, 500),
                (I::Growth, 0, 3, 10),
                (I::Weekend, 10, 10, 10),
                (I::Users, 50, 50, 50),
                (I::System, 400, 600, 1000),
                (I::Retrieved, 2000, 4000, 8000),
                (I::User, 20, 40, 100),
                (I::Output, 150, 300, 600),
                (I::Turns, 1, 2, 4),
                (I::Hit, 30, 60, 90),
                (I::Retries, 0, 1, 3),
                (I::Accepted, 70, 85, 95),
            ],
            Self::Coding => &[
                (I::Conversations, 400, 1000, 2000),
                (I::Growth, 0, 10, 30),
                (I::Weekend, 15, 15, 15),
                (I::Users, 10, 10, 10),
                (I::System, 3000, 5000, 8000),
                (I::Tools, 3000, 6000, 12_000),
                (I::User, 100, 300, 800),
                (I::Output, 150, 300, 600),
                (I::Reasoning, 100, 400, 1200),
                (I::Turns, 1, 2, 4),
                (I::Steps, 12, 25, 50),
                (I::ToolCalls, 1, 1, 2),
                (I::ToolResult, 800, 1500, 4000),
                (I::Hit, 80, 90, 97),
                (I::Retries, 0, 5, 15),
                (I::Accepted, 50, 70, 85),
            ],
            Self::Classify => &[
                (I::Conversations, 50_000, 100_000, 200_000),
                (I::Growth, 0, 2, 8),
                (I::System, 300, 500, 800),
                (I::User, 80, 150, 400),
                (I::Output, 5, 10, 30),
                (I::Batch, 80, 100, 100),
                (I::Retries, 0, 1, 2),
                (I::Accepted, 90, 95, 98),
            ],
            Self::Translate => &[
                (I::Conversations, 500, 1000, 2000),
                (I::Growth, 0, 0, 5),
                (I::Weekend, 0, 0, 0),
                (I::Users, 5, 5, 5),
                (I::System, 300, 600, 1200),
                (I::User, 1200, 2500, 5000),
                (I::Output, 1200, 2700, 6000),
                (I::Batch, 0, 0, 50),
                (I::Retries, 0, 2, 5),
                (I::Accepted, 80, 90, 97),
            ],
            Self::Report => &[
                (I::Conversations, 20, 60, 150),
                (I::Growth, 0, 0, 5),
                (I::Weekend, 0, 0, 0),
                (I::Users, 5, 5, 5),
                (I::System, 500, 800, 1500),
                (I::Retrieved, 8000, 20_000, 60_000),
                (I::User, 200, 400, 1000),
                (I::Output, 1500, 3000, 6000),
                (I::Reasoning, 500, 2000, 6000),
                (I::Turns, 2, 4, 8),
                (I::Hit, 60, 85, 95),
                (I::Retries, 0, 2, 5),
                (I::Accepted, 60, 80, 90),
            ],
            Self::Meeting => &[
                (I::Conversations, 40, 85, 160),
                (I::Growth, 0, 0, 5),
                (I::Weekend, 0, 0, 0),
                (I::Users, 30, 30, 30),
                (I::System, 100, 200, 400),
                (I::AudioTokens, 57_600, 86_400, 115_200),
                (I::AudioSeconds, 1800, 2700, 3600),
                (I::Output, 6000, 9000, 13_000),
                (I::Retries, 0, 1, 3),
                (I::Accepted, 90, 95, 99),
            ],
            Self::Images => &[
                (I::Conversations, 100, 200, 500),
                (I::Growth, 0, 0, 10),
                (I::Users, 5, 5, 5),
                (I::User, 60, 120, 300),
                (I::Images, 3, 6, 12),
                (I::Retries, 5, 15, 40),
                (I::Accepted, 60, 80, 95),
            ],
            Self::Video => &[
                (I::Conversations, 20, 40, 80),
                (I::Growth, 0, 0, 10),
                (I::Users, 3, 3, 3),
                (I::User, 100, 200, 400),
                (I::VideoSeconds, 16, 30, 60),
                (I::Retries, 10, 25, 60),
                (I::Accepted, 40, 60, 80),
            ],
        }
    }
}
