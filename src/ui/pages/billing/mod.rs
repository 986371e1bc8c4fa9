//! The page `/billing/`: the same use paid before and paid after, under a platform's terms.

mod adviser;
mod buy;
mod charts;
mod dollar;
mod field;
mod form;
mod not;
mod results;
mod state;
mod table;
mod take_away;
mod terms;
mod terms_words;

use leptos::prelude::*;

use crate::text::Locale;
use state::BillingState;

/// The page.
#[component]
pub fn BillingPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let state = BillingState::new();
    let text = &locale.billing().form;
    let reset = move |_| state.reset();
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
        </div>
        {take_away::link_notice(state, locale)}
        <div class="plan-forms">
            {terms::terms(state, locale)}
            {form::use_form(state, locale)}
            {form::wallet_form(state, locale)}
            {form::account_form(state, locale)}
            <div class="actions"><button type="button" data-testid="bill-reset" on:click=reset>{text.reset}</button></div>
        </div>
        {not::does_not_mean(state, locale)}
        {results::results(state, locale)}
        {table::month_table(state, locale)}
        {take_away::take_away_bar(state, locale)}
        {dollar::dollar(state, locale)}
        {adviser::adviser(locale)}
        {buy::buy(state, locale)}
    }
}
