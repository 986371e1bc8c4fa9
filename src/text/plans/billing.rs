//! Words of the page that says what paying feels.

/// The page's strings.
pub struct BillingText {
    /// Heading.
    pub heading: &'static str,
}

pub(super) const EN: BillingText = BillingText {
    heading: "Prepaid or postpaid",
};

pub(super) const ZH_HANT: BillingText = BillingText {
    heading: "預付還是後付",
};
