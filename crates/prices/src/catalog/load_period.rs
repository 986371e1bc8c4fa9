//! From JSON to one period of prices.

use std::collections::BTreeMap;

use super::{
    Dispute, Fee, Grade, Mode, ModePrice, PeriodState, PricePeriod, ProblemKind, Rates, Slip,
    Source, Tier, TierOperator, TierScope, Unit, UnitPrice,
    load::{all, if_there},
    load_rates::{rates, window},
    reader::{Fields, Place},
};
use crate::{
    date::{Span, parse_date},
    money::{Factor, Usd, UsdPerMTok},
};
use tokens::Tokens;

/// Reads a period, or reports why it cannot be used.
pub(super) fn period(place: &Place<'_>) -> Option<PricePeriod> {
    let mut fields = place.fields()?;
    let mut date = |key| if_there(fields.take(key), |place| place.parsed(parse_date));
    let (from, to, recheck) = (date("from"), date("to"), date("recheck"));
    let state = fields.need("state").and_then(|place| place.word(state));
    let reason = fields.text("reason");
    let rates = fields.need("rates").and_then(|place| rates(&place));
    let tiers = all(fields.items("tiers"), tier);
    // Modes are read whatever the standard prices are like, so that everything wrong with them is reported.
    let unread = Rates::default();
    let standard = rates.as_ref().unwrap_or(&unread);
    let modes = modes(
        fields.entries("modes"),
        standard,
        tiers.as_deref().unwrap_or_default(),
    );
    let windows = all(fields.items("windows"), window);
    let factors = named(fields.entries("factors"), |place| {
        place.parsed(Factor::parse)
    });
    let units = all(fields.items("units"), unit_price);
    let fees = all(fields.items("fees"), fee);
    let source = fields.need("source").and_then(|place| read_source(&place));
    let omitted = fields.texts("omitted");
    let notes = fields.texts("notes");
    let disputes = all(fields.items("disputes"), dispute);
    let accepted = fields.texts("accepted");
    fields.finish();
    Some(PricePeriod {
        // A date that cannot be read must not become "no date".
        span: Span {
            from: from.ok()?,
            to: to.ok()?,
        },
        state: state?,
        reason,
        recheck: recheck.ok()?,
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
        disputes: disputes?,
        accepted,
    })
}

fn named<T>(
    entries: Vec<(&str, Place<'_>)>,
    read: fn(&Place<'_>) -> Option<T>,
) -> Option<BTreeMap<String, T>> {
    let entries = entries.iter();
    whole(entries.map(|(name, place)| Some(((*name).to_owned(), read(place)?))))
}

/// All entries, unless one could not be read; every one is looked at. One by one, because collecting a map sorts, and a sort for every
/// kind of map is kilobytes of wasm.
fn whole<K: Ord, T>(entries: impl Iterator<Item = Option<(K, T)>>) -> Option<BTreeMap<K, T>> {
    let mut map = BTreeMap::new();
    let mut is_whole = true;
    for entry in entries {
        match entry {
            Some((name, value)) => _ = map.insert(name, value),
            None => is_whole = false,
        }
    }
    is_whole.then_some(map)
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

fn modes(
    entries: Vec<(&str, Place<'_>)>,
    standard: &Rates,
    tiers: &[Tier],
) -> Option<BTreeMap<Mode, ModePrice>> {
    let entries = entries.iter();
    whole(entries.map(|(name, place)| mode(name, place, standard, tiers)))
}

/// A mode has prices of its own, or is a factor of the `standard` ones and their tiers.
fn mode(
    name: &str,
    place: &Place<'_>,
    standard: &Rates,
    standard_tiers: &[Tier],
) -> Option<(Mode, ModePrice)> {
    // The standard mode is the period's own rates.
    let mode = Mode::from_id(name).filter(|mode| *mode != Mode::Standard);
    if mode.is_none() {
        place.add(ProblemKind::UnknownWord {
            text: name.to_owned(),
        });
    }
    let mut fields = place.fields()?;
    if let Some(factor) = fields.take("factor") {
        fields.finish();
        let price = times(&factor, standard, standard_tiers);
        return Some((mode?, price?));
    }
    let rates = fields.need("rates").and_then(|place| rates(&place));
    let tiers = if_there(fields.take("tiers"), |place| all(place.items()?, tier));
    let inherit = fields.flag("inherit");
    fields.finish();
    Some((
        mode?,
        ModePrice {
            rates: rates?,
            tiers: tiers.ok()?,
            factor: None,
            inherit,
        },
    ))
}

/// The standard prices times the factor that stands at `place`.
fn times(place: &Place<'_>, standard: &Rates, tiers: &[Tier]) -> Option<ModePrice> {
    let factor = place.parsed(Factor::parse)?;
    let multiplied = |rates: &Rates| {
        let product = rates.times(factor);
        if product.is_none() {
            let too_fine = |(_, price): &(String, UsdPerMTok)| price.times_factor(factor).is_none();
            if let Some((_, price)) = rates.listed().into_iter().find(too_fine) {
                place.add(Slip::NotExact { price, factor });
            }
        }
        product
    };
    let tier = |tier: &Tier| {
        Some(Tier {
            rates: multiplied(&tier.rates)?,
            ..tier.clone()
        })
    };
    Some(ModePrice {
        rates: multiplied(standard)?,
        tiers: Some(tiers.iter().map(tier).collect::<Option<_>>()?),
        factor: Some(factor),
        inherit: false,
    })
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
    let free = if_there(fields.take("free_per_month"), count);
    fields.finish();
    Some(Fee {
        id: id?,
        per: per?,
        price: price?,
        // A share that cannot be read must not become none.
        free_per_month: free.ok()?.unwrap_or(0),
    })
}

fn count(place: &Place<'_>) -> Option<u64> {
    place.count()
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

fn dispute(place: &Place<'_>) -> Option<Dispute> {
    let mut fields = place.fields()?;
    let field = fields.needed_text("field");
    let value = fields.needed_text("value");
    let note = fields.text("note");
    let source = fields.need("source").and_then(|place| read_source(&place));
    fields.finish();
    Some(Dispute {
        field: field?,
        value: value?,
        note,
        source: source?,
    })
}

/// Reads where and when a figure was read: `url`, `checked`, `grade` and `via`.
pub fn read_source(place: &Place<'_>) -> Option<Source> {
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
