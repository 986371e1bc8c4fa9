//! A plan run through: the same use prepaid and postpaid, in the low, the expected and the high case.

use super::{
    AlertPlan, DailyUse, Setup, Summary, Term, Terms,
    invoice::{Account, AccountRun, Surprise},
    problem::PlanProblem,
    wallet::{Wallet, WalletRun},
};
use crate::scenario::{Case, Gap};
use prices::{catalog::Catalog, date::Date};
use tokens::Tokens;

/// One case, paid both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// What each day costs.
    pub usage: DailyUse,
    /// The tokens of each day; empty where the use is an amount.
    pub tokens: Vec<Tokens>,
    /// The wallet.
    pub wallet: WalletRun,
    /// The account.
    pub account: AccountRun,
    /// What the wallet comes to.
    pub prepaid: Summary,
    /// What the account comes to.
    pub postpaid: Summary,
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
    /// The month in which the high case's use exceeds the expected one's most.
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
        let (wallet, mut unknown) = setup.wallet(terms, today);
        let (account, unknown_too) = setup.account(terms);
        unknown.extend(unknown_too);
        let wallet = Wallet::new(wallet).map_err(first)?;
        let account = Account::new(account).map_err(first)?;
        let alerts = AlertPlan {
            budget: setup.budget,
            percents: setup.alerts.clone(),
        };
        let alerts = alerts.checked().map_err(first)?;
        let outcome = |case| {
            let (usage, tokens) = setup.usage.days(catalog, setup.days(today), case)?;
            let (wallet, account) = (wallet.run(&usage), account.run(&usage));
            Ok(Outcome {
                prepaid: Summary::of_wallet(&wallet, &tokens, Some(&alerts)),
                postpaid: Summary::of_account(&account, &tokens, Some(&alerts)),
                usage,
                tokens,
                wallet,
                account,
            })
        };
        let beside = |case| match outcome(case) {
            Ok(outcome) => Ok(Ok(outcome)),
            Err(Hurdle::Gap(gap)) => Ok(Err(gap)),
            Err(hurdle) => Err(hurdle),
        };
        let expected = outcome(Case::Expected)?;
        let (low, high) = (beside(Case::Low)?, beside(Case::High)?);
        let of_high = high.as_ref().ok();
        let surprise = of_high.and_then(|high| high.account.surprise(&expected.account));
        Ok(Self {
            low,
            expected,
            high,
            surprise,
            unknown,
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
        assert_eq!(run.expected.prepaid.days_hit, 0);
        // 120 dollars of use against 100 dollars of reloads a month; half of sixty in the low case.
        let outcome = |case| run.outcome(case).expect("an amount needs no price");
        assert!(outcome(Case::High).prepaid.days_hit > 0);
        let used = |case| outcome(case).usage.total();
        assert_eq!(used(Case::Expected), used(Case::Low) + used(Case::Low));
        let totals = run.expected.wallet.totals();
        assert_eq!(
            totals.opening + totals.purchased - totals.used - totals.expired,
            totals.closing
        );
        assert_eq!(run.expected.postpaid.used, run.expected.usage.total());
    }
}
