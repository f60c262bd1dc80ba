//! A child process that tells where it listens and ends with its owner.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    thread,
};

/// Killed, by its own id, when dropped.
pub(crate) struct Process {
    child: Child,
}

impl Process {
    /// Starts the command and waits for the line in which it tells its address; `find` picks the address out of it.
    ///
    /// # Panics
    /// When the command cannot be started, or ends without such a line.
    pub(crate) fn start<T>(command: &mut Command, find: impl Fn(&str) -> Option<T>) -> (Self, T) {
        let mut child = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()));
        let mut lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines();
        let process = Self { child };
        let found = lines
            .by_ref()
            .map_while(Result::ok)
            .find_map(|line| find(&line))
            .unwrap_or_else(|| panic!("{} ended without telling its address", command.get_program().display()));
        // Whatever else it says is read and dropped, so that it never blocks on a full pipe.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        (process, found)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail only when the process has ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
