//! A text to copy by hand, where the browser does not allow copying.

use leptos::{html::Textarea, prelude::*};

/// The text in a box of its own, selected on focus.
pub fn take_away(content: String, label: &'static str) -> AnyView {
    let area = NodeRef::<Textarea>::new();
    let select = move |_| _ = area.get_untracked().map(|area| area.select());
    view! {
        <label class="by-hand">
            <span class="label">{label}</span>
            <textarea node_ref=area readonly rows="4" spellcheck="false" data-testid="share-by-hand" prop:value=content on:focus=select></textarea>
        </label>
    }
    .into_any()
}
