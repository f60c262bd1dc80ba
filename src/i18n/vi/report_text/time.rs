//! Pace, forecast, the year before, the yearly average.

use super::{count, counted, date, noun, span, verb};
use crate::calc::Fraction;
use crate::i18n::report::{
    AverageOver, Change, ComparedWith, ComparisonFacts, Figure, FigureKind, PaceFacts, Prose, ReportFacts, Span, say,
};

pub(super) fn pace(facts: &ReportFacts) -> Vec<Prose> {
    facts.pace.iter().flat_map(|pace| [to_date(facts, pace), needed(facts, pace)]).collect()
}

fn ratio(facts: &ReportFacts, kind: FigureKind, value: Fraction) -> Prose {
    counted(facts, &Figure::ratio(kind, value))
}

fn to_date(facts: &ReportFacts, pace: &PaceFacts) -> Prose {
    let elapsed = crate::calc::Percentage::from_ratio(pace.pace.elapsed.fraction());
    let elapsed = elapsed.map(|elapsed| Figure::bare_percent(FigureKind::Elapsed, elapsed).into());
    let ahead = match pace.change {
        Change::Same => Prose::text("kết quả đúng bằng mức đó"),
        Change::Up | Change::Down => {
            let higher = Prose::text(if pace.change == Change::Up { "cao hơn" } else { "thấp hơn" });
            say(
                "kết quả # mức đó # (tỷ lệ đạt # thời gian đã qua # điểm phần trăm)",
                vec![
                    higher.clone(),
                    ratio(facts, FigureKind::Ahead, pace.pace.ahead.abs()),
                    higher,
                    (&pace.points).into(),
                ],
            )
        }
    };
    say(
        "đến ngày #, # đã qua #/# ngày (#); nếu chia đều thì đến nay dự kiến đạt #, #",
        vec![
            Prose::text(date(pace.as_of)),
            Prose::text(span(&pace.span)),
            Figure::number(FigureKind::Days, pace.days_elapsed).into(),
            Figure::number(FigureKind::Days, pace.days).into(),
            elapsed.unwrap_or_default(),
            ratio(facts, FigureKind::Expected, pace.pace.expected),
            ahead,
        ],
    )
}

fn needed(facts: &ReportFacts, pace: &PaceFacts) -> Prose {
    let needed = &pace.needed;
    let span = Prose::text(span(&pace.span));
    let days = usize::try_from(needed.days_left).unwrap_or_default();
    let days = Prose::from(Figure::number(FigureKind::Days, days));
    if needed.remaining.is_zero() {
        return say("chỉ tiêu # đã hoàn thành khi còn # ngày", vec![span, days]);
    }
    let per = [
        (needed.per_month, "mỗi tháng #"),
        (needed.per_quarter, "mỗi quý #"),
        (needed.per_year.filter(|_| matches!(pace.span, Span::Term { .. })), "mỗi năm #"),
    ];
    let per = per.into_iter().filter_map(|(value, pattern)| {
        value.map(|value| say(pattern, vec![Figure::ratio(FigureKind::Needed, value).into()]))
    });
    let per = Prose::joined(per, ", ");
    let per = if per.is_empty() { per } else { say(", bình quân ##", vec![per, Prose::text(noun(&facts.noun))]) };
    let (did, does) = if facts.noun.members {
        ("đã kết nạp được", "kết nạp")
    } else {
        ("đã thực hiện được", "thực hiện")
    };
    let remaining = Figure::difference(FigureKind::ShortfallCount, needed.remaining, [pace.target, pace.result]);
    let low = Prose::text(if pace.has_high { "mức thấp của " } else { "" });
    say(
        "#chỉ tiêu # là #, # #, còn phải # # trong # ngày còn lại#",
        vec![
            low,
            span,
            count(facts, FigureKind::Target, pace.target),
            Prose::text(did),
            count(facts, FigureKind::Result, pace.result),
            Prose::text(does),
            counted(facts, &remaining),
            days,
            per,
        ],
    )
}

pub(super) fn forecast(facts: &ReportFacts) -> Vec<Prose> {
    let of = |pace: &PaceFacts| {
        say(
            "dự báo hết # được khoảng #, bằng # chỉ tiêu",
            vec![
                Prose::text(span(&pace.span)),
                ratio(facts, FigureKind::Forecast, pace.forecast.at_end()),
                Figure::bare_percent(FigureKind::Forecast, pace.forecast_attainment).into(),
            ],
        )
    };
    if facts.pace.is_empty() {
        return Vec::new();
    }
    let ends = Prose::joined(facts.pace.iter().map(of), "; ");
    let label = "theo nhịp hiện nay (tính đều theo thời gian, chỉ để tham khảo vì kết quả thường dồn vào cuối kỳ), #";
    vec![say(label, vec![ends])]
}

pub(super) fn comparison(facts: &ReportFacts) -> Vec<Prose> {
    let Some(comparison) = facts.comparison else { return Vec::new() };
    let ComparisonFacts { with, now, before, figures, change } = comparison;
    let with_what = match with {
        ComparedWith::Year(year) => format!("năm {year}"),
        ComparedWith::WholeYear(year) => format!("cả năm {year}"),
        ComparedWith::SamePeriod(year) => format!("cùng kỳ năm {year}"),
    };
    let with_what = Prose::text(with_what);
    let then = count(facts, FigureKind::Result, before);
    let both_years = [now, before];
    let difference = figures.difference().abs();
    let both = if change == Change::Down { [before, now] } else { [now, before] };
    let difference = counted(facts, &Figure::difference(FigureKind::Difference, difference, both));
    let (Ok(ratio), Ok(growth)) = (figures.ratio(), figures.growth()) else {
        return vec![say(
            "kết quả là #; # có kết quả là # nên không tính tỷ lệ so sánh",
            vec![count(facts, FigureKind::Result, now), with_what, then],
        )];
    };
    if let (ComparedWith::Year(_) | ComparedWith::SamePeriod(_), Change::Same) = (with, change) {
        return vec![say("so với # (#), kết quả không thay đổi", vec![with_what, then])];
    }
    let ratio = Prose::from(Figure::percent(FigureKind::SamePeriod, ratio, [now, before]));
    let now = count(facts, FigureKind::Result, now);
    if let ComparedWith::WholeYear(_) = with {
        return vec![say("kết quả đến nay là #, bằng # so với # (#)", vec![now, ratio, with_what, then])];
    }
    let growth = crate::calc::Percentage::from_per_cent(growth.per_cent().abs());
    let growth = Prose::from(Figure::percent(FigureKind::Growth, growth, both_years));
    let change = Prose::text(if change == Change::Up { "tăng" } else { "giảm" });
    let changed = say("# # (# #)", vec![change.clone(), difference, change, growth]);
    vec![say("kết quả là #, bằng # so với # (#), #", vec![now, ratio, with_what, then, changed])]
}

pub(super) fn average(facts: &ReportFacts) -> Vec<Prose> {
    let Some(average) = facts.average else { return Vec::new() };
    let over = match average.over {
        AverageOver::Years(years) => say(" trong # năm", vec![Figure::count(FigureKind::Years, years).into()]),
        AverageOver::TimeTo(day) => Prose::text(format!(", tính theo ngày đến {}", date(day))),
    };
    let result = count(facts, FigureKind::Result, average.result).then(over);
    let per_year = counted(facts, &average.figure());
    vec![say("bình quân mỗi năm # # (#)", vec![Prose::text(verb(&facts.noun)), per_year, result])]
}
