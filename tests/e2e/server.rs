//! The project's own server, with the built site under a path that is not the root.

use std::{path::Path, process::Command};

use crate::process::Process;

/// A site must not care where it is put.
const PREFIX: &str = "/mot/noi/";

/// `dist/` on a free loopback port, until dropped.
pub(crate) struct Server {
    _process: Process,
    /// The address of the page; all that it may request begins with it.
    pub(crate) address: String,
}

impl Server {
    pub(crate) fn start(folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_serve"));
        command.args(["--port", "0", "--prefix", PREFIX]).arg(folder);
        let (process, address) =
            Process::start(&mut command, |line| line.starts_with("http://127.0.0.1:").then(|| line.to_owned()));
        Self { _process: process, address }
    }
}
