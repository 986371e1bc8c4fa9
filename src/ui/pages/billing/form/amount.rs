//! An amount a month, and how much less or more it may come to.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{plain, words};
use crate::{
    text::Locale,
    ui::pages::billing::{
        field::{Field, field},
        state::BillingState,
    },
};
use plan::{
    billing::{Setup, TypedProblem, Use, read_money},
    field::parse_percentage_field,
};
use prices::money::Usd;

/// The most of the high case, in percent of what is expected.
const MOST_HIGH: u64 = 10_000;

/// The parts of an amount: what is expected, the low and the high case in percent of it.
type Parts = (Usd, u32, u32);

fn parts(setup: &Setup) -> Parts {
    match &setup.usage {
        Use::Amount {
            per_month,
            low_percent,
            high_percent,
        } => (*per_month, *low_percent, *high_percent),
        _ => Parts::default(),
    }
}

fn put(setup: &mut Setup, change: impl FnOnce(&mut Parts)) {
    let mut parts = parts(setup);
    change(&mut parts);
    let (per_month, low_percent, high_percent) = parts;
    setup.usage = Use::Amount {
        per_month,
        low_percent,
        high_percent,
    };
}

fn percent(typed: &str, range: std::ops::RangeInclusive<u64>) -> Result<u32, TypedProblem> {
    let percent = parse_percentage_field(typed, range)?;
    Ok(u32::try_from(percent).unwrap_or(u32::MAX))
}

/// The fields.
pub(super) fn amount_fields(state: BillingState, locale: Locale) -> AnyView {
    let text = words(locale);
    let fields = [
        Field::new(
            "bill-per-month",
            text.per_month,
            |setup| plain(parts(setup).0),
            |setup, typed| {
                let amount = read_money(typed)?;
                put(setup, |parts| parts.0 = amount);
                Ok(())
            },
        ),
        Field::new(
            "bill-low",
            locale.billing().demand.low_percent,
            |setup| parts(setup).1.to_string(),
            |setup, typed| {
                let low = percent(typed, 0..=100)?;
                put(setup, |parts| parts.1 = low);
                Ok(())
            },
        ),
        Field::new(
            "bill-high",
            text.high_percent,
            |setup| parts(setup).2.to_string(),
            |setup, typed| {
                let high = percent(typed, 100..=MOST_HIGH)?;
                put(setup, |parts| parts.2 = high);
                Ok(())
            },
        ),
    ];
    let fields: Vec<AnyView> = fields
        .into_iter()
        .map(|each| field(state, locale, each))
        .collect();
    fields.into_any()
}
