//! How much room words take, without a browser to ask.

/// About how wide a text is at a font size: a little more than system fonts draw it.
pub(super) fn width(text: &str, font: f64) -> f64 {
    text.chars().map(|c| em(c) * font).sum()
}

/// [`width`], in bold.
pub(super) fn bold_width(text: &str, font: f64) -> f64 {
    width(text, font) * 1.2
}

/// A letter's width as a share of the font size.
fn em(c: char) -> f64 {
    match c {
        'i' | 'l' | 'j' | 't' | 'f' | 'I' | '.' | ',' | ' ' | ':' | '\'' | '|' => 0.34,
        'm' | 'w' | 'M' | 'W' | '%' | '@' => 0.9,
        'A'..='Z' => 0.7,
        _ if is_wide(c) => 1.0,
        _ => 0.58,
    }
}

/// Whether a letter is as wide as it is high, and a line may break beside it.
const fn is_wide(c: char) -> bool {
    c as u32 >= 0x2e80
}

/// The text, or as much of its start as there is room for.
pub(super) fn fitted(text: &str, room: f64, font: f64) -> String {
    if width(text, font) <= room {
        return text.to_owned();
    }
    let mut used = em('M') * font;
    let mut kept: String = text
        .chars()
        .take_while(|c| {
            used += em(*c) * font;
            used <= room
        })
        .collect();
    kept.truncate(kept.trim_end().len());
    kept.push('…');
    kept
}

/// The text in lines that have room, broken at spaces and beside wide letters.
pub(super) fn wrapped(text: &str, room: f64, font: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_inclusive(|c: char| c == ' ' || is_wide(c)) {
        let line = lines.last().map_or("", String::as_str);
        let is_full = width(line, font) + width(word.trim_end(), font) > room;
        if is_full && !line.is_empty() {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            line.push_str(word);
        }
    }
    lines
        .iter()
        .map(|line| fitted(line.trim(), room, font))
        .collect()
}
