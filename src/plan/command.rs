//! What can be done to a plan, as data.

use time::Date;

use super::{
    Count, Division, Place, Plan, ResultBasis, Scheme, TargetHistory, Term, UnitId, When, WorkingCell, YearResult,
    unit::Unit,
};
use crate::calc::{CalcError, Quantity, Target};

/// A cell of a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cell {
    /// Its name.
    Name,
    /// Its note.
    Note,
    /// Its target.
    Target(When),
    /// Its result; of the term where that is known and its years are not.
    Result(When),
    /// A quarter or month of its result.
    ResultPart {
        /// The year.
        year: i32,
        /// Which quarter or month, the first being 0.
        part: u8,
    },
    /// Another count.
    Count(When, Count),
}

/// What a cell is given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CellValue {
    /// For a name or a note.
    Text(String),
    /// For a result, a part of one, or a count; `None` is blank. Not below zero.
    Quantity(Option<Quantity>),
    /// For a target: corrects the one in force. `None` is blank.
    Target(Option<Target>),
    /// For a target: itself and all its replacements.
    Targets(TargetHistory),
    /// For a result: whole and parts as they were.
    Result(YearResult),
    /// For a target, a result, a part of one, or a count: text that was typed there and is no such value. It is kept
    /// beside the value, letter by letter, and counts for nothing; `None` is no such text.
    Unread(Option<String>),
}

impl CellValue {
    /// Whether it stands beside the value rather than being it.
    pub(super) const fn is_unread(&self) -> bool {
        matches!(self, Self::Unread(_))
    }
}

/// One cell and its new value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellEdit {
    /// Whose cell.
    pub unit: UnitId,
    /// Which cell.
    pub cell: Cell,
    /// Its new value.
    pub value: CellValue,
}

/// A unit to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUnit {
    /// Its name.
    pub name: String,
    /// How far below the place of the addition: 0 for the first, at most one more than the row before.
    pub level: usize,
}

/// A removed unit with everything under it, and where it stood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Removed {
    pub(super) place: Place,
    /// The unit itself first, parents before children.
    pub(super) units: Vec<(UnitId, Box<Unit>)>,
}

/// A count of a part or stage that a scheme no longer has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LostCount {
    pub(super) unit: UnitId,
    pub(super) when: When,
    pub(super) count: Count,
    pub(super) value: LostValue,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LostValue {
    Count(Quantity),
    Unread(String),
}

/// A change of a plan. Applied to a plan it gives the commands that undo it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// Gives cells their values, in this order.
    SetCells(Vec<CellEdit>),
    /// Enters the result of a year more or less finely.
    Divide {
        /// Whose.
        unit: UnitId,
        /// Which year.
        year: i32,
        /// How finely from now on.
        into: Division,
    },
    /// Adds units; they get the ids from [`Plan::next_id`] on, in the order given.
    AddUnits {
        /// Where the first goes; the others follow.
        at: Place,
        /// The units, parents before children.
        units: Vec<NewUnit>,
    },
    /// Removes units with everything under them.
    Remove(Vec<UnitId>),
    /// Puts removed units back under their ids.
    Restore(Vec<Removed>),
    /// Moves a unit with everything under it; indenting is moving under the row before, outdenting after the parent.
    Move {
        /// Which.
        unit: UnitId,
        /// Where to, counted as if the unit had been taken out already.
        to: Place,
    },
    /// Other years. What is entered for a year that is left out is kept and does not count.
    SetTerm(Term),
    /// Another last day of the results.
    SetAsOf(Option<Date>),
    /// Another title.
    SetTitle(String),
    /// Another word for what is counted.
    SetNoun(String),
    /// Other groups and stages. Counts of parts and stages that are left out go with them.
    SetScheme(Scheme),
    /// Groups and stages as they were, with the counts and working texts that went.
    RestoreScheme(Scheme, Vec<LostCount>, Vec<(WorkingCell, String)>),
    /// Gives places their working texts, in this order; a blank one is none.
    SetWorking(Vec<(WorkingCell, String)>),
}

