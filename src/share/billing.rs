//! A billing plan as a link: readable, versioned, and whole, so that it means the same after a default changes.
//!
//! `?v=1&at=openrouter&use=60&high=200&start=2026-11-21&months=12&opening=20&reload=on&reload-at=5&...&own=expiry:12m`
//!
//! `use` is an amount a month, or with `model` a scenario's name. `own` lists the terms the visitor put in the platform's place, as
//! `fact:value` or `fact.part:value`, joined by `;`. Reading cannot fail: what cannot be read keeps its default and is reported.

use super::{VERSION, query};
use crate::{
    billing::{
        LEAST_RHYTHM, MOST_MONTHS, Platforms, Setup, Slip, Terms, Use, invoice::AtLimit, own,
        read_money, read_percents, read_rate,
    },
    catalog::ModelKey,
    date::{Date, iso, parse_date},
    money::Usd,
    plan::{FieldProblem, parse_count_field, scenario::Preset},
};

/// Femto-dollars in a cent.
const FEMTO_PER_CENT: i128 = 10_000_000_000_000;
/// As much of what a link says as a message repeats.
const SHOWN: usize = 40;

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

/// A link to the billing plan of a month that costs so much as expected, and so much in the high case: what a scenario hands on.
///
/// The month is rounded up to a cent, the high case to a whole percent of it, at least 100.
#[must_use]
pub fn use_query(expected: Usd, high: Usd) -> String {
    let cents = up(expected.femto().max(0), FEMTO_PER_CENT);
    let percent = if cents > 0 {
        let high = up(high.femto().max(0), FEMTO_PER_CENT);
        up(high.saturating_mul(100), cents).clamp(100, 10_000)
    } else {
        100
    };
    format!(
        "v={VERSION}&use={}.{:02}&high={percent}",
        cents / 100,
        cents % 100
    )
}

/// A quotient rounded up; of numbers that are not negative.
fn up(number: i128, by: i128) -> i128 {
    number / by + i128::from(number % by != 0)
}

