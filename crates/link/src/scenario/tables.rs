//! A scenario's results to take away: one table for a spreadsheet, two for a document, JSON for programs. The caller brings the words.
//! Each names the scenario, the day, the currency, what was assumed, and the source and day of every price.

use super::fields;
use crate::codec::Pairs;
use crate::{Cell, ExportTable};
use plan::scenario::{Case, CostPart, Gap, Likely, PriceUsed, Scenario, ScenarioCost, YearTable};
use prices::{
    date::{Date, iso},
    json_text::{push_key, push_string, push_text},
    money::Usd,
};

/// Something the month rests on: a number in its three cases, or a choice in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assumption {
    /// What it is of.
    pub name: String,
    /// Low, expected, high. `None`: it is a choice.
    pub numbers: Option<[i64; 3]>,
    /// The unit of the numbers, or what was chosen.
    pub unit: String,
}

/// A month on one model or on a mix, in the low, the expected and the high case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    /// The model's name, or what the mix is called.
    pub name: String,
    /// The model's key; empty for a mix.
    pub id: String,
    /// What it costs in each case.
    pub cases: [Result<ScenarioCost, Gap>; 3],
}

/// Where a price was read, and when; a price of the visitor's own was read nowhere.
pub type SourceOf<'a> = &'a dyn Fn(&PriceUsed) -> (String, Option<Date>);

/// What a file of a scenario holds.
#[derive(Clone, Copy)]
pub struct ScenarioExport<'a> {
    /// The scenario's name.
    pub name: &'a str,
    /// The day whose prices it rests on.
    pub date: Date,
    /// The address that opens it.
    pub address: &'a str,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// What it assumes, in words.
    pub assumptions: &'a [Assumption],
    /// Its own models.
    pub own: &'a Priced,
    /// The twelve months on them.
    pub year: &'a YearTable,
    /// Where their month most likely lies; `None` where that is not known.
    pub likely: Option<&'a Likely>,
    /// Other models, in their order.
    pub others: &'a [Priced],
    /// Where prices were read.
    pub source: SourceOf<'a>,
}

/// What the rows of the table are called.
#[derive(Clone, Copy)]
pub struct RowWords<'a> {
    /// The address that opens the scenario.
    pub address: &'a str,
    /// Something assumed.
    pub assumption: &'a str,
    /// A price used.
    pub price: &'a str,
    /// A line of the bill.
    pub line: &'a str,
    /// All lines together.
    pub total: &'a str,
    /// The range that the month and the year most likely lie in.
    pub likely: &'a str,
    /// One of the twelve months.
    pub month: &'a str,
    /// The scenario on another model.
    pub model: &'a str,
    /// What a line of the bill is for.
    pub part: &'a dyn Fn(CostPart) -> &'static str,
}

/// Columns of the table: scenario, day, kind of row, name, id of the model; low, expected, high and unit of an assumption; the month and
/// the year in the three cases; an expected request, conversation, person and accepted result; source and day of the price.
pub const COLUMNS: usize = 21;

const NUMBERS: usize = 5;
const UNIT: usize = 8;
const MONTHS: usize = 9;
const YEARS: usize = 12;
const EACH: usize = 15;
/// The column of what one piece of work costs, which scenarios call by different names.
pub const EACH_PIECE: usize = EACH + 1;
const SOURCE: usize = 19;
const CHECKED: usize = 20;

