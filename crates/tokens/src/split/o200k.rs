//! The pattern of `o200k_base` and `o200k_harmony`.
use super::class::Class;
use super::scan::{Case, Scanner};

/// With `U` = `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`, `W` = `[\p{Ll}\p{Lm}\p{Lo}\p{M}]` and `C` = `(?i:'s|'t|'re|'ve|'m|'ll|'d)?`:
/// `[^\r\n\p{L}\p{N}]?U*W+C|[^\r\n\p{L}\p{N}]?U+W*C|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`
pub(super) fn end_of_piece(text: &Scanner<'_>, at: usize) -> usize {
    if let Some(end) = word(text, at) {
        return text.contraction(end, Case::Any).unwrap_or(end);
    }
    let number = text.short_run(at, 3, |class| class == Class::Number);
    if number > at {
        return number;
    }
    if let Some(end) = text.symbols(at) {
        return text.run_of_bytes(end, b"\r\n/");
    }
    let space = text.space(at);
    space.line_break.unwrap_or(space.before_word)
}

/// The two alternatives for words, tried as a backtracking engine would: each first with a leading character, then without.
fn word(text: &Scanner<'_>, at: usize) -> Option<usize> {
    let (class, next) = text.class_at(at)?;
    let start = if class.leads_word() { next } else { at };
    let halves = Halves::at(text, start);
    if let Some(end) = halves.lower_end {
        return Some(end);
    }
    if class == Class::Mark {
        // Without a leading character the mark itself is `W+`; what follows has no `W`, or the line above had matched.
        return Some(next);
    }
    (halves.upper_end > start).then_some(halves.upper_end)
}

/// What `U*W+` and `U+W*` match from one place.
struct Halves {
    /// The end of `U*W+`.
    lower_end: Option<usize>,
    /// The end of `U*`, which is that of `U+W*` where `U*W+` does not match.
    upper_end: usize,
}

impl Halves {
    fn at(text: &Scanner<'_>, start: usize) -> Self {
        let (mut upper_end, mut last_shared) = (start, None);
        while let Some((class, next)) = text.class_at(upper_end) {
            if !class.is_upper_half() {
                break;
            }
            if class.is_lower_half() {
                last_shared = Some(next);
            }
            upper_end = next;
        }
        let lower_end = text.run(upper_end, Class::is_lower_half);
        // Without a lower-case letter after it, `U*` gives back up to the last character that `W` takes too.
        let lower_end = if lower_end > upper_end {
            Some(lower_end)
        } else {
            last_shared
        };
        Self {
            lower_end,
            upper_end,
        }
    }
}
