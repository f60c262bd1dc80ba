//! Where the period may end. Expected figures were worked out by hand.

use chi_tieu::app::pace::{
    EarlierYear, Expectation, earlier_years, expectation, profile_section, straight_line, straight_line_section,
};
use chi_tieu::calc::{Fraction, Target};
use chi_tieu::plan::{Division, UnitId, When};

use super::sheet::{Sheet, check, check_has, exactly, n, told};

const THIS: When = When::Year(2023);

#[test]
fn the_straight_line_comes_with_its_label_and_its_warning() {
    let sheet = Sheet::new(2023, 2023).target(0, THIS, exactly(80)).result(0, THIS, 23).as_of(2023, 6, 30);
    // 23 × 365 ÷ 181.
    assert_eq!(straight_line(&sheet.standing(THIS)).unwrap().at_end(), Fraction::new(8_395, 181).unwrap());
    check(
        &straight_line_section(&sheet.standing(THIS), sheet.facts),
        &[
            "Dự báo theo nhịp hiện nay (đường thẳng): 46,38 | 57,98% chỉ tiêu",
            "Chỉ là phép nhân theo thời gian, không phải dự kiến. Một huyện đến hết tháng 6 kết nạp 23: theo nhịp đó cả \
             năm là 46, nhưng đến ngày 12/10 đã có 96.",
        ],
    );
    for (year, month, date) in [(2022, 12, 31), (2023, 12, 31), (2024, 1, 1)] {
        assert_eq!(straight_line(&sheet.clone().as_of(year, month, date).standing(THIS)), None);
    }
    let blank = Sheet::new(2023, 2023).target(0, THIS, exactly(80)).as_of(2023, 6, 30);
    assert_eq!(straight_line(&blank.standing(THIS)), None);
    check(
        &straight_line_section(&blank.standing(THIS), blank.facts),
        &["Chưa nhập kết quả. Nếu chưa có gì, hãy nhập 0."],
    );
}

/// 2021 had a quarter by the end of June, 2022 a fifth.
fn with_earlier() -> Sheet {
    Sheet::new(2021, 2023)
        .parts(0, 2021, Division::Months, &[5, 5, 10, 5, 5, 10, 0, 0, 0, 0, 0, 120])
        .parts(0, 2022, Division::Months, &[0, 0, 10, 0, 0, 10, 0, 0, 0, 0, 0, 80])
        .target(0, THIS, exactly(80))
}

fn earlier(sheet: &Sheet) -> Vec<EarlierYear> {
    earlier_years(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS)).unwrap()
}

fn ends(sheet: &Sheet) -> Vec<(i32, u8, Fraction)> {
    earlier(sheet).iter().map(|year| (year.year, year.month, year.end)).collect()
}

fn f(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

#[test]
fn as_earlier_years_ran() {
    let sheet = with_earlier().result(0, THIS, 23).as_of(2023, 6, 30);
    assert_eq!(ends(&sheet), [(2021, 6, f(92, 1)), (2022, 6, f(115, 1))]);
    check(
        &profile_section(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS), sheet.facts),
        &[
            "Nếu diễn ra như năm 2021, 2022: 92–115 | 115%–143,75% chỉ tiêu",
            "Như năm 2021: 92 | đến hết tháng 6 đã có 25% của cả năm; năm nay 23",
            "Như năm 2022: 115 | đến hết tháng 6 đã có 20% của cả năm; năm nay 23",
            "Lấy kết quả năm nay chia cho phần mà mỗi năm trước đã có đến cùng tháng; khoảng là từ năm thấp nhất đến năm \
             cao nhất.",
        ],
    );
}

#[test]
fn a_month_that_has_only_begun_is_not_used() {
    let months = [1, 2, 3, 4, 5, 8, 100];
    let sheet = with_earlier().parts(0, 2023, Division::Months, &months);
    // To the end of June, although July has a figure.
    assert_eq!(ends(&sheet.clone().as_of(2023, 7, 20)), [(2021, 6, f(92, 1)), (2022, 6, f(115, 1))]);
    // All of July: 123 × 160 ÷ 40 and 123 × 100 ÷ 20.
    assert_eq!(ends(&sheet.as_of(2023, 7, 31)), [(2021, 7, f(492, 1)), (2022, 7, f(615, 1))]);
    // What was entered for the year counts on the day of the results alone: in the middle of a month nothing is known.
    assert_eq!(ends(&with_earlier().result(0, THIS, 23).as_of(2023, 7, 20)), []);
    // Before the end of the first month no month is over.
    assert_eq!(ends(&with_earlier().result(0, THIS, 23).as_of(2023, 1, 30)), []);
}

