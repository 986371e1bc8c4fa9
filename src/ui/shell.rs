//! The document around the app, written once per route when the site is built.

use crate::text::{Locale, Words as _};
use std::collections::BTreeMap;

use leptos::prelude::*;

use super::{
    app::{App, Tool},
    data::{PageData, file_name},
    head::Head,
    pages::changes::feed_path,
    ports::Ports,
    route::{Page, ProgramId, Route},
    served::origin,
};

/// Addresses of the built files a page links to.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Path of the site's root, such as `/` or `/tok/`.
    pub root: String,
    /// Path of the folder of the built files, without a slash at its end.
    pub folder: String,
    /// The path of each built file below the root, by the name the code knows it under.
    pub paths: BTreeMap<String, String>,
    /// What the program is told of the files' names; see `public/parts.js`.
    pub names: String,
    /// What stands for the build in its documents; see `site::offline`.
    pub build: &'static str,
    /// The wasm files of each tool's part, by the tool's id. None where the program is one file.
    pub parts: BTreeMap<String, Vec<String>>,
}

impl Assets {
    /// The address of a built file; of one that was not built, where it would be.
    pub fn file(&self, name: &str) -> String {
        let path = self.paths.get(name).map_or(name, String::as_str);
        format!("{}{path}", self.root)
    }

    /// The modules that the boot script imports, and those that they import.
    fn modules(&self) -> impl Iterator<Item = String> {
        let modules = [
            "frame.js",
            "parts.js",
            "translated.js",
            "app.js",
            "app_split.js",
        ];
        let built = modules.into_iter();
        built
            .filter(|name| self.paths.contains_key(*name))
            .map(|name| self.file(name))
    }

    /// The wasm a tool's pages wait for: the program's own file and its part's.
    fn wasm(&self, tool: ProgramId) -> impl Iterator<Item = String> {
        let part = self.parts.get(tool.id()).into_iter().flatten();
        let names = std::iter::once("app_bg.wasm").chain(part.map(String::as_str));
        names.map(|name| self.file(name))
    }
}

