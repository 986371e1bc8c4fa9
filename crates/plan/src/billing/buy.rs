//! Where to buy, and whether a subscription would be cheaper.

use super::{
    fee::PurchaseFee,
    ratio::femto,
    terms::{AtZero, AutoReloadFact, Expiry, Plan, Platform, Platforms, Refund, Terms},
};
use prices::money::Usd;

/// A minimum purchase up to this many dollars is a small start.
const SMALL: Usd = Usd::from_femto(10 * 1_000_000_000_000_000);
/// Platforms of makers whose pages a beginner finds their way on.
const FOR_BEGINNERS: [&str; 2] = ["openai", "google"];
/// Gateways that sell the models of many makers under one balance.
const MANY_MODELS: [&str; 3] = ["openrouter", "cloudflare", "vercel"];
/// The maker known for billing plainly by use.
const PLAIN_USAGE: [&str; 1] = ["anthropic"];

/// What to do first, whatever the platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Start {
    /// Put in little.
    SmallDeposit,
    /// Begin with a model that costs little.
    LowCostModel,
    /// Look at the use regularly.
    CheckUse,
}

/// The start recommended to everyone, in order.
pub const START: [Start; 3] = [Start::SmallDeposit, Start::LowCostModel, Start::CheckUse];

/// What somebody wants of a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Wish {
    /// Easy to understand.
    Understandable,
    /// A small start.
    SmallStart,
    /// Use can be traced.
    Traceable,
    /// A way to top up by itself, or to stop a loss.
    StopLoss,
    /// Many models in one place.
    ManyModels,
    /// Plain billing by use.
    UsageBilling,
}

/// Why a platform meets a wish.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A maker's own platform with a plain way to pay.
    PlainPlatform,
    /// The minimum purchase is small.
    SmallMinimum,
    /// Its page shows use.
    ShowsUse,
    /// Service stops at zero.
    StopsAtZero,
    /// It has spend limits, or a monthly ceiling on reloads.
    CanBeCapped,
    /// It tops up by itself.
    TopsUp,
    /// It sells the models of many makers.
    SellsManyModels,
    /// It bills by use, afterwards.
    BillsAfterwards,
    /// It bills by use without a package.
    BillsByUse,
}

/// What to mind at a platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Caution {
    /// Buying credit has a fee.
    Fee(PurchaseFee),
    /// Credit expires.
    Expires(Expiry),
    /// Unused credit is not refunded.
    NoRefund,
    /// The minimum purchase is not known.
    MinimumUnknown,
    /// The balance may run below zero.
    MayGoNegative,
}

/// How a platform meets the wishes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation<'p> {
    /// The platform.
    pub platform: &'p Platform,
    /// The wishes it meets, and why, in the order of the wishes.
    pub met: Vec<(Wish, Reason)>,
    /// What to mind.
    pub cautions: Vec<Caution>,
}

/// The platforms that meet at least one wish: those that meet most first, and in the order of the files among equals.
#[must_use]
pub fn recommend<'p>(platforms: &'p Platforms, wishes: &[Wish]) -> Vec<Recommendation<'p>> {
    let mut found: Vec<Recommendation<'p>> = Vec::new();
    for platform in platforms.all() {
        let terms = platform.facts.terms();
        let meets = |wish: &Wish| reason(*wish, platform, &terms).map(|reason| (*wish, reason));
        let met: Vec<(Wish, Reason)> = wishes.iter().filter_map(meets).collect();
        if !met.is_empty() {
            let cautions = cautions(&terms);
            let at = found.partition_point(|before| before.met.len() >= met.len());
            let recommendation = Recommendation {
                platform,
                met,
                cautions,
            };
            found.insert(at, recommendation);
        }
    }
    found
}

fn reason(wish: Wish, platform: &Platform, terms: &Terms) -> Option<Reason> {
    let id = platform.id.as_str();
    match wish {
        Wish::Understandable => FOR_BEGINNERS.contains(&id).then_some(Reason::PlainPlatform),
        Wish::SmallStart => terms
            .minimum_purchase
            .is_some_and(|minimum| minimum <= SMALL)
            .then_some(Reason::SmallMinimum),
        Wish::Traceable => platform
            .console
            .as_ref()
            .and_then(|console| console.value.as_ref())
            .map(|_| Reason::ShowsUse),
        Wish::StopLoss => stop_loss(terms),
        Wish::ManyModels => MANY_MODELS.contains(&id).then_some(Reason::SellsManyModels),
        Wish::UsageBilling if terms.default_plan == Some(Plan::Postpaid) => {
            Some(Reason::BillsAfterwards)
        }
        Wish::UsageBilling => PLAIN_USAGE.contains(&id).then_some(Reason::BillsByUse),
    }
}

fn stop_loss(terms: &Terms) -> Option<Reason> {
    if terms.at_zero == Some(AtZero::Stops) {
        return Some(Reason::StopsAtZero);
    }
    if terms
        .spend_limits
        .as_ref()
        .is_some_and(|limits| !limits.is_empty())
    {
        return Some(Reason::CanBeCapped);
    }
    match terms.auto_reload {
        Some(AutoReloadFact::Offered {
            monthly_limit: Some(true),
            ..
        }) => Some(Reason::CanBeCapped),
        Some(AutoReloadFact::Offered { .. }) => Some(Reason::TopsUp),
        Some(AutoReloadFact::None) | None => None,
    }
}

fn cautions(terms: &Terms) -> Vec<Caution> {
    let mut cautions = Vec::new();
    let prepaid = terms.default_plan != Some(Plan::Postpaid);
    if let Some(fee) = terms.purchase_fee.filter(|fee| *fee != PurchaseFee::NONE) {
        cautions.push(Caution::Fee(fee));
    }
    if let Some(expiry) = terms.expiry.filter(|expiry| *expiry != Expiry::Never) {
        cautions.push(Caution::Expires(expiry));
    }
    if matches!(terms.refund, Some(Refund::Never | Refund::Exceptions)) {
        cautions.push(Caution::NoRefund);
    }
    if prepaid && terms.minimum_purchase.is_none() {
        cautions.push(Caution::MinimumUnknown);
    }
    if terms.at_zero == Some(AtZero::MayGoNegative) {
        cautions.push(Caution::MayGoNegative);
    }
    cautions
}

/// A subscription against paying for each request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlanBreakEven {
    /// The smallest number of requests a month that cost at least as much as the plan.
    pub requests: u64,
    /// What so many cost.
    pub cost: Usd,
}

/// From how many requests a month on a subscription at `plan` a month is no dearer than requests at `per_request` each.
/// `None` when a request costs nothing, so that it never is, and when the plan costs nothing, so that it always is.
///
/// A chat subscription does not include API use; this only compares two prices.
#[must_use]
pub fn plan_break_even(plan: Usd, per_request: Usd) -> Option<PlanBreakEven> {
    if plan <= Usd::ZERO || per_request <= Usd::ZERO {
        return None;
    }
    let requests = u64::try_from(femto(plan).div_ceil(femto(per_request))).unwrap_or(u64::MAX);
    Some(PlanBreakEven {
        requests,
        cost: per_request.times(requests),
    })
}