/// The keys in the order they are written.
const KEYS: [&str; 20] = [
    "at",
    "use",
    "high",
    "model",
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

/// Writes the query string, without a `?`.
#[must_use]
pub fn to_query(setup: &Setup, today: Date) -> String {
    let mut pairs = vec![format!("v={VERSION}")];
    for key in KEYS {
        if let Some(value) = written(setup, key, today) {
            pairs.push(format!("{key}={}", query::encode(&value)));
        }
    }
    let own: Vec<String> = setup
        .overrides
        .known()
        .into_iter()
        .flat_map(|id| own::entries(id).iter().map(move |(part, _)| (id, *part)))
        .map(|(id, part)| {
            let dot = if part.is_empty() { "" } else { "." };
            format!(
                "{id}{dot}{part}:{}",
                own::written(&setup.overrides, id, part)
            )
        })
        .collect();
    if !own.is_empty() {
        pairs.push(format!("own={}", query::encode(&own.join(";"))));
    }
    pairs.join("&")
}

fn written(setup: &Setup, key: &str, today: Date) -> Option<String> {
    let money = |amount: Usd| Some(amount.to_decimal());
    match key {
        "at" => Some(setup.platform.clone()).filter(|id| !id.is_empty()),
        "use" => match &setup.usage {
            Use::Amount { per_month, .. } => money(*per_month),
            Use::Scenario { preset, .. } => Some(preset.id().to_owned()),
        },
        "high" => match &setup.usage {
            Use::Amount { high_percent, .. } => Some(high_percent.to_string()),
            Use::Scenario { .. } => None,
        },
        "model" => match &setup.usage {
            Use::Amount { .. } => None,
            Use::Scenario { model, .. } => Some(model.as_str().to_owned()),
        },
        "start" => Some(iso(setup.start.unwrap_or(today))),
        "months" => Some(setup.months.to_string()),
        "opening" => money(setup.opening),
        "top-up" => money(setup.top_up),
        "every" => Some(setup.top_up_days.to_string()),
        "reload" => Some(if setup.reload { "on" } else { "off" }.to_owned()),
        "reload-at" => money(setup.reload_at),
        "reload-by" => money(setup.reload_amount),
        "reload-cap" => Some(setup.reload_cap.map_or_else(none, Usd::to_decimal)),
        "reload-fails" => Some(setup.reload_fails.map_or_else(none, |day| day.to_string())),
        "late" => money(setup.late_allowance),
        "tax" => Some(setup.tax.to_decimal()),
        "limit" => Some(setup.limit.map_or_else(none, Usd::to_decimal)),
        "at-limit" => Some(match setup.at_limit {
            AtLimit::Stops => "stops".to_owned(),
            AtLimit::GoesOn => "goes-on".to_owned(),
        }),
        "budget" => money(setup.budget),
        "alerts" => Some(own::listed(&setup.alerts).replace(' ', "")),
        _ => None,
    }
}

fn none() -> String {
    "none".to_owned()
}

/// Reads a query string over a plan to begin with. `None` when it holds no key of ours.
#[must_use]
pub fn from_query(
    query: &str,
    platforms: &Platforms,
    mut setup: Setup,
) -> Option<(Setup, Vec<BillingLinkProblem>)> {
    let pairs: Vec<(String, String)> = query::pairs(query).collect();
    let of = |wanted: &str| {
        let found = pairs.iter().find(|(key, _)| key == wanted);
        found.map(|(_, value)| value.as_str())
    };
    let is_ours = KEYS.iter().any(|key| of(key).is_some()) || of("own").is_some();
    if !is_ours {
        return None;
    }
    let mut problems = Vec::new();
    if of("v")
        .and_then(|v| v.parse::<u64>().ok())
        .unwrap_or(VERSION)
        > VERSION
    {
        problems.push(BillingLinkProblem::Newer);
    }
    let unread = |key: &str, text: &str| BillingLinkProblem::Unread {
        key: key.to_owned(),
        text: text.chars().take(SHOWN).collect(),
    };
    if let Some(id) = of("at") {
        match platforms.get(id) {
            Some(platform) => setup.choose(platform),
            None => problems.push(unread("at", id)),
        }
    }
    for key in KEYS.into_iter().skip(1) {
        let Some(text) = of(key) else { continue };
        if read(&mut setup, key, text, of("model")).is_err() {
            problems.push(unread(key, text));
        }
    }
    let listed = platforms.get(&setup.platform);
    for entry in of("own")
        .unwrap_or_default()
        .split(';')
        .filter(|entry| !entry.is_empty())
    {
        let named = entry.split_once(':').filter(|(name, value)| {
            let (id, part) = name.split_once('.').unwrap_or((name, ""));
            let in_force = listed.map_or_else(
                || setup.overrides.clone().or(Terms::default()),
                |platform| platform.terms(&setup.overrides),
            );
            let known = own::entries(id).iter().find(|(known, _)| *known == part);
            known.is_some_and(|(_, entry)| match entry {
                own::Entry::Choice(values) if !values.contains(value) => false,
                _ => own::read(&mut setup.overrides, &in_force, id, part, value).is_ok(),
            })
        });
        if named.is_none() {
            problems.push(unread("own", entry));
        }
    }
    Some((setup, problems))
}

fn read(setup: &mut Setup, key: &str, text: &str, model: Option<&str>) -> Result<(), Slip> {
    let count = |range| -> Result<u32, Slip> {
        Ok(u32::try_from(parse_count_field(text, range)?).unwrap_or(u32::MAX))
    };
    let wrong = || Slip::from(FieldProblem::Empty);
    let or_none = || -> Result<Option<Usd>, Slip> {
        if text == "none" {
            return Ok(None);
        }
        read_money(text).map(Some)
    };
    match key {
        "use" => {
            if let (Some(preset), Some(model)) = (Preset::from_id(text), model) {
                let model = ModelKey::new(model);
                setup.usage = Use::Scenario { preset, model };
            } else {
                let amount = read_money(text)?;
                if let Use::Amount { per_month, .. } = &mut setup.usage {
                    *per_month = amount;
                }
            }
        }
        "high" => {
            let percent = count(100..=10_000)?;
            if let Use::Amount { high_percent, .. } = &mut setup.usage {
                *high_percent = percent;
            }
        }
        "start" => {
            let date = parse_date(text).map_err(|_| Slip::NotADay)?;
            if !(2000..=2090).contains(&date.year()) {
                return Err(Slip::NotADay);
            }
            setup.start = Some(date);
        }
        "months" => setup.months = count(1..=u64::from(MOST_MONTHS))?,
        "opening" => setup.opening = read_money(text)?,
        "top-up" => setup.top_up = read_money(text)?,
        "every" => {
            let days = count(0..=366)?;
            if days != 0 && days < LEAST_RHYTHM {
                return Err(wrong());
            }
            setup.top_up_days = days;
        }
        "reload" => {
            setup.reload = match text {
                "on" => true,
                "off" => false,
                _ => return Err(wrong()),
            }
        }
        "reload-at" => setup.reload_at = read_money(text)?,
        "reload-by" => setup.reload_amount = read_money(text)?,
        "reload-cap" => setup.reload_cap = or_none()?,
        "reload-fails" if text == "none" => setup.reload_fails = None,
        "reload-fails" => setup.reload_fails = Some(count(1..=1_098)?),
        "late" => setup.late_allowance = read_money(text)?,
        "tax" => setup.tax = read_rate(text)?,
        "limit" => setup.limit = or_none()?,
        "at-limit" => {
            setup.at_limit = match text {
                "stops" => AtLimit::Stops,
                "goes-on" => AtLimit::GoesOn,
                _ => return Err(wrong()),
            }
        }
        "budget" => {
            let budget = read_money(text)?;
            if budget == Usd::ZERO {
                return Err(wrong());
            }
            setup.budget = budget;
        }
        "alerts" => setup.alerts = read_percents(text)?,
        _ => {}
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

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
