//! References: `{{price openai/gpt-6.1-terra input}}` stands for today's price, with its day and its source.
//!
//! Each becomes a short piece of HTML, and what it rests on is kept in [`Notes`], which the page lists below the text. What cannot be
//! resolved is a sentence about why; it stops the build.

use std::{collections::BTreeMap, fmt::Write as _};

use super::{
    facts::Facts,
    live::{self, LivePiece},
    notes::Notes,
};
use crate::{
    text::{Locale, Words as _},
    ui::{
        pages::billing::terms_words::worded,
        route::{Page, Route, model_path, nearest_models},
    },
};
use plan::billing::{Platform, Term};
use prices::{
    catalog::{Lifetime, Mode, Model, PricePeriod, Rates},
    cost::{Terms, TokenUsage, cost_of},
    date::Date,
    money::{Usd, UsdPerMTok},
};
use tokens::{Encoding, Tokens};

/// A source that an article names: what the text claims and the price book does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name it goes by in the article.
    pub id: String,
    /// The title of the page.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Its address.
    pub url: String,
    /// The day it was read.
    pub read: Date,
    /// What it supports, in the article's language.
    pub claim: String,
}

/// What a reference became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// Part of a line: as HTML and as plain text.
    Inline {
        /// As it stands on the page.
        html: String,
        /// As search engines and lists of contents have it.
        text: String,
    },
    /// A block of its own.
    Live(LivePiece),
}

/// Where references are resolved: the facts, the language, the article's own sources, and what was rested on so far.
pub struct Place<'p> {
    /// What is known.
    pub facts: &'p Facts<'p>,
    /// The language of the text.
    pub locale: Locale,
    /// The article's sources.
    pub sources: &'p [Source],
    /// What the text rests on.
    pub notes: &'p mut Notes,
}

/// A reference in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference<'t> {
    /// The byte where its `{{` stands.
    pub at: usize,
    /// The byte behind its `}}`.
    pub end: usize,
    /// What stands between.
    pub inner: &'t str,
}

/// The references of a text, and the places of those that do not end.
pub fn find(text: &str) -> (Vec<Reference<'_>>, Vec<usize>) {
    let (mut found, mut open, mut from) = (Vec::new(), Vec::new(), 0);
    while let Some(begin) = text[from..].find("{{").map(|at| from + at) {
        let line_end = text[begin..].find('\n').map_or(text.len(), |at| begin + at);
        match text[begin..line_end].find("}}") {
            Some(length) => {
                let end = begin + length + 2;
                found.push(Reference {
                    at: begin,
                    end,
                    inner: text[begin + 2..end - 2].trim(),
                });
                from = end;
            }
            None => {
                open.push(begin);
                from = line_end;
            }
        }
    }
    (found, open)
}

/// A word of a reference: `key=value`, or a word alone; values and words may stand in quotes.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Word {
    key: Option<String>,
    value: String,
}

fn words(inner: &str) -> Result<Vec<Word>, String> {
    let mut words = Vec::new();
    let mut rest = inner.trim_start();
    while !rest.is_empty() {
        let key_end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
        let key = key_end
            .filter(|end| *end > 0 && rest[*end..].starts_with('='))
            .map(|end| rest[..end].to_owned());
        if let Some(key) = &key {
            rest = &rest[key.len() + 1..];
        }
        let value = if let Some(quoted) = rest.strip_prefix('"') {
            let Some(end) = quoted.find('"') else {
                return Err(format!("a quote does not end: {rest}"));
            };
            rest = &quoted[end + 1..];
            quoted[..end].replace("\\n", "\n")
        } else {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let value = rest[..end].to_owned();
            rest = &rest[end..];
            value
        };
        words.push(Word { key, value });
        rest = rest.trim_start();
    }
    Ok(words)
}

/// The text as HTML writes it, in elements and in attributes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
    out
}

type Outcome<T> = Result<T, String>;

