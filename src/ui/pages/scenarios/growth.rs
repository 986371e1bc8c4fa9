//! How a conversation grows turn by turn, with its history kept, cut or summed up.

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
use chart::{Axis, Chart, Notation, Plot, Point, Scale, Series, Shape, usd};
use plan::scenario::{Case, Input, Piece, TurnPoint, turn_curve};

/// Turns shown of a conversation that has fewer: how it would go on.
const FEWEST_TURNS: i64 = 10;

/// The chart. Follows the settled scenario.
pub fn growth_figure(state: ScenarioState, locale: Locale) -> AnyView {
    let draw = move || {
        let data = data(state, locale)?;
        Some(view! { <Figure locale id="growth" data/> }.into_any())
    };
    live(draw).into_any()
}

fn data(state: ScenarioState, locale: Locale) -> Option<ChartData> {
    let text = &locale.scenarios().results;
    let mut scenario = state.settled.get();
    // A picture, a clip and a recording take no turns.
    if scenario.piece() != Piece::Conversation {
        return None;
    }
    let turns = scenario.range(Input::Turns).expected();
    let [title, x, y] = text.growth;
    let mut series = Vec::new();
    let mut curves: Vec<Vec<TurnPoint>> = Vec::new();
    let mut names = Vec::new();
    if turns > 1 {
        scenario = scenario.with(Input::Turns, turns.max(FEWEST_TURNS));
        let model = scenario.main_model()?.clone();
        let today = state.clock.today.get();
        for policy in scenario.policies() {
            let curve = turn_curve(
                &scenario,
                policy,
                state.prices.catalog(),
                &model,
                today,
                Case::Expected,
            );
            let curve = curve.ok().filter(|curve| !curve.is_empty())?;
            let name = (text.policy)(policy);
            let points = curve.iter().map(|point| Point {
                x: count(point.turn),
                y: Some(usd(point.so_far)),
                ..Point::default()
            });
            series.push(Series {
                name: name.clone(),
                shape: Shape::Line,
                points: points.collect(),
            });
            names.push(name);
            curves.push(curve);
        }
    }
    let last = |at: usize| {
        let last = curves.get(at).and_then(|curve| curve.last());
        figure(last.map(|point| point.so_far)).0
    };
    let longest = curves.first().map_or(0, Vec::len);
    let summary = if longest == 0 {
        text.growth_none.to_owned()
    } else {
        (text.growth_says)(&longest.to_string(), &last(0), &last(1), &last(2))
    };
    let mut rows = Vec::new();
    for at in 0..longest {
        let mut row = vec![(at + 1).to_string()];
        for curve in &curves {
            let point = curve.get(at);
            row.push(point.map_or_else(
                || format::NO_FIGURE.to_owned(),
                |point| format::usd(point.so_far),
            ));
        }
        rows.push(row);
    }
    let axis = |title: &str, scale, notation| Axis {
        title: title.to_owned(),
        scale,
        notation,
    };
    let mut head = vec![x.to_owned()];
    head.extend(names);
    Some(ChartData {
        title: title.to_owned(),
        summary,
        chart: Chart::Plot(Plot {
            x: axis(x, Scale::Count, Notation::Plain),
            y: axis(y, Scale::Zero, Notation::Dollars),
            series,
            events: Vec::new(),
        }),
        table: ChartTable {
            caption: title.to_owned(),
            head,
            rows,
        },
    })
}

/// A turn, for drawing.
fn count(turn: u64) -> f64 {
    u32::try_from(turn).map_or(0.0, f64::from)
}
