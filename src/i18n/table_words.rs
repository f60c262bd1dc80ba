//! The shape of the words about plans and their table.

use crate::plan::{BalanceTerm, Division, Refusal, SampleName, StatusFilter, StepName, TermError};

/// What a heading of another table means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HeadingKind {
    /// The unit's name.
    Name,
    /// A target.
    Target,
    /// A result.
    Result,
    /// A note.
    Note,
}

/// The table.
#[derive(Debug)]
pub struct TableWords {
    /// The room.
    pub room: &'static str,
    /// Text that could not be read.
    pub unread: &'static str,
    /// Beyond what is kept exact.
    pub failed: &'static str,
    /// Targets that do not add up to one.
    pub mixed: &'static str,
    /// The sum of the units beside an own figure, and how much the own one is above it.
    pub beside_sum: fn(&str, &str) -> String,
    /// The own figure is the sum.
    pub matches_sum: &'static str,
    /// How much of a term's target its years carry, and what is left.
    pub over_years: fn(&str, &str) -> String,
    /// How often a target was replaced.
    pub replaced: fn(usize) -> String,
    /// A figure that is a sum.
    pub sum: fn(&str) -> String,
    /// A sum over units.
    pub sum_of_units: &'static str,
    /// A sum over years.
    pub sum_of_years: &'static str,
    /// A sum over quarters.
    pub sum_of_quarters: &'static str,
    /// A sum over months.
    pub sum_of_months: &'static str,
    /// What was entered for the whole year, and how much it is above its parts.
    pub beside_whole: fn(&str, &str) -> String,
    /// How much of a term's result its years account for.
    pub result_over_years: fn(&str) -> String,
    /// The attainment against the upper end of a range.
    pub against_high: fn(&str) -> String,
    /// The part of a result that comes from units without a target.
    pub without_target: fn(&str) -> String,
    /// What an average was divided by.
    pub over_so_many_years: fn(&str) -> String,
    /// From a year to a year.
    pub year_span: fn(i32, i32) -> String,
    /// So many years.
    pub years: fn(usize) -> String,
    /// Words of headings in other tables, in small letters.
    pub headings: &'static [(&'static str, HeadingKind)],
    /// Column: the unit.
    pub unit: &'static str,
    /// Column: result − target.
    pub excess: &'static str,
    /// Column: status.
    pub status: &'static str,
    /// Column: yearly average.
    pub average: &'static str,
    /// Column: the longest run of years with zero.
    pub zero_run: &'static str,
    /// Column: members on the first day.
    pub members: &'static str,
    /// Column: candidates.
    pub pool: &'static str,
    /// Columns: the parts of groups.
    pub parts: &'static str,
    /// Columns: the stages of the pipeline.
    pub stages: &'static str,
    /// Columns: the balance.
    pub balance: &'static str,
    /// A term of the balance.
    pub balance_term: fn(BalanceTerm) -> &'static str,
    /// Column: the note.
    pub note: &'static str,
    /// The term as a whole, by its label.
    pub whole_term: fn(&str) -> String,
    /// A quarter, the first being 1.
    pub quarter: fn(u8) -> String,
    /// A month, the first being 1.
    pub month: fn(u8) -> String,
    /// How finely a year is entered: the choice for the year.
    pub division: fn(i32) -> String,
    /// The kinds of division.
    pub division_name: fn(Division) -> &'static str,
    /// Undoes.
    pub undo: &'static str,
    /// Does again.
    pub redo: &'static str,
    /// What a step did.
    pub step: fn(StepName) -> &'static str,
    /// Undoes this step.
    pub undo_step: fn(&str) -> String,
    /// Does this step again.
    pub redo_step: fn(&str) -> String,
    /// Adds a unit after the active one.
    pub add: &'static str,
    /// Adds a unit under the active one.
    pub add_under: &'static str,
    /// Removes the selected units.
    pub remove: &'static str,
    /// Moves them one level down.
    pub indent: &'static str,
    /// Moves them one level up.
    pub outdent: &'static str,
    /// Moves them before the one before.
    pub up: &'static str,
    /// Moves them after the one after.
    pub down: &'static str,
    /// Fills the selection with its first row.
    pub fill: &'static str,
    /// Copies the selection.
    pub copy: &'static str,
    /// The selection was copied.
    pub copied: fn(usize) -> String,
    /// The browser refused to copy.
    pub copy_refused: &'static str,
    /// Opens the choice of columns.
    pub columns: &'static str,
    /// How many levels are shown: name of the choice.
    pub levels: &'static str,
    /// All levels.
    pub all_levels: &'static str,
    /// The first so many levels.
    pub first_levels: fn(usize) -> String,
    /// Opens everything about the unit.
    pub details: &'static str,
    /// The toolbar.
    pub tools: &'static str,
    /// The period that is looked at: name of the choice.
    pub period: &'static str,
    /// The filter.
    pub filter: &'static str,
    /// No filter.
    pub all_units: &'static str,
    /// Where units stand.
    pub filter_name: fn(StatusFilter) -> &'static str,
    /// The search.
    pub search: &'static str,
    /// Sorts by this column.
    pub sort_by: fn(&str) -> String,
    /// The order of the rows: name of the choice.
    pub order: &'static str,
    /// The order of the plan.
    pub plan_order: &'static str,
    /// The largest of this figure first.
    pub largest_first: fn(&str) -> String,
    /// The smallest of this figure first.
    pub smallest_first: fn(&str) -> String,
    /// Filters and sorts again.
    pub reapply: &'static str,
    /// Nothing passes the filter.
    pub no_rows: &'static str,
    /// The row to add units in.
    pub new_unit: &'static str,
    /// A unit without a name.
    pub unnamed: &'static str,
    /// Shows what is under the unit of this name.
    pub expand: fn(&str) -> String,
    /// Hides what is under the unit of this name.
    pub collapse: fn(&str) -> String,
    /// How the table is used by keyboard.
    pub keys: &'static str,
    /// The total of targets.
    pub sum_target: &'static str,
    /// The total of results.
    pub sum_result: &'static str,
    /// All units together.
    pub summary: &'static str,
    /// So many units.
    pub of_units: fn(&str) -> String,
    /// The results are as of this day.
    pub as_of: fn(&str) -> String,
    /// No such day is named.
    pub no_as_of: &'static str,
    /// A day, as it is written: day, month, year.
    pub date: fn(u8, u8, i32) -> String,
    /// A step was undone.
    pub undone: fn(&str) -> String,
    /// A step was done again.
    pub redone: fn(&str) -> String,
    /// So many units were removed, so many of them from under others.
    pub removed: fn(usize, usize) -> String,
    /// Why a command was refused.
    pub refusal: fn(&Refusal) -> String,
    /// The figure is worked out.
    pub computed: &'static str,
    /// The year is the sum of its parts.
    pub year_is_divided: &'static str,
    /// There is no unit there.
    pub no_unit: &'static str,
    /// What there is when nothing is open: heading.
    pub empty_heading: &'static str,
    /// What to do then.
    pub empty_text: &'static str,
    /// The names of the plans that come with the program, and of what is in them.
    pub sample: fn(SampleName) -> String,
}

