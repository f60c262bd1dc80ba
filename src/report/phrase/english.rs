//! The English phrases. A row: the words, what they mean, and a sentence with what is found in it.

use super::Meaning::{
    Among, Assigns, AtLeast, AtMost, Attains, Averages, ComparedWith, Consists, Day, Did, Each, EachYear,
    Earlier, Exceeds, Expects, Falls, From, Has, Lacks, LessThan, Month, MoreThan, NoCount, Of, Organisation,
    PerCent, Points, Proportion, Quarter, RaisesTotal, Remains, Rises, Scale, Shares, Softens, Strives,
    TargetNoun, Term, ThatIs, Times, To, Total, Unit, Year,
};
use super::UnitClass;
use super::phrases;
use crate::calc::Hedge;

phrases! {
    "target" is TargetNoun,
        "The target was 80 members; 96 were admitted, 120% of the target." => "";
    "targets" is TargetNoun,
        "Against targets of 80 members, 96 were admitted, 120%." => "";
    "plan" is TargetNoun,
        "Admitted 96 members, 120% of the plan (80 members)." => "";
    "goal" is TargetNoun,
        "The goal was 80 members; 96 were admitted, 120% of the goal." => "";
    "quota" is TargetNoun,
        "The quota was 80 members; 96 were admitted, 120% of the quota." => "";
    "budget" is TargetNoun,
        "Collected 95 million dong, 95% of the budget (100 million dong)." => "";
    "estimate" is TargetNoun,
        "Collected 95 million dong, 95% of the estimate (100 million dong)." => "";

    "assigned" is Assigns,
        "The commune was assigned 80 members and admitted 96, reaching 120%." => "";
    "set" is Assigns,
        "The district set 80 members and admitted 96, reaching 120%." => "";
    "planned" is Assigns,
        "The district planned 80 members and admitted 96, reaching 120%." => "";

    "aims" is Strives,
        "The district aims to reach 95%." => "";
    "aim" is Strives,
        "They aim to reach 95%." => "";
    "strive" is Strives,
        "They strive to reach 95%." => "";
    "should" is Strives,
        "Coverage should reach 95%." => "";
    "must" is Strives,
        "Coverage must reach 95%." => "";
    "to admit" is Strives,
        "It was asked to admit 80 members; 96 were admitted, 120% of the target." => "";
    "to reach" is Strives,
        "The commune is to reach 95%." => "";

    "expected" is Expects,
        "8 of 10 members were admitted, 80%; 2 more are expected." => "";

    "admitted" is Did,
        "It admitted 96 members, exceeding the target of 80 by 20%." => "";
    "had admitted" is Did,
        "It had admitted 96 members, exceeding the target of 80 by 20%." => "";
    "recruited" is Did,
        "It recruited 96 members, exceeding the target of 80 by 20%." => "";
    "enrolled" is Did,
        "It enrolled 96 pupils, exceeding the target of 80 by 20%." => "";
    "collected" is Did,
        "It collected 96 tonnes, exceeding the target of 80 by 20%." => "";
    "achieved" is Did,
        "It achieved 96 members, exceeding the target of 80 by 20%." => "";
    "completed" is Did,
        "It completed 96 houses, exceeding the target of 80 by 20%." => "";
    "result" is Did,
        "The target was 80, the result 96, or 120% of the target." => "";
    "were" is Did,
        "The target was 80 members; 96 were admitted, 120% of the target." => "";

    "reaching" is Attains,
        "It admitted 96 members against a target of 80, reaching 120%." => "";
    "reached" is Attains,
        "It admitted 96 members against a target of 80 and reached 120%." => "";
    "meeting" is Attains,
        "It admitted 23 members against a target of 80, meeting 28.75%." => "";

    "or" is ThatIs,
        "It admitted 96 members against a target of 80, or 120%." => "";

    "equal to" is Attains,
        "It admitted 96 members, equal to 120% of the target of 80." => "";
    "equivalent to" is Attains,
        "It admitted 96 members, equivalent to 120% of the target of 80." => "";

    "representing" is Shares,
        "It admitted 96 members, representing 120% of the target of 80." => "";

    "exceeding" is Exceeds,
        "It admitted 96 members, exceeding the target of 80 by 20%." => "";
    "exceeded" is Exceeds,
        "It admitted 96 members and exceeded the target of 80 by 20%." => "";
    "exceeds" is Exceeds,
        "With 96 members it exceeds the target of 80 by 20%." => "";
    "surpassing" is Exceeds,
        "It admitted 96 members, surpassing the target of 80 by 20%." => "";
    "surpassed" is Exceeds,
        "It admitted 96 members and surpassed the target of 80 by 20%." => "";
    "beating" is Exceeds,
        "It admitted 96 members, beating the target of 80 by 20%." => "";

    "short of" is LessThan,
        "It admitted 60 members, 20 short of the target of 80." => "";

    "missing" is Lacks,
        "It admitted 60 members, missing the target of 80 by 25%." => "";
    "missed" is Lacks,
        "It admitted 60 members and missed the target of 80 by 25%." => "";
    "falling short" is Lacks,
        "It admitted 60 members, falling short of the target of 80 by 25%." => "";
    "fell short" is Lacks,
        "It admitted 60 members and fell short of the target of 80 by 25%." => "";
    "still needed" is Lacks,
        "It admitted 60 of 80 members; still needed: 20." => "";

    "up" is Rises,
        "It admitted 110 members, up 10% from 100 a year earlier." => "";
    "increase" is Rises,
        "It admitted 110 members, an increase of 10% over 100 a year earlier." => "";
    "an increase of" is Rises,
        "It admitted 110 members, an increase of 10% over 100 a year earlier." => "";
    "increased" is Rises,
        "Admissions increased by 10% from 100 to 110." => "";
    "rose" is Rises,
        "Admissions rose 10% from 100 to 110." => "";
    "grew" is Rises,
        "Admissions grew 10% from 100 to 110." => "";

    "more than the" is MoreThan,
        "It admitted 110 members, 10 more than the 100 of a year earlier." => "";
    "higher than" is MoreThan,
        "It admitted 110 members, 10% higher than the 100 of a year earlier." => "";

    "down" is Falls,
        "It admitted 90 members, down 10% from 100 a year earlier." => "";
    "decrease" is Falls,
        "It admitted 90 members, a decrease of 10% from 100 a year earlier." => "";
    "decreased" is Falls,
        "Admissions decreased by 10% from 100 to 90." => "";
    "fell" is Falls,
        "Admissions fell 10% from 100 to 90." => "";
    "dropped" is Falls,
        "Admissions dropped 10% from 100 to 90." => "";

    "fewer than" is LessThan,
        "It admitted 90 members, 10 fewer than the 100 of a year earlier." => "";
    "lower than" is LessThan,
        "It admitted 90 members, 10% lower than the 100 of a year earlier." => "";

    "from" is From,
        "Admissions rose 10% from 100 to 110." => "";

    "to" is To,
        "Admissions rose 10% from 100 to 110." => "";

    "compared with" is ComparedWith,
        "It admitted 110 members, up 10% compared with 100 a year earlier." => "";
    "compared to" is ComparedWith,
        "It admitted 110 members, up 10% compared to 100 a year earlier." => "";
    "against" is ComparedWith,
        "It admitted 96 members against a target of 80, reaching 120%." => "";
    "on the" is ComparedWith,
        "It admitted 110 members, an increase of 10% on the 100 of a year earlier." => "";

    "a year earlier" is Earlier,
        "It admitted 110 members, up 10% from 100 a year earlier." => "";
    "the year before" is Earlier,
        "It admitted 110 members, up 10% from 100 the year before." => "";
    "last year" is Earlier,
        "It admitted 110 members, up 10% from 100 last year." => "";
    "previous year" is Earlier,
        "It admitted 110 members, up 10% from the previous year (100 members)." => "";
    "year earlier" is Earlier,
        "It admitted 110 members, up 10% from the year earlier (100 members)." => "";
    "same period" is Earlier,
        "It admitted 110 members, up 10% on the same period last year (100 members)." => "";
    "previous term" is Earlier,
        "It admitted 110 members, up 10% from the previous term (100 members)." => "";

    "accounting for" is Shares,
        "It admitted 193 members, of whom 108 women, accounting for 56%." => "";
    "accounted for" is Shares,
        "It admitted 193 members, of whom 108 were women and accounted for 56%." => "";
    "account for" is Shares,
        "It admitted 193 members; the 108 women account for 56%." => "";
    "making up" is Shares,
        "It admitted 193 members, of whom 108 women, making up 56%." => "";

    "of whom" is Among,
        "It admitted 193 members, of whom 108 were women (56%)." => "";
    "of which" is Among,
        "It has 35 branches, of which 11 admitted members (31.4%)." => "";
    "of them" is Among,
        "It admitted 193 members; of them 108 were women (56%)." => "";
    "of these" is Among,
        "It admitted 193 members; of these 108 were women (56%)." => "";
    "including" is Among,
        "It admitted 193 members, including 108 women (56%)." => "";
    "among them" is Among,
        "It admitted 193 members, among them 108 women (56%)." => "";

    "the remaining" is Remains,
        "It admitted 193 members, of whom 108 women (56%), the remaining 85 men (44%)." => "";

    "consisting of" is Consists,
        "It admitted 193 members, consisting of 108 women and 85 men." => "";
    "comprising" is Consists,
        "It admitted 193 members, comprising 108 women and 85 men." => "";
    "made up of" is Consists,
        "It admitted 193 members, made up of 108 women and 85 men." => "";

    "has" is Has,
        "The committee has 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "";
    "had" is Has,
        "The committee had 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "";

    "total" is Total,
        "A total of 193 new members, of whom 108 women (56%)." => "";
    "in total" is Total,
        "In total 193 new members, of whom 108 women (56%)." => "";
    "total membership" is Total,
        "The committee has 4,749 members; it admitted 193, a rate of 4.06% of total membership." => "";

    "bringing the total" is RaisesTotal,
        "It had 3,264 members, admitted 96, bringing the total to 3,360." => "";
    "raising the total" is RaisesTotal,
        "It had 3,264 members, admitted 96, raising the total to 3,360." => "";

    "average" is Averages,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "";
    "on average" is Averages,
        "It admitted 967 members in 5 years, on average 193.4 per year." => "";
    "averaging" is Averages,
        "It admitted 967 members in 5 years, averaging 193.4 per year." => "";

    "per" is Each,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "";

    "a year" is EachYear,
        "It admitted 967 members in 5 years, an average of 193.4 a year." => "";

    "each" is Each,
        "It admitted 967 members in 5 years, on average 193.4 each year." => "";

    "that is" is ThatIs,
        "3% of the total of 4,700 members, that is 141." => "";
    "i.e." is ThatIs,
        "3% of the total of 4,700 members, i.e. 141." => "";

    "rate" is Proportion,
        "It admitted 193 members, a rate of 4.06% of total membership (4,749)." => "";

    "nearly" is Softens(Hedge::Nearly),
        "It admitted 23 of 80 members, nearly 28.8% of the target." => "";
    "almost" is Softens(Hedge::Nearly),
        "It admitted 23 of 80 members, almost 28.8% of the target." => "";
    "over" is Softens(Hedge::Over),
        "It admitted 23 of 80 members, over 28% of the target." => "";
    "more than" is Softens(Hedge::Over),
        "It admitted 23 of 80 members, more than 28% of the target." => "";
    "about" is Softens(Hedge::About),
        "It admitted 23 of 80 members, about 28% of the target." => "";
    "around" is Softens(Hedge::About),
        "It admitted 23 of 80 members, around 28% of the target." => "";
    "approximately" is Softens(Hedge::About),
        "It admitted 23 of 80 members, approximately 29% of the target." => "";
    "some" is Softens(Hedge::About),
        "It admitted 23 of 80 members, some 28% of the target." => "";
    "under" is Softens(Hedge::Under),
        "It admitted 23 of 80 members, under 30% of the target." => "";
    "less than" is Softens(Hedge::Under),
        "It admitted 23 of 80 members, less than 30% of the target." => "";

    "at least" is AtLeast,
        "Coverage reached at least 95%." => "";
    "or more" is AtLeast,
        "Coverage of 95% or more." => "";

    "at most" is AtMost,
        "At most 1% were struck off." => "";
    "no more than" is AtMost,
        "No more than 1% were struck off." => "";

    "members" is Unit(UnitClass::People),
        "It admitted 23/80 members, reaching 28.75%." => "";
    "new members" is Unit(UnitClass::People),
        "It admitted 23/80 new members, reaching 28.75%." => "";
    "people" is Unit(UnitClass::People),
        "It admitted 23/80 people, reaching 28.75%." => "";
    "candidates" is Unit(UnitClass::People),
        "It admitted 23/80 candidates, reaching 28.75%." => "";
    "women" is Unit(UnitClass::People),
        "It admitted 193 members, of whom 108 women (56%)." => "";
    "men" is Unit(UnitClass::People),
        "It admitted 193 members, of whom 85 men (44%)." => "";
    "students" is Unit(UnitClass::People),
        "It enrolled 23/80 students, reaching 28.75%." => "";
    "pupils" is Unit(UnitClass::People),
        "It enrolled 23/80 pupils, reaching 28.75%." => "";
    "workers" is Unit(UnitClass::People),
        "It recruited 23/80 workers, reaching 28.75%." => "";
    "households" is Unit(UnitClass::Households),
        "It reached 23/80 households, reaching 28.75%." => "";
    "organisations" is Unit(UnitClass::Organisations),
        "11/35 organisations admitted members." => "";
    "organizations" is Unit(UnitClass::Organisations),
        "11/35 organizations admitted members." => "";
    "branches" is Unit(UnitClass::Organisations),
        "11/35 branches admitted members." => "";
    "communes" is Unit(UnitClass::Organisations),
        "11/35 communes admitted members." => "";
    "units" is Unit(UnitClass::Organisations),
        "11/35 units admitted members." => "";
    "villages" is Unit(UnitClass::Organisations),
        "11/35 villages admitted members." => "";
    "schools" is Unit(UnitClass::Organisations),
        "11/35 schools admitted members." => "";
    "classes" is Unit(UnitClass::Classes),
        "It held 23/80 classes, reaching 28.75%." => "";
    "dong" is Unit(UnitClass::Money),
        "It collected 950,000 dong, 95% of the budget (1,000,000 dong)." => "";

    "commune" is Organisation,
        "Commune A: 23/80 members, reaching 28.75%." => "";
    "district" is Organisation,
        "District A: 23/80 members, reaching 28.75%." => "";
    "province" is Organisation,
        "Province A: 23/80 members, reaching 28.75%." => "";
    "ward" is Organisation,
        "Ward 5: 23/80 members, reaching 28.75%." => "";
    "branch" is Organisation,
        "Branch A: 23/80 members, reaching 28.75%." => "";
    "school" is Organisation,
        "School A: 23/80 pupils, reaching 28.75%." => "";

    "percentage points" is Points,
        "The rate rose from 93.2% to 95.5%, up 2.3 percentage points." => "";
    "percentage point" is Points,
        "The rate rose from 93.2% to 94.2%, up 1 percentage point." => "";
    "points" is Points,
        "The rate rose from 93.2% to 95.5%, up 2.3 points." => "";

    "%" is PerCent,
        "It admitted 23/80 members, reaching 28.75 %." => "";
    "per cent" is PerCent,
        "It admitted 23/80 members, reaching 28.75 per cent." => "";
    "percent" is PerCent,
        "It admitted 23/80 members, reaching 28.75 percent." => "";

    "times" is Times,
        "It admitted 150 members, 1.5 times the same period last year (100 members)." => "";

    "thousand" is Scale(3),
        "It collected 12 thousand dong, 120% of the plan (10,000 dong)." => "";
    "million" is Scale(6),
        "It collected 12 million dong, 120% of the plan (10 million dong)." => "";
    "billion" is Scale(9),
        "It collected 1.2 billion dong, 120% of the plan (1,000 million dong)." => "";

    "year" is Year,
        "In the year 2015 it admitted 139 members, exceeding the target by 39%." => "";
    "years" is Year,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "";

    "month" is Month,
        "In month 6 it admitted 139 members, exceeding the target by 39%." => "";
    "months" is Month,
        "In 9 months it admitted 139 members, exceeding the target by 39%." => "";

    "quarter" is Quarter,
        "In quarter 3 it admitted 139 members, exceeding the target by 39%." => "";

    "january" is Day,
        "By 30 January it had admitted 139 members, exceeding the target by 39%." => "";
    "february" is Day,
        "By 28 February it had admitted 139 members, exceeding the target by 39%." => "";
    "march" is Day,
        "By 30 March it had admitted 139 members, exceeding the target by 39%." => "";
    "april" is Day,
        "By 30 April it had admitted 139 members, exceeding the target by 39%." => "";
    "may" is Day,
        "By 30 May it had admitted 139 members, exceeding the target by 39%." => "";
    "june" is Day,
        "By 30 June it had admitted 139 members, exceeding the target by 39%." => "";
    "july" is Day,
        "By 30 July it had admitted 139 members, exceeding the target by 39%." => "";
    "august" is Day,
        "By 30 August it had admitted 139 members, exceeding the target by 39%." => "";
    "september" is Day,
        "By 30 September it had admitted 139 members, exceeding the target by 39%." => "";
    "october" is Day,
        "By 30 October it had admitted 139 members, exceeding the target by 39%." => "";
    "november" is Day,
        "By 30 November it had admitted 139 members, exceeding the target by 39%." => "";
    "december" is Day,
        "By 30 December it had admitted 139 members, exceeding the target by 39%." => "";
    "days" is Day,
        "In 45 days it admitted 139 members, exceeding the target by 39%." => "";

    "term" is Term,
        "In the term 2015–2020 it admitted 967 members, exceeding the target of 750 by 28.93%." => "";
    "period" is Term,
        "In the period 2021–2025 it admitted 967 members, exceeding the target of 750 by 28.93%." => "";

    "no." is NoCount,
        "Under Directive No. 28 of the Party." => "";
    "article" is NoCount,
        "Under Article 5 of the statutes." => "";
    "page" is NoCount,
        "See page 12." => "";
    "ranked" is NoCount,
        "The province ranked 4/34." => "";
    "aged" is NoCount,
        "Members aged 55 are the majority." => "";

    "above" is MoreThan,
        "It admitted 96 members, 20% above the target of 80." => "";

    "below" is LessThan,
        "It admitted 60 members, 25% below the target of 80." => "";

    "of" is Of,
        "Of 193 new members, 108 are women, accounting for 56%." => "";
    "of the" is Of,
        "It reached 75% of the 80 members planned, 60 in all." => "";
    "out of" is Of,
        "Some 23 out of 80 pupils, or 28.75%." => "";

    "cooperatives" is Unit(UnitClass::Organisations),
        "11/35 cooperatives reported." => "";

    "objective" is TargetNoun,
        "It admitted 96 members, 120% of the objective (80 members)." => "";
    "requirement" is TargetNoun,
        "It admitted 96 members, 120% of the requirement (80 members)." => "";
    "annual target" is TargetNoun,
        "It admitted 96 members, 120% of the annual target (80 members)." => "";
    "commitment" is TargetNoun,
        "It admitted 96 members, 120% of the commitment (80 members)." => "";

    "vaccinated" is Did,
        "It vaccinated 96 units, exceeding the target of 80 by 20%." => "";
    "planted" is Did,
        "It planted 96 units, exceeding the target of 80 by 20%." => "";
    "built" is Did,
        "It built 96 units, exceeding the target of 80 by 20%." => "";
    "trained" is Did,
        "It trained 96 units, exceeding the target of 80 by 20%." => "";
    "issued" is Did,
        "It issued 96 units, exceeding the target of 80 by 20%." => "";
    "disbursed" is Did,
        "It disbursed 96 units, exceeding the target of 80 by 20%." => "";
    "sold" is Did,
        "It sold 96 units, exceeding the target of 80 by 20%." => "";
    "produced" is Did,
        "It produced 96 units, exceeding the target of 80 by 20%." => "";
    "received" is Did,
        "It received 96 units, exceeding the target of 80 by 20%." => "";
    "registered" is Did,
        "It registered 96 units, exceeding the target of 80 by 20%." => "";
    "held" is Did,
        "It held 96 units, exceeding the target of 80 by 20%." => "";
    "organised" is Did,
        "It organised 96 units, exceeding the target of 80 by 20%." => "";
    "organized" is Did,
        "It organized 96 units, exceeding the target of 80 by 20%." => "";
    "opened" is Did,
        "It opened 96 units, exceeding the target of 80 by 20%." => "";
    "recognised" is Did,
        "It recognised 96 units, exceeding the target of 80 by 20%." => "";
    "recognized" is Did,
        "It recognized 96 units, exceeding the target of 80 by 20%." => "";
    "settled" is Did,
        "It settled 96 units, exceeding the target of 80 by 20%." => "";
    "resolved" is Did,
        "It resolved 96 units, exceeding the target of 80 by 20%." => "";
    "exported" is Did,
        "It exported 96 units, exceeding the target of 80 by 20%." => "";
    "earned" is Did,
        "It earned 96 units, exceeding the target of 80 by 20%." => "";
    "graduated" is Did,
        "It graduated 96 units, exceeding the target of 80 by 20%." => "";
    "treated" is Did,
        "It treated 96 units, exceeding the target of 80 by 20%." => "";
    "delivered" is Did,
        "It delivered 96 units, exceeding the target of 80 by 20%." => "";
    "connected" is Did,
        "It connected 96 units, exceeding the target of 80 by 20%." => "";
    "repaired" is Did,
        "It repaired 96 units, exceeding the target of 80 by 20%." => "";
    "visited" is Did,
        "It visited 96 units, exceeding the target of 80 by 20%." => "";
    "made" is Did,
        "It made 96 units, exceeding the target of 80 by 20%." => "";
    "attracted" is Did,
        "It attracted 96 units, exceeding the target of 80 by 20%." => "";
    "generated" is Did,
        "It generated 96 units, exceeding the target of 80 by 20%." => "";
    "raised" is Did,
        "It raised 96 units, exceeding the target of 80 by 20%." => "";
    "was" is Did,
        "The target was 80; the result was 96, exceeding it by 20%." => "";

    "gained" is Rises,
        "It admitted 110 members, gained 10% from 100 a year earlier." => "";
    "climbed" is Rises,
        "It admitted 110 members, climbed 10% from 100 a year earlier." => "";
    "jumped" is Rises,
        "It admitted 110 members, jumped 10% from 100 a year earlier." => "";
    "expanded" is Rises,
        "It admitted 110 members, expanded 10% from 100 a year earlier." => "";
    "a rise of" is Rises,
        "It admitted 110 members, a rise of 10% from 100 a year earlier." => "";
    "growth of" is Rises,
        "It admitted 110 members, growth of 10% from 100 a year earlier." => "";
    "a gain of" is Rises,
        "It admitted 110 members, a gain of 10% from 100 a year earlier." => "";
    "growing" is Rises,
        "It admitted 110 members, growing 10% from 100 a year earlier." => "";
    "rising" is Rises,
        "It admitted 110 members, rising 10% from 100 a year earlier." => "";
    "increasing" is Rises,
        "It admitted 110 members, increasing 10% from 100 a year earlier." => "";

    "declined" is Falls,
        "It admitted 90 members, declined 10% from 100 a year earlier." => "";
    "a decline of" is Falls,
        "It admitted 90 members, a decline of 10% from 100 a year earlier." => "";
    "a drop of" is Falls,
        "It admitted 90 members, a drop of 10% from 100 a year earlier." => "";
    "reduced by" is Falls,
        "It admitted 90 members, reduced by 10% from 100 a year earlier." => "";
    "shrank" is Falls,
        "It admitted 90 members, shrank 10% from 100 a year earlier." => "";
    "falling" is Falls,
        "It admitted 90 members, falling 10% from 100 a year earlier." => "";
    "a fall of" is Falls,
        "It admitted 90 members, a fall of 10% from 100 a year earlier." => "";
    "a decrease of" is Falls,
        "It admitted 90 members, a decrease of 10% from 100 a year earlier." => "";
    "decreasing" is Falls,
        "It admitted 90 members, decreasing 10% from 100 a year earlier." => "";
    "declining" is Falls,
        "It admitted 90 members, declining 10% from 100 a year earlier." => "";

    "the previous year" is Earlier,
        "It admitted 110 members, up 10% from the previous year (100 members)." => "";
    "the prior year" is Earlier,
        "It admitted 110 members, up 10% from the prior year (100 members)." => "";
    "the year earlier" is Earlier,
        "It admitted 110 members, up 10% from the year earlier (100 members)." => "";
    "last term" is Earlier,
        "It admitted 110 members, up 10% from last term (100 members)." => "";
    "the same period of" is Earlier,
        "It admitted 110 members, up 10% from the same period of (100 members)." => "";
    "year on year" is Earlier,
        "It admitted 110 members, up 10% from year on year (100 members)." => "";
    "the previous term" is Earlier,
        "It admitted 110 members, up 10% from the previous term (100 members)." => "";
    "the preceding year" is Earlier,
        "It admitted 110 members, up 10% from the preceding year (100 members)." => "";

    "constituting" is Shares,
        "It admitted 193 members; the 108 women constituting 56%." => "";
    "comprise" is Shares,
        "It admitted 193 members; the 108 women comprise 56%." => "";
    "make up" is Shares,
        "It admitted 193 members; the 108 women make up 56%." => "";
    "made up" is Shares,
        "It admitted 193 members; the 108 women made up 56%." => "";
    "represents" is Shares,
        "It admitted 193 members; the 108 women represents 56%." => "";
    "represented" is Shares,
        "It admitted 193 members; the 108 women represented 56%." => "";

    "children" is Unit(UnitClass::People),
        "It admitted 23/80 children, reaching 28.75%." => "";
    "teachers" is Unit(UnitClass::People),
        "It admitted 23/80 teachers, reaching 28.75%." => "";
    "farmers" is Unit(UnitClass::People),
        "It admitted 23/80 farmers, reaching 28.75%." => "";
    "voters" is Unit(UnitClass::People),
        "It admitted 23/80 voters, reaching 28.75%." => "";
    "patients" is Unit(UnitClass::People),
        "It admitted 23/80 patients, reaching 28.75%." => "";
    "employees" is Unit(UnitClass::People),
        "It admitted 23/80 employees, reaching 28.75%." => "";
    "staff" is Unit(UnitClass::People),
        "It admitted 23/80 staff, reaching 28.75%." => "";
    "participants" is Unit(UnitClass::People),
        "It admitted 23/80 participants, reaching 28.75%." => "";
    "graduates" is Unit(UnitClass::People),
        "It admitted 23/80 graduates, reaching 28.75%." => "";
    "delegates" is Unit(UnitClass::People),
        "It admitted 23/80 delegates, reaching 28.75%." => "";
    "visitors" is Unit(UnitClass::People),
        "It admitted 23/80 visitors, reaching 28.75%." => "";
    "residents" is Unit(UnitClass::People),
        "It admitted 23/80 residents, reaching 28.75%." => "";
    "party members" is Unit(UnitClass::People),
        "It admitted 23/80 party members, reaching 28.75%." => "";
    "admissions" is Unit(UnitClass::People),
        "It admitted 23/80 admissions, reaching 28.75%." => "";
    "recruits" is Unit(UnitClass::People),
        "It admitted 23/80 recruits, reaching 28.75%." => "";
    "trainees" is Unit(UnitClass::People),
        "It admitted 23/80 trainees, reaching 28.75%." => "";
    "applicants" is Unit(UnitClass::People),
        "It admitted 23/80 applicants, reaching 28.75%." => "";
    "cells" is Unit(UnitClass::Organisations),
        "11/35 cells admitted members." => "";
    "party cells" is Unit(UnitClass::Organisations),
        "11/35 party cells admitted members." => "";
    "committees" is Unit(UnitClass::Organisations),
        "11/35 committees admitted members." => "";
    "districts" is Unit(UnitClass::Organisations),
        "11/35 districts admitted members." => "";
    "provinces" is Unit(UnitClass::Organisations),
        "11/35 provinces admitted members." => "";
    "wards" is Unit(UnitClass::Organisations),
        "11/35 wards admitted members." => "";
    "companies" is Unit(UnitClass::Organisations),
        "11/35 companies admitted members." => "";
    "enterprises" is Unit(UnitClass::Organisations),
        "11/35 enterprises admitted members." => "";
    "firms" is Unit(UnitClass::Organisations),
        "11/35 firms admitted members." => "";
    "clinics" is Unit(UnitClass::Organisations),
        "11/35 clinics admitted members." => "";
    "hospitals" is Unit(UnitClass::Organisations),
        "11/35 hospitals admitted members." => "";
    "doses" is Unit(UnitClass::Things),
        "It completed 23/80 doses, reaching 28.75%." => "";
    "trees" is Unit(UnitClass::Things),
        "It completed 23/80 trees, reaching 28.75%." => "";
    "houses" is Unit(UnitClass::Things),
        "It completed 23/80 houses, reaching 28.75%." => "";
    "homes" is Unit(UnitClass::Things),
        "It completed 23/80 homes, reaching 28.75%." => "";
    "hectares" is Unit(UnitClass::Things),
        "It completed 23/80 hectares, reaching 28.75%." => "";
    "ha" is Unit(UnitClass::Things),
        "It completed 23/80 ha, reaching 28.75%." => "";
    "tonnes" is Unit(UnitClass::Things),
        "It completed 23/80 tonnes, reaching 28.75%." => "";
    "tons" is Unit(UnitClass::Things),
        "It completed 23/80 tons, reaching 28.75%." => "";
    "km" is Unit(UnitClass::Things),
        "It completed 23/80 km, reaching 28.75%." => "";
    "cases" is Unit(UnitClass::Things),
        "It completed 23/80 cases, reaching 28.75%." => "";
    "records" is Unit(UnitClass::Things),
        "It completed 23/80 records, reaching 28.75%." => "";
    "visits" is Unit(UnitClass::Things),
        "It completed 23/80 visits, reaching 28.75%." => "";
    "projects" is Unit(UnitClass::Things),
        "It completed 23/80 projects, reaching 28.75%." => "";
    "models" is Unit(UnitClass::Things),
        "It completed 23/80 models, reaching 28.75%." => "";
    "products" is Unit(UnitClass::Things),
        "It completed 23/80 products, reaching 28.75%." => "";
    "meetings" is Unit(UnitClass::Things),
        "It completed 23/80 meetings, reaching 28.75%." => "";
    "roads" is Unit(UnitClass::Things),
        "It completed 23/80 roads, reaching 28.75%." => "";
    "loans" is Unit(UnitClass::Things),
        "It completed 23/80 loans, reaching 28.75%." => "";
    "bridges" is Unit(UnitClass::Things),
        "It completed 23/80 bridges, reaching 28.75%." => "";
    "courses" is Unit(UnitClass::Classes),
        "It held 23/80 courses, reaching 28.75%." => "";
    "training courses" is Unit(UnitClass::Classes),
        "It held 23/80 training courses, reaching 28.75%." => "";
    "training classes" is Unit(UnitClass::Classes),
        "It held 23/80 training classes, reaching 28.75%." => "";
    "sessions" is Unit(UnitClass::Classes),
        "It held 23/80 sessions, reaching 28.75%." => "";
}
