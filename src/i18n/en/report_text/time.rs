//! Pace, forecast, the year before, the yearly average.

use super::{count, counted, date, noun, number, span};
use crate::calc::{Fraction, Percentage};
use crate::i18n::report::{
    AverageOver, Change, ComparedWith, ComparisonFacts, Figure, FigureKind, PaceFacts, Prose, ReportFacts, Span, say,
};

pub(super) fn pace(facts: &ReportFacts) -> Vec<Prose> {
    facts.pace.iter().flat_map(|pace| [to_date(facts, pace), needed(facts, pace)]).collect()
}

/// A ratio with what is counted: never exactly one, or nobody would write an average.
fn ratio(facts: &ReportFacts, kind: FigureKind, value: Fraction) -> Prose {
    let one = value == Fraction::ONE;
    Prose::from(Figure::ratio(kind, value)).then(Prose::text(noun(&facts.noun, one)))
}

fn to_date(facts: &ReportFacts, pace: &PaceFacts) -> Prose {
    let elapsed = Percentage::from_ratio(pace.pace.elapsed.fraction());
    let elapsed = elapsed.map(|elapsed| Figure::bare_percent(FigureKind::Elapsed, elapsed).into());
    let ahead = match pace.change {
        Change::Same => Prose::text("the result is exactly that"),
        Change::Up | Change::Down => {
            let higher = Prose::text(if pace.change == Change::Up { "above" } else { "below" });
            say(
                "the result is # # that (attainment is # the elapsed time by # percentage points)",
                vec![
                    ratio(facts, FigureKind::Ahead, pace.pace.ahead.abs()),
                    higher.clone(),
                    higher,
                    (&pace.points).into(),
                ],
            )
        }
    };
    say(
        "by #, # of # days of # (#) had passed; spread evenly, # would be expected by then, and #",
        vec![
            Prose::text(date(pace.as_of)),
            Figure::number(FigureKind::Days, pace.days_elapsed).into(),
            Figure::number(FigureKind::Days, pace.days).into(),
            Prose::text(span(&pace.span)),
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
    let days = number(&Figure::number(FigureKind::Days, days), "day", "days");
    if needed.remaining.is_zero() {
        return say("the target for # was reached with # to go", vec![span, days]);
    }
    let per = [
        (needed.per_month, "# a month"),
        (needed.per_quarter, "# a quarter"),
        (needed.per_year.filter(|_| matches!(pace.span, Span::Term { .. })), "# a year"),
    ];
    let per = per.into_iter().filter_map(|(value, pattern)| {
        value.map(|value| say(pattern, vec![Figure::ratio(FigureKind::Needed, value).into()]))
    });
    let per = Prose::joined(per, ", ");
    let per = if per.is_empty() { per } else { say("; needed on average: #", vec![per]) };
    let remaining = Figure::difference(FigureKind::ShortfallCount, needed.remaining, [pace.target, pace.result]);
    let low = Prose::text(if pace.has_high { "the lower end of " } else { "" });
    say(
        "#the target for # is #; the result so far is #, # short of the target with # to go#",
        vec![
            low,
            span,
            count(facts, FigureKind::Target, pace.target),
            count(facts, FigureKind::Result, pace.result),
            remaining.into(),
            days,
            per,
        ],
    )
}

pub(super) fn forecast(facts: &ReportFacts) -> Vec<Prose> {
    let of = |pace: &PaceFacts| {
        say(
            "the forecast for the end of # is about #, or # of the target",
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
    let label = "at the current pace (a straight line, for orientation only, since results bunch late in a period) #";
    vec![say(label, vec![ends])]
}

pub(super) fn comparison(facts: &ReportFacts) -> Vec<Prose> {
    let Some(comparison) = facts.comparison else { return Vec::new() };
    let ComparisonFacts { with, now, before, figures, change } = comparison;
    let with_what = Prose::text(match with {
        ComparedWith::Year(year) => format!("the year {year}"),
        ComparedWith::WholeYear(year) => format!("the whole year {year}"),
        ComparedWith::SamePeriod(year) => format!("the same period of {year}"),
    });
    let then = count(facts, FigureKind::Result, before);
    let both_years = [now, before];
    let difference = figures.difference().abs();
    let both = if change == Change::Down { [before, now] } else { [now, before] };
    let difference = counted(facts, &Figure::difference(FigureKind::Difference, difference, both));
    let (Ok(ratio), Ok(growth)) = (figures.ratio(), figures.growth()) else {
        return vec![say(
            "the result is #; that of # was #, so there is no ratio to it",
            vec![count(facts, FigureKind::Result, now), with_what, then],
        )];
    };
    if let (ComparedWith::Year(_) | ComparedWith::SamePeriod(_), Change::Same) = (with, change) {
        return vec![say("against # (#), the result has not changed", vec![with_what, then])];
    }
    let ratio = Prose::from(Figure::percent(FigureKind::SamePeriod, ratio, [now, before]));
    let now = count(facts, FigureKind::Result, now);
    if let ComparedWith::WholeYear(_) = with {
        return vec![say("the result so far is #, or # compared with # (#)", vec![now, ratio, with_what, then])];
    }
    let growth = Percentage::from_per_cent(growth.per_cent().abs());
    let growth = Prose::from(Figure::percent(FigureKind::Growth, growth, both_years));
    let change = Prose::text(if change == Change::Up { "up" } else { "down" });
    let changed = say("# by # (#)", vec![change, difference, growth]);
    vec![say("the result is #, or # compared with # (#), #", vec![now, ratio, with_what, then, changed])]
}

pub(super) fn average(facts: &ReportFacts) -> Vec<Prose> {
    let Some(average) = facts.average else { return Vec::new() };
    let over = match average.over {
        AverageOver::Years(years) => {
            say(" in #", vec![number(&Figure::count(FigureKind::Years, years), "year", "years")])
        }
        AverageOver::TimeTo(day) => Prose::text(format!(", counted by days to {}", date(day))),
    };
    let result = count(facts, FigureKind::Result, average.result).then(over);
    let noun = Prose::text(noun(&facts.noun, average.per_year == Fraction::ONE));
    vec![say("the yearly average was ## (#)", vec![average.figure().into(), noun, result])]
}
