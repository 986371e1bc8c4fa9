//! Every listed term can be replaced by the visitor's own, and nothing but the words of a term is taken for one of them.

use plan::billing::{
    Overrides, Term, Terms, TypedProblem,
    terms::{Entry, MOST_CHARS},
};

use super::{shipped, usd};

#[test]
fn every_fact_of_every_platform_has_an_entry_and_reads_back_from_it() {
    for platform in shipped().all() {
        let listed = platform.facts.terms();
        for row in platform.facts.rows() {
            let (term, id) = (row.term, row.term.id());
            if row.value.is_none() {
                continue;
            }
            let mut again = Overrides::default();
            for (part, entry) in term.parts() {
                let written = listed.part(term, part);
                assert!(!written.is_empty(), "{} {id} {part}", platform.id);
                if let Entry::Choice(values) = entry {
                    assert!(values.contains(&written.as_str()), "{id} {written}");
                }
                let in_force = again.clone();
                let read = again.put(&in_force, term, part, &written);
                assert_eq!(read, Ok(()), "{} {id} {written}", platform.id);
            }
            assert_eq!(again.known(), [term]);
            for (part, _) in term.parts() {
                let both = [&again, &listed].map(|terms| terms.part(term, part));
                assert_eq!(both[0], both[1]);
            }
            again.clear(term);
            assert_eq!(again, Overrides::default(), "{id}");
        }
    }
}

#[test]
fn every_term_has_a_name_of_its_own_and_parts_to_enter() {
    for (at, term) in Term::ALL.into_iter().enumerate() {
        assert_eq!(Term::from_id(term.id()), Some(term));
        assert_eq!(Term::ALL.iter().position(|other| *other == term), Some(at));
        assert!(!term.parts().is_empty(), "{term:?} cannot be replaced");
    }
    assert_eq!(Term::from_id("Expiry"), None);
}

/// A word that is none of the choices once became one of them: `plans:later` meant both, `at_zero:explodes` that service goes on.
#[test]
fn an_unknown_word_is_never_taken_for_a_choice() {
    for term in Term::ALL {
        for (part, entry) in term.parts() {
            let mut own = Overrides::default();
            let mut put = |typed: &str| own.put(&Terms::default(), term, part, typed);
            if let Entry::Choice(values) = entry {
                for value in *values {
                    assert_eq!(put(value), Ok(()), "{term:?} {value}");
                }
                for typed in ["", "later", "Never", "0m", "5x", "12", "prepaid,"] {
                    assert_eq!(
                        put(typed),
                        Err(TypedProblem::NotListed),
                        "{term:?} {typed:?}"
                    );
                }
            } else if !matches!(entry, Entry::Words) {
                assert!(put("later").is_err(), "{term:?}");
            }
        }
    }
}

#[test]
fn every_choice_reads_back_as_it_is_written() {
    for term in Term::ALL {
        for (part, entry) in term.parts() {
            let Entry::Choice(values) = entry else {
                continue;
            };
            for value in *values {
                let mut own = Overrides::default();
                own.put(&Terms::default(), term, part, value).unwrap();
                assert_eq!(own.part(term, part), *value, "{term:?}");
            }
        }
    }
}

#[test]
fn words_limits_and_ways_to_pay_stand_in_the_platforms_place() {
    let platforms = shipped();
    let platform = platforms.get("openai").unwrap();
    let mut own = Overrides::default();
    for (term, typed) in [
        (
            Term::PostpaidWho,
            "Our reseller, from $1,000 a year; net 30",
        ),
        (Term::SpendLimits, "Ours: 750, Later: none"),
        (Term::PaymentMethods, "invoice"),
    ] {
        own.put(&Terms::default(), term, "", typed).unwrap();
    }
    let terms = platform.terms(&own);
    assert_eq!(
        terms.postpaid_who.unwrap().zh_hant,
        "Our reseller, from $1,000 a year; net 30"
    );
    let limits = terms.spend_limits.unwrap();
    assert_eq!(
        (limits[0].tier.as_str(), limits[0].per_month),
        ("Ours", Some(usd("750")))
    );
    assert_eq!(
        (limits[1].tier.as_str(), limits[1].per_month),
        ("Later", None)
    );
    assert_eq!(terms.payment_methods.unwrap().len(), 1);
    // The rest is the platform's.
    assert_eq!(terms.tax, platform.facts.terms().tax);
    let long = "x".repeat(MOST_CHARS + 1);
    assert_eq!(
        own.put(&Terms::default(), Term::PostpaidWho, "", &long),
        Err(TypedProblem::TooLong { max: MOST_CHARS })
    );
}
