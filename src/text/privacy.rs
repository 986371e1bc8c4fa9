//! The privacy page: what stays on the device, and how a reader can check it.

/// Strings of the privacy page.
pub struct PrivacyText {
    /// Page heading.
    pub heading: &'static str,
    /// Opening paragraph.
    pub lead: &'static str,
    /// The sections, in reading order.
    pub sections: &'static [Section],
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
