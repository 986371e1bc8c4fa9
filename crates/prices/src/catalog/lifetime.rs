//! How long a cache keeps what was written to it.

use std::fmt;

/// How long a written cache entry lives at least.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lifetime {
    /// The price list names no lifetime: `default` in files.
    Unstated,
    /// So many minutes: `5m` or `1h` in files.
    Minutes(u32),
}

/// The text is not a cache lifetime.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a cache lifetime such as \"5m\", \"1h\" or \"default\"")]
pub struct LifetimeError {
    /// The offending text.
    pub text: String,
}

impl Lifetime {
    /// Five minutes.
    pub const FIVE_MINUTES: Self = Self::Minutes(5);
    /// Half an hour.
    pub const HALF_HOUR: Self = Self::Minutes(30);
    /// One hour.
    pub const ONE_HOUR: Self = Self::Minutes(60);

    /// Reads `5m`, `1h` or `default`. Each lifetime has one spelling, so that none can be priced twice.
    ///
    /// # Errors
    /// [`LifetimeError`] for anything else, `60m` and `05m` included.
    pub fn parse(text: &str) -> Result<Self, LifetimeError> {
        let read = match text.as_bytes() {
            b"default" => Some(Self::Unstated),
            [.., b'm'] => text[..text.len() - 1].parse().ok().map(Self::Minutes),
            [.., b'h'] => text[..text.len() - 1]
                .parse::<u32>()
                .ok()
                .and_then(|hours| hours.checked_mul(60))
                .map(Self::Minutes),
            _ => None,
        };
        read.filter(|lifetime| *lifetime != Self::Minutes(0) && lifetime.id() == text)
            .ok_or_else(|| LifetimeError {
                text: text.chars().take(40).collect(),
            })
    }

    /// The spelling used in files: `5m`, `1h`, `default`.
    pub fn id(self) -> String {
        match self {
            Self::Unstated => "default".to_owned(),
            Self::Minutes(minutes) if minutes % 60 == 0 => format!("{}h", minutes / 60),
            Self::Minutes(minutes) => format!("{minutes}m"),
        }
    }
}

impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.id())
    }
}
