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

impl Mode {
    /// Every mode.
    pub const ALL: [Self; 6] = [
        Self::Standard,
        Self::Batch,
        Self::Flex,
        Self::Priority,
        Self::Fast,
        Self::Ultrafast,
    ];

    /// The name used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Standard => "standard",
            Self::Batch => "batch",
            Self::Flex => "flex",
            Self::Priority => "priority",
            Self::Fast => "fast",
            Self::Ultrafast => "ultrafast",
        }
    }

    /// The mode of that exact name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.id() == id)
    }
}
