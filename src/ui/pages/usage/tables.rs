//! Tables that are shown and taken away alike.

use leptos::prelude::*;

use super::answers::{Answers, Findings, Groups};
use crate::text::{UsageBillText, UsageText};
use link::{Cell, ExportTable};
use prices::{cost::Part, money::Usd};
use tokens::Tokens;
use usage::{Grouping, Line, Unpriced, reconcile::Reconciliation};

/// A table with what a reader sees above its rows.
pub struct Sheet {
    /// Names it for tests, and its file.
    pub id: &'static str,
    /// What it holds.
    pub title: String,
    /// The head and the rows.
    pub table: ExportTable,
    /// Whether the last row is the sum.
    pub has_total: bool,
}

fn tokens_cell(tokens: Tokens) -> Cell {
    Cell::figure(format::grouped(tokens.get()), tokens.get().to_string())
}

/// A cell with a count; a dash where it is not counted.
pub fn count_cell(count: Option<u64>) -> Cell {
    count.map_or(Cell::Missing, |count| {
        Cell::figure(format::grouped(count), count.to_string())
    })
}

fn money_cell(amount: Option<Usd>) -> Cell {
    amount.map_or(Cell::Missing, Cell::money)
}

/// What was billed in dollars; a dash where nothing was.
fn billed(line: &Line) -> Option<Usd> {
    line.billed.values().find_map(|amount| amount.usd())
}

/// What a line comes to; a dash where none of it has a price.
pub fn cost(line: &Line) -> Option<Usd> {
    (!line.priced.is_empty()).then(|| line.cost())
}

/// A share of a whole, in percent.
pub fn share(part: Usd, whole: Usd) -> String {
    let [part, whole] = [part, whole].map(|amount| {
        // Nano-dollars: a share is told in tenths of a percent.
        u64::try_from(amount.femto() / 1_000_000).unwrap_or_default()
    });
    if whole == 0 {
        return format::NO_FIGURE.to_owned();
    }
    format::percent_of(part, whole)
}

/// The parts by money, dearest first, and what has no price; total tokens stand last.
pub fn parts(answers: &Answers, text: &'static UsageBillText) -> Sheet {
    let total = &answers.total;
    let whole = total.cost();
    let mut priced = total.priced.clone();
    priced.sort_by_key(|share| std::cmp::Reverse(share.cost));
    let mut rows: Vec<Vec<Cell>> = priced
        .iter()
        .map(|part| {
            vec![
                Cell::from((text.part)(part.part)),
                tokens_cell(part.tokens),
                Cell::money(part.cost),
                Cell::from(share(part.cost, whole)),
            ]
        })
        .collect();
    let mut tokens: Tokens = priced.iter().map(|part| part.tokens).sum();
    let stored = |part: &Part| *part == Part::CacheStorage;
    let kept: Tokens = priced
        .iter()
        .filter(|part| stored(&part.part))
        .map(|part| part.tokens)
        .sum();
    for (why, unpriced) in &total.unpriced {
        rows.push(vec![
            Cell::from((text.why)(*why)),
            tokens_cell(*unpriced),
            Cell::Missing,
            Cell::Missing,
        ]);
        tokens += *unpriced;
    }
    // Hours of a kept cache are no tokens of a request.
    let tokens = Tokens::new(tokens.get().saturating_sub(kept.get()));
    rows.push(vec![
        Cell::from(text.total),
        tokens_cell(tokens),
        money_cell(cost(total)),
        cost(total).map_or(Cell::Missing, |_| Cell::from("100%")),
    ]);
    Sheet {
        id: "parts",
        title: text.parts.to_owned(),
        table: ExportTable {
            headers: text.part_heads.map(str::to_owned).to_vec(),
            rows,
            footnotes: vec![text.total_note.to_owned()],
        },
        has_total: true,
    }
}

