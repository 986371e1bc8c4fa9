//! The prices as the device keeps them.

use super::said::Said;
use crate::{book::own::OwnPrices, ui::device_ports::DevicePorts};

/// The name they are kept under.
pub const KEPT_AS: &str = "tokentally.own-prices";
/// How many texts that cannot be read are kept aside at most; then nothing is overwritten any more.
const MOST_ASIDE: usize = 9;

/// Reads what is kept, and what there is to say about it. What cannot all be read is kept aside as it is.
pub fn read(device: &DevicePorts) -> (OwnPrices, Vec<Said>) {
    let text = (device.kept)(KEPT_AS).unwrap_or_default();
    if text.is_empty() {
        return <(OwnPrices, Vec<Said>)>::default();
    }
    let (own, problems) = OwnPrices::from_json(&text);
    let mut said = Vec::new();
    if !problems.is_empty() {
        let aside = set_aside(device, &text);
        let is_safe = matches!(aside, Said::SetAside(_));
        said.push(aside);
        said.extend(problems.into_iter().map(Said::Problem));
        if is_safe {
            said.extend(write(device, &own));
        }
    }
    (own, said)
}

/// Keeps them, in place of what is kept.
pub fn write(device: &DevicePorts, own: &OwnPrices) -> Option<Said> {
    let text = match own.entries() {
        [] => String::new(),
        _ => own.to_json(),
    };
    (!(device.keep)(KEPT_AS, &text)).then_some(Said::NotKept)
}

/// Keeps a text that cannot all be read under a name that is free, or that holds this very text.
pub fn set_aside(device: &DevicePorts, text: &str) -> Said {
    for number in 1..=MOST_ASIDE {
        let name = format!("{KEPT_AS}.unread-{number}");
        match (device.kept)(&name) {
            Some(known) if known == text => return Said::SetAside(name),
            Some(_) => {}
            None if (device.keep)(&name, text) => return Said::SetAside(name),
            None => break,
        }
    }
    Said::NotSetAside
}
