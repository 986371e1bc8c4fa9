//! The same use at every platform whose terms are known: what each way of paying there asks for.

use super::{
    Hurdle, Platforms, Setup, Summary, UseDays,
    simulation::Ways,
    terms::{AtZero, Plan, Terms},
};
use crate::scenario::Case;
use prices::{
    catalog::Catalog,
    date::{Date, add_days, add_months, days_between},
    money::Usd,
};

/// One way of paying at one platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The platform's place in [`Platforms::all`].
    pub place: usize,
    /// Before or after the use.
    pub plan: Plan,
    /// Money paid in the first month, with fees and tax. Credit held at the start was paid for before.
    pub first_month: Usd,
    /// Fees of the whole time. `None`: prepaid, and no fee is known.
    pub fees: Option<Usd>,
    /// Bought credit left at the end.
    pub left: Usd,
    /// Bought credit that expires unused. `None`: prepaid, and no expiry is known.
    pub expired: Option<Usd>,
    /// What is not yet paid at the end.
    pub unpaid: Usd,
    /// What the use served costs with fees, tax and expired credit.
    pub cost: Usd,
    /// Use refused.
    pub unserved: Usd,
    /// The first day on which some is.
    pub stops: Option<Date>,
    /// What can stop service when nothing in the plan does.
    pub risk: StopRisk,
}

/// What stops service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StopRisk {
    /// An empty balance, at once.
    Empty,
    /// An empty balance, late: it may run below zero.
    EmptyLate,
    /// Nobody knows what happens at an empty balance.
    Unknown,
    /// An unpaid invoice or a limit, nothing else.
    Unpaid,
}

/// The expected use of a plan at every platform, each way of paying that is sold a row: those that refuse nothing first, then by what the
/// use costs, by the money of the first month and by name. The plan's own platform keeps the visitor's own terms; at the others the
/// platform's hold, and purchases are made to fit them. A platform under whose terms the plan is not sound is left out.
///
/// # Errors
/// [`Hurdle::Gap`] when a day has no price, [`Hurdle::Plan`] when the days are not ones that can be simulated.
pub fn offers(
    setup: &Setup,
    platforms: &Platforms,
    catalog: &Catalog,
    today: Date,
) -> Result<Vec<Offer>, Hurdle> {
    let span = setup.days(today);
    let days = setup
        .usage
        .days(catalog, span, Case::Expected, setup.own_requests)?;
    let first_month = days_between(span.0, add_months(span.0, 1));
    let first_month = usize::try_from(first_month).unwrap_or(1).max(1);
    let mut offers: Vec<Offer> = Vec::new();
    for (place, platform) in platforms.all().iter().enumerate() {
        let mut here = setup.clone();
        if platform.id != setup.platform {
            here.choose(platform);
        }
        let terms = platform.terms(&here.overrides);
        for offer in at(&here, &terms, today, &days, first_month) {
            offers.push(Offer { place, ..offer });
        }
    }
    let name = |offer: &Offer| &platforms.all()[offer.place].name;
    let key = |offer: &Offer| (offer.unserved > Usd::ZERO, offer.cost, offer.first_month);
    // A few rows: sorting by hand keeps the library's sort out of the page.
    for end in 1..offers.len() {
        let mut at = end;
        while at > 0 {
            let (before, after) = (&offers[at - 1], &offers[at]);
            if (key(before), name(before)) <= (key(after), name(after)) {
                break;
            }
            offers.swap(at - 1, at);
            at -= 1;
        }
    }
    Ok(offers)
}

/// The ways of paying under some terms, without their platform.
fn at(setup: &Setup, terms: &Terms, today: Date, days: &UseDays, first_month: usize) -> Vec<Offer> {
    if setup.check(terms, today).is_err() {
        return Vec::new();
    }
    let Ok(ways) = Ways::of(setup, terms, today) else {
        return Vec::new();
    };
    let outcome = ways.outcome(days.clone());
    let start = outcome.usage.start();
    let row = |plan: Plan, side: &Summary, unserved: Option<usize>| {
        let is_prepaid = plan == Plan::Prepaid;
        let last = first_month.min(side.cash.len()).checked_sub(1);
        let known = |is_known: bool, amount| (is_known || !is_prepaid).then_some(amount);
        Offer {
            place: 0,
            plan,
            first_month: last.map_or(Usd::ZERO, |last| side.cash[last]),
            fees: known(terms.purchase_fee.is_some(), side.fees),
            left: side.rest,
            expired: known(terms.expiry.is_some(), side.expired),
            unpaid: side.unpaid,
            cost: side.cost(),
            unserved: side.unserved,
            stops: unserved.map(|day| add_days(start, u32::try_from(day).unwrap_or(0))),
            risk: match (plan, terms.at_zero) {
                (Plan::Postpaid, _) | (Plan::Prepaid, Some(AtZero::KeepsRunning)) => {
                    StopRisk::Unpaid
                }
                (Plan::Prepaid, Some(AtZero::Stops)) => StopRisk::Empty,
                (Plan::Prepaid, Some(AtZero::MayGoNegative)) => StopRisk::EmptyLate,
                (Plan::Prepaid, None) => StopRisk::Unknown,
            },
        }
    };
    let prepaid = outcome.prepaid.as_ref().map(|paid| {
        let stop = paid
            .run
            .lines
            .iter()
            .position(|line| line.unserved > Usd::ZERO);
        row(Plan::Prepaid, &paid.summary, stop)
    });
    let postpaid = outcome.postpaid.as_ref().map(|paid| {
        let stop = paid
            .run
            .lines
            .iter()
            .position(|line| line.unserved > Usd::ZERO);
        row(Plan::Postpaid, &paid.summary, stop)
    });
    prepaid.into_iter().chain(postpaid).collect()
}
