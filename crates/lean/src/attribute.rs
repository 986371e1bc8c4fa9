//! What an element has besides children, in one type.

use std::borrow::Cow;

use leptos::{
    prelude::{Get, Memo, RwSignal, Signal},
    tachys::renderer::types,
};
use send_wrapper::SendWrapper;

use crate::element::Element;

/// What stands in an attribute, class, style or property; `None` where it is absent.
pub type Text = Option<Said>;

/// Content of a [`Text`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// It is there, without a value.
    Flag,
    /// It has this value.
    Str(Cow<'static, str>),
}

impl Said {
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Flag => "",
            Self::Str(text) => text,
        }
    }
}

/// What a live value is read with.
pub(crate) type Read = Box<dyn FnMut() -> Text + Send>;

/// A value of an attribute.
pub(crate) enum Value {
    /// One that stays.
    Fixed(Text),
    /// One that follows its signals.
    Live(Read),
}

/// Where a value goes.
#[doc(hidden)]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A whole attribute.
    Attribute,
    /// A class that is there or not.
    Class,
    /// One declaration of the style.
    Style,
    /// A property of the object.
    Property,
}

/// One thing an element has.
pub(crate) enum Attribute {
    Value(Kind, &'static str, Value),
    On(Cow<'static, str>, Handler),
    Ref(Reference),
}

pub(crate) type Handler = SendWrapper<Box<dyn FnMut(types::Event)>>;
pub(crate) type Reference = Box<dyn FnOnce(&types::Element) + Send>;

/// A closure as it stands in `view!`.
pub struct Closure<F>(pub(crate) F);

/// A value at one moment.
pub trait IntoText {
    /// What is written.
    fn into_text(self) -> Text;
}

impl IntoText for &'static str {
    fn into_text(self) -> Text {
        Some(Said::Str(Cow::Borrowed(self)))
    }
}

impl IntoText for String {
    fn into_text(self) -> Text {
        Some(Said::Str(Cow::Owned(self)))
    }
}

impl IntoText for bool {
    fn into_text(self) -> Text {
        self.then_some(Said::Flag)
    }
}

impl<T: IntoText> IntoText for Option<T> {
    fn into_text(self) -> Text {
        self?.into_text()
    }
}

impl IntoText for u64 {
    fn into_text(self) -> Text {
        self.to_string().into_text()
    }
}

/// What may stand after the `=` of an attribute.
pub trait IntoAttributeValue: Sized {
    /// `view!` calls this; the value is put where it belongs by the element.
    fn into_attribute_value(self) -> Self {
        self
    }

    /// Adds it to the element.
    #[doc(hidden)]
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element;
}

impl IntoAttributeValue for &'static str {
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
        element.with_str(kind, name, self)
    }
}

macro_rules! fixed {
    ($($kind:ty)*) => {
        $(
            impl IntoAttributeValue for $kind {
                fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
                    element.with_text(kind, name, self.into_text())
                }
            }
        )*
    };
}
fixed! { String bool u64 }

impl IntoAttributeValue for usize {
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
        (self as u64).put(element, kind, name)
    }
}

impl<T: IntoText> IntoAttributeValue for Option<T> {
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
        element.with_text(kind, name, self.into_text())
    }
}

fn put_live<T: IntoText>(
    mut read: impl FnMut() -> T + Send + 'static,
    element: Element,
    kind: Kind,
    name: &'static str,
) -> Element {
    element.with_live(kind, name, Box::new(move || read().into_text()))
}

impl<F, T> IntoAttributeValue for F
where
    F: FnMut() -> T + Send + 'static,
    T: IntoText,
{
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
        put_live(self, element, kind, name)
    }
}

impl<F, T> IntoAttributeValue for Closure<F>
where
    F: FnMut() -> T + Send + 'static,
    T: IntoText,
{
    fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
        put_live(self.0, element, kind, name)
    }
}

macro_rules! signals {
    ($($signal:ident)*) => {
        $(
            impl<T> IntoAttributeValue for $signal<T>
            where
                T: IntoText + Clone + Send + Sync + 'static,
            {
                fn put(self, element: Element, kind: Kind, name: &'static str) -> Element {
                    put_live(move || self.get(), element, kind, name)
                }
            }
        )*
    };
}
signals! { Memo RwSignal Signal }

/// What may stand after `class=`, `class:name=`, `style=` and `style:name=`.
pub trait IntoPart {
    /// Adds it to the element: the whole of `all`, or one part.
    #[doc(hidden)]
    fn put_part(self, element: Element, kind: Kind, all: &'static str) -> Element;
}

impl<T: IntoAttributeValue> IntoPart for T {
    fn put_part(self, element: Element, _: Kind, all: &'static str) -> Element {
        self.put(element, Kind::Attribute, all)
    }
}

impl<T: IntoAttributeValue> IntoPart for (&'static str, T) {
    fn put_part(self, element: Element, kind: Kind, _: &'static str) -> Element {
        self.1.put(element, kind, self.0)
    }
}
