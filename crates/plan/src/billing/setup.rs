//! What a visitor decides about a plan: the use, the wallet and the account, under a platform's terms.

use super::{
    Overrides, Term, Terms, Use,
    invoice::{AtLimit, InvoicePlan, MonthlyLimit},
    problem::{PlanProblem, PlanProblemKind},
    ratio::Rate,
    terms::{AutoReloadFact, Plan, Platform},
    wallet::{Grant, PaidWith, Reload, ReloadBuy, TopUp, WalletPlan},
};
use prices::{
    date::{Date, Span, add_days, add_months, days_between},
    money::Usd,
};

/// The most reloads of one day.
const RELOADS_PER_DAY: u16 = 20;
/// The fewest days between purchases by hand, so that three years of them are listed.
pub const LEAST_RHYTHM: u32 = 3;
/// The most requests a month on own keys.
pub const MOST_REQUESTS: u64 = 1_000_000_000_000;
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
    /// The day that credit was bought, from which it expires. `None`: the first day.
    pub opening_bought: Option<Date>,
    /// Credit bought by hand; nothing when zero.
    pub top_up: Usd,
    /// Every how many days it is bought. 0: once, on the first day.
    pub top_up_days: u32,
    /// What it is paid with.
    pub top_up_with: PaidWith,
    /// Whether credit is bought by itself.
    pub reload: bool,
    /// The balance at which it is.
    pub reload_at: Usd,
    /// How much.
    pub reload_buy: ReloadBuy,
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
    /// What the account had used before the first day, for early invoices that count its lifetime.
    pub used_before: Usd,
    /// The budget warnings are percentages of.
    pub budget: Usd,
    /// The percentages.
    pub alerts: Vec<u16>,
    /// Whose keys the requests go out on.
    pub keys: Keys,
    /// Requests a month on own keys, where the use is an amount. A scenario says its own.
    pub own_requests: u64,
}

/// Whose keys requests go out on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Keys {
    /// The platform's: it bills the use.
    #[default]
    Platform,
    /// The customer's own: the provider bills the use, and the platform a fee.
    Own,
}

prices::choices! { Keys { Platform = "platform", Own = "own" } }

const fn dollars(dollars: i128) -> Usd {
    Usd::from_femto(dollars * 1_000_000_000_000_000)
}

impl Default for Setup {
    /// Sixty dollars of use a month, half or twice that in the low and the high case, and a wallet that refills itself without a limit.
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
            opening_bought: None,
            top_up: Usd::ZERO,
            top_up_days: 30,
            top_up_with: PaidWith::Card,
            reload: true,
            reload_at: dollars(5),
            reload_buy: ReloadBuy::Amount(dollars(20)),
            reload_cap: None,
            reload_fails: None,
            late_allowance: dollars(2),
            tax: Rate::ZERO,
            limit: None,
            at_limit: AtLimit::Stops,
            used_before: Usd::ZERO,
            budget: dollars(60),
            alerts: vec![50, 75, 90, 100],
            keys: Keys::Platform,
            own_requests: 100_000,
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

    /// Makes the amounts that nobody chose follow the use, so that no default refuses service: those still as they are usual for
    /// `before` dollars a month become what is usual for `after`.
    pub fn follow(&mut self, before: Usd, after: Usd, terms: &Terms) {
        let usual = |month| {
            let mut usual = Self::usual(month);
            usual.fit(terms);
            usual
        };
        let (was, is) = (usual(before), usual(after));
        let move_on = |amount: &mut Usd, was: Usd, is: Usd| {
            if *amount == was {
                *amount = is;
            }
        };
        move_on(&mut self.opening, was.opening, is.opening);
        move_on(&mut self.reload_at, was.reload_at, is.reload_at);
        move_on(&mut self.budget, was.budget, is.budget);
        if self.reload_buy == was.reload_buy {
            self.reload_buy = is.reload_buy;
        }
        if self.top_up == Self::suggested_top_up(before, terms) {
            self.top_up = Self::suggested_top_up(after, terms);
        }
        for limit in [&mut self.limit, &mut self.reload_cap] {
            if *limit == Some(Self::suggested_limit(before)) {
                *limit = Some(Self::suggested_limit(after));
            }
        }
    }

