//! The answer first. Expected texts were worked out by hand.

use chi_tieu::app::pace::{Answer, Phase, answer};
use chi_tieu::calc::{Status, Target};
use chi_tieu::plan::{Division, When};

use super::sheet::{Sheet, check, check_has, exactly, n, told};

const YEAR: When = When::Year(2021);

/// 23 of 80 by the end of June: 181 of 365 days, 80 × 181 ÷ 365 = 39,67.
fn krong_bong() -> Sheet {
    Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).result(0, YEAR, 23).as_of(2021, 6, 30)
}

#[track_caller]
fn sentence(answer: &Answer, expected: &str) {
    assert_eq!(answer.sentence, expected);
}

#[test]
fn the_article_by_the_end_of_june() {
    let answer = krong_bong().answer(YEAR);
    assert_eq!((answer.figure.as_str(), answer.name), ("28,75%", "Tỷ lệ đạt"));
    sentence(&answer, "Đạt 28,75%, thời gian đã qua 49,59%, chậm khoảng 17 so với chia đều.");
    check(
        &answer.section,
        &[
            "Chỉ tiêu: 80",
            "Kết quả đến 30/06/2021: 23",
            "Thời gian đã qua: 49,59% | 181/365 ngày",
            "Chia đều thì đến nay là: 39,67",
            "Chậm so với chia đều: −16,67 | −20,84 điểm phần trăm",
            "“Chia đều” là chỉ tiêu chia theo số ngày đã qua, chỉ để đối chiếu: kết quả thường dồn về cuối kỳ.",
        ],
    );
    sentence(
        &krong_bong().english().answer(YEAR),
        "28.75% of the target, 49.59% of the time gone, about 17 behind an even spread.",
    );
}

#[test]
fn the_article_by_12_october() {
    // 285 of 365 days; 80 × 285 ÷ 365 = 62,47; 96 − 62,47 = 33,53.
    let answer = krong_bong().result(0, YEAR, 96).as_of(2021, 10, 12).answer(YEAR);
    sentence(&answer, "Đạt 120%, thời gian đã qua 78,08%, nhanh hơn khoảng 34 so với chia đều.");
    assert_eq!(answer.status, Status::Exceeded);
    check_has(&answer.section, &["Nhanh hơn chia đều: +33,53 | +41,92 điểm phần trăm"]);
}

#[test]
fn months_after_the_day_of_the_results_wait() {
    let months = [1, 2, 3, 4, 5, 8, 10, 11, 12, 40];
    let sheet = Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).parts(0, 2021, Division::Months, &months);
    let answer = sheet.clone().as_of(2021, 6, 30).answer(YEAR);
    sentence(&answer, "Đạt 28,75%, thời gian đã qua 49,59%, chậm khoảng 17 so với chia đều.");
    check_has(&answer.section, &["Sau ngày chốt đã nhập thêm 73; phần này chưa tính ở đây."]);
    // A month that has begun counts as it stands.
    assert_eq!(sheet.clone().as_of(2021, 6, 1).standing(YEAR).result, Some(n(23)));
    assert_eq!(sheet.clone().as_of(2021, 5, 31).standing(YEAR).result, Some(n(15)));
    let october = sheet.as_of(2021, 10, 12).standing(YEAR);
    assert_eq!((october.result, october.later), (Some(n(96)), n(0)));
}

#[test]
fn boundary_days() {
    let at = |year, month, date| krong_bong().as_of(year, month, date).standing(YEAR);
    assert_eq!(at(2020, 12, 31).phase, Phase::Before);
    assert!(matches!(at(2021, 1, 1).phase, Phase::During(_)));
    assert!(matches!(at(2021, 12, 30).phase, Phase::During(_)));
    assert_eq!(at(2021, 12, 31).phase, Phase::Over);
    assert_eq!(at(2022, 6, 30).phase, Phase::Over);
    let said = |year, month, date| krong_bong().as_of(year, month, date).answer(YEAR).sentence;
    assert_eq!(said(2020, 12, 31), "Đạt 28,75%, kỳ này bắt đầu sau ngày chốt 31/12/2020.");
    assert_eq!(said(2021, 1, 1), "Đạt 28,75%, thời gian đã qua 0,27%, nhanh hơn khoảng 23 so với chia đều.");
    assert_eq!(said(2021, 12, 31), "Đạt 28,75%, kỳ này đã hết.");
    assert_eq!(said(2023, 1, 1), "Đạt 28,75%, kỳ này đã hết.");
}

#[test]
fn a_leap_year_has_a_day_more() {
    let leap = Sheet::new(2024, 2024).target(0, When::Year(2024), exactly(366)).result(0, When::Year(2024), 60);
    let answer = leap.as_of(2024, 2, 29).answer(When::Year(2024));
    sentence(&answer, "Đạt 16,39%, thời gian đã qua 16,39%, đúng tiến độ chia đều.");
    check_has(&answer.section, &["Thời gian đã qua: 16,39% | 60/366 ngày", "Nhanh hơn chia đều: 0 | 0 điểm phần trăm"]);
}

