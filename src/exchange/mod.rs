//! PURE. What other programs hand over and take: their bytes ⇄ cells. Knows spellings, not what the cells mean.

pub mod clipboard;
