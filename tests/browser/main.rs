//! What only a browser can show. Run by wasm-bindgen's test runner in a headless browser; on the host this crate is empty.
#![cfg(target_arch = "wasm32")]
// A test stops at the first thing that is not as expected.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod calc;
mod check_report;
mod clipboard_table;
mod fault;
mod plan_store;
mod storage;
mod write_report;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
