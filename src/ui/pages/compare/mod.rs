//! The comparison: every model in one table, chosen, ordered and priced by the visitor.

mod arithmetic;
mod cell;
mod charts;
mod controls;
mod hosts;
mod link;
mod menus;
mod naming;
mod note;
mod own;
mod side;
mod table;
mod take_away;
#[cfg(all(test, feature = "site"))]
pub(in crate::ui) mod tests;
mod workload;

#[cfg(feature = "site")]
pub use side::{plain_table, workload_in_words};

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        book_state::BookState,
        ports::Ports,
        route::{Page, Route},
    },
};

/// The comparison page.
#[component]
pub fn ComparePage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<BookState>();
    let text = &locale.book().compare;
    let models = state.data.catalog.models().count() as u64;
    let providers = state.data.catalog.providers().len() as u64;
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <p class="notice problem boot-notice">{locale.frame().boot_failed}</p>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{(text.lead)(&format::grouped(models), &format::grouped(providers))}</p>
        </div>
        {link::link_notice(state, locale)}
        {workload::workload(state, locale)}
        {controls::controls(state, locale)}
        {table::table(state, locale)}
        {take_away::take_away_bar(state, locale)}
        {side::side(state, locale)}
        {hosts::hosts(state, locale)}
        {charts::charts(state, locale)}
        {written(Route::new(locale, Page::Compare))}
        {side::bar(state, locale)}
    }
}

/// The place of what the builder alone draws on a page: the browser takes the element over as it is.
pub fn written(route: Route) -> AnyView {
    match (expect_context::<Ports>().drawn_page)(route) {
        Some(content) => view! { <div class="pair">{content}</div> }.into_any(),
        None => view! { <div class="pair"></div> }.into_any(),
    }
}
