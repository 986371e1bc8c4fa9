//! The patterns of `r50k_base`, `p50k_base` and `cl100k_base`.
use super::class::Class;
use super::scan::{Case, Scanner};

/// `'(?:[sdmt]|ll|ve|re)| ?\p{L}++| ?\p{N}++| ?[^\s\p{L}\p{N}]++|\s++$|\s+(?!\S)|\s`
pub(super) fn end_of_r50k_piece(text: &Scanner<'_>, at: usize) -> usize {
    text.contraction(at, Case::Lower)
        .or_else(|| text.after_space(at, Class::is_letter))
        .or_else(|| text.after_space(at, |class| class == Class::Number))
        .or_else(|| text.symbols(at))
        .unwrap_or_else(|| text.space(at).before_word)
}

/// `'(?i:[sdmt]|ll|ve|re)|[^\r\n\p{L}\p{N}]?+\p{L}++|\p{N}{1,3}+| ?[^\s\p{L}\p{N}]++[\r\n]*+|\s++$|\s*[\r\n]|\s+(?!\S)|\s`
pub(super) fn end_of_cl100k_piece(text: &Scanner<'_>, at: usize) -> usize {
    if let Some(end) = text.contraction(at, Case::Any).or_else(|| word(text, at)) {
        return end;
    }
    let number = text.short_run(at, 3, |class| class == Class::Number);
    if number > at {
        return number;
    }
    if let Some(end) = text.symbols(at) {
        return text.run_of_bytes(end, b"\r\n");
    }
    let space = text.space(at);
    space
        .at_end
        .or(space.line_break)
        .unwrap_or(space.before_word)
}

/// `[^\r\n\p{L}\p{N}]?+\p{L}++`
fn word(text: &Scanner<'_>, at: usize) -> Option<usize> {
    let (class, next) = text.class_at(at)?;
    let start = if class.leads_word() { next } else { at };
    let end = text.run(start, Class::is_letter);
    (end > start).then_some(end)
}
