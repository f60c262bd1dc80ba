//! How numbers are written, and numbers that count nothing.

use chi_tieu::report::ReportLanguage::{English, Vietnamese};
use chi_tieu::report::read_report;

use super::notation::told;

const PLAIN: &str = "Chỉ tiêu 80 đảng viên, kết nạp 96 đảng viên, đạt 120% kế hoạch.";
const FOUND: &str = "attainment 120%: 96 of 80, agrees";

/// Vietnamese letters taken apart, as some keyboards and PDF files have them.
fn decomposed(text: &str) -> String {
    const LETTERS: [(char, &str); 26] = [
        ('ỉ', "i\u{309}"),
        ('ê', "e\u{302}"),
        ('đ', "đ"),
        ('ả', "a\u{309}"),
        ('ế', "e\u{302}\u{301}"),
        ('ạ', "a\u{323}"),
        ('ậ', "a\u{323}\u{302}"),
        ('ư', "u\u{31b}"),
        ('ợ', "o\u{31b}\u{323}"),
        ('ờ', "o\u{31b}\u{300}"),
        ('ớ', "o\u{31b}\u{301}"),
        ('ă', "a\u{306}"),
        ('ắ', "a\u{306}\u{301}"),
        ('ổ', "o\u{302}\u{309}"),
        ('ố', "o\u{302}\u{301}"),
        ('ỷ', "y\u{309}"),
        ('ệ', "e\u{323}\u{302}"),
        ('ủ', "u\u{309}"),
        ('ù', "u\u{300}"),
        ('ỳ', "y\u{300}"),
        ('ị', "i\u{323}"),
        ('ó', "o\u{301}"),
        ('ô', "o\u{302}"),
        ('ữ', "u\u{31b}\u{303}"),
        ('á', "a\u{301}"),
        ('ọ', "o\u{323}"),
    ];
    let apart = |letter: char| LETTERS.iter().find(|(it, _)| *it == letter).map(|(_, apart)| (*apart).to_owned());
    text.chars().map(|letter| apart(letter).unwrap_or_else(|| letter.to_string())).collect()
}

#[track_caller]
fn check(text: &str, found: &str) {
    assert_eq!(told(text, Vietnamese), found, "{text}");
}

#[test]
fn spellings_of_words_do_not_matter() {
    check(PLAIN, FOUND);
    check(&decomposed(PLAIN), FOUND);
    check(&PLAIN.to_uppercase(), FOUND);
    check("Chi\u{309} tiêu 80 ÐẢNG VIÊN; kết nạp 96, đạt 120%.", FOUND);
    check("Kết nạp 96/80 đ/c, đạt tỉ lệ 120%.", FOUND);
    check("Kết nạp 96/80 đồng chí, đạt tỷ lệ 120 phần trăm.", "attainment 120 phần trăm: 96 of 80, agrees");
    check("Đảng uỷ giao 80 đảng viên; kết nạp 96, đạt 120%.", FOUND);
}

#[test]
fn spaces_line_breaks_and_what_is_invisible_do_not_matter() {
    check(
        "Chỉ tiêu\u{a0}80 đảng\u{200b} viên, kết\u{a0}nạp\n96 đảng viên,\r\nđạt 120\u{a0}% kế\nhoạch.",
        "attainment 120\u{a0}%: 96 of 80, agrees",
    );
    check("Chỉ tiêu 80đ/c,kết nạp 96đ/c,đạt120%.", FOUND);
    check("Chỉ tiêu cả năm của toàn Đảng bộ huyện là kết nạp 80 đảng viên vào\nĐảng; đã kết nạp 96, đạt 120%.", FOUND);
}

#[test]
fn numbers_are_read_as_people_write_them() {
    check(
        "Chỉ tiêu 1.560.000 hộ, thực hiện 1.588.505 hộ, đạt 101,8%.",
        "attainment 101,8%: 1.588.505 of 1.560.000, agrees",
    );
    check(
        "Chỉ tiêu 1,560,000 hộ, thực hiện 1,588,505 hộ, đạt 101,8%.",
        "attainment 101,8%: 1,588,505 of 1,560,000, agrees",
    );
    check(
        "Chỉ tiêu 1 560 000 hộ, thực hiện 1 588 505 hộ, đạt 101.8%.",
        "attainment 101.8%: 1 588 505 of 1 560 000, agrees",
    );
    check("Kết nạp 8/7 đảng viên, đạt 114,2%.", "attainment 114,2%: 8 of 7, truncated");
    check("Thu 1,2 tỷ đồng, đạt 120% dự toán (1.000 triệu đồng).", "attainment 120%: 1,2 of 1.000, agrees");
    assert_eq!(
        told("It admitted 2,604 members, 108.5% of the target of 2,400.", English),
        "attainment 108.5%: 2,604 of 2,400, agrees"
    );
}

#[test]
fn what_counts_nothing_is_no_figure() {
    for text in [
        "Ngày 28/5/2021, 05/9/2022, 23-4-2014 và chiều 22/2.",
        "Chỉ thị số 05-CT/TU, Kế hoạch số 108- KH/TU, Nghị quyết 21-NQ/TW, Nghị định 356/2025/NĐ-CP.",
        "Đại hội lần thứ 8, khóa 13, nhiệm kỳ 2020 - 2025, giai đoạn 2021–2025.",
        "Xếp thứ 04/34 tỉnh; đứng hạng 12/63.",
        "Trao Huy hiệu 80 năm tuổi Đảng.",
        "Lúc 08:18 và 7h30, tháng 6/2024, quý 3.",
        "Dịch COVID-19, xe 47A-123.45, điện thoại 0262 3856 789.",
    ] {
        let report = read_report(text, Vietnamese);
        assert_eq!(report.findings, [], "{text}");
        let read: Vec<&str> = report.figures.iter().map(|figure| &text[figure.span.clone()]).collect();
        assert_eq!(read, Vec::<&str>::new(), "{text}");
    }
}
