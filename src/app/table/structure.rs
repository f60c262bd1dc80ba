//! Adding, removing and moving units from where the selection is.

use super::state::TableState;
use super::{Notice, Position, Selection};
use crate::ordered;
use crate::plan::{Command, NewUnit, Place, Step, StepName, UnitId};

/// Units side by side under one parent, by their places.
struct Siblings {
    parent: Option<UnitId>,
    first: usize,
    units: Vec<UnitId>,
}

impl TableState {
    pub(super) fn add_below(&mut self) {
        let place = match self.active_unit().and_then(|unit| self.document.plan().place_of(unit)) {
            Some(place) => Place { position: place.position + 1, ..place },
            None => self.end(),
        };
        self.add_at(place);
    }

    pub(super) fn add_under(&mut self) {
        let place = match self.active_unit() {
            Some(unit) => self.document.plan().last_place(Some(unit)),
            None => self.end(),
        };
        self.add_at(place);
    }

    /// The place after the last row, on its level.
    pub(super) fn end(&self) -> Place {
        let last = self.rows.last().and_then(|row| self.document.plan().place_of(row.unit));
        last.map_or_else(
            || self.document.plan().last_place(None),
            |place| Place { position: place.position + 1, ..place },
        )
    }

    fn add_at(&mut self, at: Place) {
        self.commit();
        let Some(unit) = self.document.plan().next_id() else { return };
        let units = vec![NewUnit { name: String::new(), level: 0 }];
        if self.try_step(Step::new(StepName::Add, Command::AddUnits { at, units })).is_err() {
            return;
        }
        self.reveal(unit);
        if let Some(row) = self.row_of(unit) {
            self.selection = Selection::at(Position { row, column: 0 });
        }
    }

    pub(super) fn remove(&mut self) {
        self.commit();
        let tops = self.selected_tops();
        if tops.is_empty() {
            self.notice = Some(Notice::NoUnit);
            return;
        }
        let plan = self.document.plan();
        let units = tops.iter().map(|&top| plan.walk_under(top).count()).sum::<usize>();
        let under = units - tops.len();
        let row = *self.selection.rows().start();
        if self.try_step(Step::new(StepName::Remove, Command::Remove(tops))).is_ok() {
            let row = row.min(self.last_row());
            self.selection = Selection::at(Position { row, column: self.selection.active.column });
            self.notice = Some(Notice::Removed { units, under });
        }
    }

    pub(super) fn indent(&mut self) {
        self.regroup(StepName::Indent, |plan, siblings| {
            let before = siblings.first.checked_sub(1)?;
            let under = *plan.children(siblings.parent).get(before)?;
            let last = plan.last_place(Some(under));
            let moved = siblings.units.iter().enumerate();
            Some(
                moved
                    .map(|(more, &unit)| Command::Move { unit, to: Place { position: last.position + more, ..last } })
                    .collect(),
            )
        });
    }

    pub(super) fn outdent(&mut self) {
        self.regroup(StepName::Outdent, |plan, siblings| {
            let above = plan.place_of(siblings.parent?)?;
            let moved = siblings.units.iter().enumerate();
            Some(
                moved
                    .map(|(more, &unit)| Command::Move {
                        unit,
                        to: Place { position: above.position + 1 + more, ..above },
                    })
                    .collect(),
            )
        });
    }

    /// The unit before the selected ones goes behind them.
    pub(super) fn move_up(&mut self) {
        self.regroup(StepName::Move, |plan, siblings| {
            let before = siblings.first.checked_sub(1)?;
            let unit = *plan.children(siblings.parent).get(before)?;
            let to = Place { parent: siblings.parent, position: before + siblings.units.len() };
            Some(vec![Command::Move { unit, to }])
        });
    }

    /// The unit after the selected ones goes before them.
    pub(super) fn move_down(&mut self) {
        self.regroup(StepName::Move, |plan, siblings| {
            let unit = *plan.children(siblings.parent).get(siblings.first + siblings.units.len())?;
            Some(vec![Command::Move { unit, to: Place { parent: siblings.parent, position: siblings.first } }])
        });
    }

    /// Does with the selected units, each row of siblings on its own, what `commands` says; `None` leaves them.
    fn regroup(&mut self, name: StepName, commands: impl Fn(&crate::plan::Plan, &Siblings) -> Option<Vec<Command>>) {
        self.commit();
        // The last run first: what it moves shifts none of the others.
        let groups = self.selected_siblings();
        let plan = self.document.plan();
        let commands: Vec<Command> = groups.iter().rev().filter_map(|group| commands(plan, group)).flatten().collect();
        let units: Vec<UnitId> = groups.into_iter().flat_map(|group| group.units).collect();
        if commands.is_empty() {
            return;
        }
        if self.try_step(Step { name, commands }).is_ok() {
            for unit in units {
                self.reveal(unit);
            }
        }
    }

    /// The selected units, without those under another of them, in the plan's order: sorted rows have another.
    fn selected_tops(&self) -> Vec<UnitId> {
        let within = ordered::distinct(self.selection.rows().filter_map(|row| self.unit_at(row)));
        let is_within = |unit: &UnitId| within.binary_search(unit).is_ok();
        let plan = self.document.plan();
        let selected = plan.walk().map(|(unit, _)| unit).filter(is_within);
        selected.filter(|unit| !plan.ancestors(*unit).any(|above| is_within(&above))).collect()
    }

    /// The selected units in runs that stand side by side.
    fn selected_siblings(&self) -> Vec<Siblings> {
        let plan = self.document.plan();
        let mut groups: Vec<Siblings> = Vec::new();
        for unit in self.selected_tops() {
            let Some(place) = plan.place_of(unit) else { continue };
            let next = |group: &&mut Siblings| {
                group.parent == place.parent && group.first + group.units.len() == place.position
            };
            match groups.iter_mut().find(next) {
                Some(group) => group.units.push(unit),
                None => groups.push(Siblings { parent: place.parent, first: place.position, units: vec![unit] }),
            }
        }
        groups
    }
}
