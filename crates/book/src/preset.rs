//! Workloads to start from.

use plan::{Percent, Requests, Workload};
use tokens::Tokens;

/// A workload to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The name used in links and by `text`, which has the words.
    pub id: &'static str,
    /// Input tokens of one request, those from the cache included.
    pub input: u64,
    /// Output tokens of one request.
    pub output: u64,
    /// Hundredths of the input that are read from the cache.
    pub cached_percent: u8,
    /// Requests in a month.
    pub requests_per_month: u64,
}

/// Workloads to start from: round numbers of the size such work has, not measurements.
pub const PRESETS: [Preset; 6] = [
    // A turn in the middle of a conversation: instructions and the turns before come from the cache.
    Preset {
        id: "chat",
        input: 2_000,
        output: 300,
        cached_percent: 70,
        requests_per_month: 100_000,
    },
    // An answer from passages that were searched for: they differ each time, only the instructions repeat.
    Preset {
        id: "rag",
        input: 6_000,
        output: 400,
        cached_percent: 10,
        requests_per_month: 50_000,
    },
    // A contract or a report of about 150 pages, read once.
    Preset {
        id: "document",
        input: 120_000,
        output: 1_500,
        cached_percent: 0,
        requests_per_month: 1_000,
    },
    // A step of an agent that programs: a long context that grows a little with each step.
    Preset {
        id: "agent",
        input: 40_000,
        output: 800,
        cached_percent: 90,
        requests_per_month: 30_000,
    },
    // One label for a short text, with instructions that repeat.
    Preset {
        id: "classify",
        input: 600,
        output: 10,
        cached_percent: 50,
        requests_per_month: 1_000_000,
    },
    // A page into another language: about as many tokens out as in.
    Preset {
        id: "translate",
        input: 1_500,
        output: 1_600,
        cached_percent: 0,
        requests_per_month: 20_000,
    },
];

impl Preset {
    /// The preset of that exact name.
    pub fn from_id(id: &str) -> Option<&'static Self> {
        PRESETS.iter().find(|preset| preset.id == id)
    }

    /// The workload with the preset's numbers, on the model it was on.
    #[must_use]
    pub fn apply(&self, workload: &Workload) -> Workload {
        Workload {
            input: Tokens::new(self.input),
            output: Tokens::new(self.output),
            reasoning: Tokens::ZERO,
            cached_percent: Percent::new(self.cached_percent).unwrap_or_default(),
            requests: Requests::PerMonth(self.requests_per_month),
            model: workload.model.clone(),
        }
    }
}
