//! What changed in the price files between two revisions, in words.

mod model;
mod words;

use std::fmt::{self, Write as _};

use crate::catalog::{Catalog, Model, Provider};

pub use model::Change;

/// What changed at one provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderChanges {
    /// The provider's name to show.
    pub name: String,
    /// The changes, each with the model's key, in the order of the newer files.
    pub changes: Vec<(String, Change)>,
}

/// Everything that differs from `old` to `new`, by provider. Providers without a change are left out.
pub fn diff(old: &Catalog, new: &Catalog) -> Vec<ProviderChanges> {
    let gone = old
        .providers()
        .iter()
        .filter(|provider| new.providers().iter().all(|known| known.id != provider.id));
    let compared = new.providers().iter().map(|provider| {
        (
            provider,
            model::models(models_of(old, provider), &provider.models),
        )
    });
    let left = gone.map(|provider| (provider, model::models(&provider.models, &[])));
    compared
        .chain(left)
        .filter(|(_, changes)| !changes.is_empty())
        .map(|(provider, changes)| ProviderChanges {
            name: provider.name.clone(),
            changes,
        })
        .collect()
}

fn models_of<'c>(catalog: &'c Catalog, provider: &Provider) -> &'c [Model] {
    let mut providers = catalog.providers().iter();
    let found = providers.find(|known| known.id == provider.id);
    found.map_or(&[], |found| &found.models)
}

/// The changes as lines of text, or as a list in Markdown.
pub fn report(changes: &[ProviderChanges], markdown: bool) -> String {
    let mut text = String::new();
    for provider in changes {
        let (head, mark) = if markdown {
            (format!("### {}\n\n", provider.name), "- ")
        } else {
            (format!("{}\n", provider.name), "  ")
        };
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&head);
        for (model, change) in &provider.changes {
            let model = if markdown {
                format!("`{model}`")
            } else {
                model.clone()
            };
            _ = writeln!(text, "{mark}{model}: {change}");
        }
    }
    if text.is_empty() {
        text.push_str("no price changed\n");
    }
    text
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&words::words(self))
    }
}
