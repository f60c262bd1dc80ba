//! Every style sheet is on the page, and none of them fetches anything.

use super::{Breach, check_breaks, check_files, tree};

/// The sheets that `index.html` links and that are not there, and those that are there and not linked.
fn unlinked(page: &str, sheets: &[String]) -> Vec<Breach> {
    let linked: Vec<(usize, &str)> = page
        .lines()
        .enumerate()
        .filter(|(_, line)| line.contains("data-trunk"))
        .filter_map(|(at, line)| Some((at + 1, line.split_once("href=\"")?.1.split_once('"')?.0)))
        .filter(|(_, address)| address.starts_with("styles/"))
        .collect();
    let mut breaches: Vec<Breach> = sheets
        .iter()
        .filter(|sheet| !linked.iter().any(|(_, address)| address == sheet))
        .map(|sheet| Breach::new(1, format!("{sheet} is not linked")))
        .collect();
    for (at, (line, address)) in linked.iter().enumerate() {
        if linked[..at].iter().any(|(_, other)| other == address) {
            breaches.push(Breach::new(*line, format!("{address} is linked twice")));
        }
        if !sheets.iter().any(|sheet| sheet == address) {
            breaches.push(Breach::new(*line, format!("{address} is not there")));
        }
    }
    breaches
}

/// What a sheet would make the browser fetch.
fn fetches(sheet: &str) -> Vec<Breach> {
    sheet
        .lines()
        .enumerate()
        .filter(|(_, line)| {
            let outside = line.split("url(").skip(1).any(|address| {
                let address = address.trim_start_matches(['"', '\'', ' ']);
                !address.starts_with("data:") && !address.starts_with('#')
            });
            outside || line.contains("@import")
        })
        .map(|(at, line)| Breach::new(at + 1, format!("fetches something: {}", line.trim())))
        .collect()
}

#[test]
fn every_sheet_is_linked_once() {
    let sheets: Vec<String> = tree::files("styles", "css").into_iter().map(|(path, _)| path).collect();
    check_files(tree::files("index.html", "html"), |_, page| unlinked(page, &sheets));
}

#[test]
fn no_sheet_fetches_anything() {
    check_files(tree::files("styles", "css"), |_, sheet| fetches(sheet));
}

#[test]
fn loose_sheets_are_caught() {
    let page = "<link data-trunk rel=\"inline\" href=\"styles/a.css\" />\n<link data-trunk href=\"styles/b.css\" />\n\
        <link data-trunk href=\"styles/a.css\" />\n<!-- <link href=\"styles/c.css\" /> -->";
    check_breaks(
        unlinked(page, &["styles/a.css".into(), "styles/c.css".into()]),
        &["styles/c.css is not linked", "styles/b.css is not there", "styles/a.css is linked twice"],
    );
    check_breaks(unlinked(page, &["styles/a.css".into(), "styles/b.css".into()]), &["styles/a.css is linked twice"]);
}

#[test]
fn fetching_sheets_are_caught() {
    check_breaks(fetches("@import 'a.css';\np { background: url(a.png) }"), &["@import", "a.png"]);
    check_breaks(fetches("p { background: url(\"data:image/png;base64,\"); mask: url(#a) }"), &[]);
}
