//! Words of kept scenarios, and of two side by side, in English.

use crate::text::scenarios::shelf::ShelfWords;
use plan::scenario::Group;

const fn group(group: Group) -> &'static str {
    match group {
        Group::Volume => "How often",
        Group::Size => "Size of requests and answers",
        Group::Cache => "Cache",
        Group::Service => "Batch, mode and retries",
        Group::Model => "Models and their prices",
    }
}

pub const WORDS: ShelfWords = ShelfWords {
    compare: "Two scenarios side by side",
    with: "Compare with",
    none: "nothing",
    snapshot: "Hold on to this one, then change it",
    this: "This scenario",
    before: "As it was",
    figure: "Expected",
    heads: ["What differs", "Adds a month"],
    group,
    says: |more, by, group| {
        let word = if more { "more" } else { "less" };
        let because = group.to_lowercase();
        format!("This scenario costs {by} {word} a month. The largest step: {because}.")
    },
    same: "Both cost the same.",
    difference: "Difference",
    kept: "Kept on this device",
    name: "Name",
    keep: "Keep this scenario",
    where_kept: "Kept in this browser only. A link takes it elsewhere.",
    empty: "Nothing kept yet.",
    buttons: ["Open", "Duplicate", "Compare", "Delete"],
    button_for: |button, name| format!("{button}: {name}"),
    said_kept: |name| format!("Kept: {name}."),
    said_opened: |name| format!("Opened: {name}."),
    said_deleted: |name| format!("Deleted: {name}."),
    refused: "Your browser did not keep it. Storage may be full or switched off.",
    copy_of: |name| format!("{name} (copy)"),
    unnamed: "Give it a name first.",
    unreadable: |name| {
        format!(
            "Some of what was kept could not be read. The rest is shown; the whole is safe in this browser’s storage as “{name}”."
        )
    },
    sealed: "Some of what was kept could not be read, and the browser has no room for a copy. Nothing is kept over it.",
};
