//! Everything that can be done to the table, as data.

use time::Date;

use super::{Column, Extra, Position};
use crate::calc::Target;
use crate::exchange::clipboard::Block;
use crate::number::Locale;
use crate::plan::{
    Cell, Division, Plan, Scheme, Sort, SortFigure, StatusFilter, TargetHistory, Term, UnitId, When, WorkingCell,
};

/// Up, down, left or right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the row before.
    Up,
    /// To the row after.
    Down,
    /// To the column before.
    Left,
    /// To the column after.
    Right,
}

/// A move of the active cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Motion {
    /// By one cell.
    Step(Direction),
    /// To where filled cells end or begin, as Ctrl with an arrow.
    Jump(Direction),
    /// By so many rows.
    Page {
        /// Up or down.
        down: bool,
        /// How many rows a page has.
        rows: usize,
    },
    /// To the first column.
    RowStart,
    /// To the last column.
    RowEnd,
    /// To the first cell of all.
    First,
    /// To the last cell of all.
    Last,
}

/// Everything that can be done to the table.
#[derive(Debug, Clone, PartialEq)]
pub enum TableAction {
    /// Moves the active cell; `extend` takes the selection along.
    Move {
        /// Where to.
        motion: Motion,
        /// Whether the other end of the selection stays.
        extend: bool,
    },
    /// Makes a cell the active one.
    Select {
        /// Which.
        at: Position,
        /// Whether the other end of the selection stays.
        extend: bool,
    },
    /// Makes the cell of a unit the active one.
    SelectCell(UnitId, Cell),
    /// Selects every cell.
    SelectAll,
    /// Selects the whole rows of the selection.
    SelectRows,
    /// The active cell reads so now.
    Type(String),
    /// A cell of a unit reads so now.
    TypeAt(UnitId, Cell, String),
    /// Starts typing with the text that is there (F2).
    Edit,
    /// Ends typing and keeps it.
    Commit,
    /// Ends typing, keeps it, and goes on: within the selection where that is more than a cell.
    CommitAndGo(Direction),
    /// Ends typing and puts back what was there.
    Cancel,
    /// Empties the selection.
    Clear,
    /// Fills the selection with its first row.
    FillDown,
    /// Pastes a block at the selection.
    Paste(Block),
    /// Another column for a column of the block that is being pasted.
    MapColumn(usize, Option<Column>),
    /// Whether the first row of the block is a heading.
    PasteHeader(bool),
    /// How the numbers of the block are written.
    PasteLocale(Locale),
    /// Pastes what the preview shows.
    ConfirmPaste,
    /// Pastes nothing.
    CancelPaste,
    /// Undoes the last step.
    Undo,
    /// Does the last undone step again.
    Redo,
    /// Adds a unit after the active one, on its level.
    AddBelow,
    /// Adds a unit under the active one.
    AddUnder,
    /// Removes the selected units with what is under them.
    Remove,
    /// Moves the selected units under the one before.
    Indent,
    /// Moves the selected units out of the one above.
    Outdent,
    /// Moves the selected units before the one before.
    MoveUp,
    /// Moves the selected units after the one after.
    MoveDown,
    /// Shows or hides what is under a unit.
    Toggle(UnitId),
    /// Shows so many levels, the top being 1; all for `usize::MAX`.
    ShowLevels(usize),
    /// Only units whose name contains this.
    Search(String),
    /// Only units that stand here; none asks for all.
    Filter(Option<StatusFilter>),
    /// The period that the summary, the filter and the cards are about.
    Period(When),
    /// The unit that the rooms about one unit are about; `None` is all units together.
    Subject(Option<UnitId>),
    /// A working text reads so now.
    TypeWorking(WorkingCell, String),
    /// Working texts that were chosen rather than typed: one step.
    SetWorking(Vec<(WorkingCell, String)>),
    /// The targets that an allocation gave out, in one step.
    SetTargetsAt(When, Vec<(UnitId, Target)>),
    /// Sorts by a figure, then the other way round, then not at all.
    SortBy(SortFigure, When),
    /// Sorts so; `None` is the plan's own order.
    Sort(Option<Sort>),
    /// Filters and sorts again after changes.
    Reapply,
    /// Shows or hides columns.
    ToggleColumn(Extra),
    /// Shows a year by quarters or months.
    ShowDivision(i32, Division),
    /// Enters the year of a unit more or less finely.
    Divide(UnitId, i32, Division),
    /// Replaces the target of a unit from a day on.
    ReplaceTarget(UnitId, When, Date, String),
    /// The target of a unit with all its replacements.
    SetTargets(UnitId, When, TargetHistory),
    /// The title.
    SetTitle(String),
    /// What is counted.
    SetNoun(String),
    /// The years.
    SetTerm(Term),
    /// The last day of the results.
    SetAsOf(Option<Date>),
    /// Groups and stages.
    SetScheme(Scheme),
    /// Another plan in place of this one. What there was is kept elsewhere.
    Open(Box<Plan>),
    /// The same plan as it was changed elsewhere. The view of it stays, its history ends.
    Adopt(Box<Plan>),
    /// The message was read.
    Dismiss,
}
