//! The balance of a membership over a period (*biến động*).

use super::{CalcError, Quantity};

/// What came and what went in a period. Each a count of people, not below zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Movements {
    /// Newly admitted.
    pub admitted: Quantity,
    /// Transferred in.
    pub transferred_in: Quantity,
    /// Membership restored.
    pub restored: Quantity,
    /// Deceased.
    pub deceased: Quantity,
    /// Expelled.
    pub expelled: Quantity,
    /// Struck off the list.
    pub struck_off: Quantity,
    /// Left at their own request.
    pub left: Quantity,
    /// Transferred out.
    pub transferred_out: Quantity,
}

impl Movements {
    /// Admitted + transferred in + restored.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when a term is below zero; [`CalcError::Overflow`].
    pub fn increase(&self) -> Result<Quantity, CalcError> {
        sum_of_counts([self.admitted, self.transferred_in, self.restored])
    }

    /// Deceased + expelled + struck off + left + transferred out.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when a term is below zero; [`CalcError::Overflow`].
    pub fn decrease(&self) -> Result<Quantity, CalcError> {
        sum_of_counts([self.deceased, self.expelled, self.struck_off, self.left, self.transferred_out])
    }

    /// Increase − decrease.
    ///
    /// # Errors
    /// [`CalcError::Negative`] when a term is below zero; [`CalcError::Overflow`].
    pub fn net(&self) -> Result<Quantity, CalcError> {
        self.increase()?.minus(self.decrease()?)
    }
}

/// The count at the end: opening + increase − decrease. Below zero when more went than there were, which the caller
/// shows as the contradiction it is.
///
/// # Errors
/// [`CalcError::Negative`] when the opening count or a term is below zero; [`CalcError::Overflow`].
pub fn closing_balance(opening: Quantity, movements: &Movements) -> Result<Quantity, CalcError> {
    not_negative(opening)?.plus(movements.net()?)
}

/// The count at the beginning that leads to `closing`: closing − increase + decrease. Below zero when more came than
/// there are.
///
/// # Errors
/// [`CalcError::Negative`] when the closing count or a term is below zero; [`CalcError::Overflow`].
pub fn opening_balance(closing: Quantity, movements: &Movements) -> Result<Quantity, CalcError> {
    not_negative(closing)?.minus(movements.net()?)
}

/// How far a declared closing count is from the computed one: `declared − computed`; zero when they agree.
///
/// # Errors
/// [`CalcError::Negative`] when a count is below zero; [`CalcError::Overflow`].
pub fn closing_mismatch(opening: Quantity, movements: &Movements, declared: Quantity) -> Result<Quantity, CalcError> {
    not_negative(declared)?.minus(closing_balance(opening, movements)?)
}

fn not_negative(count: Quantity) -> Result<Quantity, CalcError> {
    if count.is_negative() { Err(CalcError::Negative) } else { Ok(count) }
}

fn sum_of_counts<const N: usize>(counts: [Quantity; N]) -> Result<Quantity, CalcError> {
    counts.into_iter().try_fold(Quantity::ZERO, |sum, count| sum.plus(not_negative(count)?))
}
