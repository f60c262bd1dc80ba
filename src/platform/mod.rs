//! Everything that touches the browser: storage, clipboard, focus, the document. Knows nothing of arithmetic.

pub mod address;
pub mod clipboard;
pub mod clipboard_table;
pub mod clock;
pub mod document;
pub mod extra_module;
pub mod fault;
pub mod focus;
pub mod layout;
pub mod plan_store;
pub mod save_file;
pub mod storage;
pub mod width;
