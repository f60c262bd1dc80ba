//! Which rows are drawn: those in view and a few more.

use std::ops::Range;

/// Rows drawn above and below those in view, so that scrolling finds them there.
const MORE: usize = 6;

/// A stretch of a list of rows of one height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in crate::ui) struct View {
    /// How far the list is scrolled, in pixels.
    pub(in crate::ui) top: f64,
    /// How much of it is in view, in pixels.
    pub(in crate::ui) height: f64,
    /// The height of a row, in pixels.
    pub(in crate::ui) row: f64,
}

impl View {
    /// Rows in view, at least one.
    pub(in crate::ui) fn page(&self) -> usize {
        whole(self.height / self.row).max(1)
    }

    /// The rows to be drawn, out of so many. Steps of four rows: not every pixel draws again.
    pub(in crate::ui) fn rows(&self, count: usize) -> Range<usize> {
        let first = whole(self.top / self.row).saturating_sub(MORE) / 4 * 4;
        let last = (first + self.page() + 2 * MORE + 4).min(count);
        first.min(last)..last
    }
}

/// The number of whole rows in a length; none below zero.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "lengths of a page, far below what a number of rows can be"
)]
fn whole(rows: f64) -> usize {
    if rows.is_finite() && rows > 0.0 { rows as usize } else { 0 }
}

/// The rows that are drawn in order, with the gaps between them: `Ok` is a row, `Err` a gap of so many rows. The row
/// that has the keyboard is drawn wherever it is.
pub(in crate::ui) fn pieces(rows: &Range<usize>, active: usize, count: usize) -> Vec<Result<usize, usize>> {
    let outside = Some(active).filter(|active| *active < count && !rows.contains(active));
    let before = outside.filter(|active| *active < rows.start);
    let after = outside.filter(|active| *active >= rows.end);
    let mut pieces = Vec::with_capacity(rows.len() + 4);
    let mut next = 0;
    let drawn = before.into_iter().chain(rows.clone()).chain(after);
    for row in drawn {
        if row > next {
            pieces.push(Err(row - next));
        }
        pieces.push(Ok(row));
        next = row + 1;
    }
    if count > next {
        pieces.push(Err(count - next));
    }
    pieces
}
