//! Leptos as it is, and the one name that it lacks.

use std::sync::{Arc, Mutex};

#[doc(no_inline)]
pub use leptos::*;
use leptos::{
    prelude::{AnyView, IntoAny as _, RenderHtml},
    tachys::reactive_graph::ReactiveFunction,
};

/// A child that is drawn again whenever a signal it reads changes.
pub struct Live(Box<dyn FnMut() -> AnyView + Send>);

impl Live {
    /// What `view` draws.
    pub fn new<V: RenderHtml + Send>(mut view: impl FnMut() -> V + Send + 'static) -> Self {
        Self(Box::new(move || view().into_any()))
    }
}

impl ReactiveFunction for Live {
    type Output = AnyView;

    fn invoke(&mut self) -> AnyView {
        (self.0)()
    }

    fn into_shared(self) -> Arc<Mutex<dyn FnMut() -> AnyView + Send>> {
        Arc::new(Mutex::new(self.0))
    }
}
