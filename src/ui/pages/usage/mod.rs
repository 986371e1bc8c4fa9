//! The page `/usage/`: drop a file, see which number matters.

mod answers;
mod below;
mod bill;
mod columns;
mod drop;
mod example;
mod files;
mod peaks;
mod questions;
mod read;
mod state;
mod stuck;
mod tables;
mod waste;

use leptos::prelude::*;

use crate::{
    text::{Locale, Words as _},
    ui::below::{self as lower, Below},
};
pub use below::below;
pub use state::UsageState;

/// The page: where files are taken. What reads them and answers comes once that is live.
#[component]
pub fn UsagePage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<UsageState>();
    let text = locale.usage_drop();
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
        </div>
        {drop::drop_zone(state, locale)}
        {lower::below(Below::Usage, locale)}
    }
}
