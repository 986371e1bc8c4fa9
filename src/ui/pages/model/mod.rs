//! One model: what it costs, where that was read, its limits, its tokenizer, its history.

mod facts;
mod history;
mod hosts;
mod near;
mod other_prices;
mod price_rules;
mod price_table;
mod source;
pub mod work;

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{Locale, ModelText},
    ui::{
        clock::Clock,
        data::PageData,
        own_prices::PriceBook,
        route::{BASE, Page, Route, model_at},
        view::live,
    },
};
use book::Mark;
use prices::catalog::Model;

/// The page of the model at a path such as `openai/gpt-6-sol`.
#[component]
pub fn ModelPage(
    /// Language of its words.
    locale: Locale,
    /// The path below `/models/`.
    path: &'static str,
) -> impl IntoView {
    let data = expect_context::<&'static PageData>();
    match model_at(&data.catalog, path) {
        Some(model) => known(model, locale),
        None => near::unknown(path, locale),
    }
}

fn known(model: &'static Model, locale: Locale) -> AnyView {
    let clock = expect_context::<Clock>();
    let book = locale.models();
    let text: &ModelText = &book.model;
    let words = &book.prices;
    let calculator = Route::new(locale, Page::Calculator).path();
    let compare = Route::new(locale, Page::Compare).path();
    let scenarios = Route::new(locale, Page::Scenarios).path();
    let billing = Route::new(locale, Page::Billing).path();
    let hand_over = &locale.frame().hand_over;
    let book_prices = expect_context::<PriceBook>();
    let own = move || {
        let is_own = book_prices.mark(&model.key) != Mark::Listed;
        is_own.then(|| view! { <p class="notice" data-testid="own-note">{text.own}</p> })
    };
    let key = model.key.as_str();
    let counts_text = model.tokenizer.is_some();
    let json = format!("{BASE}/data/providers/{}.json", model.provider.as_str());
    view! {
        <p class="trail small"><a href=compare.clone()>{text.all_models}</a></p>
        <div class="model-head">
            <h1>{model.name.as_str()}</h1>
            <p class="soft">
                {(text.sold_by)(&model.provider_name)} " · " {(words.kind)(model.kind)} " · "
                <span class="status" data-testid="model-status" data-value=status_id(model)>{(words.status)(model.status)}</span>
                " · " <code data-testid="model-id">{model.id.as_str()}</code>
            </p>
            <p class="actions">
                {counts_text.then(|| view! { <a class="button" href=format!("{calculator}?v=1&m={key}")>{text.count}</a> })}
                <a class="button" href=format!("{compare}?v=1&pick={key}")>{text.compare}</a>
                <a class="button" data-testid="to-scenarios" href=format!("{scenarios}?v=1&m={key}")>{hand_over.scenarios}</a>
                <a class="button" data-testid="to-billing" href=format!("{billing}?v=1&m={key}")>{hand_over.billing}</a>
                <a href=json>{text.json}</a>
            </p>
        </div>
        <section class="ruled" aria-labelledby="prices-heading">
            <h2 id="prices-heading">{text.prices}</h2>
            {live(own)}
            {live(move || prices(model, clock, locale))}
        </section>
        {work::work(model, locale)}
        {hosts::hosts(model, locale)}
        {history::history(model, locale)}
        <section class="ruled" aria-labelledby="limits-heading">
            <h2 id="limits-heading">{text.limits}</h2>
            {facts::facts(model, locale)}
        </section>
        <section class="ruled" aria-labelledby="tokenizer-heading">
            <h2 id="tokenizer-heading">{text.tokenizer}</h2>
            {facts::tokenizer(model, locale)}
        </section>
    }
    .into_any()
}

const fn status_id(model: &Model) -> &'static str {
    use prices::catalog::Status;
    match model.status {
        Status::Active => "active",
        Status::Preview => "preview",
        Status::Deprecated => "deprecated",
        Status::Retired => "retired",
    }
}

/// The price in force on the day, and what is announced around it.
fn prices(model: &'static Model, clock: Clock, locale: Locale) -> AnyView {
    let (text, words) = (&locale.models().model, locale.source());
    let state = model.price_state(clock.today.get());
    let due = state
        .due
        .and_then(|period| Some((words.due)(&format::date(period.span.from?))));
    let recheck = state.recheck.then(|| words.recheck.to_owned());
    let warnings: Vec<AnyView> = due
        .into_iter()
        .chain(recheck)
        .map(|warning| view! { <p class="notice">{warning}</p> }.into_any())
        .collect();
    let current = match state.current {
        Some(period) => view! {
            <div>{price_table::price_table(period, locale)}</div>
            <div>{source::source(model, period, clock, locale)}</div>
        }
        .into_any(),
        None => view! { <p data-testid="no-price">{format::NO_FIGURE} " " {text.no_price}</p> }
            .into_any(),
    };
    let next = state.next.map(|period| {
        let heading = period
            .span
            .from
            .map(|from| (text.announced)(&format::date(from)));
        view! {
            <div class="announced" data-testid="announced">
                <h3>{heading}</h3>
                {price_table::price_table(period, locale)}
                {source::source(model, period, clock, locale)}
            </div>
        }
    });
    view! { {warnings} {current} {next} }.into_any()
}
