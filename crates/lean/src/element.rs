//! The one type of element.

use std::borrow::Cow;

use leptos::{
    prelude::{AddAnyAttr, IntoRender, Mountable, Owner, Render, RenderEffect, RenderHtml},
    tachys::{
        html::{
            attribute::{Attribute as LeptosAttribute, any_attribute::AnyAttribute},
            element::ElementType,
            event::EventDescriptor,
            node_ref::NodeRefContainer,
        },
        hydration::Cursor,
        renderer::{CastFrom as _, RemoveEventHandler, Rndr, types},
        view::{Position, PositionState},
    },
};
use send_wrapper::SendWrapper;
use wasm_bindgen::JsValue;

use crate::{
    attribute::{Attribute, IntoAttributeValue, IntoPart, Kind, Read, Said, Text, Value},
    child::{Child, ChildState},
};

/// What an element cannot take: there is no value of this type.
pub enum Unsupported {}

/// An element of any tag. In a box, because it is passed on at each attribute.
pub struct Element(Box<Parts>);

struct Parts {
    tag: &'static str,
    is_svg: bool,
    /// It has no end tag.
    is_void: bool,
    attributes: Vec<Attribute>,
    children: Option<Child>,
}

impl Element {
    pub(crate) fn new(tag: &'static str, is_void: bool) -> Self {
        Self::of(tag, false, is_void)
    }

    pub(crate) fn new_svg(tag: &'static str) -> Self {
        Self::of(tag, true, false)
    }

    #[inline(never)]
    fn of(tag: &'static str, is_svg: bool, is_void: bool) -> Self {
        Self(Box::new(Parts {
            tag,
            is_svg,
            is_void,
            attributes: Vec::new(),
            children: None,
        }))
    }

    #[inline(never)]
    fn with(mut self, attribute: Attribute) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    #[inline(never)]
    pub(crate) fn with_text(self, kind: Kind, name: &'static str, text: Text) -> Self {
        self.with(Attribute::Value(kind, name, Value::Fixed(text)))
    }

    #[inline(never)]
    pub(crate) fn with_str(self, kind: Kind, name: &'static str, text: &'static str) -> Self {
        self.with_text(kind, name, Some(Said::Str(Cow::Borrowed(text))))
    }

    #[inline(never)]
    pub(crate) fn with_live(self, kind: Kind, name: &'static str, read: Read) -> Self {
        self.with(Attribute::Value(kind, name, Value::Live(read)))
    }

    #[inline(never)]
    fn with_child(mut self, child: Child) -> Self {
        self.0.children = Some(child);
        self
    }

    /// Its children.
    pub fn child<C>(self, child: C) -> Self
    where
        C: IntoRender<Output: RenderHtml + Send>,
    {
        self.with_child(Child::new(child.into_render()))
    }

    /// An attribute.
    pub fn attr(self, name: &'static str, value: impl IntoAttributeValue) -> Self {
        value.put(self, Kind::Attribute, name)
    }

    /// All classes, or whether it has one.
    pub fn class(self, class: impl IntoPart) -> Self {
        class.put_part(self, Kind::Class, "class")
    }

    /// The whole style, or one declaration.
    pub fn style(self, style: impl IntoPart) -> Self {
        style.put_part(self, Kind::Style, "style")
    }

    /// A property.
    pub fn prop(self, name: &'static str, value: impl IntoAttributeValue) -> Self {
        value.put(self, Kind::Property, name)
    }

    /// Something done at an event.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "the signature that `view!` calls"
    )]
    pub fn on<E>(self, event: E, mut handler: impl FnMut(E::EventType) + 'static) -> Self
    where
        E: EventDescriptor<EventType: From<types::Event>>,
    {
        // While pages are prerendered nothing happens.
        if cfg!(feature = "ssr") {
            return self;
        }
        self.with_handler(event.name(), Box::new(move |event| handler(event.into())))
    }

    #[inline(never)]
    fn with_handler(self, event: Cow<'static, str>, handler: Box<dyn FnMut(types::Event)>) -> Self {
        self.with(Attribute::On(event, SendWrapper::new(handler)))
    }

    /// Hides what Leptos calls to spread attributes onto an element, which would be dropped here: no value has this type.
    #[expect(clippy::unused_self, reason = "it is called as a method, and never")]
    pub fn add_any_attr(self, nothing: Unsupported) -> Self {
        match nothing {}
    }

    /// Hides what Leptos calls for two-way binding, which would be dropped here too.
    #[expect(clippy::unused_self, reason = "it is called as a method, and never")]
    pub fn bind<Key>(self, _: Key, nothing: Unsupported) -> Self {
        match nothing {}
    }

    /// Where the element itself is kept.
    pub fn node_ref<E: ElementType>(self, container: impl NodeRefContainer<E> + 'static) -> Self {
        self.with(Attribute::Ref(Box::new(move |element| {
            container.load(element);
        })))
    }
}

