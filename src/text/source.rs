//! Words of where a price was read and how far it can be relied on. Every program that shows a price says it in these.

use prices::catalog::Grade;

/// Words of a price's source.
pub struct SourceWords {
    /// The page a price was read from: how near it is to the maker, and whose it is.
    pub page: fn(Grade, provider: &str) -> String,
    /// When it was read, and how long ago where that is known.
    pub checked: fn(date: &str, age: Option<&str>) -> String,
    /// What was read instead of the page itself.
    pub via: fn(&str) -> String,
    /// The price held from that day.
    pub since: fn(date: &str) -> String,
    /// The price holds until the day before that day.
    pub until: fn(date: &str) -> String,
    /// Another source prints another value for a field of the price file.
    pub dispute: fn(field: &str, value: &str, read: &str, source: &str) -> String,
    /// An announced price whose day has come, and no one has read the page since.
    pub due: fn(date: &str) -> String,
    /// The page said that the price may change about now.
    pub recheck: &'static str,
    /// The price is the visitor's own.
    pub own: &'static str,
}
