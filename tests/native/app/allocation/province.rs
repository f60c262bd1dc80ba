//! A province that announced 1.905 for 2024 and whose 22 units were listed with 1.950: the two sums are those of an article,
//! the listing and the memberships are made up.

use chi_tieu::app::allocation::{Sheet, cell_of};
use chi_tieu::app::table::{Facts, TableAction, TableState};
use chi_tieu::calc::{Quantity, Target, TargetKind};
use chi_tieu::number::Locale;
use chi_tieu::plan::{Cell, CellValue, Command, Count, NewUnit, Plan, Term, Touched, UnitId, When, WorkingField};

pub(crate) const YEAR: When = When::Year(2024);
pub(crate) const TOP: Option<UnitId> = Some(UnitId(0));

pub(crate) const LISTED: [i128; 22] =
    [180, 150, 140, 130, 120, 120, 110, 105, 100, 95, 90, 85, 80, 75, 70, 65, 60, 55, 45, 35, 25, 15];
pub(crate) const MEMBERS: [i128; 22] = [
    6_127, 5_480, 5_013, 4_611, 4_307, 4_222, 3_940, 3_702, 3_518, 3_377, 3_204, 3_019, 2_805, 2_644, 2_433, 2_280,
    2_105, 1_921, 1_577, 1_242, 903, 530,
];

pub(crate) fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

pub(crate) fn exactly(count: i128) -> Target {
    Target::exactly(n(count)).unwrap()
}

pub(crate) fn target(kind: TargetKind) -> CellValue {
    CellValue::Target(Some(Target::new(kind).unwrap()))
}

/// The unit at a position under the province.
pub(crate) const fn unit(position: u32) -> UnitId {
    UnitId(position + 1)
}

pub(crate) struct Room {
    pub(crate) table: TableState,
}

impl Room {
    /// The province with its memberships; nothing is listed yet.
    pub(crate) fn new() -> Self {
        let mut plan = Plan::new(Term::new("2021–2025", 2021, 2025).unwrap());
        let mut units = vec![NewUnit { name: "Đảng bộ tỉnh".to_owned(), level: 0 }];
        units.extend((1..=22).map(|number| NewUnit { name: format!("Đảng bộ {number}"), level: 1 }));
        let at = plan.last_place(None);
        plan.apply(Command::AddUnits { at, units }, &mut Touched::default()).unwrap();
        let mut room = Self::open(plan);
        room.set(0, Cell::Target(YEAR), CellValue::Target(Some(exactly(1_905))));
        for (position, members) in (1_u32..).zip(MEMBERS) {
            room.set(position, Cell::Count(YEAR, Count::Members), CellValue::Quantity(Some(n(members))));
        }
        room
    }

    /// The same with what was listed.
    pub(crate) fn listed() -> Self {
        let mut room = Self::new();
        for (position, listed) in (1_u32..).zip(LISTED) {
            room.set(position, Cell::Target(YEAR), CellValue::Target(Some(exactly(listed))));
        }
        room
    }

    pub(crate) fn open(plan: Plan) -> Self {
        let mut room = Self { table: TableState::new(plan) };
        room.act(TableAction::Period(YEAR));
        room
    }

    /// As it was before anybody worked on it: nothing to undo.
    pub(crate) fn set(&mut self, id: u32, cell: Cell, value: CellValue) {
        let mut plan = self.plan().clone();
        plan.apply(Command::set(UnitId(id), cell, value), &mut Touched::default()).unwrap();
        *self = Self::open(plan);
    }

    pub(crate) fn act(&mut self, action: TableAction) {
        self.table.apply(action, Facts::default());
    }

    pub(crate) fn plan(&self) -> &Plan {
        self.table.document().plan()
    }

    pub(crate) fn sheet(&self) -> Sheet {
        Sheet::of(self.table.document(), self.table.subject(), self.table.period(), Locale::Vietnamese)
    }

    /// Types for the whole room.
    pub(crate) fn type_once(&mut self, field: WorkingField, text: &str) {
        self.act(TableAction::TypeWorking(cell_of(field, TOP, YEAR), text.to_owned()));
    }

    /// Types for the unit at a position.
    pub(crate) fn type_for(&mut self, position: u32, field: WorkingField, text: &str) {
        self.act(TableAction::TypeWorking(cell_of(field, Some(unit(position)), YEAR), text.to_owned()));
    }

    /// What the chosen method gives.
    #[track_caller]
    pub(crate) fn shares(&self) -> Vec<i128> {
        let sheet = self.sheet();
        let spread = sheet.spread().unwrap_or_else(|| panic!("nothing was shared out: {:?}", sheet.outcome));
        spread.by(sheet.method).shares.clone()
    }
}
