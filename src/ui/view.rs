//! Small help with views.

use leptos::prelude::{AnyView, IntoAny as _, RenderHtml};

/// A child that follows its signals. One type for all of them, so that what keeps it up to date is compiled once.
pub fn live<V: RenderHtml + Send + 'static>(
    view: impl Fn() -> V + Send + 'static,
) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || view().into_any())
}
