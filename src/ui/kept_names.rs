//! Every name under which something is stored on the device: the code stores under these, and the privacy page lists them.

use crate::text::NameWords;

/// How long something is kept unless the visitor ends it earlier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lives {
    /// Until the tab is closed.
    Tab,
    /// Until the visitor takes it away, or deletes the site's data in the browser.
    Device,
}

/// The text in the box.
pub const TEXT: &str = "tokentally.text";
/// The text that gave way to another.
pub const TEXT_ASIDE: &str = "tokentally.text-aside";
/// The text, kept on the device because the visitor asked for it.
pub const TEXT_KEPT: &str = "tokentally.text-kept";
/// Light or dark; `public/theme.js` reads it before the first paint.
pub const THEME: &str = "tokentally.theme";
/// The answer to the offer of another language; `public/boot.js` reads and writes it.
pub const LANGUAGE_OFFER: &str = "tokentally.language-offer";
/// The visitor's own prices.
pub const OWN_PRICES: &str = "tokentally.own-prices";
/// The currency amounts are shown in, and its rate.
pub const CURRENCY: &str = "tokentally.currency";
/// What the columns of usage tables mean.
pub const USAGE_COLUMNS: &str = "tokentally.usage-columns";
/// That no files are to be kept for use without a network; `public/offline.js` reads and writes it.
pub const NOT_OFFLINE: &str = "tokentally.offline";

/// What follows a name under which something lies aside that could not be read, before its number.
pub const UNREAD: &str = ".unread-";

/// A name, how long what lies there lives, and what it is.
pub struct KeptName {
    /// The name.
    pub name: &'static str,
    /// How long it is kept.
    pub lives: Lives,
    /// What it is.
    pub words: fn(&NameWords) -> &'static str,
}

/// All of them.
pub const ALL: [KeptName; 10] = [
    KeptName {
        name: TEXT,
        lives: Lives::Tab,
        words: |words| words.text,
    },
    KeptName {
        name: TEXT_ASIDE,
        lives: Lives::Tab,
        words: |words| words.text_aside,
    },
    KeptName {
        name: TEXT_KEPT,
        lives: Lives::Device,
        words: |words| words.text_kept,
    },
    KeptName {
        name: THEME,
        lives: Lives::Device,
        words: |words| words.theme,
    },
    KeptName {
        name: LANGUAGE_OFFER,
        lives: Lives::Device,
        words: |words| words.language_offer,
    },
    KeptName {
        name: OWN_PRICES,
        lives: Lives::Device,
        words: |words| words.own_prices,
    },
    KeptName {
        name: CURRENCY,
        lives: Lives::Device,
        words: |words| words.currency,
    },
    KeptName {
        name: USAGE_COLUMNS,
        lives: Lives::Device,
        words: |words| words.usage_columns,
    },
    KeptName {
        name: link::scenario::KEPT_UNDER,
        lives: Lives::Device,
        words: |words| words.scenarios,
    },
    KeptName {
        name: NOT_OFFLINE,
        lives: Lives::Device,
        words: |words| words.not_offline,
    },
];
