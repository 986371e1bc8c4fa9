//! A question mark beside a term, which opens to what the term means. The browser opens and closes it, so it works before scripts do.

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::route::{Page, Route},
};

/// The mark and the words behind it. `id` is the page's own for the words; `question` names the mark for those who do not see it; `term` is
/// the id of the entry in the glossary that says more.
pub fn explain(
    id: &'static str,
    question: &'static str,
    words: &'static str,
    term: &str,
    locale: Locale,
) -> AnyView {
    view! {
        <button type="button" class="explain" popovertarget=id aria-label=question title=question>"?"</button>
        <span id=id popover="auto" class="explanation">{words} " " {in_the_glossary(term, locale)}</span>
    }
    .into_any()
}

/// The way to a term's entry in the glossary.
pub fn in_the_glossary(term: &str, locale: Locale) -> AnyView {
    let path = Route::new(locale, Page::Reading("learn/glossary")).path();
    view! { <a href=format!("{path}#{term}")>{locale.frame().in_the_glossary}</a> }.into_any()
}
