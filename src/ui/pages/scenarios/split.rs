//! Where the month's money goes: bars, the lines of the bill, and the tokens behind them.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::chart::{ChartData, ChartTable, Figure},
        scenario_state::ScenarioState,
    },
};
use chart::{Axis, BarRow, BarSpan, Bars, Chart, Notation, Scale, usd};
use plan::scenario::{PartCost, Scenario, ScenarioCost};
use prices::money::Usd;

/// The split of the expected month.
pub fn split(state: ScenarioState, locale: Locale) -> Option<AnyView> {
    let text = &locale.scenarios().results;
    let piece = state.scenario.with(Scenario::piece);
    state.outcomes.with(|outcomes| {
        let cost = outcomes[1].as_ref().ok()?;
        let [title, axis, part, amount, share] = text.split;
        let mut rows = Vec::new();
        let mut table = Vec::new();
        for line in &cost.lines {
            let name = (text.part)(line.part, piece);
            rows.push(BarRow {
                label: name.to_owned(),
                figure: format::usd(line.amount),
                spans: vec![BarSpan {
                    from: 0.0,
                    to: usd(line.amount),
                    part: 0,
                }],
                ..BarRow::default()
            });
            table.push(vec![name.to_owned(), format::usd(line.amount), percent(line, cost.month)]);
        }
        let total = format::usd(cost.month);
        // A month that costs nothing has no lines, and is known all the same.
        if rows.is_empty() {
            rows.push(BarRow::stacked(text.total.to_owned(), total.clone(), &[]));
        }
        table.push(vec![text.total.to_owned(), total.clone(), String::new()]);
        let data = ChartData {
            title: title.to_owned(),
            summary: (text.split_says)(&total),
            chart: Chart::Bars(Bars {
                axis: Axis {
                    title: axis.to_owned(),
                    scale: Scale::Zero,
                    notation: Notation::Dollars,
                },
                parts: vec![amount.to_owned()],
                expected: String::new(),
                baseline: None,
                rows,
            }),
            table: ChartTable {
                caption: title.to_owned(),
                head: [part, amount, share].map(str::to_owned).to_vec(),
                rows: table,
            },
        };
        let drawn = view! { <div class="split" data-testid="split"><Figure locale id="split-chart" data/>{tokens(state, cost, locale)}</div> };
        Some(drawn.into_any())
    })
}

/// A line's share of the month, towards zero.
fn percent(line: &PartCost, month: Usd) -> String {
    let Some(per_mille) = line
        .amount
        .femto()
        .checked_mul(1000)
        .filter(|_| month > Usd::ZERO)
    else {
        return format::NO_FIGURE.to_owned();
    };
    let per_mille = per_mille / month.femto();
    let sign = if per_mille < 0 { "−" } else { "" };
    let per_mille = per_mille.unsigned_abs();
    format!("{sign}{}.{}%", per_mille / 10, per_mille % 10)
}

/// The month's tokens, beside what the main model's list says of a million of them.
fn tokens(state: ScenarioState, cost: &ScenarioCost, locale: Locale) -> AnyView {
    let text = &locale.scenarios().results;
    let [title, kind, count, price, note] = text.tokens;
    let model = state.picked();
    let model = model.and_then(|key| state.prices.catalog().model(&key));
    let rates = model
        .and_then(|model| model.price_on(state.clock.today.get()))
        .map(|period| &period.rates);
    let sums = &cost.tokens;
    let output = rates.and_then(|rates| rates.output);
    let listed = [
        (sums.input, rates.and_then(|rates| rates.input)),
        (sums.cache_read, rates.and_then(|rates| rates.cache_read)),
        (
            sums.cache_write,
            rates.and_then(|rates| rates.cache_write.values().next().copied()),
        ),
        (sums.output, output),
        (
            sums.reasoning,
            rates.and_then(|rates| rates.reasoning).or(output),
        ),
    ];
    let mut rows = Vec::new();
    for ((tokens, price), name) in listed.into_iter().zip(text.kinds) {
        if tokens.get() == 0 {
            continue;
        }
        let price = price.map_or_else(|| format::NO_FIGURE.to_owned(), format::price);
        rows.push(
            view! { <tr><th scope="row">{name}</th><td class="number" data-value=tokens.get()>{format::grouped(tokens.get())}</td><td class="number">{price}</td></tr> }
                .into_any(),
        );
    }
    view! {
        <details data-testid="tokens">
            <summary>{title}</summary>
            <div class="scroller">
                <table class="ledger narrow-ledger">
                    <thead><tr><th scope="col">{kind}</th><th scope="col" class="number">{count}</th><th scope="col" class="number">{price}</th></tr></thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <p class="small">{note}</p>
        </details>
    }
    .into_any()
}
