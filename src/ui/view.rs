//! Small help with views.

use leptos::{
    Live,
    prelude::{Effect, RenderHtml},
};

/// A child that follows its signals. One type for all of them, so that what keeps it up to date is compiled once.
pub fn live<V: RenderHtml + Send>(view: impl Fn() -> V + Send + 'static) -> Live {
    Live::new(view)
}

/// Something done whenever the signals it reads change, given what it returned the last time. One type, like [`live`].
pub fn effect<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
    let mut last = None;
    let run: Box<dyn FnMut(Option<()>)> = Box::new(move |_| last = Some(run(last.take())));
    Effect::new(run);
}
