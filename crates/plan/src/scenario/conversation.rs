//! A conversation laid out as requests: what each sends, what of it the cache gives back, what it adds to the history.

use super::{
    CachePlan, CacheReach, CacheScope, CacheWrites, Case, HistoryPolicy, Input, Numbers,
    RequestUse, Scenario,
};
use prices::{catalog::Lifetime, cost::TokenUsage};

impl Scenario {
    /// A conversation's requests in one case, in their order, as disjoint tokens and in how many of a hundred conversations each
    /// looks like that. Writes with no lifetime chosen are those of the unstated one.
    pub fn usages(&self, case: Case) -> Vec<(TokenUsage, u8)> {
        let writes = match self.cache.writes {
            CacheWrites::AsListed => Some(Lifetime::Unstated),
            CacheWrites::Billed(lifetime) => Some(lifetime),
            CacheWrites::Unbilled => None,
        };
        self.requests(&self.numbers(case))
            .iter()
            .map(|request| (request.usage(writes), request.percent))
            .collect()
    }

    /// A conversation's requests at these numbers, in their order.
    pub fn requests(&self, numbers: &Numbers) -> Vec<RequestUse> {
        requests(numbers, self.cache, self.history)
    }
}

/// Calls of tools in a turn: between its steps, or within a single one.
pub(super) fn tool_calls_of_turn(numbers: &Numbers) -> u64 {
    let steps = numbers.count(Input::Steps).max(1);
    (steps - 1).max(1) * numbers.count(Input::ToolCalls)
}

/// What is laid out so far.
struct Layout {
    cache: CachePlan,
    hit: u8,
    requests: Vec<RequestUse>,
    /// How much of the next prompt's beginning the last request sent as well; `None` before the first.
    common: Option<u64>,
}

pub(super) fn requests(
    numbers: &Numbers,
    cache: CachePlan,
    policy: HistoryPolicy,
) -> Vec<RequestUse> {
    let hit = u8::try_from(numbers.count(Input::Hit).min(100)).unwrap_or(100);
    let mut layout = Layout {
        cache,
        hit,
        requests: Vec::new(),
        common: None,
    };
    let count = |input| numbers.count(input);
    let fixed = count(Input::Tools) + count(Input::System);
    // What a turn sends besides and does not keep.
    let passing = count(Input::ImageTokens) + count(Input::AudioTokens);
    let documents_lead = cache.scope == CacheScope::Documents;
    let loose_documents = if documents_lead {
        0
    } else {
        count(Input::Retrieved)
    };
    let leading = fixed + count(Input::Retrieved) - loose_documents;
    let steps = count(Input::Steps).max(1);
    let results = count(Input::ToolCalls).saturating_mul(count(Input::ToolResult));
    let mut history = first_history(count(Input::History), policy);
    for turn in 1..=count(Input::Turns).max(1) {
        let started_with = history;
        for step in 1..=steps {
            let brought = if steps == 1 {
                results
            } else {
                (step - 1) * results
            };
            let said = (step - 1) * count(Input::Output);
            let request = RequestUse {
                turn,
                step,
                percent: 100,
                prompt: [
                    count(Input::Tools),
                    count(Input::System),
                    count(Input::Retrieved),
                    history + said,
                    count(Input::User),
                    brought,
                ],
                image: count(Input::ImageTokens),
                audio: count(Input::AudioTokens),
                read: 0,
                written: 0,
                output: count(Input::Output),
                reasoning: count(Input::Reasoning),
            };
            let sent: u64 = request.prompt.iter().sum();
            layout.push(request, leading);
            layout.common = Some(sent);
        }
        let brought = (steps - 1).max(1) * results;
        let added = count(Input::User) + steps * count(Input::Output) + brought;
        let grown = history + added;
        history = match policy {
            HistoryPolicy::Truncate { tokens } => grown.min(tokens),
            HistoryPolicy::Summarise { every, tokens }
                if turn % every.max(1) == 0 && turn < count(Input::Turns) =>
            {
                let summary = grown.min(tokens);
                layout.push_summary(turn, fixed, grown, summary, numbers);
                summary
            }
            HistoryPolicy::KeepAll | HistoryPolicy::Summarise { .. } => grown,
        };
        let kept_whole = history == grown;
        // Documents, pictures and sound of a turn are gone in the next, and all that came after them has moved.
        layout.common = Some(if !kept_whole {
            leading
        } else if loose_documents + passing == 0 {
            layout.common.unwrap_or(leading).min(leading + history)
        } else {
            leading + started_with
        });
    }
    layout.requests
}

fn first_history(tokens: u64, policy: HistoryPolicy) -> u64 {
    match policy {
        HistoryPolicy::Truncate { tokens: most } => tokens.min(most),
        _ => tokens,
    }
}

impl Layout {
    /// Adds a request, split into one that finds the cache and one that does not where both happen.
    fn push(&mut self, request: RequestUse, leading: u64) {
        let whole: u64 = request.prompt.iter().sum();
        let cacheable = match self.cache.scope {
            CacheScope::Off => 0,
            CacheScope::Prefix | CacheScope::Documents => leading,
            CacheScope::Conversation => whole,
        };
        let found = match (self.common, self.cache.reach) {
            (Some(common), _) => common.min(cacheable),
            (None, CacheReach::Everyone) => leading.min(cacheable),
            (None, CacheReach::Conversation) => 0,
        };
        let hit = if found == 0 { 0 } else { self.hit };
        for (percent, read) in [(hit, found), (100 - hit, 0)] {
            if percent > 0 {
                self.requests.push(RequestUse {
                    percent,
                    read,
                    written: cacheable - read,
                    ..request.clone()
                });
            }
        }
    }

    /// Adds the request that sums the history up. It is not cached.
    fn push_summary(
        &mut self,
        turn: u64,
        fixed: u64,
        history: u64,
        summary: u64,
        numbers: &Numbers,
    ) {
        let tools = numbers.count(Input::Tools);
        self.requests.push(RequestUse {
            turn,
            step: 0,
            percent: 100,
            prompt: [tools, fixed - tools, 0, history, 0, 0],
            image: 0,
            audio: 0,
            read: 0,
            written: 0,
            output: summary,
            reasoning: 0,
        });
    }
}
