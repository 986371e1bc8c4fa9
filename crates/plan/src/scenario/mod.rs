//! The month's whole story: how often, how large, how cached, how served and on which models, each number with its low, expected
//! and high value, and what it all costs.
//!
//! A **conversation** is one piece of work from its start to its end. It has turns, a turn has steps, and each step is one
//! **request**. [`Scenario::requests`] lays a conversation out as requests in disjoint parts; [`prices::cost::cost_of`] prices them;
//! everything else here multiplies, adds and compares. Amounts are exact: fractions that come from percentages are carried as
//! whole numbers over one denominator and rounded once, at the end, to the femto-dollar.

mod amount;
mod bill;
mod bought;
mod budget;
mod choice;
mod conversation;
mod curve;
mod daily;
mod difference;
mod effects;
mod gap;
mod input;
mod likely;
mod month;
mod own_months;
mod peak;
mod piece;
mod plain;
mod preset;
mod preset_rows;
mod problem;
mod range;
mod rate;
mod request;
mod token_price;
mod tornado;
mod unit_cost;
mod units;
mod volume;

use prices::catalog::{Mode, ModelKey};

pub use bill::{CostPart, PartCost, PriceUsed, ScenarioCost, TokenSums};
pub use bought::{Bought, Counted, PIECES, bought};
pub use budget::{Affordable, affordable};
pub use choice::{CachePlan, CacheReach, CacheScope, CacheWrites, HistoryPolicy, Period};
pub use curve::{TurnPoint, turn_curve};
pub use daily::{DayUse, daily};
pub use difference::{Contribution, Difference, difference};
pub use effects::{
    BatchEffect, BreakEven, CachingEffect, batch_effect, break_even, caching_effect,
};
pub use gap::{Gap, Note};
pub use input::{Effect, Group, Input};
pub use likely::{Likely, WEIGHTS, likely};
pub use month::{mix_cost, month_cost, month_sums, outcomes};
pub use own_months::{MONTHS_OF_A_YEAR, MonthUse, YearMonth, YearTable, year_by_month};
pub use piece::Piece;
pub use preset::Preset;
pub use problem::ScenarioProblem;
pub use range::{Case, Range3};
pub use request::{PromptPart, RequestUse};
pub use tornado::{Bar, tornado};

/// What is sent in a month, and how. Every value it can hold can be priced or has a reason why not; nothing in it can overflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    ranges: [Range3; Input::COUNT],
    mix: Vec<(ModelKey, u32)>,
    history: HistoryPolicy,
    /// The preset it began with, for its assumptions and for short links.
    pub preset: Preset,
    /// The period [`Input::Conversations`] counts in.
    pub period: Period,
    /// How it uses the cache.
    pub cache: CachePlan,
    /// How requests outside the batch are served.
    pub mode: Mode,
    /// The fee each tool call costs, by the id price lists use, such as `web_search`. `None`: tools of one's own.
    pub tool_fee: Option<String>,
    /// Where the data stay, by the name that price lists give the surcharge, such as `region:us`. `None`: anywhere.
    pub region: Option<String>,
    /// The model that failed conversations are sent to again. `None`: the same one.
    pub fallback: Option<ModelKey>,
    /// Which of several prices of a unit is meant, such as `quality` = `high`.
    pub unit_attrs: Vec<(String, String)>,
}

/// The numbers of a scenario in one case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbers([i64; Input::COUNT]);

impl Numbers {
    /// One of them, as a count; negative ones are zero.
    pub const fn count(&self, input: Input) -> u64 {
        let value = self.0[input.index()];
        if value > 0 { value.unsigned_abs() } else { 0 }
    }

    /// One of them, with its sign.
    pub const fn get(&self, input: Input) -> i64 {
        self.0[input.index()]
    }

    /// The same numbers with one of them replaced.
    #[must_use]
    pub const fn with(mut self, input: Input, value: i64) -> Self {
        self.0[input.index()] = value;
        self
    }
}

impl Scenario {
    /// A conversation of one turn and one step that sends and answers nothing, never.
    pub fn empty() -> Self {
        let mut ranges = [Range3::exactly(0); Input::COUNT];
        for input in [Input::Turns, Input::Steps, Input::Users] {
            ranges[input.index()] = Range3::exactly(1);
        }
        for input in [Input::Accepted, Input::Weekday, Input::Weekend] {
            ranges[input.index()] = Range3::exactly(100);
        }
        Self {
            ranges,
            mix: vec![(ModelKey::default(), 100)],
            history: HistoryPolicy::KeepAll,
            preset: Preset::Support,
            period: Period::Month,
            cache: CachePlan::default(),
            mode: Mode::Standard,
            tool_fee: None,
            region: None,
            fallback: None,
            unit_attrs: Vec::new(),
        }
    }

