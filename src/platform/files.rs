//! The site's built files: where they lie, and loading them, ahead of need too. `public/parts.js` does the work, because the boot
//! script and the code that puts parts into place need it before the program runs.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./parts.js")]
extern "C" {
    /// The whole address of a built file, by the name the code knows it under.
    pub fn address(name: &str) -> String;

    /// The text of a built file.
    pub fn text(name: &str) -> Promise;

    /// Loads a tool's style sheet without wearing it.
    pub fn style(tool: &str) -> Promise;

    /// Wears a tool's style sheet, and no other tool's.
    pub fn wear(tool: &str);

    /// Fetches a tool's part, and other files whose names are parted by spaces.
    pub fn ahead(tool: &str, others: &str);

    /// The same when the browser has nothing else to do, unless the line is slow or the visitor saves data.
    #[wasm_bindgen(js_name = aheadWhenIdle)]
    pub fn ahead_when_idle(tool: &str, others: &str);
}
