//! Places in the text.

use chi_tieu::report::ReportLanguage::Vietnamese;
use chi_tieu::report::{read_report, utf16_offsets};

#[test]
fn places_are_those_of_the_original_text() {
    let text = "🎉 Kê\u{301}t nạp 967 đảng viên,\u{a0}vượt 28,93 % so với chỉ tiêu 750.";
    let report = read_report(text, Vietnamese);
    let finding = &report.findings[0];
    assert_eq!(&text[finding.printed_span.clone()], "28,93 %");
    assert_eq!(&text[finding.span.clone()], "vượt 28,93 % so với chỉ tiêu 750");
    assert_eq!(&text[finding.inputs.result.clone().unwrap().span], "967");
    assert_eq!(&text[finding.inputs.base.clone().unwrap().span], "750");
}

#[test]
fn offsets_are_converted_in_one_walk() {
    let text = "a🎉đ\u{301}b";
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len(), text.len() + 9]).collect();
    assert_eq!(utf16_offsets(text, bytes), [0, 1, 3, 4, 5, 6, 6]);
    assert_eq!(utf16_offsets(text, [5, 0, 1]), [3, 0, 1]);
    assert_eq!(utf16_offsets(text, [3]), [1]);
    assert_eq!(utf16_offsets("", [0, 7]), [0, 0]);
}
