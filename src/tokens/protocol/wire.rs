//! The protocol as plain JavaScript objects.
