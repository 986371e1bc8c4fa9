//! A table to take away: Markdown for a document, CSV for a spreadsheet.

use prices::money::Usd;

/// One cell: what a reader sees, and what a program should get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words: a model's name, a provider.
    Text(String),
    /// A number, rounded for the document and exact for the spreadsheet.
    Figure {
        /// As a person reads it: `$0.00328`.
        shown: String,
        /// The exact plain decimal, no unit: `0.003284`.
        exact: String,
        /// Whether it is an amount of US dollars, which the spreadsheet is told in the column's head.
        is_dollars: bool,
    },
    /// Nothing is published: an em dash in the document, an empty cell in the spreadsheet, never a zero.
    Missing,
}

impl Cell {
    /// A number as people and as programs read it.
    pub fn figure(shown: impl Into<String>, exact: impl Into<String>) -> Self {
        Self::Figure {
            shown: ascii_minus(shown.into()),
            exact: exact.into(),
            is_dollars: false,
        }
    }

    /// An amount, rounded for the document and exact for the spreadsheet.
    #[must_use]
    pub fn money(amount: Usd) -> Self {
        Self::Figure {
            shown: ascii_minus(format::usd(amount)),
            exact: amount.to_decimal(),
            is_dollars: true,
        }
    }

    fn shown(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Figure { shown, .. } => shown,
            Self::Missing => format::NO_FIGURE,
        }
    }

    fn exact(&self) -> &str {
        match self {
            Self::Text(text) => text,
            Self::Figure { exact, .. } => exact,
            Self::Missing => "",
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A table with its notes, ready to be copied. Rows may be shorter or longer than the head: no cell is ever dropped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExportTable {
    /// Column heads, with their units.
    pub headers: Vec<String>,
    /// The rows, in the order they are shown.
    pub rows: Vec<Vec<Cell>>,
    /// What the reader has to know to use the numbers: the workload, the day the prices were read.
    pub footnotes: Vec<String>,
}

impl ExportTable {
    /// A GitHub-flavoured Markdown table, columns of figures right-aligned, the notes as a list under it.
    pub fn to_markdown(&self) -> String {
        let columns = self.columns();
        let mut out = String::new();
        let mut line = |cells: &mut dyn Iterator<Item = String>| {
            for cell in cells {
                out.push_str("| ");
                out.push_str(&cell);
                out.push(' ');
            }
            out.push_str("|\n");
        };
        line(&mut (0..columns).map(|at| {
            self.headers
                .get(at)
                .map_or_else(String::new, |head| escape_markdown(head))
        }));
        line(
            &mut (0..columns).map(|at| if self.is_figures(at) { "---:" } else { "---" }.to_owned()),
        );
        for row in &self.rows {
            line(&mut (0..columns).map(|at| {
                row.get(at)
                    .map_or_else(String::new, |cell| escape_markdown(cell.shown()))
            }));
        }
        if !self.footnotes.is_empty() {
            out.push('\n');
        }
        for note in &self.footnotes {
            out.push_str("- ");
            out.push_str(&escape_markdown(note));
            out.push('\n');
        }
        out
    }

    /// CSV after RFC 4180 (CRLF, a quote doubled inside quotes), with exact figures and safe to open in a spreadsheet.
    ///
    /// Every record has the same number of fields; a footnote is a record of its own with only the first field filled.
    pub fn to_csv(&self) -> String {
        let columns = self.columns();
        let mut out = String::new();
        let mut record = |cells: &mut dyn Iterator<Item = &str>| {
            let fields: Vec<String> = cells
                .chain(std::iter::repeat(""))
                .take(columns)
                .map(csv_field)
                .collect();
            out.push_str(&fields.join(","));
            out.push_str("\r\n");
        };
        let heads = self.headers.iter().enumerate().map(|(at, head)| {
            let is_named = ["$", "USD", "美元"].iter().any(|name| head.contains(name));
            if self.is_dollars(at) && !is_named {
                format!("{head} (USD)")
            } else {
                head.clone()
            }
        });
        let heads: Vec<String> = heads.collect();
        record(&mut heads.iter().map(String::as_str));
        for row in &self.rows {
            record(&mut row.iter().map(Cell::exact));
        }
        for note in &self.footnotes {
            record(&mut std::iter::once(note.as_str()));
        }
        out
    }

    /// As many columns as the widest row has; one at least, for a table of notes only.
    fn columns(&self) -> usize {
        self.rows
            .iter()
            .map(Vec::len)
            .chain([self.headers.len(), 1])
            .max()
            .unwrap_or(1)
    }

    /// Whether a column holds amounts of dollars, or gaps between them.
    fn is_dollars(&self, at: usize) -> bool {
        let cells = self.rows.iter().filter_map(|row| row.get(at));
        let mut cells = cells.filter(|cell| **cell != Cell::Missing).peekable();
        let is_money = |cell: &Cell| {
            matches!(
                cell,
                Cell::Figure {
                    is_dollars: true,
                    ..
                }
            )
        };
        cells.peek().is_some() && cells.all(is_money)
    }

    /// Whether a column holds figures (or gaps between them) and is aligned as such.
    fn is_figures(&self, at: usize) -> bool {
        let mut cells = self.rows.iter().filter_map(|row| row.get(at)).peekable();
        cells.peek().is_some() && cells.all(|cell| !matches!(cell, Cell::Text(_)))
    }
}

/// A figure that spreadsheets take for a number: the minus that pages show is none to them.
fn ascii_minus(shown: String) -> String {
    if shown.contains('\u{2212}') {
        shown.replace('\u{2212}', "-")
    } else {
        shown
    }
}

/// One line of text that Markdown shows as it is. Only what would change the meaning is escaped, so that ids stay readable.
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
    {
        if matches!(c, '\\' | '|' | '`' | '*' | '<' | '[') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// One field of a CSV record: guarded against being run as a formula, quoted where RFC 4180 asks for it.
fn csv_field(text: &str) -> String {
    let guard = if is_formula(text) && !is_number(text) {
        "'"
    } else {
        ""
    };
    let field = format!("{guard}{text}");
    if field.contains(['"', ',', '\r', '\n']) || field.starts_with(' ') || field.ends_with(' ') {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field
    }
}

/// Whether a spreadsheet may run a cell: the signs OWASP lists, their full-width forms, and the blanks that some skip first.
/// <https://owasp.org/www-community/attacks/CSV_Injection>
fn is_formula(text: &str) -> bool {
    text.trim_start()
        .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
        || text.starts_with(['\t', '\r', '\n'])
}

/// A plain decimal number with or without a sign: `-0.5` is a number, not a formula.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    [whole, fraction]
        .iter()
        .all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
