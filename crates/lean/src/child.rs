//! Views of any type, behind one pointer.
//!
//! Leptos' own `AnyView` can also be resolved, spread onto and hydrated by and by. Because it is a table of functions, all of that would
//! be in the page for every type of view, though nothing calls it. This one can be built, brought to life, updated and written.

use std::any::{Any, TypeId};

use leptos::{
    prelude::{AddAnyAttr, Mountable, Render, RenderHtml},
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        renderer::{Rndr, types},
        view::{Position, PositionState},
    },
};

/// A view of any type.
pub struct Child(Box<dyn Draw>);

/// What is done with a view.
trait Draw: Send {
    fn type_id(&self) -> TypeId;
    fn build(self: Box<Self>) -> ChildState;
    fn rebuild(self: Box<Self>, state: &mut dyn Held);
    fn hydrate(self: Box<Self>, cursor: &Cursor, position: &PositionState) -> ChildState;
    #[cfg(feature = "ssr")]
    fn write(self: Box<Self>, buf: &mut String, position: &mut Position, escape: bool);
}

/// What is done with a view that is on the page.
trait Held: Mountable + Any {}

impl<S: Mountable + Any> Held for S {}

impl<V: RenderHtml + 'static> Draw for V {
    fn type_id(&self) -> TypeId {
        TypeId::of::<V>()
    }

    fn build(self: Box<Self>) -> ChildState {
        ChildState {
            type_id: TypeId::of::<V>(),
            held: Box::new((*self).build()),
            placeholder: (!V::EXISTS).then(Rndr::create_placeholder),
        }
    }

    fn rebuild(self: Box<Self>, state: &mut dyn Held) {
        let state: &mut dyn Any = state;
        if let Some(state) = state.downcast_mut() {
            (*self).rebuild(state);
        }
    }

    fn hydrate(self: Box<Self>, cursor: &Cursor, position: &PositionState) -> ChildState {
        ChildState {
            type_id: TypeId::of::<V>(),
            held: Box::new((*self).hydrate::<true>(cursor, position)),
            placeholder: (!V::EXISTS).then(|| cursor.next_placeholder(position)),
        }
    }

    #[cfg(feature = "ssr")]
    fn write(self: Box<Self>, buf: &mut String, position: &mut Position, escape: bool) {
        (*self).to_html_with_buf(buf, position, escape, false, Vec::new());
        if !V::EXISTS {
            buf.push_str("<!--<() />-->");
        }
    }
}

impl Child {
    pub(crate) fn new<V: RenderHtml>(view: V) -> Self {
        let mut view = Some(view.into_owned());
        let any: &mut dyn Any = &mut view;
        if let Some(child) = any.downcast_mut::<Option<Self>>().and_then(Option::take) {
            return child;
        }
        match view {
            Some(view) => Self(Box::new(view)),
            None => Self(Box::new(())),
        }
    }
}

/// A [`Child`] that is on the page.
pub struct ChildState {
    type_id: TypeId,
    held: Box<dyn Held>,
    /// Stands where a view that is nothing in the page would be.
    placeholder: Option<types::Placeholder>,
}

impl Mountable for ChildState {
    fn unmount(&mut self) {
        self.held.unmount();
        if let Some(placeholder) = &mut self.placeholder {
            placeholder.unmount();
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        self.held.mount(parent, marker);
        if let Some(placeholder) = &mut self.placeholder {
            placeholder.mount(parent, marker);
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        self.held.insert_before_this(child)
            || self
                .placeholder
                .as_ref()
                .is_some_and(|placeholder| placeholder.insert_before_this(child))
    }

    fn elements(&self) -> Vec<types::Element> {
        self.held.elements()
    }
}

impl Render for Child {
    type State = ChildState;

    fn build(self) -> ChildState {
        self.0.build()
    }

    fn rebuild(self, state: &mut ChildState) {
        if (*self.0).type_id() == state.type_id {
            self.0.rebuild(&mut *state.held);
            return;
        }
        let mut new = self.build();
        if let Some(placeholder) = &mut state.placeholder {
            placeholder.insert_before_this(&mut new);
        } else {
            state.insert_before_this(&mut new);
        }
        state.unmount();
        *state = new;
    }
}

/// Attributes cannot be spread onto a view from outside.
impl AddAnyAttr for Child {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(self, _: New) -> Self {
        self
    }
}

impl RenderHtml for Child {
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

    #[cfg_attr(
        not(feature = "ssr"),
        expect(unused_variables, reason = "the page writes no HTML")
    )]
    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        _: bool,
        _: Vec<AnyAttribute>,
    ) {
        #[cfg(feature = "ssr")]
        self.0.write(buf, position, escape);
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> ChildState {
        self.0.hydrate(cursor, position)
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// Makes children of what stands between tags, under the name that `view!` calls.
pub trait IntoMaybeErased: Sized {
    /// A child.
    fn into_maybe_erased(self) -> Child;
}

impl<V: RenderHtml> IntoMaybeErased for V {
    fn into_maybe_erased(self) -> Child {
        Child::new(self)
    }
}

/// Makes a view of any type of a view of one, under the name that Leptos gives it.
pub trait IntoAny: Sized {
    /// The view behind a pointer.
    fn into_any(self) -> Child;
}

impl<V: RenderHtml> IntoAny for V {
    fn into_any(self) -> Child {
        Child::new(self)
    }
}
