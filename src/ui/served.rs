//! Where the site is served: told when its pages are built, and read from the page by the program that it starts. Nothing is compiled for a
//! place, so that the same program serves every copy of the site.

use std::{fmt, ops::Deref, sync::OnceLock};

/// Path under which the site is served: empty at a domain root, `/tok` for `https://host/tok/`. Never ends with a slash.
pub static BASE: Base = Base(OnceLock::new());

/// The folder of the files that are named after their content, below [`BASE`].
pub const FOLDER: &str = "_a";

static ORIGIN: OnceLock<String> = OnceLock::new();

/// A path that is told once, before anything asks for it; empty until then.
#[derive(Debug)]
pub struct Base(OnceLock<String>);

impl Deref for Base {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.get().map_or("", String::as_str)
    }
}

impl fmt::Display for Base {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self)
    }
}

/// Where the site is served, such as `https://example.org`, if that is known; without a slash at its end. Search engines want whole
/// addresses.
pub fn origin() -> Option<&'static str> {
    ORIGIN.get().map(String::as_str)
}

/// Says where the site is served, before anything else happens; what is said later is not heard. Slashes at the ends are left away.
pub fn serve_at(base: &str, origin: Option<&str>) {
    _ = BASE.0.set(base.trim_end_matches('/').to_owned());
    if let Some(origin) = origin {
        _ = ORIGIN.set(origin.trim_end_matches('/').to_owned());
    }
}
