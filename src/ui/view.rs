//! Parts of a page with their types erased, without the code that this site never runs.
//!
//! Leptos compiles several procedures for each type of view, one of which hydrates asynchronously, for routes whose code is loaded
//! late. There are none here, but the procedure stays reachable through [`AnyView`], and it was a fifth of the page's wasm.
//! A [`Part`] hydrates at once in either case.

use leptos::{
    attr::{Attribute, any_attribute::AnyAttribute},
    prelude::{AnyView, IntoAny, Render, RenderHtml},
    tachys::{
        hydration::Cursor,
        view::{Position, PositionState, add_attr::AddAnyAttr},
    },
};

/// A view of any type, ready to stand in another.
pub type Part = AnyView;

/// Erases the type of a view.
pub trait IntoPart {
    /// The view as a part of a page.
    fn into_part(self) -> Part;
}

impl<V: RenderHtml + Send> IntoPart for V {
    fn into_part(self) -> Part {
        AtOnce(self).into_any()
    }
}

/// A child that follows its signals. One type for all of them, so that what keeps it up to date is compiled once.
pub fn live<V: RenderHtml + Send + 'static>(
    view: impl Fn() -> V + Send + 'static,
) -> Box<dyn FnMut() -> Part + Send> {
    Box::new(move || view().into_part())
}

/// A view that forwards everything but asynchronous hydration, for which the default (hydrate at once) is kept.
struct AtOnce<V>(V);

impl<V: Render> Render for AtOnce<V> {
    type State = V::State;

    fn build(self) -> Self::State {
        self.0.build()
    }

    fn rebuild(self, state: &mut Self::State) {
        self.0.rebuild(state);
    }
}

impl<V: RenderHtml> AddAnyAttr for AtOnce<V> {
    type Output<A: Attribute> = AtOnce<V::Output<A>>;

    fn add_any_attr<A: Attribute>(self, attribute: A) -> Self::Output<A>
    where
        Self::Output<A>: RenderHtml,
    {
        AtOnce(self.0.add_any_attr(attribute))
    }
}

impl<V: RenderHtml> RenderHtml for AtOnce<V> {
    type AsyncOutput = AtOnce<V::AsyncOutput>;
    type Owned = AtOnce<V::Owned>;

    const MIN_LENGTH: usize = V::MIN_LENGTH;
    const EXISTS: bool = V::EXISTS;

    fn dry_resolve(&mut self) {
        self.0.dry_resolve();
    }

    async fn resolve(self) -> Self::AsyncOutput {
        AtOnce(self.0.resolve().await)
    }

    fn html_len(&self) -> usize {
        self.0.html_len()
    }

    fn to_html_with_buf(self, html: &mut String, position: &mut Position, escape: bool, mark_branches: bool, attributes: Vec<AnyAttribute>) {
        self.0.to_html_with_buf(html, position, escape, mark_branches, attributes);
    }

    fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
        self.0.hydrate::<FROM_SERVER>(cursor, position)
    }

    fn into_owned(self) -> Self::Owned {
        AtOnce(self.0.into_owned())
    }
}
