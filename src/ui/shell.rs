//! The document around the app, written once per route when the site is built.

use leptos::prelude::*;
use leptos_meta::MetaTags;

use super::{app::App, data::PageData, ports::Ports};

/// Addresses of the built files a page links to.
#[derive(Clone, Debug)]
pub struct Assets {
    /// Versioned folder of the code files, such as `/_a/1a2b3c4d5e6f`, without a slash at its end.
    pub dir: String,
    /// Path of the site's root, such as `/` or `/tok/`.
    pub root: String,
}

/// A whole HTML document with the app inside. `#app` holds exactly the app: hydration starts from its first node.
pub fn shell(assets: Assets, data: &'static PageData) -> impl IntoView {
    let Assets { dir, root } = assets;
    let file = |name: &str| format!("{dir}/{name}");
    view! {
        <!DOCTYPE html>
        <html data-assets=dir.clone()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1"/>
                <meta name="color-scheme" content="light dark"/>
                <script src=file("theme.js")></script>
                <link rel="stylesheet" href=file("style.css")/>
                <link rel="icon" href=format!("{root}icon.svg") type="image/svg+xml"/>
                <link rel="modulepreload" href=file("page.js")/>
                <link rel="preload" r#as="fetch" r#type="application/wasm" crossorigin="anonymous" href=file("page_bg.wasm")/>
                <link rel="preload" r#as="fetch" crossorigin="anonymous" href=file("page.json")/>
                <script type="module" src=file("boot.js")></script>
                <MetaTags/>
            </head>
            <body>
                <div id="app" data-prerendered="1"><App data ports=Ports::INERT/></div>
            </body>
        </html>
    }
}
