//! Looking from a figure to the words that govern it.

use super::{Reading, TermKind};
use crate::report::phrase::Meaning;

/// No governing word is sought further away than this many terms: reading stays linear whatever the text.
const FARTHEST: usize = 24;

/// Behind a colon, a figure is labelled by what stands before it if it comes within so many terms.
const LABELLED: usize = 4;

/// Which way to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) enum Direction {
    Back,
    Ahead,
}

/// The phrases of a clause on one side of a term, from near to far, with their terms.
#[derive(Debug, Clone, Default)]
pub(in crate::report) struct Look {
    pub(in crate::report) cues: Vec<(Meaning, usize)>,
    /// What ended it.
    pub(in crate::report) end: Option<TermKind>,
    /// Where it ended.
    pub(in crate::report) end_at: usize,
}

impl Look {
    /// Looks from a term until a comma, a bracket, another figure or the end of the sentence. On the way back, what is
    /// in brackets is passed over.
    pub(in crate::report) fn from(reading: &Reading, term: usize, direction: Direction) -> Self {
        let mut look = Self { end_at: term, ..Self::default() };
        // How many brackets are being passed over on the way back.
        let mut closed = 0_usize;
        for step in 1..=FARTHEST {
            let at = match direction {
                Direction::Back => term.checked_sub(step),
                Direction::Ahead => term.checked_add(step),
            };
            let Some((at, kind)) = at.and_then(|at| Some((at, reading.terms.get(at)?.kind))) else { break };
            look.end_at = at;
            match kind {
                TermKind::Close if direction == Direction::Back => closed += 1,
                TermKind::Open if closed > 0 => closed -= 1,
                TermKind::Stop => {
                    look.end = Some(kind);
                    break;
                }
                _ if closed > 0 => {}
                TermKind::Cue(meaning) => look.cues.push((meaning, at)),
                TermKind::Word | TermKind::Time | TermKind::Stroke => {}
                // The label of a figure: *Chỉ tiêu: 80*.
                TermKind::Colon if direction == Direction::Back && step <= LABELLED => {}
                TermKind::Figure(_)
                | TermKind::Comma
                | TermKind::Colon
                | TermKind::Semicolon
                | TermKind::Open
                | TermKind::Close => {
                    look.end = Some(kind);
                    break;
                }
            }
        }
        look
    }

    pub(in crate::report) fn has(&self, wanted: Meaning) -> bool {
        self.cues.iter().any(|(meaning, _)| *meaning == wanted)
    }

    /// The nearest phrase that is one of those that decide.
    pub(in crate::report) fn nearest(&self, decides: impl Fn(Meaning) -> bool) -> Option<(Meaning, usize)> {
        self.cues.iter().copied().find(|(meaning, _)| decides(*meaning))
    }
}
