//! English: what stands beside a number.

use crate::calc::Hedge;
use crate::report::phrase::Meaning::{
    AtLeast, AtMost, ByDays, Day, Month, NoCount, NumberWord, PerCent, Plain, Points, Quarter, Scale, Softens, Term,
    Times, Year,
};
use crate::report::phrase::phrases;

phrases! {
    "about" is Softens(Hedge::About),
        "It admitted 23 of 80 members, about 28% of the target." => "attainment 28%: 23 of 80, truncated";
    "around" is Softens(Hedge::About),
        "It admitted 23 of 80 members, around 28% of the target." => "attainment 28%: 23 of 80, truncated";
    "approximately" is Softens(Hedge::About),
        "It admitted 23 of 80 members, approximately 29% of the target." => "attainment 29%: 23 of 80, agrees";
    "some" is Softens(Hedge::About),
        "It admitted 23 of 80 members, some 28% of the target." => "attainment 28%: 23 of 80, truncated";
    "nearly" is Softens(Hedge::Nearly),
        "It admitted 23 of 80 members, nearly 28.8% of the target." => "attainment 28.8%: 23 of 80, agrees";
    "almost" is Softens(Hedge::Nearly),
        "It admitted 23 of 80 members, almost 28.8% of the target." => "attainment 28.8%: 23 of 80, agrees";
    "over" is Softens(Hedge::Over),
        "It admitted 23 of 80 members, over 28% of the target." => "attainment 28%: 23 of 80, truncated";
    "more than" is Softens(Hedge::Over),
        "It admitted 23 of 80 members, more than 28% of the target." => "attainment 28%: 23 of 80, truncated";
    "under" is Softens(Hedge::Under),
        "It admitted 23 of 80 members, under 30% of the target." => "attainment 30%: 23 of 80, approximate";
    "less than" is Softens(Hedge::Under),
        "It admitted 23 of 80 members, less than 30% of the target." => "attainment 30%: 23 of 80, approximate";

    "at least" is AtLeast,
        "Coverage reached at least 95%." => "";
    "or more" is AtLeast,
        "Coverage of 95% or more." => "";

    "at most" is AtMost,
        "At most 1% were struck off." => "";
    "no more than" is AtMost,
        "No more than 1% were struck off." => "";

    "percentage points" is Points,
        "The rate rose from 93.2% to 95.5%, up 2.3 percentage points." => "growth 2.3 percentage points: 95.5 of 93.2, agrees";
    "percentage point" is Points,
        "The rate rose from 93.2% to 94.2%, up 1 percentage point." => "growth 1 percentage point: 94.2 of 93.2, agrees";
    "points" is Points,
        "The rate rose from 93.2% to 95.5%, up 2.3 points." => "growth 2.3 points: 95.5 of 93.2, agrees";

    "%" is PerCent,
        "It admitted 23/80 members, reaching 28.75 %." => "attainment 28.75 %: 23 of 80, agrees";
    "per cent" is PerCent,
        "It admitted 23/80 members, reaching 28.75 per cent." => "attainment 28.75 per cent: 23 of 80, agrees";
    "percent" is PerCent,
        "It admitted 23/80 members, reaching 28.75 percent." => "attainment 28.75 percent: 23 of 80, agrees";

    "times" is Times,
        "It admitted 150 members, 1.5 times the same period last year (100 members)." => "ratio 1.5 times: 150 of 100, agrees";

    "thousand" is Scale(3),
        "It collected 12 thousand dong, 120% of the plan (10,000 dong)." => "attainment 120%: 12 of 10,000, agrees";
    "million" is Scale(6),
        "It collected 12 million dong, 120% of the plan (10 million dong)." => "attainment 120%: 12 of 10, agrees";
    "billion" is Scale(9),
        "It collected 1.2 billion dong, 120% of the plan (1,000 million dong)." => "attainment 120%: 1.2 of 1,000, agrees";

    "year" is Year,
        "In the year 2015 it admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "years" is Year,
        "It admitted 967 members in 5 years, an average of 193.4 per year." => "average 193.4: 967 over 5, agrees";

    "month" is Month,
        "In month 6 it admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "months" is Month,
        "In 9 months it admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";

    "quarter" is Quarter,
        "In quarter 3 it admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";

    "january" is Day,
        "By 30 January it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "february" is Day,
        "By 28 February it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "march" is Day,
        "By 30 March it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "april" is Day,
        "By 30 April it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "may" is Day,
        "By 30 May it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "june" is Day,
        "By 30 June it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "july" is Day,
        "By 30 July it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "august" is Day,
        "By 30 August it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "september" is Day,
        "By 30 September it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "october" is Day,
        "By 30 October it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "november" is Day,
        "By 30 November it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "december" is Day,
        "By 30 December it had admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";
    "days" is Day,
        "In 45 days it admitted 139 members, exceeding the target by 39%." => "excess 39%: 139 of ?, unverifiable";

    "by days" is ByDays,
        "It admitted 145 members in 2 years, an average of 83 members a year, counted by days." => "";
    "start of term" is Plain,
        "In 2025 it admitted 40 members, below the target (from 49 to 64 members, 3–4% of 1,620 at start of term), 9 short of the target." => "shortfall 9: 40 of 49 to 64, agrees";
    "start of the term" is Plain,
        "In 2025 it admitted 40 members, below the target (from 49 to 64 members, 3–4% of 1,620 at the start of the term), 9 short of the target." => "shortfall 9: 40 of 49 to 64, agrees";
    "term" is Term,
        "In the term 2015–2020 it admitted 967 members, exceeding the target of 750 by 28.93%." => "excess 28.93%: 967 of 750, agrees";
    "nhiệm kỳ" is Term,
        "It admitted 96 members against a target for nhiệm kỳ 2 of at least 80 members, reaching 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "giai đoạn" is Term,
        "It admitted 96 members against a target for giai đoạn 2 of at least 80 members, reaching 120% of the target." => "attainment 120%: 96 of 80, agrees";
    "period" is Term,
        "In the period 2021–2025 it admitted 967 members, exceeding the target of 750 by 28.93%." => "excess 28.93%: 967 of 750, agrees";

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

    "ten" is NumberWord(10),
        "It admitted 960 members in ten years, an average of 96 per year." => "average 96: 960 over 10, agrees";
    "two" is NumberWord(2),
        "It admitted 96 members in two years, an average of 48 per year." => "average 48: 96 over 2, agrees";
    "three" is NumberWord(3),
        "It admitted 96 members in three years, an average of 32 per year." => "average 32: 96 over 3, agrees";
    "four" is NumberWord(4),
        "It admitted 96 members in four years, an average of 24 per year." => "average 24: 96 over 4, agrees";
    "five" is NumberWord(5),
        "It admitted 960 members in five years, an average of 192 per year." => "average 192: 960 over 5, agrees";
    "six" is NumberWord(6),
        "It admitted 96 members in six months, an average of 16 per month." => "average 16: 96 over 6, agrees";
}