    /// A purchase by hand that lasts a month of so much use: all of it, in whole dollars, rounded up, within what the terms allow.
    #[must_use]
    pub fn suggested_top_up(month: Usd, terms: &Terms) -> Usd {
        let mut setup = Self {
            top_up: Self::usual(month).budget,
            ..Self::default()
        };
        setup.fit(terms);
        setup.top_up
    }

    /// A limit that lets a month of so much use double: twice of it, in whole dollars, rounded up.
    #[must_use]
    pub fn suggested_limit(month: Usd) -> Usd {
        Self::usual(month + month).budget
    }

    /// Turns the auto-reload on or off. Off, a month's use is bought by hand instead, so that service does not end with the opening
    /// balance; on again, that purchase goes, unless somebody changed it.
    pub fn turn_reload(&mut self, is_on: bool, month: Option<Usd>, terms: &Terms) {
        self.reload = is_on;
        let Some(month) = month else { return };
        let by_hand = Self::suggested_top_up(month, terms);
        if !is_on && self.top_up == Usd::ZERO {
            self.top_up = by_hand;
        } else if is_on && self.top_up == by_hand {
            self.top_up = Usd::ZERO;
        }
    }

    /// Whether credit is bought by itself: it is wanted, and the terms do not say that there is none.
    #[must_use]
    pub fn reloads(&self, terms: &Terms) -> bool {
        self.reload && terms.auto_reload != Some(AutoReloadFact::None)
    }

    /// The default plan for so much use a month: a third of it at the start and with each reload, which comes at a twelfth; the whole
    /// of it as the budget. In whole dollars, rounded up, and but for the budget never less than for sixty dollars.
    fn usual(month: Usd) -> Self {
        let part = |of: i128, least: i128| {
            let whole = 1_000_000_000_000_000 * of;
            let up = month.femto().max(0).saturating_add(whole - 1) / whole;
            dollars(up.max(least))
        };
        Self {
            opening: part(3, 20),
            reload_at: part(12, 5),
            reload_buy: ReloadBuy::Amount(part(3, 20)),
            budget: part(1, 1),
            ..Self::default()
        }
    }

