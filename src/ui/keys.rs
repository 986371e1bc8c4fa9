//! Keys, told apart from those an input method takes for itself.

use leptos::ev::KeyboardEvent;

/// What browsers say of a key that an input method has taken.
const TAKEN: u32 = 229;

/// Whether the key belongs to an input method that is composing a word. Safari ends the composition before it reports the Enter that
/// confirmed the word, and only this code tells that Enter from one that is meant for the page.
pub fn is_composing(event: &KeyboardEvent) -> bool {
    event.is_composing() || event.key_code() == TAKEN
}

/// Whether this is an Enter meant for the page.
pub fn is_enter(event: &KeyboardEvent) -> bool {
    event.key() == "Enter" && !is_composing(event)
}
