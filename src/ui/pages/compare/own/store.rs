//! The visitor's own prices: what is kept on the device, and laid over the list's.

use leptos::prelude::*;

use crate::{
    book::own::{EntryProblem, OwnEntry, OwnPrices, OwnProblem},
    catalog::ModelKey,
    format,
    ui::{
        book_state::BookState,
        device_ports::{Chosen, DevicePorts, ImportProblem},
        view::effect,
    },
};

/// The name they are kept under.
const KEPT_AS: &str = "tokentally.own-prices";
/// How many texts that cannot be read are kept aside at most; then nothing is overwritten any more.
const MOST_ASIDE: usize = 9;

/// What happened, to be worded.
#[derive(Clone)]
pub enum Said {
    /// The entry of that name is in use.
    Saved(String),
    /// The entry of that name is gone.
    Removed(String),
    /// The device keeps nothing.
    NotKept,
    /// What was kept could not all be read; the whole is under this name.
    SetAside(String),
    /// What was kept could not all be read, and there is no room for a copy.
    NotSetAside,
    /// A file was read.
    Imported {
        /// Its name.
        file: String,
        /// Entries that were not there.
        new: u64,
        /// Entries that were there as they are.
        same: u64,
    },
    /// These were changed by a file.
    Replaced(Vec<String>),
    /// A file could not be read.
    Unreadable {
        /// Its name.
        file: String,
        /// Its size, when that is why.
        too_large: Option<String>,
    },
    /// Something could not be used.
    Problem(OwnProblem),
}

/// The visitor's own prices. Copies share the same signals.
#[derive(Clone, Copy)]
pub struct OwnBook {
    /// The comparison, whose rows show them.
    pub state: BookState,
    device: &'static DevicePorts,
    /// The prices.
    pub prices: RwSignal<OwnPrices>,
    /// What happened last.
    pub said: RwSignal<Vec<Said>>,
}

impl OwnBook {
    /// None at first; what the device keeps is read once the page is live.
    pub fn new(state: BookState, device: &'static DevicePorts) -> Self {
        let book = Self {
            state,
            device,
            prices: RwSignal::new(OwnPrices::default()),
            said: RwSignal::new(Vec::new()),
        };
        effect(move |_| book.read());
        book
    }

    fn read(self) {
        let Some(text) = (self.device.kept)(KEPT_AS).filter(|text| !text.is_empty()) else {
            return;
        };
        let (own, problems) = OwnPrices::from_json(&text);
        if problems.is_empty() {
            self.prices.set(own);
            self.said.set(self.lay());
            return;
        }
        let aside = self.set_aside(&text);
        let is_safe = matches!(aside, Said::SetAside(_));
        let mut said = vec![aside];
        said.extend(problems.into_iter().map(Said::Problem));
        self.prices.set(own);
        said.extend(self.lay());
        if is_safe {
            said.extend(self.keep());
        }
        self.said.set(said);
    }

    /// Keeps a text that cannot all be read under a name that is free, or that holds this very text.
    fn set_aside(self, text: &str) -> Said {
        for number in 1..=MOST_ASIDE {
            let name = format!("{KEPT_AS}.unread-{number}");
            match (self.device.kept)(&name) {
                Some(known) if known == text => return Said::SetAside(name),
                Some(_) => {}
                None if (self.device.keep)(&name, text) => return Said::SetAside(name),
                None => break,
            }
        }
        Said::NotSetAside
    }

    /// Lays them over the list's prices.
    fn lay(self) -> Vec<Said> {
        let catalog = &self.state.data.catalog;
        let (overlay, problems) = self.prices.with_untracked(|own| own.over(catalog));
        // Rows refer to the models of an overlay for as long as the page lives; one is a few models large.
        self.state.overlay.set(Box::leak(Box::new(overlay)));
        problems.into_iter().map(Said::Problem).collect()
    }

    fn keep(self) -> Option<Said> {
        let text = self.prices.with_untracked(|own| match own.entries() {
            [] => String::new(),
            _ => own.to_json(),
        });
        (!(self.device.keep)(KEPT_AS, &text)).then_some(Said::NotKept)
    }

