//! Which number moves the bill most.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        components::chart::{ChartData, ChartTable, Figure},
        scenario_state::{ScenarioState, figure},
        view::live,
    },
};
use chart::{Axis, BarRow, Bars, Chart, Notation, Scale, usd};
use plan::scenario::{Bar, Case, Scenario, mix_cost, tornado};

/// Bars drawn: past these, a number moves the bill too little to see.
const MOST_BARS: usize = 10;

/// The chart. Follows the settled scenario.
pub fn tornado_figure(state: ScenarioState, locale: Locale) -> AnyView {
    let draw = move || {
        let data = data(state, locale)?;
        Some(view! { <Figure locale id="tornado" data/> }.into_any())
    };
    live(draw).into_any()
}

fn data(state: ScenarioState, locale: Locale) -> Option<ChartData> {
    let text = locale.scenarios();
    let words = &text.results;
    let today = state.clock.today.get();
    let catalog = state.prices.catalog();
    let (bars, month) = state.settled.with(|scenario| {
        let bars = tornado(scenario, catalog, None, today).ok()?;
        let month = mix_cost(scenario, catalog, today, Case::Expected)
            .ok()?
            .month;
        Some((bars, month))
    })?;
    let [title, axis, low, high, number] = words.tornado;
    let piece = state.settled.with(Scenario::piece);
    let name = |bar: &Bar| (text.form.label)(bar.input, piece);
    let amounts = |bar: &Bar| {
        let [low, high] = [&bar.at_low, &bar.at_high].map(|at| at.as_ref().ok().copied());
        (low, high)
    };
    let mut rows = Vec::new();
    let mut table = Vec::new();
    for bar in &bars {
        let (at_low, at_high) = amounts(bar);
        let [low, high] = [at_low, at_high].map(|at| figure(at).0);
        if let (Some(at_low), Some(at_high)) = (at_low, at_high)
            && rows.len() < MOST_BARS
        {
            rows.push(BarRow::tornado(
                name(bar).to_owned(),
                format!("{low} – {high}"),
                usd(month),
                usd(at_low),
                usd(at_high),
            ));
        }
        table.push(vec![name(bar).to_owned(), low, high]);
    }
    let summary = match bars.first() {
        Some(bar) => {
            let (at_low, at_high) = amounts(bar);
            (words.tornado_says)(name(bar), &figure(at_low).0, &figure(at_high).0)
        }
        None => words.tornado_none.to_owned(),
    };
    Some(ChartData {
        title: title.to_owned(),
        summary,
        chart: Chart::Bars(Bars {
            axis: Axis {
                title: axis.to_owned(),
                scale: Scale::Free,
                notation: Notation::Dollars,
            },
            parts: vec![low.to_owned(), high.to_owned()],
            expected: String::new(),
            baseline: Some((usd(month), format::usd(month))),
            rows,
        }),
        table: ChartTable {
            caption: title.to_owned(),
            head: [number, low, high].map(str::to_owned).to_vec(),
            rows: table,
        },
    })
}
