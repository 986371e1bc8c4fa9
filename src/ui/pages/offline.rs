//! What works without a network: what is kept on the device, and how to have more of it or none.
//!
//! All words are here, and `public/offline.js` shows those that are true and fills in the figures: it alone knows what is kept, and comes
//! when the page is live. `data-when` names the states in which words hold, `data-row` a vocabulary's, `data-figure` what is filled in.

use crate::text::Words as _;
use leptos::prelude::*;

use crate::{
    text::{Locale, OfflineText},
    ui::{
        data::PageData,
        route::{Page, Route},
    },
};
use tokens::Encoding;

/// The place that says what is kept.
#[component]
pub fn OfflinePage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let data = expect_context::<&'static PageData>();
    let text = locale.offline();
    let how = text.how.iter();
    let how: Vec<AnyView> = how
        .map(|words| view! { <p>{*words}</p> }.into_any())
        .collect();
    view! {
        <article class="prose offline">
            <h1>{text.heading}</h1>
            <p class="lead">{text.lead}</p>
            <div data-offline="">
                <section aria-labelledby="kept-heading">
                    <h2 id="kept-heading">{text.kept_heading}</h2>
                    <div role="status">
                        <p data-when="looking">{text.looking}</p>
                        {when("kept", with_figures(text.kept))}
                        {when("fetching", with_figures(text.fetching))}
                        {when("saving", words(text.saving))}
                        {when("off", words(text.off))}
                        {when("room", words(text.room))}
                        {when("network", words(text.network))}
                        {when("refused", words(text.refused))}
                    </div>
                    <p class="actions">
                        <button type="button" name="keep" data-when="saving off room network" hidden=true>{text.keep}</button>
                        <button type="button" name="install" data-install="" hidden=true>{text.install}</button>
                        <button type="button" name="remove" data-when="kept fetching" hidden=true>{text.remove}</button>
                    </p>
                    <p class="small" data-when="kept fetching" hidden=true>{text.remove_note}</p>
                </section>
                <section aria-labelledby="tables-heading" data-when="kept" hidden=true>
                    <h2 id="tables-heading">{text.tables_heading}</h2>
                    <p>{text.tables_lead}</p>
                    {tables(data, text)}
                </section>
            </div>
            <section>
                <h2>{text.how_heading}</h2>
                {how}
            </section>
        </article>
    }
}

/// Stands for a page that is read and was not kept, while there is no network: the worker answers with the program, which knows no articles.
#[component]
pub fn AwayPage(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let frame = locale.frame();
    let offline = Route::new(locale, Page::Offline).path();
    view! {
        <article class="prose">
            <h1>{frame.away_title}</h1>
            <p>{locale.offline().away_body}</p>
            <p><a href=offline>{frame.offline.label}</a></p>
        </article>
    }
}

/// A paragraph for a state, which nobody sees until it is known to hold.
fn when(state: &'static str, content: AnyView) -> AnyView {
    view! { <p data-when=state hidden=true>{content}</p> }.into_any()
}

fn words(words: &'static str) -> AnyView {
    view! { <span>{words}</span> }.into_any()
}

/// Words whose figures stand in braces, each in an element of its own.
fn with_figures(words: &'static str) -> AnyView {
    let mut parts: Vec<AnyView> = Vec::new();
    let mut rest = words;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        parts.push(view! { <span>{before}</span> }.into_any());
        parts.push(view! { <span class="number" data-figure=name>"—"</span> }.into_any());
        rest = after;
    }
    parts.push(view! { <span>{rest}</span> }.into_any());
    view! { {parts} }.into_any()
}

/// A row for each vocabulary; encodings may share one.
fn tables(data: &'static PageData, text: &'static OfflineText) -> AnyView {
    let mut ids: Vec<&'static str> = Vec::new();
    for (encoding, _) in &data.vocabularies {
        let id = Encoding::table(*encoding).id();
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let rows: Vec<AnyView> = ids
        .into_iter()
        .map(|id| {
            let label = format!("{} {id}", text.fetch);
            let cancel = format!("{} {id}", text.cancel);
            view! {
                <tr data-vocabulary=id>
                    <th scope="row"><code>{id}</code></th>
                    <td class="number" data-figure="size">"—"</td>
                    <td>
                        <span data-row="kept" hidden=true>{text.table_kept}</span>
                        <span data-row="absent" hidden=true>{text.table_absent}</span>
                        <span data-row="failed" hidden=true>{text.table_failed}</span>
                        <span data-row="fetching" class="number" data-figure="share" hidden=true></span>" "
                        <button type="button" name="fetch" aria-label=label data-row="absent failed" hidden=true>{text.fetch}</button>
                        <button type="button" name="cancel" aria-label=cancel data-row="fetching" hidden=true>{text.cancel}</button>
                    </td>
                </tr>
            }
            .into_any()
        })
        .collect();
    let [table, size, state] = text.table_heads;
    view! {
        <div class="scroller" tabindex="0" role="group" aria-labelledby="tables-heading">
            <table class="ledger">
                <thead><tr><th scope="col">{table}</th><th scope="col" class="number">{size}</th><th scope="col">{state}</th></tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
