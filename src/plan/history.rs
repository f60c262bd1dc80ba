//! Steps that can be undone and done again.

use std::collections::VecDeque;

use super::{Cell, Command, Plan, Refusal, Touched, UnitId, WorkingCell};

/// What a step is called; the words are made elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepName {
    /// One cell was typed in.
    Type(Cell),
    /// A block was pasted.
    Paste,
    /// A block was filled.
    Fill,
    /// Cells were emptied.
    Clear,
    /// A target was replaced from a day on.
    ReplaceTarget,
    /// A year is entered more or less finely.
    Divide,
    /// Units were added.
    Add,
    /// Units were removed.
    Remove,
    /// Units were moved.
    Move,
    /// A unit went one level down.
    Indent,
    /// A unit went one level up.
    Outdent,
    /// The term was changed.
    Term,
    /// The last day of the results was changed.
    AsOf,
    /// The title was changed.
    Title,
    /// The word for what is counted was changed.
    Noun,
    /// Groups or stages were changed.
    Scheme,
    /// Something was typed that is none of the figures of the plan.
    Working,
    /// A total was shared out over units.
    Allocate,
    /// Files of several units were brought in.
    Merge,
}

/// What somebody did: commands that are undone together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is called.
    pub name: StepName,
    /// What is done, in order: all of it or nothing.
    pub commands: Vec<Command>,
}

impl Step {
    /// A step of one command.
    #[must_use]
    pub fn new(name: StepName, command: Command) -> Self {
        Self { name, commands: vec![command] }
    }
}

/// Where somebody is typing: further keystrokes there belong to the same step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Typing {
    Cell(UnitId, Cell),
    Title,
    Noun,
    Working(WorkingCell),
}

impl Typing {
    fn of(step: &Step) -> Option<Self> {
        let (command, before) = step.commands.split_last()?;
        // A unit or a division that the typed cell needs comes and goes with it.
        let prepares = |command: &Command| matches!(command, Command::AddUnits { .. } | Command::Divide { .. });
        if !before.iter().all(prepares) {
            return None;
        }
        match command {
            Command::SetCells(edits) => match (edits.as_slice(), step.name) {
                // A value, and beside it whether text stays unread there.
                ([edit, more @ ..], StepName::Type(_)) => {
                    let alike = more.iter().all(|other| (other.unit, other.cell) == (edit.unit, edit.cell));
                    alike.then_some(Self::Cell(edit.unit, edit.cell))
                }
                _ => None,
            },
            Command::SetTitle(_) => Some(Self::Title),
            Command::SetNoun(_) => Some(Self::Noun),
            Command::SetWorking(texts) => match (texts.as_slice(), step.name) {
                ([(cell, _)], StepName::Working) => Some(Self::Working(*cell)),
                _ => None,
            },
            Command::Divide { .. }
            | Command::AddUnits { .. }
            | Command::Remove(_)
            | Command::Restore(_)
            | Command::Move { .. }
            | Command::SetTerm(_)
            | Command::SetAsOf(_)
            | Command::SetScheme(_)
            | Command::RestoreScheme(..) => None,
        }
    }
}

/// The steps behind and ahead. It belongs to one plan: all changes of that plan go through it.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// What undoes each step, the latest last.
    behind: VecDeque<Step>,
    /// What does each undone step again, the next one last.
    ahead: Vec<Step>,
    /// Where somebody is typing; that step is the last one behind.
    typing: Option<Typing>,
}

impl History {
    /// How many steps are kept.
    pub const STEPS: usize = 500;

    /// Nothing done yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Does a step. A step that changes nothing is not kept, and leaves the steps ahead.
    ///
    /// # Errors
    /// The [`Refusal`] of one of its commands; then nothing was done.
    pub fn apply(&mut self, plan: &mut Plan, step: Step) -> Result<Touched, Refusal> {
        let typing = Typing::of(&step);
        let goes_on = typing.is_some() && typing == self.typing && step.commands.len() == 1;
        let name = step.name;
        let (undo, touched) = run(plan, step)?;
        if !touched.changed {
            return Ok(touched);
        }
        self.ahead.clear();
        if goes_on {
            if let Some(open) = self.behind.back_mut() {
                take_over(open, undo);
            }
            if self.behind.back().is_some_and(|open| changes_nothing(plan, open)) {
                self.behind.pop_back();
                self.typing = None;
            }
            return Ok(touched);
        }
        self.typing = typing;
        self.behind.push_back(Step { name, ..undo });
        if self.behind.len() > Self::STEPS {
            self.behind.pop_front();
        }
        Ok(touched)
    }

