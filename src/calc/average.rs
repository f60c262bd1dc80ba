//! Averages: per year in three forms, and per anything that was counted.

use time::Date;

use super::{CalcError, CalendarUnit, Fraction, Period, Quantity};

/// What a yearly average was divided by; always printed beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YearBasis {
    /// All the whole years of the term.
    WholeTerm {
        /// Years of the term.
        years: u32,
    },
    /// The whole years that are complete.
    WholeYearsElapsed {
        /// Complete years.
        years: u32,
    },
    /// The years to a day, each day being its share of its own calendar year.
    ToDate {
        /// Years from the first day of the period to the end of `as_of`.
        years: Fraction,
        /// The day the count was taken.
        as_of: Date,
    },
}

impl YearBasis {
    /// The whole years of a term.
    ///
    /// # Errors
    /// [`CalcError::NotWhole`] when the period is not made of whole years.
    pub fn whole_term(term: &Period) -> Result<Self, CalcError> {
        let years = term.whole_units(CalendarUnit::Year).ok_or(CalcError::NotWhole)?;
        Ok(Self::WholeTerm { years })
    }

    /// The years of a term that are complete by the end of `as_of`; possibly 0.
    #[must_use]
    pub fn whole_years_elapsed(term: &Period, as_of: Date) -> Self {
        Self::WholeYearsElapsed { years: term.whole_units_elapsed(CalendarUnit::Year, as_of) }
    }

    /// The years from the start of a term to the end of `as_of`, not beyond the term; possibly 0.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn to_date(term: &Period, as_of: Date) -> Result<Self, CalcError> {
        Ok(Self::ToDate { years: term.elapsed_in(CalendarUnit::Year, as_of)?, as_of })
    }

    /// The divisor, in years.
    ///
    /// # Errors
    /// None that a constructed basis can cause; the type is that of the arithmetic.
    pub fn years(self) -> Result<Fraction, CalcError> {
        match self {
            Self::WholeTerm { years } | Self::WholeYearsElapsed { years } => Fraction::whole(i128::from(years)),
            Self::ToDate { years, as_of: _ } => Ok(years),
        }
    }
}

/// An average per year beside its basis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct YearlyAverage {
    /// Result ÷ years, in the unit of the result.
    pub per_year: Fraction,
    /// What it was divided by.
    pub basis: YearBasis,
}

/// The yearly average `result ÷ years` (*bình quân năm*), exact.
///
/// ```
/// use chi_tieu::calc::{Fraction, Quantity, YearBasis, yearly_average};
/// let average = yearly_average(Quantity::whole(967)?, YearBasis::WholeTerm { years: 5 })?;
/// assert_eq!(average.per_year, Fraction::new(1934, 10)?);
/// # Ok::<(), chi_tieu::calc::CalcError>(())
/// ```
///
/// # Errors
/// [`CalcError::ZeroBase`] when no year counts yet; [`CalcError::Negative`] for a basis below zero;
/// [`CalcError::Overflow`].
pub fn yearly_average(result: Quantity, basis: YearBasis) -> Result<YearlyAverage, CalcError> {
    let years = basis.years()?;
    if years.is_negative() {
        return Err(CalcError::Negative);
    }
    Ok(YearlyAverage { per_year: result.to_fraction().over(years)?, basis })
}

/// The average still needed: `remaining ÷ spans left`, where a span is a year, a quarter or a month and may be
/// counted in fractions. Zero when nothing remains.
///
/// # Errors
/// [`CalcError::ZeroBase`] when something remains and no time does; [`CalcError::Negative`] for time below zero;
/// [`CalcError::Overflow`].
pub fn average_still_needed(remaining: Quantity, spans_left: Fraction) -> Result<Fraction, CalcError> {
    if spans_left.is_negative() {
        return Err(CalcError::Negative);
    }
    if remaining <= Quantity::ZERO {
        return Ok(Fraction::ZERO);
    }
    remaining.to_fraction().over(spans_left)
}

/// The average so far: `result ÷ spans passed`, the counterpart of [`average_still_needed`].
///
/// # Errors
/// [`CalcError::ZeroBase`] when no time has passed; [`CalcError::Negative`] when either is below zero;
/// [`CalcError::Overflow`].
pub fn average_so_far(result: Quantity, spans_passed: Fraction) -> Result<Fraction, CalcError> {
    if result.is_negative() || spans_passed.is_negative() {
        return Err(CalcError::Negative);
    }
    result.to_fraction().over(spans_passed)
}

/// The yearly average that finishes a target in the first `years` years: `target ÷ k`.
///
/// # Errors
/// [`CalcError::ZeroBase`] for no years; [`CalcError::Overflow`].
pub fn average_to_finish_in_first_years(target: Quantity, years: u32) -> Result<Fraction, CalcError> {
    target.to_fraction().over(Fraction::whole(i128::from(years))?)
}

/// The average of a total over what was counted: members per organisation, people per class.
///
/// # Errors
/// [`CalcError::ZeroBase`] when nothing was counted; [`CalcError::Negative`] for a count below zero.
pub fn average_per(total: Quantity, count: Quantity) -> Result<Fraction, CalcError> {
    if count.is_negative() {
        return Err(CalcError::Negative);
    }
    total.ratio_to(count)
}
