//! A scenario's results to take away: tables whose words the caller brings, and JSON for programs. Each names the source and the day
//! of every price it rests on.

use super::{fields, kept::push_text};
use crate::codec::Pairs;
use crate::{Cell, ExportTable};
use plan::scenario::{Case, CostPart, DayUse, Gap, PriceUsed, Scenario, ScenarioCost};
use prices::{
    date::{Date, iso},
    money::Usd,
};

/// One row for each model or mix: its name, and what it costs.
pub type Rows<'a> = [(String, &'a Result<ScenarioCost, Gap>)];

/// Cost per request, conversation, user, accepted result, month and year, a row for each model; the seven heads come in that order
/// after the model's. `source` words where a price was read, and when.
pub fn results_table(
    headers: Vec<String>,
    rows: &Rows<'_>,
    source: &dyn Fn(&PriceUsed) -> String,
) -> ExportTable {
    let mut table = ExportTable {
        headers,
        ..ExportTable::default()
    };
    for (name, cost) in rows {
        let mut row = vec![Cell::Text(name.clone())];
        match cost {
            Ok(cost) => {
                let cells = [
                    Some(cost.per_request),
                    Some(cost.per_conversation),
                    cost.per_user,
                    cost.per_accepted,
                    Some(cost.month),
                    cost.year,
                ];
                row.extend(cells.map(money));
                add_sources(&mut table.footnotes, cost, source);
            }
            Err(_) => row.extend([const { Cell::Missing }; 6]),
        }
        table.rows.push(row);
    }
    table
}

/// The lines of a month's bill and their share of it in percent, with the total last. `part` words a line, `total` the last one.
pub fn lines_table(
    headers: Vec<String>,
    cost: &ScenarioCost,
    part: &dyn Fn(CostPart) -> String,
    total: String,
    source: &dyn Fn(&PriceUsed) -> String,
) -> ExportTable {
    let mut table = ExportTable {
        headers,
        ..ExportTable::default()
    };
    for line in &cost.lines {
        table.rows.push(vec![
            Cell::Text(part(line.part)),
            money(Some(line.amount)),
            share(line.amount, cost.month),
        ]);
    }
    table.rows.push(vec![
        Cell::Text(total),
        money(Some(cost.month)),
        share(cost.month, cost.month),
    ]);
    add_sources(&mut table.footnotes, cost, source);
    table
}

/// Day by day: date, conversations, requests, tokens, cost.
pub fn days_table(headers: Vec<String>, days: &[DayUse]) -> ExportTable {
    let count = |count: u64| Cell::figure(count.to_string(), count.to_string());
    ExportTable {
        headers,
        rows: days
            .iter()
            .map(|day| {
                vec![
                    Cell::Text(iso(day.date)),
                    count(day.conversations),
                    count(day.requests),
                    count(day.tokens.get()),
                    money(day.cost.as_ref().ok().copied()),
                ]
            })
            .collect(),
        footnotes: Vec::new(),
    }
}

fn money(amount: Option<Usd>) -> Cell {
    amount.map_or(Cell::Missing, Cell::money)
}

/// Percent with one decimal, towards zero.
fn share(amount: Usd, whole: Usd) -> Cell {
    if whole <= Usd::ZERO {
        return Cell::Missing;
    }
    let per_mille = amount.femto().saturating_mul(1000) / whole.femto();
    let sign = if per_mille < 0 { "-" } else { "" };
    let per_mille = per_mille.unsigned_abs();
    let text = format!("{sign}{}.{}", per_mille / 10, per_mille % 10);
    Cell::figure(format!("{text} %"), text)
}

fn add_sources(
    notes: &mut Vec<String>,
    cost: &ScenarioCost,
    source: &dyn Fn(&PriceUsed) -> String,
) {
    for price in &cost.prices {
        let note = source(price);
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
}

/// The scenario, its results and their sources for programs. Amounts are exact decimals of US dollars as strings; what is not
/// known is `null`.
pub fn results_json(scenario: &Scenario, rows: &Rows<'_>, date: Date, case: Case) -> String {
    let mut out = String::from("{\"tokentally\": \"results\", \"v\": 1, \"currency\": \"USD\"");
    text_field(&mut out, "date", &iso(date));
    text_field(&mut out, "case", case.id());
    out.push_str(", \"scenario\": {\"p\": ");
    push_text(&mut out, scenario.preset.id());
    let mut pairs = Pairs::new();
    fields::write_differing(&mut pairs, "", scenario);
    for (key, value) in pairs {
        text_field(&mut out, &key, &value);
    }
    out.push_str("}, \"results\": [");
    for (at, (name, cost)) in rows.iter().enumerate() {
        out.push_str(if at == 0 {
            "\n{\"name\": "
        } else {
            ",\n{\"name\": "
        });
        push_text(&mut out, name);
        match cost {
            Ok(cost) => push_cost(&mut out, cost),
            Err(_) => out.push_str(", \"month\": null"),
        }
        out.push('}');
    }
    out.push_str("\n]}\n");
    out
}

fn push_cost(out: &mut String, cost: &ScenarioCost) {
    let amounts = [
        ("per_request", Some(cost.per_request)),
        ("per_conversation", Some(cost.per_conversation)),
        ("per_user", cost.per_user),
        ("per_accepted", cost.per_accepted),
        ("month", Some(cost.month)),
        ("year", cost.year),
    ];
    for (key, amount) in amounts {
        if let Some(amount) = amount {
            text_field(out, key, &amount.to_decimal());
        } else {
            out.push_str(", \"");
            out.push_str(key);
            out.push_str("\": null");
        }
    }
    out.push_str(", \"lines\": {");
    for (at, line) in cost.lines.iter().enumerate() {
        out.push_str(if at == 0 { "" } else { ", " });
        push_text(out, line.part.id());
        out.push_str(": ");
        push_text(out, &line.amount.to_decimal());
    }
    out.push_str("}, \"prices\": [");
    for (at, price) in cost.prices.iter().enumerate() {
        out.push_str(if at == 0 {
            "{\"model\": "
        } else {
            ", {\"model\": "
        });
        push_text(out, price.model.as_str());
        text_field(out, "source", &price.source.url);
        text_field(out, "checked", &iso(price.source.checked));
        out.push('}');
    }
    out.push(']');
}

fn text_field(out: &mut String, key: &str, value: &str) {
    out.push_str(", ");
    push_text(out, key);
    out.push_str(": ");
    push_text(out, value);
}
