//! What the charts are given.

use chi_tieu::app::chart::{ChartData, LineData};
use chi_tieu::app::pace::{ChartView, MOST_UNITS, by_unit, by_year, cumulative, expectation};
use chi_tieu::calc::Fraction;
use chi_tieu::plan::{Command, Division, NewUnit, Touched, UnitId, When};

use super::sheet::{Sheet, exactly};

const YEAR: When = When::Year(2021);

fn line(view: &ChartView) -> &LineData {
    match &view.data {
        ChartData::Line(line) => line,
        other => panic!("{other:?}"),
    }
}

/// `label text` of each point.
fn points(view: &ChartView) -> Vec<String> {
    line(view).points.iter().map(|point| format!("{} {}", point.label, point.amount.text)).collect()
}

fn f(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

#[test]
fn one_point_where_the_year_is_known_as_a_whole() {
    let sheet = Sheet::new(2021, 2021).target(0, YEAR, exactly(80)).result(0, YEAR, 23).as_of(2021, 6, 30);
    let standing = sheet.standing(YEAR);
    let range = expectation(&standing, "2", "4", sheet.facts).range;
    let view = cumulative(&standing, range, sheet.facts).unwrap();
    assert_eq!(points(&view), ["01/01/2021 0", "30/06/2021 23"]);
    let line = line(&view);
    assert_eq!(line.points[1].x, f(181, 365));
    assert_eq!(line.as_of, Some((f(181, 365), "30/06/2021".to_owned())));
    assert_eq!(line.target_line[1].1.text, "80");
    assert_eq!((line.forecast[0].x, line.forecast[0].amount.value), (Fraction::ONE, f(8_395, 181)));
    let (low, high) = line.range.clone().unwrap();
    assert_eq!((low.text.as_str(), high.text.as_str()), ("25", "27"));
    assert_eq!(
        view.table.rows,
        [
            ["30/06/2021", "23", "39,67"],
            ["Dự báo theo nhịp hiện nay (đường thẳng)", "46,38", "80"],
            ["Dự kiến cuối kỳ", "25–27", "80"],
        ]
    );
}

#[test]
fn months_as_far_as_they_are_over_and_then_the_day() {
    let sheet = Sheet::new(2021, 2021).target(0, YEAR, exactly(80));
    let sheet = sheet.parts(0, 2021, Division::Months, &[1, 2, 3, 4, 5, 8, 50]);
    let drawn = |sheet: &Sheet| points(&cumulative(&sheet.standing(YEAR), None, sheet.facts).unwrap());
    assert_eq!(
        drawn(&sheet.clone().as_of(2021, 3, 10)),
        ["01/01/2021 0", "31/01/2021 1", "28/02/2021 3", "10/03/2021 6"]
    );
    assert_eq!(drawn(&sheet.clone().as_of(2021, 2, 28)), ["01/01/2021 0", "31/01/2021 1", "28/02/2021 3"]);
    // Without a day as far as months were filled in.
    let all = drawn(&sheet);
    assert_eq!((all.len(), all.last().unwrap().as_str()), (8, "31/07/2021 73"));
    let over = drawn(&sheet.as_of(2022, 1, 1));
    assert_eq!((over.len(), over.last().unwrap().as_str()), (9, "31/12/2021 73"));
}

#[test]
fn a_term_by_years_and_by_months_where_there() {
    let sheet = Sheet::new(2021, 2023)
        .target(0, When::Term, exactly(100))
        .result(0, YEAR, 10)
        .parts(0, 2022, Division::Quarters, &[1, 2, 3, 4])
        .result(0, When::Year(2023), 7)
        .as_of(2023, 3, 31);
    let view = cumulative(&sheet.standing(When::Term), None, sheet.facts).unwrap();
    assert_eq!(
        points(&view),
        [
            "01/01/2021 0",
            "31/12/2021 10",
            "31/03/2022 11",
            "30/06/2022 13",
            "30/09/2022 16",
            "31/12/2022 20",
            "31/03/2023 27"
        ]
    );
    let marks: Vec<&str> = line(&view).marks.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(marks, ["2021", "2022", "2023"]);
    // Nobody knows when a result came that was entered for the term.
    let entered = Sheet::new(2021, 2023).result(0, When::Term, 9);
    assert_eq!(cumulative(&entered.standing(When::Term), None, entered.facts), None);
    let undated = Sheet::new(2021, 2021).result(0, YEAR, 9);
    assert_eq!(cumulative(&undated.standing(YEAR), None, undated.facts), None);
}

#[test]
fn points_are_in_the_order_of_time() {
    let sheet = Sheet::new(2020, 2024).parts(0, 2024, Division::Months, &[1; 12]).as_of(2024, 2, 29);
    let view = cumulative(&sheet.standing(When::Term), None, sheet.facts).unwrap();
    assert!(line(&view).points.windows(2).all(|pair| pair[0].x < pair[1].x));
    assert_eq!(points(&view).last().unwrap(), "29/02/2024 2");
}

#[test]
fn years_beside_each_other() {
    let sheet = Sheet::new(2021, 2023)
        .target(0, YEAR, exactly(100))
        .result(0, YEAR, 110)
        .result(0, When::Year(2022), 0)
        .as_of(2023, 6, 30);
    let view = by_year(&sheet.document(), Some(UnitId(0)), sheet.facts).unwrap();
    let ChartData::Columns(columns) = &view.data else { panic!("{view:?}") };
    let drawn: Vec<_> = columns
        .iter()
        .map(|column| (column.label.as_str(), column.result.as_ref().map(|result| result.text.as_str())))
        .collect();
    assert_eq!(drawn, [("2021", Some("110")), ("2022", Some("0")), ("2023", None)]);
    assert_eq!(columns[0].readout, "2021: 110, chỉ tiêu 100, 110%");
    assert_eq!(columns[2].readout, "2023: chưa nhập kết quả");
    assert_eq!(
        view.table.rows,
        [
            ["2021", "100", "110", "110%", "—", "—"],
            ["2022", "—", "0", "—", "0%", "−110"],
            ["2023 (đến 30/06/2023)", "—", "—", "—", "—", "—"],
        ]
    );
    assert_eq!(by_year(&Sheet::new(2021, 2023).document(), None, sheet.facts), None);
    assert_eq!(by_year(&Sheet::new(2021, 2021).result(0, YEAR, 3).document(), None, sheet.facts), None);
}

#[test]
fn units_beside_each_other_up_to_fifty() {
    let sheet = Sheet::new(2021, 2021).target(1, YEAR, exactly(7)).result(1, YEAR, 8);
    // The one unit at the top is no comparison: those under it are.
    for subject in [None, Some(UnitId(0))] {
        let view = by_unit(&sheet.document(), subject, YEAR, sheet.facts).unwrap();
        assert_eq!(view.table.rows, [["Xã A", "7", "8", "114,29%"], ["Xã B", "—", "—", "—"]]);
        let ChartData::Bullets(bullets) = &view.data else { panic!("{view:?}") };
        assert_eq!(bullets[0].text, "8 / 7 · 114,29%");
    }
    assert_eq!(by_unit(&sheet.document(), Some(UnitId(1)), YEAR, sheet.facts), None);
    let mut plan = sheet.plan.clone();
    let units = (0..60).map(|_| NewUnit { name: String::new(), level: 0 }).collect();
    let at = plan.last_place(Some(UnitId(0)));
    plan.apply(Command::AddUnits { at, units }, &mut Touched::default()).unwrap();
    let many = Sheet { plan, ..sheet };
    let view = by_unit(&many.document(), None, YEAR, many.facts).unwrap();
    assert_eq!((view.table.rows.len(), view.left_out), (MOST_UNITS, 12));
}
