//! chromedriver on a free port, with a folder of its own for all that the browser writes.

use std::{
    env, fs,
    path::PathBuf,
    process::{self, Command},
    sync::atomic::{AtomicU32, Ordering},
};

use serde_json::json;
use thirtyfour::{Capabilities, prelude::*};

use crate::process::Process;

/// Chromium refuses to run as root inside its sandbox, and containers lack the rights to build one. It sees nothing here
/// but the page under test. The rest keeps it from calling home.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-extensions",
    "--disable-sync",
    "--hide-scrollbars",
];

/// Ended, and its folder removed, when dropped. Drop the session before it, or the browser outlives its driver.
pub(crate) struct ChromeDriver {
    _process: Process,
    port: u16,
    folder: Folder,
}

struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder left behind in the temporary directory is no reason to fail.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Folder {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("chi-tieu-e2e-{}-{}", process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).expect("the temporary directory is writable");
        Self(path)
    }
}

impl ChromeDriver {
    pub(crate) fn start() -> Self {
        let folder = Folder::new();
        let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
        let (process, port) = Process::start(Command::new(program).arg("--port=0").env("TMPDIR", &folder.0), |line| {
            line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
        });
        Self { _process: process, port, folder }
    }

    /// A new browser with a new profile.
    pub(crate) async fn session(&self) -> WebDriverResult<WebDriver> {
        WebDriver::new(format!("http://127.0.0.1:{}", self.port), self.capabilities()).await
    }

    fn capabilities(&self) -> Capabilities {
        let profile = format!("--user-data-dir={}", self.folder.0.join("profile").display());
        let flags: Vec<&str> = FLAGS.into_iter().chain([profile.as_str()]).collect();
        let mut options = json!({
            "args": flags,
            "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
        });
        if let Ok(binary) = env::var("CHROME") {
            options["binary"] = json!(binary);
        }
        let mut capabilities = Capabilities::new();
        for (name, value) in [
            ("browserName", json!("chrome")),
            ("goog:chromeOptions", options),
            ("goog:loggingPrefs", json!({ "browser": "ALL", "performance": "ALL" })),
        ] {
            capabilities.set(name, value).expect("plain JSON");
        }
        capabilities
    }
}
