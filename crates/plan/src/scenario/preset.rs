//! Scenarios to begin with. Every number is an assumption of ours, meant to be changed; the comments say why it is believable.

use super::{
    CachePlan, CacheReach, CacheScope, Case, HistoryPolicy, Period, Range3, Scenario, month_sums,
    preset_rows::rows,
};
use prices::{
    catalog::{Catalog, Kind, Model, ProviderId, Status},
    date::Date,
    money::Usd,
};

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
    /// An agent that reads and changes code: two turns of twenty steps.
    ///
    /// Our assumptions: ten developers who hand over four to five tasks a working day; each step reads a file or runs a command and
    /// sends everything before it again, so nearly all input is repeated and the cache carries it; most answers are short edits; after a
    /// turn the agent sums its work up and goes on from there.
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
    /// Requests that stand alone, as the calculator and the comparison reckon: one prompt, one answer, nothing remembered.
    ///
    /// Our assumptions: a page of prompt, a third of a page of answer, a small product's month; each of them half or twice as large.
    Requests,
}

prices::choices! { Preset {
    Support = "support",
    Rag = "rag",
    Coding = "coding",
    Classify = "classify",
    Translate = "translate",
    Report = "report",
    Meeting = "meeting",
    Images = "images",
    Video = "video",
    Requests = "requests",
} }

impl Preset {
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
                "summed-up",
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
            Self::Requests => &["one-request", "half-or-twice"],
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

    /// The model it begins with on a day, wherever one comes from: the catalogue's default or another of the front row; for a kind that
    /// has no front row, the first that the makers of those list; else the first of anybody. It is of the scenario's kind, for
    /// general use, without a known end, and the scenario costs something on it in every case.
    ///
    /// `None` when no model is all of that.
    pub fn model(self, catalog: &Catalog, date: Date) -> Option<&Model> {
        let mut scenario = self.scenario();
        let default = catalog.default_model();
        let leading: Vec<&ProviderId> = default
            .into_iter()
            .chain(catalog.front_row(date))
            .map(|model| &model.provider)
            .collect();
        let rank = |model: &Model| {
            let ranks = [
                default.is_some_and(|default| default.key == model.key),
                model.front.is_some_and(|since| since <= date),
                leading.contains(&&model.provider),
            ];
            ranks.iter().position(|holds| *holds).unwrap_or(ranks.len())
        };
        let mut best: Option<(usize, &Model)> = None;
        for model in catalog.models() {
            let lasts = model.status == Status::Active && model.retires.is_none();
            let rank = rank(model);
            if model.kind != self.kind() || !lasts || best.is_some_and(|(first, _)| first <= rank) {
                continue;
            }
            scenario.set_mix(vec![(model.key.clone(), 100)]);
            let is_charged = |case| {
                let sums = month_sums(&scenario, catalog, date, case);
                sums.is_ok_and(|(month, _)| month > Usd::ZERO)
            };
            if Case::ALL.into_iter().all(is_charged) {
                best = Some((rank, model));
            }
        }
        best.map(|(_, model)| model)
    }

    /// The scenario on the model it begins with on a day.
    pub fn begin(self, catalog: &Catalog, date: Date) -> Scenario {
        let mut scenario = self.scenario();
        if let Some(model) = self.model(catalog, date) {
            scenario.set_mix(vec![(model.key.clone(), 100)]);
        }
        scenario
    }

    /// The scenario itself, on the model a first visit is priced on.
    pub fn scenario(self) -> Scenario {
        let mut scenario = Scenario::empty();
        scenario.preset = self;
        for &(input, low, expected, high) in rows(self) {
            scenario.ranges[input.index()] = Range3::of(low, expected, high);
        }
        if self == Self::Rag {
            scenario.period = Period::Day;
        }
        if self == Self::Coding {
            scenario.history = HistoryPolicy::Summarise {
                every: 1,
                tokens: 4000,
            };
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
}
