//! Words of the visitor's own prices.

use super::prices::PriceWords;
use book::own::{EntryProblem, OwnProblem};

/// The way to the visitor's own prices.
pub struct OwnButtonText {
    /// The button that opens them, and their heading.
    pub button: &'static str,
    /// How many there are, for the button.
    pub count: fn(u64) -> String,
    /// Closes the dialog.
    pub close: &'static str,
    /// The dialog could not be loaded.
    pub unavailable: &'static str,
}

/// The visitor's own prices.
pub struct OwnText {
    /// Names of rates.
    pub prices: PriceWords,
    /// What they are and where they stay.
    pub lead: &'static str,
    /// Heading of the list.
    pub list: &'static str,
    /// There are none yet.
    pub none: &'static str,
    /// Less than listed, in percent.
    pub discount: fn(&str) -> String,
    /// The day of an entry.
    pub entered: fn(&str) -> String,
    /// Changes an entry.
    pub edit: &'static str,
    /// Forgets an entry.
    pub remove: &'static str,
    /// Either of them with the entry's name, for screen readers.
    pub of: fn(action: &str, name: &str) -> String,
    /// Heading of the form: a new entry, or a change.
    pub add: &'static str,
    /// Heading of the form while an entry is changed.
    pub change: fn(&str) -> String,
    /// What is entered.
    pub kind: &'static str,
    /// Rates, a discount, a row of one's own.
    pub kinds: [&'static str; 3],
    /// What each of them does.
    pub explain: [&'static str; 3],
    /// Labels of the form's fields.
    pub fields: FieldText,
    /// Keeps the entry.
    pub save: &'static str,
    /// Leaves the entry as it was.
    pub cancel: &'static str,
    /// Takes all away as a file.
    pub export: &'static str,
    /// Brings a file's prices in.
    pub import: &'static str,
    /// What happened.
    pub said: OwnSaid,
    /// What is wrong with what was brought or kept.
    pub problem: fn(&OwnProblem) -> String,
    /// What is wrong with what was entered.
    pub entry: fn(&EntryProblem) -> String,
}

/// Labels of the form's fields.
pub struct FieldText {
    /// Which listed model.
    pub model: &'static str,
    /// Name of a row of one's own.
    pub name: &'static str,
    /// A rate, its unit included.
    pub rate: fn(&str) -> String,
    /// The listed price, in an empty field.
    pub listed: fn(&str) -> String,
    /// The discount.
    pub discount: &'static str,
    /// The context window.
    pub context: &'static str,
    /// What to remember.
    pub note: &'static str,
}

/// What happened to the visitor's own prices.
pub struct OwnSaid {
    /// An entry is kept.
    pub saved: fn(&str) -> String,
    /// An entry is gone.
    pub removed: fn(&str) -> String,
    /// The device does not keep anything.
    pub not_kept: &'static str,
    /// What was kept cannot all be read; it was put aside under a name.
    pub set_aside: fn(&str) -> String,
    /// What was kept cannot all be read, nor put aside.
    pub not_set_aside: &'static str,
    /// A file was read: how many are new and how many were already there as they are.
    pub imported: fn(file: &str, new: u64, same: u64) -> String,
    /// These took the place of earlier ones.
    pub replaced: fn(&str) -> String,
    /// A file could not be read; its name and its size when that is why.
    pub unreadable: fn(file: &str, too_large: Option<&str>) -> String,
}
