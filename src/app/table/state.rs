//! The table as it stands, and what each action makes of it.

use std::collections::BTreeSet;

use super::{Column, ColumnChoice, ColumnGroup, Notice, PasteDraft, Selection, TableAction};
use crate::app::FigureSettings;
use crate::i18n::Language;
use crate::plan::{
    Cell, Command, Document, Plan, Refusal, Row, Sort, SortFigure, StatusFilter, Step, StepName, Term, Touched, UnitId,
    When, WorkingCell,
};

/// What reading and printing depends on, and is chosen elsewhere on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Facts {
    /// The language of the interface.
    pub language: Language,
    /// How figures are printed.
    pub settings: FigureSettings,
}

/// Text that is being typed into a cell. Every keystroke is in the plan already.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typing {
    /// Whose cell.
    pub unit: UnitId,
    /// Which cell.
    pub cell: Cell,
    /// Letter by letter.
    pub text: String,
    /// Whether arrows move within the text (after F2) rather than to the next cell.
    pub within: bool,
}

/// The table: a plan, and how somebody looks at it and works on it.
#[derive(Debug, Clone)]
pub struct TableState {
    pub(super) document: Document,
    pub(super) choice: ColumnChoice,
    pub(super) groups: Vec<ColumnGroup>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
    pub(super) collapsed: BTreeSet<UnitId>,
    pub(super) filter: Option<StatusFilter>,
    pub(super) search: String,
    pub(super) sort: Option<Sort>,
    pub(super) period: When,
    pub(super) subject: Option<UnitId>,
    /// Whether figures have changed since rows were filtered or sorted.
    pub(super) stale: bool,
    pub(super) selection: Selection,
    pub(super) typing: Option<Typing>,
    pub(super) paste: Option<PasteDraft>,
    pub(super) notice: Option<Notice>,
    generation: u64,
    changes: u64,
}

