//! The whole that published shares of one group imply together.

use super::PartBoard;
use crate::calc::{
    Clash, FigureKind, ImpliedWhole, PrintedShare, Quantity, Rounded, WholeInterval, implied_targets, implied_whole,
};

/// A part with its published share, and the wholes these two allow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offender {
    /// The part.
    pub label: String,
    /// Its count.
    pub count: Quantity,
    /// Its share as published.
    pub printed: Rounded,
    /// The wholes it allows, if any.
    pub allows: Option<WholeInterval>,
}

/// Why no whole fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// Each of these fits no whole number, even alone.
    Alone(Vec<Offender>),
    /// The first needs a larger whole than the second allows.
    Apart(Box<[Offender; 2]>),
}

/// The wholes that fit every published share of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImpliedBoard {
    /// How many shares were used.
    pub used: usize,
    /// If all of them were rounded.
    pub half_up: Result<WholeInterval, Reason>,
    /// If all of them were cut.
    pub truncated: Result<WholeInterval, Reason>,
}

impl ImpliedBoard {
    /// `None` while no part has both a count and a published share.
    pub(super) fn of(parts: &[PartBoard]) -> Option<Self> {
        let used: Vec<(&PartBoard, PrintedShare)> = parts
            .iter()
            .filter_map(|part| Some((part, PrintedShare { part: part.count?, printed: part.published.printed()? })))
            .collect();
        if used.is_empty() {
            return None;
        }
        let shares: Vec<PrintedShare> = used.iter().map(|(_, share)| *share).collect();
        let ImpliedWhole { half_up, truncated } = implied_whole(&shares);
        let offender = |place: usize, cut: bool| {
            used.get(place).map(|(part, share)| {
                let allows = implied_targets(share.part, share.printed, FigureKind::Share);
                let allows = if cut { allows.truncated } else { allows.half_up };
                Offender { label: part.label.clone(), count: share.part, printed: share.printed, allows }
            })
        };
        let named = |found: Result<WholeInterval, Clash>, cut| {
            found.map_err(|clash| match clash {
                Clash::NoWhole { pairs } => {
                    Reason::Alone(pairs.into_iter().filter_map(|place| offender(place, cut)).collect())
                }
                Clash::Apart { above, below } => match (offender(above, cut), offender(below, cut)) {
                    (Some(above), Some(below)) => Reason::Apart(Box::new([above, below])),
                    (above, below) => Reason::Alone(above.into_iter().chain(below).collect()),
                },
            })
        };
        Some(Self { used: used.len(), half_up: named(half_up, false), truncated: named(truncated, true) })
    }
}
