//! The text in sheets and pieces: nothing of it is lost, no mark is cut.

use chi_tieu::app::check::{pieces, sheets};
use chi_tieu::report::{Finding, FindingKind, Input, Inputs, PrintedValue, Report};
use proptest::prelude::*;

use super::{finding, rounded};

fn report(marks: &[std::ops::Range<usize>]) -> Report {
    let found =
        |at: &std::ops::Range<usize>| finding(FindingKind::Excess, PrintedValue::Percent(rounded(1, 0)), at.clone());
    Report { findings: marks.iter().map(found).collect(), figures: Vec::new() }
}

fn check_whole(text: &str, report: &Report, open: Option<usize>) {
    let sheets = sheets(text, report);
    let shown: String = sheets.iter().map(|sheet| &text[sheet.clone()]).collect();
    assert_eq!(shown, text);
    let pieces: Vec<_> = sheets.iter().flat_map(|sheet| pieces(sheet, report, open)).collect();
    let shown: String = pieces.iter().map(|piece| &text[piece.at.clone()]).collect();
    assert_eq!(shown, text);
    let marked = pieces.iter().filter_map(|piece| piece.finding).collect::<Vec<_>>();
    assert_eq!(marked, (0..report.findings.len()).collect::<Vec<_>>());
}

#[test]
fn a_long_text_is_cut_at_lines_and_never_in_a_figure() {
    let line = "Kết nạp 967 đảng viên, vượt 28,93%.\n";
    let text = line.repeat(1_000);
    let at = line.find("28").unwrap();
    let marks: Vec<_> = (0..1_000).map(|row| row * line.len() + at..row * line.len() + at + 6).collect();
    let report = report(&marks);
    check_whole(&text, &report, Some(500));
    for sheet in sheets(&text, &report) {
        assert!(text[sheet.clone()].ends_with('\n') && sheet.len() < 7_000);
    }
    // One line without a space, all of it one figure in the middle.
    let text = "đ".repeat(10_000);
    check_whole(&text, &self::report(&[5_000..9_000, 9_002..9_004]), None);
    check_whole("", &self::report(&[]), None);
}

#[test]
fn the_open_claim_and_its_numbers_stand_out() {
    let text = "a 967 b vượt 29% c";
    let at = text.find("vượt").unwrap();
    let printed = text.find("29%").unwrap();
    let open = Finding {
        span: at..printed + 3,
        printed_span: printed..printed + 3,
        inputs: Inputs {
            result: Some(Input { value: chi_tieu::calc::Quantity::ZERO, span: 2..5 }),
            ..Inputs::default()
        },
        ..finding(FindingKind::Excess, PrintedValue::Percent(rounded(29, 0)), 0..0)
    };
    let report = Report { findings: vec![open], figures: Vec::new() };
    let shown: Vec<_> = pieces(&(0..text.len()), &report, Some(0))
        .into_iter()
        .map(|piece| (text[piece.at].to_owned(), piece.finding, piece.of_open, piece.input))
        .collect();
    let expected = [
        ("a ", None, false, false),
        ("967", None, false, true),
        (" b ", None, false, false),
        ("vượt ", None, true, false),
        ("29%", Some(0), true, false),
        (" c", None, false, false),
    ];
    let expected: Vec<_> = expected.into_iter().map(|(text, ..)| text.to_owned()).zip(expected).collect();
    let expected: Vec<_> =
        expected.into_iter().map(|(text, (_, finding, of_open, input))| (text, finding, of_open, input)).collect();
    assert_eq!(shown, expected);
}

proptest! {
    #[test]
    fn any_text_is_shown_whole(text in "[a-zđ\u{301}🎉\u{202e} \n]{0,300}", lengths in prop::collection::vec(1_usize..40, 0..20)) {
        let mut marks = Vec::new();
        let mut start = 0;
        for length in lengths {
            let from = (start..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap();
            let to = (from + length..=text.len()).find(|at| text.is_char_boundary(*at));
            let Some(to) = to else { break };
            marks.push(from..to);
            start = to + length;
            if start > text.len() { break }
        }
        check_whole(&text, &report(&marks), if marks.is_empty() { None } else { Some(0) });
    }
}
