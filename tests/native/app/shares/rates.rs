//! Rates of named bases, and rate targets as whole counts.

use chi_tieu::app::shares::{BaseLine, RateBoard};
use chi_tieu::calc::RateBase;
use chi_tieu::plan::{BalanceTerm, Count, When};

use super::{Desk, fraction, n};

const MEMBERS: Count = Count::Members;
const CLOSING: Count = Count::Balance(BalanceTerm::Closing);

fn board(years: &str, when: When) -> RateBoard {
    let unit = [r#"{"id": 0, "level": 0, "name": "", "years": ["#, years, "]}"].concat();
    RateBoard::of(&Desk::written("", &unit).at(Some(0), when).table)
}

fn rate(line: &BaseLine) -> Option<chi_tieu::calc::Fraction> {
    line.rate.map(|rate| rate.rate.per_cent())
}

const YEARS: &str = r#"{"year": 2023, "counts": [["members", 3000], ["closing", 3100]]},
    {"year": 2024, "result": 96, "counts": [["members", 3200], ["closing", 3360]]}"#;

#[test]
fn each_base_is_named_with_the_count_it_is_read_from() {
    let board = board(YEARS, When::Year(2024));
    let lines: Vec<_> = board.lines.iter().map(|line| (line.of, line.year, line.count, rate(line).unwrap())).collect();
    assert_eq!(
        lines,
        [
            (RateBase::StartOfYear, 2024, MEMBERS, fraction(3, 1)),
            (RateBase::EndOfPreviousYear, 2023, CLOSING, fraction(9_600, 3_100)),
            (RateBase::StartOfTerm, 2023, MEMBERS, fraction(9_600, 3_000)),
            (RateBase::Current, 2024, CLOSING, fraction(9_600, 3_360)),
        ]
    );
}

#[test]
fn what_is_missing_is_known() {
    let board = board(r#"{"year": 2023, "result": 96}"#, When::Year(2023));
    assert!(board.lines.iter().all(|line| line.base.is_none() && line.rate.is_none()));
    // The year before the first one is none of the plan's.
    assert_eq!(board.lines.iter().map(|line| line.in_plan).collect::<Vec<_>>(), [true, false, true, true]);
    assert!(!board.has_anything());
}

#[test]
fn the_opening_count_of_the_balance_stands_in_for_the_members_of_the_first_day() {
    let board = board(r#"{"year": 2023, "result": 6, "counts": [["opening", 200]]}"#, When::Year(2023));
    assert_eq!(
        (board.lines[0].count, rate(&board.lines[0])),
        (Count::Balance(BalanceTerm::Opening), Some(fraction(3, 1)))
    );
}

#[test]
fn the_term_has_its_start_and_the_last_end_that_is_known() {
    let board = board(YEARS, When::Term);
    let lines: Vec<_> = board.lines.iter().map(|line| (line.of, line.year, line.base)).collect();
    assert_eq!(lines, [(RateBase::StartOfTerm, 2023, Some(n(3_000))), (RateBase::Current, 2024, Some(n(3_360)))]);
}

#[test]
fn a_rate_target_becomes_whole_counts_for_each_base() {
    let unit = r#"{"id": 0, "level": 0, "name": "", "years": [{"year": 2023, "result": 96, "counts": [["members", 3250], ["closing", 3360]]}]}"#;
    let mut desk = Desk::written("", unit).at(None, When::Year(2023));
    let cell = chi_tieu::plan::Cell::Target(When::Year(2023));
    desk.act(chi_tieu::app::table::TableAction::TypeAt(
        chi_tieu::plan::UnitId(0),
        cell,
        "3–4% × 3.250 đầu năm".to_owned(),
    ));
    let board = RateBoard::of(&desk.table);
    let target = board.target.unwrap();
    // 97,5 to 130: from 98 to 130. 96 is exactly 3 % of 3.200.
    assert_eq!((target.target.low(), target.target.high(), target.of), (n(98), Some(n(130)), RateBase::StartOfYear));
    assert_eq!(target.result_is_low_of, Some(fraction(3_200, 1)));
    // 100,8 to 134,4 of those at the end.
    let current = board.lines[3].counts.unwrap();
    assert_eq!((current.low(), current.high()), (n(101), Some(n(134))));
}

#[test]
fn a_base_of_zero_gives_no_rate() {
    let board = board(r#"{"year": 2023, "result": 6, "counts": [["members", 0]]}"#, When::Year(2023));
    assert_eq!((board.lines[0].base, board.lines[0].rate), (Some(n(0)), None));
}

#[test]
fn units_that_a_base_leaves_out_are_counted() {
    let unit = |id: u32, counts: &str| {
        format!(r#"{{"id": {id}, "level": 0, "name": "", "years": [{{"year": 2023, "result": 6{counts}}}]}}"#)
    };
    let units = [unit(0, r#", "counts": [["members", 100]]"#), unit(1, "")].join(",");
    let board = RateBoard::of(&Desk::written("", &units).at(None, When::Year(2023)).table);
    assert_eq!((board.lines[0].base, board.lines[0].missing, board.lines[3].missing), (Some(n(100)), 1, 0));
}
