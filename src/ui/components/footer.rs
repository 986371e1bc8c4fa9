//! The footer: what the site is, where its pages are, how fresh its prices are.

use crate::text::Words as _;
use leptos::prelude::*;
use prices::freshness;

use crate::{
    text::Locale,
    ui::{
        data::PageData,
        route::{BASE, PAGES, Page, Place, Route},
        site_map::READING,
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
    let links = |places: &[Place]| {
        let drawn = PAGES
            .iter()
            .filter(|row| places.contains(&row.place))
            .map(|row| (row.page, "", (row.words)(text).label));
        let read = READING
            .iter()
            .filter(|row| row.place != Place::Header && places.contains(&row.place))
            .map(|row| (Page::Reading(row.path), row.anchor, (row.label)(text)));
        let items = read.chain(drawn).map(|(page, anchor, label)| {
            let path = Route::new(locale, page).path() + anchor;
            view! { <li><a href=path>{label}</a></li> }.into_any()
        });
        items.collect::<Vec<AnyView>>()
    };
    let tools = links(&[Place::Header, Place::Tools]);
    let (learn, about) = (links(&[Place::Learn]), links(&[Place::About]));
    let year = data.built.year();
    // Written when the program is compiled: `xtask/src/notices.rs`.
    let notices = format!("{BASE}/third-party.txt");
    view! {
        <footer class="site-footer">
            <div class="columns">
                <p class="blurb">{text.blurb}</p>
                <nav aria-label=text.tools><h2>{text.tools}</h2><ul>{tools}</ul></nav>
                <nav aria-label=text.learn><h2>{text.learn}</h2><ul>{learn}</ul></nav>
                <nav aria-label=text.about><h2>{text.about}</h2><ul>{about}</ul></nav>
            </div>
            <p class="small">
                <span data-testid="prices-read">{checked}</span>
                <span>{format!("© {year} {}", text.copyright)}</span>
                <span>{text.licence}" "<a href=notices>{text.notices}</a></span>
            </p>
        </footer>
    }
}
