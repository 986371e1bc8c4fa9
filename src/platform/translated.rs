//! The page under a browser's translator. `public/translated.js` does the work, which begins before the program runs.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(raw_module = "./translated.js")]
extern "C" {
    /// Puts the page's own texts back for as long as the program takes the page over: to be called right before.
    #[wasm_bindgen(js_name = takenOver)]
    pub fn taken_over();
}
