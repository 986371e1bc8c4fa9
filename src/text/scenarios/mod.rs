//! Words of the page that says what a month costs.

pub(super) mod form;
pub(super) mod link;
pub(super) mod presets;
pub(super) mod results;
pub(super) mod shelf;
pub(super) mod worth;
pub(super) mod year;

pub use form::FormWords;
pub use link::LinkWords;
pub use presets::PresetWords;
pub use results::ResultWords;
pub use shelf::ShelfWords;
pub use worth::WorthWords;
pub use year::YearWords;

/// The page's strings.
pub struct ScenariosText {
    /// Heading.
    pub heading: &'static str,
    /// What the page does, in a sentence.
    pub lead: &'static str,
    /// Shown while scripts are off.
    pub no_script: &'static str,
    /// Presets and their assumptions.
    pub presets: PresetWords,
    /// The form.
    pub form: FormWords,
    /// What comes out.
    pub results: ResultWords,
    /// The likely range, and twelve months.
    pub year: YearWords,
    /// What cache, batch and budget are worth.
    pub worth: WorthWords,
    /// Kept scenarios, and two side by side.
    pub shelf: ShelfWords,
    /// Links, files, print.
    pub link: LinkWords,
}
