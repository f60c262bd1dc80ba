//! Targets as they are typed in English.

use crate::calc::{CalcError, RateBase};
use crate::i18n::target_words::{BasePhrase, TargetForm, TargetPhrase, TargetWords};

pub(super) const WORDS: TargetWords = TargetWords {
    phrases: &[
        TargetPhrase::new(TargetForm::AtLeast, "at least #", "at least 3,800"),
        TargetPhrase::new(TargetForm::AtLeast, "# or more", "500 or more"),
        TargetPhrase::new(TargetForm::AtLeast, "from #", "from 500"),
        TargetPhrase::new(TargetForm::AtLeast, "from # up", "from 500 up"),
        TargetPhrase::new(TargetForm::AtLeast, "no less than #", "no less than 500"),
        TargetPhrase::new(TargetForm::AtLeast, "no fewer than #", "no fewer than 500"),
        TargetPhrase::new(TargetForm::AtMost, "at most #", "at most 5"),
        TargetPhrase::new(TargetForm::AtMost, "no more than #", "no more than 5"),
        TargetPhrase::new(TargetForm::AtMost, "up to #", "up to 5"),
        TargetPhrase::new(TargetForm::AtMost, "# or less", "5 or less"),
        TargetPhrase::new(TargetForm::AtMost, "# or fewer", "5 or fewer"),
        TargetPhrase::new(TargetForm::Between, "from # to #", "from 90 to 100"),
        TargetPhrase::new(TargetForm::Between, "# to #", "90 to 100"),
        TargetPhrase::new(TargetForm::Between, "between # and #", "between 90 and 100"),
        TargetPhrase::new(TargetForm::Coverage, "# of #", "30 of 35"),
        TargetPhrase::new(TargetForm::Coverage, "# out of #", "30 out of 35"),
        TargetPhrase::new(TargetForm::RateRange, "from # to # %", "from 3 to 4%"),
        TargetPhrase::new(TargetForm::RateRange, "from # % to # %", "from 3% to 4%"),
        TargetPhrase::new(TargetForm::RateRange, "# to # %", "3 to 4%"),
        TargetPhrase::new(TargetForm::RateRange, "# % to # %", "3% to 4%"),
        TargetPhrase::new(TargetForm::RateRange, "between # and # %", "between 3 and 4%"),
        TargetPhrase::new(TargetForm::RateRange, "between # % and # %", "between 3% and 4%"),
    ],
    joins: &["of"],
    bases: &[
        BasePhrase::new(RateBase::StartOfYear, "at start of year", "3–4% × 1,200 at start of year"),
        BasePhrase::new(RateBase::StartOfYear, "at the start of the year", "3% of members at the start of the year"),
        BasePhrase::new(RateBase::EndOfPreviousYear, "at end of previous year", "3% × 1,200 at end of previous year"),
        BasePhrase::new(RateBase::EndOfPreviousYear, "at the end of last year", "3% of 1,200 at the end of last year"),
        BasePhrase::new(RateBase::StartOfTerm, "at start of term", "2.5% × 34,000 at start of term"),
        BasePhrase::new(RateBase::StartOfTerm, "at the start of the term", "3% of 1,200 at the start of the term"),
        BasePhrase::new(RateBase::Current, "now", "3% × 1,200 now"),
        BasePhrase::new(RateBase::Current, "current members", "3% of 1,200 current members"),
    ],
    members: &["members", "of members", "of the members", "of all members", "of"],
    base: |base| match base {
        RateBase::StartOfYear => "at start of year",
        RateBase::EndOfPreviousYear => "at end of previous year",
        RateBase::StartOfTerm => "at start of term",
        RateBase::Current => "now",
    },
    unknown_form: "This way of writing a target is not known. Write it like one of these: 500; ≥ 500; at least 500; \
                   90–100; ≤ 5; 30/35; 3–4% × 1,200 at start of year.",
    missing_base: "A rate needs its base. Write the number and the time, as in 3–4% × 1,200 at start of year (or at \
                   end of previous year, at start of term, now), or enter the members of the unit.",
    impossible: |error| match error {
        CalcError::ReversedBounds => {
            "The first number is above the second. Write the smaller one first, as in 90–100 or 30/35."
        }
        CalcError::NotWhole => "The number of units must be whole, as in 30/35.",
        CalcError::Negative => "A target cannot be negative. Remove the minus sign.",
        CalcError::ZeroBase => "The base is 0, so there is no rate. Correct the base.",
        CalcError::Overflow => "Too large a target to work out exactly. Enter a smaller number.",
        CalcError::ReversedPeriod => "The last day comes before the first. Exchange them.",
    },
};
