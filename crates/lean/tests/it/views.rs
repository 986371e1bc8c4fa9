//! Views that are compiled twice, with lean and with plain Leptos under the name `leptos`, and must be written the same.

use leptos::prelude::*;

/// What a view is written as while pages are prerendered.
fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| view().into_view().to_html())
}

macro_rules! of_tags {
    ($($tag:ident)*) => {
        [$((concat!("<", stringify!($tag), ">"), html(|| view! { <$tag>"in it"</$tag> }))),*]
    };
}

macro_rules! of_void_tags {
    ($($tag:ident)*) => {
        [$((concat!("<", stringify!($tag), "> without end"), html(|| view! { <$tag /> }))),*]
    };
}

macro_rules! of_views {
    ($($name:literal: $view:expr;)*) => {
        [$(($name, html(|| $view))),*]
    };
}

/// Every view by what it shows, written.
pub fn all() -> Vec<(&'static str, String)> {
    let mut views = Vec::new();
    views.extend(of_tags! {
        a abbr article body button caption code dd details dialog div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 head header html i
        label legend li main nav noscript ol optgroup option output p pre script section select span strong summary table tbody td textarea
        tfoot th thead time title tr ul
    });
    views.extend(of_void_tags! { br hr img input link meta });
    views.extend(attributes());
    views.extend(classes_and_styles());
    views.extend(children());
    views
}

