//! Renders a route to HTML with the components the browser hydrates.

use std::sync::Arc;

use futures::{StreamExt as _, stream::once};
use leptos::prelude::*;
use leptos_integration_utils::{PinnedStream, build_response};
use leptos_meta::ServerMetaContext;
use leptos_router::location::RequestUrl;

use crate::ui::{
    data::PageData,
    shell::{Assets, shell},
};

/// The document at `path` (base included). Must run inside a local task set with the executor initialised.
pub async fn render(path: &str, assets: Assets, data: &'static PageData) -> String {
    let path: Arc<str> = path.into();
    let (meta, meta_output) = ServerMetaContext::new();
    let (owner, stream) = build_response(
        move || shell(assets, data),
        move || {
            provide_context(RequestUrl::new(&path));
            provide_context(meta);
        },
        // The chunks would add inline scripts for streamed resources: the site has none, and its policy forbids them.
        |app, _chunks, _| {
            Box::pin(async move {
                let html = app.to_html_stream_in_order().collect::<String>().await;
                Box::pin(once(async move { html })) as PinnedStream<String>
            })
        },
        false,
    );
    let stream = stream.await;
    let html = meta_output
        .inject_meta_context(stream)
        .await
        .collect::<String>()
        .await;
    owner.unset_with_forced_cleanup();
    html
}
