//! Charts and what can be done with them.

use crate::i18n::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords { table: "Số liệu của biểu đồ" };
