//! What the device keeps and nobody can read is never written over.

use super::device_ports::DevicePorts;
use super::kept_names::UNREAD;

/// How many texts that cannot be read are kept aside at most; then nothing is overwritten any more.
const MOST_ASIDE: usize = 9;

/// Keeps a text that cannot all be read under a name of its own: one that is free, or that holds this very text.
/// `None` when the device has no room for it.
pub fn set_aside(device: &DevicePorts, kept_as: &str, text: &str) -> Option<String> {
    for number in 1..=MOST_ASIDE {
        let name = format!("{kept_as}{UNREAD}{number}");
        match (device.kept)(&name) {
            Some(known) if known == text => return Some(name),
            Some(_) => {}
            None if (device.keep)(&name, text) => return Some(name),
            None => break,
        }
    }
    None
}
