//! English words of the room that checks a report.

use crate::calc::{Reproduction, Verdict};
use crate::i18n::{CheckRoomWords, FindingCounts, MissingInput, Way};
use crate::report::{FindingKind, ReportLanguage};

pub(super) const WORDS: CheckRoomWords = CheckRoomWords {
    room: "Check",
    heading: "Check the figures of a report",
    text: "Paste the report here",
    hint: "The text stays in this page: it is sent nowhere and not kept. Close the page and it is gone.",
    language: "Language of the report",
    language_name: |language| match language {
        ReportLanguage::Vietnamese => "Vietnamese",
        ReportLanguage::English => "English",
    },
    clear: "Clear the text",
    cleared: "The text was cleared.",
    restore: "Bring it back",
    exchange: "Bring back the cleared text, put this one away",
    summary,
    nothing: "No figure that is worked out from others could be read in this text.",
    unchecked: |count| match count {
        1 => "1 other figure looks worked out, with nothing in the text to check it with.".to_owned(),
        _ => format!("{count} other figures look worked out, with nothing in the text to check them with."),
    },
    not_judged: "What is not understood beyond doubt is not judged: a figure without a mark is not thereby right.",
    marked: "The text with its marks",
    findings: "Findings",
    verdict: |verdict| match verdict {
        Verdict::Agrees => "Right",
        Verdict::Truncated => "Right only if cut off",
        Verdict::Approximate => "Approximately right",
        Verdict::Disagrees => "Wrong",
        Verdict::Unverifiable => "Too little to check",
    },
    rule: |rule| match rule {
        Reproduction::Exact => "exact, nothing was rounded",
        Reproduction::Both => "rounding and cutting both give it",
        Reproduction::HalfUp => "right when rounded",
        Reproduction::Truncated => "",
    },
    kind: |kind| match kind {
        FindingKind::Attainment => "Attainment",
        FindingKind::Excess => "Excess",
        FindingKind::Shortfall => "Shortfall",
        FindingKind::Share => "Share",
        FindingKind::Rate => "Rate",
        FindingKind::Average => "Average",
        FindingKind::Growth => "Growth",
        FindingKind::Ratio => "Ratio",
        FindingKind::Sum => "Sum",
        FindingKind::ImpliedTarget => "Count from a rate",
        FindingKind::Range => "Range",
    },
    position: |place, of| format!("Finding {place} of {of}"),
    previous: "Previous",
    next: "Next",
    close: "Close",
    show_in_text: "Show in the text",
    keys: "F8: next finding. Shift+F8: previous finding. Esc: close.",
    more: |count| format!("Show {count} more"),
    sheet: |place, of| format!("Part {place} of {of}"),
    previous_sheet: "Previous part",
    next_sheet: "Next part",
    way: |way, figure| match way {
        Way::Exceeds => format!("{figure} above"),
        Way::Short => format!("{figure} short"),
        Way::Grows => format!("up {figure}"),
        Way::Falls => format!("down {figure}"),
    },
    points: |figure| format!("{figure} percentage points"),
    times: |figure| format!("{figure} times"),
    scaled: |power, figure| match power {
        3 => format!("{figure} thousand"),
        6 => format!("{figure} million"),
        9 => format!("{figure} billion"),
        _ => figure.to_owned(),
    },
    range: |low, high| format!("{low}–{high}"),
    exactly: |figure| format!("Worked out: {figure}"),
    missing: |input| match input {
        MissingInput::Target => "the target",
        MissingInput::Result => "the result",
        MissingInput::Whole => "the total",
        MissingInput::Part => "the part",
        MissingInput::Base => "the base",
        MissingInput::Earlier => "the earlier value",
        MissingInput::Divisor => "the number divided by",
        MissingInput::Total => "the total divided",
        MissingInput::Years => "the number of years",
    },
    not_found: |what| format!("For this figure {what} was not found in the text."),
    only: str::to_owned,
    implied: |what, rounded, cut| match (rounded, cut) {
        (Some(rounded), Some(cut)) if rounded == cut => format!("To give this figure, {what} must be {rounded}."),
        (Some(rounded), Some(cut)) => {
            format!("To give this figure, {what} must be {rounded} if rounded; {cut} if cut off.")
        }
        (Some(rounded), None) => {
            format!("To give this figure, {what} must be {rounded} if rounded; cut off, no whole number gives it.")
        }
        (None, Some(cut)) => {
            format!("To give this figure, {what} must be {cut} if cut off; rounded, no whole number gives it.")
        }
        (None, None) => format!("No whole number as {what} gives this figure."),
    },
    wrong_base: |other| format!("right if worked out with {other}: perhaps the wrong number was taken"),
    points_as_percent: "this is the difference of two rates: percentage points, not per cent",
    percent_as_points: "this is a change in per cent, not percentage points",
    unexplained: "no common mistake gives this figure",
    use_figures: "Use these figures in Quick",
    replace_heading: "Replace the figures in Quick?",
    replace_text: |target, result| {
        format!("Quick has target {target}, result {result}. The figures of the report would take their place.")
    },
    replace: "Replace",
    keep: "Keep what is there",
    make_plan: "Make a plan of what was read",
    plan_title: "Figures from the checked report",
    copy: "Copy the findings",
    copied: "The findings were copied.",
    copy_refused: "The browser does not allow copying. Select and copy in the box below.",
};

fn summary(counts: &FindingCounts) -> String {
    let parts: Vec<String> = [
        (counts.agree, "right"),
        (counts.cut, "right only if cut off"),
        (counts.approximate, "approximately right"),
        (counts.disagree, "wrong"),
        (counts.unverifiable, "with too little to check"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {what}"))
    .collect();
    let noun = if counts.findings() == 1 { "figure" } else { "figures" };
    format!("Read {} worked-out {noun}: {}.", counts.findings(), parts.join(", "))
}
