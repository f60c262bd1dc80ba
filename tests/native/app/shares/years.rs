//! Years beside each other: changes are percentage points.

use chi_tieu::app::shares::{PointChange, YearsBeside, print_change};
use chi_tieu::calc::{Decimals, Percentage};
use chi_tieu::number::{FigureStyle, Locale};
use chi_tieu::plan::When;

use super::{Desk, fraction, n};

const GROUP: &str =
    r#"{"label": "", "kind": "overlapping", "parts": [{"id": 1, "label": "Nữ"}, {"id": 2, "label": "Tôn giáo"}]}"#;

fn beside(years: &str) -> Option<YearsBeside> {
    let unit = [r#"{"id": 0, "level": 0, "name": "", "years": ["#, years, "]}"].concat();
    Desk::written(GROUP, &unit).at(Some(0), When::Term).group().years
}

#[test]
fn a_share_that_grows_from_40_to_44_per_cent_is_up_4_points_and_not_10_per_cent() {
    let years = r#"{"year": 2023, "result": 50, "counts": [["part 1", 20], ["part 2", 0]]},
        {"year": 2024, "result": 100, "counts": [["part 1", 44]]},
        {"year": 2025, "result": 100, "counts": [["part 1", 43], ["part 2", 120]]}"#;
    let beside = beside(years).unwrap();
    assert_eq!(
        (beside.years.as_slice(), &beside.wholes),
        ([2023, 2024, 2025].as_slice(), &vec![Some(n(50)), Some(n(100)), Some(n(100))])
    );
    let changes: Vec<_> = beside.rows[0].cells.iter().map(|cell| cell.change.map(|points| points.points())).collect();
    assert_eq!(changes, [None, Some(fraction(4, 1)), Some(fraction(-1, 1))]);
    assert_eq!(beside.rows[0].overall.unwrap().points(), fraction(3, 1));
    // A blank, and a part above its whole, compare with nothing.
    assert!(beside.rows[1].cells.iter().all(|cell| cell.change.is_none()));
    assert_eq!((beside.rows[1].cells[1].count, beside.rows[1].overall), (None, None));
}

#[test]
fn years_without_counts_are_left_out_and_one_year_is_no_comparison() {
    let years = r#"{"year": 2023, "result": 50, "counts": [["part 1", 20]]}, {"year": 2024, "result": 9},
        {"year": 2025, "result": 100, "counts": [["part 1", 44]]}"#;
    let found = beside(years).unwrap();
    assert_eq!(found.years, [2023, 2025]);
    assert_eq!(found.rows[0].cells[1].change.unwrap().points(), fraction(4, 1));
    assert_eq!(beside(r#"{"year": 2023, "result": 50, "counts": [["part 1", 20]]}"#), None);
}

#[test]
fn a_change_too_small_to_print_is_not_none() {
    let style = FigureStyle { decimals: Decimals::ONE, ..FigureStyle::new(Locale::Vietnamese) };
    let change = |thousandths: i128| {
        let now = Percentage::from_per_cent(fraction(50_000 + thousandths, 1_000));
        let before = Percentage::from_per_cent(fraction(50, 1));
        print_change(now.points_above(before).unwrap(), &style).unwrap()
    };
    for (thousandths, expected) in [
        (2_300, PointChange::Up("2,3".to_owned())),
        (-2_340, PointChange::Down("2,3".to_owned())),
        (50, PointChange::Up("0,1".to_owned())),
        (49, PointChange::UpBelow("0,1".to_owned())),
        (-1, PointChange::DownBelow("0,1".to_owned())),
        (0, PointChange::Same),
    ] {
        assert_eq!(change(thousandths), expected, "{thousandths}");
    }
}

#[test]
fn a_sum_that_units_are_missing_of_compares_with_nothing() {
    let unit = |id: u32, last: &str| {
        format!(
            r#"{{"id": {id}, "level": 0, "name": "", "years": [{{"year": 2023, "result": 10, "counts": [["part 1", 4]]}},
            {{"year": 2024, "result": 10{last}}}]}}"#
        )
    };
    let units = [unit(0, r#", "counts": [["part 1", 4]]"#), unit(1, "")].join(",");
    let beside = Desk::written(GROUP, &units).at(None, When::Term).group().years.unwrap();
    let cells = &beside.rows[0].cells;
    assert_eq!((cells[0].missing, cells[1].missing), (0, 1));
    // 4 of 20 after 8 of 20 is no fall by 20 points: half of it was not entered.
    assert_eq!((cells[1].change, beside.rows[0].overall), (None, None));
}
