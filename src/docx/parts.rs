//! The parts of the package beside the main one, and how they belong together.

use super::body::run;
use super::styles;
use super::xml::Xml;
use crate::word::WordDocument;

pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/";
const WORD_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// The relationship of the main part to its header.
pub(super) const HEADER: &str = "header";

/// The file of a picture, seen from the main part.
pub(super) fn image(place: usize) -> String {
    ["media/image", &(place + 1).to_string(), ".png"].concat()
}

/// The relationship of the main part to a picture.
pub(super) fn image_id(place: usize) -> String {
    ["image", &(place + 1).to_string()].concat()
}

/// Every part that is XML, with its path. The list of types stands first, as in every package.
pub(super) fn parts(document: &WordDocument, pictures: usize, body: String) -> [(&'static str, String); 8] {
    let language = region(&document.language);
    [
        ("[Content_Types].xml", types()),
        ("_rels/.rels", root_relationships()),
        ("docProps/core.xml", properties(document, language)),
        ("word/document.xml", body),
        ("word/_rels/document.xml.rels", relationships(pictures)),
        ("word/styles.xml", styles::styles(language)),
        ("word/settings.xml", settings(language)),
        ("word/header.xml", header()),
    ]
}

/// The tag that spelling checkers know.
fn region(language: &str) -> &str {
    match language {
        "vi" => "vi-VN",
        "en" => "en-GB",
        other => other,
    }
}

fn types() -> String {
    Xml::part("Types", &[("xmlns", &[PACKAGE, "content-types"].concat())], &mut |xml| {
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for (path, kind) in [
            ("/word/document.xml", "document.main+xml"),
            ("/word/styles.xml", "styles+xml"),
            ("/word/settings.xml", "settings+xml"),
            ("/word/header.xml", "header+xml"),
        ] {
            xml.empty("Override", &[("PartName", path), ("ContentType", &[WORD_TYPE, kind].concat())]);
        }
        let core = "application/vnd.openxmlformats-package.core-properties+xml";
        xml.empty("Override", &[("PartName", "/docProps/core.xml"), ("ContentType", core)]);
    })
}

fn relationship(xml: &mut Xml, id: &str, kind: &str, target: &str) {
    xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
}

fn of_office(kind: &str) -> String {
    [RELATIONSHIPS, "/", kind].concat()
}

fn root_relationships() -> String {
    Xml::part("Relationships", &[("xmlns", &[PACKAGE, "relationships"].concat())], &mut |xml| {
        relationship(xml, "document", &of_office("officeDocument"), "word/document.xml");
        let core = [PACKAGE, "relationships/metadata/core-properties"].concat();
        relationship(xml, "core", &core, "docProps/core.xml");
    })
}

fn relationships(pictures: usize) -> String {
    Xml::part("Relationships", &[("xmlns", &[PACKAGE, "relationships"].concat())], &mut |xml| {
        relationship(xml, "styles", &of_office("styles"), "styles.xml");
        relationship(xml, "settings", &of_office("settings"), "settings.xml");
        relationship(xml, HEADER, &of_office("header"), "header.xml");
        for place in 0..pictures {
            relationship(xml, &image_id(place), &of_office("image"), &image(place));
        }
    })
}

/// No author and no day: both are for whoever sends it.
fn properties(document: &WordDocument, language: &str) -> String {
    let core = [PACKAGE, "metadata/core-properties"].concat();
    let spaces = [("xmlns:cp", core.as_str()), ("xmlns:dc", "http://purl.org/dc/elements/1.1/")];
    Xml::part("cp:coreProperties", &spaces, &mut |xml| {
        xml.element("dc:title", &[], &mut |xml| xml.text(&document.title));
        xml.element("dc:language", &[], &mut |xml| xml.text(language));
    })
}

fn settings(language: &str) -> String {
    Xml::part("w:settings", &[("xmlns:w", MAIN)], &mut |xml| {
        xml.element("w:compat", &[], &mut |xml| {
            // A line that somebody broke is not stretched.
            xml.empty("w:doNotExpandShiftReturn", &[]);
            // Without it Word says that the file is of an old version.
            let uri = "http://schemas.microsoft.com/office/word";
            xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", uri), ("w:val", "15")]);
        });
        xml.value("w:themeFontLang", language);
    })
}

/// The number of the page, in the middle.
fn header() -> String {
    Xml::part("w:hdr", &[("xmlns:w", MAIN)], &mut |xml| {
        xml.element("w:p", &[], &mut |xml| {
            xml.element("w:pPr", &[], &mut |xml| xml.value("w:jc", "center"));
            xml.element("w:fldSimple", &[("w:instr", "PAGE")], &mut |xml| run(xml, "2", &[]));
        });
    })
}
