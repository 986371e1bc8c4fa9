//! The names that `view!` calls, and Leptos' own for the rest.

pub use crate::attribute::Closure;
pub use crate::live::Live;
#[doc(no_inline)]
pub use leptos::*;
#[doc(no_inline)]
pub use tachys::html::element as html;

/// What `view!` calls with a closure among children and attributes.
#[doc(hidden)]
pub const fn __as_shared_reactive_fn<T, F: FnMut() -> T + Send + 'static>(
    closure: F,
) -> Closure<F> {
    Closure(closure)
}

/// Leptos' prelude.
pub mod prelude {
    pub use crate::{
        attribute::IntoAttributeValue,
        child::{Child as AnyView, IntoAny, IntoMaybeErased},
    };
    #[doc(no_inline)]
    pub use leptos::prelude::*;
}

/// Attributes, without what `view!` calls to spread them onto a component: they would be dropped here.
pub mod attr {
    #[doc(no_inline)]
    pub use leptos::attr::*;

    /// Attributes of any type.
    pub mod any_attribute {
        #[doc(no_inline)]
        pub use leptos::attr::any_attribute::AnyAttribute;
    }
}

/// The part of Leptos that draws.
pub mod tachys {
    #[doc(no_inline)]
    pub use leptos::tachys::*;

    /// HTML.
    pub mod html {
        #[doc(no_inline)]
        pub use leptos::tachys::html::*;

        /// The elements by name.
        pub mod element {
            use crate::element::Element;
            #[doc(no_inline)]
            pub use leptos::tachys::html::element::*;

            macro_rules! tags {
                ($($tag:ident)*) => {
                    $(
                        #[doc = concat!("`<", stringify!($tag), ">`")]
                        pub fn $tag() -> Element {
                            Element::new(stringify!($tag), false)
                        }
                    )*
                };
            }
            macro_rules! void_tags {
                ($($tag:ident)*) => {
                    $(
                        #[doc = concat!("`<", stringify!($tag), ">`")]
                        pub fn $tag() -> Element {
                            Element::new(stringify!($tag), true)
                        }
                    )*
                };
            }
            tags! {
                a abbr article body button caption code dd details dialog div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 head header html i label legend li main
                nav noscript ol optgroup option output p pre script section select span strong summary table tbody td textarea tfoot th thead time title tr ul
            }
            void_tags! { br hr img input link meta }
        }
    }

    /// Drawings.
    pub mod svg {
        use crate::element::Element;
        #[doc(no_inline)]
        pub use leptos::tachys::svg::*;

        /// `<svg>`
        pub fn svg() -> Element {
            Element::new_svg("svg")
        }

        /// `<path>`
        pub fn path() -> Element {
            Element::new_svg("path")
        }

        /// `<text>`
        pub fn text() -> Element {
            Element::new_svg("text")
        }
    }
}
