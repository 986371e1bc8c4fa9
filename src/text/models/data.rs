//! Words of the page about the price data, for people who build on it.

/// The page about the data.
pub struct DataText {
    /// Heading.
    pub heading: &'static str,
    /// What it offers, in two sentences.
    pub lead: &'static str,
    /// Heading of the addresses.
    pub addresses: &'static str,
    /// What is at each address, in their order.
    pub files: [&'static str; 5],
    /// Heads of the table of addresses.
    pub file_heads: [&'static str; 2],
    /// What holds for as long as the version does, licence, other origins.
    pub promises: DataSection,
    /// Heading of the fields.
    pub fields: &'static str,
    /// Where all of them are described.
    pub fields_lead: &'static str,
    /// Heads of the table of fields.
    pub field_heads: [&'static str; 2],
    /// Fields with their unit and meaning, in the order of a file.
    pub field_rows: &'static [(&'static str, &'static str)],
    /// Heading of the example.
    pub example: &'static str,
    /// What the example does.
    pub example_lead: fn(model: &str) -> String,
    /// What the code comes to, with the prices of a day.
    pub example_result: fn(day: &str) -> String,
    /// Floating point and money.
    pub example_note: &'static str,
    /// Announced prices, disputes, gaps.
    pub rules: DataSection,
    /// How to say that something is wrong.
    pub errors: DataSection,
}

/// A heading with points under it.
pub struct DataSection {
    /// The heading.
    pub heading: &'static str,
    /// The points.
    pub points: &'static [&'static str],
}
