//! Target and result of a period.

use super::{between, count, counted, date, is_measured, noun, of_span, span, verb};
use crate::calc::{NoTargetReason, Percentage, Quantity, Status, Target, TargetKind};
use crate::i18n::report::{ColumnFacts, DifferenceFacts, Figure, FigureKind, Measured, Prose, ReportFacts, Span, say};
use crate::i18n::vi::target;

/// Everything about the period in one clause after `lead`, which names who and when; `goal` is the period of the target
/// where the lead does not name it.
pub(super) fn clause(facts: &ReportFacts, column: &ColumnFacts, lead: Prose, goal: &str) -> Prose {
    let goal = || Prose::text(goal);
    let Ok(assessment) = column.assessment else {
        return lead.then(Prose::text("có số liệu vượt quá mức tính chính xác được"));
    };
    let Some(result) = column.result_figure() else { return without_result(facts, column, lead, goal()) };
    let Some(target) = column.target.filter(|_| !matches!(assessment.status, Status::NoTarget(_))) else {
        return without_target(facts, &result, lead, assessment.status);
    };
    if assessment.status == Status::NoneYet {
        let none = if facts.noun.members { "chưa kết nạp được" } else { "chưa có kết quả" };
        let noun = noun(&facts.noun);
        let any = if noun.is_empty() || !facts.noun.members { String::new() } else { [&noun, " nào"].concat() };
        return say(
            "###; chỉ tiêu# là #",
            vec![lead, Prose::text(none), Prose::text(any), goal(), phrase(facts, &target)],
        );
    }
    if target.is_limit() {
        return of_limit(facts, column, &target, lead, goal());
    }
    if let TargetKind::Coverage { required, of } = target.kind() {
        return of_coverage(column, [required, of], lead, goal());
    }
    match (column.measured(), column.measured_high()) {
        // A range without breadth.
        (Some(against), Some(high)) if against.target == high.target => {
            of_count(facts, &target, &against, lead, goal())
        }
        (against, Some(high)) => of_range(facts, column, &target, (against, high), lead, goal()),
        (Some(against), None) => of_count(facts, &target, &against, lead, goal()),
        (None, None) => lead.then(Prose::text(verb(&facts.noun))).then(Prose::text(" ")).then(counted(facts, &result)),
    }
}

fn without_result(facts: &ReportFacts, column: &ColumnFacts, lead: Prose, goal: Prose) -> Prose {
    match &column.target {
        None => lead.then(Prose::text("chưa có số liệu")),
        Some(target) => say("#chưa có số liệu kết quả; chỉ tiêu# là #", vec![lead, goal, phrase(facts, target)]),
    }
}

fn without_target(facts: &ReportFacts, result: &Figure, lead: Prose, status: Status) -> Prose {
    let reason = match status {
        Status::NoTarget(NoTargetReason::Zero) => " (chỉ tiêu bằng 0 nên không tính tỷ lệ đạt)",
        Status::NoTarget(NoTargetReason::Mixed) => " (chỉ tiêu các đơn vị khác loại nên không cộng được)",
        Status::NoTarget(NoTargetReason::Blank) => " (chưa có chỉ tiêu để so sánh)",
        Status::Exceeded | Status::Met | Status::Behind | Status::NoneYet | Status::NoResult => "",
    };
    say("## ##", vec![lead, Prose::text(verb(&facts.noun)), counted(facts, result), Prose::text(reason)])
}

/// n, n or more, or a rate without an upper end.
fn of_count(facts: &ReportFacts, target: &Target, against: &Measured, lead: Prose, goal: Prose) -> Prose {
    let attainment = against.attainment.as_ref().map(Prose::from).unwrap_or_default();
    let verb = Prose::text(verb(&facts.noun));
    let rest = rest(facts, against);
    let noun = Prose::text(noun(&facts.noun));
    if let TargetKind::AtLeast(_) = target.kind() {
        let target = phrase(facts, target);
        let result = counted(facts, &against.result);
        return say("## #, đạt # chỉ tiêu# (#)#", vec![lead, verb, result, attainment, goal, target, rest]);
    }
    let base = base(facts, target).map(|base| say(" (#)", vec![base])).unwrap_or_default();
    let (result, target) = (Prose::from(&against.result), Prose::from(&against.target));
    say("## #/##, đạt # chỉ tiêu###", vec![lead, verb, result, target, noun, attainment, goal, base, rest])
}

/// What is beyond the target, or still missing.
fn rest(facts: &ReportFacts, against: &Measured) -> Prose {
    if let Some((excess, percent)) = &against.excess {
        let percent = percent.as_ref().map(|percent| say(" (vượt #)", vec![percent.into()])).unwrap_or_default();
        return say(", vượt ##", vec![counted(facts, excess), percent]);
    }
    let Some((shortfall, percent)) = &against.shortfall else { return Prose::new() };
    let percent = percent.as_ref().map(|percent| say(" (#)", vec![percent.into()])).unwrap_or_default();
    say(", còn thiếu ## để hoàn thành chỉ tiêu", vec![counted(facts, shortfall), percent])
}

