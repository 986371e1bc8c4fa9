//! Where the popover of a token stands: beside the token, never over it.

use super::pixels;
use crate::ui::text_ports::Place;

/// Pixels between the token and its popover.
const GAP: f64 = 6.0;

/// The popover's place as an inline style: under a token in the upper half of the view, above one in the lower half.
/// The style sheet keeps it within the view by `--x`.
pub fn popover_style(token: Place, view_height: f64) -> String {
    let Place {
        left, top, height, ..
    } = token;
    let is_upper = top + height / 2.0 <= view_height / 2.0;
    let vertical = if is_upper {
        format!("top:{}", pixels(top + height + GAP))
    } else {
        format!("bottom:calc(100% - {})", pixels(top - GAP))
    };
    format!("--x:{};{vertical}", pixels(left))
}

/// The frame around the token the keyboard is on.
pub fn ring_style(token: Place) -> String {
    let Place {
        left,
        top,
        width,
        height,
    } = token;
    format!(
        "left:{};top:{};width:{};height:{}",
        pixels(left),
        pixels(top),
        pixels(width),
        pixels(height)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_popover_stands_on_the_side_with_more_room() {
        let token = |top| Place {
            left: 10.0,
            top,
            width: 40.0,
            height: 24.0,
        };
        assert_eq!(popover_style(token(0.0), 300.0), "--x:10.0px;top:30.0px");
        assert_eq!(popover_style(token(138.0), 300.0), "--x:10.0px;top:168.0px");
        assert_eq!(
            popover_style(token(139.0), 300.0),
            "--x:10.0px;bottom:calc(100% - 133.0px)"
        );
    }
}
