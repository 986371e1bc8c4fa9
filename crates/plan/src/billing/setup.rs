//! What a visitor decides about a plan: the use, the wallet and the account, under a platform's terms.

use super::{
    Overrides, Term, Terms, Use,
    invoice::{AtLimit, InvoicePlan, MonthlyLimit},
    problem::{PlanProblem, PlanProblemKind},
    ratio::Rate,
    terms::{Plan, Platform},
    wallet::{Grant, Reload, ReloadBuy, TopUp, WalletPlan},
};
use prices::{
    date::{Date, Span, add_days, add_months, days_between},
    money::Usd,
};

/// The most reloads of one day.
const RELOADS_PER_DAY: u16 = 20;
/// The fewest days between purchases by hand, so that three years of them are listed.
pub const LEAST_RHYTHM: u32 = 3;
/// The most months that are simulated.
pub const MOST_MONTHS: u32 = 36;

/// A plan as it stands in the form. Every one that [`Setup::check`] accepts can be simulated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The id of the platform; none when no terms apply.
    pub platform: String,
    /// What the visitor puts in the place of the platform's terms.
    pub overrides: Overrides,
    /// What is used.
    pub usage: Use,
    /// The first day. `None`: today.
    pub start: Option<Date>,
    /// How many months are simulated, 1 to [`MOST_MONTHS`].
    pub months: u32,
    /// Credit at the start.
    pub opening: Usd,
    /// Credit bought by hand; nothing when zero.
    pub top_up: Usd,
    /// Every how many days it is bought. 0: once, on the first day.
    pub top_up_days: u32,
    /// Whether credit is bought by itself.
    pub reload: bool,
    /// The balance at which it is.
    pub reload_at: Usd,
    /// How much.
    pub reload_amount: Usd,
    /// The most in a calendar month.
    pub reload_cap: Option<Usd>,
    /// From which day on its payment fails, counted from 1.
    pub reload_fails: Option<u32>,
    /// How far below zero a late cut-off lets the balance run.
    pub late_allowance: Usd,
    /// Tax on purchases and on invoices.
    pub tax: Rate,
    /// The most that may be used in a month, paid afterwards.
    pub limit: Option<Usd>,
    /// What happens there.
    pub at_limit: AtLimit,
    /// The budget warnings are percentages of.
    pub budget: Usd,
    /// The percentages.
    pub alerts: Vec<u16>,
}

const fn dollars(dollars: i128) -> Usd {
    Usd::from_femto(dollars * 1_000_000_000_000_000)
}

impl Default for Setup {
    /// Sixty dollars of use a month, half or twice that in the low and the high case, a wallet that refills itself up to a hundred.
    fn default() -> Self {
        Self {
            platform: String::new(),
            overrides: Overrides::default(),
            usage: Use::Amount {
                per_month: dollars(60),
                low_percent: 50,
                high_percent: 200,
            },
            start: None,
            months: 12,
            opening: dollars(20),
            top_up: Usd::ZERO,
            top_up_days: 30,
            reload: true,
            reload_at: dollars(5),
            reload_amount: dollars(20),
            reload_cap: Some(dollars(100)),
            reload_fails: None,
            late_allowance: dollars(2),
            tax: Rate::ZERO,
            limit: None,
            at_limit: AtLimit::Stops,
            budget: dollars(60),
            alerts: vec![50, 75, 90, 100],
        }
    }
}

impl Setup {
    /// The default plan at a platform.
    #[must_use]
    pub fn at(platform: &Platform) -> Self {
        let mut setup = Self::default();
        setup.choose(platform);
        setup
    }

    /// Moves to a platform: its terms replace the visitor's own, and purchases are made to fit what it sells.
    pub fn choose(&mut self, platform: &Platform) {
        self.platform.clone_from(&platform.id);
        self.overrides = Overrides::default();
        let terms = platform.facts.terms();
        if let Some(percents) = terms.alerts_percent.clone().filter(|list| !list.is_empty()) {
            self.alerts = percents;
        }
        self.fit(&terms);
    }

