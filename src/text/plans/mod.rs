//! The plans' words: scenarios and billing.

mod billing;
mod scenarios;

pub use billing::{
    AdviserText, BillingText, BuyText, DollarText, FormText, ResultText, Said, TermsText,
};
pub use scenarios::{
    FormWords, LinkWords, PresetWords, ResultWords, ScenariosText, ShelfWords, WorthWords,
};

/// The plans' strings in one language.
pub struct PlansText {
    /// What a month costs.
    pub scenarios: ScenariosText,
    /// How it feels to pay for it.
    pub billing: BillingText,
}

pub(super) static EN: PlansText = PlansText {
    scenarios: scenarios::EN,
    billing: billing::EN,
};

pub(super) static ZH_HANT: PlansText = PlansText {
    scenarios: scenarios::ZH_HANT,
    billing: billing::ZH_HANT,
};
