//! English verdicts on printed figures.

use crate::calc::{Hedge, Slip, Verdict};
use crate::i18n::catalogue::CheckWords;

pub(super) const WORDS: CheckWords = CheckWords {
    verdict: |verdict| match verdict {
        Verdict::Agrees => "agrees",
        Verdict::Truncated => "agrees only if cut off, not rounded",
        Verdict::Approximate => "approximately right, as hedged",
        Verdict::Disagrees => "disagrees",
        Verdict::Unverifiable => "cannot be checked",
    },
    should_be: |rounded, truncated| {
        if rounded == truncated {
            format!("should be {rounded}")
        } else {
            format!("rounded it is {rounded}, cut off {truncated}")
        }
    },
    slip,
    hedge: |hedge| match hedge {
        Hedge::Nearly => "nearly",
        Hedge::Over => "over",
        Hedge::About => "about",
        Hedge::Under => "under",
    },
    hedge_words: &[
        ("nearly", Hedge::Nearly),
        ("almost", Hedge::Nearly),
        ("over", Hedge::Over),
        ("more than", Hedge::Over),
        ("about", Hedge::About),
        ("around", Hedge::About),
        ("under", Hedge::Under),
        ("less than", Hedge::Under),
    ],
    implied_base: |if_rounded, if_truncated| {
        if if_rounded == if_truncated {
            format!("fits a target of {if_rounded} only")
        } else {
            format!("target {if_rounded} if rounded; {if_truncated} if cut off")
        }
    },
    implied_result: |if_rounded, if_truncated| {
        if if_rounded == if_truncated {
            format!("fits a count of {if_rounded} only")
        } else {
            format!("count {if_rounded} if rounded; {if_truncated} if cut off")
        }
    },
};

const fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::RoundedTwice => "perhaps rounded twice",
        Slip::FilledWithZeros => "perhaps rounded early and filled with zeros",
        Slip::AlwaysUp => "perhaps rounded up",
        Slip::ExcessForAttainment => "this is the excess, not the attainment",
        Slip::AttainmentForExcess => "this is the attainment, not the excess",
        Slip::Complement => "this is what is left of 100%",
        Slip::OppositeDirection => "the right number in the wrong direction",
        Slip::Reversed => "perhaps divided the wrong way round: target by result",
        Slip::OverTheRest => "perhaps divided by the rest instead of the total",
        Slip::OverTheResult => "perhaps divided by the result instead of the target",
        Slip::RatioAsPerCent => "perhaps a ratio written as per cent without multiplying by 100",
        Slip::PerCentAsRatio => "perhaps a percentage written as a ratio",
        Slip::DigitsSwapped => "perhaps two neighbouring digits were swapped",
        Slip::DecimalMarkMoved => "perhaps the decimal mark is one place off",
        Slip::HedgeContradicted => "the hedge points the other way",
    }
}
