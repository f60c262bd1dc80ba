//! The room of pace.

use crate::i18n::PaceWords;

pub(super) const WORDS: PaceWords = PaceWords { room: "Pace", heading: "Pace towards the target" };