impl TableState {
    /// A plan as it was opened.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        let period = main_period(plan.term());
        let mut state = Self {
            document: Document::new(plan),
            choice: ColumnChoice::default(),
            groups: Vec::new(),
            columns: Vec::new(),
            rows: Vec::new(),
            collapsed: BTreeSet::new(),
            filter: None,
            search: String::new(),
            sort: None,
            period,
            subject: None,
            stale: false,
            selection: Selection::default(),
            typing: None,
            paste: None,
            notice: None,
            generation: 0,
            changes: 0,
        };
        state.refresh_columns();
        state.refresh_rows();
        state
    }

    /// The plan with its sums and its history.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Which columns are shown.
    #[must_use]
    pub const fn choice(&self) -> &ColumnChoice {
        &self.choice
    }

    /// The columns under their headings.
    #[must_use]
    pub fn groups(&self) -> &[ColumnGroup] {
        &self.groups
    }

    /// The columns in order.
    #[must_use]
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The rows in order.
    #[must_use]
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Whether what is under a unit is hidden.
    #[must_use]
    pub fn is_collapsed(&self, unit: UnitId) -> bool {
        self.collapsed.contains(&unit)
    }

    /// Only units that stand here are shown.
    #[must_use]
    pub const fn filter(&self) -> Option<StatusFilter> {
        self.filter
    }

    /// Only units whose name contains this are shown.
    #[must_use]
    pub fn search(&self) -> &str {
        &self.search
    }

    /// How rows are sorted.
    #[must_use]
    pub const fn sort(&self) -> Option<Sort> {
        self.sort
    }

    /// The period that the summary, the filter and the cards are about.
    #[must_use]
    pub const fn period(&self) -> When {
        self.period
    }

    /// The unit that the rooms about one unit are about; `None` is all units together.
    #[must_use]
    pub fn subject(&self) -> Option<UnitId> {
        self.subject.filter(|unit| self.document.plan().unit(*unit).is_some())
    }

    /// Whether figures have changed since rows were filtered or sorted.
    #[must_use]
    pub const fn is_stale(&self) -> bool {
        self.stale
    }

    /// Where somebody is.
    #[must_use]
    pub const fn selection(&self) -> Selection {
        self.selection
    }

    /// What is being typed.
    #[must_use]
    pub const fn typing(&self) -> Option<&Typing> {
        self.typing.as_ref()
    }

    /// The block that is about to be pasted.
    #[must_use]
    pub const fn paste(&self) -> Option<&PasteDraft> {
        self.paste.as_ref()
    }

    /// What there is to say about the last thing that was done.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// Another one for each plan that was opened here.
    #[must_use]
    pub const fn generation(&self) -> u64 {
        self.generation
    }

    /// How often this plan was changed here: another number means that there is something to save.
    #[must_use]
    pub const fn changes(&self) -> u64 {
        self.changes
    }

    /// The active column.
    #[must_use]
    pub fn active_column(&self) -> Option<Column> {
        self.columns.get(self.selection.active.column).copied()
    }

    /// The unit of the active cell; `None` in the row to add units in.
    #[must_use]
    pub fn active_unit(&self) -> Option<UnitId> {
        self.unit_at(self.selection.active.row)
    }

    /// Does an action.
    pub fn apply(&mut self, action: TableAction, facts: Facts) {
        if !matches!(action, TableAction::Dismiss) {
            self.notice = None;
        }
        match action {
            TableAction::Move { motion, extend } => self.go(motion, extend),
            TableAction::Select { at, extend } => self.select(at, extend),
            TableAction::SelectCell(unit, cell) => self.select_cell(unit, cell),
            TableAction::SelectAll => self.select_all(),
            TableAction::SelectRows => self.select_rows(),
            TableAction::Type(text) => self.type_here(text, facts),
            TableAction::TypeAt(unit, cell, text) => self.type_at(unit, cell, text, facts),
            TableAction::Edit => self.edit(facts),
            TableAction::Commit => self.commit(),
            TableAction::CommitAndGo(direction) => self.commit_and_go(direction),
            TableAction::Cancel => self.cancel(),
            TableAction::Clear => self.clear(),
            TableAction::FillDown => self.fill_down(),
            TableAction::Paste(block) => self.start_paste(block, facts),
            TableAction::MapColumn(from, to) => self.change_paste(facts, |draft| draft.map(from, to)),
            TableAction::PasteHeader(header) => self.change_paste(facts, |draft| draft.set_header(header)),
            TableAction::PasteLocale(locale) => self.change_paste(facts, |draft| draft.set_locale(locale)),
            TableAction::ConfirmPaste => self.confirm_paste(facts),
            TableAction::CancelPaste => self.paste = None,
            TableAction::Undo => self.undo(),
            TableAction::Redo => self.redo(),
            TableAction::AddBelow => self.add_below(),
            TableAction::AddUnder => self.add_under(),
            TableAction::Remove => self.remove(),
            TableAction::Indent => self.indent(),
            TableAction::Outdent => self.outdent(),
            TableAction::MoveUp => self.move_up(),
            TableAction::MoveDown => self.move_down(),
            TableAction::Toggle(unit) => self.toggle(unit),
            TableAction::ShowLevels(levels) => self.show_levels(levels),
            TableAction::Search(text) => {
                self.search = text;
                self.refresh_rows();
            }
            TableAction::Filter(filter) => {
                self.filter = filter;
                self.refresh_rows();
            }
            TableAction::Period(when) => {
                // An order by the period that is looked at follows it.
                if let Some(sort) = self.sort.as_mut().filter(|sort| sort.when == self.period) {
                    sort.when = when;
                }
                self.period = when;
                if self.filter.is_some() || self.sort.is_some() {
                    self.refresh_rows();
                }
            }
            TableAction::Subject(subject) => self.subject = subject,
            TableAction::TypeWorking(cell, text) => {
                self.typing = None;
                self.run(Step::new(StepName::Working, Command::SetWorking(vec![(cell, text)])));
            }
            TableAction::SetWorking(texts) => {
                self.commit();
                self.run(Step::new(StepName::Working, Command::SetWorking(texts)));
                self.document.commit();
            }
            TableAction::SetTargetsAt(when, targets) => self.set_targets_at(when, targets),
            TableAction::SortBy(figure, when) => self.sort_by(figure, when),
            TableAction::Sort(sort) => {
                self.sort = sort;
                self.refresh_rows();
            }
            TableAction::Reapply => self.refresh_rows(),
            TableAction::ToggleColumn(extra) => {
                self.choice.toggle(extra);
                self.refresh_columns();
            }
            TableAction::ShowDivision(year, division) => {
                self.choice.divide(year, division);
                self.refresh_columns();
            }
            TableAction::Divide(unit, year, into) => {
                self.commit();
                self.run(Step::new(StepName::Divide, Command::Divide { unit, year, into }));
            }
            TableAction::ReplaceTarget(unit, when, from, text) => self.replace_target(unit, when, from, &text, facts),
            TableAction::SetTargets(unit, when, targets) => self.set_targets(unit, when, targets),
            TableAction::SetTitle(title) => {
                self.typing = None;
                self.run(Step::new(StepName::Title, Command::SetTitle(title)));
            }
            TableAction::SetNoun(noun) => {
                self.typing = None;
                self.run(Step::new(StepName::Noun, Command::SetNoun(noun)));
            }
            TableAction::SetTerm(term) => self.run(Step::new(StepName::Term, Command::SetTerm(term))),
            TableAction::SetAsOf(as_of) => self.run(Step::new(StepName::AsOf, Command::SetAsOf(as_of))),
            TableAction::SetScheme(scheme) => {
                // Lines that were typed for groups before these are over, and come back with a step back.
                let lines = Command::SetWorking(vec![(WorkingCell::GROUP_LINES, String::new())]);
                self.run(Step { name: StepName::Scheme, commands: vec![Command::SetScheme(scheme), lines] });
            }
            TableAction::Open(plan) => self.open(*plan),
            TableAction::Adopt(plan) => self.adopt(*plan),
            TableAction::Dismiss => self.notice = None,
        }
    }

    fn open(&mut self, plan: Plan) {
        let (generation, choice) = (self.generation + 1, std::mem::take(&mut self.choice));
        *self = Self { generation, ..Self::new(plan) };
        self.choice = choice;
        self.refresh_columns();
    }

    fn adopt(&mut self, plan: Plan) {
        self.typing = None;
        self.paste = None;
        self.document = Document::new(plan);
        self.keep_period();
        self.refresh_columns();
        self.refresh_rows();
        self.notice = Some(Notice::Adopted);
    }

    /// Does a step; what is refused is said, and nothing was changed. Whether it was done.
    pub(super) fn run(&mut self, step: Step) {
        let _ = self.try_step(step);
    }

    pub(super) fn try_step(&mut self, step: Step) -> Result<Touched, Refusal> {
        match self.document.apply(step) {
            Ok(touched) => {
                self.after(&touched);
                Ok(touched)
            }
            Err(refusal) => {
                self.notice = Some(Notice::Refused(refusal));
                Err(refusal)
            }
        }
    }

    /// Brings rows and columns up to date with what a change reached.
    pub(super) fn after(&mut self, touched: &Touched) {
        if !touched.changed {
            return;
        }
        self.changes += 1;
        self.keep_period();
        // A changed scheme touches no figure: the columns alone tell.
        let groups = self.choice.groups(self.document.plan());
        if groups != self.groups {
            self.refresh_columns();
        }
        let moved = !(touched.added.is_empty() && touched.removed.is_empty() && touched.parents.is_empty());
        if moved || touched.everything || !touched.moved.is_empty() {
            self.refresh_rows();
        } else if self.filter.is_some() || self.sort.is_some() || !self.search.is_empty() {
            self.stale = true;
        }
    }

    /// A year that the plan does not have is not looked at.
    fn keep_period(&mut self) {
        let term = self.document.plan().term();
        let is_there = match self.period {
            When::Year(year) => term.contains(year),
            When::Term => term.len() > 1,
        };
        if !is_there {
            self.period = main_period(term);
        }
    }

    fn undo(&mut self) {
        self.typing = None;
        if let Some((name, touched)) = self.document.undo() {
            self.after(&touched);
            self.show(&touched);
            self.notice = Some(Notice::Undone(name));
        }
    }

    fn redo(&mut self) {
        self.typing = None;
        if let Some((name, touched)) = self.document.redo() {
            self.after(&touched);
            self.show(&touched);
            self.notice = Some(Notice::Redone(name));
        }
    }

    /// Goes to what an undone or repeated step changed, so that it is seen.
    fn show(&mut self, touched: &Touched) {
        let edited = touched.edited.into_iter().flatten().map(|(unit, cell)| (unit, Some(cell)));
        let units = touched.moved.iter().chain(&touched.added).map(|unit| (*unit, None));
        let there = edited.chain(units).filter(|(unit, _)| self.document.plan().unit(*unit).is_some());
        let there: Vec<(UnitId, Option<Cell>)> = there.collect();
        for (unit, _) in &there {
            self.reveal(*unit);
        }
        // The topmost one: a block is shown from its beginning.
        let rows = there.into_iter().filter_map(|(unit, cell)| self.row_of(unit).map(|row| (row, cell)));
        let Some((row, cell)) = rows.min_by_key(|(row, _)| *row) else { return };
        let of_cell = cell.and_then(|cell| self.columns.iter().position(|column| column.cell() == Some(cell)));
        let column = of_cell.unwrap_or(self.selection.active.column);
        self.selection = Selection::at(super::Position { row, column });
    }

    fn sort_by(&mut self, figure: SortFigure, when: When) {
        self.sort = match self.sort {
            Some(Sort { figure: by, when: at, descending: true }) if by == figure && at == when => {
                Some(Sort { figure, when, descending: false })
            }
            Some(Sort { figure: by, when: at, descending: false }) if by == figure && at == when => None,
            Some(_) | None => Some(Sort { figure, when, descending: true }),
        };
        self.refresh_rows();
    }

    fn toggle(&mut self, unit: UnitId) {
        if !self.collapsed.remove(&unit) {
            self.collapsed.insert(unit);
        }
        self.refresh_rows();
    }

    fn show_levels(&mut self, levels: usize) {
        let plan = self.document.plan();
        let hidden = plan.walk().filter(|&(id, depth)| depth + 1 >= levels && !plan.children(Some(id)).is_empty());
        self.collapsed = hidden.map(|(id, _)| id).collect();
        self.refresh_rows();
    }
}

/// What a plan is about before anything is chosen: the term, or its only year.
fn main_period(term: &Term) -> When {
    if term.len() == 1 { When::Year(term.first_year()) } else { When::Term }
}
