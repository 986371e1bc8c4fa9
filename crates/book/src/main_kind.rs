//! Which kind of model a list is mostly of.

use super::Choice as _;
use prices::catalog::Kind;

/// The kind that most of them are; of as many, the one that [`Kind::ALL`] has first. `None` of nothing.
///
/// Prices of different kinds do not compare: a million tokens of an embedding cost less than a million of prose, and do less.
pub fn main_kind(kinds: &mut dyn Iterator<Item = Kind>) -> Option<Kind> {
    let mut counts = [0_usize; Kind::ALL.len()];
    for kind in kinds {
        counts[usize::from(kind.at())] += 1;
    }
    let most = counts.into_iter().max().filter(|most| *most > 0)?;
    let at = counts.iter().position(|count| *count == most)?;
    Kind::ALL.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(kinds: &[Kind], expected: Option<Kind>) {
        assert_eq!(main_kind(&mut kinds.iter().copied()), expected);
    }

    #[test]
    fn the_kind_that_most_are_of_is_the_main_one() {
        check(&[], None);
        check(&[Kind::Moderation], Some(Kind::Moderation));
        check(
            &[Kind::Image, Kind::Embedding, Kind::Embedding, Kind::Chat],
            Some(Kind::Embedding),
        );
        check(&[Kind::Image, Kind::Chat], Some(Kind::Chat));
    }
}
