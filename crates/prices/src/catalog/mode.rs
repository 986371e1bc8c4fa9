//! The ways a provider sells the same model at different prices.

/// How a request is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// As usual.
    #[default]
    Standard,
    /// In a batch, answered within a day.
    Batch,
    /// When there is room.
    Flex,
    /// Before others.
    Priority,
    /// By faster machines.
    Fast,
    /// By the fastest.
    Ultrafast,
}

crate::choices! { Mode {
    Standard = "standard",
    Batch = "batch",
    Flex = "flex",
    Priority = "priority",
    Fast = "fast",
    Ultrafast = "ultrafast",
} }
