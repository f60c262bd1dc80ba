//! What is written down: text stays text, and nothing is needed from elsewhere.

use std::fs;

use chi_tieu::app::chart::{Ink, Palette};
use proptest::prelude::*;

use super::samples::{any_canvas, any_data, any_name};

const ELEMENTS: [&str; 5] = ["svg", "rect", "path", "circle", "text"];

/// Reads the whole text as elements of ours, attributes in quotation marks, and text without markup.
fn check_is_ours(svg: &str) {
    let mut open = Vec::new();
    let mut rest = svg;
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let text = &rest[..end];
            assert_eq!(open.last(), Some(&"text"), "text outside of a text: {text}");
            assert!(!text.contains('>') && !text.chars().any(char::is_control), "{text:?}");
            check_references(text);
            rest = &rest[end..];
            continue;
        };
        let end = tag.find('>').unwrap();
        let (inside, after) = (&tag[..end], &tag[end + 1..]);
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
            continue;
        }
        let name = inside.split(' ').next().unwrap();
        let name = *ELEMENTS.iter().find(|element| **element == name).unwrap_or_else(|| panic!("an element {name}"));
        let attributes: Vec<&str> = inside.trim_end_matches('/').split('"').collect();
        assert_eq!(attributes.len() % 2, 1, "an attribute is open: {inside}");
        for attribute in attributes.chunks(2) {
            let written = attribute[0].trim_start_matches(name).trim();
            assert!(written.is_empty() || written.ends_with('='), "{inside}");
            assert!(!written.starts_with("on") && !written.contains("href") && !written.contains("style"), "{inside}");
        }
        if !inside.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty());
}

fn check_references(text: &str) {
    for piece in text.split('&').skip(1) {
        assert!(["amp;", "lt;", "gt;", "quot;"].iter().any(|known| piece.starts_with(known)), "{text}");
    }
}

proptest! {
    #[test]
    fn whatever_a_name_is_it_stays_text(data in any_data(), canvas in any_canvas(), title in any_name()) {
        let chart = data.draw(canvas);
        check_is_ours(&chart.svg(&Palette::PAGE));
        check_is_ours(&chart.titled(&title).svg(&Palette::FILE));
    }
}

#[test]
fn hostile_names_are_written_as_they_are() {
    for name in [
        "<script>alert(1)</script>",
        "\"/><image href=x onerror=alert(1)>",
        "A & B &lt; C",
        "]]>",
        "</text></svg><h1>",
        "\u{0}\u{b}\u{1b}\u{ffff}\u{fffe}\t\n",
        "\u{202e}đảo ngược",
    ] {
        let row = super::samples::share(name, None);
        let chart = chi_tieu::app::chart::share_bars(&[row], super::samples::canvas(700)).titled(name);
        let svg = chart.svg(&Palette::FILE);
        check_is_ours(&svg);
        assert!(!svg.contains("<script") && !svg.contains("<image") && !svg.contains("<h1"));
        assert_eq!(svg.matches("<svg").count(), 1);
    }
}

#[test]
fn a_file_needs_nothing_from_the_page() {
    let rows = [super::samples::column("2024", Some(96), Some(80))];
    let svg = chi_tieu::app::chart::columns(&rows, super::samples::canvas(700)).titled("Theo năm").svg(&Palette::FILE);
    assert!(!svg.contains("var(") && !svg.contains("url(") && svg.contains("system-ui"));
    assert!(svg.contains(">Theo năm</text>") && svg.contains(">96</text>") && svg.contains(">80</text>"));
}

/// A file has the colours of the light page.
#[test]
fn colours_of_files_are_those_of_the_style_sheet() {
    let tokens = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/styles/tokens.css")).unwrap();
    let light = tokens.split("@media").next().unwrap();
    for ink in [Ink::Result, Ink::Soft, Ink::Strong, Ink::Quiet, Ink::Hairline, Ink::Track] {
        let token = Palette::PAGE.colour(ink).trim_start_matches("var(").trim_end_matches(')');
        assert!(light.contains(&format!("{token}: {};", Palette::FILE.colour(ink))), "{ink:?}");
    }
}