    /// Ends a step of typing: what is typed next is a step of its own, even in the same cell.
    pub const fn commit(&mut self) {
        self.typing = None;
    }

    /// Takes back the step that is being typed, as if nothing had been typed; `None` when nothing was.
    pub fn cancel(&mut self, plan: &mut Plan) -> Option<Touched> {
        self.typing.take()?;
        let (_, touched) = run(plan, self.behind.pop_back()?).ok()?;
        Some(touched)
    }

    /// Undoes the last step; `None` when there is none.
    pub fn undo(&mut self, plan: &mut Plan) -> Option<(StepName, Touched)> {
        self.typing = None;
        let step = self.behind.pop_back()?;
        let (redo, touched) = run(plan, step).ok()?;
        let name = redo.name;
        self.ahead.push(redo);
        Some((name, touched))
    }

    /// Does the last undone step again; `None` when there is none.
    pub fn redo(&mut self, plan: &mut Plan) -> Option<(StepName, Touched)> {
        self.typing = None;
        let step = self.ahead.pop()?;
        let (undo, touched) = run(plan, step).ok()?;
        let name = undo.name;
        self.behind.push_back(undo);
        Some((name, touched))
    }

    /// What the next undo would undo.
    #[must_use]
    pub fn undo_name(&self) -> Option<StepName> {
        self.behind.back().map(|step| step.name)
    }

    /// What the next redo would do again.
    #[must_use]
    pub fn redo_name(&self) -> Option<StepName> {
        self.ahead.last().map(|step| step.name)
    }

    /// How many steps can be undone.
    #[must_use]
    pub fn len(&self) -> usize {
        self.behind.len()
    }

    /// Whether there is nothing to undo.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.behind.is_empty()
    }
}

/// Does all of a step or nothing, and gives the step that undoes it.
fn run(plan: &mut Plan, step: Step) -> Result<(Step, Touched), Refusal> {
    let mut touched = Touched::default();
    let mut undo = Vec::with_capacity(step.commands.len());
    for command in step.commands {
        match plan.apply(command, &mut touched) {
            Ok(command) => undo.push(command),
            Err(refusal) => {
                for command in undo.into_iter().rev() {
                    // An inverse applied to the plan it was made for is not refused.
                    let _ = plan.apply(command, &mut Touched::default());
                }
                return Err(refusal);
            }
        }
    }
    undo.reverse();
    Ok((Step { name: step.name, commands: undo }, touched))
}

/// The step that is being typed already knows what was there before; but of text that was unread only once there was
/// any, and of a value only once it was another.
fn take_over(open: &mut Step, undo: Step) {
    let (Some(Command::SetCells(known)), Some(Command::SetCells(found))) =
        (open.commands.first_mut(), undo.commands.into_iter().next())
    else {
        return;
    };
    for edit in found {
        if known.iter().all(|known| known.value.is_unread() != edit.value.is_unread()) {
            known.push(edit);
        }
    }
}

/// Whether undoing a step of typing would leave the plan as it is.
fn changes_nothing(plan: &Plan, undo: &Step) -> bool {
    undo.commands.iter().all(|command| match command {
        Command::SetCells(edits) => edits.iter().all(|edit| plan.has_value(edit)),
        Command::SetTitle(title) => title == plan.title(),
        Command::SetNoun(noun) => noun == plan.noun(),
        Command::SetWorking(texts) => texts.iter().all(|(cell, text)| plan.working(*cell) == text),
        Command::Divide { .. }
        | Command::AddUnits { .. }
        | Command::Remove(_)
        | Command::Restore(_)
        | Command::Move { .. }
        | Command::SetTerm(_)
        | Command::SetAsOf(_)
        | Command::SetScheme(_)
        | Command::RestoreScheme(..) => false,
    })
}
