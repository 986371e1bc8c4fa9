//! Moving between the site's pages without loading them anew, so that the text in the box stays.

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use web_sys::{Element, HtmlAnchorElement, MouseEvent};

use crate::ui::{
    data::PageData,
    head::Head,
    route::{BASE, Page, ProgramId, Route},
};

/// From now on, links to pages of the site and the history's buttons set `route`.
pub fn follow_links(route: RwSignal<Route>, data: &'static PageData) {
    let click = Closure::<dyn Fn(MouseEvent)>::new(move |event: MouseEvent| {
        let Some(link) = page_link(&event) else {
            return;
        };
        let target = Route::of(&link.pathname());
        event.prevent_default();
        if target.locale != route.get_untracked().locale && tells_notes(target.page) {
            // The notes at the prices come in one language with the page; the address holds all else.
            let search = window().location().search().unwrap_or_default();
            _ = window()
                .location()
                .set_href(&format!("{}{search}", link.href()));
            return;
        }
        if target != route.get_untracked() {
            let history = window().history();
            _ = history
                .map(|history| history.push_state_with_url(&JsValue::NULL, "", Some(&link.href())));
            show(route, target, data);
            window().scroll_to_with_x_and_y(0.0, 0.0);
        }
    });
    let back = Closure::<dyn Fn()>::new(move || {
        let target = here();
        // A change of the fragment alone is an event too.
        if target != route.get_untracked() {
            show(route, target, data);
        }
    });
    _ = document().add_event_listener_with_callback("click", click.as_ref().unchecked_ref());
    _ = window().add_event_listener_with_callback("popstate", back.as_ref().unchecked_ref());
    // They live as long as the page.
    click.forget();
    back.forget();
}

/// Whether a page shows what the price files say in sentences, and nothing that only it remembers.
fn tells_notes(page: Page) -> bool {
    matches!(page.program(), ProgramId::Book | ProgramId::Models)
}

/// The route of the address the browser shows.
pub fn here() -> Route {
    Route::of(&window().location().pathname().unwrap_or_default())
}

/// Draws the page and makes the document's head say the same.
fn show(route: RwSignal<Route>, target: Route, data: &'static PageData) {
    route.set(target);
    let Head {
        title,
        description,
        canonical,
        alternates,
    } = Head::of(target, &data.catalog);
    let document = document();
    document.set_title(&title);
    if let Some(root) = document.document_element() {
        _ = root.set_attribute("lang", target.locale.tag());
    }
    set(
        "meta[name=description]",
        "content",
        description.as_deref().unwrap_or_default(),
    );
    set("meta[property='og:title']", "content", &title);
    set(
        "meta[property='og:description']",
        "content",
        description.as_deref().unwrap_or_default(),
    );
    set("link[rel=canonical]", "href", &canonical);
    for (tag, path) in alternates {
        set(&format!("link[hreflang={tag}]"), "href", &path);
    }
}

fn set(selector: &str, attribute: &str, value: &str) {
    if let Ok(Some(element)) = document().query_selector(selector) {
        _ = element.set_attribute(attribute, value);
    }
}

/// The link that was clicked, if it leads to another page of the site and nothing asks for a new tab.
fn page_link(event: &MouseEvent) -> Option<HtmlAnchorElement> {
    let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
    if event.default_prevented() || event.button() != 0 || modified {
        return None;
    }
    let clicked: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = clicked.closest("a[href]").ok()??.dyn_into().ok()?;
    let location = window().location();
    let same_origin = location
        .origin()
        .is_ok_and(|origin| origin == link.origin());
    let path = link.pathname();
    let page = Route::of(&path).page;
    // Another program's pages are loaded, as any other address is.
    let is_drawn_here = page != Page::NotFound && page.program() == here().page.program();
    let ours = same_origin && path.starts_with(BASE) && is_drawn_here;
    let plain =
        link.target().is_empty() && !link.has_attribute("download") && link.hash().is_empty();
    (ours && plain).then_some(link)
}
