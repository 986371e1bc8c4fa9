//! Placeholder module, replaced by its owner's first commit.