fn sum_row(name: String, line: &Line) -> Vec<Cell> {
    let answer = line.tokens.output + line.tokens.reasoning;
    let outside = line.tokens.prompt().get() - line.tokens.cache_read.get();
    let mut cost = money_cell(cost(line));
    // A sum of which a part has no price is marked: it is not all.
    if let (Cell::Figure { shown, .. }, false) = (&mut cost, line.unpriced.is_empty()) {
        shown.push('*');
    }
    vec![
        Cell::from(name),
        count_cell(line.requests),
        tokens_cell(Tokens::new(outside)),
        tokens_cell(line.tokens.cache_read),
        tokens_cell(answer),
        cost,
        money_cell(billed(line)),
    ]
}

/// The sum of several lines.
fn added(lines: &[(Option<String>, Line)]) -> Line {
    let mut sum = Line::default();
    for (_, line) in lines {
        sum.merge(line);
    }
    sum
}

/// The sums by a grouping: as many rows as asked, the rest in one, the total.
pub fn sums(
    answers: &Answers,
    grouping: Grouping,
    rows: usize,
    text: &'static UsageBillText,
) -> Sheet {
    let groups: &Groups = answers.by(grouping);
    let (first, rest) = groups.split_at(rows.min(groups.len()));
    let name = |name: &Option<String>| {
        name.as_deref()
            .map_or_else(|| text.no_name.to_owned(), prices::outside::shown)
    };
    let mut cells: Vec<Vec<Cell>> = first
        .iter()
        .map(|(own, line)| sum_row(name(own), line))
        .collect();
    if !rest.is_empty() {
        let rest_name = (text.others)(&format::grouped(rest.len() as u64));
        cells.push(sum_row(rest_name, &added(rest)));
    }
    cells.push(sum_row(text.total.to_owned(), &answers.total));
    let mut headers = vec![(text.by)(grouping).to_owned()];
    headers.extend(text.sum_heads.map(str::to_owned));
    let footnotes = if answers.unpriced.is_empty() {
        Vec::new()
    } else {
        vec![format!("* {}", text.unpriced_note)]
    };
    Sheet {
        id: grouping.id(),
        title: (text.by)(grouping).to_owned(),
        table: ExportTable {
            headers,
            rows: cells,
            footnotes,
        },
        has_total: true,
    }
}

/// Who is suspected, best first.
pub fn suspects(judged: &Reconciliation, text: &'static UsageBillText) -> Sheet {
    let rows = judged.suspects.iter().map(|one| {
        let above = one.explains.is_none_or(|amount| amount >= Usd::ZERO);
        vec![
            Cell::from((text.suspect)(one.suspect, above)),
            money_cell(one.explains),
            money_cell(judged.left(one)),
            count_cell(Some(one.records)),
        ]
    });
    Sheet {
        id: "suspects",
        title: text.suspects.to_owned(),
        table: ExportTable {
            headers: text.suspect_heads.map(str::to_owned).to_vec(),
            rows: rows.collect(),
            footnotes: vec![text.suspect_note.to_owned()],
        },
        has_total: false,
    }
}

/// What has no price, each id with the reason.
pub fn unpriced(answers: &Answers, text: &'static UsageBillText) -> Sheet {
    let rows = answers.unpriced.iter().map(|((id, why), tokens)| {
        let id = match why {
            Unpriced::NoModel => format::NO_FIGURE.to_owned(),
            _ => prices::outside::shown(id),
        };
        vec![
            Cell::from(id),
            tokens_cell(*tokens),
            Cell::from((text.why)(*why)),
        ]
    });
    Sheet {
        id: "unpriced",
        title: text.unpriced.to_owned(),
        table: ExportTable {
            headers: text.unpriced_heads.map(str::to_owned).to_vec(),
            rows: rows.collect(),
            footnotes: vec![text.unpriced_note.to_owned()],
        },
        has_total: false,
    }
}

