//! What holds whatever somebody does to a table.

// Numbers that look random are taken apart here: what they wrap to does not matter.
#![allow(clippy::cast_possible_truncation, clippy::cast_possible_wrap, clippy::many_single_char_names)]

use std::collections::BTreeSet;

use chi_tieu::app::table::{Direction, Extra, Motion, Position, TableAction};
use chi_tieu::exchange::clipboard::{Block, BlockCell, read_tsv};
use chi_tieu::number::Locale;
use chi_tieu::plan::{
    Count, Division, GroupPart, History, PartId, Plan, PlanGroup, RollUp, Scheme, SortFigure, StatusFilter,
    TargetHistory, Term, UnitId, When,
};
use proptest::prelude::*;
use time::{Date, Month};

use super::desk::Desk;
use crate::plan::random::check_tree;

type Seed = [u32; 5];

const TEXTS: [&str; 16] = [
    "",
    "0",
    "5",
    "12,5",
    "1,140",
    "1.140",
    "5oo",
    "≥ 3",
    "90–100",
    "3%",
    "Tổ",
    "-4",
    "9",
    "99999999999999999999",
    "≤ 0",
    "x",
];

const DIRECTIONS: [Direction; 4] = [Direction::Up, Direction::Down, Direction::Left, Direction::Right];

const DIVISIONS: [Division; 3] = [Division::Whole, Division::Quarters, Division::Months];

const FILTERS: [StatusFilter; 4] =
    [StatusFilter::Behind, StatusFilter::NoTarget, StatusFilter::NoneYet, StatusFilter::Failed];

fn pick<T: Copy>(of: &[T], number: u32) -> T {
    of[number as usize % of.len()]
}

fn when(number: u32) -> When {
    if number.is_multiple_of(4) { When::Term } else { When::Year(2020 + (number % 5) as i32) }
}

fn day(number: u32) -> Date {
    Date::from_calendar_date(2020 + (number % 5) as i32, Month::March, 1 + (number / 5 % 28) as u8).unwrap()
}

fn block(a: u32, b: u32, c: u32) -> Block {
    let (height, width) = (1 + a % 4, 1 + b % 4);
    let text = |row, column| pick(&TEXTS, c.rotate_left(row * 5 + column * 11));
    let row = |row| (0..width).map(|column| text(row, column)).collect::<Vec<_>>().join("\t");
    let heading = pick(&["Đơn vị\tKết quả 2021\t2022\n", "Chỉ tiêu 2022\tChỉ tiêu 2022\n", "Chi bộ 1\tx\t3\n"], c);
    let body = (0..height).map(row).collect::<Vec<_>>().join("\n");
    if a.is_multiple_of(5) { read_tsv(&format!("{heading}{body}")) } else { read_tsv(&body) }
}

fn scheme(number: u32) -> Scheme {
    let parts = (0..number % 4).map(|id| GroupPart { id: PartId(id), label: format!("phần {id}") }).collect();
    let group = PlanGroup { label: String::new(), kind: chi_tieu::calc::GroupKind::Overlapping, of: None, parts };
    Scheme::new(vec![group], Vec::new()).unwrap()
}

fn unit(desk: &Desk, number: u32) -> UnitId {
    let ids: Vec<UnitId> = desk.plan().units().map(|(id, _)| id).collect();
    if ids.is_empty() || number.is_multiple_of(17) { UnitId(number) } else { pick(&ids, number / 17) }
}

fn position(desk: &Desk, a: u32, b: u32) -> Position {
    let (rows, columns) = (desk.table.rows().len() + 3, desk.table.columns().len() + 2);
    Position { row: a as usize % rows, column: b as usize % columns }
}

fn motion(a: u32, b: u32) -> Motion {
    match a % 7 {
        0 => Motion::Step(pick(&DIRECTIONS, b)),
        1 => Motion::Jump(pick(&DIRECTIONS, b)),
        2 => Motion::Page { down: b.is_multiple_of(2), rows: b as usize % 9 },
        3 => Motion::RowStart,
        4 => Motion::RowEnd,
        5 => Motion::First,
        _ => Motion::Last,
    }
}