/// Resolves what stands in a reference.
///
/// # Errors
/// A sentence that says why it means nothing.
pub fn resolve(inner: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let rest = rest.trim();
    match name {
        "example" => {
            let value = needed(rest, "example VALUE")?;
            return Ok(Resolved::Inline {
                html: format!("<span class=\"example\">{}</span>", escaped(value)),
                text: value.to_owned(),
            });
        }
        "sourced" => return sourced(rest, place),
        _ => {}
    }
    let args = Args::of(rest)?;
    match name {
        "price" => {
            let [model, meter] = args.plain("price MODEL METER")?;
            price(model, meter, place)
        }
        "name" => {
            let [model] = args.plain("name MODEL")?;
            let model = model_of(model, place.facts)?;
            let path = Route::new(place.locale, Page::of_model(model)).path();
            let name = escaped(&model.name);
            Ok(Resolved::Inline {
                html: format!("<a href=\"{path}\">{name}</a>"),
                text: model.name.clone(),
            })
        }
        "maker" => {
            let [model] = args.plain("maker MODEL")?;
            let model = model_of(model, place.facts)?;
            Ok(plain(&place.facts.catalog.maker_of(model).provider_name))
        }
        "context" => {
            let [model] = args.plain("context MODEL")?;
            context(model, place)
        }
        "ratio" => {
            let [model, above, below] = args.plain("ratio MODEL METER METER")?;
            ratio(model, above, below, place)
        }
        "cost" => cost(&args, place),
        "term" => {
            let [platform, term] = args.plain("term PLATFORM TERM")?;
            term_of(platform, term, place)
        }
        "fee" | "fee-share" => {
            let [platform, amount] = args.plain("fee PLATFORM AMOUNT")?;
            fee(platform, amount, name == "fee-share", place)
        }
        "tokens" | "pieces" => {
            let [encoding, text] = args.plain("tokens ENCODING \"a text\"")?;
            counted(encoding, text, name == "pieces", place)
        }
        "models" => {
            let models = place.facts.catalog.models().count() as u64;
            Ok(value(&models.to_string(), &format::grouped(models)))
        }
        "checked" => {
            let newest = place.facts.catalog.newest_check();
            let day = newest.ok_or("the price book is empty")?;
            Ok(Resolved::Inline {
                html: time(day),
                text: format::date(day),
            })
        }
        "live" => live::read(Pairs(&args.words), place.facts).map(Resolved::Live),
        _ => Err(format!("no reference is called {name:?}")),
    }
}

/// A day as HTML marks it.
pub fn time(day: Date) -> String {
    let day = format::date(day);
    format!("<time datetime=\"{day}\">{day}</time>")
}

fn needed<'r>(rest: &'r str, form: &str) -> Outcome<&'r str> {
    if rest.is_empty() {
        Err(format!("write {{{{{form}}}}}"))
    } else {
        Ok(rest)
    }
}

fn plain(text: &str) -> Resolved {
    Resolved::Inline {
        html: escaped(text),
        text: text.to_owned(),
    }
}

/// A figure with its exact value beside what is shown of it.
fn value(exact: &str, shown: &str) -> Resolved {
    Resolved::Inline {
        html: format!("<span data-value=\"{exact}\">{}</span>", escaped(shown)),
        text: shown.to_owned(),
    }
}

/// A figure that leads to what it rests on. `says` is what a pointer over it tells.
fn linked(exact: &str, shown: &str, note: &str, says: &str) -> Resolved {
    Resolved::Inline {
        html: format!(
            "<a class=\"figure\" href=\"#{note}\" data-value=\"{}\" title=\"{}\">{}</a>",
            escaped(exact),
            escaped(says),
            escaped(shown)
        ),
        text: shown.to_owned(),
    }
}

/// The words of a reference behind its name.
struct Args {
    words: Vec<Word>,
}

impl Args {
    fn of(rest: &str) -> Outcome<Self> {
        Ok(Self {
            words: words(rest)?,
        })
    }

    /// So many words alone.
    fn plain<const N: usize>(&self, form: &str) -> Outcome<[&str; N]> {
        let words: Vec<&str> = self
            .words
            .iter()
            .filter(|word| word.key.is_none())
            .map(|word| word.value.as_str())
            .collect();
        let has_pairs = words.len() != self.words.len();
        match <[&str; N]>::try_from(words) {
            Ok(words) if !has_pairs => Ok(words),
            _ => Err(format!("write {{{{{form}}}}}")),
        }
    }
}

