//! Files stay short, modules have names that say something, errors are data, and the papers are there.

use super::{
    Breach, check_breaks, check_files,
    tokens::{self, Kind, Token},
    tree,
};

const LONGEST: usize = 600;

/// Names that say nothing about what a module does.
const EMPTY_NAMES: [&str; 8] = ["utils", "util", "helpers", "helper", "manager", "misc", "common", "core"];

const PAPERS: [&str; 10] = [
    "README.md",
    "README.vi.md",
    "CHANGELOG.md",
    "LICENSE-MIT",
    "LICENSE-APACHE",
    "docs/ARCHITECTURE.md",
    "docs/BENCHMARKS.md",
    "docs/DECISIONS.md",
    "docs/FORMATS.md",
    ".ci/run",
];

fn too_long(text: &str) -> Vec<Breach> {
    let lines = text.lines().count();
    if lines > LONGEST { vec![Breach::new(lines, format!("{lines} lines, more than {LONGEST}"))] } else { Vec::new() }
}

fn empty_name(path: &str) -> Vec<Breach> {
    path.split(['/', '.'])
        .filter(|part| EMPTY_NAMES.contains(part))
        .map(|part| Breach::new(1, format!("{part} says nothing about what is in it")))
        .collect()
}

/// `Result<…, String>` (nobody can translate it), and imports of everything from anywhere but Yew's prelude.
fn vague(source: &str) -> Vec<Breach> {
    let tokens = tokens::read(source);
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        if token.is_ident("Result") && error_type(&tokens[place + 1..]).is_some_and(|error| error == ["String"]) {
            breaches.push(Breach::at(token, "an error that is a String"));
        }
        let before = |back: usize| place.checked_sub(back).map(|at| &tokens[at]);
        let glob = token.is_punct("*") && before(1).is_some_and(|mark| mark.is_punct("::"));
        if glob
            && before(2).is_none_or(|name| !name.is_ident("prelude") || !before(4).is_some_and(|it| it.is_ident("yew")))
        {
            breaches.push(Breach::at(token, "an import of everything"));
        }
    }
    breaches
}

/// The names in the second argument of `<A, B>`.
fn error_type(tokens: &[Token]) -> Option<Vec<&str>> {
    tokens.first().filter(|token| token.is_punct("<"))?;
    let (mut depth, mut argument, mut names) = (0, 0, Vec::new());
    for token in tokens {
        match &token.kind {
            Kind::Punct(mark) if mark == "<" => depth += 1,
            Kind::Punct(mark) if mark == ">" => depth -= 1,
            Kind::Open(_) => depth += 1,
            Kind::Close(_) => depth -= 1,
            Kind::Punct(mark) if mark == "," && depth == 1 => argument += 1,
            Kind::Ident(name) if argument == 1 => names.push(name.as_str()),
            _ => {}
        }
        if depth == 0 {
            return Some(names);
        }
    }
    None
}

#[test]
fn no_file_is_too_long() {
    let files = [("src", "rs"), ("tests", "rs"), ("styles", "css"), ("scripts", "sh")];
    check_files(files.iter().flat_map(|(folder, ending)| tree::files(folder, ending)), |_, text| too_long(text));
}

#[test]
fn modules_have_names_that_say_something() {
    check_files(tree::files("src", "rs"), |path, _| empty_name(path));
}

#[test]
fn errors_are_data_and_imports_are_named() {
    check_files(tree::files("src", "rs"), |_, source| vague(source));
}

#[test]
fn the_papers_are_there() {
    let missing: Vec<&str> = PAPERS.into_iter().filter(|paper| !tree::root().join(paper).is_file()).collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn long_files_are_caught() {
    check_breaks(too_long(&"x\n".repeat(601)), &["601 lines"]);
    check_breaks(too_long(&"x\n".repeat(600)), &[]);
}

#[test]
fn empty_names_are_caught() {
    check_breaks(empty_name("src/ui/utils.rs"), &["utils"]);
    check_breaks(empty_name("src/helpers/mod.rs"), &["helpers"]);
    check_breaks(empty_name("src/ui/field.rs"), &[]);
}

#[test]
fn vague_errors_and_imports_are_caught() {
    check_breaks(
        vague("fn a() -> Result<u8, String> {} type B = Result<Vec<(u8, u8)>, std::io::Error>;"),
        &["a String"],
    );
    check_breaks(
        vague("use crate::calc::*; use yew::prelude::*; use gloo::prelude::*;"),
        &["everything", "everything"],
    );
    check_breaks(vague("fn a() -> Result<String, Error> { 2 * 3 }"), &[]);
}
