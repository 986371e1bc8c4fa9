//! The privacy page: what stays on the device, and how a reader can check it.

/// Strings of the privacy page.
pub struct PrivacyText {
    /// Page heading.
    pub heading: &'static str,
    /// Opening paragraph.
    pub lead: &'static str,
    /// What is sent.
    pub sent: Section,
    /// What is kept; a table of every name follows.
    pub kept: Section,
    /// What lies under each name.
    pub names: NameWords,
    /// How to check it.
    pub check: Section,
}

/// What lies under each of the names in `ui::kept_names`.
pub struct NameWords {
    /// The columns: what, how long, under which name.
    pub heads: [&'static str; 3],
    /// The text in the box.
    pub text: &'static str,
    /// The text that gave way to another.
    pub text_aside: &'static str,
    /// The text, on request.
    pub text_kept: &'static str,
    /// Light or dark.
    pub theme: &'static str,
    /// The answer to the offer of another language.
    pub language_offer: &'static str,
    /// Own prices.
    pub own_prices: &'static str,
    /// The currency of amounts, with its rate.
    pub currency: &'static str,
    /// What columns of usage tables mean.
    pub usage_columns: &'static str,
    /// Kept scenarios.
    pub scenarios: &'static str,
    /// That no files are to be kept.
    pub not_offline: &'static str,
    /// The site's files; what follows them is a link to the page that says which.
    pub files: &'static str,
    /// It lives until the tab is closed.
    pub tab: &'static str,
    /// It lives until it is taken away.
    pub device: &'static str,
    /// Where the site's files lie.
    pub cache: &'static str,
    /// What the ending of a name means.
    pub unread: &'static str,
}

/// A headed passage.
pub struct Section {
    /// Heading, a sentence people would say.
    pub heading: &'static str,
    /// Paragraphs under it.
    pub paragraphs: &'static [&'static str],
    /// Steps or points after the paragraphs; may be empty.
    pub points: &'static [&'static str],
}
