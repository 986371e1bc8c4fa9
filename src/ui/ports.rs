//! What components may ask of the outside. The browser answers in `platform`; a prerendered page answers nothing.

use crate::date::Date;

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

impl Theme {
    /// Every choice, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The value kept in storage and in `html[data-theme]`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads a stored value back.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.id() == id)
    }
}

/// The outside world, as plain functions: cheap to copy, nothing to own.
#[derive(Clone, Copy)]
pub struct Ports {
    /// Today in UTC; `None` where there is no clock (prerendering).
    pub today: fn() -> Option<Date>,
    /// The theme the visitor chose earlier.
    pub stored_theme: fn() -> Theme,
    /// Applies a theme to the page and remembers it.
    pub set_theme: fn(Theme),
}

impl Ports {
    /// Answers nothing: for prerendering.
    pub const INERT: Self = Self {
        today: || None,
        stored_theme: || Theme::System,
        set_theme: |_| {},
    };
}