/// Pasting.
#[derive(Debug)]
pub struct PasteWords {
    /// Opens the box to paste into.
    pub open: &'static str,
    /// Heading of the box.
    pub heading: &'static str,
    /// What to do there.
    pub prompt: &'static str,
    /// The box itself.
    pub box_label: &'static str,
    /// Goes on to the preview.
    pub read: &'static str,
    /// Heading of the preview.
    pub preview: &'static str,
    /// Rows, units to be added.
    pub size: fn(usize, usize) -> String,
    /// The first row is a heading.
    pub header: &'static str,
    /// How numbers are written: name of the choice.
    pub numbers: &'static str,
    /// With the marks of Vietnamese.
    pub vietnamese: &'static str,
    /// With the marks of English.
    pub english: &'static str,
    /// The column of the table for the column of the block with this number.
    pub column: fn(usize) -> String,
    /// The column is left out.
    pub leave_out: &'static str,
    /// Cells that can be read in two ways.
    pub asked: fn(usize) -> String,
    /// Cells that cannot be read.
    pub unread: fn(usize) -> String,
    /// Cells that are sums.
    pub skipped: fn(usize) -> String,
    /// Only the first rows are shown.
    pub more_rows: fn(usize) -> String,
    /// Pastes.
    pub confirm: &'static str,
    /// Does not.
    pub cancel: &'static str,
    /// Rows, cells, units added.
    pub pasted: fn(usize, usize, usize) -> String,
    /// There is nothing to paste.
    pub nothing: &'static str,
}

