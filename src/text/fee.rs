//! What fees beside tokens are for.

/// Names of fees.
pub struct FeeWords {
    /// A fee's name, by the id that price files use.
    pub name: fn(id: &str) -> String,
}