/// What was wasted.
pub fn wasted(findings: &Findings, text: &'static UsageText) -> Sheet {
    let rows = findings.iter().map(|(finding, _)| {
        vec![
            Cell::from((text.waste.what)(finding.waste)),
            Cell::from(finding.model.as_str()),
            money_cell(finding.saving),
            tokens_cell(finding.tokens),
            count_cell(Some(finding.records.len() as u64)),
        ]
    });
    let [part, tokens, _, _] = text.bill.part_heads;
    let headers = [
        part,
        (text.bill.by)(Grouping::Model),
        text.below.col_saving,
        tokens,
        text.bill.suspect_heads[3],
    ];
    Sheet {
        id: "waste",
        title: text.waste.heading.to_owned(),
        table: ExportTable {
            headers: headers.map(str::to_owned).to_vec(),
            rows: rows.collect(),
            footnotes: vec![text.waste.overlap.to_owned()],
        },
        has_total: false,
    }
}

/// The table as JSON: a list of rows by the names of the columns, figures exact.
pub fn to_json(sheet: &Sheet) -> String {
    let rows = sheet.table.rows.iter().map(|row| {
        let cells = sheet.table.headers.iter().zip(row).map(|(head, cell)| {
            let value = match cell {
                Cell::Missing => serde_json::Value::Null,
                Cell::Text(text) => text.as_str().into(),
                Cell::Figure { exact, .. } => exact.as_str().into(),
            };
            (head.clone(), value)
        });
        serde_json::Value::Object(cells.collect())
    });
    serde_json::Value::Array(rows.collect()).to_string()
}

/// The table on the page.
pub fn table(sheet: &Sheet) -> AnyView {
    let hook = format!("usage-{}", sheet.id);
    let heads: Vec<AnyView> = sheet
        .table
        .headers
        .iter()
        .enumerate()
        .map(|(at, head)| {
            let class = if is_figures(sheet, at) { "number" } else { "" };
            view! { <th scope="col" class=class>{head.clone()}</th> }.into_any()
        })
        .collect();
    let last = sheet.table.rows.len().saturating_sub(1);
    let rows: Vec<AnyView> = sheet
        .table
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| {
            let class = if sheet.has_total && at == last {
                "sum-row"
            } else {
                ""
            };
            let cells: Vec<AnyView> = row
                .iter()
                .enumerate()
                .map(|(column, cell)| shown_cell(sheet, column, cell))
                .collect();
            view! { <tr class=class>{cells}</tr> }.into_any()
        })
        .collect();
    let notes: Vec<AnyView> = sheet
        .table
        .footnotes
        .iter()
        .map(|note| view! { <p class="small">{note.clone()}</p> }.into_any())
        .collect();
    view! {
        <div class="scroller" tabindex="0" role="group" aria-label=sheet.title.clone()>
            <table class="ledger stacks" data-testid=hook>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
        {notes}
    }
    .into_any()
}

fn is_figures(sheet: &Sheet, column: usize) -> bool {
    let mut cells = sheet.table.rows.iter().filter_map(|row| row.get(column));
    let is_figure = |cell: &Cell| match cell {
        Cell::Figure { .. } | Cell::Missing => true,
        Cell::Text(text) => text.ends_with('%'),
    };
    column > 0 && cells.any(is_figure)
}

fn shown_cell(sheet: &Sheet, column: usize, cell: &Cell) -> AnyView {
    let head = sheet.table.headers.get(column).cloned();
    let (shown, exact) = match cell {
        Cell::Text(text) => (text.clone(), None),
        Cell::Figure { shown, exact, .. } => (shown.clone(), Some(exact.clone())),
        Cell::Missing => (format::NO_FIGURE.to_owned(), Some(String::new())),
    };
    if column == 0 {
        return view! { <th scope="row" dir="auto">{shown}</th> }.into_any();
    }
    let is_figure = exact.is_some() || shown.ends_with('%');
    let class = if is_figure { "number" } else { "" };
    view! { <td class=class data-label=head data-value=exact>{shown}</td> }.into_any()
}
