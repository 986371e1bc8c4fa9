//! A billing plan as a link: readable, and whole, so that it means the same after a default changes.
//!
//! `?v=2&at=openrouter&use=60&high=200&start=2026-11-21&months=12&opening=20&reload=on&reload-at=5&...&own=expiry:12m&end=...`
//!
//! `use` is an amount a month with its `low` and `high` case in percent, a preset's name with the `model` that answers, or
//! `scenario`: then the keys of [`super::scenario`] follow, each with `s.` before it (`s.p=support&s.n=1500..4000..6000`). Without `use`, the
//! keys of a workload (`in`, `out`, `cached`, `rpmo`, `rpd`, `m`) are those requests as a scenario. `own` lists
//! the terms the visitor put in the platform's place, as `fact:value` or `fact.part:value`, joined by `;`.

mod fields;
mod terms;
mod usage;

use crate::{
    LinkProblem, Refusal,
    codec::{self, Pairs, Reading},
};
use fields::TABLE;
use plan::{
    billing::{Platforms, Setup, Use},
    scenario::Scenario,
};
use prices::{date::Date, money::Usd};

/// The key of the platform.
const AT: &str = "at";
/// The key of the visitor's own terms.
const OWN: &str = "own";
/// What stands for an amount or a day that is not set.
const NONE: &str = "none";

/// Writes the query string, without a `?`.
#[must_use]
pub fn to_query(setup: &Setup, today: Date) -> String {
    let mut pairs = Pairs::new();
    if !setup.platform.is_empty() {
        pairs.push((AT.to_owned(), setup.platform.clone()));
    }
    usage::write(&mut pairs, &setup.usage);
    let begun = Setup {
        start: Some(setup.start.unwrap_or(today)),
        ..setup.clone()
    };
    codec::write(&mut pairs, "", &TABLE, &begun, None);
    pairs.extend(terms::written(&setup.overrides).map(|own| (OWN.to_owned(), own)));
    codec::to_query(&pairs)
}

/// A link to the default plan for a scenario: what the page of scenarios hands on. Without a `?`.
#[must_use]
pub fn scenario_plan_query(scenario: &Scenario) -> String {
    let mut pairs = Pairs::new();
    usage::write_scenario(&mut pairs, scenario);
    codec::to_query(&pairs)
}

/// Whether a link says at which platform one pays, so that nothing has to be guessed from the model's seller.
#[must_use]
pub fn names_platform(query: &str) -> bool {
    Reading::of_query(query).peek(AT).is_some()
}

/// Reads a query string over a plan to begin with. There is no plan when the link holds no key of one. `month` is what a use is expected
/// to cost a month, which amounts that the link leaves out follow.
#[must_use]
pub fn from_query(
    query: &str,
    platforms: &Platforms,
    mut setup: Setup,
    month: &dyn Fn(&Use) -> Option<Usd>,
) -> (Option<Setup>, Vec<LinkProblem>) {
    let mut reading = Reading::of_query(query);
    reading.read(AT, &mut |given| {
        setup.choose(platforms.get(given.text).ok_or(Refusal::NotAChoice)?);
        Ok(())
    });
    let before = month(&setup.usage);
    let too_large = usage::read(&mut reading, &mut setup.usage);
    if let Some((before, after)) = before.zip(month(&setup.usage)) {
        let platform = platforms.get(&setup.platform);
        let terms = platform.map(|platform| platform.facts.terms());
        setup.follow(before, after, &terms.unwrap_or_default());
    }
    reading.fill(&TABLE, &mut setup);
    reading.read(OWN, &mut |given| {
        terms::read(&mut setup, platforms, given);
        Ok(())
    });
    let is_plan = reading.has_read();
    let problems = [reading.finish(), too_large].concat();
    (is_plan.then_some(setup), problems)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plan::billing::{Term, Terms, invoice::AtLimit};

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
        for (term, part, text) in [
            (Term::Expiry, "", "6m"),
            (Term::PurchaseFee, "percent", "5.5"),
            (Term::EarlyInvoiceAt, "amounts", "1, 10"),
        ] {
            let in_force = setup.overrides.clone().or(empty.clone());
            let put = setup.overrides.put(&in_force, term, part, text);
            put.expect("a term");
        }
        let query = to_query(&setup, today());
        let read = from_query(&query, &Platforms::default(), Setup::default(), &|_| None);
        assert_eq!(read, (Some(setup), Vec::new()), "{query}");
    }

    #[test]
    fn what_cannot_be_read_is_said_and_the_rest_is_taken() {
        let (setup, problems) = from_query(
            "?v=9&at=nowhere&use=abc&months=99&opening=7&own=x:1",
            &Platforms::default(),
            Setup::default(),
            &|_| None,
        );
        let setup = setup.expect("a link of ours");
        assert_eq!(setup.opening, Usd::parse("7").expect("an amount"));
        assert_eq!(setup.months, 12);
        assert_eq!(problems.len(), 5);
        let none = from_query(
            "?utm_source=x",
            &Platforms::default(),
            Setup::default(),
            &|_| None,
        );
        assert_eq!(none, (None, Vec::new()));
    }
}
