//! The footer: what the site is, where its pages are, how fresh its prices are.

use leptos::prelude::*;

use crate::{
    format,
    text::Locale,
    ui::{
        data::PageData,
        route::{Page, Route},
    },
};

/// Links to every page, the day the newest price was checked, the licence.
#[component]
pub fn Footer(
    /// Language of its words.
    locale: Locale,
) -> impl IntoView {
    let text = &locale.text().frame;
    let data = expect_context::<&'static PageData>();
    let link = |page, label: &'static str| view! { <li><a href=Route::new(locale, page).path()>{label}</a></li> };
    view! {
        <footer class="site-footer">
            <div class="columns">
                <p class="blurb">{text.blurb}</p>
                <nav aria-label=text.tools><h2>{text.tools}</h2><ul>{link(Page::Calculator, text.calculator)}</ul></nav>
                <nav aria-label=text.about><h2>{text.about}</h2><ul>{link(Page::Privacy, text.privacy)}</ul></nav>
            </div>
            <p class="small">
                {data.catalog.newest_check().map(|date| (text.prices_checked)(&format::date(date)))}
                " "
                {text.licence}
            </p>
        </footer>
    }
}
