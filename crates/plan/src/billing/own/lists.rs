//! Terms of one's own that are not a number: sentences, limits by tier, ways to pay.

use crate::{
    FieldProblem,
    billing::{
        Slip, read_money,
        terms::{PaymentMethod, SpendLimit, Words},
    },
    field::money_text,
};
use prices::outside;

/// The most characters of a sentence of one's own.
pub const MOST_CHARS: usize = 200;
/// The most tiers of one's own; the longest list of a platform has six.
pub const MOST_TIERS: usize = 12;
/// The most characters of a tier's name.
const MOST_NAME: usize = 40;
/// What stands for a tier without a limit, and for no way to pay at all.
pub const NONE: &str = "none";

pub(super) fn methods_text(methods: &[PaymentMethod]) -> String {
    if methods.is_empty() {
        return NONE.to_owned();
    }
    let names: Vec<&str> = methods.iter().map(|method| method.id()).collect();
    names.join(",")
}

/// Ways to pay in the order given, each once.
pub(super) fn read_methods(text: &str) -> Result<Vec<PaymentMethod>, Slip> {
    if text == NONE {
        return Ok(Vec::new());
    }
    let mut methods = Vec::new();
    for name in text.split(',') {
        let method = PaymentMethod::from_id(name.trim()).ok_or(Slip::NotListed)?;
        if !methods.contains(&method) {
            methods.push(method);
        }
    }
    Ok(methods)
}

/// A sentence on one line, said alike in both languages.
pub(super) fn read_words(text: &str) -> Result<Words, Slip> {
    let words = one_line(text, MOST_CHARS)?;
    Ok(Words {
        en: words.clone(),
        zh_hant: words,
    })
}

/// Text without what could disturb the line it is shown in: control characters and marks that turn the direction of writing.
fn one_line(text: &str, max: usize) -> Result<String, Slip> {
    let kept = outside::one_line(text);
    if kept.is_empty() {
        return Err(FieldProblem::Empty.into());
    }
    if kept.chars().count() > max {
        return Err(Slip::TooLong { max });
    }
    Ok(kept)
}

pub(super) fn limits_text(limits: &[SpendLimit]) -> String {
    let limits: Vec<String> = limits
        .iter()
        .map(|SpendLimit { tier, per_month }| {
            // The marks between tiers cannot stand in a name.
            let tier = tier.replace([',', ';'], " ");
            let amount = per_month.map_or_else(|| NONE.to_owned(), money_text);
            format!("{tier}: {amount}")
        })
        .collect();
    limits.join(", ")
}

/// Tiers and their limits: `Tier 1: 100, Enterprise: none`. Thousands are not separated here: the comma stands between tiers.
pub(super) fn read_limits(text: &str) -> Result<Vec<SpendLimit>, Slip> {
    let mut limits = Vec::new();
    let parts = text.split([',', '，', '、', ';', '；']).map(str::trim);
    for part in parts.filter(|part| !part.is_empty()) {
        let (tier, amount) = part.rsplit_once([':', '：']).ok_or(Slip::NotLimits)?;
        let per_month = match amount.trim() {
            NONE => None,
            amount => Some(read_money(amount)?),
        };
        let tier = one_line(tier, MOST_NAME).map_err(|slip| match slip {
            Slip::TooLong { .. } => slip,
            _ => Slip::NotLimits,
        })?;
        limits.push(SpendLimit { tier, per_month });
    }
    match limits.len() {
        0 => Err(FieldProblem::Empty.into()),
        1..=MOST_TIERS => Ok(limits),
        _ => Err(FieldProblem::TooLarge {
            max: MOST_TIERS as u64,
        }
        .into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn limits_are_read_as_they_are_written() {
        for (typed, written) in [
            ("Tier 1: 100", "Tier 1: 100"),
            ("1: $50, 2：500；企業: none", "1: 50, 2: 500, 企業: none"),
            ("a:b: 1.5", "a:b: 1.5"),
        ] {
            let limits = read_limits(typed);
            assert_eq!(limits.as_deref().map(limits_text), Ok(written.to_owned()));
            assert_eq!(read_limits(written), limits);
        }
    }

    #[test]
    fn what_is_no_list_of_limits_says_why() {
        for (typed, slip) in [
            ("", FieldProblem::Empty.into()),
            ("100", Slip::NotLimits),
            (": 100", Slip::NotLimits),
            // The comma of thousands would begin another tier.
            ("1: 1,000", Slip::NotLimits),
            ("1: -4", FieldProblem::Negative.into()),
            (
                &format!("{}: 1", "x".repeat(MOST_NAME + 1)),
                Slip::TooLong { max: MOST_NAME },
            ),
            (
                &"1: 1,".repeat(MOST_TIERS + 1),
                FieldProblem::TooLarge { max: 12 }.into(),
            ),
        ] {
            assert_eq!(read_limits(typed), Err(slip), "{typed}");
        }
        assert!(read_limits(&"1: 1,".repeat(MOST_TIERS)).is_ok());
    }

    #[test]
    fn a_sentence_is_one_line_of_bounded_length() {
        let read = |text: &str| read_words(text).map(|words| words.en);
        assert_eq!(
            read(" our \n invoice\u{202E} "),
            Ok("our  invoice".to_owned())
        );
        let longest = "字".repeat(MOST_CHARS);
        assert_eq!(read(&longest), Ok(longest.clone()));
        let max = MOST_CHARS;
        assert_eq!(read(&format!("{longest}字")), Err(Slip::TooLong { max }));
        assert_eq!(read(" \t"), Err(FieldProblem::Empty.into()));
    }

    #[test]
    fn ways_to_pay_stand_once_in_the_order_given() {
        use PaymentMethod::{Card, Invoice};
        assert_eq!(read_methods("invoice, card,card"), Ok(vec![Invoice, Card]));
        assert_eq!(methods_text(&[Invoice, Card]), "invoice,card");
        assert_eq!(read_methods(&methods_text(&[])), Ok(Vec::new()));
        assert_eq!(read_methods("barter"), Err(Slip::NotListed));
        for name in PaymentMethod::IDS {
            assert_eq!(
                read_methods(name).as_deref().map(methods_text),
                Ok(name.to_owned())
            );
        }
    }
}
