//! Names of the presets, and what they assume.

use plan::scenario::Preset;

/// Presets.
pub struct PresetWords {
    /// Name of the row of buttons.
    pub heading: &'static str,
    /// A preset's name.
    pub name: fn(Preset) -> &'static str,
    /// The same, with other numbers than it began with.
    pub changed: fn(name: &str) -> String,
    /// Opens the assumptions.
    pub assumes: fn(name: &str) -> String,
    /// One assumption, by its id.
    pub assumption: fn(&str) -> &'static str,
    /// All are guesses.
    pub ours: &'static str,
    /// The numbers were said in another tool, and took a scenario's place.
    pub displaced: &'static str,
    /// Goes back to that scenario, by its name.
    pub back: fn(name: &str) -> String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Locale, Words as _};

    #[test]
    fn every_assumption_is_worded_in_every_language() {
        for locale in Locale::ALL {
            let words = &locale.scenarios().presets;
            for id in Preset::ALL.iter().flat_map(|preset| preset.assumptions()) {
                assert_ne!((words.assumption)(id), "", "{id}");
            }
        }
    }
}
