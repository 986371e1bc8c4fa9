//! A budget handed down: from the whole to an environment, a team and so on, never more than there is.

use prices::money::Usd;

/// What a quota can be set on, from the widest to the narrowest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Production, test and so on.
    Environment,
    /// A team.
    Team,
    /// A workflow: one thing that a team does with models.
    Workflow,
    /// A family of models: the premium ones, the cheap ones.
    ModelFamily,
    /// An API key.
    ApiKey,
    /// A customer, or a user.
    Customer,
}

impl Scope {
    /// Every scope, the widest first.
    pub const ALL: [Self; 6] = [
        Self::Environment,
        Self::Team,
        Self::Workflow,
        Self::ModelFamily,
        Self::ApiKey,
        Self::Customer,
    ];
}

/// At which parts of its cap somebody is told, in percent.
pub const ALERTS: [u8; 4] = [50, 75, 90, 100];

/// How a budget is handed down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Split {
    /// The whole, for one period.
    pub budget: Usd,
    /// What is kept back at the top for what nobody planned, in percent from 0 to 100.
    pub reserve: u8,
    /// How many of each scope share one of the scope above, in the order of [`Scope::ALL`]. 0 counts as 1.
    pub members: [u64; Scope::ALL.len()],
    /// What a single job may cost of its cap before somebody has to approve it, in percent from 0 to 100.
    pub approval: u8,
}

impl Split {
    /// Two environments of two teams of two workflows, each with a premium and a plain family, one key each and ten customers a key;
    /// a tenth kept back, and approval from a quarter on.
    pub const fn of(budget: Usd) -> Self {
        Self {
            budget,
            reserve: 10,
            members: [2, 2, 2, 2, 1, 10],
            approval: 25,
        }
    }
}

/// The quota of every member of a scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    /// The scope.
    pub scope: Scope,
    /// How many share one of the scope above.
    pub members: u64,
    /// How many there are in all.
    pub in_all: u64,
    /// The hard cap of each, in whole cents.
    pub cap: Usd,
    /// At which amounts its owner is told, in the order of [`ALERTS`].
    pub alerts: [Usd; ALERTS.len()],
    /// A job that costs more needs approval.
    pub approval: Usd,
}

/// The matrix: a quota for each scope, the widest first.
///
/// Caps are rounded down to the cent, so that all members of a scope together never have more than the one above them.
#[must_use]
pub fn matrix(split: &Split) -> [Quota; Scope::ALL.len()] {
    let mut parent = part(split.budget, 100 - u64::from(split.reserve.min(100)));
    let mut in_all = 1_u64;
    let mut at = 0;
    Scope::ALL.map(|scope| {
        let members = split.members[at].max(1);
        at += 1;
        in_all = in_all.saturating_mul(members);
        let cap = cents(Usd::from_femto(parent.femto().max(0) / i128::from(members)));
        parent = cap;
        Quota {
            scope,
            members,
            in_all,
            cap,
            alerts: ALERTS.map(|percent| part(cap, u64::from(percent))),
            approval: part(cap, u64::from(split.approval.min(100))),
        }
    })
}

/// So many percent of an amount, to the femto-dollar below.
fn part(amount: Usd, percent: u64) -> Usd {
    let femto = amount.femto().max(0);
    let percent = i128::from(percent);
    Usd::from_femto(femto / 100 * percent + femto % 100 * percent / 100)
}

/// The amount rounded down to whole cents, in which limits are set.
const fn cents(amount: Usd) -> Usd {
    const FEMTO_PER_CENT: i128 = 10_000_000_000_000;
    Usd::from_femto(amount.femto() / FEMTO_PER_CENT * FEMTO_PER_CENT)
}
