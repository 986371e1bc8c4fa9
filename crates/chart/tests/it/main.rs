//! Charts: places, ticks, what is left out, and what never happens.

#![allow(
    clippy::unwrap_used,
    reason = "a test may fail by panicking, its helpers too"
)]
#![cfg(not(target_arch = "wasm32"))]

mod gallery;
mod labels;
mod property;
mod scale;
mod svg;

use chart::{
    Axis, BarRow, Bars, Chart, Drawing, Event, EventKind, Notation, Plot, Point, Scale, Series,
    Shape, Size,
};

const NOTHING: &str = "Nothing to draw yet.";

fn axis(title: &str, scale: Scale, notation: Notation) -> Axis {
    Axis {
        title: title.to_owned(),
        scale,
        notation,
    }
}

fn series(name: &str, shape: Shape, values: &[(f64, f64)]) -> Series {
    let point = |(x, y): &(f64, f64)| Point {
        x: *x,
        y: Some(*y),
        ..Point::default()
    };
    Series {
        name: name.to_owned(),
        shape,
        points: values.iter().map(point).collect(),
    }
}

fn plot(scale: Scale, series: Vec<Series>) -> Plot {
    Plot {
        x: axis("Turn", Scale::Count, Notation::Plain),
        y: axis("US dollars", scale, Notation::Dollars),
        series,
        events: Vec::new(),
    }
}

fn bars(scale: Scale, rows: Vec<BarRow>) -> Bars {
    Bars {
        axis: axis("US dollars", scale, Notation::Dollars),
        parts: vec!["Low".into(), "High".into()],
        expected: String::new(),
        baseline: None,
        rows,
    }
}

/// Draws it in both sizes.
fn drawings(chart: &Chart) -> [Drawing; 2] {
    [Size::Wide, Size::Narrow].map(|size| chart.draw(size, NOTHING))
}

fn says_nothing(drawing: &Drawing) -> bool {
    let words: Vec<_> = drawing
        .texts
        .iter()
        .map(|text| text.text.as_str())
        .collect();
    words.join(" ") == NOTHING
}

#[test]
fn nothing_is_drawn_as_a_value_where_it_is_known() {
    let row = |amounts: &[Option<f64>]| BarRow::stacked("Total".into(), "$0".into(), amounts);
    let check = |rows, baseline, is_drawn: bool| {
        let mut bars = bars(Scale::Zero, rows);
        bars.baseline = baseline;
        for drawing in drawings(&Chart::Bars(bars)) {
            assert_eq!(!says_nothing(&drawing), is_drawn, "{drawing:?}");
        }
    };
    check(vec![row(&[])], None, true);
    check(vec![row(&[Some(0.0), Some(0.0)]), row(&[])], None, true);
    check(vec![row(&[Some(0.0), None])], None, false);
    check(Vec::new(), Some((0.0, "$0".into())), true);
    check(Vec::new(), None, false);
}

#[test]
fn nothing_to_draw_is_a_sentence() {
    let check = |chart: Chart| {
        for drawing in drawings(&chart) {
            assert!(says_nothing(&drawing), "{drawing:?}");
        }
    };
    check(Chart::Plot(plot(Scale::Zero, Vec::new())));
    check(Chart::Plot(plot(
        Scale::Zero,
        vec![series("a", Shape::Line, &[])],
    )));
    check(Chart::Plot(plot(
        Scale::Log,
        vec![series("a", Shape::Dots, &[(1.0, 0.0), (2.0, -1.0)])],
    )));
    check(Chart::Plot(plot(
        Scale::Zero,
        vec![series(
            "a",
            Shape::Dots,
            &[(f64::NAN, 1.0), (1.0, f64::INFINITY)],
        )],
    )));
    check(Chart::Bars(bars(Scale::Zero, Vec::new())));
    check(Chart::Bars(bars(
        Scale::Zero,
        vec![BarRow::stacked("a".into(), "—".into(), &[None, None])],
    )));
}

#[test]
fn unknown_values_and_zeros_on_a_log_scale_are_left_out_and_counted() {
    let mut dots = series("a", Shape::Dots, &[(1.0, 0.0), (2.0, 3.0), (3.0, 5.0)]);
    dots.points[2].y = None;
    assert_eq!(
        Chart::Plot(plot(Scale::Log, vec![dots.clone()])).left_out(),
        2
    );
    assert_eq!(Chart::Plot(plot(Scale::Zero, vec![dots])).left_out(), 1);
    let row = BarRow::stacked("a".into(), "—".into(), &[Some(1.0), None, Some(0.0)]);
    assert_eq!(Chart::Bars(bars(Scale::Zero, vec![row])).left_out(), 1);
}

#[test]
fn one_value_is_a_chart() {
    for scale in [Scale::Zero, Scale::Free, Scale::Log] {
        for value in [1e-9, 1.0, 7.3, 1e12] {
            let one = plot(scale, vec![series("a", Shape::Dots, &[(5.0, value)])]);
            for drawing in drawings(&Chart::Plot(one)) {
                let classes: Vec<_> = drawing.paths.iter().map(|path| path.class).collect();
                assert!(classes.contains(&"mark s0"), "{scale:?} {value}");
                let ticks = drawing.texts.iter().filter(|text| text.class == "tick");
                assert!(ticks.count() >= 3, "{scale:?} {value}: {drawing:?}");
            }
        }
    }
}

