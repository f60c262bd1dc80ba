//! WebDriver commands that the client library has no method for.

use std::sync::Arc;

use axum::http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::ExtensionCommand;

/// The accessible name of an element, as the browser itself works it out.
#[derive(Debug)]
pub(crate) struct ComputedLabel {
    pub(crate) element: String,
}

impl ExtensionCommand for ComputedLabel {
    fn parameters_json(&self) -> Option<Value> {
        None
    }

    fn method(&self) -> Method {
        Method::GET
    }

    fn endpoint(&self) -> Arc<str> {
        format!("/element/{}/computedlabel", self.element).into()
    }
}

/// A command of Chromium's own protocol, through chromedriver.
#[derive(Debug)]
pub(crate) struct DevTools {
    pub(crate) command: &'static str,
    pub(crate) parameters: Value,
}

impl ExtensionCommand for DevTools {
    fn parameters_json(&self) -> Option<Value> {
        Some(json!({ "cmd": self.command, "params": self.parameters }))
    }

    fn method(&self) -> Method {
        Method::POST
    }

    fn endpoint(&self) -> Arc<str> {
        "/goog/cdp/execute".into()
    }
}
