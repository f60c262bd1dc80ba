//! The time, as the machine has it.

use js_sys::Date;

/// Now, in milliseconds since 1970.
#[must_use]
pub fn now() -> f64 {
    Date::now()
}

/// The calendar year here.
#[must_use]
pub fn this_year() -> i32 {
    i32::try_from(Date::new_0().get_full_year()).unwrap_or(1)
}

/// Year, month and day here of a time in milliseconds since 1970.
#[must_use]
pub fn day(time: f64) -> (i32, u8, u8) {
    let date = Date::new(&time.into());
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    (i32::try_from(date.get_full_year()).unwrap_or(1), small(date.get_month() + 1), small(date.get_date()))
}

/// Hours and minutes here of a time in milliseconds since 1970: `09:41`.
#[must_use]
pub fn hours_and_minutes(time: f64) -> String {
    let date = Date::new(&time.into());
    format!("{:02}:{:02}", date.get_hours(), date.get_minutes())
}
