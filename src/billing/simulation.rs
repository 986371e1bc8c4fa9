//! A plan run through: the same use paid before and paid afterwards, as expected and in the high case.

use super::{
    AlertPlan, DailyUse, Setup, Summary, Terms,
    invoice::{Account, AccountRun, Surprise},
    problem::PlanProblem,
    setup::Use,
    wallet::{Wallet, WalletRun},
};
use crate::{
    catalog::Catalog,
    date::{Date, add_days},
    money::Usd,
    plan::scenario::{Case, Gap, daily},
    tokens::Tokens,
};

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

/// Both cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// What is likely.
    pub expected: Outcome,
    /// Everything goes badly.
    pub high: Outcome,
    /// The month in which the high case's use exceeds the expected one's most.
    pub surprise: Option<Surprise>,
    /// Terms nobody knows, which were taken as absent: the wallet's, then the account's.
    pub unknown: Vec<&'static str>,
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
    /// The first [`Hurdle`].
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
            let (usage, tokens) = use_of(setup, catalog, today, case)?;
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
        let (expected, high) = (outcome(Case::Expected)?, outcome(Case::High)?);
        let surprise = high.account.surprise(&expected.account);
        Ok(Self {
            expected,
            high,
            surprise,
            unknown,
        })
    }

    /// One of the cases.
    #[must_use]
    pub const fn outcome(&self, is_high: bool) -> &Outcome {
        if is_high { &self.high } else { &self.expected }
    }
}

fn first(problems: Vec<PlanProblem>) -> Hurdle {
    let first = problems.into_iter().next();
    Hurdle::Plan(first.unwrap_or(PlanProblem {
        field: String::new(),
        kind: super::PlanProblemKind::Zero,
    }))
}

fn use_of(
    setup: &Setup,
    catalog: &Catalog,
    today: Date,
    case: Case,
) -> Result<(DailyUse, Vec<Tokens>), Hurdle> {
    let (start, days) = setup.days(today);
    let (mut costs, mut tokens) = (Vec::new(), Vec::new());
    match &setup.usage {
        Use::Amount {
            per_month,
            high_percent,
        } => {
            let percent = if case == Case::High {
                *high_percent
            } else {
                100
            };
            let month = Usd::from_femto(per_month.times(u64::from(percent)).femto() / 100);
            costs.extend((0..days).map(|day| even(month, add_days(start, day))));
        }
        Use::Scenario { preset, model } => {
            let scenario = preset.scenario();
            for day in daily(&scenario, catalog, Some(model), (start, days), case) {
                costs.push(day.cost.map_err(Hurdle::Gap)?);
                tokens.push(day.tokens);
            }
        }
    }
    let usage = DailyUse::new(start, costs).map_err(Hurdle::Plan)?;
    Ok((usage, tokens))
}

/// A day's part of a month's amount. The days of a month add up to it.
fn even(month: Usd, date: Date) -> Usd {
    let (days, day) = (i128::from(date.days_in_month()), i128::from(date.day()));
    let due = |day: i128| month.femto() / days * day + month.femto() % days * day / days;
    Usd::from_femto(due(day) - due(day - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_a_month_add_up_to_its_amount() {
        let month = Usd::parse("100").expect("an amount");
        for number in 1..=12 {
            let mut date = Date::constant(2028, number, 1);
            let mut sum = Usd::ZERO;
            for _ in 0..date.days_in_month() {
                sum = sum + even(month, date);
                date = add_days(date, 1);
            }
            assert_eq!(sum, month);
        }
    }

    #[test]
    fn the_default_plan_runs_without_any_platform() {
        let today = Date::constant(2026, 11, 21);
        let setup = Setup::default();
        let run = Simulation::run(&setup, &Terms::default(), &Catalog::default(), today);
        let run = run.expect("the default plan is sound");
        assert_eq!(run.expected.prepaid.days_hit, 0);
        // 120 dollars of use against 100 dollars of reloads a month.
        assert!(run.high.prepaid.days_hit > 0);
        let totals = run.expected.wallet.totals();
        assert_eq!(
            totals.opening + totals.purchased - totals.used - totals.expired,
            totals.closing
        );
        assert_eq!(run.expected.postpaid.used, run.expected.usage.total());
    }
}
