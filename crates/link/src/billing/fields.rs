//! The plan's fields besides the platform, what is used, and the visitor's own terms.

use super::NONE;
use crate::{Refusal, codec::Field};
use plan::{
    billing::{
        Keys, LEAST_RHYTHM, MOST_MONTHS, MOST_REQUESTS, Setup, TypedProblem,
        invoice::AtLimit,
        read_money, read_percents, read_rate, terms,
        wallet::{PaidWith, ReloadBuy},
    },
    field::money_text,
    parse_count_field,
};
use prices::{
    date::{Date, iso, parse_date},
    money::Usd,
};

/// The years a plan may begin in.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2090;

pub(super) static TABLE: [Field<Setup>; 22] = [
    Field {
        key: "start",
        read: |setup, given| {
            setup.start = Some(day(given.text)?);
            Ok(())
        },
        write: |setup| setup.start.map(iso),
    },
    Field {
        key: "months",
        read: |setup, given| {
            setup.months = count(given.text, 1, MOST_MONTHS)?;
            Ok(())
        },
        write: |setup| Some(setup.months.to_string()),
    },
    Field {
        key: "opening",
        read: |setup, given| {
            setup.opening = read_money(given.text)?;
            Ok(())
        },
        write: |setup| Some(money_text(setup.opening)),
    },
    Field {
        key: "bought",
        read: |setup, given| {
            setup.opening_bought = Some(day(given.text)?);
            Ok(())
        },
        write: |setup| setup.opening_bought.map(iso),
    },
    Field {
        key: "top-up",
        read: |setup, given| {
            setup.top_up = read_money(given.text)?;
            Ok(())
        },
        write: |setup| Some(money_text(setup.top_up)),
    },
    Field {
        key: "every",
        read: |setup, given| {
            // Zero is never.
            let days = count(given.text, 0, 366)?;
            if days != 0 {
                count(given.text, LEAST_RHYTHM, 366)?;
            }
            setup.top_up_days = days;
            Ok(())
        },
        write: |setup| Some(setup.top_up_days.to_string()),
    },
    Field {
        key: "top-up-with",
        read: |setup, given| {
            setup.top_up_with = PaidWith::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |setup| {
            let is_usual = setup.top_up_with == PaidWith::Card;
            (!is_usual).then(|| setup.top_up_with.id().to_owned())
        },
    },
    Field {
        key: "reload",
        read: |setup, given| {
            setup.reload = match given.text {
                "on" => true,
                "off" => false,
                _ => return Err(Refusal::NotAChoice),
            };
            Ok(())
        },
        write: |setup| Some(if setup.reload { "on" } else { "off" }.to_owned()),
    },
    Field {
        key: "reload-at",
        read: |setup, given| {
            setup.reload_at = read_money(given.text)?;
            Ok(())
        },
        write: |setup| Some(money_text(setup.reload_at)),
    },
    Field {
        key: "reload-by",
        read: |setup, given| {
            setup.reload_buy = ReloadBuy::Amount(read_money(given.text)?);
            Ok(())
        },
        write: |setup| match setup.reload_buy {
            ReloadBuy::Amount(amount) => Some(money_text(amount)),
            ReloadBuy::To(_) => None,
        },
    },
    Field {
        key: "reload-to",
        read: |setup, given| {
            setup.reload_buy = ReloadBuy::To(read_money(given.text)?);
            Ok(())
        },
        write: |setup| match setup.reload_buy {
            ReloadBuy::Amount(_) => None,
            ReloadBuy::To(target) => Some(money_text(target)),
        },
    },
    Field {
        key: "reload-cap",
        read: |setup, given| {
            setup.reload_cap = money_or_none(given.text)?;
            Ok(())
        },
        write: |setup| Some(or_none(setup.reload_cap.map(money_text))),
    },
    Field {
        key: "reload-fails",
        read: |setup, given| {
            setup.reload_fails = match given.text {
                NONE => None,
                text => Some(count(text, 1, 1_098)?),
            };
            Ok(())
        },
        write: |setup| Some(or_none(setup.reload_fails.map(|day| day.to_string()))),
    },
    Field {
        key: "late",
        read: |setup, given| {
            setup.late_allowance = read_money(given.text)?;
            Ok(())
        },
        write: |setup| Some(money_text(setup.late_allowance)),
    },
    Field {
        key: "tax",
        read: |setup, given| {
            setup.tax = read_rate(given.text)?;
            Ok(())
        },
        write: |setup| Some(setup.tax.to_decimal()),
    },
    Field {
        key: "limit",
        read: |setup, given| {
            setup.limit = money_or_none(given.text)?;
            Ok(())
        },
        write: |setup| Some(or_none(setup.limit.map(money_text))),
    },
    Field {
        key: "at-limit",
        read: |setup, given| {
            setup.at_limit = AtLimit::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |setup| Some(setup.at_limit.id().to_owned()),
    },
    Field {
        key: "used-before",
        read: |setup, given| {
            setup.used_before = read_money(given.text)?;
            Ok(())
        },
        write: |setup| (setup.used_before > Usd::ZERO).then(|| money_text(setup.used_before)),
    },
    Field {
        key: "budget",
        read: |setup, given| {
            let budget = read_money(given.text)?;
            if budget == Usd::ZERO {
                return Err(Refusal::Zero);
            }
            setup.budget = budget;
            Ok(())
        },
        write: |setup| Some(money_text(setup.budget)),
    },
    Field {
        key: "alerts",
        read: |setup, given| {
            setup.alerts = read_percents(given.text)?;
            Ok(())
        },
        write: |setup| Some(terms::listed(&setup.alerts).replace(' ', "")),
    },
    Field {
        key: "keys",
        read: |setup, given| {
            setup.keys = Keys::from_id(given.text).ok_or(Refusal::NotAChoice)?;
            Ok(())
        },
        write: |setup| (setup.keys == Keys::Own).then(|| setup.keys.id().to_owned()),
    },
    Field {
        key: "own-requests",
        read: |setup, given| {
            setup.own_requests = parse_count_field(given.text, 1..=MOST_REQUESTS)?;
            Ok(())
        },
        write: |setup| (setup.keys == Keys::Own).then(|| setup.own_requests.to_string()),
    },
];

/// A whole number of at least `least` and at most `most`.
pub(super) fn count(text: &str, least: u32, most: u32) -> Result<u32, Refusal> {
    let count = parse_count_field(text, u64::from(least)..=u64::from(most))?;
    Ok(u32::try_from(count).unwrap_or(most))
}

fn day(text: &str) -> Result<Date, Refusal> {
    let date = parse_date(text).map_err(|_| Refusal::NotADate)?;
    let is_near = YEARS.contains(&date.year());
    is_near.then_some(date).ok_or(Refusal::NotADate)
}

fn money_or_none(text: &str) -> Result<Option<Usd>, Refusal> {
    match text {
        NONE => Ok(None),
        text => Ok(Some(read_money(text)?)),
    }
}

fn or_none(text: Option<String>) -> String {
    text.unwrap_or_else(|| NONE.to_owned())
}

/// What is wrong with a field of the form is wrong with the link's value too.
impl From<TypedProblem> for Refusal {
    fn from(problem: TypedProblem) -> Self {
        match problem {
            TypedProblem::Number(problem) => Self::Number(problem),
            TypedProblem::NotRising => Self::NotRising,
            TypedProblem::NotADay => Self::NotADate,
            TypedProblem::NotListed => Self::NotAChoice,
            _ => Self::NotUnderstood,
        }
    }
}
