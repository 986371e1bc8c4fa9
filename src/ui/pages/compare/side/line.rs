//! What a line is called, in the page and in words.

use crate::text::Locale;
use crate::text::Words as _;
use crate::ui::pages::compare::cell;
use book::{Column, LineOf, Threshold};

/// The line's name for programs: `input`, `cache-write-5m`, `tier-input-over-200000`.
pub fn id(of: LineOf) -> String {
    match of {
        LineOf::Column(column) => column.id().to_owned(),
        LineOf::Reasoning => "reasoning".to_owned(),
        LineOf::CacheWrite(lifetime) => format!("cache-write-{}", lifetime.id()),
        LineOf::TierInput(threshold) => tier_id(Column::Input, threshold),
        LineOf::TierOutput(threshold) => tier_id(Column::Output, threshold),
        LineOf::TierCacheRead(threshold) => tier_id(Column::CacheRead, threshold),
        LineOf::MaxInput => "max-input".to_owned(),
        LineOf::Retires => "retires".to_owned(),
    }
}

fn tier_id(rate: Column, threshold: Threshold) -> String {
    let past = if threshold.itself { "from" } else { "over" };
    format!("tier-{}-{past}-{}", rate.id(), threshold.tokens)
}

/// What the line compares, in words.
pub fn label(of: LineOf, locale: Locale) -> String {
    let book = locale.book();
    let at_length = |rate, threshold: Threshold| {
        let length = format::grouped(threshold.tokens.get());
        (book.side.at_length)((book.compare.column)(rate), &length, threshold.itself)
    };
    match of {
        LineOf::Column(column) => (book.compare.column)(column).to_owned(),
        LineOf::Reasoning => (book.prices.rate)("reasoning"),
        LineOf::CacheWrite(lifetime) => {
            (book.prices.rate)(&format!("cache_write.{}", lifetime.id()))
        }
        LineOf::TierInput(threshold) => at_length(Column::Input, threshold),
        LineOf::TierOutput(threshold) => at_length(Column::Output, threshold),
        LineOf::TierCacheRead(threshold) => at_length(Column::CacheRead, threshold),
        LineOf::MaxInput => book.prices.max_input.to_owned(),
        LineOf::Retires => book.prices.retires.to_owned(),
    }
}

/// The line's unit.
pub fn unit(of: LineOf, locale: Locale) -> &'static str {
    let like = match of {
        LineOf::Column(column) => column,
        LineOf::MaxInput => Column::MaxOutput,
        LineOf::Retires => Column::Released,
        _ => Column::Input,
    };
    cell::unit(like, locale)
}