#[test]
fn less_than_one_is_not_called_none() {
    // 146 of 365 days are two fifths: 2 of 4 is 0,4 ahead of 1,6.
    let sheet = Sheet::new(2021, 2021).target(0, YEAR, exactly(4)).as_of(2021, 5, 26);
    let said = |count| sheet.clone().result(0, YEAR, count).answer(YEAR).sentence;
    assert_eq!(said(2), "Đạt 50%, thời gian đã qua 40%, nhanh hơn chưa đến 1 so với chia đều.");
    assert_eq!(said(0), "Đạt 0%, thời gian đã qua 40%, chậm khoảng 2 so với chia đều.");
}

#[test]
fn blank_and_zero_are_different() {
    let blank = Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).as_of(2021, 6, 30);
    let answer = blank.answer(YEAR);
    assert_eq!((answer.figure.as_str(), answer.name), ("—", "Kết quả"));
    sentence(&answer, "Chưa nhập kết quả, thời gian đã qua 49,59%.");
    check_has(&answer.section, &["Chia đều thì đến nay là: 39,67"]);
    let zero = blank.result(0, YEAR, 0).answer(YEAR);
    sentence(&zero, "Đạt 0%, thời gian đã qua 49,59%, chậm khoảng 40 so với chia đều.");
}

#[test]
fn without_a_day_or_a_target_it_says_so() {
    let mut no_day = Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).result(0, YEAR, 23);
    sentence(&no_day.answer(YEAR), "Đạt 28,75%.");
    check_has(
        &no_day.answer(YEAR).section,
        &["Chưa ghi ngày chốt số liệu nên chưa so được với thời gian: hãy chọn ngày, hoặc lấy hôm nay."],
    );
    no_day = Sheet::new(2021, 2021).result(0, YEAR, 23).as_of(2021, 6, 30);
    sentence(&no_day.answer(YEAR), "Kết quả 23, chưa có chỉ tiêu, thời gian đã qua 49,59%.");
    let zero = no_day.target(0, YEAR, exactly(0));
    sentence(&zero.answer(YEAR), "Kết quả 23, chỉ tiêu bằng 0, thời gian đã qua 49,59%.");
}

#[test]
fn under_a_limit_the_words_turn_round() {
    let limit = |result| {
        let target = Target::at_most(n(80)).unwrap();
        Sheet::new(2021, 2021).target(0, YEAR, target).result(0, YEAR, result).as_of(2021, 6, 30).answer(YEAR)
    };
    sentence(&limit(23), "Đạt 28,75%, thời gian đã qua 49,59%, dưới mức chia đều khoảng 17.");
    sentence(&limit(60), "Đạt 75%, thời gian đã qua 49,59%, dùng quá mức chia đều khoảng 20.");
    check_has(&limit(60).section, &["Quá mức chia đều của giới hạn: +20,33 | +25,41 điểm phần trăm"]);
    let none = Sheet::new(2021, 2021).target(0, YEAR, Target::at_most(n(0)).unwrap()).result(0, YEAR, 2);
    let answer = none.as_of(2021, 6, 30).answer(YEAR);
    sentence(&answer, "Kết quả 2, thời gian đã qua 49,59%.");
}

#[test]
fn a_range_is_measured_against_its_lower_end_with_the_upper_beside_it() {
    let range = Target::between(n(90), n(100)).unwrap();
    let answer = Sheet::new(2021, 2021).target(0, YEAR, range).result(0, YEAR, 95).as_of(2021, 6, 30).answer(YEAR);
    assert_eq!(answer.figure, "105,56%");
    check_has(&answer.section, &["Chỉ tiêu: 90–100", "So với cận trên đạt 95%."]);
}

#[test]
fn a_missed_target_is_never_printed_as_met() {
    let sheet = Sheet::new(2021, 2021).target(0, YEAR, exactly(100_000)).result(0, YEAR, 99_999);
    assert_eq!(sheet.answer(YEAR).figure, "gần 100%");
}

#[test]
fn all_units_together_are_the_sum() {
    let sheet = Sheet::new(2021, 2021).target(1, YEAR, exactly(30)).target(2, YEAR, exactly(50));
    let sheet = sheet.parts(1, 2021, Division::Months, &[1, 2, 3, 0, 0, 1, 9]).result(2, YEAR, 16).as_of(2021, 6, 30);
    let standing = sheet.standing_of(None, YEAR).unwrap();
    assert_eq!((standing.result, standing.later), (Some(n(23)), n(9)));
    sentence(&answer(&standing, sheet.facts), "Đạt 28,75%, thời gian đã qua 49,59%, chậm khoảng 17 so với chia đều.");
    assert!(told(&answer(&standing, sheet.facts).section).contains(&"Chỉ tiêu: 80".to_owned()));
}
