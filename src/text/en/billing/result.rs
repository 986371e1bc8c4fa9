//! Words of what a plan comes to, in English.

use super::super::count::counted;
use super::super::scenarios::form::{label, unit};
use crate::text::billing::result::{ResultText, Said};

pub const WORDS: ResultText = ResultText {
    heading: "Result",
    case: "Case",
    expected: "Expected usage",
    high: "High usage",
    prepaid: "Prepaid",
    postpaid: "Postpaid",
    group_money: "Money",
    group_service: "Service",
    group_alerts: "Budget alerts",
    used: "Usage served",
    unserved: "Usage refused",
    days_lost: "Days of service lost",
    expired: "Credits expired unused",
    fees: "Fees",
    tax: "Tax",
    cost: "What the usage costs",
    cash_out: "Paid in this time",
    unpaid: "Not yet paid",
    left: "Credits left",
    per_dollar: "True cost of $1 of usage",
    per_mtok: "True cost of 1M tokens",
    listed_mtok: "List price of 1M tokens",
    tied_up: "Most cash tied up in credits",
    owed: "Most owed at once",
    bill: "Largest payment",
    surprise: "Month-end surprise",
    no_surprise: "none",
    never: "not reached",
    balance_title: "Prepaid balance, day by day",
    cash_title: "Paid so far",
    balance: "Balance",
    usd_axis: "US dollars",
    span: "Shown",
    span_short: "First 3 months",
    span_whole: "Whole run",
    event: "Event",
    event_reload: "Auto-reload",
    event_expiry: "Credits expire",
    event_stop: "Service stops",
    event_failed: "Payment declined",
    table_heading: "Month by month",
    table_lead: "Press a month to see its days.",
    month: "Month",
    day: "Day",
    demand: "Usage",
    bought: "Credits bought",
    charges: "Fees and tax",
    col_used: "Served",
    col_unserved: "Refused",
    col_expired: "Expired",
    closing: "Balance",
    invoiced: "Invoiced",
    paid: "Paid",
    owed_now: "Unpaid",
    open: "Show the days",
    save_days: "Download days (CSV)",
    save_months: "Download months (CSV)",
    copy_link: "Copy link to this plan",
    print: "Print",
    copied: "Link copied.",
    refused: "The browser did not allow copying. Copy the link from the box below.",
    by_hand: "Copy by hand",
    saved: "Downloaded.",
    col_scenario: "Usage by",
    col_platform: "Platform",
    col_row: "Row",
    col_name: "Name",
    col_number: "Number",
    col_unit: "Unit",
    col_source: "Source",
    col_checked: "Read on",
    row_address: "Opens with",
    row_assumption: "Assumption",
    row_price: "Price",
    row_total: "Total",
    row_note: "Note",
    files_hold: "Files hold the low, the expected and the high case with a total each, what is assumed, and the source and day of every price.",
    no_result: "This plan cannot be run.",
    separator: " · ",
    apart_heading: "What sets them apart",
    budget: "Budget control",
    budget_before: "The balance is the ceiling.",
    budget_after: "Only the limits and alerts you set.",
    stop: "Risk of a stop",
    stop_before: "An empty balance or a declined card.",
    stop_after: "A spend limit or an unpaid invoice.",
    cash: "Cash flow",
    cash_before: "Paid ahead, in many small top-ups.",
    cash_after: "Paid afterwards, once a month.",
    books: "Accounting",
    books_before: "A receipt for every top-up.",
    books_after: "One invoice a month.",
    input: label,
    unit,
    days: |lost, hit| match hit {
        0 => "0".to_owned(),
        hit => format!("{lost} (on {})", counted(&hit.to_string(), "day")),
    },
    surprise_of: |month, came, expected| {
        format!("{month}, high usage: {came} instead of {expected}")
    },
    alert: |percent| format!("First at {percent}%"),
    cost_for: |used, wanted| {
        wanted.map_or_else(
            || format!("for {used} of usage, paid or not yet paid"),
            |wanted| format!("for {used} of the {wanted} of usage; the rest is refused"),
        )
    },
    not_sold: |platform| {
        format!(
            "{platform} does not offer this to new accounts, so it is not calculated. If your contract does, set it under the platform’s terms."
        )
    },
    own_keys: |used, fees| {
        format!(
            "On your own keys the provider bills the usage itself: {used}. What you pay here are the platform’s fees and tax: {fees}."
        )
    },
    unequal: |before, after, wanted| {
        format!(
            "The two totals are not for the same usage: of {wanted}, prepaid refuses {before} and postpaid {after}. Compare the true cost of $1."
        )
    },
    prepaid_summary: prepaid,
    postpaid_summary: postpaid,
    balance_summary: |[from, to, lowest, highest], reloads, stops, later| {
        let later = if later > 0 {
            format!(" After that it stops {}.", times(later))
        } else {
            String::new()
        };
        format!(
            "{from} to {to}: days end with {lowest} to {highest}. Credits reload {}; service {}.{later}",
            times(reloads),
            if stops > 0 {
                format!("stops {}", times(stops))
            } else {
                "never stops".to_owned()
            }
        )
    },
    cash_summary: |demand, sides| format!("For {demand} of usage, by the last day.{sides}"),
    cash_of: |name, paid, unpaid, refused| {
        let unpaid = unpaid.map_or_else(String::new, |unpaid| format!(", {unpaid} not yet paid"));
        let refused = refused.map_or_else(String::new, |refused| {
            format!(", {refused} of usage refused")
        });
        format!(" {name}: {paid} paid{unpaid}{refused}.")
    },
    cash_ahead: |ahead| format!(" Prepaid runs up to {ahead} ahead."),
};

fn times(count: usize) -> String {
    match count {
        0 => "never".to_owned(),
        1 => "once".to_owned(),
        count => format!("{count} times"),
    }
}

fn prepaid(said: &Said) -> String {
    let Said { used, rest, .. } = said;
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        days => format!("Service fails on {}.", counted(&days.to_string(), "day")),
    };
    let more = match (&said.fees, &said.expired) {
        (None, None) => String::new(),
        (Some(fees), None) => format!(" Fees and tax take {fees}."),
        (None, Some(expired)) => format!(" {expired} expire unused."),
        (Some(fees), Some(expired)) => {
            format!(" Fees and tax take {fees}, and {expired} expire unused.")
        }
    };
    let payments = counted(&said.payments.to_string(), "top-up");
    format!("{payments} for {used} of usage; {rest} of bought credits left. {lost}{more}")
}

fn postpaid(said: &Said) -> String {
    let lost = match said.days_hit {
        0 => "Service never stops.".to_owned(),
        days => format!(
            "The spend limit cuts {}.",
            counted(&days.to_string(), "day")
        ),
    };
    let owed = said.owed.as_ref();
    let owed = owed.map_or_else(String::new, |owed| format!("; {owed} not yet paid"));
    format!("Invoices for {} of usage{owed}. {lost}", said.used)
}