impl ScenarioExport<'_> {
    /// The table for a spreadsheet. Amounts of the rows of the bill add up to its total in each case; what is not known is empty.
    pub fn to_table(self, heads: [String; COLUMNS], words: RowWords<'_>) -> ExportTable {
        let mut headers = Vec::from(heads);
        for head in &mut headers[MONTHS..SOURCE] {
            head.push_str(" (USD)");
        }
        let mut rows = Vec::new();
        let mut address = self.row(words.address, "", "");
        address[SOURCE] = Cell::from(self.address);
        rows.push(address);
        for assumption in self.assumptions {
            let mut row = self.row(words.assumption, &assumption.name, "");
            for (at, number) in assumption.numbers.iter().flatten().enumerate() {
                row[NUMBERS + at] = Cell::figure(number.to_string(), number.to_string());
            }
            row[UNIT] = Cell::from(assumption.unit.as_str());
            rows.push(row);
        }
        for used in prices_of(self.own) {
            let mut row = self.row(words.price, &used.name, used.model.as_str());
            self.put_source(&mut row, &[used]);
            rows.push(row);
        }
        for (part, amounts) in lines_of(self.own) {
            let mut row = self.row(words.line, (words.part)(part), &self.own.id);
            put(&mut row, MONTHS, &amounts);
            rows.push(row);
        }
        let total = self.priced(words.total, self.own);
        rows.push(total);
        if let Some(likely) = self.likely {
            let mut row = self.row(words.likely, &self.own.name, &self.own.id);
            let ends = |range: Option<(Usd, Usd)>| {
                [range.map(|(low, _)| low), None, range.map(|(_, high)| high)]
            };
            put(&mut row, MONTHS, &ends(Some(likely.month)));
            put(&mut row, YEARS, &ends(likely.year));
            rows.push(row);
        }
        for month in &self.year.months {
            let name = format!("{}/{}", iso(month.first), iso(month.last()));
            let mut row = self.row(words.month, &name, &self.own.id);
            put(&mut row, MONTHS, &month.cases);
            rows.push(row);
        }
        for model in self.others {
            let mut row = self.priced(words.model, model);
            self.put_source(&mut row, &prices_of(model));
            rows.push(row);
        }
        ExportTable {
            headers,
            rows,
            footnotes: Vec::new(),
        }
    }

    fn row(self, kind: &str, name: &str, id: &str) -> Vec<Cell> {
        let mut row = vec![
            Cell::from(self.name),
            Cell::from(iso(self.date)),
            Cell::from(kind),
            Cell::from(name),
            Cell::from(id),
        ];
        row.resize(COLUMNS, Cell::Missing);
        row
    }

    fn priced(self, kind: &str, priced: &Priced) -> Vec<Cell> {
        let mut row = self.row(kind, &priced.name, &priced.id);
        let months = priced
            .cases
            .each_ref()
            .map(|cost| Some(cost.as_ref().ok()?.month));
        let years = priced.cases.each_ref().map(|cost| cost.as_ref().ok()?.year);
        put(&mut row, MONTHS, &months);
        put(&mut row, YEARS, &years);
        if let Ok(cost) = &priced.cases[1] {
            let each = EACH_NAMES.map(|(_, of)| of(cost));
            put(&mut row, EACH, &each);
        }
        row
    }

    /// The sources of a row's prices; of several days the earliest, for that is how old the row is.
    fn put_source(self, row: &mut [Cell], prices: &[&PriceUsed]) {
        let mut sources: Vec<String> = Vec::new();
        let mut oldest: Option<Date> = None;
        for used in prices {
            let (source, checked) = (self.source)(used);
            if !sources.contains(&source) {
                sources.push(source);
            }
            oldest = match (oldest, checked) {
                (Some(oldest), Some(checked)) => Some(oldest.min(checked)),
                (oldest, checked) => oldest.or(checked),
            };
        }
        row[SOURCE] = Cell::from(sources.join("; "));
        row[CHECKED] = oldest.map_or(Cell::Missing, |day| Cell::from(iso(day)));
    }

    /// For a document: the months of every model, the scenario's own first, with the sources under it. The heads are those of the model,
    /// the three cases, an expected request and conversation, and the expected year. `noted` words where a price was read.
    pub fn to_summary(
        self,
        headers: Vec<String>,
        noted: &dyn Fn(&PriceUsed) -> String,
    ) -> ExportTable {
        let mut table = ExportTable {
            headers,
            ..ExportTable::default()
        };
        for priced in std::iter::once(self.own).chain(self.others) {
            let mut row = vec![Cell::from(priced.name.as_str())];
            for cost in &priced.cases {
                row.push(money(cost.as_ref().ok().map(|cost| cost.month)));
            }
            let expected = priced.cases[1].as_ref().ok();
            row.push(money(expected.map(|cost| cost.per_request)));
            row.push(money(expected.map(|cost| cost.per_conversation)));
            row.push(money(expected.and_then(|cost| cost.year)));
            table.rows.push(row);
            for used in prices_of(priced) {
                let note = noted(used);
                if !table.footnotes.contains(&note) {
                    table.footnotes.push(note);
                }
            }
        }
        table
    }

    /// For a document: the lines of the month in the three cases, with the total last.
    pub fn to_lines(self, headers: Vec<String>, words: RowWords<'_>) -> ExportTable {
        let mut rows = Vec::new();
        for (part, amounts) in lines_of(self.own) {
            rows.push(named((words.part)(part), amounts));
        }
        let months = self
            .own
            .cases
            .each_ref()
            .map(|cost| Some(cost.as_ref().ok()?.month));
        rows.push(named(words.total, months));
        ExportTable {
            headers,
            rows,
            footnotes: Vec::new(),
        }
    }

    /// For a document: the twelve months in the three cases, with the total last. The heads are those of the month and the cases.
    pub fn to_months(self, headers: Vec<String>, words: RowWords<'_>) -> ExportTable {
        let months = self.year.months.iter();
        let mut rows: Vec<Vec<Cell>> = months
            .map(|month| named(&iso(month.first), month.cases))
            .collect();
        rows.push(named(words.total, self.year.totals()));
        ExportTable {
            headers,
            rows,
            footnotes: Vec::new(),
        }
    }

    /// The same for programs. Amounts are exact decimals of US dollars as strings; what is not known is `null`.
    pub fn to_json(self) -> String {
        let mut out = String::from("{\"tokentally\":\"results\",\"v\":2,\"currency\":\"USD\"");
        push_text(&mut out, "date", &iso(self.date));
        push_text(&mut out, "name", self.name);
        push_text(&mut out, "address", self.address);
        push_key(&mut out, "scenario");
        out.push('{');
        push_text(&mut out, "p", self.scenario.preset.id());
        let mut pairs = Pairs::new();
        fields::write_differing(&mut pairs, "", self.scenario);
        for (key, value) in pairs {
            push_text(&mut out, &key, &value);
        }
        out.push('}');
        push_key(&mut out, "assumptions");
        out.push('[');
        for (at, assumption) in self.assumptions.iter().enumerate() {
            out.push_str(if at == 0 { "\n{" } else { ",\n{" });
            push_text(&mut out, "name", &assumption.name);
            if let Some(numbers) = assumption.numbers {
                for (case, number) in Case::ALL.into_iter().zip(numbers) {
                    push_key(&mut out, case.id());
                    out.push_str(&number.to_string());
                }
                push_text(&mut out, "unit", &assumption.unit);
            } else {
                push_text(&mut out, "choice", &assumption.unit);
            }
            out.push('}');
        }
        out.push(']');
        push_key(&mut out, "likely");
        self.push_likely(&mut out);
        push_key(&mut out, "months");
        out.push('[');
        for (at, month) in self.year.months.iter().enumerate() {
            out.push_str(if at == 0 { "\n{" } else { ",\n{" });
            push_text(&mut out, "from", &iso(month.first));
            push_text(&mut out, "to", &iso(month.last()));
            for (case, amount) in Case::ALL.into_iter().zip(month.cases) {
                push_amount(&mut out, case.id(), amount);
            }
            out.push('}');
        }
        out.push(']');
        push_key(&mut out, "results");
        out.push('[');
        for (at, priced) in std::iter::once(self.own).chain(self.others).enumerate() {
            out.push_str(if at == 0 { "\n{" } else { ",\n{" });
            self.push_priced(&mut out, priced);
            out.push('}');
        }
        out.push_str("\n]}\n");
        out
    }

    fn push_likely(self, out: &mut String) {
        let Some(likely) = self.likely else {
            return out.push_str("null");
        };
        out.push('{');
        for (name, range) in [("month", Some(likely.month)), ("year", likely.year)] {
            push_key(out, name);
            match range {
                Some((low, high)) => {
                    out.push('{');
                    push_amount(out, "low", Some(low));
                    push_amount(out, "high", Some(high));
                    out.push('}');
                }
                None => out.push_str("null"),
            }
        }
        push_key(out, "varied");
        out.push('[');
        for (at, input) in likely.varied.iter().enumerate() {
            if at > 0 {
                out.push(',');
            }
            push_string(out, input.key());
        }
        out.push_str("]}");
    }

    fn push_priced(self, out: &mut String, priced: &Priced) {
        push_text(out, "name", &priced.name);
        push_text(out, "model", &priced.id);
        for (case, cost) in Case::ALL.into_iter().zip(&priced.cases) {
            push_key(out, case.id());
            match cost {
                Ok(cost) => push_cost(out, cost),
                Err(_) => out.push_str("null"),
            }
        }
        push_key(out, "prices");
        out.push('[');
        for (at, used) in prices_of(priced).into_iter().enumerate() {
            out.push_str(if at == 0 { "{" } else { ",{" });
            let (source, checked) = (self.source)(used);
            push_text(out, "model", used.model.as_str());
            push_text(out, "source", &source);
            push_key(out, "checked");
            match checked {
                Some(day) => push_string(out, &iso(day)),
                None => out.push_str("null"),
            }
            out.push('}');
        }
        out.push(']');
    }
}

