//! Words of the costs: model picker, workload, cost summary, cost table, sharing.

use super::Around;
use plan::compare::{Column, Gap};
use prices::catalog::{TierOperator, TierScope};
use prices::cost::Part;
use tokens::{Basis, Tokens};

/// Strings of everything that has to do with costs.
pub struct CostsText {
    /// The model picker and the encoding.
    pub picker: PickerText,
    /// The workload's fields.
    pub workload: WorkloadText,
    /// The models that people know, beside the count.
    pub front: FrontText,
    /// The cost of the picked model, and the arithmetic under every total.
    pub bill: BillText,
    /// The table of all models.
    pub table: TableText,
    /// Links and copies.
    pub share: ShareText,
}

/// Strings of the model picker and the encoding beside it.
pub struct PickerText {
    /// Label of the picker.
    pub model: &'static str,
    /// Label of the encoding.
    pub encoding: &'static str,
    /// Short form of the badge, in the table.
    pub estimate_short: &'static str,
    /// Why the count is exact.
    pub exact_reason: fn(encoding: &str) -> String,
    /// The maker has not said that it uses this encoding.
    pub assumed_reason: fn(maker: &str, encoding: &str) -> String,
    /// What an estimate's ratio rests on, before the ratio.
    pub basis: fn(Basis) -> &'static str,
    /// An estimate's ratio: `o200k_base × 1.53 (1.3 to 1.8)`.
    pub ratio: fn(encoding: &str, expected: &str, low: &str, high: &str) -> String,
    /// Link to where a ratio can be checked.
    pub ratio_source: &'static str,
    /// The day the ratio was read or measured.
    pub ratio_checked: fn(date: &str) -> String,
    /// The visitor looks at another encoding than the model's.
    pub overridden: fn(shown: &str, own: &str) -> String,
    /// Goes back to the model's own encoding.
    pub use_own: &'static str,
}

/// Strings of the front row.
pub struct FrontText {
    /// Heading over it.
    pub heading: &'static str,
}

/// Strings of the workload's fields.
pub struct WorkloadText {
    /// Name of the group of fields.
    pub heading: &'static str,
    /// Tokens of the expected answer.
    pub output: &'static str,
    /// Names the mark that explains them.
    pub output_question: &'static str,
    /// What they are.
    pub output_help: &'static str,
    /// Unit of the output.
    pub output_unit: &'static str,
    /// Thinking tokens.
    pub reasoning: &'static str,
    /// Names the mark that explains them.
    pub reasoning_question: &'static str,
    /// What they are.
    pub reasoning_help: &'static str,
    /// Share of the input that comes from a cache.
    pub cached: &'static str,
    /// Names the mark that explains it.
    pub cached_question: &'static str,
    /// What it is.
    pub cached_help: &'static str,
    /// Unit of the share.
    pub cached_unit: &'static str,
    /// Requests.
    pub requests: &'static str,
    /// Name of the period's switch.
    pub period: &'static str,
    /// Requests are given a month.
    pub per_month: &'static str,
    /// Requests are given a day.
    pub per_day: &'static str,
    /// What the field takes: `0 to 1,000,000`.
    pub range: fn(low: &str, high: &str) -> String,
}

