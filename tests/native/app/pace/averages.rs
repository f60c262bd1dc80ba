//! Yearly averages beside what they were divided by. Expected figures were worked out by hand.

use chi_tieu::app::pace::averages;
use chi_tieu::plan::{Division, When};

use super::sheet::{Sheet, check, check_has, exactly, told};

const NOTE: &str = "Ba cách chia cho ba con số khác nhau: khi báo cáo hãy ghi rõ chia cho bao nhiêu năm. Số năm đã trọn \
                    chỉ lấy kết quả của các năm đó.";

#[track_caller]
fn check_averages(sheet: &Sheet, lines: &[&str]) {
    let mut section = averages(&sheet.standing(When::Term), sheet.facts);
    assert_eq!(section.notes.pop().as_deref(), Some(NOTE));
    check(&section, lines);
}

#[test]
fn article_000_over_its_five_years() {
    let sheet = Sheet::new(2016, 2020).target(0, When::Term, exactly(750)).result(0, When::Term, 967);
    check_averages(
        &sheet,
        &["Trên số năm của cả kỳ: 193,4 | 967 ÷ 5 năm", "Cần ngày chốt số liệu để tính theo thời gian."],
    );
    // On and after the last day all three are one, whatever the term was entered by.
    for day in [(2020, 12, 31), (2021, 5, 1)] {
        check_averages(
            &sheet.clone().as_of(day.0, day.1, day.2),
            &[
                "Trên số năm của cả kỳ: 193,4 | 967 ÷ 5 năm",
                "Trên số năm đã trọn: 193,4 | 967 ÷ 5 năm",
                "Trên thời gian đến ngày chốt: 193,4 | 967 ÷ 5 năm",
            ],
        );
    }
}

#[test]
fn three_bases_side_by_side_with_what_is_needed() {
    // 213 in all, 190 of it in the two complete years; 2 years and 181/365; 287 more in 2 years and 184/365.
    let sheet = Sheet::new(2021, 2025)
        .target(0, When::Term, exactly(500))
        .result(0, When::Year(2021), 100)
        .result(0, When::Year(2022), 90)
        .result(0, When::Year(2023), 23)
        .as_of(2023, 6, 30);
    check_averages(
        &sheet,
        &[
            "Trên số năm của cả kỳ: 42,6 | 213 ÷ 5 năm",
            "Trên số năm đã trọn: 95 | 190 ÷ 2 năm",
            "Trên thời gian đến ngày chốt: 85,34 | 213 ÷ 2,4959 năm",
            "Còn cần mỗi năm: 114,61 | còn thiếu 287",
        ],
    );
}

#[test]
fn article_001_since_the_start_of_its_term() {
    // 23.596 entered for the term, at the end of 2023: its years cannot be told apart.
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(35_800)).result(0, When::Term, 23_596);
    check_averages(
        &sheet.as_of(2023, 12, 31),
        &[
            "Trên số năm của cả kỳ: 4.719,2 | 23.596 ÷ 5 năm",
            "Trên số năm đã trọn: —",
            "Trên thời gian đến ngày chốt: 7.865,33 | 23.596 ÷ 3 năm",
            "Còn cần mỗi năm: 6.102 | còn thiếu 12.204",
        ],
    );
}

#[test]
fn no_year_is_complete_in_the_first() {
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(500)).result(0, When::Year(2021), 32);
    check_averages(
        &sheet.as_of(2021, 2, 28),
        &[
            "Trên số năm của cả kỳ: 6,4 | 32 ÷ 5 năm",
            "Trên số năm đã trọn: —",
            "Trên thời gian đến ngày chốt: 197,97 | 32 ÷ 0,1616 năm",
            "Còn cần mỗi năm: 96,73 | còn thiếu 468",
        ],
    );
}

#[test]
fn under_a_year_left_nothing_is_asked_for_a_year() {
    let sheet = Sheet::new(2021, 2022)
        .target(0, When::Term, exactly(100))
        .result(0, When::Year(2021), 40)
        .parts(0, 2022, Division::Months, &[10, 10, 10, 90])
        .as_of(2022, 3, 31);
    check_averages(
        &sheet,
        &[
            "Trên số năm của cả kỳ: 35 | 70 ÷ 2 năm",
            "Trên số năm đã trọn: 40 | 40 ÷ 1 năm",
            "Trên thời gian đến ngày chốt: 56,15 | 70 ÷ 1,2466 năm",
            "Còn cần mỗi năm: — | còn thiếu 30",
        ],
    );
}

#[test]
fn a_year_has_no_yearly_average_and_blank_no_figure() {
    let sheet = Sheet::new(2021, 2025);
    check(
        &averages(&sheet.standing(When::Year(2021)), sheet.facts),
        &["Bình quân năm tính trên cả kỳ: hãy chọn cả kỳ ở Kỳ xem."],
    );
    check_has(&averages(&sheet.standing(When::Term), sheet.facts), &["Trên số năm của cả kỳ: —"]);
    let early = sheet.as_of(2020, 1, 1);
    assert!(
        told(&averages(&early.standing(When::Term), early.facts))
            .contains(&"Đến ngày chốt kỳ này chưa bắt đầu.".into())
    );
}
