//! Why a printed figure may be wrong.

use super::figure::{FigureKind, Form};
use crate::calc::{CalcError, Decimals, Fraction, Quantity, Rounded, RoundingRule, round};

/// A known mistake that gives exactly the printed figure from the same result and base.
///
/// Listed from the most telling to the least; the first that fits is the one reported. Every one but
/// [`Slip::HedgeContradicted`] reproduces all printed digits, rounded or cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slip {
    /// Rounded to more decimals first and then again: 28,446 → 28,45 → 28,5.
    RoundedTwice,
    /// Rounded or cut to fewer decimals, then filled up with zeros: 28,9333 → 28,90.
    FilledWithZeros,
    /// Rounded away from zero although the next digit is below five: 28,41 → 28,5.
    AlwaysUp,
    /// What is above 100 % was printed where the whole ratio belongs: `đạt 28,93%` for `vượt 28,93%`.
    ExcessForAttainment,
    /// The whole ratio was printed where only what is above 100 % belongs: `vượt 128,93%`, `tăng 110%`.
    AttainmentForExcess,
    /// What is left to 100 % was printed: a shortfall as attainment, the share of the rest as the share.
    Complement,
    /// The size is right, the direction is not: a shortfall printed as an excess, a fall as growth.
    OppositeDirection,
    /// Result and base changed places.
    Reversed,
    /// A share of the rest, the whole without the part, and not of the whole.
    OverTheRest,
    /// A difference divided by the result and not by the base.
    OverTheResult,
    /// A ratio printed as per cent without × 100: `1,29%` for 129 %.
    RatioAsPerCent,
    /// A number of per cent printed as times: `gấp 120 lần` for 1,2.
    PerCentAsRatio,
    /// Two neighbouring digits changed places: 128,93 → 129,83.
    DigitsSwapped,
    /// The decimal mark is one place off: 12,893 for 128,93.
    DecimalMarkMoved,
    /// The word before the figure says the wrong side: `trên` a figure the exact value does not reach.
    HedgeContradicted,
}

/// What a figure was worked out from, and how it was printed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Printing {
    pub(super) kind: FigureKind,
    pub(super) result: Quantity,
    pub(super) base: Quantity,
    pub(super) exact: Fraction,
    pub(super) printed: Rounded,
}

impl Slip {
    /// From the most telling to the least, without the hedge, which reproduces nothing.
    const REPRODUCING: [Self; 14] = [
        Self::RoundedTwice,
        Self::FilledWithZeros,
        Self::AlwaysUp,
        Self::ExcessForAttainment,
        Self::AttainmentForExcess,
        Self::Complement,
        Self::OppositeDirection,
        Self::Reversed,
        Self::OverTheRest,
        Self::OverTheResult,
        Self::RatioAsPerCent,
        Self::PerCentAsRatio,
        Self::DigitsSwapped,
        Self::DecimalMarkMoved,
    ];

    /// The most telling slip that gives the printed figure of something that does not agree.
    pub(super) fn find(printing: Printing) -> Option<Self> {
        // A slip that cannot be worked out (a zero divisor, too many digits) does not explain anything.
        Self::REPRODUCING.into_iter().find(|slip| slip.reproduces(printing).unwrap_or(false))
    }

    fn reproduces(self, printing: Printing) -> Result<bool, CalcError> {
        match self {
            Self::RoundedTwice => rounded_twice(printing),
            Self::FilledWithZeros => filled_with_zeros(printing),
            Self::AlwaysUp => always_up(printing),
            Self::DigitsSwapped => digits_swapped(printing),
            Self::ExcessForAttainment
            | Self::AttainmentForExcess
            | Self::Complement
            | Self::OppositeDirection
            | Self::Reversed
            | Self::OverTheRest
            | Self::OverTheResult
            | Self::RatioAsPerCent
            | Self::PerCentAsRatio => match self.mistaken_value(printing)? {
                // A printed zero would fit anything small.
                Some(value) if printing.printed.last_digits() != 0 => prints_as(value, printing.printed),
                Some(_) | None => Ok(false),
            },
            Self::DecimalMarkMoved => {
                let ten = Fraction::whole(10)?;
                let Printing { exact, printed, .. } = printing;
                Ok(printed.last_digits() != 0
                    && (prints_as(exact.times(ten)?, printed)? || prints_as(exact.over(ten)?, printed)?))
            }
            Self::HedgeContradicted => Ok(false),
        }
    }

