//! The tools' code: each is a part of the program with files of its own, loaded when a page of it is opened for the first time.
//!
//! A part's function hands over what draws its pages, as function pointers. Whatever they lead to, and nothing else leads to, is in
//! the part's files; from then on everything is synchronous. With the feature `whole` the program is one file, and nothing is loaded.

use js_sys::Promise;
use leptos::wasm_split::SplitLoaderError;
#[cfg(not(feature = "whole"))]
use leptos::wasm_split::wasm_split;

use wasm_bindgen_futures::JsFuture;

use super::{DEVICE_PORTS, TEXT_PORTS, files};
use crate::ui::{app::Tool, ports::Ports, programs, route::ProgramId};

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

/// A function for each tool, which the splitter puts into a part of its own, and the one that loads a tool by its id.
macro_rules! parts {
    ($($part:ident: $id:ident => $program:expr, $ports:expr;)*) => {
        async fn part(id: ProgramId) -> Result<Tool, Unavailable> {
            match id {
                $(
                    #[cfg(not(feature = "whole"))]
                    ProgramId::$id => $part().await,
                    #[cfg(feature = "whole")]
                    ProgramId::$id => $part(),
                )*
            }
        }

        $(
            #[cfg_attr(not(feature = "whole"), wasm_split($part, wasm_split_path = ::leptos::wasm_split, fallible))]
            fn $part() -> Result<Tool, Unavailable> {
                Ok(Tool {
                    program: $program,
                    data: "",
                    ports: $ports,
                })
            }
        )*
    };
}

parts! {
    page: Page => programs::page::PAGE, with_text;
    book: Book => programs::book::BOOK, with_device;
    models: Models => programs::models::MODELS, with_device;
    scenarios: Scenarios => programs::scenarios::SCENARIOS, with_device;
    billing: Billing => programs::billing::BILLING, with_device;
}

fn with_text(ports: Ports) -> Ports {
    Ports {
        text: &TEXT_PORTS,
        ..ports
    }
}

fn with_device(ports: Ports) -> Ports {
    Ports {
        device: &DEVICE_PORTS,
        ..ports
    }
}