fn attributes() -> Vec<(&'static str, String)> {
    of_views! {
        "of links": view! { <a href="/a?b=1&c=2" hreflang="en" rel="next" download="x.csv">"to"</a> };
        "of the head": view! {
            <link rel="preload" href="/x.wasm" r#as="fetch" crossorigin="anonymous" r#type="application/wasm" />
            <meta charset="utf-8" /><meta name="description" content="\"quoted\" & <more>" />
            <script src="/x.js"></script>
        };
        "of fields": view! {
            <input id="n" name="n" r#type="text" value="1,200" size="9" min="0" max="9" step="1" placeholder="none" autocomplete="off" inputmode="decimal"
                autocapitalize="off" enterkeyhint="done" spellcheck="false" accept=".txt" />
            <textarea rows="3" readonly>"text"</textarea>
            <label r#for="n">"N"</label>
        };
        "flags that hold": view! {
            <input checked=true disabled=true multiple=true readonly=true /><option selected=true>"a"</option><details open=true hidden=true></details>
        };
        "flags that do not": view! {
            <input checked=false disabled=false multiple=false readonly=false /><option selected=false>"a"</option><details open=false hidden=false></details>
        };
        "of tables": view! {
            <th scope="col" colspan="2" rowspan=2_usize aria-sort="ascending">"a"</th>
            <table aria-rowcount="9"><tr aria-rowindex=7_u64><td title="why" tabindex="0">"1"</td></tr></table>
        };
        "of every element": view! { <p lang="zh-Hant" dir="auto" id="p" role="note" title="t" tabindex="-1">"p"</p><time datetime="2026-11-26">"today"</time> };
        "of groups": view! { <optgroup label="makers"><option value="a">"A"</option></optgroup> };
        "of what opens above the page": view! {
            <button r#type="button" popovertarget="menu" popovertargetaction="hide">"Close"</button><dialog id="menu" popover="auto">"in it"</dialog>
        };
        "for readers": view! {
            <div aria-activedescendant="a" aria-autocomplete="list" aria-busy="true" aria-controls="b" aria-current="page" aria-describedby="c"
                aria-expanded="false" aria-haspopup="dialog" aria-hidden="true" aria-invalid="true" aria-label="d" aria-labelledby="e" aria-live="polite"
                aria-pressed="mixed" aria-readonly="true" aria-selected="true" aria-valuemax="9" aria-valuemin="0" aria-valuenow="4" aria-valuetext="four"></div>
        };
        "our own": view! { <div data-testid="x" data-value="1"></div> };
        "that are absent": view! { <p id={None::<String>} title={None::<&'static str>}>"p"</p> };
        "that are there": view! { <p id=Some("a".to_owned()) title=Some("b")>"p"</p> };
        "that follow a closure": view! { <p id=move || "a".to_owned() title=move || Some("b") hidden=move || true>"p"</p> };
        "that follow a signal": {
            let text = RwSignal::new("a".to_owned());
            let memo = Memo::new(move |_| text.get());
            let signal = Signal::derive(move || text.get());
            view! { <p id=text title=memo lang=signal>"p"</p> }
        };
        "that must be escaped": view! { <p id="\"&<>'" title="\"&<>'".to_owned()>"p"</p> };
        "properties": view! { <input prop:value="a" prop:checked=true prop:selected=move || false /> };
        "handlers": view! {
            <button on:click=|_| {} on:change=|_| {} on:input=|_| {} on:keydown=|_| {} on:focus=|_| {} on:blur=|_| {} on:paste=|_| {}
                on:drop=|_| {} on:dragover=|_| {} on:dragenter=|_| {} on:dragleave=|_| {} on:scroll=|_| {} on:focusin=|_| {} on:pointerover=|_| {}
                on:pointerleave=|_| {}>"do"</button>
            <details on:toggle=|_| {}></details><dialog on:close=|_| {}></dialog>
        };
        "references": {
            let place = NodeRef::<leptos::html::Div>::new();
            view! { <div node_ref=place></div> }
        };
        "of drawings": view! {
            <svg viewBox="0 0 9 9" width="9" height="9" focusable="false" aria-hidden="true">
                <path d="M0 0L9 9" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"></path>
                <text x="1" y="2" text-anchor="end" class="tick">"9"</text>
            </svg>
        };
    }
    .into()
}

fn classes_and_styles() -> Vec<(&'static str, String)> {
    of_views! {
        "a class": view! { <p class="a b">"p"</p> };
        "a class of a closure": view! { <p class=move || "a".to_owned()>"p"</p> };
        "a class that is absent": view! { <p class={None::<&'static str>}>"p"</p> };
        "one class that holds": view! { <p class:a=true>"p"</p> };
        "one class that does not": view! { <p class:a=false>"p"</p> };
        "classes of each kind": view! { <p class="a" class:b=true class:c=move || true class:d=move || false>"p"</p> };
        "a class with a dash": view! { <p class:with-ids=true>"p"</p> };
        "a style": view! { <p style="width:1px">"p"</p> };
        "a style of a closure": view! { <p style=move || "width:1px".to_owned()>"p"</p> };
        "one declaration": view! { <p style:width="1px">"p"</p> };
        "declarations of each kind": view! { <p style="color:red" style:width="1px" style:height=move || "2px".to_owned()>"p"</p> };
        "class and style after attributes": view! { <p class="a" id="i" style="width:1px" title="t">"p"</p> };
    }
    .into()
}

/// A component with a property and children.
#[component]
fn Framed(title: &'static str, children: Children) -> impl IntoView {
    view! { <section><h2>{title}</h2>{children()}</section> }
}

fn children() -> Vec<(&'static str, String)> {
    of_views! {
        "none": view! { <p></p> };
        "a text": view! { <p>"a & b < c"</p> };
        "texts beside each other": view! { <p>"a" {"b".to_owned()} "c"</p> };
        "an empty text": view! { <p>{String::new()}</p> };
        "a number": view! { <p>{7}</p> };
        "elements": view! { <ul><li>"a"</li><li>"b"</li></ul> };
        "elements beside each other": view! { <p>"a"</p><p>"b"</p> };
        "a closure of text": view! { <p>{move || "a".to_owned()}</p> };
        "a closure among texts": view! { <p>"a" {move || "b"} "c"</p> };
        "a closure of an element": view! { <p>{move || view! { <strong>"a"</strong> }}</p> };
        "a closure of perhaps an element": view! { <p>{move || Some(view! { <em>"a"</em> })}{move || None::<String>}</p> };
        "nothing where something may be": view! { <p>{None::<String>}</p> };
        "something where nothing may be": view! { <p>{Some("a")}</p> };
        "a list": view! { <ul>{["a", "b"].into_iter().map(|it| view! { <li>{it}</li> }).collect::<Vec<_>>()}</ul> };
        "an empty list": view! { <ul>{Vec::<String>::new()}</ul> };
        "a keyed list": view! { <ul><For each=|| ["a", "b"] key=|it| *it children=|it| view! { <li>{it}</li> } /></ul> };
        "one of two": view! { <p>{if true { view! { <em>"a"</em> }.into_any() } else { view! { "b" }.into_any() }}</p> };
        "what is shown at times": view! { <Show when=|| true fallback=|| "no"><em>"yes"</em></Show> };
        "a component": view! { <Framed title="t"><p>"a"</p>"b"</Framed> };
        "a component twice": view! { <Framed title="t"><Framed title="u">"b"</Framed></Framed> };
        "a unit": view! { <p>{nothing()}</p> };
    }
    .into()
}

/// What shows nothing.
const fn nothing() {}
