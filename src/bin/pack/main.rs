//! Turns what Trunk built into one file that starts by a double click, tells the page of the site where the modules beside it are, and
//! measures all of it.
//!
//! - `pack` is Trunk's post-build hook: it reads `$TRUNK_STAGING_DIR` and writes `chi-tieu.html` there.
//! - `pack DIR` does the same for a folder that Trunk has finished.
//! - `pack sizes DIR` prints the sizes of a finished folder as a Markdown table.

mod extra;
mod glue;
mod letters;
mod single_file;
mod sizes;
mod start_script;

use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use single_file::PackError;

/// The name of the single file, beside Trunk's `index.html`.
const SINGLE_FILE: &str = "chi-tieu.html";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        [] => match env::var_os("TRUNK_STAGING_DIR") {
            Some(folder) => pack(&PathBuf::from(folder)),
            None => return usage(),
        },
        ["sizes", folder] => sizes::table(Path::new(folder), SINGLE_FILE).map(|table| print!("{table}")),
        [folder] if !folder.starts_with('-') => pack(Path::new(folder)),
        _ => return usage(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("pack: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage() -> ExitCode {
    eprintln!("usage: pack [DIR] (without DIR: $TRUNK_STAGING_DIR, as Trunk's hook) | pack sizes DIR");
    ExitCode::from(2)
}

fn pack(folder: &Path) -> Result<(), PackError> {
    let page = String::from_utf8(read(folder, "index.html")?)
        .map_err(|_| PackError::NotText { name: "index.html".to_owned() })?;
    let modules = extra::with_hashes(folder, extra::find(&files(folder)?)?)?;
    let site = extra::with_starters(&page, &modules)?;
    write(folder, SINGLE_FILE, single_file::pack(&page, &modules, |name| read(folder, name))?)?;
    write(folder, "index.html", site)
}

/// The names of the files in a folder, in order; none that are hidden.
fn files(folder: &Path) -> Result<Vec<String>, PackError> {
    let failed = |cause| PackError::File { name: folder.display().to_string(), cause };
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_file() && !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn write(folder: &Path, name: &str, text: String) -> Result<(), PackError> {
    let path = folder.join(name);
    fs::write(&path, text).map_err(|cause| PackError::File { name: path.display().to_string(), cause })
}

/// Reads a file that the page names by a relative address.
fn read(folder: &Path, name: &str) -> Result<Vec<u8>, PackError> {
    let path = folder.join(name.trim_start_matches("./"));
    fs::read(&path).map_err(|cause: io::Error| PackError::File { name: path.display().to_string(), cause })
}
