//! Today, from the visitor's clock.

use prices::date::Date;

/// Today in UTC, the zone price periods are kept in.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_utc_full_year()).ok()?;
    let month = i8::try_from(now.get_utc_month() + 1).ok()?;
    let day = i8::try_from(now.get_utc_date()).ok()?;
    Date::new(year, month, day).ok()
}
