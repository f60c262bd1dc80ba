//! What cells show: figure, remark and where they come from.

use chi_tieu::app::FigureSettings;
use chi_tieu::app::table::{CellView, Column, Extra, TableAction, Tone, cell_view};
use chi_tieu::calc::{NoTargetReason, RoundingRule, Status, Target};
use chi_tieu::i18n::Language;
use chi_tieu::plan::{Cell, CellValue, Count, DatedTarget, Division, PlanSample, TargetHistory, UnitId, When};
use time::{Date, Month};

use super::desk::{Desk, RESULT, TARGET, YEAR, exactly, month, n, quarter};

const NEXT: When = When::Year(2022);
const ATTAINMENT: Column = Column::Attainment(YEAR);

fn sample(sample: PlanSample) -> Desk {
    Desk::open(sample.plan(2026, &Language::Vi.words().table.sample))
}

fn target(unit: u32, target: Target) -> (u32, Cell, CellValue) {
    (unit, Cell::Target(YEAR), CellValue::Target(Some(target)))
}

fn result(unit: u32, when: When, count: i128) -> (u32, Cell, CellValue) {
    (unit, Cell::Result(when), CellValue::Quantity(Some(n(count))))
}

fn view(desk: &Desk, unit: u32, column: Column) -> CellView {
    cell_view(desk.table.document(), UnitId(unit), column, desk.facts)
}

#[track_caller]
fn check(desk: &Desk, unit: u32, expected: &[(Column, &str)]) {
    for (column, text) in expected {
        assert_eq!(desk.shown(unit, *column), *text, "{column:?}");
    }
}

#[test]
fn the_figures_of_the_articles() {
    let term = When::Term;
    check(
        &sample(PlanSample::QuangNam),
        0,
        &[
            (Column::Name, "Khối các cơ quan tỉnh Quảng Nam"),
            (Column::Target(term), "750"),
            (Column::Result(term), "967 | các năm 139"),
            (Column::Attainment(term), "128,93%"),
            (Column::Excess(term), "+217"),
            (Column::Average, "193,4 | ÷ 5 năm"),
            (Column::Result(When::Year(2020)), "139"),
        ],
    );
    let district = sample(PlanSample::KrongBong);
    check(
        &district,
        0,
        &[
            (TARGET, "80 | lệch +73, Σ 7"),
            (RESULT, "96 | lệch +88, Σ 8"),
            (ATTAINMENT, "120%"),
            (Column::Excess(YEAR), "+16"),
        ],
    );
    check(&district, 1, &[(TARGET, "7"), (RESULT, "8"), (ATTAINMENT, "114,29%"), (Column::Excess(YEAR), "+1")]);
    check(
        &sample(PlanSample::Province),
        0,
        &[
            (Column::Target(NEXT), "≥ 8.000 | đã thay 1 lần"),
            (Column::Target(YEAR), "≥ 3.800"),
            (Column::Target(term), "≥ 35.800 | Σ các năm"),
            (Column::Result(term), "23.596"),
        ],
    );
}

#[test]
fn an_average_names_its_years_to_the_last_day_of_the_results() {
    let desk = sample(PlanSample::QuangNamNextTerm);
    check(&desk, 0, &[(Column::Result(When::Term), "32 | Σ các năm"), (Column::Average, "197,97 | ÷ 0,16 năm")]);
    let mut desk = Desk::new().having(&[result(1, When::Term, 30)]);
    check(&desk, 1, &[(Column::Average, "10 | ÷ 3 năm")]);
    for (year, average) in [(2023, "10 | ÷ 3 năm"), (2022, "15 | ÷ 2 năm"), (2019, "10 | ÷ 3 năm")] {
        desk.act(TableAction::SetAsOf(Date::from_calendar_date(year, Month::December, 31).ok()));
        check(&desk, 1, &[(Column::Average, average)]);
    }
    check(&desk, 3, &[(Column::Average, "")]);
}

#[test]
fn a_target_of_its_own_stands_beside_the_sum_with_the_difference() {
    let children = [target(1, exactly(10)), target(2, exactly(20))];
    let with = |own: i128| Desk::new().having(&children).having(&[target(0, exactly(own))]);
    check(&Desk::new().having(&children), 0, &[(TARGET, "30 | Σ đơn vị")]);
    check(&with(30), 0, &[(TARGET, "30 | khớp Σ đơn vị")]);
    check(&with(50), 0, &[(TARGET, "50 | lệch +20, Σ 30")]);
    check(&with(25), 0, &[(TARGET, "25 | lệch −5, Σ 30")]);
    let tones = [0, 1, 3].map(|unit| view(&Desk::new().having(&children), unit, TARGET).tone);
    assert_eq!(tones, [Tone::Summed, Tone::Entered, Tone::Blank]);
}

