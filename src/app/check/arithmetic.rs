//! The arithmetic of a finding in signs: `967 ÷ 750 = 128,9333…% → vượt 28,93%`.
//!
//! A line is shown only if it gives the exact value that the finding has: of all the ways in which numbers go together,
//! the first that does.

use super::figure::{Unit, print_claimed, print_exact};
use crate::calc::{CalcError, Fraction, Percentage, Quantity};
use crate::i18n::Language;
use crate::number::print_quantity;
use crate::report::{Finding, Input, Inputs, PrintedValue};

/// How many parts of a sum are written out.
const PARTS: usize = 12;

/// Words for powers of ten that may follow a count.
const POWERS: [u8; 4] = [0, 3, 6, 9];

/// A finding, worked out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Worked {
    /// The line.
    pub(super) line: String,
    /// The power of ten that the word after the printed figure stands for.
    pub(super) power: u8,
    /// The exact upper end, where there is one.
    pub(super) high: Option<Fraction>,
}

/// The numbers of a line.
type Two = (Quantity, Quantity);

/// How two numbers go together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    PerCent,
    Ratio,
    Beyond,
    Short,
    Difference,
    Lack,
    PerCentOf,
    Sum,
}

impl Form {
    const ALL: [Self; 8] = [
        Self::PerCent,
        Self::Ratio,
        Self::Beyond,
        Self::Short,
        Self::Difference,
        Self::Lack,
        Self::PerCentOf,
        Self::Sum,
    ];

    fn value(self, one: Quantity, other: Quantity) -> Result<Fraction, CalcError> {
        let per_cent = || Percentage::of(one, other).map(Percentage::per_cent);
        let hundred = Fraction::whole(100)?;
        match self {
            Self::PerCent => per_cent(),
            Self::Ratio => one.ratio_to(other),
            Self::Beyond => per_cent()?.minus(hundred),
            Self::Short => hundred.minus(per_cent()?),
            Self::Difference => one.minus(other).map(Quantity::to_fraction),
            Self::Lack => other.minus(one).map(Quantity::to_fraction),
            Self::PerCentOf => one.to_fraction().times(other.to_fraction())?.over(hundred),
            Self::Sum => other.plus(one).map(Quantity::to_fraction),
        }
    }

    /// Whether it gives a figure in this unit.
    const fn gives(self, unit: Unit) -> bool {
        match self {
            Self::PerCent => matches!(unit, Unit::PerCent),
            Self::Ratio => matches!(unit, Unit::Times | Unit::Count),
            Self::Beyond | Self::Short => matches!(unit, Unit::PerCent | Unit::Points),
            Self::Difference | Self::Lack => matches!(unit, Unit::Count | Unit::Points),
            Self::PerCentOf | Self::Sum => matches!(unit, Unit::Count),
        }
    }
}

/// The finding's arithmetic; `None` where a number is missing or no line gives its exact value.
pub(super) fn worked(finding: &Finding, language: Language) -> Option<Worked> {
    let exact = finding.exact?;
    let Inputs { result, base, base_high, parts, years, rate, rate_high } = &finding.inputs;
    let value = |input: &Option<Input>| input.as_ref().map(|input| input.value);
    let (result, base) = (value(result), value(base));
    // The two numbers of a line, and the two of a second one for the upper end of a range.
    let pairs = [
        (result.zip(base), result.zip(value(base_high)), false),
        (result.zip(value(years)), None, false),
        (value(rate).zip(base), value(rate_high).zip(base), true),
    ];
    for (low, high, of_rate) in pairs {
        if let Some(low) = low
            && let Some(worked) = of_two(finding, exact, (low, high), of_rate, language)
        {
            return Some(worked);
        }
    }
    let parts = || parts.iter().map(|input| input.value);
    let all = base.into_iter().chain(result).chain(parts()).collect::<Vec<_>>();
    [parts().collect(), all].into_iter().find_map(|parts| sum(&parts, exact, finding.printed.value, language))
}

fn of_two(
    finding: &Finding,
    exact: Fraction,
    ((one, other), high): (Two, Option<Two>),
    of_rate: bool,
    language: Language,
) -> Option<Worked> {
    let unit = Unit::of(finding.printed.value);
    let fits = |form: &Form| form.gives(unit) && (of_rate == (*form == Form::PerCentOf));
    for form in Form::ALL.into_iter().filter(fits) {
        let Some(power) = power_between(form.value(one, other), exact) else { continue };
        let mut line = line(finding, form, (one, other), language).ok()?;
        let mut high_end = None;
        if let Some((one, other)) = high
            && let Ok(value) = form.value(one, other)
        {
            line.push_str("; ");
            line.push_str(&self::line(finding, form, (one, other), language).ok()?);
            high_end = Some(value);
        }
        return Some(Worked { line, power, high: high_end });
    }
    None
}

fn sum(parts: &[Quantity], exact: Fraction, printed: PrintedValue, language: Language) -> Option<Worked> {
    if parts.len() < 2 {
        return None;
    }
    let total = Quantity::sum(parts.iter().copied()).map(Quantity::to_fraction);
    let power = power_between(total, exact)?;
    let mut terms: Vec<String> =
        parts.iter().take(PARTS).map(|part| print_quantity(*part, language.locale())).collect();
    if parts.len() > PARTS {
        terms.push("…".to_owned());
    }
    let value = print_exact(total.ok()?, printed, language).ok()?;
    let unit = Unit::of(printed);
    let value = unit.put(&value, 0, &language.words().check_room);
    Some(Worked { line: [terms.join(" + ").as_str(), " = ", &value].concat(), power, high: None })
}

/// The power of ten by which a value stands above the exact figure; `None` where it is another value.
fn power_between(value: Result<Fraction, CalcError>, exact: Fraction) -> Option<u8> {
    let value = value.ok()?;
    POWERS.into_iter().find(|power| {
        let scale = 10_i128.checked_pow(u32::from(*power)).and_then(|scale| Fraction::whole(scale).ok());
        scale.is_some_and(|scale| exact.times(scale) == Ok(value))
    })
}

fn line(finding: &Finding, form: Form, (one, other): Two, language: Language) -> Result<String, CalcError> {
    let words = &language.words().check_room;
    let printed = finding.printed.value;
    let unit = Unit::of(printed);
    let number = |quantity| {
        let digits = print_quantity(quantity, language.locale());
        // Points are the difference of numbers of per cent.
        let of_points = unit == Unit::Points && matches!(form, Form::Difference | Form::Lack);
        if of_points { [digits.as_str(), "%"].concat() } else { digits }
    };
    let (first, sign, second) = match form {
        Form::PerCent | Form::Ratio | Form::Beyond | Form::Short => (number(one), " ÷ ", number(other)),
        Form::Difference => (number(one), " − ", number(other)),
        Form::Lack => (number(other), " − ", number(one)),
        Form::PerCentOf => ([number(one).as_str(), "%"].concat(), " × ", number(other)),
        Form::Sum => (number(other), " + ", number(one)),
    };
    let beyond = matches!(form, Form::Beyond | Form::Short);
    let value = if beyond { Form::PerCent.value(one, other)? } else { form.value(one, other)? };
    let digits = print_exact(value, printed, language)?;
    let value = if beyond { Unit::PerCent } else { unit }.put(&digits, 0, words);
    let mut line = [first.as_str(), sign, &second, " = ", &value].concat();
    if let (true, Some(both)) = (beyond, finding.should_be) {
        line.push_str(" → ");
        line.push_str(&print_claimed(finding, both.half_up, 0, language));
    }
    Ok(line)
}
