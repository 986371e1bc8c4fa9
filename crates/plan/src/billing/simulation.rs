//! A plan run through: the same use in each way of paying that the platform sells, in the low, the expected and the high case.

use super::{
    AlertPlan, ByokFee, DailyUse, Keys, Setup, Summary, Term, Terms, UseDays,
    invoice::{Account, AccountRun, Surprise},
    problem::PlanProblem,
    terms::Plan,
    wallet::{Wallet, WalletRun},
};
use crate::scenario::{Case, Gap};
use prices::{catalog::Catalog, date::Date};
use tokens::Tokens;

/// A way of paying gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paid<R> {
    /// What happened, day by day.
    pub run: R,
    /// What it comes to.
    pub summary: Summary,
}

/// One case, paid in each way that the platform sells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What each day costs.
    pub usage: DailyUse,
    /// The tokens of each day; empty where the use is an amount.
    pub tokens: Vec<Tokens>,
    /// Out of a wallet. `None`: not sold.
    pub prepaid: Option<Paid<WalletRun>>,
    /// By invoice. `None`: not sold.
    pub postpaid: Option<Paid<AccountRun>>,
}

impl Outcome {
    /// What each way comes to, prepaid first. `None`: not sold.
    #[must_use]
    pub fn summaries(&self) -> [Option<&Summary>; 2] {
        [
            self.prepaid.as_ref().map(|paid| &paid.summary),
            self.postpaid.as_ref().map(|paid| &paid.summary),
        ]
    }
}

/// All three cases. The expected one can be worked out; the others may lack a price the expected one does not need, such as
/// that of a longer prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// Everything goes well.
    pub low: Result<Outcome, Gap>,
    /// What is likely.
    pub expected: Outcome,
    /// Everything goes badly.
    pub high: Result<Outcome, Gap>,
    /// The month in which the high case's invoices exceed the expected one's most. `None` where there are none.
    pub surprise: Option<Surprise>,
    /// Terms nobody knows, which were taken as absent: the wallet's, then the account's.
    pub unknown: Vec<Term>,
}

/// Why a plan was not run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hurdle {
    /// It is not sound.
    Plan(PlanProblem),
    /// Its use cannot be priced.
    Gap(Gap),
}

impl Simulation {
    /// Runs a plan.
    ///
    /// # Errors
    /// The first [`Hurdle`] of the plan or of its expected case.
    pub fn run(
        setup: &Setup,
        terms: &Terms,
        catalog: &Catalog,
        today: Date,
    ) -> Result<Self, Hurdle> {
        let ways = Ways::of(setup, terms, today)?;
        let outcome = |case| {
            let days = setup.days(today);
            let days = setup.usage.days(catalog, days, case, setup.own_requests)?;
            Ok(ways.outcome(days))
        };
        let beside = |case| match outcome(case) {
            Ok(outcome) => Ok(Ok(outcome)),
            Err(Hurdle::Gap(gap)) => Ok(Err(gap)),
            Err(hurdle) => Err(hurdle),
        };
        let expected = outcome(Case::Expected)?;
        let (low, high) = (beside(Case::Low)?, beside(Case::High)?);
        let of_high = high.as_ref().ok().and_then(|high| high.postpaid.as_ref());
        let surprise = of_high
            .zip(expected.postpaid.as_ref())
            .and_then(|(high, expected)| high.run.surprise(&expected.run));
        Ok(Self {
            low,
            expected,
            high,
            surprise,
            unknown: ways.unknown,
        })
    }

    /// One of the cases.
    ///
    /// # Errors
    /// The [`Gap`] that leaves the case without a cost; the expected one has none.
    pub const fn outcome(&self, case: Case) -> Result<&Outcome, &Gap> {
        match case {
            Case::Low => self.low.as_ref(),
            Case::Expected => Ok(&self.expected),
            Case::High => self.high.as_ref(),
        }
    }
}

/// The ways of paying that a platform sells, ready to be used.
pub(super) struct Ways {
    wallet: Option<Wallet>,
    account: Option<Account>,
    alerts: AlertPlan,
    /// What each request on the customer's own keys costs; `None` on the platform's.
    own_keys: Option<ByokFee>,
    /// Terms that are not known: the wallet's, then the account's.
    unknown: Vec<Term>,
}

