//! Words of the fields.

use plan::billing::TypedProblem;
use plan::scenario::Preset;

/// The opening and the fields.
pub struct FormText {
    /// Heading of the page.
    pub heading: &'static str,
    /// What the page does.
    pub lead: &'static str,
    /// Name of the list of the page's parts.
    pub contents: &'static str,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// Heading of the use.
    pub use_heading: &'static str,
    /// Name of the choice between an amount and a scenario.
    pub use_kind: &'static str,
    /// The use is an amount of money.
    pub use_amount: &'static str,
    /// The use is a scenario.
    pub use_scenario: &'static str,
    /// Label of the expected use, $ a month.
    pub per_month: &'static str,
    /// Label of the high case, % of the expected use.
    pub high_percent: &'static str,
    /// Label of the scenario.
    pub preset: &'static str,
    /// Label of the model.
    pub model: &'static str,
    /// Label of the first day.
    pub start: &'static str,
    /// Label of the months that are reckoned.
    pub months: &'static str,
    /// Heading of the prepaid side.
    pub wallet_heading: &'static str,
    /// Names the mark at that heading.
    pub top_up_question: &'static str,
    /// What a top-up is.
    pub top_up_help: &'static str,
    /// Label of the balance on the first day, $.
    pub opening: &'static str,
    /// Label of the day on which the opening balance was bought; empty is the first day.
    pub opening_bought: &'static str,
    /// Label of a top-up, $; 0 is none.
    pub top_up: &'static str,
    /// Label of the days between top-ups; 0 is a single one.
    pub top_up_days: &'static str,
    /// Switch for auto-reload.
    pub reload: &'static str,
    /// Label of the balance at which a reload comes, $.
    pub reload_at: &'static str,
    /// Name of the choice of what a reload buys.
    pub reload_rule: &'static str,
    /// A reload buys an amount.
    pub reload_by_amount: &'static str,
    /// A reload fills the balance up.
    pub reload_to_balance: &'static str,
    /// Label of that amount, $.
    pub reload_amount: &'static str,
    /// Label of the balance that is filled up to, $.
    pub reload_to: &'static str,
    /// Switch for paying top-ups in cryptocurrency.
    pub crypto: &'static str,
    /// Switch for own provider keys.
    pub own_keys: &'static str,
    /// Label of the requests on own keys a month.
    pub own_requests: &'static str,
    /// Label of the reloads' limit, $ a month; empty is none.
    pub reload_cap: &'static str,
    /// Label of the day from which the card is declined; empty is never.
    pub reload_fails: &'static str,
    /// Label of what may be used after the balance is gone, $.
    pub late: &'static str,
    /// Label of the tax, %.
    pub tax: &'static str,
    /// Heading of the postpaid side.
    pub account_heading: &'static str,
    /// Label of the limit of spending, $ a month; empty is none.
    pub limit: &'static str,
    /// Name of the choice of what happens at that limit.
    pub at_limit: &'static str,
    /// At the limit service stops.
    pub stops: &'static str,
    /// At the limit there is an alert only.
    pub goes_on: &'static str,
    /// Label of what the account had used before the first day, $.
    pub used_before: &'static str,
    /// Label of the budget that alerts are measured by, $ a month.
    pub budget: &'static str,
    /// Label of the alerts, % of the budget.
    pub alerts: &'static str,
    /// Heading of what amounts of credit are not.
    pub not_heading: &'static str,
    /// They are no number of tokens.
    pub not_pack: &'static str,
    /// They are no subscription to a chat.
    pub not_chat: &'static str,
    /// They are no hard cap.
    pub not_guarantee: &'static str,
    /// They are no reason to stop looking.
    pub not_checked: &'static str,
    /// Puts the defaults back.
    pub reset: &'static str,
    /// Said at a field whose text cannot be used.
    pub kept: &'static str,
    /// What is wrong with what was typed; `bound` is the amount or number it was compared with.
    pub problem: fn(&TypedProblem, bound: &str) -> String,
    /// A scenario to begin with.
    pub preset_name: fn(Preset) -> &'static str,
    /// Credit expires at the platform, in words.
    pub not_expiry: fn(platform: &str, expiry: &str) -> String,
    /// Refunds at the platform, in words.
    pub not_refund: fn(refund: &str) -> String,
}
