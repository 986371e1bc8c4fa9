//! Words of what usage files come to.

use prices::cost::Part;
use usage::{
    Column, Format, Grouping, Slip, Unpriced,
    reconcile::Suspect,
    stuck::{Cause, Dimension, Platform},
    waste::Waste,
};

/// The strings of what comes once the page is live.
pub struct UsageText {
    /// The three questions.
    pub questions: UsageQuestionsText,
    /// The files that were read.
    pub files: UsageFilesText,
    /// What it cost and why.
    pub bill: UsageBillText,
    /// Why requests are refused.
    pub stuck: UsageStuckText,
    /// What was wasted.
    pub waste: UsageWasteText,
    /// Where to look, taking away, questions.
    pub below: UsageBelowText,
}

/// The three questions.
pub struct UsageQuestionsText {
    /// Name of the three questions for screen readers.
    pub questions: &'static str,
    /// The three questions: bill, stuck, waste.
    pub question: [&'static str; 3],
    /// What each looks at, in order, before there is a file.
    pub order: [&'static str; 3],
    /// The rule behind each order.
    pub rule: [&'static str; 3],
    /// Stands where an answer will be.
    pub no_file: &'static str,
}

/// The files that were read.
pub struct UsageFilesText {
    /// One line: files, records, days.
    pub summary: fn(files: &str, records: &str) -> String,
    /// The days of the records.
    pub days: fn(from: &str, to: &str) -> String,
    /// Opens the list.
    pub list: &'static str,
    /// Heads: file, format, records, what was wrong.
    pub heads: [&'static str; 4],
    /// The first choice of formats: recognised by content.
    pub automatic: &'static str,
    /// The name of the menu of formats.
    pub format_of: fn(name: &str) -> String,
    /// What the reader took it for.
    pub recognised: fn(format: &str) -> String,
    /// A format's name.
    pub format: fn(Format) -> &'static str,
    /// Nothing was wrong.
    pub fine: &'static str,
    /// Problems beyond those that are listed.
    pub more_problems: fn(&str) -> String,
    /// What is wrong.
    pub slip: fn(&Slip) -> String,
    /// Over the columns of a sheet of no known provider.
    pub columns_of: fn(name: &str) -> String,
    /// What the columns are for.
    pub columns_note: &'static str,
    /// What a column means.
    pub column: fn(Column) -> &'static str,
    /// No column means it.
    pub no_column: &'static str,
    /// Cached tokens are inside the input.
    pub cache_inside: &'static str,
    /// Keeps the columns on the device; takes them away.
    pub keep_columns: [&'static str; 2],
    /// Where it stands.
    pub line: fn(u32) -> String,
    /// The browser could not read or unpack it.
    pub unreadable: &'static str,
    /// The archive or its entry is of a kind that is not opened.
    pub archive: &'static str,
    /// The visitor stopped it.
    pub stopped: &'static str,
    /// The heading over what went wrong.
    pub trouble: fn(count: &str) -> String,
    /// Of all that was dropped nothing could be read.
    pub nothing: &'static str,
    /// What to do then.
    pub nothing_do: &'static str,
    /// What was kept all the same.
    pub kept: fn(records: &str) -> String,
    /// Two files tell of the same days.
    pub overlap: fn(first: &str, second: &str, from: &str, to: &str, same: &str) -> String,
    /// Counts those days once.
    pub count_once: &'static str,
    /// Counts them as they stand.
    pub count_both: &'static str,
    /// That they are counted once now.
    pub counted_once: &'static str,
    /// Lines that repeat a request.
    pub repeats: fn(&str) -> String,
    /// Records without a day, and at which day's prices they are priced.
    pub undated: fn(records: &str, day: &str) -> String,
    /// Which days the days are.
    pub zone: &'static str,
}

/// What it cost and why.
pub struct UsageBillText {
    /// Heading for screen readers.
    pub heading: &'static str,
    /// What the big number is: at list prices.
    pub at_list: &'static str,
    /// What the big number is: as billed.
    pub billed: &'static str,
    /// Nothing has a price.
    pub no_price: &'static str,
    /// The one that dominates: input, output, cache; its share and amount.
    pub dominates: [fn(share: &str, amount: &str) -> String; 3],
    /// The rule that says so, for each.
    pub rules: [&'static str; 3],
    /// What to check next, for each.
    pub checks: [&'static [&'static str]; 3],
    /// Heading of that.
    pub next: &'static str,
    /// Heading of the parts.
    pub parts: &'static str,
    /// Heads: part, tokens, cost, share.
    pub part_heads: [&'static str; 4],
    /// A part's name.
    pub part: fn(Part) -> String,
    /// The last row.
    pub total: &'static str,
    /// Why total tokens stand last.
    pub total_note: &'static str,
    /// Title of the chart.
    pub by_day: &'static str,
    /// The sentence under it: days, dearest day, its cost.
    pub by_day_summary: fn(days: &str, day: &str, cost: &str) -> String,
    /// Name of the line of what was billed.
    pub line_billed: &'static str,
    /// Name of the line at list prices.
    pub line_listed: &'static str,
    /// Heading of the sums.
    pub sums: &'static str,
    /// What the sums are by.
    pub by: fn(Grouping) -> &'static str,
    /// Heads: requests, input, from cache, output, list price, billed.
    pub sum_heads: [&'static str; 6],
    /// Those without a name.
    pub no_name: &'static str,
    /// The rest of the rows.
    pub others: fn(&str) -> String,
    /// No record names one.
    pub no_groups: fn(Grouping) -> String,
    /// Heading of the comparison with the bill.
    pub compare: &'static str,
    /// Estimate, billed, difference.
    pub three: [&'static str; 3],
    /// What to add so that there is something to compare.
    pub no_bill: &'static str,
    /// Amounts in other currencies.
    pub elsewhere: fn(&str) -> String,
    /// Heading of the suspects.
    pub suspects: &'static str,
    /// Heads: suspect, explains, leaves, records.
    pub suspect_heads: [&'static str; 4],
    /// A suspect, in words.
    pub suspect: fn(Suspect, above: bool) -> String,
    /// There is no difference.
    pub agrees: &'static str,
    /// No suspect explains any of it.
    pub no_suspect: &'static str,
    /// That to fit is not to be.
    pub suspect_note: &'static str,
    /// Heading of what has no price.
    pub unpriced: &'static str,
    /// Heads: model id, tokens, why.
    pub unpriced_heads: [&'static str; 3],
    /// Why.
    pub why: fn(Unpriced) -> &'static str,
    /// That it is in no sum.
    pub unpriced_note: &'static str,
    /// The ways to other tools.
    pub onward: &'static str,
    /// To scenarios, to billing, to the comparison.
    pub ways: [&'static str; 3],
    /// That they carry the work within this tab only.
    pub onward_note: &'static str,
    /// There are no requests of known models to make a scenario of.
    pub no_scenario: &'static str,
}

/// Why requests are refused.
pub struct UsageStuckText {
    /// Heading.
    pub heading: &'static str,
    /// Label of the box.
    pub label: &'static str,
    /// What stands in it while it is empty.
    pub placeholder: &'static str,
    /// Label of the menu of platforms.
    pub platform: &'static str,
    /// The first choice.
    pub automatic: &'static str,
    /// A platform's name.
    pub name: fn(Platform) -> &'static str,
    /// Nothing was recognised.
    pub nothing: &'static str,
    /// What stands in the way.
    pub cause: fn(Cause) -> &'static str,
    /// It is not known.
    pub unknown: fn(code: Option<&str>) -> String,
    /// Whose limit, and of what.
    pub whose: [&'static str; 4],
    /// Heads of the facts: platform, status, code, again.
    pub facts: [&'static str; 4],
    /// Send again after a time, stop, not told.
    pub again: [&'static str; 3],
    /// The wait that is named.
    pub wait: fn(&str) -> String,
    /// What to change.
    pub change: fn(Cause) -> &'static [&'static str],
    /// Heading of that.
    pub to_do: &'static str,
    /// Heads of the limits: what, used, left, whole again.
    pub heads: [&'static str; 4],
    /// What a limit counts.
    pub dimension: fn(Dimension) -> &'static str,
    /// How full.
    pub full: fn(percent: &str) -> String,
    /// So many of so many.
    pub of: fn(used: &str, limit: &str) -> String,
    /// A length of time in seconds.
    pub seconds: fn(&str) -> String,
    /// The fullest limit.
    pub binding: fn(&str) -> String,
    /// An example to try.
    pub example: &'static str,
    /// Heading of the busiest minutes.
    pub busiest: &'static str,
    /// What they are of: requests, all tokens, input outside the cache, output.
    pub busiest_by: [&'static str; 4],
    /// Heads: by, minute, requests, input, from cache, output, the share of the limit.
    pub busiest_heads: [&'static str; 7],
    /// Over the fields for a tier's limits.
    pub limits: &'static str,
    /// What the limits count, in the same order.
    pub limit_names: [&'static str; 4],
    /// How many minutes came close to a limit, and how many reached it.
    pub near: fn(limit: &str, near: u64, reached: u64) -> String,
    /// Title of the chart of each day's busiest minute.
    pub peaks: &'static str,
    /// Its sentence: the busiest day, and the tokens of that minute.
    pub peaks_summary: fn(day: &str, tokens: &str) -> String,
    /// Its axis.
    pub peaks_axis: &'static str,
    /// How many minutes had a request.
    pub busiest_note: fn(&str) -> String,
    /// The files have no single requests with a time.
    pub no_minutes: &'static str,
    /// RPM, TPM and the like in words.
    pub terms: &'static str,
}

/// What was wasted.
pub struct UsageWasteText {
    /// Heading for screen readers.
    pub heading: &'static str,
    /// The largest finding in one sentence.
    pub largest: fn(what: &str, amount: &str) -> String,
    /// Nothing was found.
    pub none: &'static str,
    /// While it is looked for.
    pub looking: &'static str,
    /// That findings overlap.
    pub overlap: &'static str,
    /// What a finding is.
    pub what: fn(Waste) -> &'static str,
    /// The rule behind it, with the threshold.
    pub rule: fn(Waste) -> &'static str,
    /// What to do.
    pub advice: fn(Waste, instead: Option<&str>) -> String,
    /// Up to so much.
    pub at_most: fn(&str) -> String,
    /// So many tokens in so many records.
    pub about: fn(tokens: &str, records: &str) -> String,
    /// Opens the records.
    pub show: &'static str,
    /// Heads: where, when, input, from cache, output.
    pub record_heads: [&'static str; 5],
    /// The records beyond those shown.
    pub more: fn(&str) -> String,
    /// Heading of the thresholds.
    pub thresholds: &'static str,
    /// Their labels, in the order of the fields.
    pub threshold: [&'static str; 8],
    /// Puts them back.
    pub reset: &'static str,
}

/// A platform, where its numbers are, what they are called there, where its export is, and when that was read.
pub type WhereRow = [&'static str; 5];

/// Where to look, taking away, questions.
pub struct UsageBelowText {
    /// Heading of where to look.
    pub where_heading: &'static str,
    /// What it is for.
    pub where_lead: &'static str,
    /// Heads.
    pub where_heads: [&'static str; 5],
    /// The platforms.
    pub where_rows: &'static [WhereRow],
    /// Heading of taking away.
    pub take: &'static str,
    /// Label of the menu of tables.
    pub table: &'static str,
    /// CSV, JSON, Markdown, print.
    pub buttons: [&'static str; 4],
    /// What the files hold, and that no link does.
    pub take_note: &'static str,
    /// The copy is on the clipboard.
    pub copied: &'static str,
    /// The file was offered.
    pub saved: &'static str,
    /// The browser does not allow it.
    pub refused: &'static str,
    /// Over the text to copy by hand.
    pub by_hand: &'static str,
    /// There is nothing to take yet.
    pub nothing: &'static str,
    /// The tables: parts, days, models, keys, projects, users, suspects, waste.
    pub tables: [&'static str; 8],
    /// Head: the saving of a finding.
    pub col_saving: &'static str,
    /// Heading of the questions.
    pub faq: &'static str,
    /// Questions and answers.
    pub asks: &'static [(&'static str, &'static str)],
}
