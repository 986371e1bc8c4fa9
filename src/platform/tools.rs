//! The tools' code: each is a part of the program with files of its own, loaded when a page of it is opened for the first time.
//!
//! A part's function hands over what draws its pages, as function pointers. Whatever they lead to, and nothing else leads to, is in
//! the part's files; from then on everything is synchronous. What only some visitors need is a part as well, loaded when they do. With
//! the feature `whole` the program is one file, and nothing is loaded.

use js_sys::Promise;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(feature = "whole"))]
use leptos::wasm_split::wasm_split;

use wasm_bindgen_futures::JsFuture;

use super::{TEXT_PORTS, USAGE_PORTS, files};
use crate::ui::{
    app::Tool,
    below::{self, Below},
    components::currency_bar::currency_bar,
    live::{LIVE, LiveProgram},
    own_prices, pages,
    ports::Ports,
    programs,
    route::ProgramId,
    site_map::site_map,
};

/// A tool's code, or the file it reads, did not come.
#[derive(Debug)]
pub struct Unavailable;

impl From<SplitLoaderError> for Unavailable {
    fn from(_: SplitLoaderError) -> Self {
        Self
    }
}

/// Loads a tool and its own data, at the same time.
///
/// # Errors
/// When one of them cannot be had.
pub async fn load(id: ProgramId) -> Result<Tool, Unavailable> {
    let data = id.data().map(files::text);
    let mut tool = part(id).await?;
    if let Some(data) = data {
        let text = text_of(data).await.ok_or(Unavailable)?;
        tool.data = Box::leak(text.into_boxed_str());
    }
    Ok(tool)
}

/// The text that was begun to be loaded, if it comes.
pub async fn text_of(begun: Promise) -> Option<String> {
    JsFuture::from(begun).await.ok()?.as_string()
}

/// Fetches what a tool is made of, for a visitor who is about to open it.
pub fn ahead(id: ProgramId) {
    files::ahead(id.id(), &others(id));
}

/// Fetches every tool, one after the other, when the browser has nothing else to do.
pub fn ahead_when_idle() {
    for id in ProgramId::ALL {
        files::ahead_when_idle(id.id(), &others(id));
    }
}

/// A tool's files besides its part.
fn others(id: ProgramId) -> String {
    let mut names = format!("{}.css", id.id());
    if let Some(data) = id.data() {
        names.push(' ');
        names.push_str(data);
    }
    names
}

/// A function that hands over a part's functions, which the splitter puts into files of their own with all that only it leads to.
macro_rules! split {
    ($part:ident: $type:ty => $value:expr) => {
        #[cfg_attr(not(feature = "whole"), wasm_split($part, wasm_split_path = ::leptos::wasm_split, fallible))]
        fn $part() -> Result<$type, Unavailable> {
            Ok($value)
        }
    };
}

/// A part for each tool, and the function that loads a tool by its id.
macro_rules! parts {
    (
        tools { $($tool:ident $part:ident $program:path, $ports:ident, $data:literal, $styles:expr, $page_of:literal $first:literal $hop:literal;)* }
        pages { $($pages:tt)* }
    ) => {
        async fn part(id: ProgramId) -> Result<Tool, Unavailable> {
            match id {
                $(
                    #[cfg(not(feature = "whole"))]
                    ProgramId::$tool => $part().await,
                    #[cfg(feature = "whole")]
                    ProgramId::$tool => $part(),
                )*
            }
        }

        $(
            split! { $part: Tool => Tool {
                program: $program,
                data: "",
                ports: $ports,
            } }
        )*
    };
}

site_map!(parts);

fn with_text(ports: Ports) -> Ports {
    Ports {
        text: &TEXT_PORTS,
        ..ports
    }
}

fn with_usage(ports: Ports) -> Ports {
    Ports {
        usage: &USAGE_PORTS,
        ..ports
    }
}

fn as_they_are(ports: Ports) -> Ports {
    ports
}

/// Loads the part that draws a tool's lower part and hands it on.
pub fn load_below(below: Below, given: below::Given) {
    wasm_bindgen_futures::spawn_local(async move {
        #[cfg(not(feature = "whole"))]
        let draw = match below {
            Below::Readings => page_below().await.map(|[readings, ..]| readings),
            Below::Outline => page_below().await.map(|[_, outline, ..]| outline),
            Below::Tokens => page_below().await.map(|[_, _, tokens, _]| tokens),
            Below::Calculator => page_below().await.map(|[.., below]| below),
            Below::Likely => scenarios_below().await.map(|(likely, _)| likely),
            Below::Scenarios => scenarios_below().await.map(|(_, below)| below),
            Below::Offers => billing_below().await.map(|(offers, _, _)| offers),
            Below::Terms => billing_below().await.map(|(_, terms, _)| terms),
            Below::Billing => billing_below().await.map(|(_, _, below)| below),
            Below::Currency => currency().await,
            Below::Usage => usage_below().await,
        };
        #[cfg(feature = "whole")]
        let draw = match below {
            Below::Readings => page_below().map(|[readings, ..]| readings),
            Below::Outline => page_below().map(|[_, outline, ..]| outline),
            Below::Tokens => page_below().map(|[_, _, tokens, _]| tokens),
            Below::Calculator => page_below().map(|[.., below]| below),
            Below::Likely => scenarios_below().map(|(likely, _)| likely),
            Below::Scenarios => scenarios_below().map(|(_, below)| below),
            Below::Offers => billing_below().map(|(offers, _, _)| offers),
            Below::Terms => billing_below().map(|(_, terms, _)| terms),
            Below::Billing => billing_below().map(|(_, _, below)| below),
            Below::Currency => currency(),
            Below::Usage => usage_below(),
        };
        given(draw.ok());
    });
}

split! {
    page_below: [below::Draw; 4] => [
        pages::calculator::readings,
        pages::calculator::outline,
        pages::calculator::tokens,
        pages::calculator::below,
    ]
}
split! {
    scenarios_below: (below::Draw, below::Draw) => (pages::scenarios::likely, pages::scenarios::below)
}
split! {
    billing_below: (below::Draw, below::Draw, below::Draw) =>
        (pages::billing::every_platform, pages::billing::all_terms, pages::billing::below)
}
split! { usage_below: below::Draw => pages::usage::below }

split! { currency: below::Draw => currency_bar }

/// Loads the part for the visitor's own prices and hands it on.
pub fn own_prices(given: own_prices::Given) {
    wasm_bindgen_futures::spawn_local(async move {
        #[cfg(not(feature = "whole"))]
        let part = own().await;
        #[cfg(feature = "whole")]
        let part = own();
        given(part.ok());
    });
}

split! { own: own_prices::Part => own_prices::part::PART }

/// Loads the part that draws the live pieces of articles.
///
/// # Errors
/// When it cannot be had.
#[cfg_attr(
    feature = "whole",
    expect(clippy::unused_async, reason = "in one piece it is there at once")
)]
pub async fn live() -> Result<LiveProgram, Unavailable> {
    #[cfg(not(feature = "whole"))]
    let part = live_pieces().await;
    #[cfg(feature = "whole")]
    let part = live_pieces();
    part
}

split! { live_pieces: LiveProgram => LIVE }
