//! What stands on the sheets.

use super::xml::Xml;
use super::{drawing, parts, styles, table};
use crate::word::{ParagraphStyle, Piece, TextRun, WordDocument};

/// A4, upright, in twentieths of a point.
const PAGE: [(&str, &str); 2] = [("w:w", "11906"), ("w:h", "16838")];
/// 2 cm, and 3 cm on the left where sheets are bound.
const MARGINS: [(&str, &str); 7] = [
    ("w:top", "1134"),
    ("w:right", "1134"),
    ("w:bottom", "1134"),
    ("w:left", "1701"),
    ("w:header", "567"),
    ("w:footer", "567"),
    ("w:gutter", "0"),
];
/// What is left between the margins.
pub(super) const TEXT_WIDTH: u32 = 11_906 - 1_701 - 1_134;

/// The main part.
pub(super) fn body(document: &WordDocument, is_there: &dyn Fn(usize) -> bool) -> String {
    let spaces = [
        ("xmlns:w", parts::MAIN),
        ("xmlns:r", parts::RELATIONSHIPS),
        ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
        ("xmlns:a", drawing::DRAWING),
        ("xmlns:pic", drawing::PICTURE),
    ];
    Xml::part("w:document", &spaces, &mut |xml| {
        xml.element("w:body", &[], &mut |xml| {
            for piece in &document.pieces {
                write(xml, piece, is_there);
            }
            // A table may not be the last thing.
            xml.empty("w:p", &[]);
            xml.element("w:sectPr", &[], &mut |xml| {
                xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", parts::HEADER)]);
                xml.empty("w:pgSz", &PAGE);
                xml.empty("w:pgMar", &MARGINS);
                // The first page has no number.
                xml.empty("w:titlePg", &[]);
            });
        });
    })
}

fn write(xml: &mut Xml, piece: &Piece, is_there: &dyn Fn(usize) -> bool) {
    match piece {
        Piece::Paragraph(written) => paragraph(xml, styles::id(written.style), &mut |_| {}, &written.runs),
        Piece::Table(rows) => table::table(xml, rows),
        Piece::Picture { file, width, height, alt } if is_there(*file) => {
            drawing::picture(xml, *file, [*width, *height], alt);
        }
        Piece::Picture { alt, .. } => {
            let run = TextRun { text: alt.clone(), strong: false };
            paragraph(xml, styles::id(ParagraphStyle::Note), &mut |_| {}, &[run]);
        }
        Piece::Signatures(sides) => table::signatures(xml, sides),
    }
}

/// A paragraph; `more` writes what it has beside its style.
pub(super) fn paragraph(xml: &mut Xml, style: &str, more: &mut dyn FnMut(&mut Xml), runs: &[TextRun]) {
    xml.element("w:p", &[], &mut |xml| {
        xml.element("w:pPr", &[], &mut |xml| {
            xml.value("w:pStyle", style);
            more(xml);
        });
        for run in runs {
            self::run(xml, &run.text, if run.strong { &["w:b"] } else { &[] });
        }
    });
}

/// Text with properties that are there or not, such as `w:b`.
pub(super) fn run(xml: &mut Xml, text: &str, properties: &[&str]) {
    xml.element("w:r", &[], &mut |xml| {
        if !properties.is_empty() {
            xml.element("w:rPr", &[], &mut |xml| properties.iter().for_each(|property| xml.empty(property, &[])));
        }
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                xml.empty("w:br", &[]);
            }
            for (place, words) in line.split('\t').enumerate() {
                if place > 0 {
                    xml.empty("w:tab", &[]);
                }
                xml.element("w:t", &[("xml:space", "preserve")], &mut |xml| xml.text(words));
            }
        }
    });
}
