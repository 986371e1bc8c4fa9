//! The bill of a request, line by line, as a row of the calculator opens to it.

use std::fmt::Write as _;

use format::{NO_FIGURE, date, grouped, usd_exact};
use lexopt::prelude::*;
use plan::{Requests, Workload, workload::Number};
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
    /// The request and how often it is sent. Its model is the one of that name.
    pub workload: Workload,
    /// How a request is served.
    pub mode: Mode,
    /// The day whose prices count; today where there is none.
    pub on: Option<Date>,
}

impl Price {
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Self, Refusal> {
        let mut price = Self {
            model: String::new(),
            workload: Workload {
                output: Tokens::ZERO,
                requests: Requests::PerMonth(1),
                ..Workload::default()
            },
            mode: Mode::Standard,
            on: None,
        };
        while let Some(word) = parser.next()? {
            match word {
                Long("requests") => number(Number::PerMonth, &mut price.workload, &mut parser)?,
                Long("mode") => price.mode = mode(&text(&mut parser)?)?,
                Long("on") => price.on = Some(day(&text(&mut parser)?)?),
                Long(key) if let Some(named) = Number::from_key(key) => {
                    number(named, &mut price.workload, &mut parser)?;
                }
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

/// Reads the value of a number's option into the workload.
fn number(
    number: Number,
    workload: &mut Workload,
    parser: &mut lexopt::Parser,
) -> Result<(), Refusal> {
    let typed = text(parser)?;
    let read = number.read(&typed).map_err(|_| {
        let (key, range) = (number.key(), number.range());
        let (least, most) = (grouped(*range.start()), grouped(*range.end()));
        Refusal::new(format!(
            "--{key} {typed}: a whole number from {least} to {most}"
        ))
    })?;
    number.put(workload, read);
    Ok(())
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
    let workload = &asked.workload;
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
        grouped(workload.requests_per_month()),
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
        name(line.part),
        grouped(line.tokens.get()),
        money(line.amount)
    )
}

fn money(amount: Option<Usd>) -> String {
    amount.map_or_else(|| NO_FIGURE.to_owned(), usd_exact)
}

fn name(part: Part) -> String {
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
