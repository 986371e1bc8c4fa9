//! The prices as the device keeps them.

use super::said::Said;
use crate::ui::{device_ports::DevicePorts, kept::set_aside, own_prices::KEPT_AS};
use book::own::OwnPrices;

/// Reads what is kept, and what there is to say about it. What cannot all be read is kept aside as it is.
pub fn read(device: &DevicePorts) -> (OwnPrices, Vec<Said>) {
    let text = (device.kept)(KEPT_AS).unwrap_or_default();
    if text.is_empty() {
        return <(OwnPrices, Vec<Said>)>::default();
    }
    let (own, problems) = OwnPrices::from_json(&text);
    let mut said = Vec::new();
    if !problems.is_empty() {
        let aside = set_aside(device, KEPT_AS, &text);
        let is_safe = aside.is_some();
        said.push(aside.map_or(Said::NotSetAside, Said::SetAside));
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
