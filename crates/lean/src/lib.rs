//! Leptos, drawn with one type of element.
//!
//! Leptos gives every combination of tag, attributes and closures a type of its own and compiles how it is built, brought to life and
//! updated for each. That is fast and large: half of the page's code. Here the `view!` macro meets other functions under the names it
//! calls (`::leptos::tachys::html::element::div` and so on), which all return an [`Element`](element::Element). Everything else is
//! Leptos as it is.
//!
//! What the page does not use is not there, and asking for it does not compile: an element that the site does not have, two-way binding,
//! `inner_html`, spreading attributes onto an element or a component.
//!
//! ```
//! extern crate leptos_lean as leptos;
//! use leptos::prelude::*;
//! #[component]
//! fn Note() -> impl IntoView { view! { <p class="note">"a note"</p> } }
//! fn main() { let _ = || view! { <Note/> }; }
//! ```
//! ```compile_fail
//! extern crate leptos_lean as leptos;
//! use leptos::prelude::*;
//! fn main() { let _ = || view! { <marquee>"an element that the site does not have"</marquee> }; }
//! ```
//! ```compile_fail
//! extern crate leptos_lean as leptos;
//! use leptos::prelude::*;
//! fn main() { let _ = || view! { <p inner_html="<b>text</b>"></p> }; }
//! ```
//! ```compile_fail
//! extern crate leptos_lean as leptos;
//! use leptos::prelude::*;
//! fn main() { let text = RwSignal::new(String::new()); let _ = || view! { <input bind:value=text/> }; }
//! ```
//! ```compile_fail
//! extern crate leptos_lean as leptos;
//! use leptos::{attr::class, prelude::*};
//! fn main() { let _ = || view! { <p {..} {..class("spread")}></p> }; }
//! ```
//! ```compile_fail
//! extern crate leptos_lean as leptos;
//! use leptos::prelude::*;
//! #[component]
//! fn Note() -> impl IntoView { view! { <p class="note">"a note"</p> } }
//! fn main() { let _ = || view! { <Note attr:id="spread"/> }; }
//! ```
//!
//! With the feature `plain` it is Leptos and nothing else, so that the site can be weighed without it (`cargo xtask weigh`).

#[cfg(not(feature = "plain"))]
mod attribute;
#[cfg(not(feature = "plain"))]
mod child;
#[cfg(not(feature = "plain"))]
mod element;
#[cfg(not(feature = "plain"))]
mod live;
#[cfg(not(feature = "plain"))]
mod names;
#[cfg(feature = "plain")]
mod plain;

#[cfg(not(feature = "plain"))]
pub use names::*;
#[cfg(feature = "plain")]
pub use plain::*;