#[test]
fn an_unknown_value_breaks_a_line() {
    let mut line = series("a", Shape::Line, &[(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)]);
    line.points[1].y = None;
    let [drawing, _] = drawings(&Chart::Plot(plot(Scale::Zero, vec![line])));
    let line = drawing.paths.iter().find(|path| path.class == "line s0");
    assert_eq!(line.unwrap().d.matches('M').count(), 2);
}

#[test]
fn a_step_holds_until_the_next_and_the_last_to_the_end() {
    let steps = series("a", Shape::Step, &[(1.0, 4.0), (3.0, 2.0)]);
    let mut plot = plot(Scale::Zero, vec![steps]);
    plot.events.push(Event {
        x: 5.0,
        kind: EventKind::Note,
        name: String::new(),
        label: Some("Today".into()),
    });
    let [drawing, _] = drawings(&Chart::Plot(plot));
    let path = drawing.paths.iter().find(|path| path.class == "line s0");
    let places = svg::places(&path.unwrap().d);
    let [a, b, c, d] = places[..] else {
        panic!("a step has four corners: {places:?}")
    };
    assert!((a.1 - b.1).abs() < 0.01 && (b.0 - c.0).abs() < 0.01 && (c.1 - d.1).abs() < 0.01);
    assert!(d.0 > c.0 && c.1 > b.1);
}

#[test]
fn a_step_ends_where_it_has_no_value_and_that_is_no_gap_in_what_is_known() {
    let mut steps = series("a", Shape::Step, &[(1.0, 4.0), (3.0, 2.0), (9.0, 0.0)]);
    steps.points[1].y = None;
    steps.points.pop();
    let longer = series("b", Shape::Step, &[(1.0, 1.0), (9.0, 1.0)]);
    let chart = Chart::Plot(plot(Scale::Zero, vec![steps, longer]));
    assert_eq!(chart.left_out(), 0);
    let [drawing, _] = drawings(&chart);
    let end = |class| {
        let path = drawing.paths.iter().find(|path| path.class == class);
        svg::places(&path.unwrap().d).last().unwrap().0
    };
    assert!(end("line s0") < end("line s1"));
}

#[test]
fn a_step_of_many_values_has_marks_only_beside_another() {
    let values: Vec<_> = (1..=90_u8)
        .map(|n| (f64::from(n), f64::from(n % 9)))
        .collect();
    let marked = |count: usize, values: &[(f64, f64)]| {
        let steps = vec![series("a", Shape::Step, values); count];
        let [drawing, _] = drawings(&Chart::Plot(plot(Scale::Zero, steps)));
        drawing.paths.iter().any(|path| path.class == "mark s0")
    };
    assert!(!marked(1, &values));
    assert!(marked(2, &values));
    assert!(marked(1, &values[..8]));
}

#[test]
fn hundreds_of_points_are_one_path() {
    let values: Vec<_> = (1..=350_u16)
        .map(|n| (f64::from(n), f64::from(n)))
        .collect();
    for shape in [Shape::Crowd, Shape::Dots] {
        for drawing in drawings(&Chart::Plot(plot(
            Scale::Log,
            vec![series("", shape, &values)],
        ))) {
            assert!(drawing.paths.len() <= 6, "{:?}", drawing.paths.len());
        }
    }
}

#[test]
fn series_differ_in_more_than_colour() {
    let names = ["a", "b", "c", "d", "e", "f"];
    let lines = names.map(|name| series(name, Shape::Line, &[(1.0, 1.0), (2.0, 2.0)]));
    let [drawing, _] = drawings(&Chart::Plot(plot(Scale::Zero, lines.to_vec())));
    let css = include_str!("../../../../style/chart.css");
    let mut looks = Vec::new();
    for at in 0..6 {
        let mark = drawing
            .paths
            .iter()
            .rfind(|path| path.class == format!("mark s{at}"));
        // The mark without its place.
        let places = svg::places(&mark.unwrap().d);
        let (x, y) = places[0];
        let round = |value: f64| format!("{value:.1}");
        let shape: Vec<_> = places
            .iter()
            .map(|place| (round(place.0 - x), round(place.1 - y)))
            .collect();
        assert!(!looks.contains(&shape), "mark {at}");
        looks.push(shape);
        assert!(at == 0 || css.contains(&format!(".line.s{at} {{ stroke-dasharray")));
    }
    let amounts = [Some(1.0); 6];
    let mut stacked = bars(
        Scale::Zero,
        vec![BarRow::stacked("a".into(), "$6".into(), &amounts)],
    );
    stacked.parts = names.map(str::to_owned).to_vec();
    let [drawing, _] = drawings(&Chart::Bars(stacked));
    assert!(drawing.paths.iter().any(|path| path.class == "hatch"));
}
