//! What happened to the visitor's own prices, in words.

use crate::text::Words as _;
use leptos::prelude::*;

use super::OwnBook;
use crate::text::Locale;
use book::own::OwnProblem;

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

/// What happened, line by line; what went wrong is marked.
pub fn said(own: OwnBook, locale: Locale) -> Vec<AnyView> {
    let said = own.said.get();
    said.iter()
        .map(|said| {
            let is_problem = !matches!(
                said,
                Said::Saved(_) | Said::Removed(_) | Said::Imported { .. } | Said::Replaced(_)
            );
            view! { <p class="notice" class:problem=is_problem>{words(said, locale)}</p> }
                .into_any()
        })
        .collect()
}

fn words(said: &Said, locale: Locale) -> String {
    let words = locale.own();
    let text = &words.said;
    match said {
        Said::Saved(name) => (text.saved)(name),
        Said::Removed(name) => (text.removed)(name),
        Said::NotKept => text.not_kept.to_owned(),
        Said::SetAside(name) => (text.set_aside)(name),
        Said::NotSetAside => text.not_set_aside.to_owned(),
        Said::Imported { file, new, same } => (text.imported)(file, *new, *same),
        Said::Replaced(names) => (text.replaced)(&names.join(words.prices.list_separator)),
        Said::Unreadable { file, too_large } => (text.unreadable)(file, too_large.as_deref()),
        Said::Problem(problem) => (words.problem)(problem),
    }
}
