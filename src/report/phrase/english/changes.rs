//! English: more and less, before and after.

use crate::report::phrase::Meaning::{
    By, ComparedWith, Earlier, Exceeds, Falls, From, Lacks, LessThan, MoreThan, Rises, ThatLevel, To,
};
use crate::report::phrase::phrases;

phrases! {
    "exceeding" is Exceeds,
        "It admitted 96 members, exceeding the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "exceeded" is Exceeds,
        "It admitted 96 members and exceeded the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "exceeds" is Exceeds,
        "With 96 members it exceeds the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "surpassing" is Exceeds,
        "It admitted 96 members, surpassing the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "surpassed" is Exceeds,
        "It admitted 96 members and surpassed the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";
    "beating" is Exceeds,
        "It admitted 96 members, beating the target of 80 by 20%." => "excess 20%: 96 of 80, agrees";

    "short of" is LessThan,
        "It admitted 60 members, 20 short of the target of 80." => "shortfall 20: 60 of 80, agrees";
    "fewer than" is LessThan,
        "It admitted 90 members, 10 fewer than the 100 of a year earlier." => "growth 10: 90 of 100, agrees";
    "lower than" is LessThan,
        "It admitted 90 members, 10% lower than the 100 of a year earlier." => "growth 10%: 90 of 100, agrees";
    "below" is LessThan,
        "It admitted 60 members, 25% below the target of 80." => "shortfall 25%: 60 of 80, agrees";

    "above that" is ThatLevel,
        "The target is 80; 55 were admitted; 50 were due by then, and the result is 4 above that." => "";
    "below that" is ThatLevel,
        "The target is 80; 55 were admitted; 60 were due by then, and the result is 4 below that." => "";

    "missing" is Lacks,
        "It admitted 60 members, missing the target of 80 by 25%." => "shortfall 25%: 60 of 80, agrees";
    "missed" is Lacks,
        "It admitted 60 members and missed the target of 80 by 25%." => "shortfall 25%: 60 of 80, agrees";
    "falling short" is Lacks,
        "It admitted 60 members, falling short of the target of 80 by 25%." => "shortfall 25%: 60 of 80, agrees";
    "fell short" is Lacks,
        "It admitted 60 members and fell short of the target of 80 by 25%." => "shortfall 25%: 60 of 80, agrees";
    "still needed" is Lacks,
        "It admitted 60 of 80 members; still needed: 20." => "shortfall 20: 60 of 80, agrees";

    "up" is Rises,
        "It admitted 110 members, up 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "increase" is Rises,
        "It admitted 110 members, an increase of 10% over 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "an increase of" is Rises,
        "It admitted 110 members, an increase of 10% over 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "increased" is Rises,
        "Admissions increased by 10% from 100 to 110." => "growth 10%: 110 of 100, agrees";
    "rose" is Rises,
        "Admissions rose 10% from 100 to 110." => "growth 10%: 110 of 100, agrees";
    "grew" is Rises,
        "Admissions grew 10% from 100 to 110." => "growth 10%: 110 of 100, agrees";
    "gained" is Rises,
        "It admitted 110 members, gained 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "climbed" is Rises,
        "It admitted 110 members, climbed 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "jumped" is Rises,
        "It admitted 110 members, jumped 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "expanded" is Rises,
        "It admitted 110 members, expanded 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "a rise of" is Rises,
        "It admitted 110 members, a rise of 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "growth of" is Rises,
        "It admitted 110 members, growth of 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "a gain of" is Rises,
        "It admitted 110 members, a gain of 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "growing" is Rises,
        "It admitted 110 members, growing 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "rising" is Rises,
        "It admitted 110 members, rising 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "increasing" is Rises,
        "It admitted 110 members, increasing 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";

    "more than the" is MoreThan,
        "It admitted 110 members, 10 more than the 100 of a year earlier." => "growth 10: 110 of 100, agrees";
    "less than the" is LessThan,
        "It collected 90 million dong, 10 million less than the 100 million of a year earlier." => "growth 10: 90 of 100, agrees";
    "higher than" is MoreThan,
        "It admitted 110 members, 10% higher than the 100 of a year earlier." => "growth 10%: 110 of 100, agrees";
    "above" is MoreThan,
        "It admitted 96 members, 20% above the target of 80." => "excess 20%: 96 of 80, agrees";

    "down" is Falls,
        "It admitted 90 members, down 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "decrease" is Falls,
        "It admitted 90 members, a decrease of 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "decreased" is Falls,
        "Admissions decreased by 10% from 100 to 90." => "growth 10%: 90 of 100, agrees";
    "fell" is Falls,
        "Admissions fell 10% from 100 to 90." => "growth 10%: 90 of 100, agrees";
    "dropped" is Falls,
        "Admissions dropped 10% from 100 to 90." => "growth 10%: 90 of 100, agrees";
    "declined" is Falls,
        "It admitted 90 members, declined 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "a decline of" is Falls,
        "It admitted 90 members, a decline of 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "a drop of" is Falls,
        "It admitted 90 members, a drop of 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "reduced by" is Falls,
        "It admitted 90 members, reduced by 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "shrank" is Falls,
        "It admitted 90 members, shrank 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "falling" is Falls,
        "It admitted 90 members, falling 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "a fall of" is Falls,
        "It admitted 90 members, a fall of 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "a decrease of" is Falls,
        "It admitted 90 members, a decrease of 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "decreasing" is Falls,
        "It admitted 90 members, decreasing 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";
    "declining" is Falls,
        "It admitted 90 members, declining 10% from 100 a year earlier." => "growth 10%: 90 of 100, agrees";

    "from" is From,
        "Admissions rose 10% from 100 to 110." => "growth 10%: 110 of 100, agrees";

    "to" is To,
        "Admissions rose 10% from 100 to 110." => "growth 10%: 110 of 100, agrees";

    "compared with" is ComparedWith,
        "It admitted 110 members, up 10% compared with 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "compared to" is ComparedWith,
        "It admitted 110 members, up 10% compared to 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "against" is ComparedWith,
        "It admitted 96 members against a target of 80, reaching 120%." => "attainment 120%: 96 of 80, agrees";
    "on the" is ComparedWith,
        "It admitted 110 members, an increase of 10% on the 100 of a year earlier." => "growth 10%: 110 of 100, agrees";

    "a year earlier" is Earlier,
        "It admitted 110 members, up 10% from 100 a year earlier." => "growth 10%: 110 of 100, agrees";
    "the year before" is Earlier,
        "It admitted 110 members, up 10% from 100 the year before." => "growth 10%: 110 of 100, agrees";
    "last year" is Earlier,
        "It admitted 110 members, up 10% from 100 last year." => "growth 10%: 110 of 100, agrees";
    "previous year" is Earlier,
        "It admitted 110 members, up 10% from the previous year (100 members)." => "growth 10%: 110 of 100, agrees";
    "year earlier" is Earlier,
        "It admitted 110 members, up 10% from the year earlier (100 members)." => "growth 10%: 110 of 100, agrees";
    "same period" is Earlier,
        "It admitted 110 members, up 10% on the same period last year (100 members)." => "growth 10%: 110 of 100, agrees";
    "previous term" is Earlier,
        "It admitted 110 members, up 10% from the previous term (100 members)." => "growth 10%: 110 of 100, agrees";
    "the previous year" is Earlier,
        "It admitted 110 members, up 10% from the previous year (100 members)." => "growth 10%: 110 of 100, agrees";
    "the prior year" is Earlier,
        "It admitted 110 members, up 10% from the prior year (100 members)." => "growth 10%: 110 of 100, agrees";
    "the year earlier" is Earlier,
        "It admitted 110 members, up 10% from the year earlier (100 members)." => "growth 10%: 110 of 100, agrees";
    "last term" is Earlier,
        "It admitted 110 members, up 10% from last term (100 members)." => "growth 10%: 110 of 100, agrees";
    "the same period of" is Earlier,
        "It admitted 110 members, up 10% from the same period of (100 members)." => "growth 10%: 110 of 100, agrees";
    "year on year" is Earlier,
        "It admitted 110 members, up 10% from year on year (100 members)." => "growth 10%: 110 of 100, agrees";
    "the previous term" is Earlier,
        "It admitted 110 members, up 10% from the previous term (100 members)." => "growth 10%: 110 of 100, agrees";
    "the preceding year" is Earlier,
        "It admitted 110 members, up 10% from the preceding year (100 members)." => "growth 10%: 110 of 100, agrees";

    "by" is By,
        "It admitted 96 members and exceeded its target of 80 by 16." => "excess 16: 96 of 80, agrees";
}
