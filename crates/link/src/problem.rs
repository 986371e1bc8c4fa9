//! What a link says that could not be used, in a form that is fit to show.

use thiserror::Error;

use super::VERSION;
use plan::FieldProblem;

/// Something a link says that could not be used as it stands. The rest of the link was.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ShareProblem {
    /// The link was made by a later version, so it may say more than was read.
    #[error("the link has version {version}, newer than the known {}", VERSION)]
    NewerVersion {
        /// The link's version.
        version: u64,
    },
    /// A number could not be used; the default stands in.
    #[error("{key}={text:?}: {problem}")]
    BadValue {
        /// The key, as this module writes it.
        key: &'static str,
        /// What the link says, cut short when long.
        text: String,
        /// What is wrong with it.
        problem: FieldProblem,
    },
    /// The model is not written `provider/id`; the default stands in.
    #[error("m={text:?} is not a model such as \"openai/gpt-6.1-terra\"")]
    BadModel {
        /// What the link says, cut short when long.
        text: String,
    },
    /// The model is not in the catalogue; the catalogue's default stands in.
    #[error("the model {text:?} is not in the catalogue")]
    UnknownModel {
        /// What the link says, cut short when long.
        text: String,
    },
    /// A key is given again, with another value; the first one counts.
    #[error("{key} is given more than once, the first one counts")]
    Repeated {
        /// The key that was passed over.
        key: &'static str,
    },
    /// A key that looks like a slip of one of ours; it was passed over.
    #[error("the key {key:?} is not known")]
    UnknownKey {
        /// The key in lower case.
        key: String,
    },
}

/// Enough of a link's text to recognise it, and nothing that could disturb the line it is shown in.
pub(super) fn clipped(text: &str) -> String {
    const SHOWN: usize = 40;
    let shown = |c: char| {
        if is_unfit_to_show(c) {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    let mut clipped: String = text.chars().take(SHOWN).map(shown).collect();
    if text.chars().nth(SHOWN).is_some() {
        clipped.push('…');
    }
    clipped
}

/// Control characters, and the marks that turn the direction of the text after them.
pub(super) fn is_unfit_to_show(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
