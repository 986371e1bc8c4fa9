//! What rows are called outside the table, where no mark can stand beside a name.

use crate::text::Locale;
use crate::text::Words as _;
use book::{Mark, Row};

/// The model's name, and that the price is the visitor's own where it is.
pub fn model_name(row: &Row<'_>, locale: Locale) -> String {
    marked(&row.model.name, row, locale)
}

/// The seller's name, likewise. A row that the visitor added has a name of its own only.
pub fn seller_name(row: &Row<'_>, locale: Locale) -> String {
    match row.mark {
        Mark::Added => model_name(row, locale),
        _ => marked(&row.model.provider_name, row, locale),
    }
}

fn marked(name: &str, row: &Row<'_>, locale: Locale) -> String {
    match row.mark {
        Mark::Listed => name.to_owned(),
        Mark::Changed | Mark::Added => {
            format!("{name} · {}", locale.source().own)
        }
    }
}
