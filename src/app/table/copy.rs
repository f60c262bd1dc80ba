//! The selection as a block for other programs.

use super::state::{Facts, TableState};
use super::{Column, cell_view};
use crate::calc::Quantity;
use crate::exchange::clipboard::CopiedCell;
use crate::plan::{Cell, RollUp, UnitId, When};

impl TableState {
    /// The cells of the selection as they are shown, counts with their exact value beside.
    #[must_use]
    pub fn copied(&self, facts: Facts) -> Vec<Vec<CopiedCell>> {
        let columns = self.selected_columns();
        let rows = self.selection.rows().filter_map(|row| self.unit_at(row));
        let cell = |unit: UnitId, column: &Column| match self.number(unit, *column) {
            Some(number) => CopiedCell::Number(number),
            None => CopiedCell::Text(cell_view(&self.document, unit, *column, facts).text),
        };
        rows.map(|unit| columns.iter().map(|column| cell(unit, column)).collect()).collect()
    }

    /// The exact count that a cell shows; `None` where it shows none.
    fn number(&self, unit: UnitId, column: Column) -> Option<Quantity> {
        let plan = self.document.plan();
        if column.cell().is_some_and(|cell: Cell| plan.unread(unit, cell).is_some()) {
            return None;
        }
        match column {
            Column::Target(when) => {
                let target = self.document.figure(unit, when)?.target.counted;
                target.target().and_then(|target| match target.kind() {
                    crate::calc::TargetKind::Exactly(count) => Some(count),
                    crate::calc::TargetKind::AtLeast(_)
                    | crate::calc::TargetKind::Between { .. }
                    | crate::calc::TargetKind::AtMost(_)
                    | crate::calc::TargetKind::Rate { .. }
                    | crate::calc::TargetKind::Coverage { .. } => None,
                })
            }
            Column::Result(when) => self.document.roll_up().result(unit, when).ok().flatten(),
            Column::Part { year, division, part } => {
                let result = plan.at(unit, When::Year(year)).result();
                let part = result.parts().get(usize::from(part)).copied().flatten();
                part.filter(|_| result.division() == division)
            }
            Column::Count(when, count) => RollUp::count(plan, unit, when, count)?.counted.ok().flatten(),
            Column::Excess(when) => {
                let measure = self.document.figure(unit, when)?.assessment.ok()?.against?;
                measure.excess_count.minus(measure.shortfall_count).ok()
            }
            Column::Name
            | Column::Attainment(_)
            | Column::Status(_)
            | Column::Average
            | Column::ZeroRun
            | Column::Note => None,
        }
    }
}
