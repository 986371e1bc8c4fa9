//! Words of the page that says how a month feels, prepaid and postpaid.

pub(super) mod adviser;
pub(super) mod buy;
pub(super) mod demand;
pub(super) mod dollar;
pub(super) mod faq;
pub(super) mod form;
pub(super) mod plan;
pub(super) mod problem;
pub(super) mod result;
pub(super) mod terms;

pub use adviser::AdviserText;
pub use buy::BuyText;
pub use demand::DemandText;
pub use dollar::DollarText;
pub use faq::FaqText;
pub use form::FormText;
pub use plan::PlanWords;
pub use result::{ResultText, Said};
pub use terms::TermsText;

/// The page's strings.
pub struct BillingText {
    /// Fields, and what is wrong with them.
    pub form: FormText,
    /// What is used, and what an amount buys.
    pub demand: DemandText,
    /// The answer, every platform, invoices.
    pub plan: PlanWords,
    /// The platform's terms.
    pub terms: TermsText,
    /// What the plan comes to.
    pub result: ResultText,
    /// The true cost of a dollar.
    pub dollar: DollarText,
    /// Prepaid or postpaid.
    pub adviser: AdviserText,
    /// How to buy.
    pub buy: BuyText,
    /// Questions people ask.
    pub faq: FaqText,
}
