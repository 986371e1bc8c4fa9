//! Words of the page that says what a month costs.

/// The page's strings.
pub struct ScenariosText {
    /// Heading.
    pub heading: &'static str,
}

pub(super) const EN: ScenariosText = ScenariosText {
    heading: "What a month costs",
};

pub(super) const ZH_HANT: ScenariosText = ScenariosText {
    heading: "一個月要多少錢",
};
