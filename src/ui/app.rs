//! The app: one view per route.

use leptos::prelude::*;

use super::{
    components::{footer::Footer, header::Header},
    data::PageData,
    pages::{calculator::CalculatorPage, not_found::NotFoundPage, privacy::PrivacyPage},
    ports::Ports,
    route::{Page, Route},
    state::CalculatorState,
    text_work::provide_text_work,
};
use crate::ui::view::{effect, live};

/// The whole site below `#app`.
#[component]
pub fn App(
    /// The page to begin with.
    route: Route,
    /// The catalog and the other facts every page shares.
    data: &'static PageData,
    /// The outside world; inert while prerendering.
    ports: Ports,
) -> impl IntoView {
    provide_context(data);
    provide_context(ports);
    let state = CalculatorState::new(data);
    provide_context(state);
    provide_text_work(state, ports);
    let route = RwSignal::new(route);
    effect(move |_| (ports.follow_links)(route));
    live(move || page(route.get()))
}

/// Draws a page. Its words are plain strings: another language is another view over the same state.
fn page(route: Route) -> AnyView {
    let Route { locale, page } = route;
    let content = match page {
        Page::Calculator => view! { <CalculatorPage locale/> }.into_any(),
        Page::Privacy => view! { <PrivacyPage locale/> }.into_any(),
        Page::NotFound => view! { <NotFoundPage locale/> }.into_any(),
    };
    view! {
        <a class="skip" href="#content">{locale.text().frame.skip_to_content}</a>
        <Header route/>
        <main id="content" tabindex="-1">{content}</main>
        <Footer locale/>
    }
    .into_any()
}
