//! Days as inputs for dates have them: `2022-09-05`.

use time::{Date, Month};

/// The day of an input; `None` while it is blank or unfinished.
#[must_use]
pub fn date_of_input(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let year = parts.next()?.parse().ok()?;
    let month = Month::try_from(parts.next()?.parse::<u8>().ok()?).ok()?;
    let day = parts.next()?.parse().ok()?;
    if parts.next().is_none() && (1..=9998).contains(&year) {
        Date::from_calendar_date(year, month, day).ok()
    } else {
        None
    }
}

/// The text of an input for a day.
#[must_use]
pub fn input_of_date(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), u8::from(date.month()), date.day())
}