    /// The exact value that the mistake works out instead; `None` where it makes no sense for the kind of figure.
    fn mistaken_value(self, printing: Printing) -> Result<Option<Fraction>, CalcError> {
        let Printing { kind, result, base, exact, .. } = printing;
        let one = Fraction::whole(kind.one())?;
        let hundred = Fraction::whole(100)?;
        let form = kind.form();
        Ok(match self {
            Self::ExcessForAttainment if form == Form::Plain && kind != FigureKind::Average => Some(exact.minus(one)?),
            Self::AttainmentForExcess if form == Form::Beyond => Some(exact.plus(one)?),
            Self::Complement if kind.is_per_cent() && form != Form::Beyond => Some(one.minus(exact)?),
            Self::OppositeDirection if form != Form::Plain => Some(Fraction::ZERO.minus(exact)?),
            Self::Reversed => Some(kind.exact(base, result)?),
            Self::OverTheRest if kind == FigureKind::Share => Some(kind.exact(result, base.minus(result)?)?),
            Self::OverTheResult if form != Form::Plain => Some(exact.times(base.ratio_to(result)?)?),
            Self::RatioAsPerCent if kind.is_per_cent() => Some(exact.over(hundred)?),
            Self::PerCentAsRatio if kind == FigureKind::Ratio => Some(exact.times(hundred)?),
            Self::RoundedTwice
            | Self::FilledWithZeros
            | Self::AlwaysUp
            | Self::ExcessForAttainment
            | Self::AttainmentForExcess
            | Self::Complement
            | Self::OppositeDirection
            | Self::OverTheRest
            | Self::OverTheResult
            | Self::RatioAsPerCent
            | Self::PerCentAsRatio
            | Self::DigitsSwapped
            | Self::DecimalMarkMoved
            | Self::HedgeContradicted => None,
        })
    }
}

/// Whether `value` gives the printed figure under a rule.
fn prints_as(value: Fraction, printed: Rounded) -> Result<bool, CalcError> {
    let decimals = printed.decimals();
    Ok(round(value, decimals, RoundingRule::HalfAwayFromZero)? == printed
        || round(value, decimals, RoundingRule::Truncate)? == printed)
}

fn rounded_twice(printing: Printing) -> Result<bool, CalcError> {
    let Printing { exact, printed, .. } = printing;
    for more in printed.decimals().count()..Decimals::SIX.count() {
        let Some(decimals) = Decimals::new(more + 1) else { break };
        let first = round(exact, decimals, RoundingRule::HalfAwayFromZero)?;
        if round(first.value()?, printed.decimals(), RoundingRule::HalfAwayFromZero)? == printed {
            return Ok(true);
        }
    }
    Ok(false)
}

fn filled_with_zeros(printing: Printing) -> Result<bool, CalcError> {
    let Printing { exact, printed, .. } = printing;
    let mut digits = printed.last_digits();
    for fewer in (0..printed.decimals().count()).rev() {
        if digits % 10 != 0 {
            break;
        }
        digits /= 10;
        if let Some(decimals) = Decimals::new(fewer)
            && prints_as(exact, Rounded::new(digits, decimals))?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

fn always_up(printing: Printing) -> Result<bool, CalcError> {
    let Printing { exact, printed, .. } = printing;
    let cut = round(exact, printed.decimals(), RoundingRule::Truncate)?;
    let away = if exact.is_negative() { -1 } else { 1 };
    Ok(cut.value()? != exact && cut.last_digits() + away == printed.last_digits())
}

fn digits_swapped(printing: Printing) -> Result<bool, CalcError> {
    let Printing { exact, printed, .. } = printing;
    for rule in [RoundingRule::HalfAwayFromZero, RoundingRule::Truncate] {
        let right = round(exact, printed.decimals(), rule)?.last_digits();
        if right.signum() == printed.last_digits().signum()
            && one_swap_apart(right.unsigned_abs(), printed.last_digits().unsigned_abs(), printed.decimals())
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether exchanging two neighbouring digits turns `right` into `wrong`, both written with at least one digit before
/// the decimal mark and the same number of digits: nobody writes 10 as 01.
fn one_swap_apart(right: u128, wrong: u128, decimals: Decimals) -> bool {
    let width = usize::from(decimals.count()) + 1;
    let right = format!("{right:0width$}");
    let wrong = format!("{wrong:0width$}");
    if right.len() != wrong.len() {
        return false;
    }
    let differing: Vec<(usize, (u8, u8))> =
        right.bytes().zip(wrong.bytes()).enumerate().filter(|(_, (a, b))| a != b).collect();
    match differing.as_slice() {
        [(first, (a, b)), (second, (c, d))] => first + 1 == *second && a == d && b == c,
        _ => false,
    }
}
