//! Renders a route to HTML with the components the browser hydrates.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::structured::structured_data;
use crate::text::Locale;
use crate::ui::{
    app::Tool,
    data::PageData,
    programs::{self, Program},
    route::{Page, ProgramId, Route},
    shell::{Assets, shell},
    site_map::site_map,
};

/// The document of a route; `billing` is `billing.json`. Nothing in it is asynchronous: the page's data is there before it is drawn.
pub fn render(
    route: Route,
    assets: &Assets,
    data: &'static PageData,
    billing: &'static str,
) -> String {
    let id = route.page.program();
    let tool = Tool {
        program: program(id),
        data: id.data().map_or("", |_| billing),
        ports: |ports| ports,
    };
    // The shared context is what makes the HTML carry the markers that hydration looks for.
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let html = owner.with(|| shell(route, Some(tool), assets, data).to_html());
    owner.unset_with_forced_cleanup();
    match structured_data(route, &data.catalog, data.built) {
        Some(block) => html.replacen("</head>", &format!("{block}</head>"), 1),
        None => html,
    }
}

/// A document with no page in it, whose program draws the page of whatever address it is the answer to. It begins with the part of the
/// models' pages, which are too many to be kept.
pub fn render_shell(locale: Locale, assets: &Assets, data: &'static PageData) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    let route = Route::new(locale, Page::Model(""));
    let html = owner.with(|| shell(route, None, assets, data).to_html());
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
