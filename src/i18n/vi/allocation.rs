//! The room of allocation.

use crate::i18n::AllocationWords;

pub(super) const WORDS: AllocationWords = AllocationWords { room: "Phân bổ", heading: "Phân bổ chỉ tiêu" };
