//! The bill of a request, line by line, as a row of the calculator opens to it.

use std::fmt::Write as _;

use format::{NO_FIGURE, date, grouped, usd_exact};
use lexopt::prelude::*;
use plan::{
    Percent, Requests, Workload, parse_count_field, parse_percent_field,
    workload::{INPUT_RANGE, OUTPUT_RANGE, REQUESTS_RANGE},
};
use prices::{
    catalog::{Mode, PeriodState},
    cost::{CostLine, Part, Terms, Unpriced, cost_of},
    date::Date,
    money::Usd,
};
use tokens::Tokens;

use crate::{Refusal, day, mode, model_named, text};

/// A request, the model it goes to, and how often.
#[derive(Debug, PartialEq, Eq)]
pub struct Price {
    /// A key, id or alias.
    pub model: String,
    /// Prompt tokens of a request.
    pub input: Tokens,
    /// Answer tokens of a request, without thinking.
    pub output: Tokens,
    /// Thinking tokens of a request.
    pub reasoning: Tokens,
    /// How much of the prompt is read from a cache.
    pub cached: Percent,
    /// Requests in a month.
    pub requests: u64,
    /// How a request is served.
    pub mode: Mode,
    /// The day whose prices count; today where there is none.
    pub on: Option<Date>,
}

impl Price {
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Self, Refusal> {
        let mut price = Self {
            model: String::new(),
            input: Tokens::ZERO,
            output: Tokens::ZERO,
            reasoning: Tokens::ZERO,
            cached: Percent::ZERO,
            requests: 1,
            mode: Mode::Standard,
            on: None,
        };
        while let Some(word) = parser.next()? {
            match word {
                Long("in") => price.input = Tokens::new(number("--in", &mut parser, INPUT_RANGE)?),
                Long("out") => {
                    price.output = Tokens::new(number("--out", &mut parser, OUTPUT_RANGE)?);
                }
                Long("think") => {
                    price.reasoning = Tokens::new(number("--think", &mut parser, OUTPUT_RANGE)?);
                }
                Long("requests") => {
                    price.requests = number("--requests", &mut parser, REQUESTS_RANGE)?;
                }
                Long("cached") => {
                    let typed = text(&mut parser)?;
                    price.cached = parse_percent_field(&typed)
                        .map_err(|_| Refusal::new(format!("--cached {typed}: 0 to 100")))?;
                }
                Long("mode") => price.mode = mode(&text(&mut parser)?)?,
                Long("on") => price.on = Some(day(&text(&mut parser)?)?),
                Value(model) if price.model.is_empty() => price.model = model.string()?,
                other => return Err(other.unexpected().into()),
            }
        }
        if price.model.is_empty() {
            return Err(Refusal::new("name a model, such as openai/gpt-6.1-terra"));
        }
        Ok(price)
    }
}

fn number(
    option: &str,
    parser: &mut lexopt::Parser,
    range: std::ops::RangeInclusive<u64>,
) -> Result<u64, Refusal> {
    let typed = text(parser)?;
    parse_count_field(&typed, range.clone()).map_err(|_| {
        Refusal::new(format!(
            "{option} {typed}: a whole number from {} to {}",
            grouped(*range.start()),
            grouped(*range.end())
        ))
    })
}

/// The lines to print: the model, each part of the request, the request, the month, the source.
///
/// # Errors
/// When no model has that name, or the catalogue knows no prices of that day.
pub fn answer(asked: &Price, today: Date) -> Result<String, Refusal> {
    let on = asked.on.unwrap_or(today);
    let model = model_named(&asked.model, on)?;
    let period = model
        .price_on(on)
        .filter(|period| period.state == PeriodState::InForce)
        .ok_or_else(|| {
            Refusal::new(format!(
                "no price of {} is known for {}",
                model.key,
                date(on)
            ))
        })?;
    let workload = Workload {
        input: asked.input,
        output: asked.output,
        reasoning: asked.reasoning,
        cached_percent: asked.cached,
        requests: Requests::PerMonth(asked.requests),
        model: model.key.clone(),
    };
    let terms = Terms {
        mode: asked.mode,
        ..Terms::standard(on)
    };
    let bill = cost_of(&workload.usage(), period, &terms);

    let mut lines = format!(
        "{} · {} · {} · {} · {}\n",
        model.name,
        model.provider_name,
        model.key,
        asked.mode.id(),
        date(on)
    );
    for line in &bill.lines {
        lines.push_str(&line_of(line));
    }
    let total = bill.total();
    _ = writeln!(lines, "{:<12} {}", "a request", money(total));
    let month = total.map(|amount| workload.per_month(amount));
    _ = writeln!(
        lines,
        "{:<12} {} requests = {}",
        "a month",
        grouped(asked.requests),
        money(month)
    );
    let source = &period.source;
    _ = writeln!(
        lines,
        "{:<12} {}, read {}",
        "source",
        source.url,
        date(source.checked)
    );
    for dispute in &period.disputes {
        let other = &dispute.source;
        _ = writeln!(
            lines,
            "{:<12} {} is {} at {}, read {}",
            "disputed",
            dispute.field,
            dispute.value,
            other.url,
            date(other.checked)
        );
    }
    Ok(lines)
}

fn line_of(line: &CostLine) -> String {
    let price = line
        .price
        .map_or_else(|| NO_FIGURE.to_owned(), format::price);
    let why = line
        .unpriced
        .map_or_else(String::new, |why| format!(" ({})", reason(why)));
    format!(
        "{:<12} {} × {price} per million = {}{why}\n",
        part_name(line.part),
        grouped(line.tokens.get()),
        money(line.amount)
    )
}

fn money(amount: Option<Usd>) -> String {
    amount.map_or_else(|| NO_FIGURE.to_owned(), usd_exact)
}

/// What a part is called in bills.
pub(crate) fn part_name(part: Part) -> String {
    match part {
        Part::Input => "input".into(),
        Part::Image => "pictures".into(),
        Part::Audio => "sound".into(),
        Part::CacheRead => "cache read".into(),
        Part::CacheWrite(lifetime) => format!("write {}", lifetime.id()),
        Part::Output => "output".into(),
        Part::Reasoning => "thinking".into(),
        Part::OutputImage => "pictures out".into(),
        Part::OutputAudio => "sound out".into(),
        Part::CacheStorage => "token-hours".into(),
    }
}

const fn reason(why: Unpriced) -> &'static str {
    match why {
        Unpriced::NotPublished => "no price is published",
        Unpriced::ModeNotPublished => "no price is published for this mode",
        Unpriced::TierNotPublished => "no price is published for prompts this long in this mode",
        Unpriced::FactorNotPublished => "no such factor is published",
        Unpriced::WindowNotPublished => {
            "no price is published for this mode at this time of the week"
        }
        Unpriced::NotExact => "the price cannot be held exactly",
    }
}
