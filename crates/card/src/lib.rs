//! Pictures for previews of links: a title and a figure, drawn to a PNG of 1200 by 630 pixels, the size that previews are cut to least.
mod sheet;

use ab_glyph::{FontRef, InvalidFont};

pub use sheet::{HEIGHT, WIDTH};
use sheet::{Ink, Sheet, Type};

/// What stands on a card.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Card {
    /// Small, above the title: the maker, or the site's name.
    pub above: String,
    /// What the page is about.
    pub title: String,
    /// Small, below the title: what the page says, of pages that are read; empty on others.
    pub says: String,
    /// The figure, in large letters; a second one stands below the first.
    pub figures: Vec<String>,
    /// Small, below the figures: what they are; empty where that is plain.
    pub unit: String,
    /// Small, at the foot: when the figures were read, or the page changed.
    pub foot: String,
}

impl Card {
    /// The same with quotation marks of typewriters: in fonts for Chinese the curved ones are as wide as a character.
    fn with_narrow_marks(&self) -> Self {
        let narrow = |text: &String| text.replace(['‘', '’'], "'").replace(['“', '”'], "\"");
        Self {
            above: narrow(&self.above),
            title: narrow(&self.title),
            says: narrow(&self.says),
            figures: self.figures.iter().map(narrow).collect(),
            unit: narrow(&self.unit),
            foot: narrow(&self.foot),
        }
    }
}

/// The two weights of a font that has every character of the cards.
pub struct Fonts<'a> {
    regular: FontRef<'a>,
    bold: FontRef<'a>,
}

/// How the layout is numbered. Cards that were drawn by another layout are drawn again.
pub const LAYOUT: u32 = 3;

/// Pixels between text and edge.
const MARGIN: f32 = 72.0;
/// Letters of the title, largest first: the first in which it takes two lines at most.
const TITLE: [f32; 4] = [76.0, 64.0, 54.0, 46.0];
const TITLE_LINES: usize = 2;
/// Letters of the figures, largest first: the first in which the longest takes one line.
const FIGURE: [f32; 5] = [84.0, 68.0, 56.0, 46.0, 38.0];
const SMALL: f32 = 32.0;
/// Letters of what the page says, their lines, and how many of these there are at most.
const SAYS: f32 = 36.0;
const SAYS_LINE: f32 = 54.0;
const SAYS_LINES: usize = 4;

impl<'a> Fonts<'a> {
    /// Fonts from the bytes of their files (TTF or OTF).
    ///
    /// # Errors
    /// When the bytes are none.
    pub fn new(regular: &'a [u8], bold: &'a [u8]) -> Result<Self, InvalidFont> {
        Ok(Self {
            regular: FontRef::try_from_slice(regular)?,
            bold: FontRef::try_from_slice(bold)?,
        })
    }

    /// The card as a PNG. The same card is the same bytes.
    #[expect(clippy::cast_precision_loss, reason = "a few lines and 1200 pixels")]
    pub fn draw(&self, card: &Card) -> Vec<u8> {
        let mut sheet = Sheet::new();
        let card = &card.with_narrow_marks();
        let small = Type::new(&self.regular, SMALL);
        sheet.mark(MARGIN, 64.0, 44.0);
        sheet.write(&small, MARGIN + 64.0, 97.0, &card.above, Ink::Soft);
        let room = WIDTH as f32 - 2.0 * MARGIN;
        let mut title = Type::new(&self.bold, TITLE[0]);
        let mut lines = title.wrap(&card.title, room);
        for size in &TITLE[1..] {
            if lines.len() <= TITLE_LINES {
                break;
            }
            title = Type::new(&self.bold, *size);
            lines = title.wrap(&card.title, room);
        }
        let mut base = 130.0;
        for line in lines.iter().take(TITLE_LINES + 1) {
            base += title.size() * 1.16;
            sheet.write(&title, MARGIN, base, line, Ink::Text);
        }
        let says = Type::new(&self.regular, SAYS);
        base += 22.0;
        for line in says.wrap(&card.says, room).iter().take(SAYS_LINES) {
            base += SAYS_LINE;
            sheet.write(&says, MARGIN, base, line, Ink::Soft);
        }
        let fits = |figure: &Type<'_>| card.figures.iter().all(|text| figure.width(text) <= room);
        let mut figure = Type::new(&self.bold, FIGURE[0]);
        for size in &FIGURE[1..] {
            let is_low = base + 40.0 + figure.size() * 1.2 * card.figures.len() as f32 > 530.0;
            if fits(&figure) && !is_low {
                break;
            }
            figure = Type::new(&self.bold, *size);
        }
        let height = figure.size() * 1.22;
        let unit = if card.unit.is_empty() { 0.0 } else { 52.0 };
        base = 514.0 - unit - height * card.figures.len() as f32;
        for text in &card.figures {
            base += height;
            sheet.write(&figure, MARGIN, base, text, Ink::Accent);
        }
        sheet.write(&small, MARGIN, base + 50.0, &card.unit, Ink::Text);
        sheet.rule(MARGIN, 546.0, room);
        sheet.write(&small, MARGIN, 594.0, &card.foot, Ink::Soft);
        sheet.png()
    }
}
