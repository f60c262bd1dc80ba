//! Commands made from numbers: what is asked for is sometimes there and sometimes not.

// Numbers that look random are taken apart here: what they wrap to does not matter.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::manual_is_multiple_of,
    clippy::many_single_char_names,
    clippy::range_plus_one
)]

use chi_tieu::calc::{Fraction, GroupKind, Percentage, Quantity, RateBase, Target};
use chi_tieu::plan::{
    BalanceTerm, Cell, CellEdit, CellValue, Command, Count, DatedTarget, Division, GroupPart, NewUnit, PartId,
    PipelineStage, Place, Plan, PlanGroup, Scheme, StageId, TargetHistory, Term, UnitId, When, WorkingCell,
    WorkingField,
};
use time::{Date, Month};

/// Numbers that one command is made from.
pub(crate) type Seed = [u32; 6];

pub(super) fn quantity(number: u32) -> Quantity {
    match number % 16 {
        0 => Quantity::ZERO,
        1 => Quantity::whole(Quantity::LIMIT).unwrap(),
        2 => Quantity::whole(Quantity::LIMIT / 2).unwrap(),
        3 => Quantity::from_millionths(i128::from(number)).unwrap(),
        4 => Quantity::whole(-1).unwrap(),
        _ => Quantity::whole(i128::from(number / 16 % 500)).unwrap(),
    }
}

fn blank_or_quantity(number: u32) -> Option<Quantity> {
    (number % 7 != 0).then(|| quantity(number / 7))
}

pub(super) fn target(number: u32) -> Option<Target> {
    let low = quantity(number / 8).abs();
    let twice = low.plus(low).unwrap_or(low);
    match number % 8 {
        0 => None,
        1 => Target::at_least(low).ok(),
        2 => Target::between(low, twice).ok(),
        3 => Target::at_most(low).ok(),
        4 => Target::coverage(low, twice).ok(),
        5 => {
            let rate = |thirds| Percentage::from_per_cent(Fraction::new(thirds, 3).unwrap());
            let high = (number % 3 != 0).then(|| rate(14));
            Target::rate(rate(i128::from(number % 15)), high, low, RateBase::StartOfTerm).ok()
        }
        _ => Target::exactly(low).ok(),
    }
}

fn date(number: u32) -> Date {
    Date::from_calendar_date(2020 + (number % 7) as i32, Month::March, 1 + (number / 7 % 3) as u8).unwrap()
}

fn year(number: u32) -> i32 {
    2019 + (number % 8) as i32
}

fn when(number: u32) -> When {
    if number % 5 == 0 { When::Term } else { When::Year(year(number / 5)) }
}

fn count(number: u32) -> Count {
    match number % 5 {
        0 => Count::Members,
        1 => Count::Pool,
        2 => Count::Balance(BalanceTerm::ALL[number as usize / 5 % BalanceTerm::ALL.len()]),
        3 => Count::Part(PartId(number / 5 % 5)),
        _ => Count::Stage(StageId(number / 5 % 4)),
    }
}

/// Mostly a unit that is there.
fn unit(plan: &Plan, number: u32) -> UnitId {
    let ids: Vec<UnitId> = plan.units().map(|(id, _)| id).collect();
    if ids.is_empty() || number % 31 == 0 { UnitId(number) } else { ids[number as usize / 31 % ids.len()] }
}

fn place(plan: &Plan, a: u32, b: u32) -> Place {
    let parent = (a % 4 != 0).then(|| unit(plan, a / 4));
    Place { parent, position: b as usize % (plan.children(parent).len() + 2) }
}

fn edit(plan: &Plan, [_, a, b, c, d, e]: Seed) -> CellEdit {
    let cell = match b % 12 {
        0 => Cell::Name,
        1 => Cell::Note,
        2..=4 => Cell::Target(when(c)),
        5..=7 => Cell::Result(when(c)),
        8 | 9 => Cell::ResultPart { year: year(c), part: (c / 8 % 13) as u8 },
        _ => Cell::Count(when(c), count(c / 8)),
    };
    let value = match cell {
        _ if d % 37 == 0 => CellValue::Text(String::new()),
        _ if d % 11 == 0 => CellValue::Unread((e % 3 != 0).then(|| format!("5oo {}", e % 4))),
        Cell::Name | Cell::Note => CellValue::Text(format!("đơn vị {}", d % 5)),
        Cell::Target(_) if d % 6 == 0 => {
            let dated = |number: u32| DatedTarget { from: Some(date(number)), target: target(number / 3) };
            CellValue::Targets(TargetHistory::new(vec![dated(d), dated(e)]).unwrap_or_default())
        }
        Cell::Target(_) => CellValue::Target(target(e)),
        Cell::Result(_) | Cell::ResultPart { .. } | Cell::Count(..) => CellValue::Quantity(blank_or_quantity(e)),
    };
    CellEdit { unit: unit(plan, a), cell, value }
}

