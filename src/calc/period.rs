//! Periods of days, and how much of one has passed.

use time::{
    Date, Month,
    util::{days_in_month, days_in_year},
};

use super::{CalcError, Fraction};

/// A quarter of a calendar year (*quý I–IV*).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Quarter {
    /// January to March.
    First,
    /// April to June.
    Second,
    /// July to September.
    Third,
    /// October to December.
    Fourth,
}

/// A stretch of the calendar in which time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CalendarUnit {
    /// A calendar month, 28 to 31 days.
    Month,
    /// A calendar quarter, 90 to 92 days.
    Quarter,
    /// A calendar year, 365 or 366 days.
    Year,
}

/// A period from its first to its last day, both included.
///
/// Years 1 to 9998 of the calendar, so that the day after the last always exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    first: Date,
    last: Date,
}

/// The part of a period that has passed, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ElapsedShare(Fraction);

impl ElapsedShare {
    /// Nothing has passed.
    pub const NONE: Self = Self(Fraction::ZERO);
    /// Everything has passed.
    pub const ALL: Self = Self(Fraction::ONE);

    /// `elapsed ÷ whole`, counted in anything: 6 of 12 months, 181 of 365 days.
    ///
    /// # Errors
    /// [`CalcError::ZeroBase`] when `whole` is zero; [`CalcError::Negative`] when either is below zero;
    /// [`CalcError::ReversedBounds`] when more has passed than there is; [`CalcError::Overflow`].
    pub fn of(elapsed: Fraction, whole: Fraction) -> Result<Self, CalcError> {
        if elapsed.is_negative() || whole.is_negative() {
            return Err(CalcError::Negative);
        }
        let share = elapsed.over(whole)?;
        if share > Fraction::ONE { Err(CalcError::ReversedBounds) } else { Ok(Self(share)) }
    }

    /// The share as a fraction of the whole period.
    #[must_use]
    pub const fn fraction(self) -> Fraction {
        self.0
    }
}

impl Period {
    /// A period from `first` to `last`, both included.
    ///
    /// # Errors
    /// [`CalcError::ReversedPeriod`] when `last` comes before `first`; [`CalcError::Overflow`] outside the years
    /// 1 to 9998.
    pub fn new(first: Date, last: Date) -> Result<Self, CalcError> {
        if last < first {
            return Err(CalcError::ReversedPeriod);
        }
        if first.year() < 1 || last.year() > 9998 {
            return Err(CalcError::Overflow);
        }
        Ok(Self { first, last })
    }

    /// Whole calendar years, as a term of office is named: 2021–2025.
    ///
    /// # Errors
    /// As [`Period::new`].
    pub fn years(first: i32, last: i32) -> Result<Self, CalcError> {
        Self::new(first_of(first, Month::January)?, last_of(last, Month::December)?)
    }

    /// One calendar year.
    ///
    /// # Errors
    /// As [`Period::new`].
    pub fn year(year: i32) -> Result<Self, CalcError> {
        Self::years(year, year)
    }

    /// Whole months of one year: *6 tháng đầu năm* is January to June.
    ///
    /// # Errors
    /// As [`Period::new`].
    pub fn months(year: i32, first: Month, last: Month) -> Result<Self, CalcError> {
        Self::new(first_of(year, first)?, last_of(year, last)?)
    }

    /// One quarter of a calendar year.
    ///
    /// # Errors
    /// As [`Period::new`].
    pub fn quarter(year: i32, quarter: Quarter) -> Result<Self, CalcError> {
        let (first, last) = match quarter {
            Quarter::First => (Month::January, Month::March),
            Quarter::Second => (Month::April, Month::June),
            Quarter::Third => (Month::July, Month::September),
            Quarter::Fourth => (Month::October, Month::December),
        };
        Self::months(year, first, last)
    }

    /// The first day.
    #[must_use]
    pub const fn first(&self) -> Date {
        self.first
    }

    /// The last day.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// Days in the period, the first and the last included.
    #[must_use]
    pub const fn days(&self) -> i32 {
        days_from_to(self.first, self.last)
    }

    /// Days from the first to `as_of`, both included: 0 before the period, all of them after it.
    #[must_use]
    pub fn days_elapsed(&self, as_of: Date) -> i32 {
        days_from_to(self.first, as_of).clamp(0, self.days())
    }

    /// Days after `as_of` that are still in the period.
    #[must_use]
    pub fn days_remaining(&self, as_of: Date) -> i32 {
        self.days() - self.days_elapsed(as_of)
    }

    /// The share that has passed by the end of `as_of`, counted in days.
    ///
    /// # Errors
    /// None that a constructed period can cause; the type is that of the arithmetic.
    pub fn elapsed_share(&self, as_of: Date) -> Result<ElapsedShare, CalcError> {
        ElapsedShare::of(
            Fraction::whole(i128::from(self.days_elapsed(as_of)))?,
            Fraction::whole(i128::from(self.days()))?,
        )
    }