macro_rules! attributes {
    ($($method:ident $name:literal)*) => {
        impl Element {
            $(
                #[doc = concat!("The attribute `", $name, "`.")]
                pub fn $method(self, value: impl IntoAttributeValue) -> Self {
                    self.attr($name, value)
                }
            )*
        }
    };
}
attributes! {
    accept "accept" r#as "as" autocapitalize "autocapitalize" autocomplete "autocomplete" charset "charset" checked "checked" colspan "colspan"
    content "content" crossorigin "crossorigin" datetime "datetime" dir "dir" disabled "disabled" download "download" enterkeyhint "enterkeyhint" r#for "for" hidden "hidden"
    href "href" hreflang "hreflang" id "id" inputmode "inputmode" label "label" lang "lang" max "max" min "min" multiple "multiple" name "name" open "open" placeholder "placeholder"
    popover "popover" popovertarget "popovertarget" popovertargetaction "popovertargetaction" readonly "readonly" rel "rel" role "role" rows "rows" rowspan "rowspan" scope "scope" selected "selected" size "size" spellcheck "spellcheck"
    src "src" step "step" tabindex "tabindex" title "title" r#type "type" value "value"
    aria_activedescendant "aria-activedescendant" aria_autocomplete "aria-autocomplete" aria_busy "aria-busy"
    aria_controls "aria-controls" aria_current "aria-current" aria_describedby "aria-describedby" aria_expanded "aria-expanded"
    aria_haspopup "aria-haspopup" aria_hidden "aria-hidden" aria_invalid "aria-invalid" aria_label "aria-label"
    aria_labelledby "aria-labelledby" aria_live "aria-live" aria_pressed "aria-pressed" aria_readonly "aria-readonly"
    aria_rowcount "aria-rowcount" aria_rowindex "aria-rowindex" aria_selected "aria-selected" aria_sort "aria-sort"
    aria_valuemax "aria-valuemax" aria_valuemin "aria-valuemin" aria_valuenow "aria-valuenow" aria_valuetext "aria-valuetext"
}

/// Brings a value to where it belongs.
fn put(element: &types::Element, kind: Kind, name: &str, text: Option<&Said>) {
    match (kind, text) {
        (Kind::Attribute, Some(said)) => Rndr::set_attribute(element, name, said.as_str()),
        (Kind::Attribute, None) => Rndr::remove_attribute(element, name),
        (Kind::Class, Some(_)) => Rndr::add_class(&Rndr::class_list(element), name),
        (Kind::Class, None) => Rndr::remove_class(&Rndr::class_list(element), name),
        (Kind::Style, Some(said)) => {
            Rndr::set_css_property(&Rndr::style(element), name, said.as_str());
        }
        (Kind::Style, None) => Rndr::remove_css_property(&Rndr::style(element), name),
        (Kind::Property, said) => {
            let value = match said {
                Some(Said::Str(text)) => JsValue::from_str(text),
                flag => JsValue::from_bool(flag.is_some()),
            };
            Rndr::set_property_or_value(element, name, &value);
        }
    }
}

