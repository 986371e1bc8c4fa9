//! Renders a route to HTML with the components the browser hydrates.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::{pairs, structured::structured_data};
use crate::text::Locale;
use crate::ui::{
    app::Tool,
    below::Below,
    data::PageData,
    head::Head,
    ports::Ports,
    programs::{self, Program},
    route::{Page, ProgramId, Route},
    shell::{Assets, shell},
    site_map::site_map,
};

/// The builder of the site asks nothing of the outside, and draws whole pages.
const BUILDER: Ports = Ports {
    // A form that is closed at first says nothing to those who read the page before it lives.
    drawn_below: |below| match below {
        Below::Outline => Some(|_| ().into_any()),
        below => Some(programs::below::draw(below)),
    },
    drawn_page: pairs::draw,
    ..Ports::INERT
};

/// What a page says of itself.
pub fn head(route: Route, data: &PageData) -> Head {
    if let Page::Pair(path) = route.page
        && let Some(pair) = pairs::at(&data.catalog, data.built, path)
    {
        return pairs::head(route, pair, data.built);
    }
    Head::of(route, &data.catalog, data.built)
}

/// The document of a route, with `facts` for previews of links in its head; `billing` is `billing.json`. Nothing in it is asynchronous: the page's data is there before it is drawn.
pub fn render(
    route: Route,
    assets: &Assets,
    data: &'static PageData,
    billing: &'static str,
    head: &Head,
    facts: &str,
) -> String {
    let id = route.page.program();
    let tool = Tool {
        program: program(id),
        data: id.data().map_or("", |_| billing),
        ports: |ports| ports,
    };
    // The shared context is what makes the HTML carry the markers that hydration looks for.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let html =
        owner.with(|| shell(route, Some(tool), assets, data, head.clone(), BUILDER).to_html());
    owner.unset_with_forced_cleanup();
    let block = structured_data(route, &data.catalog, data.built).unwrap_or_default();
    html.replacen("</head>", &format!("{facts}{block}</head>"), 1)
}

/// A document with no page in it, whose program draws the page of whatever address it is the answer to. It begins with the part of the
/// models' pages, which are too many to be kept.
pub fn render_shell(locale: Locale, assets: &Assets, data: &'static PageData) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let route = Route::new(locale, Page::Model(""));
    let head = head(route, data);
    let html = owner.with(|| shell(route, None, assets, data, head, BUILDER).to_html());
    owner.unset_with_forced_cleanup();
    html
}

/// Every tool, by its id. In the browser each is a part of its own.
macro_rules! tools {
    (
        tools { $($tool:ident $part:ident $program:path, $ports:ident, $data:literal, $styles:expr, $page_of:literal $first:literal $hop:literal;)* }
        pages { $($pages:tt)* }
    ) => {
        const fn program(id: ProgramId) -> Program {
            match id {
                $(ProgramId::$tool => $program,)*
            }
        }
    };
}

site_map!(tools);
