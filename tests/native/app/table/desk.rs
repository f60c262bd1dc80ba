//! A table with somebody working at it.

use chi_tieu::app::table::{Column, Facts, Notice, Position, TableAction, TableState, cell_view};
use chi_tieu::calc::{Quantity, Target};
use chi_tieu::exchange::clipboard::read_tsv;
use chi_tieu::plan::{Cell, CellValue, Command, Division, NewUnit, Plan, StepName, Term, Touched, UnitId, When};

pub(super) const YEAR: When = When::Year(2021);
pub(super) const TARGET: Column = Column::Target(YEAR);
pub(super) const RESULT: Column = Column::Result(YEAR);

/// Names with their level. Rows and ids are the same until something moves.
pub(super) const UNITS: [(&str, usize); 6] =
    [("Đảng bộ xã", 0), ("Thôn Đông", 1), ("Thôn Hòa Bình", 1), ("Thôn Hạ", 1), ("Cơ quan", 0), ("Tổ 1", 1)];

pub(super) fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

pub(super) fn exactly(count: i128) -> Target {
    Target::exactly(n(count)).unwrap()
}

pub(super) const fn quarter(part: u8) -> Column {
    Column::Part { year: 2021, division: Division::Quarters, part }
}

pub(super) const fn month(part: u8) -> Column {
    Column::Part { year: 2021, division: Division::Months, part }
}

pub(super) struct Desk {
    pub(super) table: TableState,
    pub(super) facts: Facts,
    /// What there was before somebody sat down.
    pub(super) first: Plan,
}

impl Desk {
    /// [`UNITS`] in the years 2021 to 2023, blank.
    pub(super) fn new() -> Self {
        Self::with(&UNITS)
    }

    pub(super) fn with(units: &[(&str, usize)]) -> Self {
        let mut plan = Plan::new(Term::new("2021–2023", 2021, 2023).unwrap());
        let units = units.iter().map(|(name, level)| NewUnit { name: (*name).to_owned(), level: *level }).collect();
        let at = plan.last_place(None);
        plan.apply(Command::AddUnits { at, units }, &mut Touched::default()).unwrap();
        Self::open(plan)
    }

    pub(super) fn open(plan: Plan) -> Self {
        Self { table: TableState::new(plan.clone()), facts: Facts::default(), first: plan }
    }

    /// Cells that are there from the beginning.
    pub(super) fn having(self, cells: &[(u32, Cell, CellValue)]) -> Self {
        let mut plan = self.first;
        for (unit, cell, value) in cells {
            plan.apply(Command::set(UnitId(*unit), *cell, value.clone()), &mut Touched::default()).unwrap();
        }
        Self::open(plan)
    }

    /// Results of 2021, by unit.
    pub(super) fn with_results(self, results: &[(u32, i128)]) -> Self {
        let cells: Vec<_> = results
            .iter()
            .map(|(unit, result)| (*unit, Cell::Result(YEAR), CellValue::Quantity(Some(n(*result)))))
            .collect();
        self.having(&cells)
    }

    /// The year 2021 of a unit by quarters or months, with these parts.
    pub(super) fn divided(self, unit: u32, into: Division, parts: &[(u8, i128)]) -> Self {
        let mut plan = self.first;
        let divide = Command::Divide { unit: UnitId(unit), year: 2021, into };
        plan.apply(divide, &mut Touched::default()).unwrap();
        let cells: Vec<_> = parts
            .iter()
            .map(|(part, count)| {
                (unit, Cell::ResultPart { year: 2021, part: *part }, CellValue::Quantity(Some(n(*count))))
            })
            .collect();
        Self::open(plan).having(&cells)
    }

    pub(super) fn act(&mut self, action: TableAction) {
        self.table.apply(action, self.facts);
    }

    pub(super) fn acts(&mut self, actions: impl IntoIterator<Item = TableAction>) {
        for action in actions {
            self.act(action);
        }
    }

    pub(super) fn place(&self, row: usize, column: Column) -> Position {
        Position { row, column: self.table.place_of(column).expect("the column is shown") }
    }

