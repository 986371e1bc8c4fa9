//! Waiting, and a clock that only goes forward.

use std::time::Duration;

/// Milliseconds since the page was opened.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a page is not open for longer than a u64 of milliseconds"
)]
pub fn now_ms() -> u64 {
    leptos::prelude::window()
        .performance()
        .map_or(0, |clock| clock.now() as u64)
}

/// Calls back after so many milliseconds.
pub fn after(milliseconds: u32, call: Box<dyn FnOnce()>) {
    leptos::prelude::set_timeout(call, Duration::from_millis(milliseconds.into()));
}
