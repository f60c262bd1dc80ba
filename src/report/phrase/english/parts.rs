//! English: parts, wholes, totals and averages.

use crate::report::phrase::Meaning::{
    Among, Averages, Consists, Each, EachYear, Has, Of, Proportion, RaisesTotal, Remains, Shares, ThatIs, Total,
};
use crate::report::phrase::phrases;

phrases! {
    "or" is ThatIs,
        "It admitted 96 members against a target of 80, or 120%." => "attainment 120%: 96 of 80, agrees";
    "that is" is ThatIs,
        "3% of the total of 4,700 members, that is 141." => "share 3%: 141 of 4,700, agrees";
    "i.e." is ThatIs,
        "3% of the total of 4,700 members, i.e. 141." => "share 3%: 141 of 4,700, agrees";
    "that is," is ThatIs,
        "3% of the total of 4,700 members, that is, 141." => "share 3%: 141 of 4,700, agrees";

    "representing" is Shares,
        "It admitted 96 members, representing 120% of the target of 80." => "attainment 120%: 96 of 80, agrees";
    "accounting for" is Shares,
        "It admitted 193 members, of whom 108 women, accounting for 56%." => "share 56%: 108 of 193, agrees";
    "accounted for" is Shares,
        "It admitted 193 members, of whom 108 were women and accounted for 56%." => "share 56%: 108 of 193, agrees";
    "account for" is Shares,
        "It admitted 193 members; the 108 women account for 56%." => "share 56%: 108 of 193, agrees";
    "making up" is Shares,
        "It admitted 193 members, of whom 108 women, making up 56%." => "share 56%: 108 of 193, agrees";
    "constituting" is Shares,
        "It admitted 193 members; the 108 women constituting 56%." => "share 56%: 108 of 193, agrees";
    "comprise" is Shares,
        "It admitted 193 members; the 108 women comprise 56%." => "share 56%: 108 of 193, agrees";
    "make up" is Shares,
        "It admitted 193 members; the 108 women make up 56%." => "share 56%: 108 of 193, agrees";
    "made up" is Shares,
        "It admitted 193 members; the 108 women made up 56%." => "share 56%: 108 of 193, agrees";
    "represents" is Shares,
        "It admitted 193 members; the 108 women represents 56%." => "share 56%: 108 of 193, agrees";
    "represented" is Shares,
        "It admitted 193 members; the 108 women represented 56%." => "share 56%: 108 of 193, agrees";

    "of whom" is Among,
        "It admitted 193 members, of whom 108 were women (56%)." => "share 56%: 108 of 193, agrees";
    "of which" is Among,
        "It has 35 branches, of which 11 admitted members (31.4%)." => "share 31.4%: 11 of 35, agrees";
    "of them" is Among,
        "It admitted 193 members; of them 108 were women (56%)." => "share 56%: 108 of 193, agrees";
    "of these" is Among,
        "It admitted 193 members; of these 108 were women (56%)." => "share 56%: 108 of 193, agrees";
    "including" is Among,
        "It admitted 193 members, including 108 women (56%)." => "share 56%: 108 of 193, agrees";
    "among them" is Among,
        "It admitted 193 members, among them 108 women (56%)." => "share 56%: 108 of 193, agrees";

    "the remaining" is Remains,
        "It admitted 193 members, of whom 108 women (56%), the remaining 85 men (44%)." => "sum 193: 108 + 85, agrees; share 56%: 108 of 193, agrees; share 44%: 85 of 193, agrees";

    "divided into" is Consists,
        "It admitted 193 members, divided into 108 women and 85 men." => "sum 193: 108 + 85, agrees";
    "consisting of" is Consists,
        "It admitted 193 members, consisting of 108 women and 85 men." => "sum 193: 108 + 85, agrees";
    "comprising" is Consists,
        "It admitted 193 members, comprising 108 women and 85 men." => "sum 193: 108 + 85, agrees";
    "made up of" is Consists,
        "It admitted 193 members, made up of 108 women and 85 men." => "sum 193: 108 + 85, agrees";

    "has" is Has,
        "The committee has 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "rate 4.06%: 193 of 4,749, agrees";
    "had" is Has,
        "The committee had 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "rate 4.06%: 193 of 4,749, agrees";

    "total" is Total,
        "A total of 193 new members, of whom 108 women (56%)." => "share 56%: 108 of 193, agrees";
    "in total" is Total,
        "In total 193 new members, of whom 108 women (56%)." => "share 56%: 108 of 193, agrees";
    "total membership" is Total,
        "The committee has 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "rate 4.06%: 193 of 4,749, agrees";

    "bringing the total" is RaisesTotal,
        "It had 3,264 members, admitted 96, bringing the total to 3,360." => "sum 3,360: 3,264 + 96, agrees";
    "raising the total" is RaisesTotal,
        "It had 3,264 members, admitted 96, raising the total to 3,360." => "sum 3,360: 3,264 + 96, agrees";

    "average" is Averages,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "average 193.4: 967 over 5, agrees";
    "on average" is Averages,
        "It admitted 967 members in 5 years, on average 193.4 per year." => "average 193.4: 967 over 5, agrees";
    "averaging" is Averages,
        "It admitted 967 members in 5 years, averaging 193.4 per year." => "average 193.4: 967 over 5, agrees";

    "per" is Each,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "average 193.4: 967 over 5, agrees";
    "each" is Each,
        "It admitted 967 members in 5 years, on average 193.4 each year." => "average 193.4: 967 over 5, agrees";

    "a year" is EachYear,
        "It admitted 967 members in 5 years, an average of 193.4 a year." => "average 193.4: 967 over 5, agrees";

    "rate" is Proportion,
        "It admitted 193 members, a rate of 4.06% of total membership (4,749)." => "rate 4.06%: 193 of 4,749, agrees";

    "of" is Of,
        "Of 193 new members, 108 are women, accounting for 56%." => "share 56%: 108 of 193, agrees";
    "of the" is Of,
        "It reached 75% of the 80 members planned, 60 in all." => "attainment 75%: ? of 80, unverifiable";
    "out of" is Of,
        "Some 23 out of 80 pupils, or 28.75%." => "rate 28.75%: 23 of 80, agrees";
}
