//! Words of the visitor's own prices, in English.

use crate::text::own::{FieldText, OwnButtonText, OwnSaid, OwnText};

pub const BUTTON: OwnButtonText = OwnButtonText {
    button: "Your prices",
    count: |count| format!("Your prices ({count})"),
    close: "Close",
    unavailable: "The form for your prices could not be loaded. Check the connection, or load the page again.",
};

pub const WORDS: OwnText = OwnText {
    prices: super::prices::WORDS,
    lead: "Negotiated rates, discounts and hosts that no list has. They stay on this device, are marked wherever they are used, and hold from today on: on a past day the listed prices stand.",
    list: "Your prices",
    none: "None yet. Enter the first below, or import a file.",
    discount: |percent| format!("{percent}% less than listed"),
    entered: |date| format!("entered {date}"),
    edit: "Edit",
    remove: "Remove",
    of: |action, name| format!("{action} {name}"),
    add: "Add a price",
    change: |name| format!("Change your price for {name}"),
    kind: "What you have",
    kinds: ["Other rates", "A discount", "A model of my own"],
    explain: [
        "These take the place of a listed model’s rates. What you leave empty stays as listed, and so do batch prices and long-prompt tiers.",
        "So much off every token rate of a listed model, batch prices and long-prompt tiers included. Fees stay as listed.",
        "A row of its own in the table: a private host, a contract, a model that is not listed.",
    ],
    fields: FieldText {
        model: "Model",
        name: "Name",
        rate: |rate| format!("{rate}, $ per million tokens"),
        listed: |price| format!("listed: {price}"),
        discount: "Discount, %",
        context: "Context window, tokens (may be empty)",
        note: "Note to yourself (may be empty)",
    },
    save: "Save",
    cancel: "Cancel",
    export: "Export as a file",
    import: "Import a file",
    said: OwnSaid {
        saved: |name| format!("Your price for {name} is in use."),
        removed: |name| format!("Your price for {name} is gone."),
        not_kept: "This browser keeps nothing for the site, so your prices are gone when the page is closed. Export them to a file.",
        set_aside: |name| {
            format!(
                "Not all of your kept prices can be read. What can is in use; the whole is kept on this device under “{name}”."
            )
        },
        not_set_aside: "Not all of your kept prices can be read, and the browser has no room for a copy. Nothing is overwritten until you save a price.",
        imported: |file, new, same| format!("{file}: {new} new, {same} as they were already."),
        replaced: |names| format!("Replaced by the file: {names}."),
        unreadable: |file, too_large| match too_large {
            Some(size) => format!(
                "{file} is {size}, larger than any list of own prices. Nothing has changed."
            ),
            None => format!("{file} could not be read as text. Nothing has changed."),
        },
    },
    problem: |problem| capital(&problem.to_string()),
    entry: |problem| capital(&problem.to_string()),
};

/// As the start of a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