/// From a to b, or a rate with both ends.
fn of_range(
    facts: &ReportFacts,
    column: &ColumnFacts,
    target: &Target,
    (against, high): (Option<Measured>, Measured),
    lead: Prose,
    goal: Prose,
) -> Prose {
    let status = column.assessment.map(|assessment| assessment.status);
    let verb = Prose::text(verb(&facts.noun));
    let target = phrase(facts, target);
    let result = counted(facts, &high.result);
    let of_high = high.attainment.as_ref().map(Prose::from);
    if status == Ok(Status::Exceeded) {
        let rest = rest(facts, &high);
        let of_high = of_high.map(|of| say(", bằng # mức cao", vec![of])).unwrap_or_default();
        return say("## #, trên mức chỉ tiêu# (#)##", vec![lead, verb, result, goal, target, of_high, rest]);
    }
    let of_low = against.as_ref().and_then(|against| against.attainment.as_ref()).map(Prose::from);
    let ends = [of_low.map(|of| say("# mức thấp", vec![of])), of_high.map(|of| say("# mức cao", vec![of]))];
    let ends = Prose::joined(ends.into_iter().flatten(), " và ");
    let rest = against.filter(|against| against.shortfall.is_some());
    let rest = rest.map(|against| rest_of_range(facts, &against)).unwrap_or_default();
    let pattern = if status == Ok(Status::Met) {
        "## #, trong mức chỉ tiêu# (#), bằng ##"
    } else {
        "## #, dưới mức chỉ tiêu# (#), bằng ##"
    };
    say(pattern, vec![lead, verb, result, goal, target, ends, rest])
}

fn rest_of_range(facts: &ReportFacts, against: &Measured) -> Prose {
    let missing = against.shortfall.as_ref().map(|(count, _)| counted(facts, count)).unwrap_or_default();
    say(", còn thiếu # để đạt mức thấp", vec![missing])
}

/// n or less.
fn of_limit(facts: &ReportFacts, column: &ColumnFacts, target: &Target, lead: Prose, goal: Prose) -> Prose {
    let Some(against) = column.measured() else { return Prose::new() };
    let result = counted(facts, &against.result);
    let target = phrase(facts, target);
    if let Some((excess, percent)) = &against.excess {
        let percent = percent.as_ref().map(|percent| say(" (vượt #)", vec![percent.into()])).unwrap_or_default();
        let excess = counted(facts, excess);
        return say("#có #, vượt giới hạn# (#) là ##", vec![lead, result, goal, target, excess, percent]);
    }
    let of = against.attainment.as_ref().map(|of| say(", bằng # giới hạn", vec![of.into()])).unwrap_or_default();
    say("#có #, trong giới hạn# (#)#", vec![lead, result, goal, target, of])
}

/// n of m units.
fn of_coverage(column: &ColumnFacts, [required, of]: [Quantity; 2], lead: Prose, goal: Prose) -> Prose {
    let Some(against) = column.measured() else { return Prose::new() };
    let units = |count| Prose::from(Figure::count(FigureKind::Units, count));
    let attainment = against.attainment.as_ref().map(Prose::from).unwrap_or_default();
    let rest = match (&against.excess, &against.shortfall) {
        (Some((excess, _)), _) => say(", vượt # đơn vị", vec![excess.into()]),
        (None, Some((shortfall, _))) => say(", còn thiếu # đơn vị", vec![shortfall.into()]),
        (None, None) => Prose::new(),
    };
    let result = Prose::from(&against.result);
    say(
        "#có #/# đơn vị đạt yêu cầu, bằng # chỉ tiêu# (# đơn vị)#",
        vec![lead, result, units(of), attainment, goal, units(required), rest],
    )
}

/// A target in words: `từ 80 đảng viên mới trở lên`.
pub(super) fn phrase(facts: &ReportFacts, target: &Target) -> Prose {
    let end = |end| count(facts, FigureKind::Target, end);
    let bare = |end| Prose::from(Figure::count(FigureKind::Target, end));
    match target.kind() {
        TargetKind::Exactly(exactly) => end(exactly),
        TargetKind::AtLeast(least) => say("từ # trở lên", vec![end(least)]),
        TargetKind::AtMost(most) => say("không quá #", vec![end(most)]),
        TargetKind::Between { low, high } if low == high => end(high),
        TargetKind::Between { low, high } => between(bare(low), end(high)),
        TargetKind::Rate { .. } => {
            let counts = match target.high() {
                Some(high) if high != target.low() => between(bare(target.low()), end(high)),
                // Whole counts reach a rate from the next one up.
                Some(_) | None => say("ít nhất #", vec![end(target.low())]),
            };
            base(facts, target).map(|base| say("#, tức #", vec![base, counts])).unwrap_or_default()
        }
        TargetKind::Coverage { required, of } => {
            let units = |count| Prose::from(Figure::count(FigureKind::Units, count));
            say("#/# đơn vị", vec![units(required), units(of)])
        }
    }
}

