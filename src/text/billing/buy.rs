//! Words of how to buy.

use plan::billing::buy::{Reason, Start, Wish};

/// The way to a first paid request.
pub struct BuyText {
    /// Heading.
    pub heading: &'static str,
    /// Heading of the paragraph that tells a subscription from the API.
    pub first_heading: &'static str,
    /// That paragraph.
    pub first: &'static str,
    /// Heading of the four ways.
    pub ways_heading: &'static str,
    /// First way: credits bought ahead.
    pub way_credit: &'static str,
    /// What that is like.
    pub way_credit_text: &'static str,
    /// Second way: a card that is charged by usage.
    pub way_card: &'static str,
    /// What that is like.
    pub way_card_text: &'static str,
    /// Third way: credits at a gateway.
    pub way_gateway: &'static str,
    /// What that is like.
    pub way_gateway_text: &'static str,
    /// Fourth way: a free quota.
    pub way_free: &'static str,
    /// What that is like.
    pub way_free_text: &'static str,
    /// Link to a platform's page of usage.
    pub console: &'static str,
    /// What all of it comes down to, whatever the names.
    pub truth: &'static str,
    /// What to watch besides the balance.
    pub drivers: &'static str,
    /// Heading of the wishes and the platforms that meet them.
    pub wishes_heading: &'static str,
    /// Heading of what to do at any platform.
    pub start_heading: &'static str,
    /// Stands in the list of platforms while no wish is ticked.
    pub no_wish: &'static str,
    /// Before the wishes that a platform meets.
    pub met: &'static str,
    /// Before what to mind at a platform.
    pub mind: &'static str,
    /// Stands in place of the list where no terms are loaded.
    pub no_platforms: &'static str,
    /// To mind: unused credit is not paid back.
    pub no_refund: &'static str,
    /// To mind: nobody says what the smallest top-up is.
    pub no_minimum: &'static str,
    /// To mind: the balance can fall below zero.
    pub negative: &'static str,
    /// Heading of the break-even with a subscription.
    pub even_heading: &'static str,
    /// What the break-even compares, and what it does not.
    pub even_lead: &'static str,
    /// Label of the subscription's price, $ a month.
    pub plan_price: &'static str,
    /// Label of the price of one request, $.
    pub request_price: &'static str,
    /// Stands in place of the break-even where a price is zero.
    pub even_none: &'static str,
    /// Heading of the misunderstandings.
    pub misunderstandings: &'static str,
    /// Misunderstanding: the subscription includes the API.
    pub wrong_plus: &'static str,
    /// Misunderstanding: credits never expire.
    pub wrong_never: &'static str,
    /// Misunderstanding: credits work at every platform.
    pub wrong_everywhere: &'static str,
    /// Misunderstanding: credits and tokens are unrelated.
    pub wrong_tokens: &'static str,
    /// Misunderstanding: the balance is all there is to watch.
    pub wrong_balance: &'static str,
    /// What somebody wants.
    pub wish: fn(Wish) -> &'static str,
    /// Why a platform meets it.
    pub reason: fn(Reason) -> &'static str,
    /// What to do first.
    pub start: fn(Start) -> &'static str,
    /// The heading of the steps at a platform.
    pub steps_at: fn(&str) -> String,
    /// A fee to mind.
    pub fee: fn(&str) -> String,
    /// The break-even of a plan.
    pub even: fn(requests: &str, cost: &str) -> String,
}
