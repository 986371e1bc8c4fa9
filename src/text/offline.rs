//! Words about what works without a network: the note that something newer is ready, and the page that says what is kept.

use super::Around;

/// Words about what works without a network.
pub struct OfflineText {
    /// The note that something newer is ready.
    pub ready: ReadyWords,
    /// Page heading.
    pub heading: &'static str,
    /// Opening paragraph.
    pub lead: &'static str,
    /// Heading over what is kept.
    pub kept_heading: &'static str,
    /// Before it is known.
    pub looking: &'static str,
    /// What is kept. Figures stand in braces: `files`, `all` (their size), `loaded` (the size of the site's files on their way),
    /// `prices` (a day) and `age` (how long ago that was).
    pub kept: &'static str,
    /// It is being fetched; `{share}` of it is there.
    pub fetching: &'static str,
    /// The browser asks to save data, so nothing was fetched.
    pub saving: &'static str,
    /// The visitor has removed everything.
    pub off: &'static str,
    /// The device has no room.
    pub room: &'static str,
    /// The network failed.
    pub network: &'static str,
    /// The browser refuses.
    pub refused: &'static str,
    /// Fetches everything.
    pub keep: &'static str,
    /// Removes everything.
    pub remove: &'static str,
    /// What that does, and does not.
    pub remove_note: &'static str,
    /// Installs the site.
    pub install: &'static str,
    /// Heading over the vocabularies.
    pub tables_heading: &'static str,
    /// What they are for.
    pub tables_lead: &'static str,
    /// The columns: vocabulary, size, state.
    pub table_heads: [&'static str; 3],
    /// A vocabulary is kept.
    pub table_kept: &'static str,
    /// It is not.
    pub table_absent: &'static str,
    /// It could not be fetched.
    pub table_failed: &'static str,
    /// Fetches it.
    pub fetch: &'static str,
    /// Stops that.
    pub cancel: &'static str,
    /// What is kept, and what to do, where a page that is read is not on the device.
    pub away_body: &'static str,
    /// Heading over how it works.
    pub how_heading: &'static str,
    /// How it works, a paragraph each.
    pub how: &'static [&'static str],
}

/// The note that something newer is ready.
pub struct ReadyWords {
    /// New prices, around their day.
    pub prices: Around,
    /// Anything else.
    pub site: &'static str,
    /// A file in the box is in memory only.
    pub file: &'static str,
    /// Loads the page anew.
    pub load: &'static str,
    /// Not now.
    pub later: &'static str,
}
