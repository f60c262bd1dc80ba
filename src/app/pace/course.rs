//! When the result of a year came: what is known of it by months, by quarters, and only for the year as a whole.

use crate::calc::{CalcError, Quantity};
use crate::plan::{Division, Plan, ResultBasis, UnitId, When};

/// A sum that is blank until something is added.
pub type Sum = Option<Quantity>;

/// The result of one year of a unit, or of all units together. Units enter their years more or less finely: each part
/// is the sum over those that do it so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct YearCourse {
    months: [Sum; 12],
    quarters: [Sum; 4],
    whole: Sum,
    /// The first month that a unit left blank, or the first of its first blank quarter, the first being 1.
    gap: Option<u8>,
}

/// The result of a term: what was entered for the term, and the years that count beside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TermCourse {
    /// Entered for the term; nobody knows when it came.
    pub undated: Sum,
    /// The years in order.
    pub years: Vec<(i32, YearCourse)>,
}

impl YearCourse {
    /// What counts for a year, as the roll-up counts it: its own result where a unit has one, otherwise that of the
    /// units under it. All units together for no subject.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn of(plan: &Plan, subject: Option<UnitId>, year: i32) -> Result<Self, CalcError> {
        let mut course = Self::default();
        let mut inside: Option<usize> = None;
        let walk = subject.map_or_else(|| plan.walk(), |unit| plan.walk_under(unit));
        for (unit, depth) in walk {
            if inside.is_some_and(|outer| depth > outer) {
                continue;
            }
            inside = None;
            let result = plan.at(unit, When::Year(year)).result();
            let counted = result.counted()?;
            if counted.is_none() {
                continue;
            }
            inside = Some(depth);
            match (result.basis(), result.division()) {
                (ResultBasis::Months, _) => {
                    add_parts(&mut course.months, result.parts())?;
                    course.add_gap(gap(result.parts(), 1));
                }
                (ResultBasis::Quarters, _) => {
                    add_parts(&mut course.quarters, result.parts())?;
                    course.add_gap(gap(result.parts(), 3));
                }
                (ResultBasis::Whole, Division::Whole | Division::Quarters | Division::Months) => {
                    add(&mut course.whole, counted)?;
                }
            }
        }
        Ok(course)
    }

    /// All of it.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn total(&self) -> Result<Sum, CalcError> {
        self.to_date(12)
    }

    /// What had come by the end of a month, the first being 1; blank where that is not known: where something was
    /// entered only for the year, or only for the quarter that the month does not end.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn by_month(&self, month: u8) -> Result<Sum, CalcError> {
        let in_quarters = self.quarters.iter().any(Option::is_some);
        if month < 12 && (self.whole.is_some() || (in_quarters && !month.is_multiple_of(3))) {
            return Ok(None);
        }
        self.to_date(month)
    }

    /// The same where every unit entered every month or quarter up to then: nothing blank is taken for nothing.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn by_month_without_gap(&self, month: u8) -> Result<Sum, CalcError> {
        if self.gap.is_some_and(|gap| gap <= month) { Ok(None) } else { self.by_month(month) }
    }

    /// What has come while a month is running: quarters that have begun count as they stand, and what was entered for
    /// the year counts whole.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn to_date(&self, month: u8) -> Result<Sum, CalcError> {
        let mut sum = self.whole;
        let quarters = self.quarters.iter().take(usize::from(month.div_ceil(3)));
        for part in self.months.iter().take(usize::from(month)).chain(quarters) {
            add(&mut sum, *part)?;
        }
        Ok(sum)
    }

    /// Whether something of it is known by months or quarters.
    #[must_use]
    pub fn is_dated(&self) -> bool {
        self.months.iter().chain(&self.quarters).any(Option::is_some)
    }

    /// Whether something of it is known for the year alone.
    #[must_use]
    pub const fn is_undated(&self) -> bool {
        self.whole.is_some()
    }

    /// The month to which something is known, 0 for none: the last that is not blank, or the end of the last quarter.
    #[must_use]
    pub fn last_month(&self) -> u8 {
        if self.whole.is_some() {
            return 12;
        }
        let last = |parts: &[Sum], months: usize| {
            parts.iter().rposition(Option::is_some).map_or(0, |place| (place + 1).saturating_mul(months))
        };
        u8::try_from(last(&self.months, 1).max(last(&self.quarters, 3))).unwrap_or(12)
    }

    fn add(&mut self, other: &Self) -> Result<(), CalcError> {
        add_parts(&mut self.months, &other.months)?;
        add_parts(&mut self.quarters, &other.quarters)?;
        self.add_gap(other.gap);
        add(&mut self.whole, other.whole)
    }

    fn add_gap(&mut self, gap: Option<u8>) {
        self.gap = self.gap.into_iter().chain(gap).min();
    }
}

