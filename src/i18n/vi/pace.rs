//! The room of pace.

use crate::i18n::PaceWords;

pub(super) const WORDS: PaceWords = PaceWords { room: "Tiến độ", heading: "Tiến độ thực hiện" };
