//! What only a browser can show. Run by wasm-bindgen's test runner in a headless browser; on the host this crate is empty.
#![cfg(target_arch = "wasm32")]

mod calc;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
