//! Words of the answer, of every platform, of invoices and of what terms say at an amount.

use plan::billing::{StopRisk, invoice::InvoiceReason, terms::Plan};

/// The answer, every platform, invoices, terms at an amount.
pub struct PlanWords {
    /// What is asked, of an amount: a month's dollars, months, first day, platform.
    pub asked_amount: fn(month: &str, months: u32, from: &str, platform: &str) -> String,
    /// What is asked, of a scenario: its name, an expected month, months, first day, platform.
    pub asked_use: fn([&str; 4], months: u32) -> String,
    /// Where it is paid, at the end of that sentence.
    pub paid_at: fn(platform: &str) -> String,
    /// Heading of the forms.
    pub change: &'static str,
    /// Heading of every figure.
    pub details: &'static str,
    /// Heading of every platform.
    pub offers: &'static str,
    /// What the table holds.
    pub offers_lead: &'static str,
    /// Heads: platform, way, first month, fees, left, unpaid, expired, stop, cost.
    pub offer_heads: [&'static str; 9],
    /// A way of paying.
    pub way: fn(Plan) -> &'static str,
    /// What can stop service; the first day on which something does.
    pub risk: fn(StopRisk, stops: Option<&str>) -> String,
    /// Opens a platform.
    pub open: fn(platform: &str) -> String,
    /// The plan's own platform.
    pub here: &'static str,
    /// Heading of the invoices.
    pub invoices: &'static str,
    /// Heads: written, due, why, usage, tax, to pay.
    pub invoice_heads: [&'static str; 6],
    /// Why an invoice is written; a threshold is written out.
    pub reason: fn(InvoiceReason, threshold: &str) -> String,
    /// After the due day, where it lies past the simulated time.
    pub later: &'static str,
    /// No invoice falls into the time.
    pub no_invoice: &'static str,
    /// The card is declined from a day on; the first day on which usage is refused, if there is one.
    pub declined: fn(from: &str, stops: Option<&str>) -> String,
    /// The platform has no auto-reload.
    pub no_reload: fn(platform: &str) -> String,
    /// Nobody knows whether it has one.
    pub reload_unknown: fn(platform: &str) -> String,
    /// The platform takes no cryptocurrency, as far as is known.
    pub no_crypto: fn(platform: &str) -> String,
    /// It knows no requests on own keys.
    pub no_own_keys: fn(platform: &str) -> String,
    /// A fee on an amount.
    pub fee_on: fn(fee: &str, amount: &str) -> String,
    /// So much expires in this plan.
    pub expires_here: fn(amount: &str) -> String,
    /// Label of the days one has to pay an invoice.
    pub pay_days: &'static str,
    /// Heading of what holds for both ways.
    pub shared: &'static str,
    /// Takes Taiwan's business tax as the tax.
    pub tax_taiwan: &'static str,
    /// What that assumes.
    pub tax_assumes: &'static str,
    /// Takes a suggested limit.
    pub suggest_limit: fn(amount: &str) -> String,
}
