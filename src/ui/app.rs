//! The app: the frame every page stands in.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    components::{footer::Footer, header::Header},
    data::PageData,
    ports::Ports,
    programs::Program,
    route::Route,
};
use crate::ui::view::{effect, live};

/// The whole site below `#app`.
#[component]
pub fn App(
    /// The page to begin with.
    route: Route,
    /// The program that page belongs to.
    program: Program,
    /// The catalog and the other facts every page shares.
    data: &'static PageData,
    /// The program's own file; empty where it has none.
    extra: &'static str,
    /// The outside world; inert while prerendering.
    ports: Ports,
) -> impl IntoView {
    provide_context(data);
    provide_context(ports);
    (program.provide)(data, extra, ports);
    let route = RwSignal::new(route);
    effect(move |_| (ports.follow_links)(route, data));
    live(move || page(route.get(), program))
}

/// Draws a page. Its words are plain strings: another language is another view over the same state.
fn page(route: Route, program: Program) -> AnyView {
    let Route { locale, .. } = route;
    view! {
        <a class="skip" href="#content">{locale.frame().skip_to_content}</a>
        <Header route/>
        <main id="content" tabindex="-1">{(program.draw)(route)}</main>
        <Footer locale/>
    }
    .into_any()
}
