//! Pasting a block: which of its columns goes where, how its numbers are read, and what comes of it.
//!
//! A block that fits is pasted at once. One whose numbers can be read in two ways, or whose columns do not fit, is
//! shown first.

mod heading;
mod mapping;
mod step;

use super::state::{Facts, TableState};
use super::{Column, Notice, Selection};
use crate::exchange::clipboard::Block;
use crate::number::Locale;

/// What pasting does, or did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PasteOutcome {
    /// Rows of the block.
    pub rows: usize,
    /// Units that are added for them.
    pub added: usize,
    /// Cells that are written.
    pub cells: usize,
    /// Cells whose text cannot be read; it is kept in them and counts for nothing.
    pub unread: usize,
    /// Cells that cannot be written: sums of quarters or months.
    pub skipped: usize,
    /// Cells that can be read in two ways.
    pub asked: usize,
}

/// A block that is about to be pasted.
#[derive(Debug, Clone, PartialEq)]
pub struct PasteDraft {
    block: Block,
    first_row: usize,
    mapping: Vec<Option<Column>>,
    header: bool,
    locale: Locale,
    outcome: PasteOutcome,
}

impl PasteDraft {
    /// The block.
    #[must_use]
    pub const fn block(&self) -> &Block {
        &self.block
    }

    /// The column of the table for each column of the block; `None` for one that is left out.
    #[must_use]
    pub fn mapping(&self) -> &[Option<Column>] {
        &self.mapping
    }

    /// Whether the first row of the block is a heading and left out.
    #[must_use]
    pub const fn has_header(&self) -> bool {
        self.header
    }

    /// How numbers of the block are read.
    #[must_use]
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// What pasting would do.
    #[must_use]
    pub const fn outcome(&self) -> PasteOutcome {
        self.outcome
    }

    pub(super) fn map(&mut self, from: usize, to: Option<Column>) {
        // Two columns into one would lose the first.
        if let Some(to) = to {
            for other in self.mapping.iter_mut().filter(|other| **other == Some(to)) {
                *other = None;
            }
        }
        if let Some(column) = self.mapping.get_mut(from) {
            *column = to;
        }
    }

    pub(super) const fn set_header(&mut self, header: bool) {
        self.header = header;
    }

    pub(super) const fn set_locale(&mut self, locale: Locale) {
        self.locale = locale;
    }
}

impl TableState {
    pub(super) fn start_paste(&mut self, block: Block, facts: Facts) {
        self.commit();
        if block.is_empty() {
            self.notice = Some(Notice::NothingToPaste);
            return;
        }
        if (block.width(), block.height()) == (1, 1) && !self.selection.is_single() {
            self.fill_with(block.cell(0, 0), facts);
            return;
        }
        let start = self.selection.start();
        let mapped = mapping::map(self, &block, start.column);
        let fits = mapped.fits;
        let locale = mapping::locale(&block, &mapped.mapping, mapped.header, facts.language.locale());
        let mut draft = PasteDraft {
            block,
            first_row: start.row,
            mapping: mapped.mapping,
            header: mapped.header,
            locale,
            outcome: PasteOutcome::default(),
        };
        draft.outcome = self.outcome_of(&draft, facts);
        if fits && draft.outcome.asked == 0 && locale == facts.language.locale() {
            self.do_paste(&draft, facts);
        } else {
            self.paste = Some(draft);
        }
    }

    pub(super) fn change_paste(&mut self, facts: Facts, change: impl FnOnce(&mut PasteDraft)) {
        if let Some(mut draft) = self.paste.take() {
            change(&mut draft);
            draft.outcome = self.outcome_of(&draft, facts);
            self.paste = Some(draft);
        }
    }

    pub(super) fn confirm_paste(&mut self, facts: Facts) {
        if let Some(draft) = self.paste.take() {
            self.do_paste(&draft, facts);
        }
    }

    fn do_paste(&mut self, draft: &PasteDraft, facts: Facts) {
        let (step, outcome) = self.paste_step(draft, facts);
        let columns: Vec<usize> = draft.mapping.iter().flatten().filter_map(|column| self.place_of(*column)).collect();
        if self.try_step(step).is_err() {
            return;
        }
        // A filter would hide what has just come.
        if outcome.added > 0 && (self.filter.is_some() || !self.search.is_empty()) {
            self.filter = None;
            self.search.clear();
            self.refresh_rows();
        }
        self.notice = Some(Notice::Pasted(outcome));
        if let (Some(&left), Some(&right)) = (columns.iter().min(), columns.iter().max()) {
            let last = (draft.first_row + outcome.rows).saturating_sub(1).min(self.last_row());
            let at = |row, column| super::Position { row, column };
            let first = at(draft.first_row.min(last), left);
            // The corner is what is scrolled to: the beginning of what has come.
            self.selection = Selection { active: first, anchor: at(last, right), corner: first };
        }
    }
}