/// A whole HTML document with the app inside. `#app` holds exactly the app: hydration starts from its first node. Without a tool nothing is
/// drawn: the browser does, whatever the address.
pub fn shell(
    route: Route,
    tool: Option<Tool>,
    assets: &Assets,
    data: &'static PageData,
    head: Head,
    ports: Ports,
) -> impl IntoView + use<> {
    let id = route.page.program();
    let own = id.data().map(str::to_owned);
    let fetched = std::iter::once(file_name(route.locale)).chain(own);
    let fetched: Vec<AnyView> = fetched
        .map(|name| {
            view! { <link rel="preload" r#as="fetch" crossorigin="anonymous" href=assets.file(&name)/> }
                .into_any()
        })
        .collect();
    let modules: Vec<AnyView> = assets
        .modules()
        .map(|file| view! { <link rel="modulepreload" href=file/> }.into_any())
        .collect();
    let wasm: Vec<AnyView> = assets
        .wasm(id)
        .map(|file| {
            view! { <link rel="preload" r#as="fetch" r#type="application/wasm" crossorigin="anonymous" href=file/> }
                .into_any()
        })
        .collect();
    let app = match tool {
        Some(tool) => {
            view! { <div id="app" data-prerendered="1"><App route tool data ports=ports/></div> }
                .into_any()
        }
        None => view! { <div id="app"></div> }.into_any(),
    };
    view! {
        <!DOCTYPE html>
        <html lang=route.locale.tag() data-assets=assets.folder.clone() data-files=assets.names.clone() data-origin=origin() data-build=assets.build data-prices=prices_day(data)>
            <head>
                {names(head, "website")}
                {(route.page == Page::Changes).then(|| {
                    let title = route.locale.models().changes.feed_title;
                    view! { <link rel="alternate" r#type="application/atom+xml" title=title href=feed_path(route.locale)/> }
                })}
                {(route.page == Page::NotFound || tool.is_none()).then(|| view! { <meta name="robots" content="noindex"/> })}
                {dress(assets, route.locale)}
                <link rel="stylesheet" href=assets.file(&format!("{}.css", id.id())) data-tool=id.id()/>
                {paper(assets.file("print.css"))}
                {modules}
                {wasm}
                {fetched}
                {module(assets.file("boot.js"))}
            </head>
            <body>
                {app}
                {ready_note()}
            </body>
        </html>
    }
}

/// The day of the newest price that a document shows, by which one of a newer build is told from it.
pub fn prices_day(data: &PageData) -> Option<String> {
    data.catalog.newest_check().map(format::date)
}

/// The note that something newer is ready, beside the app and in every language, because the app may change its language.
/// `public/offline.js` shows what is true of it.
pub fn ready_note() -> AnyView {
    let notes: Vec<AnyView> = Locale::ALL
        .into_iter()
        .map(|locale| {
            let words = &locale.offline().ready;
            view! {
                <p lang=locale.tag()>
                    <span data-ready="prices">{words.prices.before}<span data-day="" class="number"></span>{words.prices.after}</span>
                    <span data-ready="site">{words.site}</span>" "
                    <span data-ready="file">{words.file}</span>
                    <button type="button" name="load">{words.load}</button>
                    <button type="button" class="plain" name="later">{words.later}</button>
                </p>
            }
            .into_any()
        })
        .collect();
    view! { <div class="ready" role="status" hidden=true>{notes}</div> }.into_any()
}

/// What a page is called and where it is, in every language and for those who show a preview of it; `kind` is what it is to them.
pub fn names(head: Head, kind: &'static str) -> impl IntoView + use<> {
    let Head {
        title,
        description,
        canonical,
        alternates,
    } = head;
    view! {
        <meta charset="utf-8"/>
        <meta name="viewport" content="width=device-width, initial-scale=1"/>
        <meta name="color-scheme" content="light dark"/>
        <title>{title.clone()}</title>
        {description.map(|description| view! {
            <meta name="description" content=description.clone()/>
            {property("og:title", &title)}
            {property("og:description", &description)}
            {property("og:type", kind)}
            {property("og:site_name", "Tokentally")}
            {origin().map(|_| property("og:url", &canonical))}
            <link rel="canonical" href=canonical/>
            {alternates.map(|(tag, path)| view! { <link rel="alternate" hreflang=tag href=path/> })}
        })}
    }
}

/// The frame's style, the theme before the first paint, and the icons.
pub fn dress(assets: &Assets, locale: Locale) -> impl IntoView + use<> {
    let root = &assets.root;
    let home = Route::new(locale, Page::Calculator).path();
    // With its sizes, which the `view!` macro does not know: browsers that draw the other one pass it by.
    let icon = leptos::html::link()
        .attr("rel", "icon")
        .attr("sizes", "16x16 32x32 48x48")
        .attr("href", format!("{root}favicon.ico"));
    view! {
        <script src=assets.file("theme.js")></script>
        <link rel="stylesheet" href=assets.file("frame.css")/>
        {icon}
        <link rel="icon" href=format!("{root}icon.svg") r#type="image/svg+xml"/>
        <link rel="apple-touch-icon" href=format!("{root}apple-touch-icon.png")/>
        <link rel="manifest" href=format!("{home}manifest.webmanifest")/>
    }
}

/// A script that begins as soon as it is there, and waits for the document by itself.
pub fn module(file: String) -> impl IntoView + use<> {
    leptos::html::script()
        .attr("type", "module")
        .attr("async", true)
        .attr("src", file)
}

/// The style sheet of paper, which holds up no page.
pub fn paper(file: String) -> impl IntoView + use<> {
    leptos::html::link()
        .attr("rel", "stylesheet")
        .attr("media", "print")
        .attr("href", file)
}

/// A fact for sites that show a preview of the link; the `view!` macro does not know the attribute.
fn property(name: &'static str, content: &str) -> impl IntoView + use<> {
    leptos::html::meta()
        .attr("property", name)
        .attr("content", content.to_owned())
}
