//! A plan with its history and its sums, which never fall out of step.

use super::{Figure, History, Plan, Refusal, RollUp, Step, StepName, Summary, Touched, UnitId, When};

/// A plan that is being worked on.
#[derive(Debug, Clone)]
pub struct Document {
    plan: Plan,
    history: History,
    roll_up: RollUp,
}

impl Document {
    /// A plan as it was opened: nothing to undo.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self { roll_up: RollUp::evaluate(&plan), plan, history: History::new() }
    }

    /// The plan.
    #[must_use]
    pub const fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Its sums.
    #[must_use]
    pub const fn roll_up(&self) -> &RollUp {
        &self.roll_up
    }

    /// Its steps.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// Does a step, as [`History::apply`].
    ///
    /// # Errors
    /// The [`Refusal`] of one of its commands; then nothing was done.
    pub fn apply(&mut self, step: Step) -> Result<Touched, Refusal> {
        let touched = self.history.apply(&mut self.plan, step)?;
        self.roll_up.update(&self.plan, &touched);
        Ok(touched)
    }

    /// Undoes the last step; `None` when there is none.
    pub fn undo(&mut self) -> Option<(StepName, Touched)> {
        let (name, touched) = self.history.undo(&mut self.plan)?;
        self.roll_up.update(&self.plan, &touched);
        Some((name, touched))
    }

    /// Does the last undone step again; `None` when there is none.
    pub fn redo(&mut self) -> Option<(StepName, Touched)> {
        let (name, touched) = self.history.redo(&mut self.plan)?;
        self.roll_up.update(&self.plan, &touched);
        Some((name, touched))
    }

    /// Takes back the step that is being typed, as [`History::cancel`].
    pub fn cancel(&mut self) -> Option<Touched> {
        let touched = self.history.cancel(&mut self.plan)?;
        self.roll_up.update(&self.plan, &touched);
        Some(touched)
    }

    /// Ends a step of typing, as [`History::commit`].
    pub const fn commit(&mut self) {
        self.history.commit();
    }

    /// Target and result of a unit in a column, as [`RollUp::figure`].
    #[must_use]
    pub fn figure(&self, id: UnitId, when: When) -> Option<Figure> {
        self.roll_up.figure(&self.plan, id, when)
    }

    /// All units together, as [`RollUp::summary`].
    #[must_use]
    pub fn summary(&self, when: When) -> Option<Summary> {
        self.roll_up.summary(when)
    }
}
