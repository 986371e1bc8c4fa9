//! Words of kept scenarios, and of two side by side.

use plan::scenario::Group;

/// Kept scenarios and the comparison.
pub struct ShelfWords {
    /// Heading of the comparison.
    pub compare: &'static str,
    /// Label of the other scenario.
    pub with: &'static str,
    /// None chosen.
    pub none: &'static str,
    /// The scenario as it stands now.
    pub snapshot: &'static str,
    /// The scenario on the page.
    pub this: &'static str,
    /// Its starting point, as it was.
    pub before: &'static str,
    /// Heads: the figure, the other, this one.
    pub figure: &'static str,
    /// Heads of the difference: what changed, what it adds.
    pub heads: [&'static str; 2],
    /// What changed.
    pub group: fn(Group) -> &'static str,
    /// Dearer: by how much, mostly because of.
    pub says: fn(more: bool, by: &str, group: &str) -> String,
    /// The same.
    pub same: &'static str,
    /// The difference.
    pub difference: &'static str,
    /// Heading of the kept ones.
    pub kept: &'static str,
    /// Label of the name.
    pub name: &'static str,
    /// Keeps it.
    pub keep: &'static str,
    /// Where they are.
    pub where_kept: &'static str,
    /// None are kept.
    pub empty: &'static str,
    /// Buttons: open, duplicate, compare, delete.
    pub buttons: [&'static str; 4],
    /// A button for a scenario of that name, for screen readers.
    pub button_for: fn(button: &str, name: &str) -> String,
    /// Kept.
    pub said_kept: fn(&str) -> String,
    /// Opened.
    pub said_opened: fn(&str) -> String,
    /// Deleted.
    pub said_deleted: fn(&str) -> String,
    /// The browser refused.
    pub refused: &'static str,
    /// A copy's name.
    pub copy_of: fn(&str) -> String,
    /// A name is needed.
    pub unnamed: &'static str,
    /// What was kept could not all be read; the whole is under this name.
    pub unreadable: fn(&str) -> String,
    /// What was kept could not all be read, and there is no room for a copy: nothing is written over it.
    pub sealed: &'static str,
}
