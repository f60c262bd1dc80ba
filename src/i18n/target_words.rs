//! The words for targets as they are typed into a cell and shown in it.

use crate::calc::{CalcError, RateBase};

/// What is typed into a cell for a target, and what is said where that is none.
#[derive(Debug)]
pub struct TargetWords {
    /// The ways of writing a target. To read one more, add a row.
    pub phrases: &'static [TargetPhrase],
    /// Single words between a rate and the number of its base: *3% của 1.200 …*.
    pub joins: &'static [&'static str],
    /// Names of the bases, at the end of a rate.
    pub bases: &'static [BasePhrase],
    /// What may stand before such a name: *tổng số đảng viên đầu năm*.
    pub members: &'static [&'static str],
    /// A base's name after its number, as short as a cell needs it. One of `bases`.
    pub base: fn(RateBase) -> &'static str,
    /// No known way of writing a target.
    pub unknown_form: &'static str,
    /// A rate of a base that is neither written nor in the plan.
    pub missing_base: &'static str,
    /// The numbers of a target do not fit together.
    pub impossible: fn(CalcError) -> &'static str,
}

/// One way of writing a target.
#[derive(Debug)]
pub struct TargetPhrase {
    /// What it says.
    pub form: TargetForm,
    /// Words and signs with a space between any two, and `#` where a number stands. Case and marks on letters do not
    /// matter when it is looked for, nor do spaces beside signs; `-` is any dash.
    pub pattern: &'static str,
    /// The phrase with numbers.
    pub example: &'static str,
}

/// A name of a base.
#[derive(Debug)]
pub struct BasePhrase {
    /// What it names.
    pub base: RateBase,
    /// Its words with a space between any two.
    pub name: &'static str,
    /// A rate of it.
    pub example: &'static str,
}

/// What a phrase says of its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TargetForm {
    /// One number: that or more.
    AtLeast,
    /// One number: that or less.
    AtMost,
    /// Two numbers: from the first to the second.
    Between,
    /// Two numbers: the first of the second.
    Coverage,
    /// One rate.
    Rate,
    /// Two rates: from the first to the second.
    RateRange,
}

impl TargetPhrase {
    pub(super) const fn new(form: TargetForm, pattern: &'static str, example: &'static str) -> Self {
        Self { form, pattern, example }
    }
}

impl BasePhrase {
    pub(super) const fn new(base: RateBase, name: &'static str, example: &'static str) -> Self {
        Self { base, name, example }
    }
}

/// The ways that need no word.
pub const TARGET_SIGNS: &[TargetPhrase] = &[
    TargetPhrase::new(TargetForm::AtLeast, "≥ #", "≥ 500"),
    TargetPhrase::new(TargetForm::AtLeast, "⩾ #", "⩾ 500"),
    TargetPhrase::new(TargetForm::AtLeast, "> = #", ">= 500"),
    TargetPhrase::new(TargetForm::AtLeast, "# +", "500+"),
    TargetPhrase::new(TargetForm::AtMost, "≤ #", "≤ 5"),
    TargetPhrase::new(TargetForm::AtMost, "⩽ #", "⩽ 5"),
    TargetPhrase::new(TargetForm::AtMost, "< = #", "<= 5"),
    TargetPhrase::new(TargetForm::Between, "# - #", "90–100"),
    TargetPhrase::new(TargetForm::Coverage, "# / #", "30/35"),
    TargetPhrase::new(TargetForm::Rate, "# %", "3%"),
    TargetPhrase::new(TargetForm::RateRange, "# - # %", "3–4%"),
    TargetPhrase::new(TargetForm::RateRange, "# % - # %", "3% – 4%"),
];

/// Signs between a rate and the number of its base.
pub const RATE_SIGNS: &[&str] = &["×", "x", "*"];
