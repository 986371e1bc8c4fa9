//! Cutting text into the pieces that byte pairs are merged in, as the published patterns do.
//!
//! The patterns are written out by hand instead of being run by a regex engine: the backtracking engine tiktoken uses gives up
//! (and takes the program down) on a megabyte of spaces, and these scanners are linear, smaller and several times faster.
//! Tests hold them equal to tiktoken on random text.
mod class;
mod gpt;
mod o200k;
mod scan;
mod table;

use std::sync::OnceLock;

use self::class::Classes;
pub(super) use self::scan::Ending;
use self::scan::Scanner;
use super::Encoding;

/// A published pattern that cuts text into pieces.
#[derive(Clone, Copy)]
pub(super) enum Pattern {
    /// Of `o200k_base`.
    O200k,
    /// Of `cl100k_base`.
    Cl100k,
    /// Of `r50k_base`.
    R50k,
}

/// Calls `piece` with every piece of `text`, in order. Pieces are never empty and together are the text.
pub(super) fn split(encoding: Encoding, text: &str, ending: Ending, mut piece: impl FnMut(&str)) {
    static CLASSES: OnceLock<Classes> = OnceLock::new();
    let scanner = Scanner::new(text, ending, CLASSES.get_or_init(Classes::new));
    let end_of_piece = match encoding.descriptor().pattern {
        Pattern::O200k => o200k::end_of_piece,
        Pattern::Cl100k => gpt::end_of_cl100k_piece,
        Pattern::R50k => gpt::end_of_r50k_piece,
    };
    let mut start = 0;
    while start < text.len() {
        let end = end_of_piece(&scanner, start);
        piece(&text[start..end]);
        start = end;
    }
}
