//! The views of lean's tests, compiled with plain Leptos: which crate `view!` calls is one choice for a whole crate, so the other half
//! of the comparison is a crate of its own.

#[path = "../../tests/it/views.rs"]
mod views;

/// Every view by what it shows, as plain Leptos writes it.
pub fn all() -> Vec<(&'static str, String)> {
    views::all()
}
