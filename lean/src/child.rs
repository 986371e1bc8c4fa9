//! Children, as small to pass around as a pointer.

use std::any::Any;

use leptos::{
    prelude::{AddAnyAttr, AnyView, IntoAny as _, Render, RenderHtml},
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        view::{Position, PositionState, any_view::AnyViewState, iterators::StaticVec},
    },
};

use crate::element::Element;

/// A child of any type.
pub enum Child {
    /// An element.
    Element(Element),
    /// Anything else.
    Other(Box<AnyView>),
}

impl Child {
    pub(crate) fn new<V: RenderHtml + Send>(view: V) -> Self {
        let mut view = Some(view.into_owned());
        let any: &mut dyn Any = &mut view;
        if let Some(element) = any.downcast_mut::<Option<Element>>() {
            return element.take().map_or_else(Self::nothing, Self::Element);
        }
        if let Some(child) = any.downcast_mut::<Option<Self>>() {
            return child.take().unwrap_or_else(Self::nothing);
        }
        if let Some(erased) = any.downcast_mut::<Option<AnyView>>() {
            return erased.take().map_or_else(Self::nothing, Self::other);
        }
        Self::other(view.into_any())
    }

    #[inline(never)]
    fn other(view: AnyView) -> Self {
        Self::Other(Box::new(view))
    }

    fn nothing() -> Self {
        Self::other(().into_any())
    }

    #[inline(never)]
    fn erased(self) -> AnyView {
        match self {
            Self::Element(element) => element.into_any(),
            Self::Other(view) => *view,
        }
    }
}

/// Makes children of what stands between tags, under the name that `view!` calls.
pub trait IntoMaybeErased: Sized {
    /// A child.
    fn into_maybe_erased(self) -> Child;
}

impl<V: RenderHtml + Send> IntoMaybeErased for V {
    fn into_maybe_erased(self) -> Child {
        Child::new(self)
    }
}

/// Several children, under the name that `view!` calls.
pub struct Children(Vec<Child>);

impl From<Vec<Child>> for Children {
    fn from(children: Vec<Child>) -> Self {
        Self(children)
    }
}

impl Children {
    fn erased(self) -> StaticVec<AnyView> {
        self.0.into_iter().map(Child::erased).collect::<Vec<_>>().into()
    }
}

/// Draws as what `erased` makes of it.
macro_rules! draws_erased {
    ($($own:ty => $erased:ty)*) => {
        $(
            impl Render for $own {
                type State = <$erased as Render>::State;

                fn build(self) -> Self::State {
                    self.erased().build()
                }

                fn rebuild(self, state: &mut Self::State) {
                    self.erased().rebuild(state);
                }
            }

            impl AddAnyAttr for $own {
                type Output<New: Attribute> = Self;

                fn add_any_attr<New: Attribute>(self, _: New) -> Self {
                    self
                }
            }

            impl RenderHtml for $own {
                type AsyncOutput = Self;
                type Owned = Self;

                const MIN_LENGTH: usize = 0;

                fn dry_resolve(&mut self) {}

                async fn resolve(self) -> Self {
                    self
                }

                fn html_len(&self) -> usize {
                    0
                }

                fn to_html_with_buf(self, buf: &mut String, position: &mut Position, escape: bool, mark_branches: bool, extra: Vec<AnyAttribute>) {
                    self.erased().to_html_with_buf(buf, position, escape, mark_branches, extra);
                }

                fn hydrate<const FROM_SERVER: bool>(self, cursor: &Cursor, position: &PositionState) -> Self::State {
                    self.erased().hydrate::<FROM_SERVER>(cursor, position)
                }

                fn into_owned(self) -> Self {
                    self
                }
            }
        )*
    };
}
draws_erased! {
    Child => AnyView
    Children => StaticVec<AnyView>
}

/// What a [`Child`] leaves on the page.
pub(crate) type ChildState = AnyViewState;
