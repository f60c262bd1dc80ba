//! What the table shows.

use std::collections::BTreeSet;

use chi_tieu::calc::{Quantity, Target};
use chi_tieu::plan::{
    Cell, CellValue, Command, Count, Division, Document, NewUnit, RowQuery, Sort, SortFigure, StatusFilter, Step,
    StepName, UnitId, When,
};

use super::random::empty_plan;

const YEAR: When = When::Year(2021);

/// Names with depth, target and result of 2021.
const UNITS: [(&str, usize, Option<i128>, Option<i128>); 7] = [
    ("Xã Cẩm Hà", 0, None, None),
    ("Thôn Đông", 1, Some(4), Some(8)),
    ("Thôn Hòa Bình", 1, Some(3), Some(0)),
    ("Thôn Hạ", 1, None, Some(2)),
    ("Phường 5", 0, None, None),
    ("Tổ 12", 1, Some(5), Some(5)),
    ("Tổ 2", 1, Some(5), None),
];

fn document() -> Document {
    let mut document = Document::new(empty_plan());
    let units = UNITS.map(|(name, level, _, _)| NewUnit { name: name.to_owned(), level }).to_vec();
    let mut commands = vec![Command::AddUnits { at: document.plan().last_place(None), units }];
    for (id, (_, _, target, result)) in (0..).map(UnitId).zip(UNITS) {
        let quantity = |count| Quantity::whole(count).unwrap();
        let target = target.map(|target| Target::exactly(quantity(target)).unwrap());
        commands.push(Command::set(id, Cell::Target(YEAR), CellValue::Target(target)));
        commands.push(Command::set(id, Cell::Result(When::Year(2021)), CellValue::Quantity(result.map(quantity))));
    }
    document.apply(Step { name: StepName::Paste, commands }).unwrap();
    document
}