/// Why a command was refused. Nothing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// There is no such unit.
    UnknownUnit(UnitId),
    /// A unit cannot be moved under itself.
    BelowItself(UnitId),
    /// There is no such place among the units.
    NoSuchPlace(Place),
    /// The year is not in the term.
    YearOutsideTerm(i32),
    /// The year is entered by quarter or month: its parts are to be set.
    YearIsDivided {
        /// Whose.
        unit: UnitId,
        /// Which year.
        year: i32,
    },
    /// The year is not divided, or not so finely.
    NoSuchPart {
        /// Whose.
        unit: UnitId,
        /// Which year.
        year: i32,
        /// Which part, the first being 0.
        part: u8,
    },
    /// The plan has no such part of a group or stage of the pipeline.
    UnknownCount(Count),
    /// The value is of another kind than the cell.
    WrongValue(Cell),
    /// Counts are not below zero.
    Negative(Cell),
    /// A row of an addition is more than one level below the row before, or the first is not at level 0.
    LevelSkipped {
        /// The row, the first being 0.
        row: usize,
    },
    /// [`Plan::MOST_IDS`] are used up.
    TooManyUnits,
    /// The id of a removed unit is taken.
    IdTaken(UnitId),
    /// The parts of a year cannot be added.
    CannotAdd(CalcError),
}

/// What a change reached, so that the roll-up recomputes nothing else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Touched {
    /// Whether the plan is another than before.
    pub changed: bool,
    /// Targets and results that are others than before.
    pub cells: Vec<(UnitId, When)>,
    /// The first and the last cell that was given another value, so that they can be shown.
    pub edited: Option<[(UnitId, Cell); 2]>,
    /// Units that stand at another place than before.
    pub moved: Vec<UnitId>,
    /// Units that came.
    pub added: Vec<UnitId>,
    /// Units that went.
    pub removed: Vec<UnitId>,
    /// Units whose children are others than before; `None` is the top.
    pub parents: Vec<Option<UnitId>>,
    /// Whether every figure may be another than before.
    pub everything: bool,
}

impl Command {
    /// One cell and its new value.
    #[must_use]
    pub fn set(unit: UnitId, cell: Cell, value: CellValue) -> Self {
        Self::SetCells(vec![CellEdit { unit, cell, value }])
    }

    /// The edits that give a cell a value: text that stood there unread goes with them.
    #[must_use]
    pub fn edits(plan: &Plan, unit: UnitId, cell: Cell, value: CellValue) -> Vec<CellEdit> {
        let mut edits = vec![CellEdit { unit, cell, value }];
        if plan.unread(unit, cell).is_some() {
            edits.push(CellEdit { unit, cell, value: CellValue::Unread(None) });
        }
        edits
    }

    /// The edits that leave a cell blank with text in it that could not be read. A year that is the sum of its parts
    /// keeps them; one whose parts are blank has to be made whole before.
    #[must_use]
    pub fn unread_edits(plan: &Plan, unit: UnitId, cell: Cell, text: String) -> Vec<CellEdit> {
        let blank = match cell {
            Cell::Target(_) => CellValue::Target(None),
            Cell::Name | Cell::Note | Cell::Result(_) | Cell::ResultPart { .. } | Cell::Count(..) => {
                CellValue::Quantity(None)
            }
        };
        let text = CellEdit { unit, cell, value: CellValue::Unread(Some(text)) };
        let is_sum = match cell {
            Cell::Result(when) => plan.at(unit, when).result().basis() != ResultBasis::Whole,
            Cell::Name | Cell::Note | Cell::Target(_) | Cell::ResultPart { .. } | Cell::Count(..) => false,
        };
        if is_sum { vec![text] } else { vec![CellEdit { unit, cell, value: blank }, text] }
    }

    /// Moves a unit under the one before it, as its last child; `None` where there is none before it.
    #[must_use]
    pub fn indent(plan: &Plan, unit: UnitId) -> Option<Self> {
        let place = plan.place_of(unit)?;
        let before = *plan.children(place.parent).get(place.position.checked_sub(1)?)?;
        Some(Self::Move { unit, to: plan.last_place(Some(before)) })
    }

    /// Moves a unit out, to stand right after its parent; `None` at the top.
    #[must_use]
    pub fn outdent(plan: &Plan, unit: UnitId) -> Option<Self> {
        let parent = plan.place_of(plan.unit(unit)?.parent()?)?;
        Some(Self::Move { unit, to: Place { position: parent.position + 1, ..parent } })
    }
}
