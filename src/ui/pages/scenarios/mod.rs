//! What a month costs: a scenario's form, its bill, every model for it, and what would change it.

mod assumed;
mod choice;
mod choices;
mod compare;
mod form;
mod growth;
mod likely;
mod link;
mod menu;
mod mix;
mod models;
mod month;
mod number;
mod presets;
mod print;
mod shelf;
mod split;
mod take_away;
mod tornado;
mod worth;
mod year;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::Locale,
    ui::{
        below::{self, Below},
        scenario_state::ScenarioState,
    },
};

/// The page `/scenarios/`.
#[component]
pub fn ScenariosPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = locale.scenarios();
    let state = expect_context::<ScenarioState>();
    view! {
        <noscript><p class="notice">{text.no_script}</p></noscript>
        <p class="notice problem boot-notice">{locale.frame().boot_failed}</p>
        <div class="opening">
            <h1>{text.heading}</h1>
            <p class="soft lead">{text.lead}</p>
        </div>
        {link::link_notice(state, locale)}
        {presets::presets(state, locale)}
        <div class="scenario">
            {form::form(state, locale)}
            {month::month(state, locale)}
        </div>
        {below::below(Below::Scenarios, locale)}
        {month::bar(state, locale)}
    }
}

/// What stands with the month: where it most likely lies.
pub fn likely(locale: Locale) -> AnyView {
    likely::likely_range(expect_context(), locale)
}

/// What stands below the month: its year, every model for it, what would change the month, what a budget buys, scenarios side by side and kept, taking it all away.
pub fn below(locale: Locale) -> AnyView {
    let state = expect_context::<ScenarioState>();
    let shelf = shelf::Shelf::new();
    view! {
        {print::sheet(state, shelf, locale)}
        {year::year(state, locale)}
        {models::models(state, locale)}
        <section class="ruled scenario-charts">
            {tornado::tornado_figure(state, locale)}
            {growth::growth_figure(state, locale)}
        </section>
        {worth::worth(state, locale)}
        {compare::compare(state, shelf, locale)}
        {shelf::shelf_section(state, shelf, locale)}
        {take_away::take_away_bar(state, shelf, locale)}
        {print::prices_used(state, locale)}
    }
    .into_any()
}
