//! What usage files say: records, problems, the bill by model or another name.

use std::fmt::Write as _;

use format::{NO_FIGURE, grouped, usd_exact};
use lexopt::prelude::*;
use prices::{
    bundled::catalog,
    date::Date,
    money::Usd,
    outside::{one_line, shown},
};
use tokens::Tokens;
use usage::{Amount, Bill, Format, Grouping, Ledger, Line, Place, Reader, Slip, Unpriced};

use crate::{Refusal, day, price::part_name, text};

/// Which files, added up by what.
#[derive(Debug, PartialEq, Eq)]
pub struct Usage {
    /// What the records are added up by.
    pub by: Grouping,
    /// The format of all files; recognised where there is none.
    pub format: Option<Format>,
    /// The day whose prices count for records that name none; today where it is not said.
    pub on: Option<Date>,
    /// Whether each record is wanted as well.
    pub records: bool,
    /// The files and folders; `-` is standard input.
    pub files: Vec<String>,
}

impl Usage {
    pub(crate) fn parse(mut parser: lexopt::Parser) -> Result<Self, Refusal> {
        let mut asked = Self {
            by: Grouping::Model,
            format: None,
            on: None,
            records: false,
            files: Vec::new(),
        };
        while let Some(word) = parser.next()? {
            match word {
                Long("by") => {
                    let named = text(&mut parser)?;
                    asked.by = Grouping::from_id(&named).ok_or_else(|| {
                        let all = Grouping::ALL.map(Grouping::id).join(", ");
                        Refusal::new(format!("--by {named}: there are {all}"))
                    })?;
                }
                Long("format") => {
                    let named = text(&mut parser)?;
                    asked.format = Some(Format::from_id(&named).ok_or_else(|| {
                        let all = Format::ALL.map(Format::id).join(", ");
                        Refusal::new(format!("--format {named}: there are {all}"))
                    })?);
                }
                Long("on") => asked.on = Some(day(&text(&mut parser)?)?),
                Long("records") => asked.records = true,
                Value(file) => asked.files.push(file.string()?),
                other => return Err(other.unexpected().into()),
            }
        }
        if asked.files.is_empty() {
            return Err(Refusal::new(
                "name at least one file or folder, or - for standard input",
            ));
        }
        Ok(asked)
    }
}

/// Files, read one after the other.
#[derive(Default)]
pub struct Files {
    ledger: Ledger,
    open: Option<Reader>,
}

impl Files {
    /// Opens a file.
    pub fn open(&mut self, asked: &Usage, name: &str) {
        self.open = Some(Reader::new(&mut self.ledger, name, asked.format));
    }

    /// Reads the next bytes of the open file.
    pub fn push(&mut self, bytes: &[u8]) {
        if let Some(reader) = &mut self.open {
            reader.push(&mut self.ledger, bytes);
        }
    }

    /// Closes the open file.
    pub fn close(&mut self) {
        if let Some(mut reader) = self.open.take() {
            reader.end(&mut self.ledger);
        }
    }

    /// The lines to print: the files, what was wrong, the groups, the sum.
    pub fn answer(&self, asked: &Usage, today: Date) -> String {
        let ledger = &self.ledger;
        let day_of_undated = asked.on.unwrap_or(today);
        let bill = Bill::of(ledger, catalog(), Some(day_of_undated));
        let mut lines = String::new();
        for (at, file) in ledger.files.iter().enumerate() {
            let records = ledger
                .records
                .iter()
                .filter(|record| record.place.file as usize == at);
            let format = file.format.map_or("unknown format", Format::id);
            let records = many(records.count() as u64, "record");
            _ = writeln!(lines, "{} · {format} · {records}", file.name);
        }
        if ledger.repeats > 0 {
            let repeats = many(ledger.repeats, "line");
            _ = writeln!(lines, "{repeats} of a request again, which is counted once");
        }
        let undated = ledger.records.iter().filter(|record| record.when.is_none());
        let undated = undated.count() as u64;
        if undated > 0 {
            let undated = many(undated, "record");
            _ = writeln!(
                lines,
                "{undated} without a day, priced as of {day_of_undated}"
            );
        }
        for problem in &ledger.problems {
            let place = self.place(problem.place);
            _ = writeln!(lines, "! {place}: {}", words_of(&problem.slip));
        }
        for file in ledger.files.iter().filter(|file| file.more_problems > 0) {
            _ = writeln!(
                lines,
                "! {}: {} more",
                file.name,
                grouped(file.more_problems)
            );
        }
        for overlap in ledger.overlaps() {
            let name = |file: u32| {
                ledger
                    .files
                    .get(file as usize)
                    .map_or("", |file| &file.name)
            };
            let (from, to) = overlap.days;
            _ = writeln!(
                lines,
                "! {} and {} both have {from} to {to}, with {} alike: all are counted",
                name(overlap.first),
                name(overlap.second),
                many(overlap.same as u64, "record")
            );
        }
        if asked.records {
            self.add_records(&mut lines, &bill);
        }
        for (name, line) in bill.by(asked.by) {
            lines.push('\n');
            let name = name.as_deref().map(one_line);
            _ = writeln!(lines, "{}", name.as_deref().unwrap_or("(no name)"));
            add_line(&mut lines, &line);
        }
        lines.push_str("\ntotal\n");
        add_line(&mut lines, &bill.total());
        for ((id, why), tokens) in bill.unpriced_ids() {
            let id = if id.is_empty() {
                NO_FIGURE.to_owned()
            } else {
                shown(&id)
            };
            _ = writeln!(
                lines,
                "unpriced: {id}, {} tokens: {}",
                grouped(tokens.get()),
                reason(why)
            );
        }
        lines
    }

