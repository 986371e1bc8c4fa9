//! Words of what in a text can be read in more than one way.

use tokens::LineEnds;

/// What of a text was counted in one way and could be read in another. Counts come with their unit.
pub struct ReadingsText {
    /// So many spellings of control tokens were counted as text.
    pub control_as_text: fn(found: u64) -> String,
    /// Offers to read them as control tokens.
    pub read_as_control: fn(found: u64, tokens: &str) -> String,
    /// So many control tokens were counted as such.
    pub control_as_tokens: fn(found: u64) -> String,
    /// Offers to read them as text.
    pub read_as_text: fn(tokens: &str) -> String,
    /// Line ends were counted as the file has them; `after` is what the text comes to once it is edited in the box, if it is there.
    pub line_ends: fn(line_ends: LineEnds, tokens: &str, after: Option<&str>) -> String,
    /// Editing the text in the box made line feeds of them.
    pub line_ends_lost: fn(line_ends: LineEnds, before: &str, after: &str) -> String,
    /// The text is that of a document: what of it was left out.
    pub of_document: &'static str,
    /// The byte order mark was not counted.
    pub mark: fn(with_mark: &str) -> String,
}