    /// Raises or lowers purchases to what the terms allow.
    pub fn fit(&mut self, terms: &Terms) {
        let least = WalletPlan::least_reload(terms).max(terms.minimum_purchase);
        let within = |amount: Usd, least: Option<Usd>| {
            let amount = least.map_or(amount, |least| amount.max(least));
            terms
                .maximum_purchase
                .map_or(amount, |most| amount.min(most))
        };
        self.reload_amount = within(self.reload_amount, least);
        if self.top_up > Usd::ZERO {
            self.top_up = within(self.top_up, terms.minimum_purchase);
        }
    }

    /// The first day and how many there are.
    #[must_use]
    pub fn days(&self, today: Date) -> (Date, u32) {
        let start = self.start.unwrap_or(today);
        let months = self.months.clamp(1, MOST_MONTHS);
        let days = days_between(start, add_months(start, months));
        (start, u32::try_from(days).unwrap_or(1).max(1))
    }

    /// What is bought at once: by hand, else by the reload, else the credit of the start.
    #[must_use]
    pub fn purchase(&self) -> Usd {
        if self.top_up > Usd::ZERO {
            self.top_up
        } else if self.reload {
            self.reload_amount
        } else {
            self.opening
        }
    }

    /// The wallet it describes, and the terms that are not known.
    #[must_use]
    pub fn wallet(&self, terms: &Terms, today: Date) -> (WalletPlan, Vec<Term>) {
        let (start, days) = self.days(today);
        let (mut plan, unknown) = WalletPlan::under(terms, self.late_allowance);
        plan.opening = self.opening;
        plan.tax = self.tax;
        plan.grants = Grant::under(terms, start).into_iter().collect();
        if self.top_up > Usd::ZERO {
            let step = match self.top_up_days {
                0 => days,
                every => every.max(LEAST_RHYTHM),
            };
            let mut day = 0;
            while day < days {
                plan.top_ups.push(TopUp {
                    date: add_days(start, day),
                    amount: self.top_up,
                    crypto: false,
                });
                day += step;
            }
        }
        if self.reload {
            let fails = self.reload_fails.map(|day| Span {
                from: Some(add_days(start, day.saturating_sub(1))),
                to: None,
            });
            plan.reload = Some(Reload {
                threshold: self.reload_at,
                buy: ReloadBuy::Amount(self.reload_amount),
                monthly_cap: self.reload_cap,
                per_day: RELOADS_PER_DAY,
                failures: fails.into_iter().collect(),
                retry_days: Some(1),
            });
        }
        (plan, unknown)
    }

    /// The account it describes, and the terms that are not known.
    #[must_use]
    pub fn account(&self, terms: &Terms) -> (InvoicePlan, Vec<Term>) {
        let (mut plan, unknown) = InvoicePlan::under(terms);
        plan.tax = self.tax;
        plan.limit = self.limit.map(|amount| MonthlyLimit {
            amount,
            at_limit: self.at_limit,
        });
        (plan, unknown)
    }

    /// What is wrong with it under these terms. A way of paying that is not sold is not looked at.
    ///
    /// # Errors
    /// Every [`PlanProblem`].
    pub fn check(&self, terms: &Terms, today: Date) -> Result<(), Vec<PlanProblem>> {
        use super::{invoice::Account, wallet::Wallet};
        let mut problems = Vec::new();
        if terms.sells(Plan::Prepaid) {
            let wallet = self.wallet(terms, today).0;
            problems.extend(Wallet::new(wallet).err().unwrap_or_default());
            let bought = self.reload_amount;
            let least = WalletPlan::least_reload(terms).filter(|least| *least > bought);
            if let Some(minimum) = least.filter(|_| self.reload) {
                problems.push(PlanProblem {
                    field: "reload.amount".to_owned(),
                    kind: PlanProblemKind::BelowMinimumPurchase { minimum },
                });
            }
        }
        if terms.sells(Plan::Postpaid) {
            let account = self.account(terms).0;
            problems.extend(Account::new(account).err().unwrap_or_default());
        }
        if problems.is_empty() {
            Ok(())
        } else {
            Err(problems)
        }
    }
}
