//! Words of the page of changes and its feed.

use book::What;

/// The page of changes and its feed.
pub struct ChangesText {
    /// Heading.
    pub heading: &'static str,
    /// What the page is, in a sentence.
    pub lead: &'static str,
    /// Link to the feed.
    pub feed: &'static str,
    /// Name of the feed.
    pub feed_title: &'static str,
    /// Shown while scripts are off: how to get what is left out.
    pub no_script: fn(shown: &str) -> String,
    /// Heading of what is known to come.
    pub ahead: &'static str,
    /// What the list of what is to come holds.
    pub ahead_lead: &'static str,
    /// Heading of the biggest movers.
    pub movers: &'static str,
    /// What they are ranked by.
    pub movers_lead: &'static str,
    /// Heads of the movers: model, day, before, after, difference.
    pub mover_heads: [&'static str; 4],
    /// Heading of the list.
    pub list: &'static str,
    /// Filter by provider.
    pub provider: &'static str,
    /// Every provider.
    pub all_providers: &'static str,
    /// Filter by kind of news.
    pub kind: &'static str,
    /// Every kind.
    pub all_kinds: &'static str,
    /// What happened.
    pub what: fn(What) -> &'static str,
    /// How many are shown of how many.
    pub shown: fn(shown: &str, all: &str) -> String,
    /// Nothing passes the filters.
    pub none: &'static str,
    /// Shows the rest.
    pub show_all: fn(&str) -> String,
    /// A month as a heading.
    pub month: fn(year: i16, month: i8) -> String,
    /// Link to the page it was read from.
    pub source: &'static str,
    /// The prices of a launch.
    pub priced: fn(prices: &str) -> String,
    /// No price is known for it.
    pub unpriced: &'static str,
    /// A price that moved.
    pub moved: fn(name: &str, old: &str, new: &str) -> String,
    /// A price that is listed now.
    pub listed: fn(name: &str, new: &str) -> String,
    /// A price that is not listed any more.
    pub unlisted: fn(name: &str, old: &str) -> String,
    /// The unit of all the token prices before it.
    pub per_mtok: &'static str,
    /// So many more prices.
    pub more: fn(count: &str) -> String,
    /// Between the prices of a sentence.
    pub separator: &'static str,
    /// What holds from a day, or from a day until another.
    pub from: fn(from: Option<&str>, to: Option<&str>, what: &str) -> String,
    /// What was called off.
    pub called_off: fn(from: Option<&str>, what: &str) -> String,
    /// The model was switched off.
    pub switched_off: &'static str,
    /// It will be.
    pub will_be_off: &'static str,
}
