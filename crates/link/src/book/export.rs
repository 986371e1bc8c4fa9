//! The price book as people and programs take it away: the rows that are seen, each with its source and the day it was read.

use crate::{Cell, ExportTable};
use book::{AsOf, CellValue, Column, Mark, Row};
use plan::{Workload, workload::Number};
use prices::json_text::{push_key, push_string, push_text};
use prices::{catalog::UnitPrice, date::iso};

/// The words at the top of an exported table; the JSON needs none.
pub struct BookHeads<'t> {
    /// A column's head, with its unit.
    pub column: &'t dyn Fn(Column) -> String,
    /// A unit price with its unit, such as `$0.04 per image, quality high`.
    pub unit: &'t dyn Fn(&UnitPrice) -> String,
    /// The model's id.
    pub model_id: &'t str,
    /// Who sells it.
    pub provider: &'t str,
    /// Where the price was read.
    pub source: &'t str,
    /// The day it was read.
    pub checked: &'t str,
    /// What stands for the source of the visitor's own prices.
    pub own: &'t str,
}

/// The price book as it is seen.
#[derive(Clone, Copy)]
pub struct BookExport<'r, 'a> {
    /// All rows.
    pub rows: &'r [Row<'a>],
    /// The places of those that are seen, in order.
    pub shown: &'r [u16],
    /// The columns after the model's name.
    pub columns: &'r [Column],
    /// The day the prices are of.
    pub as_of: AsOf,
    /// What they are priced for.
    pub workload: &'r Workload,
}

impl<'r, 'a> BookExport<'r, 'a> {
    fn seen(self) -> impl Iterator<Item = &'r Row<'a>> {
        self.shown
            .iter()
            .filter_map(move |at| self.rows.get(usize::from(*at)))
    }

    /// The columns to write: source and day stand at the end of each row anyhow.
    fn figures(self) -> impl Iterator<Item = Column> {
        let columns = self.columns.iter().copied();
        columns.filter(|column| !matches!(column, Column::Model | Column::Checked))
    }

    /// The table for a document or a spreadsheet, with notes in the reader's language.
    pub fn to_table(self, heads: &BookHeads<'_>, footnotes: Vec<String>) -> ExportTable {
        let mut headers = vec![
            (heads.column)(Column::Model),
            heads.model_id.to_owned(),
            heads.provider.to_owned(),
        ];
        headers.extend(self.figures().map(heads.column));
        headers.extend([heads.source.to_owned(), heads.checked.to_owned()]);
        let mut rows = Vec::new();
        for row in self.seen() {
            let mut cells = vec![
                Cell::from(row.model.name.as_str()),
                Cell::from(row.model.key.as_str()),
                Cell::from(row.model.provider_name.as_str()),
            ];
            cells.extend(
                self.figures()
                    .map(|column| cell(column.cell(row), heads.unit)),
            );
            cells.push(match (row.mark, row.period) {
                (Mark::Changed | Mark::Added, _) => Cell::from(heads.own),
                (Mark::Listed, Some(period)) => Cell::from(period.source.url.as_str()),
                (Mark::Listed, None) => Cell::Missing,
            });
            cells.push(cell(Column::Checked.cell(row), heads.unit));
            rows.push(cells);
        }
        ExportTable {
            headers,
            rows,
            footnotes,
        }
    }

    /// The same for a program. Amounts are strings with exact decimals, in dollars per million tokens where nothing else is said;
    /// what is not known is `null`, never zero or left out. The names never change within a version.
    pub fn to_json(self) -> String {
        let mut out = String::from("{\"version\":1");
        push_text(&mut out, "as_of", &iso(self.as_of.day));
        push_key(&mut out, "workload");
        out.push('{');
        let workload = self.workload.clone().by_month();
        for number in Number::ALL {
            if let Some(said) = number.of(&workload) {
                push_key(&mut out, number.name());
                out.push_str(&said.to_string());
            }
        }
        out.push('}');
        push_key(&mut out, "rows");
        out.push('[');
        for (at, row) in self.seen().enumerate() {
            out.push_str(if at == 0 { "\n{" } else { ",\n{" });
            self.push_row(&mut out, row);
            out.push('}');
        }
        out.push_str("\n]}\n");
        out
    }

    fn push_row(self, out: &mut String, row: &Row<'_>) {
        push_text(out, "model", row.model.key.as_str());
        push_text(out, "name", &row.model.name);
        push_text(out, "provider", row.model.provider.as_str());
        push_text(out, "status", row.standing.id());
        push_text(
            out,
            "price",
            match row.mark {
                Mark::Listed => "listed",
                Mark::Changed => "own",
                Mark::Added => "own_row",
            },
        );
        for column in self.figures() {
            push_key(out, &column.id().replace('-', "_"));
            push_value(out, column.cell(row));
        }
        let source = row.period.filter(|_| row.mark == Mark::Listed);
        push_key(out, "source");
        match source {
            Some(period) => push_string(out, &period.source.url),
            None => out.push_str("null"),
        }
        push_key(out, "checked");
        push_value(out, Column::Checked.cell(row));
    }
}

fn cell(value: CellValue<'_>, unit: &dyn Fn(&UnitPrice) -> String) -> Cell {
    match value {
        CellValue::Model(model) => Cell::from(model.name.as_str()),
        CellValue::Price(price) | CellValue::Write(price, _) => {
            Cell::figure(format::price(price), price.to_decimal())
        }
        CellValue::Unit(price) => Cell::from(unit(price)),
        CellValue::Tokens(tokens) => {
            Cell::figure(format::grouped(tokens.get()), tokens.to_string())
        }
        CellValue::Day(day) => Cell::from(format::date(day)),
        CellValue::Money(amount) => Cell::money(amount),
        CellValue::Unknown(_) => Cell::Missing,
    }
}

fn push_value(out: &mut String, value: CellValue<'_>) {
    match value {
        CellValue::Model(model) => push_string(out, &model.name),
        CellValue::Price(price) => push_string(out, &price.to_decimal()),
        CellValue::Write(price, lifetime) => {
            out.push('{');
            push_text(out, "price", &price.to_decimal());
            push_text(out, "lifetime", &lifetime.id());
            out.push('}');
        }
        CellValue::Unit(unit) => {
            out.push('{');
            push_text(out, "unit", unit.unit.id());
            push_key(out, "per");
            out.push_str(&unit.per.to_string());
            push_text(out, "price", &unit.price.to_decimal());
            push_key(out, "attrs");
            out.push('{');
            for (name, value) in &unit.attrs {
                push_text(out, name, value);
            }
            out.push_str("}}");
        }
        CellValue::Tokens(tokens) => out.push_str(&tokens.to_string()),
        CellValue::Day(day) => push_string(out, &iso(day)),
        CellValue::Money(amount) => push_string(out, &amount.to_decimal()),
        CellValue::Unknown(_) => out.push_str("null"),
    }
}