    /// One of its numbers.
    pub const fn range(&self, input: Input) -> Range3 {
        self.ranges[input.index()]
    }

    /// Sets one of its numbers.
    ///
    /// # Errors
    /// [`ScenarioProblem`] naming the field when a value is out of its bounds or the three are not in order; nothing is changed then.
    pub fn set(
        &mut self,
        input: Input,
        low: i64,
        expected: i64,
        high: i64,
    ) -> Result<(), ScenarioProblem> {
        for value in [low, expected, high] {
            if !input.bounds().contains(&value) {
                return Err(ScenarioProblem::OutOfRange { input, value });
            }
        }
        let range = Range3::new(low, expected, high).ok_or(ScenarioProblem::OutOfOrder {
            input,
            low,
            expected,
            high,
        })?;
        self.ranges[input.index()] = range;
        Ok(())
    }

    /// Sets one of its numbers to a value that is known.
    ///
    /// # Errors
    /// As for [`Self::set`].
    pub fn set_exactly(&mut self, input: Input, value: i64) -> Result<(), ScenarioProblem> {
        self.set(input, value, value, value)
    }

    /// For tests and programs: the same scenario with one number set, if it can be.
    #[must_use]
    pub fn with(mut self, input: Input, value: i64) -> Self {
        // A value out of bounds leaves the number as it was, which is what `set` promises.
        let _ = self.set_exactly(input, value);
        self
    }

    /// Which models answer, and what share of the conversations each has. The shares count in proportion to their sum.
    pub fn mix(&self) -> &[(ModelKey, u32)] {
        &self.mix
    }

    /// The model with the largest share, the first of equals.
    pub fn main_model(&self) -> Option<&ModelKey> {
        let mut main: Option<&(ModelKey, u32)> = None;
        for entry in &self.mix {
            if main.is_none_or(|main| entry.1 > main.1) {
                main = Some(entry);
            }
        }
        main.map(|(model, _)| model)
    }

    /// Sets the mix. Shares of nothing are left out; a model that stands twice has its shares added.
    pub fn set_mix(&mut self, mix: Vec<(ModelKey, u32)>) -> Vec<ScenarioProblem> {
        /// More than anybody's share of a whole.
        const MOST: u32 = 10_000;
        let mut problems = Vec::new();
        self.mix.clear();
        for (model, share) in mix {
            let share = share.min(MOST);
            if share == 0 {
                continue;
            }
            if let Some((_, known)) = self.mix.iter_mut().find(|(known, _)| *known == model) {
                *known = known.saturating_add(share).min(MOST);
                problems.push(ScenarioProblem::MixRepeated {
                    model: model.as_str().to_owned(),
                });
            } else {
                self.mix.push((model, share));
            }
        }
        let sum = self.mix.iter().map(|(_, share)| u64::from(*share)).sum();
        if sum != 100 && sum != 0 {
            problems.push(ScenarioProblem::MixNotWhole { sum });
        }
        problems
    }

    /// What becomes of the history.
    pub const fn history(&self) -> HistoryPolicy {
        self.history
    }

    /// Sets what becomes of the history. A summary every 0 turns is one after every turn, and said to be.
    pub fn set_history(&mut self, policy: HistoryPolicy) -> Option<ScenarioProblem> {
        if let HistoryPolicy::Summarise { every: 0, tokens } = policy {
            self.history = HistoryPolicy::Summarise { every: 1, tokens };
            return Some(ScenarioProblem::SummaryEveryZero);
        }
        self.history = policy;
        None
    }

    /// What should be said about the scenario as it stands.
    pub fn problems(&self) -> Vec<ScenarioProblem> {
        let mut problems = Vec::new();
        if self.range(Input::Weekday).high() == 0 && self.range(Input::Weekend).high() == 0 {
            problems.push(ScenarioProblem::NoBusyDay);
        }
        let sum = self.mix.iter().map(|(_, share)| u64::from(*share)).sum();
        if sum != 100 && sum != 0 {
            problems.push(ScenarioProblem::MixNotWhole { sum });
        }
        problems
    }

    /// Its numbers in one case.
    pub fn numbers(&self, case: Case) -> Numbers {
        let mut numbers = Numbers([0; Input::COUNT]);
        for input in Input::all() {
            let range = self.range(input);
            numbers.0[input.index()] = match (case, input.effect()) {
                (Case::Low, Effect::Raises) | (Case::High, Effect::Lowers) => range.low,
                (Case::High, Effect::Raises) | (Case::Low, Effect::Lowers) => range.high,
                _ => range.expected,
            };
        }
        numbers
    }
}

impl Default for Scenario {
    fn default() -> Self {
        Preset::Support.scenario()
    }
}
