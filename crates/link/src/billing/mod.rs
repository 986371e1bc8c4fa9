//! A billing plan as a link: readable, versioned, and whole, so that it means the same after a default changes.
//!
//! `?v=1&at=openrouter&use=60&high=200&start=2026-11-21&months=12&opening=20&reload=on&reload-at=5&...&own=expiry:12m`
//!
//! `use` is an amount a month with its `low` and `high` case in percent, a preset's name with the `model` that answers, or
//! `scenario`: then the keys of [`super::scenario`] follow, each with `s.` before it (`s.p=support&s.n=1500..4000..6000`). `own` lists
//! the terms the visitor put in the platform's place, as `fact:value` or `fact.part:value`, joined by `;`. Reading cannot fail: what
//! cannot be read keeps its default and is reported.

mod demand;
mod read;
mod terms;
mod write;

pub use demand::scenario_plan_query;
pub use read::from_query;
pub use write::to_query;

use super::problem::clipped;

/// Something a link says that could not be used. The rest of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BillingLinkProblem {
    /// A newer version of the page wrote it.
    Newer,
    /// A key's value cannot be read; the default stands.
    Unread {
        /// The key.
        key: String,
        /// What the link says, cut short when long.
        text: String,
    },
}

fn unread(key: &str, text: &str) -> BillingLinkProblem {
    BillingLinkProblem::Unread {
        key: clipped(key),
        text: clipped(text),
    }
}

/// The keys of the plan besides what is used, in the order they are written.
const KEYS: [&str; 17] = [
    "at",
    "start",
    "months",
    "opening",
    "top-up",
    "every",
    "reload",
    "reload-at",
    "reload-by",
    "reload-cap",
    "reload-fails",
    "late",
    "tax",
    "limit",
    "at-limit",
    "budget",
    "alerts",
];

/// What stands for an amount or a day that is not set.
const NONE: &str = "none";

#[cfg(test)]
mod tests {
    use super::*;
    use plan::billing::{Platforms, Setup, Terms, invoice::AtLimit, own};
    use prices::{date::Date, money::Usd};

    fn today() -> Date {
        Date::constant(2026, 11, 21)
    }

    #[test]
    fn a_plan_comes_back_from_its_link() {
        let mut setup = Setup {
            start: Some(today()),
            reload_fails: Some(17),
            reload_cap: None,
            limit: Usd::parse("75").ok(),
            at_limit: AtLimit::GoesOn,
            ..Setup::default()
        };
        let empty = Terms::default();
        for (id, part, text) in [
            ("expiry", "", "6m"),
            ("purchase_fee", "percent", "5.5"),
            ("early_invoice_at", "amounts", "1, 10"),
        ] {
            let in_force = setup.overrides.clone().or(empty.clone());
            own::read(&mut setup.overrides, &in_force, id, part, text).expect("a term");
        }
        let query = to_query(&setup, today());
        let read = from_query(&query, &Platforms::default(), Setup::default());
        assert_eq!(read, Some((setup, Vec::new())), "{query}");
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_is_taken() {
        let read = from_query(
            "?v=9&at=nowhere&use=abc&months=99&opening=7&own=x:1",
            &Platforms::default(),
            Setup::default(),
        );
        let (setup, problems) = read.expect("a link of ours");
        assert_eq!(setup.opening, Usd::parse("7").expect("an amount"));
        assert_eq!(setup.months, 12);
        assert_eq!(problems.len(), 5);
        assert!(from_query("?utm_source=x", &Platforms::default(), Setup::default()).is_none());
    }
}
