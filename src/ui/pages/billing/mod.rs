//! The page `/billing/`: the same use paid before and paid after, under a platform's terms.

mod adviser;
mod buy;
mod buys;
mod charts;
mod dollar;
mod field;
mod form;
mod link;
mod not;
mod own_terms;
mod results;
mod state;
mod table;
mod take_away;
mod terms;
mod terms_rows;
mod terms_words;

use leptos::prelude::*;

use crate::text::Locale;
pub use state::BillingState;

/// The page.
#[component]
pub fn BillingPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = expect_context::<BillingState>();
    let text = &locale.billing().form;
    let reset = move |_| state.reset();
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
        </div>
        {link::link_notice(state, locale)}
        <div class="plan-forms">
            {terms::terms(state, locale)}
            {form::use_form(state, locale)}
            {form::wallet_form(state, locale)}
            {form::account_form(state, locale)}
            <div class="actions"><button type="button" data-testid="bill-reset" on:click=reset>{text.reset}</button></div>
        </div>
        {not::does_not_mean(state, locale)}
        {buys::buys(state, locale)}
        {results::results(state, locale)}
        {table::month_table(state, locale)}
        {take_away::take_away_bar(state, locale)}
        {dollar::dollar(state, locale)}
        {adviser::adviser(locale)}
        {buy::buy(state, locale)}
    }
}
