//! Names for the variants of an enum without fields, each said once.

/// Gives an enum without fields the names by which files and links call its variants: `ALL`, `id` and `from_id`.
///
/// Each variant is said once. One that is forgotten does not compile, and there is no second list to keep in step.
///
/// ```
/// #[derive(Clone, Copy, Debug, PartialEq)]
/// enum Tide {
///     Low,
///     High,
/// }
///
/// prices::choices! { Tide { Low = "low", High = "high" } }
///
/// assert_eq!(Tide::ALL, [Tide::Low, Tide::High]);
/// assert_eq!(Tide::High.id(), "high");
/// assert_eq!(Tide::from_id("high"), Some(Tide::High));
/// assert_eq!(Tide::from_id("High"), None);
/// ```
#[macro_export]
macro_rules! choices {
    ($choice:ident { $($variant:ident = $id:literal),+ $(,)? }) => {
        impl $choice {
            /// Every one, in the order in which they are offered.
            pub const ALL: [Self; [$($id),+].len()] = [$(Self::$variant),+];

            /// The name used in files and links. It never changes.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id),+
                }
            }

            /// The one of that exact name.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|choice| choice.id() == id)
            }
        }
    };
}
