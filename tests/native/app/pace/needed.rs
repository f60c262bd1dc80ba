//! What the rest asks for. Expected figures were worked out by hand.

use chi_tieu::app::pace::{FirstYears, first_years, needed};
use chi_tieu::calc::Target;
use chi_tieu::plan::When;

use super::sheet::{Sheet, check, exactly, n, told};

const YEAR: When = When::Year(2021);

#[track_caller]
fn check_needed(sheet: &Sheet, when: When, lines: &[&str]) {
    check(&needed(&sheet.standing(when), sheet.facts), lines);
}

fn krong_bong(result: i128) -> Sheet {
    Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).result(0, YEAR, result)
}

#[test]
fn per_month_and_quarter_with_what_came_so_far() {
    // 57 in 6 months and 2 quarters; 23 in 6 months and 2 quarters so far.
    check_needed(
        &krong_bong(23).as_of(2021, 6, 30),
        YEAR,
        &[
            "Còn thiếu: 57",
            "Thời gian còn lại: 184 ngày",
            "Cần mỗi tháng: 9,5 | đến nay bình quân 3,83",
            "Cần mỗi quý: 28,5 | đến nay bình quân 11,5",
        ],
    );
}

#[test]
fn a_whole_term_is_left_before_it_begins() {
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(500)).result(0, When::Term, 0).as_of(2020, 12, 31);
    check_needed(
        &sheet,
        When::Term,
        &[
            "Còn thiếu: 500",
            "Thời gian còn lại: 1.826 ngày",
            "Cần mỗi tháng: 8,33",
            "Cần mỗi quý: 25",
            "Cần mỗi năm: 100",
        ],
    );
}

#[test]
fn two_months_into_the_term_of_the_article() {
    // 468 of 500: 58 months, 19 quarters and 31/90, 4 years and 306/365; 32 in 2 months, 59/90 quarters, 59/365 years.
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(500)).result(0, YEAR, 32).as_of(2021, 2, 28);
    check_needed(
        &sheet,
        When::Term,
        &[
            "Còn thiếu: 468",
            "Thời gian còn lại: 1.767 ngày",
            "Cần mỗi tháng: 8,07 | đến nay bình quân 16",
            "Cần mỗi quý: 24,19 | đến nay bình quân 48,81",
            "Cần mỗi năm: 96,73 | đến nay bình quân 197,97",
        ],
    );
}

#[test]
fn finished_and_over() {
    check_needed(&krong_bong(80).as_of(2021, 6, 30), YEAR, &["Đã đạt chỉ tiêu, không còn thiếu."]);
    check_needed(&krong_bong(96).as_of(2021, 10, 12), YEAR, &["Đã hoàn thành, vượt 16."]);
    check_needed(&krong_bong(96).as_of(2022, 1, 1), YEAR, &["Đã hoàn thành, vượt 16."]);
    check_needed(
        &krong_bong(23).as_of(2021, 12, 31),
        YEAR,
        &["Còn thiếu: 57", "Kỳ đã hết, không còn thời gian; còn thiếu 57."],
    );
}

#[test]
fn the_last_days_give_no_monthly_figure() {
    check_needed(
        &krong_bong(79).as_of(2021, 12, 30),
        YEAR,
        &["Còn thiếu: 1", "Thời gian còn lại: 1 ngày", "Còn dưới một tháng nên không tính theo tháng, quý, năm."],
    );
    assert!(
        told(&needed(&krong_bong(79).as_of(2021, 11, 30).standing(YEAR), krong_bong(0).facts))
            .contains(&"Cần mỗi tháng: 1 | đến nay bình quân 7,18".to_owned())
    );
}

#[test]
fn what_is_missing_is_named() {
    let blank = Sheet::new(2021, 2021).as_of(2021, 6, 30);
    check_needed(&blank, YEAR, &["Chưa có chỉ tiêu nên không tính được phần còn lại."]);
    check_needed(&blank.target(0, YEAR, exactly(80)), YEAR, &["Chưa nhập kết quả. Nếu chưa có gì, hãy nhập 0."]);
    check_needed(&krong_bong(23), YEAR, &["Còn thiếu: 57", "Cần ngày chốt số liệu để tính theo thời gian."]);
}

#[test]
fn under_a_limit_what_is_left_is_room() {
    let limit =
        |result| Sheet::new(2021, 2021).target(0, YEAR, Target::at_most(n(12)).unwrap()).result(0, YEAR, result);
    check_needed(
        &limit(3).as_of(2021, 6, 30),
        YEAR,
        &[
            "Còn trong giới hạn: 9",
            "Thời gian còn lại: 184 ngày",
            "Mỗi tháng không quá: 1,5 | đến nay bình quân 0,5",
            "Mỗi quý không quá: 4,5 | đến nay bình quân 1,5",
        ],
    );
    check_needed(&limit(14).as_of(2021, 6, 30), YEAR, &["Đã quá giới hạn 2."]);
    check_needed(
        &limit(3).as_of(2021, 12, 31),
        YEAR,
        &["Còn trong giới hạn: 9", "Kỳ đã hết, trong giới hạn, còn cách 9."],
    );
}

#[track_caller]
fn early(sheet: &Sheet, typed: &str) -> FirstYears {
    first_years(&sheet.standing(When::Term), typed, sheet.facts).unwrap()
}

#[test]
fn five_hundred_in_the_first_three_years() {
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(500)).result(0, YEAR, 32).as_of(2021, 2, 28);
    // 468 over 34 months, 11 quarters and 31/90, 2 years and 306/365.
    check(
        &early(&sheet, "3").section,
        &[
            "Bình quân mỗi năm để xong trong 2021–2023: 166,67 | 500 ÷ 3 năm",
            "Còn thiếu: 468",
            "Cần mỗi tháng: 13,76",
            "Cần mỗi quý: 41,25",
            "Cần mỗi năm: 164,88",
        ],
    );
    check(
        &early(&sheet.clone().as_of(2024, 1, 1), "3").section,
        &["Bình quân mỗi năm để xong trong 2021–2023: 166,67 | 500 ÷ 3 năm", "Những năm này đã qua, còn thiếu 468."],
    );
    check(
        &early(&sheet.clone().target(0, When::Term, exactly(30)), "1").section,
        &["Bình quân để xong trong năm 2021: 30 | 30 ÷ 1 năm", "Đã đạt chỉ tiêu, không còn thiếu."],
    );
}

#[test]
fn the_block_of_three_years_of_article_001() {
    let sheet = Sheet::new(2023, 2025).target(0, When::Term, exactly(24_360));
    check(&early(&sheet, "3").section, &["Bình quân mỗi năm để xong trong 2023–2025: 8.120 | 24.360 ÷ 3 năm"]);
}

#[test]
fn a_number_of_years_that_is_none_is_said() {
    let sheet = Sheet::new(2021, 2025).target(0, When::Term, exactly(500));
    assert_eq!(early(&sheet, "6").refusal.as_deref(), Some("Kỳ này chỉ có 5 năm."));
    assert_eq!(early(&sheet, "99999999999").refusal.as_deref(), Some("Kỳ này chỉ có 5 năm."));
    for typed in ["0", "2,5", "ba", "-1"] {
        assert!(early(&sheet, typed).error.is_some(), "{typed}");
    }
    assert_eq!(told(&early(&sheet, "").section), Vec::<String>::new());
    assert_eq!(first_years(&sheet.standing(YEAR), "3", sheet.facts), None);
}
