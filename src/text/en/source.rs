//! Words of where a price was read and how far it can be relied on, in English.

use crate::text::source::SourceWords;
use prices::catalog::Grade;

pub const WORDS: SourceWords = SourceWords {
    page: |grade, provider| match grade {
        Grade::Maker => format!("{provider}’s price page"),
        Grade::Secondary => format!("{provider}’s price page, as cited elsewhere"),
        Grade::Reseller => "A reseller’s list, perhaps not the maker’s price".to_owned(),
    },
    checked: |date, age| match age {
        Some(age) => format!("checked {date}, {age}"),
        None => format!("checked {date}"),
    },
    via: |via| format!("read through {via}"),
    since: |date| format!("in force since {date}"),
    until: |date| format!("until {date}"),
    dispute: |field, value, read, source| {
        format!("Disputed: {source}, read {read}, prints {value} for {field}.")
    },
    due: |date| {
        format!(
            "A new price was announced for {date} and has not been checked since. The price shown may be out of date."
        )
    },
    recheck: "The page promised this price only until about now, and has not been read since: not confirmed. Check it before you rely on it.",
    own: "your price",
};
