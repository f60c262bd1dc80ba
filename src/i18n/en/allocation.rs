//! The room of allocation.

use crate::i18n::AllocationWords;

pub(super) const WORDS: AllocationWords = AllocationWords { room: "Allocation", heading: "Allocating a target" };
