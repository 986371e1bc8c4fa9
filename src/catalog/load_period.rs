//! From JSON to one period of prices.

use std::collections::BTreeMap;

use super::{
    Fee, Grade, Lifetime, ModePrice, PeriodState, PricePeriod, ProblemKind, Rates, Source, Tier,
    TierOperator, TierScope, Unit, UnitPrice, Window, WindowEffect,
    reader::{Fields, Place},
};
use crate::{
    cost::Mode,
    date::{Span, Time, Weekday, parse_date},
    money::{Factor, Usd, UsdPerMTok},
    tokens::Tokens,
};

/// Reads a period, or reports why it cannot be used.
pub(super) fn period(place: &Place<'_>) -> Option<PricePeriod> {
    let mut fields = place.fields()?;
    let mut date = |key| fields.take(key).map(|place| place.parsed(parse_date));
    let (from, to, recheck) = (date("from"), date("to"), date("recheck"));
    let state = fields.need("state").and_then(|place| place.word(state));
    let reason = fields.text("reason");
    let rates = fields.need("rates").and_then(|place| rates(&place));
    let tiers = all(fields.items("tiers"), tier);
    let modes = modes(fields.entries("modes"));
    let windows = all(fields.items("windows"), window);
    let factors = named(fields.entries("factors"), |place| {
        place.parsed(Factor::parse)
    });
    let units = all(fields.items("units"), unit_price);
    let fees = all(fields.items("fees"), fee);
    let source = fields.need("source").and_then(|place| source(&place));
    let omitted = fields.texts("omitted");
    let notes = fields.texts("notes");
    let disputes = fields.texts("disputes");
    let accepted = fields.texts("accepted");
    fields.finish();
    Some(PricePeriod {
        // A date that cannot be read must not become "no date".
        span: Span {
            from: read_or_absent(from)?,
            to: read_or_absent(to)?,
        },
        state: state?,
        reason,
        recheck: recheck.flatten(),
        rates: rates?,
        tiers: tiers?,
        modes: modes?,
        windows: windows?,
        factors: factors?,
        units: units?,
        fees: fees?,
        source: source?,
        omitted,
        notes,
        disputes,
        accepted,
    })
}

/// `None` when something stands there that could not be read.
fn read_or_absent<T>(value: Option<Option<T>>) -> Option<Option<T>> {
    match value {
        Some(None) => None,
        Some(read) => Some(read),
        None => Some(None),
    }
}

/// Every item read, or nothing: one that is left out could make a price look cheaper than it is.
fn all<T>(items: Vec<Place<'_>>, read: fn(&Place<'_>) -> Option<T>) -> Option<Vec<T>> {
    // Not `map().collect()`, which would stop at the first problem and hide the others.
    let read: Vec<Option<T>> = items.iter().map(read).collect();
    read.into_iter().collect()
}

