//! Words of what a plan comes to.

use plan::scenario::{Input, Piece};

/// Figures, charts, the sentences and the tables.
pub struct ResultText {
    /// Heading.
    pub heading: &'static str,
    /// Name of the choice of low, expected and high use.
    pub case: &'static str,
    /// The expected case.
    pub expected: &'static str,
    /// The high case.
    pub high: &'static str,
    /// The side that pays ahead.
    pub prepaid: &'static str,
    /// The side that pays afterwards.
    pub postpaid: &'static str,
    /// Group of rows: money.
    pub group_money: &'static str,
    /// Group of rows: service.
    pub group_service: &'static str,
    /// Group of rows: alerts.
    pub group_alerts: &'static str,
    /// Row: the use that was served.
    pub used: &'static str,
    /// Row: the use that was refused.
    pub unserved: &'static str,
    /// Row: days without service.
    pub days_lost: &'static str,
    /// Row: credit that expired.
    pub expired: &'static str,
    /// Row: fees.
    pub fees: &'static str,
    /// Row: tax.
    pub tax: &'static str,
    /// Row: everything the use costs.
    pub cost: &'static str,
    /// Row: what was paid within the plan's days.
    pub cash_out: &'static str,
    /// Row: what is owed after them.
    pub unpaid: &'static str,
    /// Row: credit that is left.
    pub left: &'static str,
    /// Row: what a dollar of use comes to.
    pub per_dollar: &'static str,
    /// Row: what a million tokens come to.
    pub per_mtok: &'static str,
    /// Row: what the list says a million tokens cost.
    pub listed_mtok: &'static str,
    /// Row: the most money that lay in credit.
    pub tied_up: &'static str,
    /// Row: the most that was owed.
    pub owed: &'static str,
    /// Row: the largest single payment.
    pub bill: &'static str,
    /// Row: by how much a month's bill exceeds the expected one.
    pub surprise: &'static str,
    /// There is no such month.
    pub no_surprise: &'static str,
    /// An alert that does not come.
    pub never: &'static str,
    /// Title of the chart of the balance.
    pub balance_title: &'static str,
    /// Title of the chart of payments.
    pub cash_title: &'static str,
    /// Line of the balance.
    pub balance: &'static str,
    /// Axis of money.
    pub usd_axis: &'static str,
    /// Name of the choice of days in the chart.
    pub span: &'static str,
    /// The chart's short span.
    pub span_short: &'static str,
    /// The chart's whole span.
    pub span_whole: &'static str,
    /// Head of the events in the chart's table.
    pub event: &'static str,
    /// Event: a reload.
    pub event_reload: &'static str,
    /// Event: credit expires.
    pub event_expiry: &'static str,
    /// Event: service stops.
    pub event_stop: &'static str,
    /// Event: the card is declined.
    pub event_failed: &'static str,
    /// Heading of the table of months.
    pub table_heading: &'static str,
    /// How to open a month.
    pub table_lead: &'static str,
    /// Head: the month.
    pub month: &'static str,
    /// Head: the day.
    pub day: &'static str,
    /// Head: what was wanted.
    pub demand: &'static str,
    /// Head: credit bought.
    pub bought: &'static str,
    /// Head: fees and tax.
    pub charges: &'static str,
    /// Head: use that was served.
    pub col_used: &'static str,
    /// Head: use that was refused.
    pub col_unserved: &'static str,
    /// Head: credit that expired.
    pub col_expired: &'static str,
    /// Head: the balance at the end.
    pub closing: &'static str,
    /// Head: what was invoiced.
    pub invoiced: &'static str,
    /// Head: what was paid.
    pub paid: &'static str,
    /// Head: what is owed at the end.
    pub owed_now: &'static str,
    /// Opens a month's days.
    pub open: &'static str,
    /// Saves the days as a file.
    pub save_days: &'static str,
    /// Saves the months as a file.
    pub save_months: &'static str,
    /// Copies the link.
    pub copy_link: &'static str,
    /// Prints the page.
    pub print: &'static str,
    /// The link is on the clipboard.
    pub copied: &'static str,
    /// The browser refused the clipboard.
    pub refused: &'static str,
    /// Label of the text to copy by hand.
    pub by_hand: &'static str,
    /// A file was saved.
    pub saved: &'static str,
    /// File: head of where the use comes from.
    pub col_scenario: &'static str,
    /// File: head of the platform.
    pub col_platform: &'static str,
    /// File: head of the kind of row.
    pub col_row: &'static str,
    /// File: head of names.
    pub col_name: &'static str,
    /// File: head of numbers.
    pub col_number: &'static str,
    /// File: head of units.
    pub col_unit: &'static str,
    /// File: head of sources.
    pub col_source: &'static str,
    /// File: head of the days sources were read.
    pub col_checked: &'static str,
    /// File: row of the address that opens the plan.
    pub row_address: &'static str,
    /// File: row of an assumption.
    pub row_assumption: &'static str,
    /// File: row of a price.
    pub row_price: &'static str,
    /// File: row of a total.
    pub row_total: &'static str,
    /// File: row of a note.
    pub row_note: &'static str,
    /// What the files hold.
    pub files_hold: &'static str,
    /// The plan has no result.
    pub no_result: &'static str,
    /// Between the parts of a line.
    pub separator: &'static str,
    /// Heading of the differences between the two ways.
    pub apart_heading: &'static str,
    /// Difference: control of the budget.
    pub budget: &'static str,
    /// Prepaid: what keeps to the budget.
    pub budget_before: &'static str,
    /// Postpaid: what keeps to the budget.
    pub budget_after: &'static str,
    /// Difference: the risk that service stops.
    pub stop: &'static str,
    /// Prepaid: what stops it.
    pub stop_before: &'static str,
    /// Postpaid: what stops it.
    pub stop_after: &'static str,
    /// Difference: when money leaves.
    pub cash: &'static str,
    /// Prepaid: when it leaves.
    pub cash_before: &'static str,
    /// Postpaid: when it leaves.
    pub cash_after: &'static str,
    /// Difference: the books.
    pub books: &'static str,
    /// Prepaid: what comes for the books.
    pub books_before: &'static str,
    /// Postpaid: what comes for the books.
    pub books_after: &'static str,
    /// A number of a scenario.
    pub input: fn(Input, Piece) -> &'static str,
    /// Its unit.
    pub unit: fn(Input, Piece) -> &'static str,
    /// Service lost: days in all, and on how many days.
    pub days: fn(lost: &str, hit: u32) -> String,
    /// The month of the surprise, and both sums of it.
    pub surprise_of: fn(month: &str, came: &str, expected: &str) -> String,
    /// An alert's level.
    pub alert: fn(u16) -> String,
    /// Under the large figure: the use it pays for, and what was wanted where some of it is refused.
    pub cost_for: fn(used: &str, wanted: Option<&str>) -> String,
    /// Why a way of paying has no figures; the name is empty where no platform is chosen.
    pub not_sold: fn(platform: &str) -> String,
    /// On own keys: what the provider bills, and what the platform charges in fees and tax.
    pub own_keys: fn(used: &str, fees: &str) -> String,
    /// The two ways do not serve the same use: refused prepaid, refused postpaid, and what was wanted.
    pub unequal: fn(before: &str, after: &str, wanted: &str) -> String,
    /// The sentence over prepaid: use, payments, days lost, expiry and fees.
    pub prepaid_summary: fn(&Said) -> String,
    /// The sentence over postpaid.
    pub postpaid_summary: fn(&Said) -> String,
    /// Under the balance: first and last day shown, lowest and highest balance, reloads, outages, and outages later in the run.
    pub balance_summary: fn([&str; 4], reloads: usize, stops: usize, later: usize) -> String,
    /// Under the cash: the use that is paid for, and a sentence on each way.
    pub cash_summary: fn(demand: &str, sides: &str) -> String,
    /// One way: what was paid, is not yet paid, and was refused.
    pub cash_of: fn(name: &str, paid: &str, unpaid: Option<&str>, refused: Option<&str>) -> String,
    /// The most that prepaid is ahead.
    pub cash_ahead: fn(&str) -> String,
}

/// What a sentence about a run tells, written out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// What was used.
    pub used: String,
    /// How many payments.
    pub payments: usize,
    /// Days on which service was lost.
    pub days_hit: u32,
    /// Lost to expiry; none when nothing was.
    pub expired: Option<String>,
    /// Fees and tax; none when there were none.
    pub fees: Option<String>,
    /// Owed at the end; none when nothing is.
    pub owed: Option<String>,
    /// Bought credit left at the end.
    pub rest: String,
}