pub(super) fn model_of<'c>(key: &str, facts: &Facts<'c>) -> Outcome<&'c Model> {
    facts.catalog.model_by_id(key).ok_or_else(|| {
        let like: Vec<&str> = nearest_models(facts.catalog, key)
            .into_iter()
            .map(|model| model.key.as_str())
            .collect();
        let like = if like.is_empty() {
            String::new()
        } else {
            format!("; there are {}", like.join(", "))
        };
        format!("no model is called {key:?}{like}")
    })
}

fn period_of<'c>(model: &'c Model, facts: &Facts<'_>) -> Outcome<&'c PricePeriod> {
    let today = facts.today;
    model.price_on(today).ok_or_else(|| {
        let day = format::date(today);
        format!("{} has no price on {day}", model.key.as_str())
    })
}

/// What a reference may name of a model's prices.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meter {
    /// Prompt tokens.
    Input,
    /// Answer tokens.
    Output,
    /// Prompt tokens read from a cache.
    Cached,
    /// Prompt tokens written to a cache that lives as long as they do where nobody asks.
    Write,
    /// The same, for an hour.
    WriteHour,
    /// Prompt tokens in a batch.
    BatchInput,
    /// Answer tokens in a batch.
    BatchOutput,
}

prices::choices! { Meter {
    Input = "input",
    Output = "output",
    Cached = "cached",
    Write = "write",
    WriteHour = "write_1h",
    BatchInput = "batch_input",
    BatchOutput = "batch_output",
} }

/// The lifetime of a cache that nobody asked another of: the one that is not stated, else the shortest.
pub(super) fn usual_lifetime(rates: &Rates) -> Option<Lifetime> {
    rates.cache_write.keys().next().copied()
}

fn rate(period: &PricePeriod, meter: Meter) -> Option<UsdPerMTok> {
    let batch = |of: fn(&Rates) -> Option<UsdPerMTok>| {
        let mode = period.modes.get(&Mode::Batch)?;
        let inherited = || of(&period.rates).filter(|_| mode.inherit);
        of(&mode.rates).or_else(inherited)
    };
    match meter {
        Meter::Input => period.rates.input,
        Meter::Output => period.rates.output,
        Meter::Cached => period.rates.cache_read,
        Meter::Write => {
            let usual = usual_lifetime(&period.rates)?;
            period.rates.cache_write.get(&usual).copied()
        }
        Meter::WriteHour => period.rates.cache_write.get(&Lifetime::ONE_HOUR).copied(),
        Meter::BatchInput => batch(|rates| rates.input),
        Meter::BatchOutput => batch(|rates| rates.output),
    }
}

fn meter_rate(model: &Model, period: &PricePeriod, meter: &str) -> Outcome<(Meter, UsdPerMTok)> {
    let known = Meter::from_id(meter).ok_or_else(|| {
        let all: Vec<&str> = Meter::ALL.iter().map(|meter| meter.id()).collect();
        format!("no meter is called {meter:?}; there are {}", all.join(", "))
    })?;
    let rate = rate(period, known);
    let rate =
        rate.ok_or_else(|| format!("{} has no price of {meter} today", model.key.as_str()))?;
    Ok((known, rate))
}

fn price(key: &str, meter: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let model = model_of(key, place.facts)?;
    let period = period_of(model, place.facts)?;
    let (meter, rate) = meter_rate(model, period, meter)?;
    let note = place.notes.model(model, period);
    let words = place.locale.learn();
    let says = (words.price_says)(
        &model.name,
        (words.meter)(meter),
        &format::date(period.source.checked),
    );
    let disputed = period.disputes.iter().any(|dispute| {
        let field = match meter {
            Meter::Input => "rates.input",
            Meter::Output => "rates.output",
            Meter::Cached => "rates.cache_read",
            Meter::Write | Meter::WriteHour => "rates.cache_write",
            Meter::BatchInput => "modes.batch.rates.input",
            Meter::BatchOutput => "modes.batch.rates.output",
        };
        dispute.field.starts_with(field)
    });
    let figure = linked(&rate.to_decimal(), &format::price(rate), &note, &says);
    Ok(if disputed {
        with_dispute(figure, &note, place.locale)
    } else {
        figure
    })
}