fn scheme(number: u32) -> Scheme {
    let part = |id| GroupPart { id: PartId(id), label: format!("phần {id}") };
    let mut groups = Vec::new();
    if number % 3 != 0 {
        let parts = (0..number / 3 % 4).map(part).collect();
        groups.push(PlanGroup { label: "nhóm".to_owned(), kind: GroupKind::Overlapping, of: None, parts });
    }
    if number % 3 == 2 {
        let of = (number / 3 % 4 > 0).then_some(PartId(0));
        groups.push(PlanGroup { label: String::new(), kind: GroupKind::Partition, of, parts: vec![part(4)] });
    }
    let stages = (0..number / 12 % 4).map(|id| PipelineStage { id: StageId(id), label: format!("bước {id}") });
    Scheme::new(groups, stages.collect()).unwrap()
}

fn working(plan: &Plan, [_, a, b, c, d, e]: Seed) -> (WorkingCell, String) {
    let field = match b % 6 {
        0 | 1 => WorkingField::Published(PartId(b / 6 % 5)),
        2 => WorkingField::ExpectedLow,
        3 => WorkingField::AllocationTotal,
        4 => WorkingField::Minimum,
        _ => WorkingField::Locked,
    };
    let subject = (a % 3 != 0).then(|| unit(plan, a / 3));
    let text = if d % 4 == 0 { String::new() } else { format!("{},{}%", e % 90, d % 3) };
    (WorkingCell { field, subject, when: when(c) }, text)
}

/// A command, and whether it is valid is for the plan to say.
pub(crate) fn command(plan: &Plan, seed: Seed) -> Command {
    let [kind, a, b, c, d, e] = seed;
    match kind % 26 {
        0..=2 => {
            let mut level = 0;
            let units = (0..1 + c % 6).map(|row| {
                let name = format!("đơn vị {row}");
                let unit = NewUnit { name, level };
                level = ((d >> row) as usize % 3).min(level + 1 + usize::from(e % 41 == 0));
                unit
            });
            Command::AddUnits { at: place(plan, a, b), units: units.collect() }
        }
        3 => Command::Remove((0..1 + b % 3).map(|more| unit(plan, a.rotate_left(more * 7))).collect()),
        4 | 5 => Command::Move { unit: unit(plan, a), to: place(plan, b, c) },
        6 => Command::indent(plan, unit(plan, a)).unwrap_or(Command::SetCells(Vec::new())),
        7 => Command::outdent(plan, unit(plan, a)).unwrap_or(Command::SetCells(Vec::new())),
        8 => {
            let first = 2019 + (a % 3) as i32;
            Command::SetTerm(Term::new(format!("nhiệm kỳ {}", b % 3), first, first + (c % 6) as i32).unwrap())
        }
        9 => Command::SetAsOf((a % 3 != 0).then(|| date(b))),
        10 => Command::SetTitle(format!("kế hoạch {}", a % 3)),
        11 => Command::SetNoun(format!("đảng viên {}", a % 3)),
        12 => Command::SetScheme(scheme(a)),
        13..=15 => {
            let into = [Division::Whole, Division::Quarters, Division::Months][c as usize % 3];
            Command::Divide { unit: unit(plan, a), year: year(b), into }
        }
        24 => Command::SetWorking(vec![working(plan, seed)]),
        25 => Command::SetWorking(
            (0..1 + e % 5).map(|row| working(plan, seed.map(|number| number.rotate_left(row * 5 + 2)))).collect(),
        ),
        16 => Command::SetCells(
            (0..1 + e % 9).map(|row| edit(plan, seed.map(|number| number.rotate_left(row * 3 + 1)))).collect(),
        ),
        _ => Command::SetCells(vec![edit(plan, seed)]),
    }
}

/// What holds for every plan: each unit is once under its parent, and can be reached from the top.
pub(crate) fn check_tree(plan: &Plan) {
    let rows: Vec<(UnitId, usize)> = plan.walk().collect();
    let mut seen = std::collections::BTreeSet::new();
    for &(id, depth) in &rows {
        assert!(seen.insert(id), "{id:?} stands twice in the plan");
        let unit = plan.unit(id).expect("a row is a unit");
        assert_eq!(plan.ancestors(id).count(), depth, "{id:?}");
        for &child in unit.children() {
            assert_eq!(plan.unit(child).expect("a child is a unit").parent(), Some(id));
        }
        let years: Vec<i32> = unit.years().iter().map(|(year, _)| *year).collect();
        assert!(years.is_sorted_by(|a, b| a < b), "years of {id:?}: {years:?}");
        assert!(unit.term().result().parts().is_empty(), "a term is divided");
        for (year, record) in unit.years() {
            assert!(!record.is_blank(), "a blank record of {year} is kept");
            assert!(record.counts().is_sorted_by(|a, b| a.0 < b.0), "{:?}", record.counts());
            for &(count, value) in record.counts() {
                assert!(!value.is_negative());
                match count {
                    Count::Part(part) => assert!(plan.scheme().has_part(part)),
                    Count::Stage(stage) => assert!(plan.scheme().has_stage(stage)),
                    Count::Members | Count::Pool | Count::Balance(_) => {}
                }
            }
        }
    }
    assert_eq!(rows.len(), plan.len(), "a unit cannot be reached from the top");
    assert!(plan.roots().iter().all(|&id| plan.unit(id).is_some_and(|unit| unit.parent().is_none())));
}

pub(crate) fn empty_plan() -> Plan {
    Plan::new(Term::new("2020–2025", 2020, 2025).unwrap())
}
