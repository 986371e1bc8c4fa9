//! Labels that would cover one another.

use chart::{Anchor, Chart, Drawing, Scale, Shape, Size};

use super::{drawings, plot, series};

/// Rectangles of the labels of a class, for letters of half the size.
fn rooms(drawing: &Drawing, size: Size, class: &str) -> Vec<(f64, f64, f64)> {
    let letters = |text: &str| f64::from(u32::try_from(text.chars().count()).unwrap());
    let labels = drawing
        .texts
        .iter()
        .filter(|text| text.class.starts_with(class));
    labels
        .map(|text| {
            let width = letters(&text.text) * f64::from(size.font()) * 0.5;
            let left = match text.anchor {
                Anchor::End => f64::from(text.x) - width,
                _ => f64::from(text.x),
            };
            (left, left + width, f64::from(text.y))
        })
        .collect()
}

fn check(drawing: &Drawing, size: Size, count: usize) {
    let rooms = rooms(drawing, size, "label");
    assert_eq!(rooms.len(), count);
    for (at, a) in rooms.iter().enumerate() {
        for b in &rooms[..at] {
            let is_apart =
                (a.2 - b.2).abs() >= f64::from(size.font()) * 0.95 || a.1 <= b.0 || b.1 <= a.0;
            assert!(is_apart, "{a:?} {b:?}");
        }
    }
}

#[test]
fn names_of_lines_that_end_together_stand_apart() {
    let lines = ["one", "two", "three", "four"]
        .map(|name| series(name, Shape::Line, &[(1.0, 3.0), (9.0, 0.0)]));
    let [wide, narrow] = drawings(&Chart::Plot(plot(Scale::Zero, lines.to_vec())));
    check(&wide, Size::Wide, 4);
    check(&narrow, Size::Narrow, 4);
}

#[test]
fn labels_of_points_that_lie_together_stand_apart() {
    let mut dots = series("a", Shape::Dots, &[(5.0, 5.0); 6]);
    for point in &mut dots.points {
        point.label = Some("Some model 4.1".into());
    }
    let [wide, narrow] = drawings(&Chart::Plot(plot(Scale::Zero, vec![dots])));
    check(&wide, Size::Wide, 6);
    check(&narrow, Size::Narrow, 6);
}

#[test]
fn five_lines_have_a_key_and_four_have_names_at_their_ends() {
    let lines =
        ["a", "b", "c", "d", "e"].map(|name| series(name, Shape::Line, &[(1.0, 1.0), (2.0, 2.0)]));
    let classes = |count: usize, class: &str| {
        let [wide, _] = drawings(&Chart::Plot(plot(Scale::Zero, lines[..count].to_vec())));
        wide.texts
            .iter()
            .filter(|text| text.class.starts_with(class))
            .count()
    };
    assert_eq!((classes(4, "label"), classes(4, "key")), (4, 0));
    assert_eq!((classes(5, "label"), classes(5, "key")), (0, 5));
}
