//! Every listed term can be replaced by the visitor's own.

use plan::billing::{
    Overrides, Slip, Terms,
    own::{self, Entry},
};

use super::{shipped, usd};

#[test]
fn every_fact_of_every_platform_has_an_entry_and_reads_back_from_it() {
    for platform in shipped().all() {
        let listed = platform.facts.terms();
        for row in platform.facts.rows() {
            let entries = own::entries(row.id);
            assert!(!entries.is_empty(), "{} cannot be replaced", row.id);
            if !row.known {
                continue;
            }
            let mut again = Overrides::default();
            for (part, entry) in entries {
                let written = own::written(&listed, row.id, part);
                assert!(!written.is_empty(), "{} {} {part}", platform.id, row.id);
                if let Entry::Choice(values) = entry {
                    assert!(values.contains(&written.as_str()), "{} {written}", row.id);
                }
                let in_force = again.clone();
                let read = own::read(&mut again, &in_force, row.id, part, &written);
                assert_eq!(read, Ok(()), "{} {} {written}", platform.id, row.id);
            }
            assert_eq!(again.known(), [row.id]);
            for (part, _) in entries {
                let both = [&again, &listed].map(|terms| own::written(terms, row.id, part));
                assert_eq!(both[0], both[1]);
            }
            again.clear(row.id);
            assert_eq!(again, Overrides::default(), "{}", row.id);
        }
    }
}

#[test]
fn words_limits_and_ways_to_pay_stand_in_the_platforms_place() {
    let platforms = shipped();
    let platform = platforms.get("openai").unwrap();
    let mut own = Overrides::default();
    for (id, typed) in [
        ("postpaid_who", "Our reseller, from $1,000 a year; net 30"),
        ("spend_limits", "Ours: 750, Later: none"),
        ("payment_methods", "invoice"),
    ] {
        own::read(&mut own, &Terms::default(), id, "", typed).unwrap();
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
    let long = "x".repeat(own::MOST_CHARS + 1);
    let max = own::MOST_CHARS;
    assert_eq!(
        own::read(&mut own, &Terms::default(), "postpaid_who", "", &long),
        Err(Slip::TooLong { max })
    );
}