#[test]
fn a_result_of_its_own_stands_beside_the_sum_with_the_difference() {
    let desk = Desk::new().with_results(&[(0, 20), (1, 5), (2, 7), (4, 3), (5, 3)]);
    check(&desk, 0, &[(RESULT, "20 | lệch +8, Σ 12")]);
    check(&desk, 4, &[(RESULT, "3")]);
    assert_eq!([0, 4].map(|unit| view(&desk, unit, RESULT).tone), [Tone::Entered; 2]);
}

#[test]
fn a_term_says_how_much_its_years_carry() {
    let term = |unit, count| (unit, Cell::Target(When::Term), CellValue::Target(Some(exactly(count))));
    let year = |year, count| (1, Cell::Target(When::Year(year)), CellValue::Target(Some(exactly(count))));
    let desk = Desk::new().having(&[term(1, 500), year(2021, 200), year(2022, 280)]);
    check(&desk, 1, &[(Column::Target(When::Term), "500 | còn 20, các năm 480")]);
    let desk = Desk::new().having(&[year(2021, 200), year(2022, 280)]);
    check(&desk, 1, &[(Column::Target(When::Term), "480 | Σ các năm")]);
}

#[test]
fn a_replaced_target_says_so_and_the_one_in_force_counts() {
    let from = |month| Date::from_calendar_date(2021, month, 1).ok();
    let dated = |from, count| DatedTarget { from, target: Some(exactly(count)) };
    let entries = vec![dated(None, 10), dated(from(Month::March), 16), dated(from(Month::October), 20)];
    let history = CellValue::Targets(TargetHistory::new(entries).unwrap());
    let mut desk = Desk::new().having(&[(1, Cell::Target(YEAR), history), result(1, YEAR, 8)]);
    check(&desk, 1, &[(TARGET, "20 | đã thay 2 lần"), (ATTAINMENT, "40%")]);
    desk.act(TableAction::SetAsOf(from(Month::May)));
    check(&desk, 1, &[(TARGET, "16 | đã thay 2 lần"), (ATTAINMENT, "50%")]);
}

#[test]
fn a_range_is_measured_against_both_its_ends() {
    let desk = Desk::new().having(&[target(1, Target::between(n(90), n(100)).unwrap()), result(1, YEAR, 95)]);
    check(&desk, 1, &[(TARGET, "90–100"), (ATTAINMENT, "105,56% | cận trên 95%"), (Column::Excess(YEAR), "+5")]);
}

#[test]
fn a_target_of_zero_is_no_percentage_and_no_blank() {
    let desk =
        Desk::new().having(&[target(1, exactly(0)), result(1, YEAR, 5), result(2, YEAR, 5), target(3, exactly(4))]);
    check(&desk, 1, &[(TARGET, "0"), (ATTAINMENT, "—"), (Column::Excess(YEAR), "")]);
    check(&desk, 2, &[(TARGET, ""), (ATTAINMENT, "—")]);
    check(&desk, 3, &[(TARGET, "4"), (ATTAINMENT, "—")]);
    check(&desk, 5, &[(TARGET, ""), (ATTAINMENT, "")]);
    let status = |unit| view(&desk, unit, Column::Status(YEAR)).status.unwrap();
    let expected = [Status::NoTarget(NoTargetReason::Zero), Status::NoTarget(NoTargetReason::Blank), Status::NoResult];
    assert_eq!([1, 2, 3].map(status), expected);
}

#[test]
fn zero_is_written_and_blank_is_not() {
    let desk = Desk::new().having(&[target(1, exactly(4)), result(1, YEAR, 0), target(2, exactly(4))]);
    check(&desk, 1, &[(RESULT, "0"), (ATTAINMENT, "0%"), (Column::Excess(YEAR), "−4")]);
    check(&desk, 2, &[(RESULT, ""), (ATTAINMENT, "—")]);
    assert_eq!([1, 2].map(|unit| view(&desk, unit, RESULT).tone), [Tone::Entered, Tone::Blank]);
    let words = |unit| view(&desk, unit, Column::Status(YEAR)).status;
    assert_eq!([1, 2].map(words), [Some(Status::NoneYet), Some(Status::NoResult)]);
}

