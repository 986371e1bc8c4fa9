//! The footer: what the site is, where its pages are, how fresh its prices are.

use crate::text::Words as _;
use leptos::prelude::*;
use prices::freshness;

use crate::{
    text::Locale,
    ui::{
        data::PageData,
        route::{PAGES, Place, Route},
    },
};

/// Links to every page, when prices were read, the licence.
#[component]
pub fn Footer(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = locale.frame();
    let data = expect_context::<&'static PageData>();
    // Days rather than ages: the first render knows no today, and a day stays true however long the page is open.
    let newest = data.catalog.newest_check();
    let checked = newest.and_then(|newest| {
        let front = freshness::front_row_reading(&data.catalog, data.built)?;
        let [newest, median, oldest] = [newest, front.median, front.oldest].map(format::date);
        Some((text.prices_checked)(&newest, &median, &oldest))
    });
    let links = |is_about: bool| {
        let rows = PAGES
            .iter()
            .filter(|row| (row.place == Place::About) == is_about);
        rows.map(|row| {
            let label = (row.words)(text).label;
            view! { <li><a href=Route::new(locale, row.page).path()>{label}</a></li> }
        })
        .collect_view()
    };
    let (tools, about) = (links(false), links(true));
    view! {
        <footer class="site-footer">
            <div class="columns">
                <p class="blurb">{text.blurb}</p>
                <nav aria-label=text.tools><h2>{text.tools}</h2><ul>{tools}</ul></nav>
                <nav aria-label=text.about><h2>{text.about}</h2><ul>{about}</ul></nav>
            </div>
            <p class="small">
                <span data-testid="prices-read">{checked}</span>
                <span>{text.licence}</span>
            </p>
        </footer>
    }
}
