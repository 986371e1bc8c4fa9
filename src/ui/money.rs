//! Amounts in the currency the visitor chose. Prices stay in dollars, as sellers list them, and so does arithmetic that is open to the
//! last digit; what a request, a month or a bill comes to is shown in the visitor's own money, by their own rate of a day.

use std::cell::Cell;

use format::ExchangeRate;
use prices::money::Usd;

use super::{
    app::Redraw, device_ports::DevicePorts, kept_names::CURRENCY as KEPT_AS, ports::Ports,
};
use crate::text::Locale;

thread_local! {
    // Not a signal: thousands of cells show amounts, and none of them changes alone. A change draws the page anew.
    static SHOWN: Cell<Option<ExchangeRate>> = const { Cell::new(None) };
    static FOLLOWED: Cell<bool> = const { Cell::new(false) };
}

/// The rate amounts are shown by; `None` while they are shown in dollars.
pub fn shown() -> Option<ExchangeRate> {
    SHOWN.get()
}

/// An amount, rounded for people.
pub fn amount(amount: Usd) -> String {
    shown().map_or_else(|| format::usd(amount), |rate| rate.amount(amount))
}

/// An amount as people say it: dollars below one as cents.
pub fn spoken(amount: Usd, locale: Locale) -> String {
    shown().map_or_else(|| format::cents(amount, locale), |rate| rate.amount(amount))
}

/// A range of amounts.
pub fn range(low: Usd, high: Usd, locale: Locale) -> String {
    shown().map_or_else(
        || format::usd_range(low, high, locale),
        |rate| rate.range(low, high, locale),
    )
}

/// Shows amounts by a rate from now on, or in dollars, and keeps that on the device. False when the device keeps nothing.
pub fn show(rate: Option<ExchangeRate>, ports: Ports, redraw: Redraw) -> bool {
    let kept = rate.map_or_else(String::new, |rate| rate.to_kept());
    let is_kept = (ports.device.keep)(KEPT_AS, &kept);
    if rate != shown() {
        SHOWN.set(rate);
        redraw.now();
    }
    is_kept
}

/// Shows amounts as the visitor chose on an earlier visit, and from then on as they choose in other windows.
pub fn follow_device(device: &'static DevicePorts, redraw: Redraw) {
    let look = move || {
        // What cannot be read counts as no choice.
        let kept = (device.kept)(KEPT_AS);
        let rate = kept.and_then(|kept| ExchangeRate::from_kept(&kept));
        if rate != shown() {
            SHOWN.set(rate);
            redraw.now();
        }
    };
    if !FOLLOWED.replace(true) {
        look();
        (device.kept_elsewhere)(Box::new(look));
    }
}
