//! The prices as files that the visitor takes away and brings back.

use leptos::prelude::*;

use super::{OwnBook, said::Said};
use crate::ui::device_ports::{Chosen, ImportProblem};
use book::own::{OwnPrices, OwnProblem};

impl OwnBook {
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
    pub(super) fn take(self, (file, text): Chosen) {
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
        let (mut own, mut said) = self.current();
        said.extend(problems.into_iter().map(Said::Problem));
        let (mut new, mut same, mut replaced) = (0, 0, Vec::new());
        for (at, entry) in read.entries().iter().enumerate() {
            let key = entry.price.key();
            let known = own.entry(&key);
            if known == Some(entry) {
                same += 1;
                continue;
            }
            let before = known.map(|_| self.name_of(&own, &key));
            match (own.set(entry.clone()), before) {
                (Ok(()), Some(name)) => replaced.push(name),
                (Ok(()), None) => new += 1,
                (Err(problem), _) => said.push(Said::Problem(OwnProblem::Entry {
                    number: at + 1,
                    label: Some(key.as_str().to_owned()),
                    problem,
                })),
            }
        }
        if !replaced.is_empty() {
            said.insert(0, Said::Replaced(replaced));
        }
        said.insert(0, Said::Imported { file, new, same });
        self.put(own, said);
    }
}
