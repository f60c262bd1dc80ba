//! A share as somebody published it, held against ours.

use crate::calc::{Check, FigureKind, Quantity, Rounded, check_figure};
use crate::number::{Locale, ReadError, read_printed_percentage};
use crate::plan::{PartId, Plan, UnitId, When, WorkingCell, WorkingField};

/// A published share of a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Published {
    /// Where it is kept.
    pub cell: WorkingCell,
    /// Letter by letter.
    pub text: String,
    /// The figure, `Ok(None)` while blank, or why the text is none.
    pub reading: Result<Option<Rounded>, ReadError>,
    /// The verdict; `None` while the figure or the count is not there.
    pub check: Option<Check>,
}

impl Published {
    pub(super) fn of(
        plan: &Plan,
        (subject, when): (Option<UnitId>, When),
        part: PartId,
        (count, whole): (Option<Quantity>, Option<Quantity>),
        locale: Locale,
    ) -> Self {
        let cell = WorkingCell { field: WorkingField::Published(part), subject, when };
        let text = plan.working(cell).to_owned();
        let reading = read_printed_percentage(&text, locale);
        let printed = reading.as_ref().ok().copied().flatten();
        let check = printed
            .zip(count)
            .and_then(|(printed, count)| check_figure(FigureKind::Share, count, whole, printed, None).ok());
        Self { cell, text, reading, check }
    }

    /// The figure, if there is one.
    #[must_use]
    pub fn printed(&self) -> Option<Rounded> {
        self.reading.as_ref().ok().copied().flatten()
    }
}
