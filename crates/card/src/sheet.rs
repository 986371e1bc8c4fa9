//! The sheet that letters are drawn on: sixteen shades of paper, ink and accent, as the site's light theme has them.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "places on a sheet of 1200 by 630 pixels"
)]
use ab_glyph::{Font as _, FontRef, PxScaleFont, ScaleFont as _, point};

/// Width of a card in pixels.
pub const WIDTH: usize = 1200;
/// Height of a card in pixels.
pub const HEIGHT: usize = 630;

/// Shades between paper and an ink.
const STEPS: u8 = 5;

/// What is drawn with: the place of its lightest shade in the palette.
#[derive(Clone, Copy)]
pub(crate) enum Ink {
    Text = 0,
    Accent = 5,
    Soft = 10,
}

/// Paper, and each ink at full strength, as sRGB: `look`'s `oklch` values, converted.
const PAPER: [u8; 3] = [251, 250, 247];
const INKS: [[u8; 3]; 3] = [[24, 29, 38], [0, 104, 65], [82, 87, 96]];

/// A font in a size.
pub(crate) struct Type<'f> {
    font: PxScaleFont<&'f FontRef<'f>>,
    size: f32,
}

impl<'f> Type<'f> {
    /// `size` is the height of the letters' body in pixels.
    pub(crate) fn new(font: &'f FontRef<'_>, size: f32) -> Self {
        // The scale is that of a line, which is higher than the body.
        let units = font.units_per_em().unwrap_or(1000.0);
        let scale = size * font.height_unscaled() / units;
        Self {
            font: font.as_scaled(scale),
            size,
        }
    }

    pub(crate) const fn size(&self) -> f32 {
        self.size
    }

    /// How wide a text is, in pixels.
    pub(crate) fn width(&self, text: &str) -> f32 {
        let mut before = None;
        let mut width = 0.0;
        for char in text.chars() {
            let glyph = self.font.glyph_id(char);
            width += before.map_or(0.0, |before| self.font.kern(before, glyph));
            width += self.font.h_advance(glyph);
            before = Some(glyph);
        }
        width
    }

    /// The text in lines that are not wider than `room`. It breaks at spaces, and between characters that are written without.
    pub(crate) fn wrap(&self, text: &str, room: f32) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut line = String::new();
        for piece in pieces(text) {
            let longer = format!("{line}{piece}");
            if !line.is_empty() && self.width(longer.trim_end()) > room {
                lines.push(line.trim_end().to_owned());
                line.clear();
                line.push_str(piece.trim_start());
            } else {
                line = longer;
            }
        }
        if !line.trim_end().is_empty() {
            lines.push(line.trim_end().to_owned());
        }
        lines
    }
}

/// Pieces that stay in one line: words, spaces, and single characters of scripts that are written without spaces.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces: Vec<String> = Vec::new();
    let mut is_open = false;
    for char in text.chars() {
        let is_wide = matches!(char, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
        // A mark that ends a clause stays with what it ends.
        let is_mark = matches!(
            char,
            '，' | '。' | '、' | '：' | '；' | '）' | '」' | '！' | '？'
        );
        let joins = is_mark || is_open && !is_wide && char != ' ';
        match pieces.last_mut() {
            Some(last) if joins => last.push(char),
            _ => pieces.push(char.to_string()),
        }
        is_open = !is_wide && char != ' ';
    }
    pieces
}

/// A sheet being drawn on.
pub(crate) struct Sheet {
    /// Places in the palette.
    shades: Vec<u8>,
}

impl Sheet {
    pub(crate) fn new() -> Self {
        Self {
            shades: vec![0; WIDTH * HEIGHT],
        }
    }

    /// Writes a line of text that stands on `base`.
    pub(crate) fn write(&mut self, font: &Type<'_>, left: f32, base: f32, text: &str, ink: Ink) {
        let mut before = None;
        let mut x = left;
        for char in text.chars() {
            let id = font.font.glyph_id(char);
            x += before.map_or(0.0, |before| font.font.kern(before, id));
            let glyph = id.with_scale_and_position(font.font.scale, point(x, base));
            if let Some(outline) = font.font.font.outline_glyph(glyph) {
                let corner = outline.px_bounds().min;
                outline.draw(|dx, dy, coverage| {
                    self.dot(corner.x + dx as f32, corner.y + dy as f32, coverage, ink);
                });
            }
            x += font.font.h_advance(id);
            before = Some(id);
        }
    }

