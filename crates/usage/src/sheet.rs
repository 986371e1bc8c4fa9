//! Sheets: text in rows and columns, read by the names in their head.

use std::collections::BTreeMap;

use crate::{
    decimal,
    problem::{Problem, Slip},
    record::Place,
    when::When,
};

/// The column of a Google billing export by which it is known.
pub(crate) const GOOGLE_COST: &str = "cost";

/// The mark that some programs put before a text, and some again before its data.
const MARK: char = '\u{feff}';

/// A sheet's columns by name.
#[derive(Debug)]
pub(crate) struct Head {
    columns: BTreeMap<String, usize>,
    delimiter: u8,
}

impl Head {
    /// Reads a head. Names are compared without blanks around them and without case; a dot and an underscore are one, as Google's
    /// export has both.
    pub(crate) fn parse(line: &str) -> Self {
        let delimiter = delimiter_of(line);
        let names = cells(line, delimiter);
        let columns = names.iter().enumerate().rev();
        Self {
            columns: columns.map(|(at, name)| (column_name(name), at)).collect(),
            delimiter,
        }
    }

    /// The names, as they are compared.
    pub(crate) fn names(&self) -> Vec<String> {
        self.columns.keys().cloned().collect()
    }

    /// The names in the order of the columns.
    pub(crate) fn names_in_order(&self) -> Vec<String> {
        let mut names: Vec<_> = self.columns.iter().collect();
        names.sort_by_key(|(_, at)| **at);
        names.into_iter().map(|(name, _)| name.clone()).collect()
    }

    /// A row of the sheet.
    pub(crate) fn row(&self, line: &str) -> Row<'_> {
        Row {
            head: self,
            cells: cells(line, self.delimiter),
        }
    }
}

/// One row.
#[derive(Debug)]
pub(crate) struct Row<'h> {
    head: &'h Head,
    cells: Vec<String>,
}

impl Row<'_> {
    /// Whether every cell is blank.
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }

    /// A cell that says something.
    pub(crate) fn text(&self, column: &str) -> Option<String> {
        let cell = self.cells.get(*self.head.columns.get(column)?)?.trim();
        (!cell.is_empty()).then(|| cell.to_owned())
    }

    /// A time or a day.
    pub(crate) fn when(&self, column: &str) -> Option<When> {
        When::parse(&self.text(column)?)
    }

    /// A flag.
    pub(crate) fn is_true(&self, column: &str) -> bool {
        self.text(column)
            .is_some_and(|text| text.eq_ignore_ascii_case("true"))
    }

    /// A count; a blank cell is nothing, a cell that cannot be read is nothing and a problem.
    pub(crate) fn count(&self, column: &str, place: Place, problems: &mut Vec<Problem>) -> u64 {
        let Some(text) = self.text(column) else {
            return 0;
        };
        decimal::count(&text, self.head.delimiter == b';').unwrap_or_else(|| {
            problems.push(bad_value(place, column, text));
            0
        })
    }

    /// A decimal in femto-units, with a dollar sign or without; `None` for a blank cell, and with a problem for one that cannot be read.
    pub(crate) fn femto(
        &self,
        column: &str,
        place: Place,
        problems: &mut Vec<Problem>,
    ) -> Option<i128> {
        let text = self.text(column)?;
        let plain = text.trim_start_matches('$');
        let read = decimal::femto(plain, self.head.delimiter == b';');
        if read.is_none() {
            problems.push(bad_value(place, column, text));
        }
        read
    }
}

/// A value that could not be read.
pub(crate) fn bad_value(place: Place, field: &str, value: String) -> Problem {
    Problem {
        place,
        slip: Slip::BadValue {
            field: field.to_owned(),
            value: prices::outside::shown(&value),
        },
    }
}

fn column_name(name: &str) -> String {
    let name = name.trim().trim_matches(MARK).trim().to_lowercase();
    name.replace(['.', ' '], "_")
}

/// The mark that parts the head most often.
fn delimiter_of(line: &str) -> u8 {
    let times = |mark: u8| line.bytes().filter(|byte| *byte == mark).count();
    [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|mark| (times(*mark), *mark == b','))
        .unwrap_or(b',')
}

/// The cells of a row, which may hold line ends within quotes.
fn cells(line: &str, delimiter: u8) -> Vec<String> {
    let mut reader = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
    // A line end closes the last cell.
    let closed = format!("{}\n", line.trim_start_matches(MARK));
    let mut written = vec![0; closed.len()];
    let mut ends = vec![0; line.matches(char::from(delimiter)).count() + 2];
    let (_, _, _, fields) = reader.read_record(closed.as_bytes(), &mut written, &mut ends);
    let mut start = 0;
    let mut found = Vec::with_capacity(fields);
    for end in ends.into_iter().take(fields) {
        let cell = written.get(start..end).unwrap_or_default();
        found.push(String::from_utf8_lossy(cell).into_owned());
        start = end;
    }
    found
}

/// Whether a row's quotes are open at its end, so that the next line belongs to it.
pub(crate) fn is_open(row: &str) -> bool {
    row.matches('"').count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_found_by_name_wherever_they_stand() {
        let head = Head::parse("\u{feff}Model;\u{feff}Input_Tokens ;cost");
        let row = head.row("\"a;b \"\"c\"\"\";1.024,0;0,5\r");
        assert_eq!(row.text("model").as_deref(), Some("a;b \"c\""));
        let place = Place { file: 0, line: 2 };
        let mut problems = Vec::new();
        assert_eq!(row.count("input_tokens", place, &mut problems), 1_024);
        assert_eq!(
            row.femto("cost", place, &mut problems),
            Some(500_000_000_000_000)
        );
        assert_eq!(row.text("absent"), None);
        assert!(problems.is_empty());
    }

    #[test]
    fn what_cannot_be_read_is_named() {
        let head = Head::parse("model,input_tokens");
        let row = head.row("a,many");
        let mut problems = Vec::new();
        assert_eq!(
            row.count("input_tokens", Place { file: 0, line: 2 }, &mut problems),
            0
        );
        assert_eq!(problems.len(), 1);
    }

    #[test]
    fn short_rows_and_blank_rows_are_no_trouble() {
        let head = Head::parse("a,b,c");
        assert_eq!(head.row("1").text("c"), None);
        assert_eq!(head.row("1,2,3,4").text("c").as_deref(), Some("3"));
        assert!(head.row(",,").is_blank() && head.row("").is_blank());
        assert!(is_open("a,\"b") && !is_open("a,\"b\""));
    }
}