/// What keeps one thing of an element alive.
enum Held {
    Fixed(Kind, &'static str, Text),
    Live(
        Kind,
        &'static str,
        #[expect(dead_code, reason = "it stops when dropped")] RenderEffect<Text>,
    ),
    On(
        Cow<'static, str>,
        #[expect(dead_code, reason = "it stops listening when dropped")]
        RemoveEventHandler<types::Element>,
    ),
    Ref,
}

impl Held {
    /// Whether `new` can take its place.
    fn is_like(&self, new: &Attribute) -> bool {
        match (self, new) {
            (Self::Fixed(kind, name, _), Attribute::Value(new_kind, new_name, Value::Fixed(_)))
            | (Self::Live(kind, name, _), Attribute::Value(new_kind, new_name, Value::Live(_))) => {
                kind == new_kind && name == new_name
            }
            (Self::On(name, _), Attribute::On(new_name, _)) => name == new_name,
            (Self::Ref, Attribute::Ref(_)) => true,
            _ => false,
        }
    }
}

/// Follows the signals of a value. What is prerendered is in its place already, except for properties.
fn follow(
    element: &types::Element,
    kind: Kind,
    name: &'static str,
    mut read: Read,
    is_prerendered: bool,
) -> RenderEffect<Text> {
    let element = element.clone();
    RenderEffect::new(move |before: Option<Text>| {
        let text = read();
        let is_there = match &before {
            None => is_prerendered || text.is_none(),
            Some(before) => *before == text,
        };
        if kind == Kind::Property || !is_there {
            put(&element, kind, name, text.as_ref());
        }
        text
    })
}

fn listen(
    element: &types::Element,
    name: &str,
    handler: crate::attribute::Handler,
) -> RemoveEventHandler<types::Element> {
    let mut handler = handler.take();
    let owner = Owner::current().unwrap_or_default();
    Rndr::add_event_listener(
        element,
        name,
        Box::new(move |event| owner.with(|| handler(event))),
    )
}

/// Gives an element what it has.
fn attach(element: &types::Element, attribute: Attribute, is_prerendered: bool) -> Held {
    match attribute {
        Attribute::Value(kind, name, Value::Fixed(text)) => {
            if kind == Kind::Property || (!is_prerendered && text.is_some()) {
                put(element, kind, name, text.as_ref());
            }
            Held::Fixed(kind, name, text)
        }
        Attribute::Value(kind, name, Value::Live(read)) => Held::Live(
            kind,
            name,
            follow(element, kind, name, read, is_prerendered),
        ),
        Attribute::On(name, handler) => {
            let remove = listen(element, &name, handler);
            Held::On(name, remove)
        }
        Attribute::Ref(load) => {
            load(element);
            Held::Ref
        }
    }
}

/// An element that is on the page.
pub struct ElementState {
    element: types::Element,
    tag: &'static str,
    held: Vec<Held>,
    children: Option<ChildState>,
}

impl ElementState {
    fn is_like(&self, new: &Parts) -> bool {
        self.tag == new.tag
            && self.children.is_some() == new.children.is_some()
            && self.held.len() == new.attributes.len()
            && self
                .held
                .iter()
                .zip(&new.attributes)
                .all(|(held, new)| held.is_like(new))
    }
}

impl Render for Element {
    type State = ElementState;

    fn build(self) -> ElementState {
        let Parts {
            tag,
            is_svg,
            attributes,
            children,
            ..
        } = *self.0;
        let element = Rndr::create_element(tag, is_svg.then_some("http://www.w3.org/2000/svg"));
        let held = attributes
            .into_iter()
            .map(|attribute| attach(&element, attribute, false))
            .collect();
        let mut children = children.map(Render::build);
        if let Some(children) = &mut children {
            children.mount(&element, None);
        }
        ElementState {
            element,
            tag,
            held,
            children,
        }
    }

    fn rebuild(self, state: &mut ElementState) {
        if !state.is_like(&self.0) {
            let mut new = self.build();
            state.insert_before_this(&mut new);
            state.unmount();
            *state = new;
            return;
        }
        let ElementState {
            element,
            held,
            children,
            ..
        } = state;
        for (held, new) in held.iter_mut().zip(self.0.attributes) {
            if let (Held::Fixed(_, _, old), Attribute::Value(kind, name, Value::Fixed(new))) =
                (&mut *held, &new)
            {
                if *kind == Kind::Property || old != new {
                    put(element, *kind, name, new.as_ref());
                    old.clone_from(new);
                }
                continue;
            }
            *held = attach(element, new, false);
        }
        if let (Some(state), Some(new)) = (children, self.0.children) {
            new.rebuild(state);
        }
    }
}

impl Mountable for ElementState {
    fn unmount(&mut self) {
        Rndr::remove(&self.element);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.element, marker);
    }