fn named<T>(
    entries: Vec<(&str, Place<'_>)>,
    read: fn(&Place<'_>) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let read: Vec<_> = entries
        .iter()
        .map(|(name, place)| Some(((*name).to_owned(), read(place)?)))
        .collect();
    read.into_iter().collect()
}

fn rates(place: &Place<'_>) -> Option<Rates> {
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

fn tier(place: &Place<'_>) -> Option<Tier> {
    let mut fields = place.fields()?;
    let when = fields.need("when").and_then(|place| threshold(&place));
    let scope = fields.need("scope").and_then(|place| place.word(scope));
    let rates = fields.need("rates").and_then(|place| rates(&place));
    let inherit = fields.flag("inherit");
    fields.finish();
    let (operator, threshold) = when?;
    Some(Tier {
        operator,
        threshold,
        scope: scope?,
        rates: rates?,
        inherit,
    })
}

/// `{"prompt_tokens": {"gt": 272000}}`: says what is counted, and whether the threshold itself belongs to the tier.
fn threshold(place: &Place<'_>) -> Option<(TierOperator, Tokens)> {
    let mut fields = place.fields()?;
    let condition = fields
        .need("prompt_tokens")
        .and_then(|place| place.fields());
    fields.finish();
    let mut condition = condition?;
    let (more_than, at_least) = (condition.tokens("gt"), condition.tokens("gte"));
    condition.finish();
    match (more_than, at_least) {
        (Some(threshold), None) => Some((TierOperator::MoreThan, threshold)),
        (None, Some(threshold)) => Some((TierOperator::AtLeast, threshold)),
        _ => {
            place.add(ProblemKind::ThresholdUnclear);
            None
        }
    }
}

fn modes(entries: Vec<(&str, Place<'_>)>) -> Option<BTreeMap<Mode, ModePrice>> {
    let read: Vec<_> = entries
        .iter()
        .map(|(name, place)| mode(name, place))
        .collect();
    read.into_iter().collect()
}

fn mode(name: &str, place: &Place<'_>) -> Option<(Mode, ModePrice)> {
    // The standard mode is the period's own rates.
    let mode = Mode::from_id(name).filter(|mode| *mode != Mode::Standard);
    if mode.is_none() {
        place.add(ProblemKind::UnknownWord {
            text: name.to_owned(),
        });
    }
    let mut fields = place.fields()?;
    let rates = fields.need("rates").and_then(|place| rates(&place));
    let tiers = fields
        .take("tiers")
        .map(|place| place.items().and_then(|items| all(items, tier)));
    let inherit = fields.flag("inherit");
    fields.finish();
    Some((
        mode?,
        ModePrice {
            rates: rates?,
            tiers: read_or_absent(tiers)?,
            inherit,
        },
    ))
}

fn window(place: &Place<'_>) -> Option<Window> {
    let mut fields = place.fields()?;
    let name = fields.needed_text("name");
    let days = all(fields.items("days"), weekday);
    let hours = all(fields.items("utc"), hours);
    let factor = fields
        .take("factor")
        .map(|place| place.parsed(Factor::parse));
    let rates = fields.take("rates").map(|place| rates(&place));
    fields.finish();
    let effect = match (factor, rates) {
        (Some(factor), None) => WindowEffect::Factor(factor?),
        (None, Some(rates)) => WindowEffect::Rates(rates?),
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

fn unit_price(place: &Place<'_>) -> Option<UnitPrice> {
    let mut fields = place.fields()?;
    let unit = fields
        .need("unit")
        .and_then(|place| place.word(Unit::from_id));
    let per = per(&mut fields);
    let price = fields
        .need("price")
        .and_then(|place| place.parsed(Usd::parse));
    let attrs = named(fields.entries("attrs"), |place| {
        place.text().map(str::to_owned)
    });
    fields.finish();
    Some(UnitPrice {
        unit: unit?,
        per: per?,
        price: price?,
        attrs: attrs?,
    })
}

fn fee(place: &Place<'_>) -> Option<Fee> {
    let mut fields = place.fields()?;
    let id = fields.needed_text("id");
    let per = per(&mut fields);
    let price = fields
        .need("price")
        .and_then(|place| place.parsed(Usd::parse));
    fields.finish();
    Some(Fee {
        id: id?,
        per: per?,
        price: price?,
    })
}

/// How many the price is for. Never assumed: a slip here is wrong by a thousand.
fn per(fields: &mut Fields<'_>) -> Option<u64> {
    let place = fields.need("per")?;
    let per = place.count()?;
    if per == 0 {
        place.add(ProblemKind::PerZero);
        return None;
    }
    Some(per)
}

fn source(place: &Place<'_>) -> Option<Source> {
    let mut fields = place.fields()?;
    let url = fields.needed_text("url");
    let checked = fields
        .need("checked")
        .and_then(|place| place.parsed(parse_date));
    let grade = fields.need("grade").and_then(|place| place.word(grade));
    let via = fields.text("via");
    fields.finish();
    Some(Source {
        url: url?,
        checked: checked?,
        grade: grade?,
        via,
    })
}

fn state(text: &str) -> Option<PeriodState> {
    Some(match text {
        "in_force" => PeriodState::InForce,
        "announced" => PeriodState::Announced,
        "cancelled" => PeriodState::Cancelled,
        _ => return None,
    })
}

fn scope(text: &str) -> Option<TierScope> {
    Some(match text {
        "request" => TierScope::WholeRequest,
        "marginal" => TierScope::PastThreshold,
        _ => return None,
    })
}

fn grade(text: &str) -> Option<Grade> {
    Some(match text {
        "maker" => Grade::Maker,
        "secondary" => Grade::Secondary,
        "reseller" => Grade::Reseller,
        _ => return None,
    })
}
