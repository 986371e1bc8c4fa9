//! A workload read as a scenario, and a scenario read as a workload, so that what is said in one tool can be taken over by another.

use super::{
    CachePlan, CacheScope, Case, Input, Period, Preset, Scenario, ScenarioProblem,
    volume::month_volume,
};
use crate::{
    Percent, Requests, Workload,
    workload::{DAYS_PER_MONTH, MAX_REQUESTS},
};
use tokens::Tokens;

impl Scenario {
    /// The workload's request, sent as often, as conversations of one request each. What the workload reads from the cache is the
    /// system prompt, found there every time, so that both cost the same to the last digit.
    ///
    /// A number that no scenario can hold, such as a prompt of more tokens than any model reads, stays at its bound and is told.
    pub fn of_workload(workload: &Workload) -> (Self, Vec<ScenarioProblem>) {
        let mut scenario = Preset::Requests.scenario();
        let usage = workload.usage();
        let (period, conversations) = match workload.requests {
            Requests::PerMonth(requests) => (Period::Month, requests),
            Requests::PerDay(requests) => (Period::Day, requests),
        };
        scenario.period = period;
        if usage.cache_read > Tokens::ZERO {
            scenario.cache = CachePlan {
                scope: CacheScope::Prefix,
                ..CachePlan::default()
            };
        }
        let hit = if usage.cache_read > Tokens::ZERO {
            100
        } else {
            0
        };
        let mut problems = Vec::new();
        for (input, value) in [
            (Input::Conversations, conversations),
            (Input::System, usage.cache_read.get()),
            (Input::User, usage.input.get()),
            (Input::Output, usage.output.get()),
            (Input::Reasoning, usage.reasoning.get()),
            (Input::Hit, hit),
        ] {
            let value = i64::try_from(value).unwrap_or(i64::MAX);
            let bound = value.min(*input.bounds().end());
            if bound != value {
                problems.push(ScenarioProblem::OutOfRange { input, value });
            }
            problems.extend(scenario.set_exactly(input, bound).err());
        }
        scenario.set_mix(vec![(workload.model.clone(), 100)]);
        (scenario, problems)
    }

    /// The scenario's average request in the expected case, and how often such a request is sent, retries included: what a table of
    /// one request's prices can show of it. Tokens, the cached share and the requests are rounded to the nearest. Pictures and sound
    /// count by their tokens; what is billed by the piece is not in it.
    pub fn workload(&self) -> Workload {
        let numbers = self.numbers(Case::Expected);
        // All of a hundred conversations.
        let [
            mut requests,
            mut prompt,
            mut read,
            mut output,
            mut reasoning,
        ] = [0_u128; 5];
        for request in self.requests(&numbers) {
            let percent = u128::from(request.percent);
            requests += percent;
            prompt += percent * u128::from(request.prompt_tokens());
            read += percent * u128::from(request.read);
            output += percent * u128::from(request.output);
            reasoning += percent * u128::from(request.reasoning);
        }
        let sent = requests * u128::from(100 + numbers.count(Input::Retries));
        let many = |period_volume: u64| {
            let count = nearest(sent * u128::from(period_volume), 100 * 100);
            count.min(MAX_REQUESTS)
        };
        let volume = month_volume(self, &numbers);
        let cached = u8::try_from(nearest(read * 100, prompt)).ok();
        Workload {
            input: Tokens::new(nearest(prompt, requests)),
            output: Tokens::new(nearest(output, requests)),
            reasoning: Tokens::new(nearest(reasoning, requests)),
            cached_percent: cached.and_then(Percent::new).unwrap_or_default(),
            requests: match self.period {
                Period::Month => Requests::PerMonth(many(volume)),
                Period::Day => Requests::PerDay(many(volume / DAYS_PER_MONTH)),
            },
            model: self.main_model().cloned().unwrap_or_default(),
        }
    }

    /// Gives all the work to one model, where one did it all before: a mix of several is a choice that a single pick does not undo.
    /// Returns whether it did.
    pub fn move_to(&mut self, model: &prices::catalog::ModelKey) -> bool {
        let is_single = self.mix().len() < 2;
        if is_single {
            self.set_mix(vec![(model.clone(), 100)]);
        }
        is_single
    }
}

/// A fraction to the nearest whole number, halves up; 0 where there is nothing to divide by.
fn nearest(amount: u128, parts: u128) -> u64 {
    let whole = (amount + parts / 2).checked_div(parts).unwrap_or(0);
    u64::try_from(whole).unwrap_or(u64::MAX)
}
