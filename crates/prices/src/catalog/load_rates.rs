//! From JSON to sets of rates, and the times of the week that have their own.

use std::collections::BTreeMap;

use super::{
    Lifetime, ProblemKind, Rates, Window, WindowEffect,
    load::{all, if_there},
    reader::{Fields, Place},
};
use crate::{
    date::{Time, Weekday},
    money::{Factor, UsdPerMTok},
};

/// Reads a set of rates.
pub(super) fn rates(place: &Place<'_>) -> Option<Rates> {
    let mut fields = place.fields()?;
    let rates = rates_from(&mut fields);
    fields.finish();
    Some(rates)
}

fn rates_from(fields: &mut Fields<'_>) -> Rates {
    let mut cache_write = BTreeMap::new();
    for (key, place) in fields.entries("cache_write") {
        match Lifetime::parse(key) {
            Ok(lifetime) => cache_write.extend(
                place
                    .parsed(UsdPerMTok::parse)
                    .map(|price| (lifetime, price)),
            ),
            Err(error) => place.add(error),
        }
    }
    let mut price = |key| {
        fields
            .take(key)
            .and_then(|place| place.parsed(UsdPerMTok::parse))
    };
    Rates {
        input: price("input"),
        output: price("output"),
        reasoning: price("reasoning"),
        cache_read: price("cache_read"),
        cache_write,
        cache_storage_hour: price("cache_storage_hour"),
        input_audio: price("input_audio"),
        output_audio: price("output_audio"),
        cache_read_audio: price("cache_read_audio"),
        input_image: price("input_image"),
        output_image: price("output_image"),
        cache_read_image: price("cache_read_image"),
        input_video: price("input_video"),
        output_video: price("output_video"),
    }
}

/// Reads a time of the week with its own prices.
pub(super) fn window(place: &Place<'_>) -> Option<Window> {
    let mut fields = place.fields()?;
    let name = fields.needed_text("name");
    let days = all(fields.items("days"), weekday);
    let hours = all(fields.items("utc"), hours);
    let factor = if_there(fields.take("factor"), |place| place.parsed(Factor::parse));
    let rates = if_there(fields.take("rates"), rates);
    fields.finish();
    let effect = match (factor.ok()?, rates.ok()?) {
        (Some(factor), None) => WindowEffect::Factor(factor),
        (None, Some(rates)) => WindowEffect::Rates(Box::new(rates)),
        _ => {
            place.add(ProblemKind::WindowUnclear);
            return None;
        }
    };
    Some(Window {
        name: name?,
        days: days?,
        hours: hours?,
        effect,
    })
}

/// 1 is Monday and 7 is Sunday.
fn weekday(place: &Place<'_>) -> Option<Weekday> {
    let number = i8::try_from(place.count()?).ok();
    let day = number.and_then(|number| Weekday::from_monday_one_offset(number).ok());
    if day.is_none() {
        place.add(ProblemKind::NotWeekday);
    }
    day
}

/// `"01:00-04:00"`. A range that runs over midnight is written as two, because each belongs to its own weekday.
fn hours(place: &Place<'_>) -> Option<(Time, Time)> {
    let text = place.text()?;
    let range = text
        .split_once('-')
        .and_then(|(from, to)| Some((minute_of_day(from)?, minute_of_day(to)?)));
    let Some((from, to)) = range.filter(|(from, to)| from < to) else {
        place.add(ProblemKind::NotHours {
            text: text.to_owned(),
        });
        return None;
    };
    Some((time_at(from)?, time_at(to % MINUTES_PER_DAY)?))
}

const MINUTES_PER_DAY: i16 = 24 * 60;

fn minute_of_day(text: &str) -> Option<i16> {
    let &[h1, h2, b':', m1, m2] = text.as_bytes() else {
        return None;
    };
    let digit = |byte: u8| byte.is_ascii_digit().then(|| i16::from(byte - b'0'));
    let (hour, minute) = (digit(h1)? * 10 + digit(h2)?, digit(m1)? * 10 + digit(m2)?);
    let minutes = hour * 60 + minute;
    (minute < 60 && minutes <= MINUTES_PER_DAY).then_some(minutes)
}

fn time_at(minutes: i16) -> Option<Time> {
    Time::new(
        i8::try_from(minutes / 60).ok()?,
        i8::try_from(minutes % 60).ok()?,
        0,
        0,
    )
    .ok()
}
