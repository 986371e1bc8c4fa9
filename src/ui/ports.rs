//! What components may ask of the outside. The browser answers in `platform`; a prerendered page answers nothing.

use leptos::{
    prelude::{AnyView, RwSignal},
    web_sys::HtmlElement,
};

use super::route::Route;
use super::{
    app::Tools,
    below::{self, Below},
    data::PageData,
    device_ports::DevicePorts,
    own_prices,
    text_ports::TextPorts,
    usage_ports::UsagePorts,
};
use prices::date::Date;

/// The visitor's choice of colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Theme {
    /// Follow the device.
    #[default]
    System,
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

prices::choices! { Theme {
    System = "system",
    Light = "light",
    Dark = "dark",
} }

/// Told whether the text is on the clipboard.
pub type Copied = Box<dyn FnOnce(bool)>;

/// The outside world, as plain functions: cheap to copy, nothing to own.
#[derive(Clone, Copy)]
pub struct Ports {
    /// Today in UTC; `None` where there is no clock (prerendering).
    pub today: fn() -> Option<Date>,
    /// The theme the visitor chose earlier.
    pub stored_theme: fn() -> Theme,
    /// Applies a theme to the page and remembers it.
    pub set_theme: fn(Theme),
    /// Lets the site's own links and the history's buttons set the route, instead of loading pages anew.
    pub follow_links: fn(RwSignal<Route>, Tools, &'static PageData),
    /// Puts a text on the clipboard.
    pub copy_text: fn(&str, Copied),
    /// The address's query string, `?` included when there is one.
    pub query: fn() -> String,
    /// Writes a query string (without `?`) into the address, without a new entry in the history.
    pub write_query: fn(&str),
    /// The page's whole address with that query string.
    pub share_url: fn(&str) -> String,
    /// Scrolls a list just far enough that the element of that id is seen.
    pub reveal: fn(&str),
    /// The text box, the token view and the worker behind them.
    pub text: &'static TextPorts,
    /// Usage files.
    pub usage: &'static UsagePorts,
    /// What draws a tool's lower part at once: the builder of the site has it all.
    pub drawn_below: fn(Below) -> Option<below::Draw>,
    /// The content of a page that only the builder of the site draws.
    pub drawn_page: fn(Route) -> Option<AnyView>,
    /// Which of the details within stand open, in their order.
    pub opened: fn(&HtmlElement) -> Vec<bool>,
    /// Opens the details that stood open before the same was drawn anew.
    pub open_again: fn(&HtmlElement, &[bool]),
    /// Loads the part of the program that draws it.
    pub load_below: fn(Below, below::Given),
    /// Loads the part of the program that keeps the visitor's own prices.
    pub own_prices: fn(own_prices::Given),
    /// Storage, files and print.
    pub device: &'static DevicePorts,
}

impl Ports {
    /// Answers nothing: for prerendering.
    pub const INERT: Self = Self {
        today: || None,
        stored_theme: || Theme::System,
        set_theme: |_| {},
        follow_links: |_, _, _| {},
        copy_text: |_, _| {},
        query: String::new,
        write_query: |_| {},
        share_url: |_| String::new(),
        reveal: |_| {},
        text: &TextPorts::INERT,
        usage: &UsagePorts::INERT,
        drawn_below: |_| None,
        drawn_page: |_| None,
        opened: |_| Vec::new(),
        open_again: |_, _| {},
        load_below: |_, _| {},
        own_prices: |_| {},
        device: &DevicePorts::INERT,
    };
}
