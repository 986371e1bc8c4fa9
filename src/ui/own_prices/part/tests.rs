//! The prices on a device that is a map.

use std::{cell::RefCell, collections::BTreeMap};

use leptos::prelude::*;

use super::{OwnBook, said::Said};
use crate::ui::{
    clock::Clock,
    data::PageData,
    device_ports::{DevicePorts, ImportProblem},
    kept::set_aside,
    own_prices::{KEPT_AS, PriceBook},
    ports::Ports,
};
use book::own::{OwnEntry, OwnPrices, OwnProblem};
use prices::catalog::ModelKey;

thread_local! {
    static DEVICE: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

static PORTS: DevicePorts = DevicePorts {
    kept: |name| DEVICE.with_borrow(|kept| kept.get(name).cloned()),
    keep: |name, text| {
        DEVICE.with_borrow_mut(|kept| kept.insert(name.to_owned(), text.to_owned()));
        true
    },
    ..DevicePorts::INERT
};

const ONE: &str =
    r#"{"id": "box", "name": "Our box", "rates": {"input": "1"}, "entered": "2026-11-20"}"#;

fn list(entries: &str) -> String {
    format!(r#"{{"format": "tokentally own prices", "version": 1, "entries": [{entries}]}}"#)
}

fn check(kept: &str, run: impl FnOnce(OwnBook)) {
    let data: &'static PageData = crate::ui::pages::compare::tests::data();
    DEVICE.with_borrow_mut(|device| {
        device.clear();
        device.insert(KEPT_AS.to_owned(), kept.to_owned());
    });
    Owner::new().with(|| {
        let clock = Clock::new(data, Ports::INERT);
        let book = OwnBook::new(data, clock, PriceBook::new(data), &PORTS);
        book.read();
        run(book);
    });
}

fn device(name: &str) -> Option<String> {
    (PORTS.kept)(name)
}

#[test]
fn kept_prices_are_rows_of_the_comparison() {
    check(&list(ONE), |book| {
        assert_eq!(book.prices.with_untracked(|own| own.entries().len()), 1);
        assert_eq!(untrack(|| book.book.overlay()).added().len(), 1);
        assert!(book.said.get_untracked().is_empty());
    });
}

#[test]
fn a_text_that_cannot_be_read_is_kept_aside_and_what_can_is_used() {
    let text = list(&format!("{ONE}, 7"));
    check(&text, |book| {
        let said = book.said.get_untracked();
        let aside = "tokentally.own-prices.unread-1";
        assert!(matches!(&said[0], Said::SetAside(name) if name == aside));
        assert!(matches!(
            said[1],
            Said::Problem(OwnProblem::Entry { number: 2, .. })
        ));
        assert_eq!(device(aside), Some(text.clone()));
        let (kept, problems) = OwnPrices::from_json(&device(KEPT_AS).unwrap());
        assert!(problems.is_empty());
        assert_eq!(kept.entries().len(), 1);
        // Another text goes to another name; the same one needs no second copy.
        set_aside(&PORTS, KEPT_AS, "other");
        set_aside(&PORTS, KEPT_AS, &text);
        assert_eq!(
            device("tokentally.own-prices.unread-2").as_deref(),
            Some("other")
        );
        assert_eq!(device("tokentally.own-prices.unread-3"), None);
    });
}

#[test]
fn a_file_adds_and_replaces_and_says_which() {
    check(&list(ONE), |book| {
        let changed = ONE.replace("\"1\"", "\"3\"");
        let discount = r#"{"model": "maker/open", "discount": "10", "entered": "2026-11-19"}"#;
        let file = list(&format!("{changed}, {discount}, {{}}"));
        book.take(("prices.json".to_owned(), Ok(file)));
        let said = book.said.get_untracked();
        assert!(matches!(
            said[0],
            Said::Imported {
                new: 1,
                same: 0,
                ..
            }
        ));
        assert!(matches!(&said[1], Said::Replaced(names) if names == &["Our box"]));
        assert!(matches!(
            said[2],
            Said::Problem(OwnProblem::Entry { number: 3, .. })
        ));
        assert_eq!(said.len(), 3);
        let (kept, _) = OwnPrices::from_json(&device(KEPT_AS).unwrap());
        assert_eq!(kept, book.prices.get_untracked());
        book.take((
            "big.json".to_owned(),
            Err(ImportProblem::TooLarge(9_000_000)),
        ));
        assert!(matches!(
            book.said.get_untracked()[0],
            Said::Unreadable { .. }
        ));
        assert_eq!(book.prices.get_untracked(), kept);
    });
}

#[test]
fn an_entry_that_becomes_one_for_another_model_leaves_no_copy() {
    check(&list(ONE), |book| {
        let (read, _) = OwnPrices::from_json(&list(
            r#"{"model": "maker/open", "rates": {"input": "0.4"}, "entered": "2026-11-20"}"#,
        ));
        let edited = ModelKey::parse("own/box").unwrap();
        book.set(read.entries()[0].clone(), Some(&edited)).unwrap();
        assert_eq!(book.prices.get_untracked().entries().len(), 1);
        book.remove(&ModelKey::parse("maker/open").unwrap());
        assert_eq!(device(KEPT_AS).as_deref(), Some(""));
    });
}

/// Two windows over one device: each does something after the other.
fn check_two(kept: &str, run: impl FnOnce(OwnBook, OwnBook)) {
    check(kept, |one| {
        let other = OwnBook::new(one.data, one.clock, PriceBook::new(one.data), &PORTS);
        other.read();
        run(one, other);
    });
}

fn entry(json: &str) -> OwnEntry {
    OwnPrices::from_json(&list(json)).0.entries()[0].clone()
}

fn names(book: OwnBook) -> Vec<String> {
    let (kept, problems) = OwnPrices::from_json(&device(KEPT_AS).expect("a list is kept"));
    assert!(problems.is_empty());
    book.read();
    assert_eq!(book.prices.get_untracked(), kept);
    let key = |entry: &OwnEntry| entry.price.key().as_str().to_owned();
    kept.entries().iter().map(key).collect()
}

const OPEN: &str = r#"{"model": "maker/open", "rates": {"input": "0.4"}, "entered": "2026-11-20"}"#;

#[test]
fn what_another_window_has_kept_stays() {
    check_two(&list(ONE), |one, other| {
        one.set(entry(OPEN), None).unwrap();
        let closed = OPEN.replace("open", "closed");
        other.set(entry(&closed), None).unwrap();
        assert_eq!(names(one), ["own/box", "maker/open", "maker/closed"]);
        other.remove(&ModelKey::parse("own/box").unwrap());
        one.take(("a.json".to_owned(), Ok(list(&closed.replace("0.4", "0.3")))));
        assert_eq!(names(other), ["maker/open", "maker/closed"]);
    });
}

#[test]
fn of_two_changes_to_one_entry_the_later_stands() {
    let edited = ModelKey::parse("own/box").unwrap();
    check_two(&list(ONE), |one, other| {
        one.set(entry(&ONE.replace("\"1\"", "\"2\"")), Some(&edited))
            .unwrap();
        other
            .set(entry(&ONE.replace("\"1\"", "\"3\"")), Some(&edited))
            .unwrap();
        assert_eq!(names(one), ["own/box"]);
        assert!(device(KEPT_AS).unwrap().contains("\"input\":\"3\""));
        one.remove(&edited);
        other.read();
        assert!(other.prices.with_untracked(|own| own.entries().is_empty()));
        assert_eq!(untrack(|| other.book.overlay()).added().len(), 0);
    });
}

#[test]
fn where_nothing_is_kept_the_window_holds_what_was_entered() {
    static REFUSING: DevicePorts = DevicePorts {
        kept: |_| None,
        ..DevicePorts::INERT
    };
    check("", |book| {
        let book = OwnBook {
            device: &REFUSING,
            ..book
        };
        for text in [ONE, OPEN] {
            book.set(entry(text), None).unwrap();
            let said = book.said.get_untracked();
            assert!(matches!(said[..], [Said::Saved(_), Said::NotKept]));
        }
        book.read();
        assert_eq!(book.prices.with_untracked(|own| own.entries().len()), 2);
    });
}

#[test]
fn what_can_be_neither_read_nor_set_aside_is_not_written_over() {
    check("", |book| {
        let mut rooms: Vec<String> = (1..=9).map(|n| format!("{KEPT_AS}.unread-{n}")).collect();
        rooms.push(KEPT_AS.to_owned());
        for room in &rooms {
            _ = (PORTS.keep)(room, &format!("not ours: {room}"));
        }
        book.set(entry(ONE), None).unwrap();
        assert_eq!(book.prices.with_untracked(|own| own.entries().len()), 1);
        for room in rooms {
            assert_eq!(device(&room).unwrap(), format!("not ours: {room}"));
        }
    });
}
