//! PURE. A document as a word processor has it, described in plain data: what the page hands to the module that makes files of it. It
//! knows of paper and paragraphs, not of targets and results.

mod document;
mod json;

pub use document::{Paragraph, ParagraphStyle, Piece, Row, RowKind, TextRun, WordDocument};
