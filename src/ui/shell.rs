//! The document around the app, written once per route when the site is built.

use crate::text::Words as _;
use leptos::prelude::*;

use super::{
    app::App,
    data::{PageData, file_name},
    head::Head,
    pages::changes::feed_path,
    ports::Ports,
    programs::Program,
    route::{Page, Route},
};

/// Addresses of the built files a page links to.
#[derive(Clone, Debug)]
pub struct Assets {
    /// Versioned folder of the code files, such as `/_a/1a2b3c4d5e6f`, without a slash at its end.
    pub dir: String,
    /// Path of the site's root, such as `/` or `/tok/`.
    pub root: String,
}

/// A whole HTML document with the app inside. `#app` holds exactly the app: hydration starts from its first node.
pub fn shell(
    route: Route,
    program: Program,
    assets: &Assets,
    data: &'static PageData,
    extra: &'static str,
) -> impl IntoView + use<> {
    let Assets { dir, root } = assets;
    let file = |name: &str| format!("{dir}/{name}");
    let id = route.page.program().id();
    let own = |ending: &str| format!("{dir}/{id}{ending}");
    let Head {
        title,
        description,
        canonical,
        alternates,
    } = Head::of(route, &data.catalog);
    view! {
        <!DOCTYPE html>
        <html lang=route.locale.tag() data-assets=dir.clone() data-program=id>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <title>{title.clone()}</title>
                {description.map(|description| view! {
                    <meta name="description" content=description.clone()/>
                    {property("og:title", &title)}
                    {property("og:description", &description)}
                    <link rel="canonical" href=canonical/>
                    {alternates.map(|(tag, path)| view! { <link rel="alternate" hreflang=tag href=path/> })}
                })}
                {(route.page == Page::Changes).then(|| {
                    let title = route.locale.models().changes.feed_title;
                    view! { <link rel="alternate" r#type="application/atom+xml" title=title href=feed_path(route.locale)/> }
                })}
                {(route.page == Page::NotFound).then(|| view! { <meta name="robots" content="noindex"/> })}
                <script src=file("theme.js")></script>
                <link rel="stylesheet" href=own(".css")/>
                <link rel="icon" href=format!("{root}icon.svg") type="image/svg+xml"/>
                <link rel="modulepreload" href=own(".js")/>
                <link rel="preload" r#as="fetch" r#type="application/wasm" crossorigin="anonymous" href=own("_bg.wasm")/>
                <link rel="preload" r#as="fetch" crossorigin="anonymous" href=file(file_name(route.locale))/>
                {program.extra.map(|name| view! { <link rel="preload" r#as="fetch" crossorigin="anonymous" href=file(name)/> })}
                <script type="module" src=file("boot.js")></script>
            </head>
            <body>
                <div id="app" data-prerendered="1"><App route program data extra ports=Ports::INERT/></div>
            </body>
        </html>
    }
}

/// A fact for sites that show a preview of the link; the `view!` macro does not know the attribute.
fn property(name: &'static str, content: &str) -> impl IntoView + use<> {
    leptos::html::meta()
        .attr("property", name)
        .attr("content", content.to_owned())
}