/// The figure with the mark that says that sources do not agree on it.
fn with_dispute(figure: Resolved, note: &str, locale: Locale) -> Resolved {
    let Resolved::Inline { html, text } = figure else {
        return figure;
    };
    let words = locale.learn();
    let mark = format!(
        "<a class=\"disputed\" href=\"#{note}\" title=\"{}\">{}</a>",
        escaped(words.disputed_says),
        escaped(words.disputed)
    );
    Resolved::Inline {
        html: html + &mark,
        text,
    }
}

fn context(key: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let model = model_of(key, place.facts)?;
    let window = model.context_window;
    let window = window.ok_or_else(|| format!("{key} has no context window in the book"))?;
    let exact = window.get().to_string();
    let shown = format::grouped(window.get());
    Ok(match model.price_on(place.facts.today) {
        Some(period) => {
            let note = place.notes.model(model, period);
            let day = format::date(period.source.checked);
            let says = (place.locale.learn().context_says)(&model.name, &day);
            linked(&exact, &shown, &note, &says)
        }
        None => value(&exact, &shown),
    })
}

fn ratio(key: &str, above: &str, below: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let model = model_of(key, place.facts)?;
    let period = period_of(model, place.facts)?;
    let (above, dear) = meter_rate(model, period, above)?;
    let (below, cheap) = meter_rate(model, period, below)?;
    if cheap.is_free() {
        return Err(format!(
            "{key}: {} is free, of which nothing is a multiple",
            below.id()
        ));
    }
    let million = Tokens::new(1_000_000);
    let times = format::ratio(dear.cost_of(million), cheap.cost_of(million));
    let shown = times.replace(".0×", "×");
    let note = place.notes.model(model, period);
    let words = place.locale.learn();
    let says = (words.ratio_says)(
        &model.name,
        (words.meter)(above),
        &format::price(dear),
        (words.meter)(below),
        &format::price(cheap),
    );
    Ok(linked(&shown.replace('×', ""), &shown, &note, &says))
}

fn cost(args: &Args, place: &mut Place<'_>) -> Outcome<Resolved> {
    let mut model = None;
    let mut numbers = BTreeMap::from([
        ("in", 0_u64),
        ("cached", 0),
        ("write", 0),
        ("out", 0),
        ("times", 1),
    ]);
    let mut mode = Mode::Standard;
    for word in &args.words {
        match word.key.as_deref() {
            None if model.is_none() => model = Some(model_of(&word.value, place.facts)?),
            Some("batch") => {
                mode = match word.value.as_str() {
                    "yes" => Mode::Batch,
                    "no" => Mode::Standard,
                    other => return Err(format!("batch is yes or no, not {other:?}")),
                }
            }
            Some(key) => {
                let number = numbers
                    .get_mut(key)
                    .ok_or_else(|| format!("cost knows no {key:?}"))?;
                *number = word
                    .value
                    .replace(',', "")
                    .parse()
                    .map_err(|_| format!("{key} is a whole number, not {:?}", word.value))?;
            }
            None => return Err("cost takes one model".to_owned()),
        }
    }
    let model = model.ok_or("write {{cost MODEL in=… out=…}}")?;
    let period = period_of(model, place.facts)?;
    let (cached, write) = (numbers["cached"], numbers["write"]);
    let input = numbers["in"]
        .checked_sub(cached)
        .and_then(|rest| rest.checked_sub(write))
        .ok_or("cached and write are parts of in, so together they are no more than it")?;
    let mut usage = TokenUsage {
        input: Tokens::new(input),
        cache_read: Tokens::new(cached),
        output: Tokens::new(numbers["out"]),
        ..TokenUsage::default()
    };
    if write > 0 {
        let lifetime = usual_lifetime(&period.rates)
            .ok_or_else(|| format!("{} has no price of write today", model.key.as_str()))?;
        usage.cache_write.insert(lifetime, Tokens::new(write));
    }
    let terms = Terms {
        mode,
        ..Terms::standard(place.facts.today)
    };
    let bill = cost_of(&usage, period, &terms);
    let times = numbers["times"];
    let (Some(once), false) = (bill.total(), bill.lines.is_empty()) else {
        return Err(format!(
            "{} has no price of all of this today: {:?}",
            model.key.as_str(),
            bill.missing()
        ));
    };
    let total = once.times(times);
    let note = place.notes.model(model, period);
    let mut says = String::new();
    for line in &bill.lines {
        let Some(price) = line.price else { continue };
        let plus = if says.is_empty() { "" } else { " + " };
        let tokens = format::grouped(line.tokens.get());
        _ = write!(says, "{plus}{tokens} × {}", format::price(price));
    }
    let words = place.locale.learn();
    let says = (words.cost_says)(
        &model.name,
        &says,
        &format::usd_exact(once),
        &format::grouped(times),
        &format::usd_exact(total),
    );
    place.notes.cost(&note, &says);
    Ok(linked(
        &total.to_decimal(),
        &format::usd(total),
        &note,
        &says,
    ))
}

