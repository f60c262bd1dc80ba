//! The state of the room: order, steps, clearing and bringing back.

use std::rc::Rc;

use chi_tieu::app::check::{CheckAction, CheckState, Reading, findings_text, order_of, severity};
use chi_tieu::calc::Verdict;
use chi_tieu::i18n::{FindingCounts, Language};
use chi_tieu::report::{Finding, FindingKind, PrintedValue, Report, ReportLanguage};

use super::{finding, rounded};

const REPORT: &str = "Năm 2024, đảng bộ kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750.\n\
                      Năm 2023, đảng bộ kết nạp 8 đảng viên, đạt 114,2% so với chỉ tiêu 7.\n\
                      Năm 2022, đảng bộ kết nạp 967 đảng viên, đạt 28,93% so với chỉ tiêu 750.";

fn read(text: &str) -> CheckState {
    let mut state = CheckState::default();
    state.apply(CheckAction::Type(Rc::from(text)));
    state.read(Language::Vi);
    state
}

#[test]
fn the_severe_come_first_and_each_kind_in_the_order_of_the_text() {
    let verdicts = [
        Verdict::Agrees,
        Verdict::Unverifiable,
        Verdict::Disagrees,
        Verdict::Approximate,
        Verdict::Truncated,
        Verdict::Disagrees,
    ];
    let one = |verdict| Finding { verdict, ..finding(FindingKind::Sum, PrintedValue::Count(rounded(1, 0)), 0..1) };
    let report = Report { findings: verdicts.into_iter().map(one).collect(), figures: Vec::new() };
    assert_eq!(order_of(&report), [2, 5, 4, 1, 3, 0]);
    for (place, verdict) in chi_tieu::app::check::SEVERITY.into_iter().enumerate() {
        assert_eq!(usize::from(severity(verdict)), place);
    }
}

#[test]
fn the_summary_counts_by_verdict_and_says_what_it_does_not_judge() {
    let state = read(REPORT);
    let summary = state.reading().unwrap().summary(Language::Vi);
    assert_eq!(summary[0], "Đọc được 3 số tính ra: 1 đúng, 1 chỉ đúng nếu cắt bớt, 1 sai.");
    assert!(summary.last().unwrap().contains("chưa hiểu"));
    let counts = FindingCounts { agree: 20, cut: 1, approximate: 1, disagree: 2, unverifiable: 1, unchecked: 1 };
    for (language, whole) in [
        (
            Language::Vi,
            "Đọc được 25 số tính ra: 20 đúng, 1 chỉ đúng nếu cắt bớt, 1 gần đúng, 2 sai, 1 chưa đủ số liệu để soát.",
        ),
        (
            Language::En,
            "Read 25 worked-out figures: 20 right, 1 right only if cut off, 1 approximately right, 2 wrong, 1 with too little to check.",
        ),
    ] {
        assert_eq!((language.words().check_room.summary)(&counts), whole);
    }
    let nothing = read("Hôm nay trời đẹp.");
    assert!(nothing.reading().unwrap().summary(Language::Vi)[0].starts_with("Chưa đọc được số nào"));
}

#[test]
fn steps_go_round_by_severity() {
    let mut state = read(REPORT);
    let mut opened = Vec::new();
    for _ in 0..4 {
        state.apply(CheckAction::Next);
        opened.push(state.open());
    }
    assert_eq!(opened, [Some(2), Some(1), Some(0), Some(2)]);
    state.apply(CheckAction::Previous);
    assert_eq!(state.open(), Some(0));
    state.apply(CheckAction::Close);
    state.apply(CheckAction::Previous);
    assert_eq!(state.open(), Some(0));
    // A place that is none opens nothing.
    state.apply(CheckAction::Open(99));
    assert_eq!(state.open(), Some(0));
    let mut empty = CheckState::default();
    empty.apply(CheckAction::Next);
    assert_eq!(empty.open(), None);
}

#[test]
fn opening_turns_to_the_part_of_the_text() {
    let mut state = read(&[" \n".repeat(10_000).as_str(), REPORT].concat());
    assert_eq!(state.sheet(), 0);
    state.apply(CheckAction::Next);
    let reading = Rc::clone(state.reading().unwrap());
    let at = reading.report.findings[state.open().unwrap()].printed_span.start;
    assert!(state.sheet() > 0 && reading.sheets[state.sheet()].contains(&at));
    state.apply(CheckAction::Sheet(usize::MAX));
    assert_eq!(state.sheet(), reading.sheets.len() - 1);
}

#[test]
fn a_cleared_text_comes_back_and_costs_nothing_typed_since() {
    let mut state = read(REPORT);
    state.apply(CheckAction::Clear);
    assert_eq!((state.text().as_ref(), state.reading().is_none()), ("", true));
    // An empty box has nothing to put away.
    state.apply(CheckAction::Clear);
    state.apply(CheckAction::Type(Rc::from("khác")));
    state.apply(CheckAction::Restore);
    assert_eq!(state.text().as_ref(), REPORT);
    state.apply(CheckAction::Restore);
    assert_eq!(state.text().as_ref(), "khác");
    state.apply(CheckAction::Forget);
    assert_eq!((state.text().as_ref(), state.cleared()), ("", None));
}

#[test]
fn the_language_is_that_of_the_page_until_chosen() {
    let mut state = read(REPORT);
    assert!(!state.is_unread(Language::Vi) && state.is_unread(Language::En));
    state.apply(CheckAction::ChooseLanguage(ReportLanguage::Vietnamese));
    assert!(!state.is_unread(Language::En));
    state.apply(CheckAction::Type(Rc::from("")));
    state.read(Language::Vi);
    assert!(state.reading().is_none());
}

#[test]
fn copied_findings_have_quotation_arithmetic_verdict_and_correction() {
    let reading = Reading::of(Rc::from(REPORT), ReportLanguage::Vietnamese);
    let text = findings_text(&reading, Language::Vi);
    let wrong = "Sai: 28,93% (Tỷ lệ đạt)\n“967 đảng viên, đạt 28,93% so với chỉ tiêu 750”\n967 ÷ 750 = 128,9333…%\nĐúng ra là 128,93%.\nĐây là phần vượt, không phải tỷ lệ đạt.\n";
    assert!(text.contains(wrong), "{text}");
    assert_eq!(text.matches("\n\n").count(), 3);
}
