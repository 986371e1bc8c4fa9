//! Why one scenario costs more than another: the difference taken apart.

use super::{Case, Gap, Group, Input, Scenario, month::mix_cost};
use prices::{catalog::Catalog, date::Date, money::Usd};

/// What one kind of change adds to the bill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contribution {
    /// What changed.
    pub group: Group,
    /// What it adds; negative where it saves.
    pub amount: Usd,
}

/// Two months and what lies between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The first scenario's month.
    pub from: Usd,
    /// The second one's.
    pub to: Usd,
    /// What each kind of change adds, in the order in which they were made. They add up to `to - from` exactly.
    pub contributions: [Contribution; GROUPS.len()],
}

/// The order in which the first scenario is turned into the second. What a change adds depends on those before it, so the order is
/// fixed: how often, how much, what is cached, how it is served, on which models.
const GROUPS: [Group; 5] = [
    Group::Volume,
    Group::Size,
    Group::Cache,
    Group::Service,
    Group::Model,
];

/// Takes the difference of two scenarios apart, each with its own mix of models, at the prices of a day.
///
/// # Errors
/// [`Gap`]: why one of the two, or a step between them, has no cost.
pub fn difference(
    from: &Scenario,
    to: &Scenario,
    catalog: &Catalog,
    date: Date,
    case: Case,
) -> Result<Difference, Gap> {
    let first = mix_cost(from, catalog, date, case)?.month;
    let mut between = from.clone();
    let mut before = first;
    let mut contributions = GROUPS.map(|group| Contribution {
        group,
        amount: Usd::ZERO,
    });
    for contribution in &mut contributions {
        between.take_group(to, contribution.group);
        let after = mix_cost(&between, catalog, date, case)?.month;
        contribution.amount = after - before;
        before = after;
    }
    Ok(Difference {
        from: first,
        to: before,
        contributions,
    })
}

impl Scenario {
    /// Takes over what another scenario says of one kind of thing.
    fn take_group(&mut self, other: &Self, group: Group) {
        for input in Input::all().filter(|input| input.group() == group) {
            self.ranges[input.index()] = other.ranges[input.index()];
        }
        match group {
            Group::Volume => self.period = other.period,
            Group::Size => {
                self.history = other.history;
                self.tool_fee.clone_from(&other.tool_fee);
                self.unit_attrs.clone_from(&other.unit_attrs);
            }
            Group::Cache => self.cache = other.cache,
            Group::Service => {
                self.mode = other.mode;
                self.region.clone_from(&other.region);
            }
            Group::Model => {
                self.mix.clone_from(&other.mix);
                self.fallback.clone_from(&other.fallback);
            }
        }
    }
}