fn platform_of<'p>(id: &str, facts: &Facts<'p>) -> Outcome<&'p Platform> {
    facts.platforms.get(id).ok_or_else(|| {
        let all: Vec<&str> = facts
            .platforms
            .all()
            .iter()
            .map(|platform| platform.id.as_str())
            .collect();
        format!("no platform is called {id:?}; there are {}", all.join(", "))
    })
}

fn term_of(platform: &str, term: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let platform = platform_of(platform, place.facts)?;
    let known = Term::from_id(term).ok_or_else(|| {
        let all: Vec<&str> = Term::ALL.iter().map(|term| term.id()).collect();
        format!("no term is called {term:?}; there are {}", all.join(", "))
    })?;
    let rows = platform.facts.rows();
    let row = rows
        .iter()
        .find(|row| row.term == known)
        .ok_or_else(|| format!("nobody looked for {term} of {}", platform.id))?;
    let said = row.value.and_then(|value| worded(value, place.locale));
    let said = said.ok_or_else(|| format!("the sources of {} do not say {term}", platform.id))?;
    let note = place.notes.term(platform, known);
    let words = place.locale.learn();
    let says = (words.term_says)(&platform.name, &format::date(row.source.checked));
    let figure = linked(&said, &said, &note, &says);
    Ok(if row.conflicts.is_empty() {
        figure
    } else {
        with_dispute(figure, &note, place.locale)
    })
}

fn fee(platform: &str, amount: &str, is_share: bool, place: &mut Place<'_>) -> Outcome<Resolved> {
    let platform = platform_of(platform, place.facts)?;
    let fact = platform.facts.purchase_fee.as_ref();
    let fee = fact
        .and_then(|fact| fact.value)
        .ok_or_else(|| format!("the fee on a top-up at {} is not known", platform.id))?;
    let typed = amount.trim_start_matches('$').replace(',', "");
    let amount =
        Usd::parse(&typed).map_err(|_| format!("{amount:?} is not an amount such as 25"))?;
    let note = place.notes.term(platform, Term::PurchaseFee);
    let (charged, share) = (fee.on(amount), fee.share_of(amount));
    let ppm = share
        .ppm()
        .ok_or_else(|| format!("{amount:?} is not an amount such as 25"))?;
    let percent = format::percent_of(ppm, 1_000_000).replace(".0%", "%");
    let words = place.locale.learn();
    let says = (words.fee_says)(
        &platform.name,
        &format::usd_exact(amount),
        &format::usd_exact(charged),
        &percent,
    );
    Ok(if is_share {
        linked(&percent, &percent, &note, &says)
    } else {
        let exact = charged.to_decimal();
        linked(&exact, &format::usd_exact(charged), &note, &says)
    })
}

