//! The stretch of time a figure is about.

/// A stretch of time, as far as the text says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::report) struct Period {
    /// First year; 0 where no year is named.
    pub(in crate::report) first: u16,
    /// Last year; 0 where no year is named.
    pub(in crate::report) last: u16,
    /// Months, a quarter: part of a year.
    pub(in crate::report) part: bool,
    /// A term of several years.
    pub(in crate::report) term: bool,
}

/// Whether two periods can be meant together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Fit {
    /// They are the same.
    Same,
    /// Nothing speaks against it.
    Open,
    /// They are different.
    Apart,
}

impl Period {
    pub(in crate::report) const fn years(first: u16, last: u16) -> Self {
        Self { first, last, part: false, term: false }
    }

    pub(in crate::report) const fn part() -> Self {
        Self { first: 0, last: 0, part: true, term: false }
    }

    pub(in crate::report) const fn term() -> Self {
        Self { first: 0, last: 0, part: false, term: true }
    }

    const fn is_long(self) -> bool {
        self.term || self.last > self.first
    }

    const fn is_short(self) -> bool {
        self.part || (self.first > 0 && self.first == self.last)
    }

    /// Another mention beside this one: *6 tháng đầu* … *năm 2021*.
    pub(in crate::report) fn with(self, other: Self) -> Self {
        let (first, last) = if other.first > 0 { (other.first, other.last) } else { (self.first, self.last) };
        Self { first, last, part: self.part || other.part, term: self.term || other.term }
    }

    /// A new mention; a part of a year is one of the year that was spoken of.
    pub(in crate::report) fn after(self, before: Self) -> Self {
        if self.first == 0 && !self.term && before.first == before.last {
            Self { first: before.first, last: before.last, ..self }
        } else {
            self
        }
    }

    /// How a target of this period goes with a result of another.
    pub(in crate::report) fn fit(self, result: Self) -> Fit {
        if self.is_long() && result.is_short() || self.is_short() && result.is_long() {
            return Fit::Apart;
        }
        if self.first > 0 && result.first > 0 {
            return if (self.first, self.last) == (result.first, result.last) { Fit::Same } else { Fit::Apart };
        }
        if self.is_long() && result.is_long() { Fit::Same } else { Fit::Open }
    }

    /// Whether both name one year and this is the earlier.
    pub(in crate::report) const fn is_before(self, other: Self) -> bool {
        self.first > 0 && self.first == self.last && other.first == other.last && self.first < other.first
    }

    /// How many years a span has, if nobody can count it in two ways: a term from a year that divides by 5 to the one
    /// five years later is 5 years; any other span counts both ends.
    pub(in crate::report) fn length(self) -> Option<u16> {
        if self.first == 0 || self.last <= self.first {
            return None;
        }
        let apart = self.last - self.first;
        Some(if apart == 5 && self.first.is_multiple_of(5) { 5 } else { apart + 1 })
    }
}