/// `3–4% của 1.200 đảng viên đầu năm`.
fn base(facts: &ReportFacts, target: &Target) -> Option<Prose> {
    let TargetKind::Rate { low, high, base, of } = target.kind() else { return None };
    // What was set is said in full; a rate that has to be rounded says so.
    let full = |rate: Percentage| Figure::set_rate(rate).map(|rate| say("#%", vec![rate.into()]));
    let rounded = |rate: Percentage| Prose::from(Figure::bare_percent(FigureKind::Rate, rate));
    let rates = match (full(low), high.map(|high| (high, full(high)))) {
        (Some(low), Some((_, Some(high)))) => between(low, high),
        (_, Some((high, _))) => between(say("khoảng #", vec![rounded(low)]), rounded(high)),
        (Some(low), None) => low,
        (None, None) => say("khoảng #", vec![rounded(low)]),
    };
    let base = Prose::from(Figure::count(FigureKind::Base, base));
    let members = if facts.noun.members { " đảng viên " } else { " " };
    Some(say("# của ###", vec![rates, base, Prose::text(members), Prose::text((target::WORDS.base)(of))]))
}

/// What follows the first sentence: the other period, and what does not add up.
pub(super) fn totals(facts: &ReportFacts) -> Vec<Prose> {
    let mut said = more(facts, &facts.main);
    if let Some(beside) = facts.beside.as_ref().filter(|beside| beside.result.is_some() || is_measured(beside)) {
        let lead = match beside.span {
            Span::Year(_) => format!("riêng {}, ", span(&beside.span)),
            Span::Term { .. } => format!("lũy kế {}, ", span(&beside.span)),
        };
        said.push(clause(facts, beside, Prose::text(lead), ""));
        said.extend(more(facts, beside));
    }
    said
}

fn more(facts: &ReportFacts, column: &ColumnFacts) -> Vec<Prose> {
    let mut said = Vec::new();
    let target_of = |target: &Option<Target>| {
        target.as_ref().map_or_else(|| Prose::text("chưa có"), |target| phrase(facts, target))
    };
    for replaced in &column.replacements {
        said.push(say(
            "chỉ tiêu# được điều chỉnh từ ngày #: trước là #, nay là #",
            vec![
                Prose::text(of_span(&column.span)),
                Prose::text(date(replaced.from)),
                target_of(&replaced.before),
                target_of(&replaced.after),
            ],
        ));
    }
    if let Some(without) = column.without_target {
        let without = count(facts, FigureKind::Part, without);
        said.push(say(
            "kết quả# gồm cả # của những nơi hoặc những năm chưa có chỉ tiêu",
            vec![Prose::text(of_span(&column.span)), without],
        ));
    }
    if let Some(found) = column.target_over_years {
        said.push(handed_on(facts, column, "cho các năm", found));
    }
    said
}

/// What of a target its years or units carry.
fn handed_on(
    facts: &ReportFacts,
    column: &ColumnFacts,
    to: &str,
    DifferenceFacts { own, sum }: DifferenceFacts,
) -> Prose {
    let (difference, both, pattern) = if own > sum {
        (own.minus(sum), [own, sum], "chỉ tiêu# là #, đã phân # #, còn phải phân #")
    } else {
        (sum.minus(own), [sum, own], "chỉ tiêu# là #, đã phân # #, vượt #")
    };
    let difference = Figure::difference(FigureKind::Difference, difference.unwrap_or_default(), both);
    say(
        pattern,
        vec![
            Prose::text(of_span(&column.span)),
            count(facts, FigureKind::Target, own),
            Prose::text(to),
            count(facts, FigureKind::Target, sum),
            counted(facts, &difference),
        ],
    )
}

/// What the units under it have, where that is not what it has itself.
pub(super) fn under(facts: &ReportFacts) -> Vec<Prose> {
    let column = &facts.main;
    let mut said = Vec::new();
    if let Some(found) = column.target_difference {
        said.push(handed_on(facts, column, "cho các đơn vị trực thuộc", found));
    }
    if let Some(DifferenceFacts { own, sum }) = column.result_difference {
        let (more, difference, both) = if own > sum {
            ("ít hơn", own.minus(sum), [own, sum])
        } else {
            ("nhiều hơn", sum.minus(own), [sum, own])
        };
        let difference = Figure::difference(FigureKind::Difference, difference.unwrap_or_default(), both);
        said.push(say(
            "kết quả# của các đơn vị trực thuộc cộng lại là #, # # so với số đã ghi (#)",
            vec![
                Prose::text(of_span(&column.span)),
                count(facts, FigureKind::Result, sum),
                Prose::text(more),
                counted(facts, &difference),
                count(facts, FigureKind::Result, own),
            ],
        ));
    }
    said
}
