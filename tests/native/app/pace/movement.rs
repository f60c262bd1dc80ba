//! The balance: what it comes to, what does not fit, what is missing.

use chi_tieu::app::pace::{Balance, balance_section};
use chi_tieu::plan::{BalanceTerm, Count, UnitId, When};

use super::sheet::{Sheet, check, check_has, told};

const YEAR: When = When::Year(2021);

fn with(unit: u32, sheet: Sheet, terms: &[(BalanceTerm, i128)]) -> Sheet {
    terms.iter().fold(sheet, |sheet, (term, count)| sheet.count(unit, YEAR, Count::Balance(*term), *count))
}

/// 100 + 10 + 4 + 1 − 2 − 1 − 1 − 1 − 5 = 105.
fn full(closing: i128) -> Sheet {
    with(
        0,
        Sheet::new(2021, 2022),
        &[
            (BalanceTerm::Opening, 100),
            (BalanceTerm::Admitted, 10),
            (BalanceTerm::TransferredIn, 4),
            (BalanceTerm::Restored, 1),
            (BalanceTerm::Deceased, 2),
            (BalanceTerm::Expelled, 1),
            (BalanceTerm::StruckOff, 1),
            (BalanceTerm::Left, 1),
            (BalanceTerm::TransferredOut, 5),
            (BalanceTerm::Closing, closing),
        ],
    )
}

fn section_of(sheet: &Sheet, subject: Option<u32>) -> chi_tieu::app::pace::Section {
    balance_section(&Balance::of(&sheet.plan, subject.map(UnitId), YEAR), sheet.facts)
}

#[test]
fn it_matches_or_says_by_how_much_it_does_not() {
    check(
        &section_of(&full(105), Some(0)),
        &["Tăng trong kỳ: 15", "Giảm trong kỳ: 10", "Cuối kỳ tính ra: 105", "Cuối kỳ: 105", "Số cuối kỳ khớp."],
    );
    check_has(&section_of(&full(107), Some(0)), &["Không khớp: số cuối kỳ đã nhập nhiều hơn số tính ra 2."]);
    check_has(&section_of(&full(102), Some(0)), &["Không khớp: số cuối kỳ đã nhập ít hơn số tính ra 3."]);
}

#[test]
fn what_is_missing_is_named() {
    let blank = Sheet::new(2021, 2022);
    assert_eq!(told(&section_of(&blank, Some(0))).len(), 1);
    let no_opening = with(0, blank.clone(), &[(BalanceTerm::Admitted, 3)]);
    check_has(
        &section_of(&no_opening, Some(0)),
        &["Chưa có số đầu kỳ nên chưa tính được số cuối kỳ.", "Tăng trong kỳ: 3"],
    );
    let no_closing = with(0, blank, &[(BalanceTerm::Opening, 50), (BalanceTerm::Deceased, 1)]);
    let said = told(&section_of(&no_closing, Some(0)));
    assert!(said.contains(&"Cuối kỳ tính ra: 49".to_owned()), "{said:?}");
    assert!(said.contains(&"Chưa nhập số cuối kỳ nên chưa đối chiếu được.".to_owned()));
    let zeros = said.iter().find(|line| line.starts_with("Chưa nhập, đang tính là 0:")).unwrap();
    assert!(zeros.contains("khai trừ") && !zeros.contains("từ trần") && !zeros.contains("cuối kỳ"), "{zeros}");
}

#[test]
fn contradictions_are_said() {
    let sheet = with(
        0,
        Sheet::new(2021, 2022),
        &[(BalanceTerm::Opening, 1), (BalanceTerm::TransferredOut, 3), (BalanceTerm::TransferredOutInside, 4)],
    );
    let said = told(&section_of(&sheet, Some(0)));
    assert!(said.contains(&"Cuối kỳ tính ra: −2".to_owned()));
    assert!(said.contains(&"Số giảm nhiều hơn số đang có: hãy xem lại.".to_owned()));
    assert!(said.iter().any(|line| line.ends_with("lớn hơn “Chuyển đi”: hãy xem lại.")), "{said:?}");
}

#[test]
fn transfers_inside_count_in_no_sum_and_must_match() {
    let sheet = with(
        1,
        Sheet::new(2021, 2022),
        &[(BalanceTerm::Opening, 20), (BalanceTerm::TransferredIn, 5), (BalanceTerm::TransferredInInside, 3)],
    );
    let sheet = with(
        2,
        sheet,
        &[(BalanceTerm::Opening, 30), (BalanceTerm::TransferredOut, 2), (BalanceTerm::TransferredOutInside, 2)],
    );
    // 50 + (5 − 3) − (2 − 2).
    for subject in [Some(0), None] {
        check_has(&section_of(&sheet, subject), &["Tăng trong kỳ: 2", "Giảm trong kỳ: 0", "Cuối kỳ tính ra: 52"]);
    }
    check_has(
        &section_of(&sheet, Some(0)),
        &["Chuyển nội bộ giữa các đơn vị trực thuộc không khớp: bên đến và bên đi lệch nhau 1."],
    );
}
