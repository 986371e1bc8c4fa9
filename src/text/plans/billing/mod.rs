//! Words of the page that says how a month feels, prepaid and postpaid.

/// Strings and functions of one part of the page, each language's wording beside the other's.
macro_rules! words {
    ($(#[$about:meta])* $name:ident
        { $($key:ident: $en:literal, $zh:literal;)* }
        { $($(#[$doc:meta])* $made:ident: $type:ty = $made_en:expr, $made_zh:expr;)* }
    ) => {
        $(#[$about])*
        pub struct $name {
            $(#[doc = $en] pub $key: &'static str,)*
            $($(#[$doc])* pub $made: $type,)*
        }

        impl $name {
            pub(super) const EN: Self = Self { $($key: $en,)* $($made: $made_en,)* };
            pub(super) const ZH_HANT: Self = Self { $($key: $zh,)* $($made: $made_zh,)* };
        }
    };
}

mod adviser;
mod buy;
mod dollar;
mod faq;
mod form;
mod result;
mod slip;
mod terms;

pub use adviser::AdviserText;
pub use buy::BuyText;
pub use dollar::DollarText;
pub use faq::FaqText;
pub use form::FormText;
pub use result::{ResultText, Said};
pub use terms::TermsText;

/// The page's strings.
pub struct BillingText {
    /// Fields, and what is wrong with them.
    pub form: FormText,
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

pub(super) const EN: BillingText = BillingText {
    form: FormText::EN,
    terms: TermsText::EN,
    result: ResultText::EN,
    dollar: DollarText::EN,
    adviser: AdviserText::EN,
    buy: BuyText::EN,
    faq: FaqText::EN,
};

pub(super) const ZH_HANT: BillingText = BillingText {
    form: FormText::ZH_HANT,
    terms: TermsText::ZH_HANT,
    result: ResultText::ZH_HANT,
    dollar: DollarText::ZH_HANT,
    adviser: AdviserText::ZH_HANT,
    buy: BuyText::ZH_HANT,
    faq: FaqText::ZH_HANT,
};
