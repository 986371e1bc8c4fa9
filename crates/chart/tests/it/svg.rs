//! Reading and writing drawings.

use std::fmt::Write as _;

use chart::Drawing;

/// The places a path goes through; of a circle its left, right and left end.
pub fn places(d: &str) -> Vec<(f64, f64)> {
    let mut places: Vec<(f64, f64)> = Vec::new();
    let mut rest = d;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..]
            .find(|c: char| c.is_ascii_alphabetic())
            .map_or(rest.len(), |at| at + 1);
        let spaced = rest[1..end].replace('-', " -");
        let numbers: Vec<f64> = spaced
            .split_whitespace()
            .map(|number| number.parse().expect("a path holds numbers"))
            .collect();
        match (command, &numbers[..]) {
            ('M' | 'L', [x, y]) => places.push((*x, *y)),
            ('a', [_, _, _, _, _, x, y]) => {
                let last = places.last().copied().expect("an arc starts somewhere");
                places.push((last.0 + x, last.1 + y));
            }
            ('Z', []) | ('h', [_]) => {}
            other => panic!("{other:?} in {d}"),
        }
        rest = &rest[end..];
    }
    places
}

/// The drawing as a file's content.
pub fn svg(drawing: &Drawing, size: &str) -> String {
    let mut svg = format!(
        "<svg class=\"drawing {size}\" viewBox=\"0 0 {} {}\">",
        drawing.width, drawing.height
    );
    for path in &drawing.paths {
        _ = write!(svg, "<path class=\"{}\" d=\"{}\"/>", path.class, path.d);
    }
    for text in &drawing.texts {
        _ = write!(
            svg,
            "<text class=\"{}\" x=\"{}\" y=\"{}\" text-anchor=\"{}\">{}</text>",
            text.class,
            text.x,
            text.y,
            text.anchor.id(),
            text.text
        );
    }
    svg + "</svg>"
}