fn sourced(rest: &str, place: &mut Place<'_>) -> Outcome<Resolved> {
    let form = "sourced ID VALUE";
    let (id, value) = needed(rest, form)?
        .split_once(char::is_whitespace)
        .ok_or_else(|| format!("write {{{{{form}}}}}"))?;
    let at = place.sources.iter().position(|source| source.id == id);
    let at = at.ok_or_else(|| format!("no source of this file is called {id:?}"))?;
    let source = &place.sources[at];
    place.notes.source(id);
    let says = (place.locale.learn().source_says)(&source.publisher, &format::date(source.read));
    let value = value.trim();
    Ok(Resolved::Inline {
        html: format!(
            "{}<sup class=\"source-mark\"><a href=\"#source-{}\" title=\"{}\">{}</a></sup>",
            escaped(value),
            escaped(id),
            escaped(&says),
            at + 1
        ),
        text: value.to_owned(),
    })
}

fn counted(encoding: &str, text: &str, is_cut: bool, place: &Place<'_>) -> Outcome<Resolved> {
    let known = Encoding::from_id(encoding).ok_or_else(|| {
        let all = Encoding::ALL.map(Encoding::id).join(", ");
        format!("no encoding is called {encoding:?}; there are {all}")
    })?;
    let engine = place.facts.engine(known);
    let ids = engine.encode(text);
    if !is_cut {
        let count = ids.len() as u64;
        return Ok(value(&count.to_string(), &format::grouped(count)));
    }
    let mut html = format!("<span class=\"pieces\" data-value=\"{}\">", ids.len());
    let (mut bytes, mut held) = (Vec::new(), 0_usize);
    for id in &ids {
        bytes.extend(engine.decode(&[*id]).unwrap_or_default());
        held += 1;
        // A border inside a character cannot be drawn: such tokens share a box, which says how many they are.
        if let Ok(piece) = std::str::from_utf8(&bytes) {
            let several = if held > 1 {
                format!(" data-tokens=\"{held}\"")
            } else {
                String::new()
            };
            _ = write!(html, "<span{several}>{}</span>", escaped(piece));
            bytes.clear();
            held = 0;
        }
    }
    html.push_str("</span>");
    Ok(Resolved::Inline {
        html,
        text: text.to_owned(),
    })
}

/// The id under which the page notes what a model's figures rest on.
pub fn model_note(model: &Model) -> String {
    format!("price-{}", model_path(model).replace('/', "-"))
}

impl Word {
    /// Its key and its value.
    fn pair(&self) -> (Option<&str>, &str) {
        (self.key.as_deref(), &self.value)
    }
}

/// The pairs of a live piece behind its name.
pub(super) struct Pairs<'w>(&'w [Word]);

impl<'w> Pairs<'w> {
    /// Each key with its value; a word alone has no key.
    pub(super) fn each(&self) -> impl Iterator<Item = (Option<&'w str>, &'w str)> {
        self.0.iter().map(Word::pair)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_with_their_places() {
        let text = "a {{price x input}} b {{ models }}\n{{open\n{{tokens o \"{x}\"}}";
        let (found, open) = find(text);
        let inner: Vec<&str> = found.iter().map(|reference| reference.inner).collect();
        assert_eq!(inner, ["price x input", "models", "tokens o \"{x}\""]);
        assert_eq!(&text[found[0].at..found[0].end], "{{price x input}}");
        assert_eq!(open, [35]);
    }

    #[test]
    fn words_may_be_quoted_and_named() {
        let read = |inner: &str| -> Vec<(Option<String>, String)> {
            let words = words(inner).expect("words");
            words.into_iter().map(|it| (it.key, it.value)).collect()
        };
        let alone = |word: &str| (None, word.to_owned());
        let named = |key: &str, value: &str| (Some(key.to_owned()), value.to_owned());
        assert_eq!(
            read("o200k_base \"a = b\" in=2,000 a=\"x y\""),
            [
                alone("o200k_base"),
                alone("a = b"),
                named("in", "2,000"),
                named("a", "x y")
            ]
        );
        assert!(words("a \"b").is_err());
    }
}
