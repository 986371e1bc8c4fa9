//! The app: one router, one view per route.

use leptos::prelude::*;
use leptos_meta::{Html, Link, Meta, Title, provide_meta_context};
use leptos_router::{
    components::{FlatRoutes, Route as RouterRoute, Router},
    hooks::use_location,
    path,
};

use super::{
    components::{footer::Footer, header::Header},
    data::PageData,
    pages::{calculator::CalculatorPage, not_found::NotFoundPage, privacy::PrivacyPage},
    ports::Ports,
    route::{BASE, Page, Route},
    state::CalculatorState,
    text_work::provide_text_work,
};
use crate::text::Locale;

/// The whole site below `#app`.
#[component]
pub fn App(
    /// The catalog and the other facts every page shares.
    data: &'static PageData,
    /// The outside world; inert while prerendering.
    ports: Ports,
) -> impl IntoView {
    provide_meta_context();
    provide_context(data);
    provide_context(ports);
    let state = CalculatorState::new(data);
    provide_context(state);
    provide_text_work(state, ports);
    // The router matches everything: which page an address means is `Route`'s business, tested without a browser.
    view! {
        <Router base=BASE>
            <FlatRoutes fallback=|| ()>
                <RouterRoute path=path!("/*any") view=RouteView/>
            </FlatRoutes>
        </Router>
    }
}

/// Draws the page the address means. Its words are plain strings: another language is another view.
#[component]
fn RouteView() -> impl IntoView {
    let location = use_location();
    let route = Memo::new(move |_| Route::of(&location.pathname.read()));
    move || {
        let route = route.get();
        let Route { locale, page } = route;
        view! {
            <Head route/>
            <a class="skip" href="#content">{locale.text().frame.skip_to_content}</a>
            <Header route/>
            <main id="content" tabindex="-1">
                {match page {
                    Page::Calculator => view! { <CalculatorPage locale/> }.into_any(),
                    Page::Privacy => view! { <PrivacyPage locale/> }.into_any(),
                    Page::NotFound => view! { <NotFoundPage locale/> }.into_any(),
                }}
            </main>
            <Footer locale/>
        }
    }
}

/// Title, description, canonical address and the same page in other languages.
#[component]
fn Head(route: Route) -> impl IntoView {
    let text = route.locale.text();
    let (title, description) = match route.page {
        Page::Calculator => (
            text.frame.calculator_title,
            Some(text.frame.calculator_description),
        ),
        Page::Privacy => (text.privacy.title, Some(text.privacy.description)),
        Page::NotFound => (text.frame.not_found_title, None),
    };
    view! {
        <Html attr:lang=route.locale.tag()/>
        <Title text=title/>
        {description.map(|description| view! {
            <Meta name="description" content=description/>
            <Meta property="og:title" content=title/>
            <Meta property="og:description" content=description/>
            <Link rel="canonical" href=route.path()/>
            {Locale::ALL.map(|locale| view! { <Link rel="alternate" hreflang=locale.tag() href=route.in_locale(locale).path()/> })}
        })}
        {(route.page == Page::NotFound).then(|| view! { <Meta name="robots" content="noindex"/> })}
    }
}
