//! A question mark beside a term, which opens to what the term means. The browser opens and closes it, so it works before scripts do.

use leptos::prelude::*;

/// The mark and the words behind it. `id` is the page's own for the words; `question` names the mark for those who do not see it.
pub fn explain(id: &'static str, question: &'static str, words: &'static str) -> AnyView {
    view! {
        <button type="button" class="explain" popovertarget=id aria-label=question title=question>"?"</button>
        <span id=id popover="auto" class="explanation">{words}</span>
    }
    .into_any()
}