impl Ways {
    /// Those of a plan under a platform's terms.
    pub(super) fn of(setup: &Setup, terms: &Terms, today: Date) -> Result<Self, Hurdle> {
        let own_keys = (setup.keys == Keys::Own).then(|| terms.byok_fee.unwrap_or_default());
        let mut unknown = Vec::new();
        if own_keys.is_some() && terms.byok_fee.is_none() {
            unknown.push(Term::ByokFee);
        }
        let mut wallet = None;
        if terms.sells(Plan::Prepaid) {
            let (plan, not_known) = setup.wallet(terms, today);
            unknown.extend(not_known);
            wallet = Some(Wallet::new(plan).map_err(first)?);
        }
        let mut account = None;
        if terms.sells(Plan::Postpaid) {
            let (plan, not_known) = setup.account(terms);
            unknown.extend(not_known);
            account = Some(Account::new(plan).map_err(first)?);
        }
        let alerts = AlertPlan {
            budget: setup.budget,
            percents: setup.alerts.clone(),
        };
        Ok(Self {
            wallet,
            account,
            alerts: alerts.checked().map_err(first)?,
            own_keys,
            unknown,
        })
    }

    /// What they come to for what is used each day.
    pub(super) fn outcome(&self, days: UseDays) -> Outcome {
        let UseDays {
            costs: usage,
            tokens,
            requests,
        } = days;
        // On the customer's own keys only the fee is charged here.
        let fees = self.own_keys.map(|fee| fee.by_day(&usage, &requests));
        let charged = fees.as_ref().unwrap_or(&usage);
        let alerts = Some(&self.alerts);
        let prepaid = self.wallet.as_ref().map(|wallet| {
            let run = wallet.run(charged);
            let mut summary = Summary::of_wallet(&run, &tokens, alerts);
            if fees.is_some() {
                let lines = run.lines.iter();
                let charged = lines.map(|line| (line.used, line.unserved));
                summary = summary.on_own_keys(&usage, charged);
            }
            Paid { run, summary }
        });
        let postpaid = self.account.as_ref().map(|account| {
            let run = account.run(charged);
            let mut summary = Summary::of_account(&run, &tokens, alerts);
            if fees.is_some() {
                let lines = run.lines.iter();
                let charged = lines.map(|line| (line.used, line.unserved));
                summary = summary.on_own_keys(&usage, charged);
            }
            Paid { run, summary }
        });
        Outcome {
            usage,
            tokens,
            prepaid,
            postpaid,
        }
    }
}

fn first(problems: Vec<PlanProblem>) -> Hurdle {
    let first = problems.into_iter().next();
    Hurdle::Plan(first.unwrap_or(PlanProblem {
        field: String::new(),
        kind: super::PlanProblemKind::Zero,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_plan_runs_without_any_platform() {
        let today = Date::constant(2026, 11, 21);
        let setup = Setup::default();
        let run = Simulation::run(&setup, &Terms::default(), &Catalog::default(), today);
        let run = run.expect("the default plan is sound");
        let prepaid = run.expected.prepaid.as_ref().expect("nothing says no");
        assert_eq!(prepaid.summary.days_hit, 0);
        // Half of sixty dollars in the low case, and twice as much in the high one.
        let outcome = |case| run.outcome(case).expect("an amount needs no price");
        let used = |case| outcome(case).usage.total();
        assert_eq!(used(Case::Expected), used(Case::Low) + used(Case::Low));
        let totals = prepaid.run.totals();
        assert_eq!(
            totals.opening + totals.purchased - totals.used - totals.expired,
            totals.closing
        );
        let postpaid = run.expected.postpaid.as_ref().expect("nothing says no");
        assert_eq!(postpaid.summary.used, run.expected.usage.total());
    }

    #[test]
    fn a_way_that_is_not_sold_is_not_computed() {
        let today = Date::constant(2026, 11, 21);
        let run = |plans: Vec<Plan>| {
            let terms = Terms {
                plans: Some(plans),
                ..Terms::default()
            };
            let run = Simulation::run(&Setup::default(), &terms, &Catalog::default(), today);
            let run = run.expect("the default plan is sound");
            let is_sold = run.expected.summaries().map(|side| side.is_some());
            (is_sold, run.surprise.is_some(), run.unknown.len())
        };
        assert_eq!(run(vec![Plan::Prepaid]), ([true, false], false, 6));
        assert_eq!(run(vec![Plan::Postpaid]), ([false, true], true, 2));
        assert_eq!(
            run(vec![Plan::Prepaid, Plan::Postpaid]),
            ([true; 2], true, 8)
        );
        // A list of nothing says nothing.
        assert_eq!(run(Vec::new()), ([true; 2], true, 8));
    }
}
