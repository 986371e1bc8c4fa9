//! Moving between the site's pages without loading them anew, so that what was typed stays.
//!
//! A page whose tool is not there yet is opened when it is: until then the old one stands, and of several clicks the newest counts.

use leptos::prelude::*;
use wasm_bindgen::{JsCast as _, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, Event, EventTarget, HtmlAnchorElement, HtmlElement, MouseEvent};

use super::{address, files, tools};
use crate::{
    text::Locale,
    ui::{
        app::Tools,
        data::PageData,
        head::Head,
        route::{BASE, Page, ProgramId, Route},
    },
};

/// Says on the root element that a page is on its way; the style sheet shows it when it takes long.
const LOADING: &str = "data-loading";

/// From now on, links to pages of the site and the history's buttons set `route`, and tools are fetched as soon as somebody points at a
/// link to them.
pub fn follow_links(route: RwSignal<Route>, tools: Tools, data: &'static PageData) {
    let site = Site {
        route,
        tools,
        data,
        notes: route.get_untracked().locale,
        newest: StoredValue::new(0),
    };
    let (window, document) = (window(), document());
    listen(&document, "click", move |event| {
        site.clicked(event.unchecked_ref());
    });
    for sign in ["pointerover", "focusin"] {
        listen(&document, sign, move |event| site.pointed_at(&event));
    }
    listen(&window, "popstate", move |_| {
        let target = here();
        // A change of the fragment alone is an event too.
        if is_written(target.page) {
            reload();
        } else if target != route.get_untracked() {
            site.open(target, None);
        }
    });
}

/// Hears an event for as long as the page lives.
fn listen(target: &EventTarget, event: &str, heard: impl Fn(Event) + 'static) {
    let heard = Closure::<dyn Fn(Event)>::new(heard);
    _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}

/// What moving about the site needs.
#[derive(Clone, Copy)]
struct Site {
    route: RwSignal<Route>,
    tools: Tools,
    data: &'static PageData,
    /// The language of the notes that came with the page's data.
    notes: Locale,
    /// Counts the moves, so that of two that wait for their code the newest wins.
    newest: StoredValue<u32>,
}

impl Site {
    fn clicked(self, event: &MouseEvent) {
        let modified = event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key();
        if event.default_prevented() || event.button() != 0 || modified {
            return;
        }
        let Some(link) = page_link(event) else {
            return;
        };
        event.prevent_default();
        let target = Route::of(&link.pathname());
        if is_written(target.page) {
            leave(&link.href());
        } else if target.locale != self.notes && tells_notes(target.page) {
            // The notes at the prices come in one language with the page; the address holds all else.
            let search = window().location().search().unwrap_or_default();
            leave(&format!("{}{search}", link.href()));
        } else if target != self.route.get_untracked() {
            self.open(target, Some(link.href()));
        } else {
            // The page that is shown is the newest wish: whatever is under way is not.
            self.begin();
        }
    }

    fn pointed_at(self, event: &Event) {
        let Some(link) = page_link(event) else {
            return;
        };
        let id = Route::of(&link.pathname()).page.program();
        if !self.tools.has(id) {
            tools::ahead(id);
        }
    }

    /// A new move begins; returns its number.
    fn begin(self) -> u32 {
        let newest = self.newest.get_value().wrapping_add(1);
        self.newest.set_value(newest);
        mark_loading(false);
        newest
    }

    /// Opens a page, at once if its tool is there. A new address goes into the history when the page is shown; `None` when it is there.
    fn open(self, target: Route, address: Option<String>) {
        let move_number = self.begin();
        let id = target.page.program();
        if self.tools.has(id) {
            return self.arrive(target, address.as_deref());
        }
        mark_loading(true);
        let style = files::style(id.id());
        wasm_bindgen_futures::spawn_local(async move {
            let tool = tools::load(id).await;
            let is_styled = JsFuture::from(style).await.is_ok();
            if self.newest.get_value() != move_number {
                return;
            }
            match tool {
                Ok(tool) if is_styled => {
                    self.tools.add(id, tool);
                    mark_loading(false);
                    self.arrive(target, address.as_deref());
                }
                // As a link is followed without scripts: a newer release may have taken the place of this one's files.
                _ => match address {
                    Some(address) => leave(&address),
                    None => _ = window().location().reload(),
                },
            }
        });
    }

    fn arrive(self, target: Route, address: Option<&str>) {
        if address.is_some()
            && let Ok(history) = window().history()
        {
            // The way back leads to the page as it was left.
            address::write_waiting();
            _ = history.push_state_with_url(&JsValue::NULL, "", address);
        }
        files::wear(target.page.program().id());
        show(self.route, target, self.data);
        if address.is_some() {
            window().scroll_to_with_x_and_y(0.0, 0.0);
            start_at_the_content();
        }
    }
}

fn reload() {
    _ = window().location().reload();
}

/// Goes to an address by loading it.
fn leave(address: &str) {
    _ = window().location().set_href(address);
}

fn mark_loading(is_loading: bool) {
    if let Some(root) = document().document_element() {
        _ = root.toggle_attribute_with_force(LOADING, is_loading);
    }
}

/// The link that was followed is gone with the old page: keyboards and screen readers go on from the new page's content.
fn start_at_the_content() {
    if let Some(content) = document().get_element_by_id("content") {
        let content: HtmlElement = content.unchecked_into();
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = content.focus_with_options(&options);
    }
}

/// Whether the program cannot draw a page, since only the builder of the site can.
const fn is_written(page: Page) -> bool {
    matches!(page, Page::Pair(_))
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
    name_page(target, data);
}

/// Makes the document's language and head those of a page.
pub fn name_page(target: Route, data: &'static PageData) {
    let Head {
        title,
        description,
        canonical,
        alternates,
    } = Head::of(target, &data.catalog, data.built);
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

/// The link an event happened on, if it leads to a page of the site in this tab.
fn page_link(event: &Event) -> Option<HtmlAnchorElement> {
    let element: Element = event.target()?.dyn_into().ok()?;
    let link: HtmlAnchorElement = element.closest("a[href]").ok()??.dyn_into().ok()?;
    let location = window().location();
    let same_origin = location
        .origin()
        .is_ok_and(|origin| origin == link.origin());
    let path = link.pathname();
    let page = Route::of(&path).page;
    // What is read is no part of the program: its pages are opened as links are followed without scripts.
    let is_drawn = !matches!(page, Page::NotFound | Page::Reading(_));
    let ours = same_origin && path.starts_with(&*BASE) && is_drawn;
    let plain =
        link.target().is_empty() && !link.has_attribute("download") && link.hash().is_empty();
    (ours && plain).then_some(link)
}