fn action(desk: &Desk, [kind, a, b, c, d]: Seed) -> TableAction {
    let text = || pick(&TEXTS, c).to_owned();
    let columns = desk.table.columns();
    match kind % 64 {
        0..=3 => TableAction::Move { motion: motion(a, b), extend: c.is_multiple_of(2) },
        4..=9 => TableAction::Select { at: position(desk, a, b), extend: c.is_multiple_of(3) },
        10 => TableAction::SelectAll,
        11 => TableAction::SelectRows,
        12..=21 => TableAction::Type(text()),
        22 | 23 => {
            pick(columns, b).cell().map_or(TableAction::Edit, |cell| TableAction::TypeAt(unit(desk, a), cell, text()))
        }
        24 => TableAction::Edit,
        25 => TableAction::Commit,
        26 | 27 => TableAction::CommitAndGo(pick(&DIRECTIONS, a)),
        28 | 29 => TableAction::Cancel,
        30 => TableAction::Clear,
        31 => TableAction::FillDown,
        32..=34 => TableAction::Paste(block(a, b, c)),
        35 => TableAction::MapColumn(a as usize % 5, (!b.is_multiple_of(4)).then(|| pick(columns, c))),
        36 => TableAction::PasteLocale(pick(&Locale::ALL, a)),
        37 => TableAction::PasteHeader(a.is_multiple_of(2)),
        38 => TableAction::ConfirmPaste,
        39 => TableAction::Undo,
        40 => TableAction::Redo,
        41 => TableAction::AddBelow,
        42 => TableAction::AddUnder,
        43 => TableAction::Remove,
        44 => TableAction::Indent,
        45 => TableAction::Outdent,
        46 => TableAction::MoveUp,
        47 => TableAction::MoveDown,
        48 => TableAction::Toggle(unit(desk, a)),
        49 => TableAction::ShowLevels(a as usize % 4),
        50 => TableAction::Search(pick(&["", "tổ", "thon", "zz"], a).to_owned()),
        51 => TableAction::Filter((!a.is_multiple_of(3)).then(|| pick(&FILTERS, b))),
        52 => TableAction::Period(when(a)),
        53 => TableAction::SortBy(pick(&[SortFigure::Result, SortFigure::Attainment, SortFigure::ZeroRun], a), when(b)),
        54 => TableAction::Reapply,
        55 => TableAction::ToggleColumn(pick(&Extra::ALL, a)),
        56 => TableAction::ShowDivision(2021 + (a % 3) as i32, pick(&DIVISIONS, b)),
        57 => TableAction::Divide(unit(desk, a), 2020 + (b % 5) as i32, pick(&DIVISIONS, c)),
        58 => TableAction::ReplaceTarget(unit(desk, a), when(b), day(c), pick(&TEXTS, d).to_owned()),
        59 => TableAction::SetTargets(unit(desk, a), when(b), TargetHistory::blank()),
        60 => TableAction::SetTerm(Term::new("nhiệm kỳ", 2021, 2021 + (a % 4) as i32).unwrap()),
        61 => TableAction::SetAsOf((!a.is_multiple_of(3)).then(|| day(b))),
        62 => TableAction::SetScheme(scheme(a)),
        _ => TableAction::SelectCell(unit(desk, a), chi_tieu::plan::Cell::Count(when(b), Count::Pool)),
    }
}

#[track_caller]
fn check_table(desk: &Desk) {
    let (table, plan) = (&desk.table, desk.plan());
    let selection = table.selection();
    for at in [selection.active, selection.anchor, selection.corner] {
        assert!(at.row <= table.rows().len() && at.column < table.columns().len(), "{at:?}");
    }
    let rows: BTreeSet<UnitId> = table.rows().iter().map(|row| row.unit).collect();
    assert_eq!(rows.len(), table.rows().len(), "a unit in two rows");
    assert!(rows.iter().all(|unit| plan.unit(*unit).is_some()), "a row without a unit");
    let grouped: Vec<_> = table.groups().iter().flat_map(|group| group.columns.clone()).collect();
    assert_eq!(grouped, table.columns());
    assert_eq!(table.document().roll_up(), &RollUp::evaluate(plan));
    if let When::Year(year) = table.period() {
        assert!(plan.term().contains(year) || (2020..=2024).contains(&year));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_the_table_holds_and_everything_can_be_undone(
        seeds in proptest::collection::vec(any::<Seed>(), 0..80)
    ) {
        let mut desk = Desk::new().with_results(&[(1, 5), (2, 7)]).divided(3, Division::Quarters, &[(0, 3)]);
        for seed in seeds {
            let action = action(&desk, seed);
            desk.act(action);
            check_table(&desk);
        }
        check_tree(desk.plan());
        let _ = (desk.table.copied(desk.facts), desk.table.summary(desk.facts));
        let again = Plan::from_json(&desk.plan().to_json());
        prop_assert_eq!(again.as_ref(), Ok(desk.plan()));
        prop_assert!(desk.steps() < History::STEPS);
        desk.check_undo();
    }

    #[test]
    fn any_block_is_pasted_anywhere_and_taken_back(
        cells in proptest::collection::vec(proptest::collection::vec((any::<u32>(), any::<Option<u64>>()), 0..6), 0..9),
        at in any::<[u32; 4]>(),
        division in 0_u32..3,
        changes in proptest::collection::vec(any::<[u32; 3]>(), 0..4),
    ) {
        let mut desk = Desk::new().with_results(&[(1, 5)]).divided(2, Division::Quarters, &[(0, 3)]);
        desk = desk.divided(3, Division::Months, &[]);
        desk.act(TableAction::ShowDivision(2021, pick(&DIVISIONS, division)));
        let cell = |(text, number): &(u32, Option<u64>)| {
            let number = number.and_then(|number| chi_tieu::calc::Quantity::from_millionths(i128::from(number)).ok());
            BlockCell { text: pick(&TEXTS, *text).to_owned(), number }
        };
        let block = Block::new(cells.iter().map(|row| row.iter().map(cell).collect()).collect());
        desk.act(TableAction::Select { at: position(&desk, at[0], at[1]), extend: false });
        desk.act(TableAction::Select { at: position(&desk, at[2], at[3]), extend: at[0].is_multiple_of(2) });
        desk.act(TableAction::Paste(block));
        for [a, b, c] in changes {
            let column = (!b.is_multiple_of(4)).then(|| pick(desk.table.columns(), c));
            desk.act(TableAction::MapColumn(a as usize % 6, column));
            desk.acts([TableAction::PasteHeader(a.is_multiple_of(2)), TableAction::PasteLocale(pick(&Locale::ALL, b))]);
        }
        let planned = desk.table.paste().map(chi_tieu::app::table::PasteDraft::outcome);
        if let Some(planned) = planned {
            desk.act(TableAction::ConfirmPaste);
            prop_assert_eq!(desk.notice(), Some(chi_tieu::app::table::Notice::Pasted(planned)), "as it was shown");
        }
        prop_assert!(!matches!(desk.notice(), Some(chi_tieu::app::table::Notice::Refused(_))), "{:?}", desk.notice());
        check_table(&desk);
        prop_assert!(desk.steps() <= 1);
        desk.check_undo();
    }
}
