//! The browser behind the ports: one browser API per file, and the page's start.

mod address;
mod cells;
mod clipboard;
mod clock;
mod content;
mod details;
mod device;
mod files;
mod live;
mod measure;
mod navigation;
mod theme;
mod timer;
mod tools;
mod translated;
mod usage_files;
mod worker;

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;

use crate::ui::{
    app::App,
    data::{PageData, file_name},
    device_ports::DevicePorts,
    ports::Ports,
    route::Page,
    served::{FOLDER, serve_at},
    text_ports::TextPorts,
    usage_ports::UsagePorts,
};

/// The ports answered by the browser, apart from those of the text.
const PORTS: Ports = Ports {
    today: clock::today,
    stored_theme: theme::stored,
    set_theme: theme::set,
    follow_links: navigation::follow_links,
    copy_text: clipboard::copy_text,
    query: address::query,
    write_query: address::write_query,
    share_url: address::share_url,
    reveal: address::reveal,
    text: &TextPorts::INERT,
    usage: &UsagePorts::INERT,
    drawn_below: |_| None,
    drawn_page: |_| None,
    opened: details::opened,
    open_again: details::open_again,
    load_below: tools::load_below,
    own_prices: tools::own_prices,
    device: &DEVICE_PORTS,
};

/// The text box, the token view and the worker.
static TEXT_PORTS: TextPorts = TextPorts {
    now_ms: timer::now_ms,
    after: timer::after,
    start: worker::start,
    replace: worker::replace,
    post: worker::post,
    overfull: content::overfull,
    hold_box: content::hold_box,
    hold: content::hold,
    held_bytes: content::held_bytes,
    keep_offered: content::keep_offered,
    withdraw_offer: content::withdraw_offer,
    put_aside: content::put_aside,
    take_aside: content::take_aside,
    hold_taken: content::hold_taken,
    keep_for_the_tab: content::keep_for_the_tab,
    take_kept: content::take_kept,
    keeps_on_device: content::keeps_on_device,
    keep_on_device: content::keep_on_device,
    box_shows: content::box_shows,
    show_held: content::show_held,
    show: content::show,
    select: content::select,
    pasted: content::pasted,
    drag_over: content::drag_over,
    dropped: content::dropped,
    chosen: content::chosen,
    watch: measure::watch,
    unwatch: measure::unwatch,
    scroll: measure::scroll,
    scroll_to: measure::scroll_to,
    token_of: measure::token_of,
    token_place: measure::token_place,
};

/// Usage files.
static USAGE_PORTS: UsagePorts = UsagePorts {
    now_ms: timer::now_ms,
    rest: usage_files::rest,
    spawn: usage_files::spawn,
    chosen: usage_files::chosen,
    drag_over: content::drag_over,
    dropped: usage_files::dropped,
    pasted: usage_files::pasted,
    forget: usage_files::forget,
    open: usage_files::open,
    next: usage_files::next,
    close: usage_files::close,
};

/// Storage, files and print.
static DEVICE_PORTS: DevicePorts = DevicePorts {
    kept: device::kept,
    keep: device::keep,
    kept_elsewhere: device::kept_elsewhere,
    download: device::download,
    chosen: device::chosen,
    near: device::near,
    cell_of: cells::cell_of,
    step_cell: cells::step_cell,
    now_ms: timer::now_ms,
    after: timer::after,
    print: device::print,
};

/// Reads from the page where the site is served.
fn told_where() {
    let html = document().document_element();
    let said = |name| html.as_ref().and_then(|html| html.get_attribute(name));
    let folder = said("data-assets").unwrap_or_default();
    let base = folder.strip_suffix(FOLDER).unwrap_or_default();
    serve_at(base, said("data-origin").as_deref());
}

/// Starts the site: loads the data and the tool of this address, then takes over the prerendered page, or draws it where there is
/// none (`trunk serve`). A page without `#app` is an article, whose live pieces come to life.
///
/// # Panics
/// When the document has no root.
pub fn start() {
    console_error_panic_hook::set_once();
    told_where();
    wasm_bindgen_futures::spawn_local(async move {
        let document = document();
        // An article has no program, only figures.
        if document.get_element_by_id("app").is_none() {
            return live::start().await;
        }
        let html = document.document_element().expect("a document has a root");
        let mut route = navigation::here();
        let is_drawn = |selector| {
            document
                .query_selector(selector)
                .is_ok_and(|found| found.is_some())
        };
        // What the builder has not drawn is no page.
        if matches!(route.page, Page::Pair(_)) && !is_drawn(".pair") {
            route.page = Page::NotFound;
        }
        // The worker answers with a document without a page where there is no network. Then nobody knows whether the address is wrong.
        let is_shell = html.has_attribute("data-build") && !is_drawn("#app[data-prerendered]");
        if is_shell && route.page == Page::NotFound {
            route.page = Page::Reading("");
        }
        if route.page == Page::Calculator {
            worker::preload();
        }
        let data = files::text(&file_name(route.locale));
        let tool = tools::load(route.page.program()).await;
        let data = tools::text_of(data).await;
        let data = data.and_then(|json| PageData::from_json(&json).ok());
        let (Some(data), Ok(tool)) = (data, tool) else {
            _ = html.set_attribute("data-boot", "failed");
            return;
        };
        let data: &'static PageData = Box::leak(Box::new(data));
        let root: web_sys::HtmlElement = document
            .get_element_by_id("app")
            .expect("the page has #app")
            .unchecked_into();
        let app = move || view! { <App route tool data ports=PORTS/> }.into_any();
        // Some hosts have one 404 page, in English, whatever the language of the wrong address.
        let fits = html.get_attribute("lang").as_deref() == Some(route.locale.tag());
        if root.has_attribute("data-prerendered") && fits {
            translated::taken_over();
            leptos::mount::hydrate_from(root, app).forget();
        } else {
            root.set_inner_html("");
            navigation::name_page(route, data);
            leptos::mount::mount_to(root, app).forget();
        }
        _ = html.set_attribute("data-hydrated", "1");
        tools::ahead_when_idle();
    });
}
