//! The words around articles, in each language. They are in no program: pages that are read are written when the site is built.

use crate::site::learn::{reference::Meter, slugs::Category};

/// Words of the pages that are read.
pub struct LearnText {
    /// The name of the whole part, in breadcrumbs and in the header.
    pub learn: &'static str,
    /// What a price is, in a pointer's note: model, meter, day.
    pub price_says: fn(model: &str, meter: &str, read: &str) -> String,
    /// A meter of a price.
    pub meter: fn(Meter) -> &'static str,
    /// What a context window is.
    pub context_says: fn(model: &str, read: &str) -> String,
    /// What a multiple is of.
    pub ratio_says: fn(model: &str, above: &str, dear: &str, below: &str, cheap: &str) -> String,
    /// The arithmetic of a cost.
    pub cost_says: fn(model: &str, lines: &str, once: &str, times: &str, total: &str) -> String,
    /// Where a term was read.
    pub term_says: fn(platform: &str, read: &str) -> String,
    /// What a fee is of.
    pub fee_says: fn(platform: &str, amount: &str, fee: &str, percent: &str) -> String,
    /// Whose a source is, and when it was read.
    pub source_says: fn(publisher: &str, read: &str) -> String,
    /// The mark at a figure on which sources do not agree.
    pub disputed: &'static str,
    /// What that mark means.
    pub disputed_says: &'static str,
    /// The name of the link that leads to a heading.
    pub anchor: fn(heading: &str) -> String,
    /// The name of a callout.
    pub note: &'static str,
    /// The name of a callout that warns.
    pub warning: &'static str,
    /// The name of a callout about what sources dispute.
    pub dispute: &'static str,
    /// The name of a table that may be scrolled.
    pub table: &'static str,
    /// A category's name.
    pub category: fn(Category) -> &'static str,
    /// What a category is about.
    pub about_category: fn(Category) -> &'static str,
    /// Heading of the whole part.
    pub hub_heading: &'static str,
    /// Title of its page.
    pub hub_title: &'static str,
    /// One sentence for search engines.
    pub hub_description: &'static str,
    /// What there is to read.
    pub hub_lead: &'static str,
    /// What a category's page says to search engines.
    pub describe_category: fn(Category) -> &'static str,
    /// The way for beginners.
    pub path: &'static str,
    /// What that is.
    pub path_says: &'static str,
    /// The name of the list of steps that lead to a page.
    pub breadcrumb: &'static str,
    /// How long reading takes.
    pub minutes: fn(u32) -> String,
    /// When it was published; the day is HTML.
    pub published: fn(&str) -> String,
    /// When it was changed; the day is HTML.
    pub updated: fn(&str) -> String,
    /// When what its figures rest on was read; the days are HTML.
    pub checked: fn(first: &str, last: &str, is_one_day: bool) -> String,
    /// Heading of the list of sections.
    pub contents: &'static str,
    /// Heading of questions and answers.
    pub faq: &'static str,
    /// Heading of what figures were read from.
    pub figures: &'static str,
    /// What that is.
    pub figures_say: &'static str,
    /// Heading of the sources.
    pub sources: &'static str,
    /// Title, publisher and day of a source, as HTML.
    pub source_line: fn(title: &str, publisher: &str, read: &str) -> String,
    /// Where a term was read, as HTML.
    pub read_at: fn(link: &str, read: &str) -> String,
    /// What another source says, as HTML.
    pub other_source: fn(said: &str, link: &str, read: &str) -> String,
    /// Between a platform's name and a term of it.
    pub of_platform: &'static str,
    /// The name of the part that says why one can rely on it.
    pub credit_heading: &'static str,
    /// Why one can rely on it.
    pub credit: &'static str,
    /// Leads to how one reports a mistake.
    pub report: &'static str,
    /// Before the tags.
    pub tags: &'static str,
    /// Between words of a list.
    pub separator: &'static str,
    /// Before the ways to hand it on.
    pub share: &'static str,
    /// Copies the address.
    pub copy: &'static str,
    /// The address was copied.
    pub copied: &'static str,
    /// Opens what the device has for sharing.
    pub share_native: &'static str,
    /// Heading of articles to read next.
    pub related: &'static str,
    /// The name of the ways to the article before and the one after.
    pub turn: &'static str,
    /// Before the article before.
    pub previous: &'static str,
    /// Before the article after.
    pub next: &'static str,
    /// The glossary.
    pub glossary: &'static str,
    /// Heading of its page.
    pub glossary_heading: &'static str,
    /// What it is.
    pub glossary_says: &'static str,
    /// One sentence for search engines.
    pub glossary_description: &'static str,
    /// Before a term's other words.
    pub also: &'static str,
    /// The name of the list of platforms' own words.
    pub platform_words: &'static str,
    /// Before terms to read next.
    pub see: &'static str,
    /// The name of the search field.
    pub search: &'static str,
    /// Opens the first that was found.
    pub search_button: &'static str,
    /// So many pages were found; `{}` is the number.
    pub found: &'static str,
    /// Nothing was found.
    pub nothing_found: &'static str,
    /// The index did not come.
    pub search_failed: &'static str,
    /// Title of the feed of articles.
    pub feed_title: &'static str,
    /// Heading of what the price book holds.
    pub book: &'static str,
    /// What that is; the day is HTML.
    pub book_says: fn(&str) -> String,
    /// Models in it.
    pub book_models: &'static str,
    /// Providers in it.
    pub book_providers: &'static str,
    /// Dated prices in it.
    pub book_periods: &'static str,
    /// Platforms whose terms of payment are in it.
    pub book_platforms: &'static str,
    /// The newest reading.
    pub book_newest: &'static str,
    /// Half of the front row was read on that day or after it.
    pub book_median: &'static str,
    /// The oldest reading of the front row.
    pub book_oldest: &'static str,
    /// An age in days.
    pub days_old: fn(i64) -> String,
    /// Leads to the price book's files.
    pub book_files: &'static str,
}
