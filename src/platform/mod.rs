//! Everything that touches the browser: storage, clipboard, focus, the document. Knows nothing of arithmetic.

pub mod clipboard;
pub mod document;
pub mod fault;
pub mod focus;
pub mod plan_store;
pub mod storage;
