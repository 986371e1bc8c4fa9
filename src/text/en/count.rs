//! A count and its noun, which agree in number.

/// `1 token`, `0 tokens`, `1,200 tokens`. Chinese needs none of this.
pub fn counted(count: &str, noun: &str) -> String {
    let plural = if count == "1" { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, Words as _};
    use plan::scenario::Piece;

    #[test]
    fn only_one_is_singular() {
        for (count, said) in [
            ("0", "0 tokens"),
            ("1", "1 token"),
            ("2", "2 tokens"),
            ("1,000", "1,000 tokens"),
        ] {
            assert_eq!(counted(count, "token"), said);
        }
    }

    /// Sentences with counts in them, each with the same count in every place.
    fn sentences(locale: Locale, count: &str) -> Vec<String> {
        let (scenarios, billing, book) = (locale.scenarios(), locale.billing(), locale.book());
        let mut said = vec![
            (scenarios.worth.break_even)(count),
            (scenarios.results.priced)(count, count),
            (scenarios.results.growth_says)(count, "$1", "$2", "$3"),
            (billing.demand.says)("A", "B", count, "$1"),
            (billing.dollar.days)(count),
            (book.compare.lead)(count, count),
            (book.compare.shown)(count, count),
            (book.link.rows_saved)(count),
            (book.link.rows_copied)(count),
            (book.link.workload)("5", count, Some(count), "0", count),
            (locale.pick().found)(count),
            (locale.text().costs.table.shown)(count, count, None),
            (locale.text().tokens.exceeds)(count),
            (locale.models().changes.shown)(count, count),
        ];
        for piece in [
            Piece::Conversation,
            Piece::Brief,
            Piece::Clip,
            Piece::Recording,
        ] {
            said.push((scenarios.results.volume)(piece, count, count, count));
            said.push((scenarios.worth.buys)(piece, count, count, "$1"));
        }
        said
    }

    #[test]
    fn sentences_agree_with_their_counts() {
        for locale in Locale::ALL {
            for count in ["0", "1", "2"] {
                for said in sentences(locale, count) {
                    for noun in [
                        "conversation",
                        "request",
                        "model",
                        "row",
                        "turn",
                        "day",
                        "token",
                        "picture",
                        "brief",
                        "clip",
                        "second",
                        "read",
                    ] {
                        let (one, many) = (
                            format!("1 {noun}s"),
                            [format!("0 {noun} "), format!("2 {noun} ")],
                        );
                        assert!(!said.contains(&one), "{said}");
                        assert!(!many.iter().any(|many| said.contains(many)), "{said}");
                    }
                }
            }
        }
    }
}
