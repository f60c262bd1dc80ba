//! Pictures.

use super::body::TEXT_WIDTH;
use super::parts;
use super::xml::Xml;

pub(super) const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006/main";
pub(super) const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// Lengths of drawings for a CSS pixel, and for a twentieth of a point.
const FOR_PIXEL: u64 = 9_525;
const FOR_TWENTIETH: u64 = 635;

/// Where the file of a picture is in the package.
pub(super) fn path(place: usize) -> String {
    ["word/", &parts::image(place)].concat()
}

/// A picture on a line of its own, no wider than the text. What it shows is said to whoever does not see it.
pub(super) fn picture(xml: &mut Xml, file: usize, size: [u32; 2], alt: &str) {
    let [width, height] = fitted(size).map(|length| length.to_string());
    let (id, name) = ((file + 1).to_string(), parts::image(file));
    let relationship = parts::image_id(file);
    let named = [("id", id.as_str()), ("name", name.as_str()), ("descr", alt)];
    xml.element("w:p", &[], &mut |xml| {
        xml.element("w:pPr", &[], &mut |xml| {
            // Slices of one chart follow upon each other without a gap.
            xml.empty("w:spacing", &[("w:line", "240"), ("w:lineRule", "auto")]);
            xml.value("w:jc", "center");
        });
        xml.element("w:r", &[], &mut |xml| {
            xml.element("w:drawing", &[], &mut |xml| {
                let clear = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.element("wp:inline", &clear, &mut |xml| {
                    xml.empty("wp:extent", &[("cx", &width), ("cy", &height)]);
                    xml.empty("wp:docPr", &named);
                    xml.element("wp:cNvGraphicFramePr", &[], &mut |xml| {
                        xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
                    });
                    xml.element("a:graphic", &[], &mut |xml| {
                        xml.element("a:graphicData", &[("uri", PICTURE)], &mut |xml| {
                            xml.element("pic:pic", &[], &mut |xml| {
                                inside(xml, &named, &relationship, [&width, &height]);
                            });
                        });
                    });
                });
            });
        });
    });
}

fn inside(xml: &mut Xml, named: &[(&str, &str)], relationship: &str, [width, height]: [&str; 2]) {
    xml.element("pic:nvPicPr", &[], &mut |xml| {
        xml.empty("pic:cNvPr", named);
        xml.empty("pic:cNvPicPr", &[]);
    });
    xml.element("pic:blipFill", &[], &mut |xml| {
        xml.empty("a:blip", &[("r:embed", relationship)]);
        xml.element("a:stretch", &[], &mut |xml| xml.empty("a:fillRect", &[]));
    });
    xml.element("pic:spPr", &[], &mut |xml| {
        xml.element("a:xfrm", &[], &mut |xml| {
            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
            xml.empty("a:ext", &[("cx", width), ("cy", height)]);
        });
        xml.element("a:prstGeom", &[("prst", "rect")], &mut |xml| xml.empty("a:avLst", &[]));
    });
}

/// Width and height as drawings count them.
fn fitted([width, height]: [u32; 2]) -> [u64; 2] {
    let (width, height) = (u64::from(width).max(1), u64::from(height).max(1));
    let widest = u64::from(TEXT_WIDTH) * FOR_TWENTIETH;
    if width * FOR_PIXEL > widest { [widest, widest * height / width] } else { [width * FOR_PIXEL, height * FOR_PIXEL] }
}