    /// The share that has passed by the end of `as_of`, counted in months, every month being equal and a begun one
    /// counting by its days. At the end of June 6/12 of a year have passed, where by days it is 181/365.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn elapsed_share_by_months(&self, as_of: Date) -> Result<ElapsedShare, CalcError> {
        ElapsedShare::of(self.elapsed_in(CalendarUnit::Month, as_of)?, self.length_in(CalendarUnit::Month)?)
    }

    /// The length in calendar units. A unit that is only partly inside counts by its days: 18 October to 31 December
    /// 2020 is 75/366 of a year.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn length_in(&self, unit: CalendarUnit) -> Result<Fraction, CalcError> {
        units_from_to(unit, self.first, self.last)
    }

    /// What has passed by the end of `as_of`, in calendar units as in [`Period::length_in`]; 0 before the period, the
    /// whole length after it.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn elapsed_in(&self, unit: CalendarUnit, as_of: Date) -> Result<Fraction, CalcError> {
        if as_of < self.first {
            return Ok(Fraction::ZERO);
        }
        units_from_to(unit, self.first, as_of.min(self.last))
    }

    /// What is left after `as_of`, in calendar units as in [`Period::length_in`]; 0 from the last day on. With
    /// [`Period::elapsed_in`] it makes the whole length.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn remaining_in(&self, unit: CalendarUnit, as_of: Date) -> Result<Fraction, CalcError> {
        self.length_in(unit)?.minus(self.elapsed_in(unit, as_of)?)
    }

    /// How many whole units, counted from the first day, are complete by the end of `as_of`: from 15 March the first
    /// month is complete on 14 April.
    #[must_use]
    pub fn whole_units_elapsed(&self, unit: CalendarUnit, as_of: Date) -> u32 {
        if as_of < self.first {
            return 0;
        }
        let end = as_of.min(self.last);
        let months = month_index(end) - month_index(self.first) + 1;
        // The month of `end` may or may not complete one counted from the first day: at most two steps down.
        let complete = (0..=months).rev().find(|&count| completed_on_or_before(self.first, count, end)).unwrap_or(0);
        (complete / months_in(unit)).unsigned_abs()
    }

    /// The number of units when the period is made of whole ones, counted from its first day: 5 for the years
    /// 2021–2025 and for 15 October 2020 to 14 October 2025; otherwise `None`.
    #[must_use]
    pub fn whole_units(&self, unit: CalendarUnit) -> Option<u32> {
        let count = self.whole_units_elapsed(unit, self.last);
        let months = i32::try_from(count).ok()?.checked_mul(months_in(unit))?;
        let next = after_months(self.first, months)?;
        (next.previous_day() == Some(self.last)).then_some(count)
    }
}

const fn months_in(unit: CalendarUnit) -> i32 {
    match unit {
        CalendarUnit::Month => 1,
        CalendarUnit::Quarter => 3,
        CalendarUnit::Year => 12,
    }
}

fn first_of(year: i32, month: Month) -> Result<Date, CalcError> {
    Date::from_calendar_date(year, month, 1).map_err(|_| CalcError::Overflow)
}

fn last_of(year: i32, month: Month) -> Result<Date, CalcError> {
    Date::from_calendar_date(year, month, days_in_month(month, year)).map_err(|_| CalcError::Overflow)
}

const fn days_from_to(first: Date, last: Date) -> i32 {
    last.to_julian_day() - first.to_julian_day() + 1
}

/// Months since the first of year 0.
fn month_index(date: Date) -> i32 {
    date.year() * 12 + i32::from(u8::from(date.month())) - 1
}

/// The same day `months` later; where that month is too short, the first of the next.
fn after_months(date: Date, months: i32) -> Option<Date> {
    let index = month_index(date).checked_add(months)?;
    let month = Month::try_from(u8::try_from(index.rem_euclid(12) + 1).ok()?).ok()?;
    let year = index.div_euclid(12);
    Date::from_calendar_date(year, month, date.day())
        .ok()
        .or_else(|| Date::from_calendar_date(year, month, days_in_month(month, year)).ok()?.next_day())
}

fn completed_on_or_before(first: Date, months: i32, end: Date) -> bool {
    after_months(first, months).and_then(Date::previous_day).is_some_and(|day| day <= end)
}

/// Days of the unit that lie before `date`, and days in the whole unit.
fn place_in(unit: CalendarUnit, date: Date) -> (i32, i32) {
    match unit {
        CalendarUnit::Month => (i32::from(date.day()) - 1, i32::from(days_in_month(date.month(), date.year()))),
        CalendarUnit::Quarter => {
            let months: [Month; 3] = match date.month() {
                Month::January | Month::February | Month::March => [Month::January, Month::February, Month::March],
                Month::April | Month::May | Month::June => [Month::April, Month::May, Month::June],
                Month::July | Month::August | Month::September => [Month::July, Month::August, Month::September],
                Month::October | Month::November | Month::December => {
                    [Month::October, Month::November, Month::December]
                }
            };
            let days = |month: &Month| i32::from(days_in_month(*month, date.year()));
            let before: i32 = months.iter().take_while(|month| **month != date.month()).map(days).sum();
            (before + i32::from(date.day()) - 1, months.iter().map(days).sum())
        }
        CalendarUnit::Year => (i32::from(date.ordinal()) - 1, i32::from(days_in_year(date.year()))),
    }
}

/// Calendar units from the start of `first` to the end of `last`, each day being its share of its own unit.
fn units_from_to(unit: CalendarUnit, first: Date, last: Date) -> Result<Fraction, CalcError> {
    let (before_first, first_length) = place_in(unit, first);
    let (before_last, last_length) = place_in(unit, last);
    let apart = month_index(last).div_euclid(months_in(unit)) - month_index(first).div_euclid(months_in(unit));
    Fraction::whole(i128::from(apart))?
        .plus(Fraction::new(i128::from(before_last + 1), i128::from(last_length))?)?
        .minus(Fraction::new(i128::from(before_first), i128::from(first_length))?)
}
