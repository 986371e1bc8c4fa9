//! The page `/billing/`: the same use, prepaid and postpaid, under a platform's terms.

mod adviser;
mod buy;
mod buys;
mod charts;
mod dollar;
mod faq;
mod fees;
mod field;
mod figures;
mod form;
mod invoices;
mod ledger;
mod link;
mod not;
mod offers;
mod own_terms;
mod results;
mod state;
mod table;
mod take_away;
mod terms;
pub mod terms_words;
mod top_up;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::below::{self, Below},
};
pub use state::BillingState;
pub use terms::all_terms;

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
            {contents(locale)}
        </div>
        {link::link_notice(state, locale)}
        <div class="bill-plan">
            {results::answer(state, locale)}
            <div class="plan-forms" role="group" aria-labelledby="bill-change">
                <h2 id="bill-change">{locale.billing().plan.change}</h2>
                {terms::choose_platform(state, locale)}
                {form::use_form(state, locale)}
                {form::wallet_form(state, locale)}
                {form::account_form(state, locale)}
                {form::shared_form(state, locale)}
                <div class="actions"><button type="button" data-testid="bill-reset" on:click=reset>{text.reset}</button></div>
            </div>
        </div>
        {below::below(Below::Offers, locale)}
        {results::details(state, locale)}
        {terms::terms(state, locale)}
        {not::does_not_mean(state, locale)}
        {buys::buys(state, locale)}
        {below::below(Below::Billing, locale)}
        {results::bar(state, locale)}
    }
}

/// The same use at every platform.
pub fn every_platform(locale: Locale) -> AnyView {
    offers::every_platform(expect_context(), locale)
}

/// What stands below the result: its months, taking it away, the true cost of a dollar, advice, how to buy, questions.
pub fn below(locale: Locale) -> AnyView {
    let state = expect_context::<BillingState>();
    view! {
        {table::month_table(state, locale)}
        {invoices::invoices(state, locale)}
        {take_away::take_away_bar(state, locale)}
        {dollar::dollar(state, locale)}
        {adviser::adviser(locale)}
        {buy::buy(state, locale)}
        {faq::faq(state, locale)}
    }
    .into_any()
}

/// Links to the parts of the page, which is long.
fn contents(locale: Locale) -> AnyView {
    let text = locale.billing();
    let parts = [
        ("#bill-result", text.result.heading),
        ("#bill-use", text.form.use_heading),
        ("#bill-offers-heading", locale.billing().plan.offers),
        ("#bill-terms-heading", text.terms.heading),
        ("#bill-months-heading", text.result.table_heading),
        ("#bill-dollar-heading", text.dollar.heading),
        ("#bill-adviser-heading", text.adviser.heading),
        ("#bill-buy-heading", text.buy.heading),
        ("#bill-faq-heading", text.faq.heading),
    ];
    let links: Vec<AnyView> = parts
        .into_iter()
        .map(|(to, name)| view! { <li><a href=to>{name}</a></li> }.into_any())
        .collect();
    view! { <nav aria-label=text.form.contents data-testid="bill-contents"><ul class="contents">{links}</ul></nav> }
        .into_any()
}
