//! The rules of the house, read from the source tree. Each rule is a function over text, tested on samples that break it,
//! and then held against every file.

mod floats;
mod layers;
mod shape;
mod storage;
mod styles;
mod tokens;
mod tree;
mod visible_text;

use tokens::Token;

/// A broken rule and where.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Breach {
    line: usize,
    what: String,
}

impl Breach {
    fn new(line: usize, what: impl Into<String>) -> Self {
        Self { line, what: what.into() }
    }

    fn at(token: &Token, what: impl Into<String>) -> Self {
        Self::new(token.line, what)
    }
}

/// Holds a rule against files: `(path, text)`.
#[track_caller]
fn check_files(files: impl IntoIterator<Item = (String, String)>, rule: impl Fn(&str, &str) -> Vec<Breach>) {
    let mut count = 0;
    let mut report = Vec::new();
    for (path, text) in files {
        count += 1;
        for breach in rule(&path, &text) {
            report.push(format!("{path}:{}: {}", breach.line, breach.what));
        }
    }
    assert!(report.is_empty(), "\n{}", report.join("\n"));
    assert!(count > 0, "the rule was held against no file at all");
}

/// Holds a rule against a sample that breaks it once per needle, in this order.
#[track_caller]
fn check_breaks(found: Vec<Breach>, needles: &[&str]) {
    let found: Vec<String> = found.into_iter().map(|breach| breach.what).collect();
    assert_eq!(found.len(), needles.len(), "{found:#?} against {needles:#?}");
    for (what, needle) in found.iter().zip(needles) {
        assert!(what.contains(needle), "{what:?} does not name {needle:?}");
    }
}
