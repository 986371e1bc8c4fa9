//! The live pieces of an article: the page has no program, so each figure is drawn anew where the builder drew it.

use js_sys::Reflect;
use leptos::{
    prelude::{Owner, document},
    web_sys::{Element, Event, EventInit, HtmlElement, NodeList},
};
use wasm_bindgen::{JsCast as _, JsValue};

use super::{clock, content, details, files, tools, worker};
use crate::{
    text::Locale,
    ui::live::{CountPorts, FILE, Figure},
};

/// What the reader's texts are counted with.
const PORTS: CountPorts = CountPorts {
    start: worker::start,
    replace: worker::replace,
    hold: content::hold,
    post: worker::post,
};

/// Whatever a reader can change in a figure.
const FIELDS: &str = "input, textarea, select";

/// Draws every figure of the page anew; says on the root element how that went.
pub async fn start() {
    let is_done = draw_all().await.is_some();
    if let Some(root) = document().document_element() {
        let state = if is_done { "ready" } else { "failed" };
        _ = root.set_attribute("data-pieces", state);
    }
}

async fn draw_all() -> Option<()> {
    let facts = files::text(FILE);
    let program = tools::live().await.ok()?;
    let json = tools::text_of(facts).await?;
    let owner = Owner::new();
    let counter = owner.with(|| (program.begin)(&json, PORTS))?;
    // What the figures share lives as long as the page.
    std::mem::forget(owner);
    let tag = document().document_element()?.get_attribute("lang")?;
    let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == tag)?;
    let today = clock::today().unwrap_or(counter.facts().built);
    for element in all(&document().query_selector_all("figure[data-line]").ok()?) {
        let said = |name| element.get_attribute(name).unwrap_or_default();
        let figure = Figure {
            locale,
            line: said("data-line"),
            counted: said("data-counted"),
            number: said("data-number").parse().ok()?,
        };
        // Nothing is taken away that cannot be drawn again.
        if !(program.knows)(&figure.line) {
            return None;
        }
        let element: HtmlElement = element.unchecked_into();
        let before = Before::of(&element);
        element.set_inner_html("");
        let view = move || (program.draw)(&figure, counter, today);
        leptos::mount::mount_to(element.clone(), view).forget();
        before.bring_back(&element);
    }
    Some(())
}

fn all(list: &NodeList) -> Vec<Element> {
    let items = (0..list.length()).filter_map(|at| list.item(at));
    items.map(wasm_bindgen::JsCast::unchecked_into).collect()
}

/// What a reader did in a figure before it came alive.
struct Before {
    fields: Vec<(String, JsValue, JsValue)>,
    opened: Vec<bool>,
    focused: Option<String>,
}

fn property(element: &JsValue, name: &str) -> JsValue {
    Reflect::get(element, &name.into()).unwrap_or_default()
}

fn fields(figure: &HtmlElement) -> Vec<Element> {
    let list = figure.query_selector_all(FIELDS);
    list.map(|list| all(&list)).unwrap_or_default()
}

impl Before {
    fn of(figure: &HtmlElement) -> Self {
        let state = |field: Element| {
            let key = key(&field);
            (key, property(&field, "value"), property(&field, "checked"))
        };
        let focused = document().active_element();
        Self {
            fields: fields(figure).into_iter().map(state).collect(),
            opened: details::opened(figure),
            focused: focused
                .filter(|element| figure.contains(Some(element)))
                .map(|element| key(&element)),
        }
    }

    /// Does it again: a field is told as if the reader had just typed.
    fn bring_back(&self, figure: &HtmlElement) {
        let init = EventInit::new();
        init.set_bubbles(true);
        for field in fields(figure) {
            let key = key(&field);
            let Some((_, value, checked)) = self.fields.iter().find(|(id, ..)| *id == key) else {
                continue;
            };
            if self.focused.as_ref() == Some(&key) {
                _ = field.unchecked_ref::<HtmlElement>().focus();
            }
            if property(&field, "value") == *value && property(&field, "checked") == *checked {
                continue;
            }
            _ = Reflect::set(&field, &"value".into(), value);
            _ = Reflect::set(&field, &"checked".into(), checked);
            // Of a choice that was taken back nobody is told: the one that took its place says so.
            let is_choice = field.get_attribute("type").as_deref() == Some("radio");
            if is_choice && !checked.is_truthy() {
                continue;
            }
            for name in ["input", "change"] {
                if let Ok(event) = Event::new_with_event_init_dict(name, &init) {
                    _ = field.dispatch_event(&event);
                }
            }
        }
        details::open_again(figure, &self.opened);
    }
}

/// What a field is known by, before and after.
fn key(field: &Element) -> String {
    let id = field.get_attribute("data-testid");
    id.unwrap_or_else(|| field.id())
}
