//! What changed, in words: for the page of changes, for a model's history, and for the feed.

use crate::text::Locale;
use crate::text::Words as _;
use book::{Change, Field, FieldChange, News, PriceOf, Threshold, What};
use prices::{
    catalog::{PricePeriod, Unit},
    date::Date,
    money::Usd,
};

/// Changed prices named in one sentence; the model's page has all.
const NAMED: usize = 4;

/// What a price is called, with what narrows it down: `Input, prompts over 200,000`.
pub fn field_name(field: &Field, locale: Locale) -> String {
    let book = locale.models();
    let (words, text) = (&book.prices, &book.history);
    let rate = (words.rate)(&field.name);
    let longer = |threshold: &Threshold| {
        (text.longer)(threshold.itself, &format::grouped(threshold.tokens.get()))
    };
    match &field.of {
        PriceOf::Standard => rate,
        PriceOf::Tier(threshold) => (text.narrowed)(&rate, &longer(threshold)),
        PriceOf::Mode(mode) => (text.narrowed)(&rate, (words.mode)(*mode)),
        PriceOf::ModeTier(mode, threshold) => {
            let mode = (words.mode)(*mode);
            let both = format!("{mode}{}{}", words.list_separator, longer(threshold));
            (text.narrowed)(&rate, &both)
        }
        PriceOf::Window(name) => (text.narrowed)(&rate, &(book.model.window)(name)),
        PriceOf::Unit { per, attrs } => {
            let unit = Unit::from_id(&field.name);
            let unit = unit.map_or_else(
                || field.name.clone(),
                |unit| (words.units)(unit, *per, &format::grouped(*per)),
            );
            if attrs.is_empty() {
                unit
            } else {
                (text.narrowed)(&unit, &attrs.replace(['=', '_'], " "))
            }
        }
        PriceOf::Fee { per } => (text.narrowed)(
            &(locale.fee().name)(&field.name),
            &(words.calls)(&format::grouped(*per)),
        ),
    }
}

/// The unit of a price of tokens; others have theirs in the name.
pub fn field_unit(field: &Field, locale: Locale) -> Option<&'static str> {
    let words = &locale.models().prices;
    match field.of {
        PriceOf::Unit { .. } | PriceOf::Fee { .. } => None,
        _ if field.name == "cache_storage_hour" => Some(words.per_mtok_hour),
        _ => Some(words.per_mtok),
    }
}

/// Everything that happened, in a sentence or two.
pub fn sentence(change: &Change<'_>, today: Date, locale: Locale) -> String {
    let text = &locale.models().changes;
    let from = change.period.and_then(|period| period.span.from);
    let from = from.map(format::date);
    let until = change.period.and_then(|period| period.span.to);
    match change.news {
        News::Launch => match change.period.and_then(|period| prices(period, locale)) {
            Some(prices) => (text.priced)(&prices),
            None => text.unpriced.to_owned(),
        },
        News::Retirement if today < change.day => text.will_be_off.to_owned(),
        News::Retirement => text.switched_off.to_owned(),
        News::Price => moves(&change.fields.iter().collect::<Vec<_>>(), locale),
        News::Announced => {
            let until = until.map(format::date);
            let what = moves(&named(&change.fields), locale);
            (text.from)(from.as_deref(), until.as_deref(), &what)
        }
        News::Cancelled => {
            (text.called_off)(from.as_deref(), &moves(&named(&change.fields), locale))
        }
    }
}

/// What an announcement changes: what it does not name it does not take away.
pub fn named(fields: &[FieldChange]) -> Vec<&FieldChange> {
    fields
        .iter()
        .filter(|change| change.new.is_some())
        .collect()
}

/// The changed prices, the first few named.
fn moves(fields: &[&FieldChange], locale: Locale) -> String {
    let text = &locale.models().changes;
    let shown = &fields[..fields.len().min(NAMED)];
    let mut parts: Vec<String> = shown.iter().map(|change| one(change, locale)).collect();
    // The unit once, where all share it; prices of other units have theirs in the name.
    let per_mtok = locale.models().prices.per_mtok;
    let mut units = shown.iter().map(|change| field_unit(&change.field, locale));
    if let (true, Some(last)) = (units.all(|unit| unit == Some(per_mtok)), parts.last_mut()) {
        last.push_str(&spaced(text.per_mtok));
    }
    let left = fields.len() - shown.len();
    if left > 0 {
        parts.push((text.more)(&format::grouped(left as u64)));
    }
    parts.join(text.separator)
}

/// A unit after a price: a bracket stands close.
fn spaced(words: &str) -> String {
    if words.starts_with('（') {
        words.to_owned()
    } else {
        format!(" {words}")
    }
}

fn one(change: &FieldChange, locale: Locale) -> String {
    let text = &locale.models().changes;
    let name = field_name(&change.field, locale);
    match (change.old, change.new) {
        (Some(old), Some(new)) => {
            (text.moved)(&name, &format::usd_exact(old), &format::usd_exact(new))
        }
        (None, Some(new)) => (text.listed)(&name, &format::usd_exact(new)),
        (Some(old), None) => (text.unlisted)(&name, &format::usd_exact(old)),
        (None, None) => name,
    }
}

/// A period's first prices: input and output, or the first by another unit.
pub fn prices(period: &PricePeriod, locale: Locale) -> Option<String> {
    let book = locale.models();
    let words = &book.prices;
    let rates = [
        ("input", period.rates.input),
        ("output", period.rates.output),
    ];
    let rates: Vec<String> = rates
        .into_iter()
        .filter_map(|(name, price)| {
            Some(format!("{} {}", (words.rate)(name), format::price(price?)))
        })
        .collect();
    if !rates.is_empty() {
        let rates = rates.join(words.list_separator);
        return Some(format!("{rates}{}", spaced(book.changes.per_mtok)));
    }
    let unit = period.units.first()?;
    let what = (words.units)(unit.unit, unit.per, &format::grouped(unit.per));
    Some(format!("{} / {what}", format::usd_exact(unit.price)))
}

/// How far a price moved, in whole percent with its sign: `−75 %`. `None` where nothing was paid before.
pub fn percent(old: Usd, new: Usd) -> Option<String> {
    // Blended prices are whole multiples of a millionth; in those, they fit a token count, which `percent_of` takes.
    let count = |usd: Usd| u64::try_from(usd.femto() / 1_000_000).ok();
    let (old, new) = (count(old)?, count(new)?);
    let sign = if new < old { "−" } else { "+" };
    (old > 0).then(|| format!("{sign}{}", format::percent_of(old.abs_diff(new), old)))
}

/// Whether a change passes the filters: a provider's id and a kind of news, each empty for any.
pub fn passes(change: &Change<'_>, provider: &str, what: &str) -> bool {
    (provider.is_empty() || change.model.provider.as_str() == provider)
        && (what.is_empty() || What::of(change).id() == what)
}
