//! Writing JSON by hand: a general writer would be a large part of the page for a few short objects.

use std::fmt::Write as _;

/// Appends a text as a JSON string. Every control character is escaped, and so is `<`, so that the text can stand in a page.
pub fn push_string(out: &mut String, text: &str) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() || matches!(c, '<' | '\u{2028}' | '\u{2029}') => {
                // All of these are below U+10000. Writing to a string cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
}

/// Appends `"key":` after a comma, unless the object has just been opened.
pub fn push_key(out: &mut String, key: &str) {
    if !out.ends_with(['{', '[']) {
        out.push(',');
    }
    push_string(out, key);
    out.push(':');
}

/// Appends `"key":"text"`.
pub fn push_text(out: &mut String, key: &str, text: &str) {
    push_key(out, key);
    push_string(out, text);
}
