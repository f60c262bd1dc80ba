//! How things look: as documents of Vietnamese offices do, in Times New Roman 14.

use super::xml::Xml;
use crate::word::ParagraphStyle;

/// The style of text in tables, which no paragraph outside of them has.
pub(super) const TABLE_TEXT: &str = "TableText";

/// The id of a style in the file. The names are those that word processors know and translate.
pub(super) const fn id(style: ParagraphStyle) -> &'static str {
    match style {
        ParagraphStyle::Title => "Title",
        ParagraphStyle::Subtitle => "Subtitle",
        ParagraphStyle::Heading => "Heading1",
        ParagraphStyle::Body => "BodyText",
        ParagraphStyle::Caption => "Caption",
        ParagraphStyle::Note => "Note",
    }
}

struct Style {
    id: &'static str,
    name: &'static str,
    align: &'static str,
    /// Before and after, in twentieths of a point.
    spacing: [&'static str; 2],
    first_line: Option<&'static str>,
    /// On the same page as what follows.
    keep_next: bool,
    outline: Option<&'static str>,
    bold: bool,
    italic: bool,
    /// In half points; `None` for that of the document.
    size: Option<&'static str>,
}

const PLAIN: Style = Style {
    id: "",
    name: "",
    align: "left",
    spacing: ["0", "0"],
    first_line: None,
    keep_next: false,
    outline: None,
    bold: false,
    italic: false,
    size: None,
};

const STYLES: [Style; 7] = [
    Style {
        id: id(ParagraphStyle::Title),
        name: "Title",
        align: "center",
        keep_next: true,
        bold: true,
        size: Some("30"),
        ..PLAIN
    },
    Style { id: id(ParagraphStyle::Subtitle), name: "Subtitle", align: "center", ..PLAIN },
    Style {
        id: id(ParagraphStyle::Heading),
        name: "heading 1",
        spacing: ["240", "60"],
        keep_next: true,
        outline: Some("0"),
        bold: true,
        ..PLAIN
    },
    Style {
        id: id(ParagraphStyle::Body),
        name: "Body Text",
        align: "both",
        spacing: ["0", "120"],
        first_line: Some("567"),
        ..PLAIN
    },
    Style {
        id: id(ParagraphStyle::Caption),
        name: "caption",
        spacing: ["120", "60"],
        keep_next: true,
        italic: true,
        ..PLAIN
    },
    Style {
        id: id(ParagraphStyle::Note),
        name: "Note",
        spacing: ["240", "120"],
        italic: true,
        size: Some("24"),
        ..PLAIN
    },
    Style { id: TABLE_TEXT, name: "Table Text", spacing: ["20", "20"], size: Some("24"), ..PLAIN },
];

/// The part with all styles. `language` is that of the text, for the spelling checker.
pub(super) fn styles(language: &str) -> String {
    Xml::part("w:styles", &[("xmlns:w", super::parts::MAIN)], &mut |xml| {
        xml.element("w:docDefaults", &[], &mut |xml| {
            xml.element("w:rPrDefault", &[], &mut |xml| {
                xml.element("w:rPr", &[], &mut |xml| {
                    let font = "Times New Roman";
                    xml.empty(
                        "w:rFonts",
                        &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)],
                    );
                    xml.value("w:sz", "28");
                    xml.value("w:szCs", "28");
                    xml.empty("w:lang", &[("w:val", language), ("w:eastAsia", language)]);
                });
            });
            xml.element("w:pPrDefault", &[], &mut |xml| {
                xml.element("w:pPr", &[], &mut |xml| {
                    xml.empty(
                        "w:spacing",
                        &[("w:before", "0"), ("w:after", "0"), ("w:line", "264"), ("w:lineRule", "auto")],
                    );
                });
            });
        });
        xml.element("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")], &mut |xml| {
            xml.value("w:name", "Normal");
            xml.empty("w:qFormat", &[]);
        });
        for style in &STYLES {
            write(xml, style);
        }
    })
}

fn write(xml: &mut Xml, style: &Style) {
    xml.element("w:style", &[("w:type", "paragraph"), ("w:styleId", style.id)], &mut |xml| {
        xml.value("w:name", style.name);
        xml.value("w:basedOn", "Normal");
        xml.empty("w:qFormat", &[]);
        xml.element("w:pPr", &[], &mut |xml| {
            if style.keep_next {
                xml.empty("w:keepNext", &[]);
            }
            let [before, after] = style.spacing;
            xml.empty("w:spacing", &[("w:before", before), ("w:after", after)]);
            if let Some(first) = style.first_line {
                xml.empty("w:ind", &[("w:firstLine", first)]);
            }
            xml.value("w:jc", style.align);
            if let Some(level) = style.outline {
                xml.value("w:outlineLvl", level);
            }
        });
        xml.element("w:rPr", &[], &mut |xml| {
            if style.bold {
                xml.empty("w:b", &[]);
            }
            if style.italic {
                xml.empty("w:i", &[]);
            }
            if let Some(size) = style.size {
                xml.value("w:sz", size);
                xml.value("w:szCs", size);
            }
        });
    });
}
