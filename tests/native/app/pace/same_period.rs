//! *Cùng kỳ*: ratio, growth and difference, each under its name.

use chi_tieu::app::pace::{Compared, Sum, by_the_same_day, compared, same_period};
use chi_tieu::plan::{Division, UnitId, When};
use proptest::prelude::*;

use super::sheet::{Sheet, check, check_has, day, n};

const THIS: When = When::Year(2023);

fn found(sheet: &Sheet) -> Compared {
    compared(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS)).unwrap().unwrap()
}

#[track_caller]
fn check_same(sheet: &Sheet, lines: &[&str]) {
    check(&same_period(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS), sheet.facts), lines);
}

#[test]
fn the_same_months() {
    let sheet = Sheet::new(2022, 2023)
        .parts(0, 2022, Division::Months, &[10, 10, 10, 10, 10, 50, 500])
        .parts(0, 2023, Division::Months, &[20, 20, 20, 20, 20, 10, 1])
        .on(2023, 6, 30);
    check_same(&sheet, &["Tháng 1–6/2023: 110", "Tháng 1–6/2022: 100", "Bằng: 110%", "Tăng: 10%", "Chênh lệch: +10"]);
    assert_eq!(found(&sheet).month, Some(6));
}

#[test]
fn a_fall_has_its_own_name() {
    let sheet = Sheet::new(2022, 2023)
        .parts(0, 2022, Division::Months, &[10, 10])
        .parts(0, 2023, Division::Months, &[5, 8])
        .on(2023, 1, 31);
    check_same(&sheet, &["Tháng 1/2023: 5", "Tháng 1/2022: 10", "Bằng: 50%", "Giảm: 50%", "Chênh lệch: −5"]);
}

#[test]
fn a_month_that_has_begun_is_said_to() {
    let sheet =
        Sheet::new(2022, 2023).parts(0, 2022, Division::Months, &[10, 10, 10]).result(0, THIS, 15).on(2023, 2, 12);
    check_has(
        &same_period(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS), sheet.facts),
        &[
            "Tháng 1–2/2023: 15",
            "Tháng 1–2/2022: 20",
            "Bằng: 75%",
            "Tháng cuối của năm nay mới đến 12/02/2023, năm trước tính cả tháng.",
        ],
    );
}

#[test]
fn quarters_are_held_against_quarters_that_are_over() {
    let sheet = Sheet::new(2022, 2023)
        .parts(0, 2022, Division::Quarters, &[10, 20, 30, 40])
        .parts(0, 2023, Division::Months, &[5, 5, 5, 5, 5, 5, 70, 70])
        .on(2023, 8, 31);
    let expected = Compared { year: 2022, month: Some(6), begun: false, now: Some(n(30)), before: Some(n(30)) };
    assert_eq!(found(&sheet), expected);
    check_has(
        &same_period(&sheet.plan, Some(UnitId(0)), &sheet.standing(THIS), sheet.facts),
        &["Bằng: 100%", "Tăng: 0%", "Chênh lệch: 0"],
    );
}

#[test]
fn year_against_year_where_the_months_are_not_there() {
    let sheet = Sheet::new(2022, 2023).result(0, When::Year(2022), 100).result(0, THIS, 60).on(2023, 6, 30);
    check_same(
        &sheet,
        &[
            "Năm 2023: 60",
            "Năm 2022: 100",
            "Bằng: 60%",
            "Giảm: 40%",
            "Chênh lệch: −40",
            "Năm trước không có số theo tháng hoặc quý khớp với ngày chốt, nên đây là kết quả đến nay so với cả năm \
             trước.",
        ],
    );
    check_same(
        &sheet.on(2023, 12, 31),
        &["Năm 2023: 60", "Năm 2022: 100", "Bằng: 60%", "Giảm: 40%", "Chênh lệch: −40"],
    );
}

#[test]
fn zero_last_year_gives_no_ratio() {
    let sheet = Sheet::new(2022, 2023).result(0, When::Year(2022), 0).result(0, THIS, 6).on(2023, 12, 31);
    check_same(
        &sheet,
        &[
            "Năm 2023: 6",
            "Năm 2022: 0",
            "Bằng: —",
            "Tăng: —",
            "Chênh lệch: +6",
            "Cùng kỳ năm trước bằng 0 nên không có tỷ lệ.",
        ],
    );
}

#[test]
fn blank_is_not_zero_and_the_first_year_has_none_before() {
    let sheet = Sheet::new(2022, 2023).result(0, THIS, 6);
    check_same(&sheet, &["Năm 2023: 6", "Năm 2022: —", "Thiếu số liệu của một trong hai năm nên không so được."]);
    let first = sheet.standing(When::Year(2022));
    check(&same_period(&sheet.plan, Some(UnitId(0)), &first, sheet.facts), &["Kế hoạch không có năm trước để so."]);
    let term = sheet.standing(When::Term);
    check(
        &same_period(&sheet.plan, Some(UnitId(0)), &term, sheet.facts),
        &["So cùng kỳ cần một năm: hãy chọn năm ở Kỳ xem."],
    );
}

/// A year of a unit: how it is divided, what was entered for all of it, and for the parts (−1 is blank).
type Year = (Division, i128, Vec<i128>);

fn a_year() -> impl Strategy<Value = Year> {
    let division = prop_oneof![Just(Division::Whole), Just(Division::Quarters), Just(Division::Months)];
    // Mostly without gaps: with many there is never anything to compare with.
    let part = prop_oneof![1 => Just(-1), 12 => 0..9_i128];
    (division, -1..2_i128, prop::collection::vec(part, 12))
}

fn enter(mut sheet: Sheet, unit: u32, (division, whole, parts): &Year) -> Sheet {
    if *whole >= 0 {
        sheet = sheet.result(unit, When::Year(2022), *whole);
    }
    let count = match division {
        Division::Whole => return sheet,
        Division::Quarters => 4,
        Division::Months => 12,
    };
    sheet.parts(unit, 2022, *division, &parts[..count])
}

/// What the units had by the end of a month, straight from what was entered.
fn by_end_of(month: usize, units: &[Year; 3]) -> Sum {
    let is_entered = |(division, whole, parts): &Year| {
        let count = [0, 4, 12][*division as usize];
        *whole >= 0 || parts[..count].iter().any(|part| *part >= 0)
    };
    let counting: Vec<&Year> = if is_entered(&units[0]) {
        vec![&units[0]]
    } else {
        units[1..].iter().filter(|unit| is_entered(unit)).collect()
    };
    let mut sum = 0;
    for (division, _, parts) in &counting {
        let months = match division {
            Division::Whole => return None,
            Division::Quarters => 3,
            Division::Months => 1,
        };
        let parts = &parts[..month / months];
        if !month.is_multiple_of(months) || parts.contains(&-1) {
            return None;
        }
        sum += parts.iter().sum::<i128>();
    }
    (!counting.is_empty()).then(|| n(sum))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn by_the_same_day_only_what_is_known_without_gap(units in [a_year(), a_year(), a_year()], month in 1..12_u8) {
        let sheet = (0..).zip(&units).fold(Sheet::new(2022, 2023), |sheet, (unit, year)| enter(sheet, unit, year));
        let by = |day| by_the_same_day(&sheet.plan, None, 2022, day).unwrap();
        let last = day(2023, month + 1, 1).previous_day().unwrap();
        prop_assert_eq!(by(last), by_end_of(usize::from(month), &units));
        prop_assert_eq!(by(last.previous_day().unwrap()), None);
    }
}