    /// The site's mark: four strokes and a fifth across them, `size` pixels high.
    pub(crate) fn mark(&mut self, left: f32, top: f32, size: f32) {
        let stroke = size / 8.0;
        for at in 0..4u8 {
            let x = left + f32::from(at) * stroke * 2.0;
            self.fill(x, top, stroke, size, Ink::Text);
        }
        // The fifth rises from left to right, in steps of a pixel.
        let width = stroke * 7.0 + stroke;
        for step in 0..(width as u16 * 2) {
            let along = f32::from(step) / 2.0;
            let y = top + size * 0.78 - along / width * size * 0.56;
            self.fill(left - stroke / 2.0 + along, y, 1.0, stroke, Ink::Accent);
        }
    }

    /// A hairline.
    pub(crate) fn rule(&mut self, left: f32, top: f32, width: f32) {
        for x in 0..width as u16 {
            for y in 0..2u8 {
                self.dot(left + f32::from(x), top + f32::from(y), 0.3, Ink::Soft);
            }
        }
    }

    fn fill(&mut self, left: f32, top: f32, width: f32, height: f32, ink: Ink) {
        for y in 0..height.round() as u16 {
            for x in 0..width.round() as u16 {
                self.dot(left + f32::from(x), top + f32::from(y), 1.0, ink);
            }
        }
    }

    /// Covers a pixel, as far as it is covered. What is darker stays.
    fn dot(&mut self, x: f32, y: f32, coverage: f32, ink: Ink) {
        if x < 0.0 || y < 0.0 || x >= WIDTH as f32 || y >= HEIGHT as f32 {
            return;
        }
        let step = (coverage * f32::from(STEPS)).round().min(f32::from(STEPS)) as u8;
        let place = &mut self.shades[y as usize * WIDTH + x as usize];
        let is_same_ink = *place > ink as u8 && *place <= ink as u8 + STEPS;
        if step > 0 && (!is_same_ink || ink as u8 + step > *place) {
            *place = ink as u8 + step;
        }
    }

    /// The sheet as a PNG with a palette of sixteen.
    ///
    /// # Panics
    /// Never: only writing can fail, and memory takes every byte.
    pub(crate) fn png(&self) -> Vec<u8> {
        const MEMORY: &str = "memory takes every byte";
        let mut palette: Vec<u8> = PAPER.to_vec();
        for ink in INKS {
            for step in 1..=STEPS {
                for (paper, ink) in PAPER.into_iter().zip(ink) {
                    let (paper, ink) = (u16::from(paper), u16::from(ink));
                    let mixed = paper * u16::from(STEPS - step) + ink * u16::from(step);
                    palette.push((mixed / u16::from(STEPS)) as u8);
                }
            }
        }
        let packed: Vec<u8> = self
            .shades
            .chunks_exact(2)
            .map(|pair| (pair[0] << 4) | pair[1])
            .collect();
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, WIDTH as u32, HEIGHT as u32);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Four);
        encoder.set_palette(palette);
        encoder.set_compression(png::Compression::Balanced);
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header().expect(MEMORY);
        writer.write_image_data(&packed).expect(MEMORY);
        writer.finish().expect(MEMORY);
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_at_spaces_and_between_characters_written_without() {
        let check = |text: &str, expected: &[&str]| assert_eq!(pieces(text), expected, "{text}");
        check("GPT-6.1 Sol", &["GPT-6.1", " ", "Sol"]);
        check(
            "價格，每百萬 token",
            &["價", "格，", "每", "百", "萬", " ", "token"],
        );
    }

    #[test]
    fn a_sheet_is_a_png_of_its_size() {
        let bytes = Sheet::new().png();
        assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
        // Width and height of the header chunk (PNG, 11.2.1).
        assert_eq!(bytes[16..24], [0, 0, 4, 176, 0, 0, 2, 118]);
    }
}
