//! The mark as pictures, for systems that want no SVG: on home screens, in launchers and among windows.

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

use super::Files;

/// The colour of paper and ink that the mark is drawn with.
const GROUND: &str = "#1c6b4a";
const MARK: &str = "#fdfcf8";

/// How a picture is cut and filled.
struct Icon {
    path: &'static str,
    /// Pixels on each side.
    pixels: u32,
    /// The corners' radius in sixteenths of the picture. Systems that mask the picture cut its corners themselves.
    radius: u8,
    /// The share of the picture that the mark fills, in percent. A mask may leave no more than a circle of 80.
    mark_percent: u8,
}

const ICONS: [Icon; 4] = [
    Icon {
        path: "icon-192.png",
        pixels: 192,
        radius: 3,
        mark_percent: 70,
    },
    Icon {
        path: "icon-512.png",
        pixels: 512,
        radius: 3,
        mark_percent: 70,
    },
    Icon {
        path: "icon-maskable-512.png",
        pixels: 512,
        radius: 0,
        mark_percent: 52,
    },
    Icon {
        path: "apple-touch-icon.png",
        pixels: 180,
        radius: 0,
        mark_percent: 64,
    },
];

/// The mark cannot be drawn.
#[derive(Debug, thiserror::Error)]
pub enum IconError {
    /// `public/icon.svg` is not one path any more.
    #[error("the icon has no path: icons are drawn from the first one of public/icon.svg")]
    NoPath,
    /// What was made of it is no SVG.
    #[error("the icon cannot be read: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// It could not be written as PNG.
    #[error("the icon {0} cannot be written")]
    Png(&'static str),
}

/// The pictures of the mark in `svg`, whose own colours follow the browser's theme and are not taken over.
///
/// # Errors
/// When the file holds no path, or not one that can be drawn.
pub fn files(svg: &str) -> Result<Files, IconError> {
    let strokes = svg
        .split_once("d=\"")
        .and_then(|(_, rest)| rest.split_once('"'))
        .map(|(strokes, _)| strokes)
        .ok_or(IconError::NoPath)?;
    let drawn = ICONS.iter().map(|icon| {
        let png = draw(icon, strokes)?;
        Ok((icon.path.to_owned(), png))
    });
    drawn.collect()
}

fn draw(icon: &Icon, strokes: &str) -> Result<Vec<u8>, IconError> {
    let Icon {
        radius,
        mark_percent,
        ..
    } = icon;
    // The mark's sheet is 16 wide, and the mark fills 14 of it.
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1600 1600\"><rect width=\"1600\" height=\"1600\" rx=\"{radius}00\" fill=\"{GROUND}\"/>\
         <g transform=\"translate(800 800) scale({mark_percent}) scale(1.142857) translate(-8 -8)\"><path d=\"{strokes}\" fill=\"none\" stroke=\"{MARK}\" \
         stroke-width=\"1.6\" stroke-linecap=\"round\"/></g></svg>"
    );
    let tree = Tree::from_str(&svg, &Options::default())?;
    let mut picture = Pixmap::new(icon.pixels, icon.pixels).ok_or(IconError::Png(icon.path))?;
    let scale = f32::from(u16::try_from(icon.pixels).unwrap_or(u16::MAX)) / tree.size().width();
    resvg::render(
        &tree,
        Transform::from_scale(scale, scale),
        &mut picture.as_mut(),
    );
    picture.encode_png().map_err(|_| IconError::Png(icon.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pixel at a place given in percent.
    fn pixel(files: &Files, path: &str, x: u32, y: u32) -> (u8, u8, u8, u8) {
        let picture = Pixmap::decode_png(&files[path]).expect("a PNG");
        let at = |percent: u32, side: u32| percent * (side - 1) / 100;
        let color = picture
            .pixel(at(x, picture.width()), at(y, picture.height()))
            .expect("inside")
            .demultiply();
        (color.red(), color.green(), color.blue(), color.alpha())
    }

    #[test]
    fn the_mark_stands_on_its_ground_and_only_a_masked_picture_fills_its_corners() {
        let svg = include_str!("../../public/icon.svg");
        let files = files(svg).expect("the mark");
        let ground = (0x1c, 0x6b, 0x4a, 255);
        assert_eq!(pixel(&files, "icon-512.png", 0, 0).3, 0);
        assert_eq!(pixel(&files, "icon-512.png", 50, 3), ground);
        assert_eq!(pixel(&files, "icon-maskable-512.png", 0, 0), ground);
        // The crossing stroke runs through the middle.
        for path in [
            "icon-192.png",
            "icon-maskable-512.png",
            "apple-touch-icon.png",
        ] {
            assert_eq!(
                pixel(&files, path, 50, 50),
                (0xfd, 0xfc, 0xf8, 255),
                "{path}"
            );
        }
        // Outside the circle that every mask leaves there is nothing but ground.
        assert_eq!(pixel(&files, "icon-maskable-512.png", 12, 50), ground);
    }

    #[test]
    fn another_kind_of_drawing_is_told() {
        assert!(matches!(files("<svg/>"), Err(IconError::NoPath)));
    }
}
