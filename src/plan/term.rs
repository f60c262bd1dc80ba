//! The years of a plan.

/// A term: what it is called, and its first and last year, both included.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    label: String,
    first_year: i32,
    last_year: i32,
}

/// Why years do not make a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TermError {
    /// The last year comes before the first.
    Reversed,
    /// More than [`Term::MOST_YEARS`].
    TooLong,
    /// Outside the years 1 to 9998, which the calendar here knows.
    OutsideCalendar,
}

/// The whole term, or one year of it: a column of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// The term as a whole.
    Term,
    /// One calendar year.
    Year(i32),
}

impl Term {
    /// The most years in one term.
    pub const MOST_YEARS: usize = 50;

    /// A checked term.
    ///
    /// # Errors
    /// As [`TermError`] says.
    pub fn new(label: impl Into<String>, first_year: i32, last_year: i32) -> Result<Self, TermError> {
        if first_year < 1 || last_year > 9998 {
            return Err(TermError::OutsideCalendar);
        }
        if last_year < first_year {
            return Err(TermError::Reversed);
        }
        let term = Self { label: label.into(), first_year, last_year };
        if term.len() > Self::MOST_YEARS { Err(TermError::TooLong) } else { Ok(term) }
    }

    /// Five years from a year on, or as near to it as the calendar allows.
    #[must_use]
    pub fn five_years_from(label: impl Into<String>, first_year: i32) -> Self {
        let first_year = first_year.clamp(1, 9994);
        Self { label: label.into(), first_year, last_year: first_year + 4 }
    }

    /// What it is called.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The first year.
    #[must_use]
    pub const fn first_year(&self) -> i32 {
        self.first_year
    }

    /// The last year.
    #[must_use]
    pub const fn last_year(&self) -> i32 {
        self.last_year
    }

    /// How many years, at least one.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(i64::from(self.last_year) - i64::from(self.first_year) + 1).unwrap_or(0)
    }

    /// Never: a term has a year.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        false
    }

    /// The years in order.
    pub fn years(&self) -> impl DoubleEndedIterator<Item = i32> + use<> {
        self.first_year..=self.last_year
    }

    /// Whether a year is in it.
    #[must_use]
    pub const fn contains(&self, year: i32) -> bool {
        self.first_year <= year && year <= self.last_year
    }

    /// The place of a year, the first being 0.
    #[must_use]
    pub fn place_of(&self, year: i32) -> Option<usize> {
        if self.contains(year) { usize::try_from(i64::from(year) - i64::from(self.first_year)).ok() } else { None }
    }
}