    /// Raises or lowers purchases to what the terms allow, and takes back what they do not offer.
    pub fn fit(&mut self, terms: &Terms) {
        let least = WalletPlan::least_reload(terms).max(terms.minimum_purchase);
        let within = |amount: Usd, least: Option<Usd>| {
            let amount = least.map_or(amount, |least| amount.max(least));
            terms
                .maximum_purchase
                .map_or(amount, |most| amount.min(most))
        };
        if let ReloadBuy::Amount(amount) = self.reload_buy {
            self.reload_buy = ReloadBuy::Amount(within(amount, least));
        }
        if terms.crypto_fee.is_none() {
            self.top_up_with = PaidWith::Card;
        }
        if terms.byok_fee.is_none() {
            self.keys = Keys::Platform;
        }
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
            match self.reload_buy {
                ReloadBuy::Amount(amount) => amount,
                ReloadBuy::To(target) => (target - self.reload_at).max(Usd::ZERO),
            }
        } else {
            self.opening
        }
    }

    /// The wallet it describes, and the terms that are not known.
    #[must_use]
    pub fn wallet(&self, terms: &Terms, today: Date) -> (WalletPlan, Vec<Term>) {
        let (start, days) = self.days(today);
        let (mut plan, mut unknown) = WalletPlan::under(terms, self.late_allowance);
        plan.opening = self.opening;
        plan.opening_bought = self.opening_bought;
        plan.tax = self.tax;
        plan.grants = Grant::under(terms, start).into_iter().collect();
        if !plan.grants.is_empty() && terms.granted_expiry.is_none() {
            unknown.push(Term::GrantedExpiry);
        }
        if self.top_up > Usd::ZERO {
            if self.top_up_with == PaidWith::Crypto && terms.crypto_fee.is_none() {
                unknown.push(Term::CryptoFee);
            }
            let step = match self.top_up_days {
                0 => days,
                every => every.max(LEAST_RHYTHM),
            };
            let mut day = 0;
            while day < days {
                plan.top_ups.push(TopUp {
                    date: add_days(start, day),
                    amount: self.top_up,
                    with: self.top_up_with,
                });
                day += step;
            }
        }
        if self.reloads(terms) {
            let fails = self.reload_fails.map(|day| Span {
                from: Some(add_days(start, day.saturating_sub(1))),
                to: None,
            });
            plan.reload = Some(Reload {
                threshold: self.reload_at,
                buy: self.reload_buy,
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
        plan.used_before = self.used_before;
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
            let is_less = |least: &Usd| matches!(self.reload_buy, ReloadBuy::Amount(amount) if amount < *least);
            let least = WalletPlan::least_reload(terms).filter(is_less);
            if let Some(minimum) = least.filter(|_| self.reloads(terms)) {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn usd(text: &str) -> Usd {
        Usd::parse(text).expect("an amount")
    }

    #[test]
    fn the_default_plan_is_the_usual_one_for_its_use() {
        assert_eq!(Setup::usual(dollars(60)), Setup::default());
    }

    #[test]
    fn what_nobody_chose_follows_the_use_and_what_somebody_chose_stays() {
        let terms = Terms::default();
        let mut setup = Setup {
            reload_at: usd("9"),
            ..Setup::default()
        };
        setup.follow(usd("60"), usd("72.5"), &terms);
        // 72.5 / 3 = 24.17, rounded up.
        assert_eq!((setup.opening, setup.budget), (usd("25"), usd("73")));
        assert_eq!(setup.reload_buy, ReloadBuy::Amount(usd("25")));
        assert_eq!(setup.reload_at, usd("9"));
        setup.follow(usd("72.5"), usd("1"), &terms);
        assert_eq!((setup.opening, setup.budget), (usd("20"), usd("1")));
        // Back where it came from.
        setup.follow(usd("1"), usd("60"), &terms);
        let default = Setup::default();
        assert_eq!(
            setup,
            Setup {
                reload_at: usd("9"),
                ..default
            }
        );
    }

    #[test]
    fn what_was_before_the_plan_reaches_wallet_and_account() {
        let today = Date::constant(2027, 1, 1);
        let bought = Date::constant(2026, 1, 2);
        let setup = Setup {
            opening_bought: Some(bought),
            used_before: usd("1000"),
            ..Setup::default()
        };
        let terms = Terms::default();
        assert_eq!(setup.wallet(&terms, today).0.opening_bought, Some(bought));
        assert_eq!(setup.account(&terms).0.used_before, usd("1000"));
    }

    #[test]
    fn a_top_up_and_limits_that_were_suggested_follow_the_use() {
        let terms = Terms::default();
        let mut setup = Setup {
            limit: Some(usd("120")),
            reload_cap: Some(usd("100")),
            ..Setup::default()
        };
        setup.turn_reload(false, Some(usd("60")), &terms);
        assert_eq!((setup.reload, setup.top_up), (false, usd("60")));
        setup.follow(usd("60"), usd("72.5"), &terms);
        // A month of 72.50 and twice that, rounded up; somebody's own limit stays.
        assert_eq!((setup.top_up, setup.limit), (usd("73"), Some(usd("145"))));
        assert_eq!(setup.reload_cap, Some(usd("100")));
        setup.turn_reload(true, Some(usd("72.5")), &terms);
        assert_eq!(setup.top_up, Usd::ZERO);
        // No purchase by hand stays none, also while a month costs nothing.
        setup.follow(usd("0"), usd("60"), &terms);
        assert_eq!(setup.top_up, Usd::ZERO);
    }

    #[test]
    fn a_platform_without_an_auto_reload_does_not_buy_by_itself() {
        let setup = Setup::default();
        let terms = |auto_reload| Terms {
            auto_reload,
            ..Terms::default()
        };
        let today = Date::constant(2026, 11, 21);
        let is_bought = |terms: &Terms| setup.wallet(terms, today).0.reload.is_some();
        assert!(!is_bought(&terms(Some(AutoReloadFact::None))));
        assert!(is_bought(&terms(None)));
    }

    #[test]
    fn an_amount_raised_to_a_platforms_minimum_still_follows() {
        let terms = Terms {
            minimum_purchase: Some(usd("25")),
            ..Terms::default()
        };
        let mut setup = Setup::default();
        setup.fit(&terms);
        assert_eq!(setup.reload_buy, ReloadBuy::Amount(usd("25")));
        setup.follow(usd("60"), usd("600"), &terms);
        assert_eq!(setup.reload_buy, ReloadBuy::Amount(usd("200")));
    }
}