    pub(super) fn go(&mut self, row: usize, column: Column) {
        let at = self.place(row, column);
        self.act(TableAction::Select { at, extend: false });
    }

    /// From one cell to another.
    pub(super) fn range(&mut self, (row, column): (usize, Column), (last_row, last_column): (usize, Column)) {
        self.go(row, column);
        let at = self.place(last_row, last_column);
        self.act(TableAction::Select { at, extend: true });
    }

    /// Letter by letter into the active cell.
    pub(super) fn keys(&mut self, text: &str) {
        for (at, letter) in text.char_indices() {
            self.act(TableAction::Type(text[..at + letter.len_utf8()].to_owned()));
        }
    }

    /// Goes to a cell, types, and leaves it.
    pub(super) fn fill(&mut self, row: usize, column: Column, text: &str) {
        self.go(row, column);
        self.keys(text);
        self.act(TableAction::Commit);
    }

    pub(super) fn paste(&mut self, text: &str) {
        self.act(TableAction::Paste(read_tsv(text)));
    }

    pub(super) fn plan(&self) -> &Plan {
        self.table.document().plan()
    }

    pub(super) fn steps(&self) -> usize {
        self.table.document().history().len()
    }

    pub(super) fn undo_name(&self) -> Option<StepName> {
        self.table.document().history().undo_name()
    }

    pub(super) fn notice(&self) -> Option<Notice> {
        self.table.notice().cloned()
    }

    pub(super) fn result(&self, unit: u32) -> Option<i128> {
        let result = self.plan().at(UnitId(unit), YEAR).result().counted().unwrap();
        result.map(|result| result.as_whole().unwrap())
    }

    pub(super) fn target(&self, unit: u32) -> Option<i128> {
        self.plan().own_target(UnitId(unit), YEAR).map(|target| target.low().as_whole().unwrap())
    }

    pub(super) fn unread(&self, unit: u32, cell: Cell) -> Option<&str> {
        self.plan().unread(UnitId(unit), cell)
    }

    pub(super) fn name(&self, unit: u32) -> &str {
        self.plan().unit(UnitId(unit)).unwrap().name()
    }

    /// The text of a cell, and its remark after a bar.
    pub(super) fn shown(&self, unit: u32, column: Column) -> String {
        let view = cell_view(self.table.document(), UnitId(unit), column, self.facts);
        view.remark.map_or(view.text.clone(), |remark| format!("{} | {remark}", view.text))
    }

    /// The ids of the rows, a dot before those one level down.
    pub(super) fn rows(&self) -> String {
        let row = |row: &chi_tieu::plan::Row| format!("{}{}", ".".repeat(row.depth), row.unit.0);
        self.table.rows().iter().map(row).collect::<Vec<_>>().join(" ")
    }

    /// The ids of all units in the plan's order, a dot before those one level down.
    pub(super) fn tree(&self) -> String {
        let row = |(id, depth): (UnitId, usize)| format!("{}{}", ".".repeat(depth), id.0);
        self.plan().walk().map(row).collect::<Vec<_>>().join(" ")
    }

    pub(super) fn active(&self) -> (Option<u32>, Column) {
        (self.table.active_unit().map(|unit| unit.0), self.table.active_column().unwrap())
    }

    /// Undoing everything gives back what there was, and doing it all again what there is.
    #[track_caller]
    pub(super) fn check_undo(&mut self) {
        let after = self.plan().clone();
        let steps = self.steps();
        while self.table.document().history().undo_name().is_some() {
            self.act(TableAction::Undo);
        }
        assert_eq!(self.plan(), &self.first, "undone");
        self.acts((0..steps).map(|_| TableAction::Redo));
        assert_eq!(self.plan(), &after, "done again");
    }

    /// As [`Desk::check_undo`], of one step.
    #[track_caller]
    pub(super) fn check_one_step(&mut self, name: StepName) {
        assert_eq!((self.steps(), self.undo_name()), (1, Some(name)));
        self.check_undo();
    }
}
