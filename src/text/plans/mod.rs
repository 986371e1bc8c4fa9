//! The plans' words: scenarios and billing.

mod billing;
mod scenarios;

pub use billing::{
    AdviserText, BillingText, BuyText, DollarText, FaqText, FormText, ResultText, Said, TermsText,
};
pub use scenarios::{
    FormWords, LinkWords, PresetWords, ResultWords, ScenariosText, ShelfWords, WorthWords,
};

pub(super) static SCENARIOS_EN: ScenariosText = scenarios::EN;
pub(super) static SCENARIOS_ZH_HANT: ScenariosText = scenarios::ZH_HANT;
pub(super) static BILLING_EN: BillingText = billing::EN;
pub(super) static BILLING_ZH_HANT: BillingText = billing::ZH_HANT;