#[test]
fn the_longest_run_of_zeros_names_its_years() {
    let zeros = |unit, years: &[i32]| years.iter().map(|year| result(unit, When::Year(*year), 0)).collect::<Vec<_>>();
    let desk = Desk::new().having(&zeros(1, &[2021, 2022])).having(&zeros(2, &[2023])).having(&[result(3, YEAR, 1)]);
    check(&desk, 1, &[(Column::ZeroRun, "2 năm | 2021–2022")]);
    check(&desk, 2, &[(Column::ZeroRun, "1 năm | 2023")]);
    check(&desk, 3, &[(Column::ZeroRun, "")]);
}

#[test]
fn a_divided_year_is_the_sum_of_its_parts_held_against_what_was_entered_whole() {
    let desk = Desk::new().divided(1, Division::Quarters, &[(0, 3), (3, 4)]);
    check(&desk, 1, &[(RESULT, "7 | Σ các quý"), (quarter(0), "3"), (quarter(1), ""), (month(0), "")]);
    assert_eq!(view(&desk, 1, RESULT).tone, Tone::Summed);
    let desk = Desk::new().with_results(&[(1, 12)]).divided(1, Division::Months, &[(0, 3), (11, 4)]);
    check(&desk, 1, &[(RESULT, "7 | lệch +5, cả năm 12"), (month(11), "4"), (quarter(0), "")]);
    let desk = Desk::new().with_results(&[(1, 12)]).divided(1, Division::Quarters, &[]);
    check(&desk, 1, &[(RESULT, "12")]);
    let desk = Desk::new().with_results(&[(1, 7)]).divided(1, Division::Months, &[(0, 3), (11, 4)]);
    check(&desk, 1, &[(RESULT, "7 | Σ các tháng")]);
}

#[test]
fn a_sum_says_which_part_has_no_target() {
    let desk = Desk::new().having(&[target(1, exactly(10)), result(1, YEAR, 8), result(2, YEAR, 3)]);
    check(&desk, 0, &[(ATTAINMENT, "110% | 3 không chỉ tiêu")]);
    check(&desk, 1, &[(ATTAINMENT, "80%")]);
}

#[test]
fn targets_of_other_kinds_do_not_add_up() {
    let most = Target::at_most(n(5)).unwrap();
    let desk = Desk::new().having(&[target(1, exactly(10)), target(2, most)]);
    check(&desk, 0, &[(TARGET, "khác loại | Σ đơn vị"), (ATTAINMENT, "")]);
}

#[test]
fn a_percentage_never_makes_a_target_look_met() {
    let desk = Desk::new().having(&[target(1, exactly(30_000)), result(1, YEAR, 29_999)]);
    check(&desk, 1, &[(ATTAINMENT, "gần 100%"), (Column::Excess(YEAR), "−1")]);
    let mut desk = Desk::new().having(&[target(1, exactly(7)), result(1, YEAR, 8)]);
    desk.facts.settings = FigureSettings::default().with_rounding(RoundingRule::Truncate);
    check(&desk, 1, &[(ATTAINMENT, "114,28%")]);
    desk.facts.language = Language::En;
    check(&desk, 1, &[(ATTAINMENT, "114.28%")]);
}

#[test]
fn counts_stand_beside_their_sums() {
    let members = |unit, count| (unit, Cell::Count(YEAR, Count::Members), CellValue::Quantity(Some(n(count))));
    let column = Column::Count(YEAR, Count::Members);
    let mut desk = Desk::new().having(&[members(1, 30), members(2, 12)]);
    desk.act(TableAction::ToggleColumn(Extra::Members));
    check(&desk, 0, &[(column, "42 | Σ đơn vị")]);
    check(&desk, 1, &[(column, "30")]);
    check(&desk, 3, &[(column, "")]);
    check(&desk.having(&[members(0, 50)]), 0, &[(column, "50 | lệch +8, Σ 42")]);
}

#[test]
fn a_cell_of_an_unknown_unit_is_blank() {
    let mut desk = Desk::new();
    for extra in Extra::ALL {
        if !desk.table.choice().shows(extra) {
            desk.act(TableAction::ToggleColumn(extra));
        }
    }
    for column in desk.table.columns() {
        assert_eq!(view(&desk, 99, *column), CellView::default(), "{column:?}");
    }
}