    fn put(self, own: OwnPrices, mut said: Vec<Said>) {
        self.prices.set(own);
        said.extend(self.lay());
        said.extend(self.keep());
        self.said.set(said);
    }

    /// Keeps an entry, in place of the one that was edited and of any for the same model.
    ///
    /// # Errors
    /// What is wrong with it; then nothing has changed.
    pub fn set(self, entry: OwnEntry, edited: &ModelKey) -> Result<(), EntryProblem> {
        let key = entry.price.key();
        let mut own = self.prices.get_untracked();
        if key != *edited {
            own.remove(edited);
        }
        own.set(entry)?;
        let name = self.name_of(&own, &key);
        self.put(own, vec![Said::Saved(name)]);
        Ok(())
    }

    /// Forgets the entry for a model.
    pub fn remove(self, key: &ModelKey) {
        let mut own = self.prices.get_untracked();
        let name = self.name_of(&own, key);
        own.remove(key);
        self.put(own, vec![Said::Removed(name)]);
    }

    /// All of them as a file.
    pub fn export(self) {
        let text = self.prices.with_untracked(OwnPrices::to_json);
        (self.device.download)("tokentally-own-prices.json", "application/json", &text);
    }

    /// Brings in the first file chosen in the input.
    pub fn import(self, input: &leptos::web_sys::HtmlInputElement) {
        (self.device.chosen)(input, Box::new(move |chosen| self.take(chosen)));
    }

    /// Adds the entries of a file to those that are there; one for the same model is replaced, and named.
    fn take(self, (file, text): Chosen) {
        let text = match text {
            Ok(text) => text,
            Err(problem) => {
                let too_large = match problem {
                    ImportProblem::TooLarge(size) => Some(format::bytes(size)),
                    ImportProblem::Unreadable | ImportProblem::NotText => None,
                };
                self.said.set(vec![Said::Unreadable { file, too_large }]);
                return;
            }
        };
        let (read, problems) = OwnPrices::from_json(&text);
        let mut said: Vec<Said> = problems.into_iter().map(Said::Problem).collect();
        let mut own = self.prices.get_untracked();
        let (mut new, mut same, mut replaced) = (0, 0, Vec::new());
        for (at, entry) in read.entries().iter().enumerate() {
            let key = entry.price.key();
            match own.entry(&key) {
                Some(known) if known == entry => {
                    same += 1;
                    continue;
                }
                Some(_) => replaced.push(self.name_of(&own, &key)),
                None => new += 1,
            }
            if let Err(problem) = own.set(entry.clone()) {
                new -= 1;
                said.push(Said::Problem(OwnProblem::Entry {
                    number: at + 1,
                    label: Some(key.as_str().to_owned()),
                    problem,
                }));
            }
        }
        if !replaced.is_empty() {
            said.insert(0, Said::Replaced(replaced));
        }
        said.insert(0, Said::Imported { file, new, same });
        self.put(own, said);
    }

    /// What the entry for a model is called.
    pub fn name_of(self, own: &OwnPrices, key: &ModelKey) -> String {
        if let Some(model) = self.state.data.catalog.model(key) {
            return model.name.clone();
        }
        match own.entry(key).map(|entry| &entry.price) {
            Some(crate::book::own::OwnPrice::Added(model)) => model.name.clone(),
            _ => key.as_str().to_owned(),
        }
    }
}

#[cfg(all(test, feature = "site"))]
mod tests {
    use std::{cell::RefCell, collections::BTreeMap};

    use super::*;
    use crate::ui::{clock::Clock, data::PageData, ports::Ports};

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
            let state = BookState::new(data, Clock::new(data, Ports::INERT));
            let book = OwnBook::new(state, &PORTS);
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
            assert_eq!(book.state.overlay.get_untracked().added().len(), 1);
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
            book.set_aside("other");
            book.set_aside(&text);
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
            let edited = ModelKey::new("own/box");
            book.set(read.entries()[0].clone(), &edited).unwrap();
            assert_eq!(book.prices.get_untracked().entries().len(), 1);
            book.remove(&ModelKey::new("maker/open"));
            assert_eq!(device(KEPT_AS).as_deref(), Some(""));
        });
    }
}
