//! Everything that touches the browser: storage, clipboard, focus, the document. Knows nothing of arithmetic.

pub mod clipboard;
pub mod clipboard_table;
pub mod document;
pub mod fault;
pub mod focus;
pub mod storage;