/// Everything about one unit.
#[derive(Debug)]
pub struct UnitWords {
    /// Name of the unit.
    pub name: &'static str,
    /// The note; no personal names.
    pub note: &'static str,
    /// What a target can be.
    pub target_hint: &'static str,
    /// Targets in the order of their days.
    pub history: &'static str,
    /// In force from the beginning.
    pub from_beginning: &'static str,
    /// In force from this day on.
    pub from_day: fn(&str) -> String,
    /// The target was withdrawn.
    pub withdrawn: &'static str,
    /// Replaces the target: heading.
    pub replace: &'static str,
    /// From which day on.
    pub replace_from: &'static str,
    /// The new target.
    pub replace_with: &'static str,
    /// Does so.
    pub replace_now: &'static str,
    /// Takes one of the targets out.
    pub remove_target: fn(&str) -> String,
    /// How the year is entered.
    pub division: &'static str,
    /// The result of quarters or months.
    pub parts: &'static str,
    /// Counts beside target and result.
    pub counts: &'static str,
    /// Where the unit stands among others.
    pub place: &'static str,
    /// The balance computes this closing count.
    pub closing: fn(&str) -> String,
    /// Declared and computed closing count differ by this.
    pub mismatch: fn(&str) -> String,
    /// Small counts can point at a person.
    pub small_counts: &'static str,
}

/// Plans, and where they are kept.
#[derive(Debug)]
pub struct PlanWords {
    /// Opens the list of plans.
    pub plans: &'static str,
    /// A plan without a title.
    pub untitled: &'static str,
    /// What the plan is about: heading.
    pub about: &'static str,
    /// Its title.
    pub title: &'static str,
    /// What is counted.
    pub noun: &'static str,
    /// The label of its term.
    pub term_label: &'static str,
    /// The first year.
    pub first_year: &'static str,
    /// The last year.
    pub last_year: &'static str,
    /// Why years make no term.
    pub term_error: fn(TermError) -> &'static str,
    /// The year is not a number.
    pub year_unreadable: &'static str,
    /// The last day of the results.
    pub as_of: &'static str,
    /// Groups: one line each.
    pub groups: &'static str,
    /// How groups are written.
    pub groups_hint: &'static str,
    /// Stages: one line each.
    pub stages: &'static str,
    /// Uses what was typed.
    pub apply: &'static str,
    /// New plans: heading.
    pub new: &'static str,
    /// Examples: heading.
    pub examples: &'static str,
    /// Kept plans: heading.
    pub kept: &'static str,
    /// None is kept.
    pub none_kept: &'static str,
    /// Opens.
    pub open: &'static str,
    /// Opens the plan of this title.
    pub open_named: fn(&str) -> String,
    /// Removes.
    pub remove: &'static str,
    /// Removes the plan of this title.
    pub remove_named: fn(&str) -> String,
    /// The one question before that.
    pub remove_question: fn(&str) -> String,
    /// Yes.
    pub remove_yes: &'static str,
    /// No.
    pub remove_no: &'static str,
    /// The plan that is open.
    pub open_now: &'static str,
    /// A kept plan: day, time, size.
    pub entry: fn(&str, &str) -> String,
    /// A number of kilobytes.
    pub kilobytes: fn(&str) -> String,
    /// Texts that could not be read and are kept aside.
    pub aside: fn(usize) -> String,
    /// It is being opened.
    pub opening: &'static str,
    /// Nothing was changed yet, so that there is nothing to keep.
    pub unsaved_sample: &'static str,
    /// It will be kept in a moment.
    pub saving: &'static str,
    /// Kept in this browser at this time.
    pub saved_at: fn(&str) -> String,
    /// Kept in the smaller storage at this time.
    pub saved_small: fn(&str) -> String,
    /// Only in this page.
    pub only_here: &'static str,
    /// It is not kept; what stands in the way is said elsewhere.
    pub not_saved: &'static str,
    /// There is no room left.
    pub full: &'static str,
    /// The browser refused.
    pub refused: &'static str,
    /// Another tab changed the plan.
    pub conflict: &'static str,
    /// Takes the other one; this one is kept as a plan of its own.
    pub take_other: &'static str,
    /// Keeps this one as a plan of its own.
    pub keep_both: &'static str,
    /// The title of that.
    pub copy_of: fn(&str) -> String,
    /// Another tab removed the plan.
    pub gone: &'static str,
    /// The kept plan could not be read.
    pub unreadable: &'static str,
    /// It was written by a newer version.
    pub newer: &'static str,
    /// The other tab's changes are shown.
    pub adopted: &'static str,
    /// Closes.
    pub close: &'static str,
}
