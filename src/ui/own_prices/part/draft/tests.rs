//! What is typed and the entry it makes.

use super::*;
use book::OwnPrices;
use prices::date::parse_date;

fn typed(kind: usize, fields: &[(usize, &str)]) -> Result<OwnEntry, String> {
    let mut draft = Draft::new("openai/gpt-6.1-terra".to_owned());
    draft.kind = kind;
    for (at, text) in fields {
        draft.fields[*at] = (*text).to_owned();
    }
    let today = parse_date("2026-11-20").unwrap();
    draft.entry(None, &|_| "box".to_owned(), today, Locale::En)
}

#[test]
fn what_is_typed_is_the_entry_and_the_entry_is_what_was_typed() {
    let cases: [(usize, &[(usize, &str)]); 3] = [
        (
            RATES,
            &[
                (INPUT, " $0.80 "),
                (WRITE + 1, "1.25"),
                (NOTE, "until March"),
            ],
        ),
        (PERCENT, &[(DISCOUNT, "12.5 %")]),
        (
            ADDED,
            &[(NAME, "Our box"), (OUTPUT, "2"), (CONTEXT, "128k")],
        ),
    ];
    for (kind, fields) in cases {
        let entry = typed(kind, fields).unwrap();
        let draft = Draft::of(&entry);
        assert_eq!(draft.kind, kind);
        let again = draft.entry(Some(&entry), &|_| String::new(), entry.entered, Locale::En);
        assert_eq!(again, Ok(entry.clone()));
        OwnPrices::default().set(entry).unwrap();
    }
}

#[test]
fn a_text_that_cannot_be_used_is_named() {
    for (kind, at, text) in [
        (RATES, INPUT, "cheap"),
        (RATES, WRITE + 4, "1,5"),
        (PERCENT, DISCOUNT, "100"),
        (PERCENT, DISCOUNT, ""),
        (ADDED, CONTEXT, "long"),
    ] {
        let wrong = typed(kind, &[(at, text)]).unwrap_err();
        assert!(wrong.contains(text), "{wrong}");
    }
}

#[test]
fn rates_without_a_field_stay_with_the_entry() {
    let mut entry = typed(RATES, &[(INPUT, "1")]).unwrap();
    let lifetime = Lifetime::Minutes(45);
    if let OwnPrice::Rates(_, rates) = &mut entry.price {
        rates
            .cache_write
            .extend([(lifetime, UsdPerMTok::parse("3").unwrap())]);
    }
    let again =
        Draft::of(&entry).entry(Some(&entry), &|_| String::new(), entry.entered, Locale::En);
    assert_eq!(again, Ok(entry));
}
