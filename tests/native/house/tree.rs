//! The files of the project.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// The project's folder.
pub(super) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// `(path, text)` of every file with this ending under a file or folder of the project; nothing if that is not there.
pub(super) fn files(under: &str, ending: &str) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    collect(&root().join(under), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|found| found == ending))
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            let name = path.strip_prefix(root()).expect("a file of the project").display().to_string();
            (name, text)
        })
        .collect()
}

fn collect(path: &Path, paths: &mut Vec<PathBuf>) {
    if path.is_dir() {
        for entry in fs::read_dir(path).expect("a folder can be read") {
            collect(&entry.expect("an entry can be read").path(), paths);
        }
    } else if path.is_file() {
        paths.push(path.to_owned());
    }
}

/// The first folder under `src`: `calc` of `src/calc/share.rs`, `script` of `src/script.rs`.
pub(super) fn module(path: &str) -> &str {
    let path = path.strip_prefix("src/").unwrap_or(path);
    path.split_once('/').map_or_else(|| path.strip_suffix(".rs").unwrap_or(path), |(folder, _)| folder)
}

#[test]
fn the_module_of_a_path_is_its_first_folder() {
    for (path, name) in [("src/calc/a/b.rs", "calc"), ("src/script.rs", "script"), ("src/main.rs", "main")] {
        assert_eq!(module(path), name);
    }
}