/// The ids of the rows; a dot before those one level down, brackets around those shown for what is under them.
fn shown(query: &RowQuery<'_>) -> String {
    let rows = document().rows(query);
    let row = |row: &chi_tieu::plan::Row| {
        let id = format!("{}{}", ".".repeat(row.depth), row.unit.0);
        if row.hit { id } else { format!("({id})") }
    };
    rows.iter().map(row).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check_search(search: &str, expected: &str) {
    assert_eq!(shown(&RowQuery { search, ..RowQuery::default() }), expected, "{search}");
}

#[track_caller]
fn check_standing(wanted: &[StatusFilter], expected: &str) {
    assert_eq!(shown(&RowQuery { standing: Some((YEAR, wanted)), ..RowQuery::default() }), expected);
}

#[track_caller]
fn check_sort(figure: SortFigure, descending: bool, expected: &str) {
    let sort = Some(Sort { figure, when: YEAR, descending });
    assert_eq!(shown(&RowQuery { sort, ..RowQuery::default() }), expected);
}

#[test]
fn all_rows_stand_in_the_order_of_the_plan() {
    check_search("", "0 .1 .2 .3 4 .5 .6");
    check_search("  ", "0 .1 .2 .3 4 .5 .6");
}

#[test]
fn collapsed_units_hide_what_is_under_them() {
    let collapsed = BTreeSet::from([UnitId(0)]);
    assert_eq!(shown(&RowQuery { collapsed: Some(&collapsed), ..RowQuery::default() }), "0 4 .5 .6");
    let search = RowQuery { collapsed: Some(&collapsed), search: "dong", ..RowQuery::default() };
    assert_eq!(shown(&search), "(0) .1");
}

#[test]
fn names_are_found_with_and_without_marks() {
    check_search("cam ha", "0");
    check_search("CẨM HÀ", "0");
    check_search("Ca\u{302}\u{309}m", "0");
    check_search("dong", "(0) .1");
    check_search("ĐÔNG", "(0) .1");
    check_search("đông", "(0) .1");
    check_search("ha", "0 .3");
    check_search("hà", "0");
    check_search("hạ", "(0) .3");
    check_search("thon  ha", "(0) .3");
    check_search("to", "(4) .5 .6");
    check_search("tô", "(4) .5 .6");
    check_search("tơ", "");
}

#[test]
fn a_tone_may_stand_on_another_letter_of_its_syllable() {
    check_search("hoà", "(0) .2");
    check_search("hòa", "(0) .2");
    check_search("hoá", "");
    check_search("hòa bình", "(0) .2");
    check_search("hoa binh", "(0) .2");
}

#[test]
fn rows_are_filtered_by_where_they_stand() {
    check_standing(&[StatusFilter::Exceeded], "0 .1");
    check_standing(&[StatusFilter::Met, StatusFilter::NoneYet], "(0) .2 (4) .5");
    check_standing(&[StatusFilter::NoResult], "(4) .6");
    check_standing(&[StatusFilter::NoTarget], "(0) .3");
    check_standing(&[StatusFilter::Behind], "4");
    check_standing(&[StatusFilter::Failed], "");
    check_standing(&[], "");
}

#[test]
fn rows_are_sorted_under_their_parents_with_blanks_last() {
    check_sort(SortFigure::Result, false, "4 .5 .6 0 .2 .3 .1");
    check_sort(SortFigure::Result, true, "0 .1 .3 .2 4 .5 .6");
    check_sort(SortFigure::Target, false, "0 .2 .1 .3 4 .5 .6");
    check_sort(SortFigure::Target, true, "4 .5 .6 0 .1 .2 .3");
    check_sort(SortFigure::Attainment, true, "0 .1 .2 .3 4 .5 .6");
    check_sort(SortFigure::Attainment, false, "4 .5 .6 0 .2 .1 .3");
    check_sort(SortFigure::Excess, false, "4 .5 .6 0 .2 .1 .3");
    check_sort(SortFigure::ZeroRun, true, "0 .2 .1 .3 4 .5 .6");
}

#[test]
fn rows_are_sorted_by_counts_and_by_months() {
    let mut document = document();
    let quantity = |count| CellValue::Quantity(Some(Quantity::whole(count).unwrap()));
    let year = 2021;
    for (unit, members, march) in [(1, 30, 2), (2, 10, 9), (3, 20, 5)] {
        let unit = UnitId(unit);
        let commands = vec![
            Command::set(unit, Cell::Count(YEAR, Count::Members), quantity(members)),
            Command::set(unit, Cell::Result(YEAR), CellValue::Quantity(None)),
            Command::Divide { unit, year, into: Division::Months },
            Command::set(unit, Cell::ResultPart { year, part: 2 }, quantity(march)),
        ];
        document.apply(Step { name: StepName::Paste, commands }).unwrap();
    }
    let order = |figure| {
        let sort = Some(Sort { figure, when: YEAR, descending: true });
        let rows = document.rows(&RowQuery { sort, ..RowQuery::default() });
        rows.iter().map(|row| row.unit.0.to_string()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(order(SortFigure::Count(Count::Members)), "0 1 3 2 4 5 6");
    assert_eq!(order(SortFigure::Part(2)), "0 2 3 1 4 5 6");
}

#[test]
fn every_letter_of_the_alphabet_is_folded() {
    let plain = "aaaaaaaaaaaaaaaaaaeeeeeeeeeeeeiiiiiioooooooooooooooooouuuuuuuuuuuuyyyyyyd";
    let marked = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    for name in [marked.to_owned(), marked.to_uppercase()] {
        let mut document = Document::new(empty_plan());
        let units = vec![NewUnit { name, level: 0 }];
        let add = Command::AddUnits { at: document.plan().last_place(None), units };
        document.apply(Step::new(StepName::Add, add)).unwrap();
        for search in [plain, marked] {
            assert_eq!(document.rows(&RowQuery { search, ..RowQuery::default() }).len(), 1, "{search}");
        }
    }
}