    /// Each record with its place, day, model and parts.
    fn add_records(&self, lines: &mut String, bill: &Bill<'_>) {
        let ledger = &self.ledger;
        for (at, record) in ledger.records.iter().enumerate() {
            let day = record
                .when
                .map_or_else(|| NO_FIGURE.to_owned(), |when| when.day.to_string());
            let model = record.model.as_deref();
            let model = model.map_or_else(|| NO_FIGURE.to_owned(), shown);
            let known = bill.model(at).map_or(NO_FIGURE, |model| model.key.as_str());
            let parts: Vec<String> = record
                .tokens
                .parts()
                .into_iter()
                .map(|(part, tokens)| format!("{} {}", part_name(part), grouped(tokens.get())))
                .collect();
            let billed = record
                .billed
                .map_or_else(String::new, |amount| format!(" · billed {}", money(amount)));
            let place = self.place(record.place);
            _ = writeln!(
                lines,
                "{place} · {day} · {model} · {known} · {}{billed}",
                parts.join(", ")
            );
        }
    }

    fn place(&self, place: Place) -> String {
        let name = self
            .ledger
            .files
            .get(place.file as usize)
            .map_or("", |file| &file.name);
        format!("{name}:{}", place.line)
    }
}

/// What is wrong, in words.
fn words_of(slip: &Slip) -> String {
    match slip {
        Slip::Empty => "it is empty".to_owned(),
        Slip::UnknownFormat => {
            "nothing that is known stands in it; --format says what it is".to_owned()
        }
        Slip::NotText => "it is not text".to_owned(),
        Slip::Broken { why } => format!("cannot be read: {why}"),
        Slip::Truncated => "it ends within a record, which is left out".to_owned(),
        Slip::MissingColumn { name } => format!("there is no column {name}"),
        Slip::UnknownColumn { name } => format!("the column {name} is not known and not used"),
        Slip::BadValue { field, value } => format!("{field} cannot be read: {value:?}"),
        Slip::TotalDiffers { stated, read } => {
            format!(
                "it states {} tokens in all, its parts are {}",
                grouped(*stated),
                grouped(*read)
            )
        }
        Slip::CannotTellThinking => {
            "whether thinking is inside the output cannot be told; taken as inside".to_owned()
        }
        Slip::OnlyBalance { left } => {
            format!("it tells a balance of {} and no use", money(*left))
        }
        Slip::MorePages => "the report has more pages, which are not in this file".to_owned(),
        Slip::TooLong => "a line or document is too long to be read".to_owned(),
    }
}

fn add_line(lines: &mut String, line: &Line) {
    let requests = line.requests.map_or_else(|| NO_FIGURE.to_owned(), grouped);
    _ = writeln!(lines, "  {:<14} {requests}", "requests");
    for share in &line.priced {
        let tokens = grouped(share.tokens.get());
        _ = writeln!(
            lines,
            "  {:<14} {tokens} tokens = {}",
            part_name(share.part),
            usd_exact(share.cost)
        );
    }
    for (why, tokens) in line
        .unpriced
        .iter()
        .filter(|(_, tokens)| **tokens > Tokens::ZERO)
    {
        let tokens = grouped(tokens.get());
        _ = writeln!(
            lines,
            "  {:<14} {tokens} tokens = {NO_FIGURE} ({})",
            "unpriced",
            reason(*why)
        );
    }
    let cost = if line.priced.is_empty() {
        NO_FIGURE.to_owned()
    } else {
        usd_exact(line.cost())
    };
    _ = writeln!(lines, "  {:<14} {cost}", "at list price");
    for amount in line.billed.values() {
        _ = writeln!(lines, "  {:<14} {}", "billed", money(*amount));
    }
}

/// A count with its noun.
fn many(count: u64, noun: &str) -> String {
    let ending = if count == 1 { "" } else { "s" };
    format!("{} {noun}{ending}", grouped(count))
}

fn money(amount: Amount) -> String {
    amount.usd().map_or_else(
        || format!("{} {}", amount.to_decimal(), amount.currency),
        |usd: Usd| usd_exact(usd),
    )
}

const fn reason(why: Unpriced) -> &'static str {
    match why {
        Unpriced::NoModel => "the file names no model",
        Unpriced::UnknownModel => "no such model is known",
        Unpriced::NoPriceThatDay => "no price of that day is known",
        Unpriced::NoDay => "the file names no day",
        Unpriced::UnknownLifetime => "how long the cache keeps it is not told",
        Unpriced::MissingRate => "no price is published for it on these terms",
        Unpriced::UnknownTier => "how it was served is not known",
    }
}