#[test]
fn years_that_cannot_tell_are_left_out() {
    // A year of which nothing had come, one known as a whole, and one by quarters, which February does not end.
    let none = Sheet::new(2020, 2023)
        .parts(0, 2020, Division::Months, &[0, 0, 0, 0, 0, 0, 9])
        .result(0, When::Year(2021), 50)
        .parts(0, 2022, Division::Quarters, &[10, 10, 10, 10])
        .result(0, THIS, 23);
    assert_eq!(ends(&none.clone().as_of(2023, 2, 28)), []);
    assert_eq!(ends(&none.clone().as_of(2023, 6, 30)), [(2022, 6, f(46, 1))]);
    let missing = profile_section(
        &none.plan.clone(),
        Some(UnitId(0)),
        &none.as_of(2023, 2, 28).standing(THIS),
        with_earlier().facts,
    );
    assert!(told(&missing)[0].starts_with("Chưa so được với các năm trước"));
    let term = with_earlier().as_of(2023, 6, 30);
    check(
        &profile_section(&term.plan, Some(UnitId(0)), &term.standing(When::Term), term.facts),
        &["Muốn dự báo theo các năm trước, hãy chọn một năm ở Kỳ xem."],
    );
}

#[test]
fn quarters_tell_at_their_ends() {
    let sheet = Sheet::new(2022, 2023).parts(0, 2022, Division::Quarters, &[10, 20, 30, 40]).parts(
        0,
        2023,
        Division::Months,
        &[1, 1, 1, 2, 2, 2, 5, 5],
    );
    // To the end of August: the end of June is the last known in both. 9 × 100 ÷ 30.
    assert_eq!(ends(&sheet.as_of(2023, 8, 31)), [(2022, 6, f(30, 1))]);
}

fn cu_pui() -> Sheet {
    Sheet::new(2021, 2021).target(0, When::Year(2021), exactly(7)).result(0, When::Year(2021), 8).as_of(2021, 9, 30)
}

fn expect(sheet: &Sheet, low: &str, high: &str) -> Expectation {
    expectation(&sheet.standing(When::Year(2021)), low, high, sheet.facts)
}

#[test]
fn eight_and_another_two_to_four() {
    let outcome = expect(&cu_pui(), "2", "4");
    check(&outcome.section, &["Dự kiến cuối kỳ: 10–12 | 8 + 2–4", "Tỷ lệ đạt: 142,86%–171,43%"]);
    let range = outcome.range.unwrap();
    assert_eq!((range.low.total, range.high.total), (n(10), n(12)));
    check(&expect(&cu_pui(), "3", "").section, &["Dự kiến cuối kỳ: 11 | 8 + 3", "Tỷ lệ đạt: 157,14%"]);
}

#[test]
fn what_is_expected_may_be_typed_wrongly() {
    let reversed = expect(&cu_pui(), "4", "2");
    assert_eq!(reversed.refusal, Some("Số ít nhất đang lớn hơn số nhiều nhất: hãy xem lại hai ô."));
    assert_eq!((reversed.range, told(&reversed.section).len()), (None, 0));
    let letters = expect(&cu_pui(), "hai", "4");
    assert!(letters.low_error.is_some() && letters.high_error.is_none() && letters.range.is_none());
    assert!(expect(&cu_pui(), "2", "-4").high_error.is_some());
    let blank = expect(&cu_pui(), "", "");
    assert!(blank.range.is_none() && told(&blank.section).is_empty());
    let without = Sheet::new(2021, 2021).target(0, When::Year(2021), exactly(7));
    check(&expect(&without, "2", "4").section, &["Chưa nhập kết quả. Nếu chưa có gì, hãy nhập 0."]);
    let no_target = Sheet::new(2021, 2021).result(0, When::Year(2021), 8);
    check(&expect(&no_target, "2", "4").section, &["Dự kiến cuối kỳ: 10–12 | 8 + 2–4"]);
}

#[test]
fn a_limit_is_forecast_too() {
    let sheet = Sheet::new(2023, 2023).target(0, THIS, Target::at_most(n(80)).unwrap()).result(0, THIS, 60);
    let sheet = sheet.as_of(2023, 6, 30);
    // 60 × 365 ÷ 181 = 120,99.
    check_has(
        &straight_line_section(&sheet.standing(THIS), sheet.facts),
        &["Dự báo theo nhịp hiện nay (đường thẳng): 120,99 | 151,24% chỉ tiêu"],
    );
}
