//! What holds for any data.

use chart::{BarRow, Chart, Drawing, Event, EventKind, Notation, Point, Scale, Series, Shape};
use proptest::prelude::*;

use super::{axis, bars, drawings, plot, svg};

/// Values as they come: sensible, tiny, huge, and no numbers at all.
fn value() -> impl Strategy<Value = f64> {
    prop_oneof![4 => 0.0..1e3_f64, 1 => -1e3..1e3_f64, 1 => any::<f64>(), 1 => Just(0.0), 1 => Just(f64::NAN)]
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z ]{0,12}", "[\u{4e00}-\u{4eff}]{1,30}", "[A-Z]{0,80}"]
}

fn scale() -> impl Strategy<Value = Scale> {
    prop::sample::select(vec![
        Scale::Zero,
        Scale::Free,
        Scale::Count,
        Scale::Log,
        Scale::Time,
    ])
}

prop_compose! {
    fn a_point()(x in value(), y in prop::option::of(value()), label in prop::option::weighted(0.1, words()), is_ahead in any::<bool>()) -> Point {
        Point { x, y, label, is_ahead }
    }
}

prop_compose! {
    fn a_series()(
        name in words(),
        shape in prop::sample::select(vec![Shape::Line, Shape::Step, Shape::Dots, Shape::Crowd]),
        points in prop::collection::vec(a_point(), 0..60),
    ) -> Series {
        Series { name, shape, points }
    }
}

prop_compose! {
    fn an_event()(
        x in value(),
        kind in prop::sample::select(vec![EventKind::Note, EventKind::Up, EventKind::Down, EventKind::Stop]),
        name in words(),
        label in prop::option::of(words()),
    ) -> Event {
        Event { x, kind, name, label }
    }
}

/// Everything is in the view box, up to half a mark, and every number is one.
fn check(drawing: &Drawing) {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let slack = 5.5;
    for path in &drawing.paths {
        for (x, y) in svg::places(&path.d) {
            let is_inside =
                (-slack..=width + slack).contains(&x) && (-slack..=height + slack).contains(&y);
            assert!(is_inside, "{} at {x} {y} of {width} {height}", path.class);
        }
    }
    for text in &drawing.texts {
        let is_inside = (0..=i32::from(drawing.width)).contains(&text.x)
            && (0..=i32::from(drawing.height)).contains(&text.y);
        assert!(is_inside, "{text:?} of {width} {height}");
    }
    assert!(!drawing.texts.is_empty() && !drawing.paths.is_empty());
}

proptest! {
    #[test]
    fn a_plot_stays_in_its_view_box(
        scales in (scale(), scale()),
        series in prop::collection::vec(a_series(), 0..8),
        events in prop::collection::vec(an_event(), 0..6),
        title in words(),
    ) {
        let mut plot = plot(scales.1, series);
        plot.x = axis(&title, scales.0, Notation::Short);
        plot.events = events;
        for drawing in drawings(&Chart::Plot(plot)) {
            check(&drawing);
        }
    }

    #[test]
    fn bars_stay_in_their_view_box(
        scale in prop::sample::select(vec![Scale::Zero, Scale::Free]),
        rows in prop::collection::vec((words(), words(), value(), value(), value()), 0..12),
        baseline in prop::option::of((value(), words())),
    ) {
        let rows = rows.into_iter().flat_map(|(label, figure, low, expected, high)| [
            BarRow::range(label.clone(), figure.clone(), low, expected, high),
            BarRow::tornado(label.clone(), figure.clone(), expected, low, high),
            BarRow::stacked(label, figure, &[Some(low), None, Some(high), Some(expected)]),
        ]);
        let mut bars = bars(scale, rows.collect());
        bars.baseline = baseline;
        for drawing in drawings(&Chart::Bars(bars)) {
            check(&drawing);
        }
    }
}
