//! The choice of the currency that amounts are shown in, in English.

use crate::text::CurrencyWords;

pub const WORDS: CurrencyWords = CurrencyWords {
    amounts_in: "Show amounts in",
    dollars: "US dollars",
    per_dollar: "1 US dollar buys",
    day: "Rate of",
    needs_rate: |sign| {
        format!("Amounts are still in US dollars: type how much {sign} a dollar buys.")
    },
    note: "The rate is yours, such as your bank’s: this site asks nobody for one. What requests, months and bills come to is shown by it; listed prices, charts and the fields you fill in stay in US dollars.",
    not_kept: "This browser keeps nothing on the device, so the choice ends with the page.",
};