/// The month that the first blank part begins, the first being 1, of parts of so many months.
fn gap(parts: &[Sum], months: usize) -> Option<u8> {
    let place = parts.iter().position(Option::is_none)?;
    u8::try_from(place.saturating_mul(months).saturating_add(1)).ok()
}

impl TermCourse {
    /// What counts for the term, as the roll-up counts it: entered for the term before the years of the unit, and those
    /// before what stands under it, but for units under it with results entered for the term.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn of(plan: &Plan, subject: Option<UnitId>) -> Result<Self, CalcError> {
        let mut course =
            Self { undated: None, years: plan.term().years().map(|year| (year, YearCourse::default())).collect() };
        let above = above_entered(plan, subject);
        let mut inside: Option<usize> = None;
        let walk = subject.map_or_else(|| plan.walk(), |unit| plan.walk_under(unit));
        for (unit, depth) in walk {
            if inside.is_some_and(|outer| depth > outer) {
                continue;
            }
            inside = None;
            let entered = plan.at(unit, When::Term).result().whole();
            if entered.is_none() && above.binary_search(&unit).is_ok() {
                continue;
            }
            inside = Some(depth);
            if entered.is_some() {
                add(&mut course.undated, entered)?;
                continue;
            }
            for (year, sum) in &mut course.years {
                sum.add(&YearCourse::of(plan, Some(unit), *year)?)?;
            }
        }
        Ok(course)
    }

    /// What has come by the end of a year and a month of it: years before count whole, those after not at all.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn to_date(&self, year: i32, month: u8) -> Result<Sum, CalcError> {
        let mut sum = self.undated;
        for (each, course) in self.years.iter().filter(|(each, _)| *each <= year) {
            add(&mut sum, course.to_date(if *each == year { month } else { 12 })?)?;
        }
        Ok(sum)
    }

    /// All of it.
    ///
    /// # Errors
    /// [`CalcError::Overflow`].
    pub fn total(&self) -> Result<Sum, CalcError> {
        self.to_date(i32::MAX, 12)
    }
}

/// The units above those of the subject with a result entered for the term, sorted.
fn above_entered(plan: &Plan, subject: Option<UnitId>) -> Vec<UnitId> {
    let walk = subject.map_or_else(|| plan.walk(), |unit| plan.walk_under(unit));
    let entered = walk.filter(|(unit, _)| plan.at(*unit, When::Term).result().whole().is_some());
    crate::ordered::distinct(entered.flat_map(|(unit, _)| plan.ancestors(unit)))
}

fn add(sum: &mut Sum, more: Sum) -> Result<(), CalcError> {
    if let Some(more) = more {
        *sum = Some(sum.unwrap_or_default().plus(more)?);
    }
    Ok(())
}

fn add_parts(sums: &mut [Sum], parts: &[Sum]) -> Result<(), CalcError> {
    sums.iter_mut().zip(parts).try_for_each(|(sum, part)| add(sum, *part))
}
