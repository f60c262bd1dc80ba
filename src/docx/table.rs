//! Tables, and the place for signatures, which is one without lines.

use super::body::{TEXT_WIDTH, paragraph, run};
use super::styles::TABLE_TEXT;
use super::xml::Xml;
use crate::word::{Row, RowKind, TextRun};

/// How far each level of a first column stands in, in twentieths of a point.
const INDENT: usize = 240;
/// Under whoever signs, in twentieths of a point.
const SIGNING_SPACE: &str = "1700";

/// Names on the left, figures to the right of their columns, the last column, which says where things stand, to the left.
pub(super) fn table(xml: &mut Xml, rows: &[Row]) {
    let columns = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let widths = widths(columns);
    frame(xml, "single", &widths, &mut |xml| {
        for row in rows {
            self::row(xml, row, &widths);
        }
    });
}

fn row(xml: &mut Xml, row: &Row, widths: &[String]) {
    let last = widths.len().saturating_sub(1);
    xml.element("w:tr", &[], &mut |xml| {
        xml.element("w:trPr", &[], &mut |xml| {
            xml.empty("w:cantSplit", &[]);
            if row.kind == RowKind::Head {
                xml.empty("w:tblHeader", &[]);
            }
        });
        for (place, (runs, width)) in row.cells.iter().zip(widths).enumerate() {
            let align = match row.kind {
                RowKind::Head => "center",
                RowKind::Body | RowKind::Total if place == 0 || place == last => "left",
                RowKind::Body | RowKind::Total => "right",
            };
            let indent = if place == 0 { row.level * INDENT } else { 0 };
            let strong = row.kind != RowKind::Body;
            let runs: Vec<TextRun> =
                runs.iter().map(|run| TextRun { text: run.text.clone(), strong: strong || run.strong }).collect();
            cell(xml, width, &mut |xml| {
                let mut more = |xml: &mut Xml| {
                    if indent > 0 {
                        xml.empty("w:ind", &[("w:left", &indent.to_string())]);
                    }
                    xml.value("w:jc", align);
                };
                paragraph(xml, TABLE_TEXT, &mut more, &runs);
            });
        }
    });
}

/// Both sides beside each other, the names of who signs at one height.
pub(super) fn signatures(xml: &mut Xml, sides: &[Vec<String>; 2]) {
    let lines = sides.iter().map(Vec::len).max().unwrap_or(0);
    let widths = [TEXT_WIDTH / 2, TEXT_WIDTH - TEXT_WIDTH / 2].map(|width| width.to_string());
    // Two tables that follow upon each other would be one.
    xml.empty("w:p", &[]);
    frame(xml, "nil", &widths, &mut |xml| {
        xml.element("w:tr", &[], &mut |xml| {
            xml.element("w:trPr", &[], &mut |xml| xml.empty("w:cantSplit", &[]));
            for (side, width) in sides.iter().zip(&widths) {
                cell(xml, width, &mut |xml| {
                    let blank = lines - side.len();
                    for place in 0..lines {
                        let line = place.checked_sub(blank).and_then(|place| side.get(place));
                        signing_line(xml, line.map_or("", String::as_str), place + 1 == lines);
                    }
                });
            }
        });
    });
}

fn signing_line(xml: &mut Xml, text: &str, last: bool) {
    xml.element("w:p", &[], &mut |xml| {
        xml.element("w:pPr", &[], &mut |xml| {
            if last {
                xml.empty("w:spacing", &[("w:after", SIGNING_SPACE)]);
            }
            xml.value("w:jc", "center");
        });
        run(xml, text, if last { &["w:b"] } else { &["w:i"] });
    });
}

/// A table as wide as the text. `line` is how its lines are drawn.
fn frame(xml: &mut Xml, line: &str, widths: &[String], rows: &mut dyn FnMut(&mut Xml)) {
    xml.element("w:tbl", &[], &mut |xml| {
        xml.element("w:tblPr", &[], &mut |xml| {
            xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
            xml.element("w:tblBorders", &[], &mut |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    xml.empty(side, &[("w:val", line), ("w:sz", "4"), ("w:space", "0"), ("w:color", "auto")]);
                }
            });
            xml.empty("w:tblLayout", &[("w:type", "fixed")]);
            xml.element("w:tblCellMar", &[], &mut |xml| {
                for side in ["w:left", "w:right"] {
                    xml.empty(side, &[("w:w", "85"), ("w:type", "dxa")]);
                }
            });
        });
        xml.element("w:tblGrid", &[], &mut |xml| {
            for width in widths {
                xml.empty("w:gridCol", &[("w:w", width)]);
            }
        });
        rows(xml);
    });
}

fn cell(xml: &mut Xml, width: &str, inside: &mut dyn FnMut(&mut Xml)) {
    xml.element("w:tc", &[], &mut |xml| {
        xml.element("w:tcPr", &[], &mut |xml| {
            xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
            xml.value("w:vAlign", "center");
        });
        inside(xml);
    });
}

/// Room for names, and some for words in the last column; the figures between them alike.
fn widths(columns: usize) -> Vec<String> {
    let (first, last) = (TEXT_WIDTH * 3 / 10, TEXT_WIDTH / 6);
    let between = u32::try_from(columns.saturating_sub(2)).unwrap_or(u32::MAX);
    let figure = (TEXT_WIDTH - first - last).checked_div(between).unwrap_or(0);
    let width = |place: usize| match place {
        0 => TEXT_WIDTH - last - figure * between,
        place if place + 1 == columns => last,
        _ => figure,
    };
    (0..columns).map(|place| width(place).to_string()).collect()
}
