//! Numbers, money and dates as people read them.
//!
//! Everything here is pure and integer-only: an amount is exact until the one rounding that shows it, and that rounding is
//! **half-up** (away from zero at exactly half), the way people round by hand. Whatever claims a limit rounds the honest way
//! instead: a range is widened, a share of less than the whole is never "100%", and a positive amount is never "$0".
//!
//! Digits, commas and points are the same in every [`Locale`], so only what contains words takes one.
//! Separators are plain spaces; the page keeps a figure on one line with CSS.

mod currency;
mod factor;
mod length;
mod locale;
mod money;
mod number;
mod range;
mod time;
mod times;

pub use currency::{CURRENCIES, Currency, ExchangeRate};
pub use factor::per_mille;
pub use length::{chinese_characters, english_words, rounded};
pub use locale::Locale;
pub use money::{cents, price, ratio, usd, usd_exact, usd_range};
pub use number::{bytes, grouped, per_100, percent_of};
pub use range::token_range;
pub use time::{age_days, date, lifetime};
pub use times::{bar_width, times};

/// What stands in the place of a figure that is not published or that cannot be worked out: an em dash, never a zero.
pub const NO_FIGURE: &str = "—";
