//! Imports point down, and the pure folders know no browser, no clock, no file.
//!
//! The order of the folders is the one in the table at the head of `src/lib.rs`: what is written there is what holds.

use super::{
    Breach, check_breaks, check_files,
    tokens::{self, Kind, Token},
    tree,
};

const PURE: [&str; 11] =
    ["ordered", "json", "word", "calc", "number", "example", "plan", "report", "exchange", "i18n", "app"];

/// Crates that are, or lead to, the browser.
const BROWSER: [&str; 9] = [
    "yew",
    "web_sys",
    "js_sys",
    "gloo",
    "wasm_bindgen",
    "wasm_bindgen_futures",
    "serde_wasm_bindgen",
    "console_error_panic_hook",
    "html",
];

/// Modules of the standard library that read or change the world.
const WORLD: [&str; 6] = ["env", "fs", "io", "net", "process", "thread"];

/// Names that read a clock.
const CLOCKS: [&str; 4] = ["Instant", "SystemTime", "now_utc", "now_local"];

/// Macros that write to a terminal.
const WRITES: [&str; 5] = ["dbg", "eprint", "eprintln", "print", "println"];

/// A folder of `src` with its place in the table: what stands further down may be used.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Layer {
    name: String,
    pure: bool,
}

/// The rows of the table in `lib.rs`, from top to bottom.
fn layers(lib: &str) -> Vec<Layer> {
    lib.lines()
        .filter_map(|line| line.strip_prefix("//! | `")?.split_once("` | "))
        .map(|(name, rest)| Layer { name: name.to_owned(), pure: rest.starts_with("pure") })
        .collect()
}

/// What a pure folder must not name.
fn impurities(source: &str) -> Vec<Breach> {
    let tokens = tokens::read(source);
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Some(name) = token.ident() else { continue };
        let called = tokens.get(place + 1).is_some_and(|next| next.is_punct("::") || next.is_punct("!"));
        let imported = place.checked_sub(1).is_some_and(|before| tokens[before].is_ident("use"));
        if BROWSER.contains(&name) && (called || imported) || name.starts_with("gloo_") {
            breaches.push(Breach::at(token, format!("a pure folder names {name}")));
        }
        let macro_call = tokens.get(place + 1).is_some_and(|next| next.is_punct("!"));
        if CLOCKS.contains(&name) || WRITES.contains(&name) && macro_call {
            breaches.push(Breach::at(token, format!("a pure folder names {name}")));
        }
        if name == "std" {
            for member in members(&tokens, place) {
                if WORLD.contains(&member) {
                    breaches.push(Breach::at(token, format!("a pure folder names std::{member}")));
                }
            }
        }
    }
    breaches
}

/// What a folder names of the crate, as far as it may not.
fn upward(module: &str, layers: &[Layer], source: &str) -> Vec<Breach> {
    let tokens = tokens::read(source);
    let place_of = |name: &str| layers.iter().position(|layer| layer.name == name);
    let Some(own) = place_of(module) else { return Vec::new() };
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        if token.is_ident("crate") || token.is_ident("chi_tieu") {
            for member in members(&tokens, place) {
                if place_of(member).is_some_and(|other| other < own) {
                    breaches.push(Breach::at(token, format!("{module} uses crate::{member}, which stands above it")));
                }
            }
        }
    }
    breaches
}

/// The first names after `crate`: `a` of `crate::a::b`, `a` and `b` of `crate::{a::c, b}`.
fn members(tokens: &[Token], place: usize) -> Vec<&str> {
    if !tokens.get(place + 1).is_some_and(|token| token.is_punct("::")) {
        return Vec::new();
    }
    match tokens.get(place + 2).map(|token| &token.kind) {
        Some(Kind::Ident(name)) => vec![name],
        Some(Kind::Open('{')) => {
            let mut names = Vec::new();
            let mut depth = 0;
            for (before, token) in tokens[place + 2..].iter().zip(&tokens[place + 3..]) {
                depth += match &before.kind {
                    Kind::Open(_) => 1,
                    Kind::Close(_) => -1,
                    _ => 0,
                };
                if depth == 0 {
                    break;
                }
                let first = before.kind == Kind::Open('{') || before.is_punct(",");
                if depth == 1
                    && first
                    && let Some(name) = token.ident()
                {
                    names.push(name);
                }
            }
            names
        }
        _ => Vec::new(),
    }
}

fn lib() -> Vec<Layer> {
    let (_, text) = tree::files("src/lib.rs", "rs").pop().expect("src/lib.rs is there");
    layers(&text)
}

#[test]
fn pure_folders_know_no_browser_no_clock_no_file() {
    let files = PURE.iter().flat_map(|folder| tree::files(&format!("src/{folder}"), "rs"));
    check_files(files, |_, source| impurities(source));
}

#[test]
fn imports_point_down() {
    let layers = lib();
    check_files(tree::files("src", "rs"), |path, source| upward(tree::module(path), &layers, source));
}

#[test]
fn the_map_in_lib_rs_is_whole() {
    let layers = lib();
    let known = |name: &str| layers.iter().any(|layer| layer.name == name);
    for (path, _) in tree::files("src", "rs") {
        let module = tree::module(&path);
        assert!(known(module) || matches!(module, "lib" | "main" | "bin"), "{path}: {module} is not in the map");
    }
    for layer in &layers {
        assert_eq!(layer.pure, PURE.contains(&layer.name.as_str()), "{} in the map of src/lib.rs", layer.name);
        let there = ["", ".rs"].iter().any(|ending| tree::root().join(format!("src/{}{ending}", layer.name)).exists());
        assert!(there, "the map of src/lib.rs names {}, which is not there", layer.name);
    }
}

#[test]
fn the_browser_is_caught_in_pure_code() {
    check_breaks(
        impurities("use yew::prelude::*; use web_sys as w; fn a() { js_sys::eval(\"\"); }"),
        &["yew", "web_sys", "js_sys"],
    );
    check_breaks(
        impurities("use gloo::timers; use gloo_storage::X; html! { <p/> }; wasm_bindgen::throw_str(m)"),
        &["gloo", "gloo_storage", "html", "wasm_bindgen"],
    );
}

#[test]
fn the_world_is_caught_in_pure_code() {
    check_breaks(
        impurities("use std::fs; let a = std::time::Instant::now(); println!(\"x\");"),
        &["std::fs", "Instant", "println"],
    );
    check_breaks(
        impurities("use std::{fmt, io::Read, collections::BTreeMap}; time::OffsetDateTime::now_utc()"),
        &["std::io", "now_utc"],
    );
}

#[test]
fn words_in_comments_and_fields_are_not_the_browser() {
    check_breaks(
        impurities("//! No yew::x, no std::fs.\nlet html = a.html; let gloo = \"gloo::x\"; // web_sys::x"),
        &[],
    );
    check_breaks(
        impurities("use std::{fmt, collections::{BTreeMap, btree_map}}; use core::str::FromStr; mod print;"),
        &[],
    );
}

#[test]
fn upward_imports_are_caught() {
    let layers = layers("//! | `ui` | browser | x |\n//! | `app` | pure | x |\n//! | `calc` | pure | x |");
    assert!(layers[1].pure && !layers[0].pure);
    check_breaks(upward("calc", &layers, "use crate::app::State; use crate::{ui::{a, app}, calc::b};"), &["app", "ui"]);
    check_breaks(upward("app", &layers, "fn a() { crate::ui::draw() } use crate::{calc::b, ui};"), &["ui", "ui"]);
    check_breaks(upward("ui", &layers, "use crate::{app::State, calc::round, ui::page};"), &[]);
}
