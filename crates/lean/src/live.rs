//! Children that follow their signals.

use std::mem;

use leptos::{
    prelude::{AddAnyAttr, IntoRender, Mountable as _, Render, RenderEffect, RenderHtml},
    tachys::{
        html::attribute::{Attribute, any_attribute::AnyAttribute},
        hydration::Cursor,
        view::{Position, PositionState},
    },
};

use crate::{
    attribute::Closure,
    child::{Child, ChildState},
};

/// A child that is drawn again whenever a signal it reads changes: one type for all of them.
pub struct Live(Box<dyn FnMut() -> Child + Send>);

impl Live {
    /// What `view` draws.
    pub fn new<V: RenderHtml + Send>(mut view: impl FnMut() -> V + Send + 'static) -> Self {
        Self(Box::new(move || Child::new(view())))
    }

    /// Draws now, as `first` says, and from then on at each change.
    fn follow(mut self, first: impl Fn(Child) -> ChildState + 'static) -> RenderEffect<ChildState> {
        RenderEffect::new(move |before: Option<ChildState>| {
            let view = (self.0)();
            match before {
                Some(mut state) => {
                    view.rebuild(&mut state);
                    state
                }
                None => first(view),
            }
        })
    }
}

impl<F, V> IntoRender for Closure<F>
where
    F: FnMut() -> V + Send + 'static,
    V: RenderHtml + Send + 'static,
{
    type Output = Live;

    fn into_render(self) -> Live {
        Live::new(self.0)
    }
}

impl Render for Live {
    type State = RenderEffect<ChildState>;

    fn build(self) -> Self::State {
        self.follow(Child::build)
    }

    fn rebuild(self, state: &mut Self::State) {
        let new = self.build();
        let mut old = mem::replace(state, new);
        old.insert_before_this(state);
        old.unmount();
    }
}

impl AddAnyAttr for Live {
    type Output<New: Attribute> = Self;

    fn add_any_attr<New: Attribute>(self, _: New) -> Self {
        self
    }
}

impl RenderHtml for Live {
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

    fn to_html_with_buf(
        mut self,
        buf: &mut String,
        position: &mut Position,
        escape: bool,
        mark_branches: bool,
        extra: Vec<AnyAttribute>,
    ) {
        (self.0)().to_html_with_buf(buf, position, escape, mark_branches, extra);
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> Self::State {
        let (cursor, position) = (cursor.clone(), position.clone());
        self.follow(move |view| view.hydrate::<FROM_SERVER>(&cursor, &position))
    }

    fn into_owned(self) -> Self {
        self
    }
}
