//! The price data, for people who build on it: addresses, promises, fields, an example that runs.

use crate::text::Words as _;
use leptos::prelude::*;

use super::model::work;
use crate::{
    text::{DataSection, Locale},
    ui::{clock::Clock, data::PageData, route::BASE, view::live},
};
use plan::{Percent, Requests, Workload, compare};
use prices::catalog::Model;
use tokens::Tokens;

/// The files, in the order their words are in. The second stands for one per provider.
const FILES: [&str; 5] = [
    "prices.json",
    "providers/openai.json",
    "token-rules.json",
    "prices.schema.json",
    "index.json",
];

/// The page about the data.
#[component]
pub fn DataPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let data = expect_context::<&'static PageData>();
    let clock = expect_context::<Clock>();
    let text = &locale.models().data;
    let files: Vec<AnyView> = FILES
        .iter()
        .zip(text.files)
        .map(|(file, words)| {
            let address = format!("{BASE}/data/{file}");
            let shown = address.clone();
            view! { <tr><th scope="row"><a href=address><code>{shown}</code></a></th><td>{words}</td></tr> }.into_any()
        })
        .collect();
    let fields: Vec<AnyView> = text
        .field_rows
        .iter()
        .map(|(field, words)| {
            view! { <tr><th scope="row"><code>{*field}</code></th><td>{*words}</td></tr> }
                .into_any()
        })
        .collect();
    let example = data.catalog.default_model().map(|model| {
        view! {
            <section aria-labelledby="example-heading">
                <h2 id="example-heading">{text.example}</h2>
                <p>{(text.example_lead)(&model.name)}</p>
                <pre class="code" tabindex="0" role="group" aria-labelledby="example-heading"><code data-testid="example">{code(model)}</code></pre>
                {live(move || result(model, clock, locale))}
                <p class="small">{text.example_note}</p>
            </section>
        }
        .into_any()
    });
    view! {
        <article class="prose data-page">
            <h1>{text.heading}</h1>
            <p class="lead">{text.lead}</p>
            <section aria-labelledby="addresses-heading">
                <h2 id="addresses-heading">{text.addresses}</h2>
                {table("addresses-heading", text.file_heads, files)}
            </section>
            {section(&text.promises)}
            <section aria-labelledby="fields-heading">
                <h2 id="fields-heading">{text.fields}</h2>
                <p>{text.fields_lead}</p>
                {table("fields-heading", text.field_heads, fields)}
            </section>
            {example}
            {section(&text.rules)}
            {section(&text.errors)}
        </article>
    }
}

fn table(label: &'static str, heads: [&'static str; 2], rows: Vec<AnyView>) -> AnyView {
    let [first, second] = heads;
    view! {
        <div class="scroller" tabindex="0" role="group" aria-labelledby=label>
            <table class="ledger">
                <thead><tr><th scope="col">{first}</th><th scope="col">{second}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn section(section: &'static DataSection) -> AnyView {
    let points: Vec<AnyView> = section
        .points
        .iter()
        .map(|point| view! { <li>{*point}</li> }.into_any())
        .collect();
    view! { <section><h2>{section.heading}</h2><ul class="points">{points}</ul></section> }
        .into_any()
}

/// The example's request. Its numbers also stand in [`code`].
fn request() -> Workload {
    Workload {
        input: Tokens::new(5_000),
        output: Tokens::new(500),
        cached_percent: Percent::new(80).unwrap_or_default(),
        requests: Requests::PerMonth(1_000),
        ..Workload::default()
    }
}

/// JavaScript that prices [`request`] on a model.
fn code(model: &Model) -> String {
    let (provider, id) = (model.provider.as_str(), &model.id);
    format!(
        "const answer = await fetch('{BASE}/data/providers/{provider}.json');
const {{ models }} = await answer.json();
const model = models.find(({{ id }}) => id === '{id}');

const today = new Date().toISOString().slice(0, 10);
const {{ rates, source }} = model.periods.find(({{ state, from, to }}) =>
  state === 'in_force' && (!from || from <= today) && (!to || today < to));

// Dollars per million tokens: 1,000 uncached, 4,000 from the cache, 500 out.
const usd = (1_000 * rates.input + 4_000 * rates.cache_read + 500 * rates.output) / 1e6;
console.log(`$${{usd}}, read ${{source.checked}} at ${{source.url}}`);
"
    )
}

/// What the code comes to today, line by line.
fn result(model: &'static Model, clock: Clock, locale: Locale) -> Option<AnyView> {
    let text = &locale.models().data;
    let (today, workload) = (clock.today.get(), request());
    let bill = compare::bill(model, workload.input, &workload, today)?;
    Some(
        view! {
            <p>{(text.example_result)(&format::date(today))}</p>
            <div data-testid="example-result">{work::lines(&bill.cost, &workload, locale)}</div>
        }
        .into_any(),
    )
}