/// Strings of a bill.
pub struct BillText {
    /// Heading of the picked model's cost, for screen readers.
    pub heading: fn(model: &str) -> String,
    /// Before the cost of sending the text once: the model, the tokens of the answer, and those of thinking where the model thinks.
    pub once: fn(model: &str, answer: Tokens, thinking: Option<&str>) -> String,
    /// Around the cost of a request.
    pub per_request: Around,
    /// Around the cost of a month.
    pub per_month: Around,
    /// Opens the arithmetic.
    pub open: &'static str,
    /// Which bills these are not.
    pub plans: &'static str,
    /// What the tokens of a line are.
    pub part: fn(Part) -> String,
    /// Around the tokens of a line.
    pub tokens: Around,
    /// Around the price of a line.
    pub price: Around,
    /// Name of the line with the cost of one request.
    pub request: &'static str,
    /// Around the number of requests in the line of the month.
    pub requests: Around,
    /// Name of the line with the cost of a month.
    pub month: &'static str,
    /// Name of the line with the range of an estimate.
    pub range: &'static str,
    /// Around a range of costs of one request.
    pub range_request: Around,
    /// Around a range of costs of a month.
    pub range_month: Around,
    /// Why there is no figure.
    pub gap: fn(Gap) -> String,
    /// A tier repriced the request.
    pub tier: fn(TierOperator, threshold: &str, TierScope) -> String,
    /// A line lies past the threshold of a tier.
    pub past: fn(threshold: &str) -> String,
    /// A time window repriced the request.
    pub window: fn(name: &str) -> String,
    /// Other hours have other prices.
    pub other_windows: fn(names: &str) -> String,
    /// The seller asks another price where the data stay in a region, which is not reckoned here.
    pub other_regions: &'static str,
    /// Between the names of a list.
    pub list_separator: &'static str,
    /// A price announced for a later day.
    pub announced: fn(date: &str, input: &str, output: &str) -> String,
    /// The model will be, or was, switched off.
    pub retires: fn(date: &str) -> String,
    /// Between the facts of a sentence.
    pub clause: &'static str,
    /// Between a label and what it labels.
    pub colon: &'static str,
    /// Label of the tokenizer's lines.
    pub tokenizer: &'static str,
    /// Label of the price's source.
    pub price_of: &'static str,
    /// Label of what else to know.
    pub note: &'static str,
}

/// Strings of the cost table.
pub struct TableText {
    /// Heading over the table.
    pub heading: &'static str,
    /// What the table holds and for which request, for screen readers.
    pub caption: &'static str,
    /// Head of a column.
    pub column: fn(Column) -> &'static str,
    /// What a column holds, longer.
    pub explain: fn(Column) -> &'static str,
    /// Label of the search field.
    pub search: &'static str,
    /// Label of the provider filter.
    pub provider: &'static str,
    /// The filter lets every provider through.
    pub all_providers: &'static str,
    /// Name of the group of providers that make what they sell.
    pub makers: &'static str,
    /// Name of the group of the others.
    pub resellers: &'static str,
    /// Also list what clouds, hosts and gateways sell.
    pub resold: &'static str,
    /// Also list models that are no longer served.
    pub retired: &'static str,
    /// How many rows are listed of how many, and how many of them are at clouds, hosts and gateways, if any.
    pub shown: fn(listed: &str, all: &str, resold: Option<&str>) -> String,
    /// Draws the rows that are listed and not drawn.
    pub rest: fn(rest: &str) -> String,
    /// Draws no more than the first rows again.
    pub first_only: fn(first: &str) -> String,
    /// No row is left.
    pub none: &'static str,
    /// Takes the filter away.
    pub clear: &'static str,
    /// Picks the row's model.
    pub pick: &'static str,
    /// Marks a model that is no longer served.
    pub is_retired: &'static str,
    /// A price of nothing.
    pub free: &'static str,
    /// Shows so many that cost nothing.
    pub show_free: fn(count: u64) -> String,
    /// Hides them again.
    pub hide_free: &'static str,
    /// Where the models are that are not listed, after the numbers.
    pub not_listed: &'static str,
}

/// Strings of sharing.
pub struct ShareText {
    /// Heading, for screen readers.
    pub heading: &'static str,
    /// Copies the link.
    pub link: &'static str,
    /// Copies the table as Markdown.
    pub markdown: &'static str,
    /// Copies the table as CSV.
    pub csv: &'static str,
    /// What the link holds and what not.
    pub link_note: &'static str,
    /// The link is on the clipboard.
    pub link_copied: &'static str,
    /// The table is on the clipboard.
    pub table_copied: fn(rows: &str) -> String,
    /// The browser refused the clipboard.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// Heads of the copied table.
    pub column_in_copy: fn(Column) -> &'static str,
    /// Head of the model ids.
    pub model_id: &'static str,
    /// Head of the providers.
    pub provider: &'static str,
    /// Head of "exact" or "estimate".
    pub counted: &'static str,
    /// Head of the price sources.
    pub source: &'static str,
    /// Head of the days the prices were read.
    pub checked: &'static str,
    /// Footnote: the workload and the day.
    pub workload: fn(
        output: &str,
        thinking: Option<&str>,
        cached: &str,
        requests: &str,
        date: &str,
    ) -> String,
    /// Footnote: where the figures come from.
    pub origin: &'static str,
    /// Around the number of tokens a link brought.
    pub from_link: Around,
}
