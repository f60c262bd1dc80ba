//! No floating point where figures are worked out: a float that is nearly right prints a wrong digit one day.

use super::{
    Breach, check_breaks, check_files,
    tokens::{self, Kind},
    tree,
};

const EXACT: [&str; 5] = ["src/json", "src/calc", "src/number", "src/plan", "src/report"];

fn floats(source: &str) -> Vec<Breach> {
    let tokens = tokens::read(source);
    let mut breaches = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let after_dot = place.checked_sub(1).is_some_and(|before| tokens[before].is_punct("."));
        match &token.kind {
            Kind::Ident(name) if matches!(name.as_str(), "f16" | "f32" | "f64" | "f128") => {
                breaches.push(Breach::at(token, format!("floating point: {name}")));
            }
            // `pair.0.1` is read as the number 0.1 after a dot.
            Kind::Number(written) if !after_dot && is_float(written) => {
                breaches.push(Breach::at(token, format!("floating point: {written}")));
            }
            _ => {}
        }
    }
    breaches
}

fn is_float(written: &str) -> bool {
    let based = ["0x", "0b", "0o"].iter().any(|prefix| written.starts_with(prefix));
    let suffixed = ["f32", "f64"].iter().any(|suffix| written.ends_with(suffix));
    !based && (suffixed || written.contains(['.', 'e', 'E']) && !written.ends_with("size"))
}

#[test]
fn exact_folders_use_no_floating_point() {
    check_files(EXACT.iter().flat_map(|folder| tree::files(folder, "rs")), |_, source| floats(source));
}

#[test]
fn floats_are_caught() {
    check_breaks(floats("fn a(x: f64) -> f32 { x as f32 }"), &["f64", "f32", "f32"]);
    check_breaks(
        floats("let a = 0.5; let b = 1e6; let c = 2f64; let d = 1_000.25;"),
        &["0.5", "1e6", "2f64", "1_000.25"],
    );
}

#[test]
fn whole_numbers_and_words_are_not() {
    check_breaks(floats("let a = 0xfe; let b = pair.0.1; let c = 5usize; let d = 0..9; // 1.5 f64"), &[]);
    check_breaks(floats("/// 0.5 as `f64`\nlet a = \"12.5 f64\"; let b = '.';"), &[]);
}