    fn try_mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) -> bool {
        Rndr::try_insert_node(parent, &self.element, marker)
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.element).and_then(types::Element::cast_from);
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(&self.element));
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.element.clone()]
    }
}

/// Attributes cannot be spread onto an element from outside.
impl AddAnyAttr for Element {
    type Output<New: LeptosAttribute> = Self;

    fn add_any_attr<New: LeptosAttribute>(self, _: New) -> Self {
        self
    }
}

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {
        if let Some(children) = &mut self.0.children {
            children.dry_resolve();
        }
    }

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        buf: &mut String,
        position: &mut Position,
        _: bool,
        mark_branches: bool,
        _: Vec<AnyAttribute>,
    ) {
        let Parts {
            tag,
            is_void,
            attributes,
            children,
            ..
        } = *self.0;
        buf.push('<');
        buf.push_str(tag);
        write_attributes(buf, attributes);
        buf.push('>');
        if !is_void {
            if let Some(children) = children {
                *position = Position::FirstChild;
                children.to_html_with_buf(buf, position, true, mark_branches, Vec::new());
            }
            buf.push_str("</");
            buf.push_str(tag);
            buf.push('>');
        }
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(
        self,
        cursor: &Cursor,
        position: &PositionState,
    ) -> ElementState {
        let Parts {
            tag,
            attributes,
            children,
            ..
        } = *self.0;
        match position.get() {
            Position::FirstChild => cursor.child(),
            Position::Current => {}
            _ => cursor.sibling(),
        }
        let found = cursor.current();
        let Some(element) = types::Element::cast_from(found.clone()) else {
            mismatch(tag, &found)
        };
        let held = attributes
            .into_iter()
            .map(|attribute| attach(&element, attribute, true))
            .collect();
        // With scripts on, a browser keeps what is in a <noscript> as text: there is nothing to bring to life.
        let children = children.filter(|_| tag != "noscript").map(|children| {
            position.set(Position::FirstChild);
            children.hydrate::<FROM_SERVER>(cursor, position)
        });
        cursor.set(found);
        position.set(Position::NextChild);
        ElementState {
            element,
            tag,
            held,
            children,
        }
    }

    fn into_owned(self) -> Self {
        self
    }
}

/// The prerendered page is not what the program draws. Only a debug build says where.
fn mismatch(tag: &str, found: &types::Node) -> ! {
    debug_assert!(
        false,
        "hydration expected <{tag}> and found {}",
        found.node_name()
    );
    unreachable!()
}

/// Attributes in their order, then the class and the style, which may have many parts.
fn write_attributes(buf: &mut String, attributes: Vec<Attribute>) {
    let (mut classes, mut styles) = (String::new(), String::new());
    for attribute in attributes {
        let Attribute::Value(kind, name, value) = attribute else {
            continue;
        };
        let text = match value {
            Value::Fixed(text) => text,
            Value::Live(mut read) => read(),
        };
        let Some(said) = text else { continue };
        match (kind, name) {
            (Kind::Attribute, "class") => {
                classes.push(' ');
                classes.push_str(said.as_str());
            }
            (Kind::Class, class) => {
                classes.push(' ');
                classes.push_str(class);
            }
            (Kind::Attribute, "style") => {
                styles.push_str(said.as_str());
                styles.push(';');
            }
            (Kind::Style, property) => {
                styles.push_str(property);
                styles.push(':');
                styles.push_str(said.as_str());
                styles.push(';');
            }
            (Kind::Attribute, name) => write_attribute(buf, name, &said),
            (Kind::Property, _) => {}
        }
    }
    for (name, parts) in [("class", classes), ("style", styles)] {
        let parts = parts.trim();
        if !parts.is_empty() {
            write_attribute(buf, name, &Said::Str(Cow::Owned(parts.to_owned())));
        }
    }
}

fn write_attribute(buf: &mut String, name: &str, said: &Said) {
    buf.push(' ');
    buf.push_str(name);
    let Said::Str(text) = said else { return };
    buf.push_str("=\"");
    for c in text.chars() {
        match c {
            '&' => buf.push_str("&amp;"),
            '<' => buf.push_str("&lt;"),
            '>' => buf.push_str("&gt;"),
            '"' => buf.push_str("&quot;"),
            c => buf.push(c),
        }
    }
    buf.push('"');
}