/// What a month comes to each: the name that JSON gives it, and the amount.
type Each = (&'static str, fn(&ScenarioCost) -> Option<Usd>);

const EACH_NAMES: [Each; 4] = [
    ("per_request", |cost| Some(cost.per_request)),
    ("per_conversation", |cost| Some(cost.per_conversation)),
    ("per_user", |cost| cost.per_user),
    ("per_accepted", |cost| cost.per_accepted),
];

fn push_cost(out: &mut String, cost: &ScenarioCost) {
    out.push('{');
    let each = EACH_NAMES.map(|(name, of)| (name, of(cost)));
    let sums = [("month", Some(cost.month)), ("year", cost.year)];
    for (name, amount) in sums.into_iter().chain(each) {
        push_amount(out, name, amount);
    }
    push_key(out, "lines");
    out.push('{');
    for line in &cost.lines {
        push_text(out, line.part.id(), &line.amount.to_decimal());
    }
    out.push_str("}}");
}

fn push_amount(out: &mut String, name: &str, amount: Option<Usd>) {
    push_key(out, name);
    match amount {
        Some(amount) => push_string(out, &amount.to_decimal()),
        None => out.push_str("null"),
    }
}

/// The prices that any case rests on, each once, those of the expected case first.
fn prices_of(priced: &Priced) -> Vec<&PriceUsed> {
    let [low, expected, high] = &priced.cases;
    let mut all: Vec<&PriceUsed> = Vec::new();
    for used in [expected, low, high]
        .into_iter()
        .flatten()
        .flat_map(|cost| &cost.prices)
    {
        if !all.contains(&used) {
            all.push(used);
        }
    }
    all
}

/// The lines of the bill in each case. A part that stands in one case only costs nothing in the others.
fn lines_of(priced: &Priced) -> Vec<(CostPart, [Option<Usd>; 3])> {
    let mut lines = Vec::new();
    for part in CostPart::ALL {
        let amounts = priced.cases.each_ref().map(|cost| {
            let lines = &cost.as_ref().ok()?.lines;
            let line = lines.iter().find(|line| line.part == part);
            Some(line.map_or(Usd::ZERO, |line| line.amount))
        });
        if amounts.iter().flatten().any(|amount| *amount != Usd::ZERO) {
            lines.push((part, amounts));
        }
    }
    lines
}

fn named(name: &str, amounts: [Option<Usd>; 3]) -> Vec<Cell> {
    std::iter::once(Cell::from(name))
        .chain(amounts.map(money))
        .collect()
}

fn put(row: &mut [Cell], from: usize, amounts: &[Option<Usd>]) {
    for (at, amount) in amounts.iter().enumerate() {
        row[from + at] = money(*amount);
    }
}

fn money(amount: Option<Usd>) -> Cell {
    amount.map_or(Cell::Missing, Cell::money)
}
