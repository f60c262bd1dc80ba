//! Opening what was written.

use std::io::Read;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The files of an archive, by their order in it.
pub(super) fn opened(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let archive = rawzip::ZipArchive::from_slice(bytes).unwrap();
    let mut entries = archive.entries();
    let mut files = Vec::new();
    while let Some(entry) = entries.next_entry().unwrap() {
        let path = String::from_utf8(entry.file_path().as_ref().to_vec()).unwrap();
        let packed = archive.get_entry(entry.wayfinder()).unwrap();
        let mut file = Vec::new();
        let unpacked = flate2::bufread::DeflateDecoder::new(packed.data());
        packed.verifying_reader(unpacked).read_to_end(&mut file).unwrap();
        files.push((path, file));
    }
    files
}

pub(super) fn file<'a>(files: &'a [(String, Vec<u8>)], path: &str) -> &'a [u8] {
    let found = files.iter().find(|file| file.0 == path);
    &found.unwrap_or_else(|| panic!("{path} is not among {:?}", files.iter().map(|file| &file.0).collect::<Vec<_>>())).1
}

/// Something of an XML file: an element with its attributes, or text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found {
    Element(String, Vec<(String, String)>),
    End(String),
    Text(String),
}

/// All of an XML file in order; it must be well-formed.
pub(super) fn xml(bytes: &[u8]) -> Vec<Found> {
    let text = std::str::from_utf8(bytes).unwrap();
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                let name = start.name().as_ref().to_owned();
                let attributes = start.attributes().map(|attribute| {
                    let attribute = attribute.unwrap();
                    let value = quick_xml::escape::unescape(&attribute.value).unwrap().into_owned();
                    (attribute.key.as_ref().to_owned(), value)
                });
                found.push(Found::Element(name.clone(), attributes.collect()));
                if matches!(event, Event::Empty(_)) {
                    found.push(Found::End(name));
                }
            }
            Event::End(end) => found.push(Found::End(end.name().as_ref().to_owned())),
            Event::Text(text) => found.push(Found::Text(text.to_string())),
            Event::GeneralRef(reference) => {
                let entity = format!("&{};", &**reference);
                found.push(Found::Text(quick_xml::escape::unescape(&entity).unwrap().into_owned()));
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The values of an attribute of every element of a name.
pub(super) fn values<'a>(found: &'a [Found], element: &str, attribute: &str) -> Vec<&'a str> {
    let attributes = found.iter().filter_map(|one| match one {
        Found::Element(name, attributes) if name == element => Some(attributes),
        _ => None,
    });
    attributes.flatten().filter(|(name, _)| name == attribute).map(|(_, value)| value.as_str()).collect()
}

pub(super) fn count(found: &[Found], element: &str) -> usize {
    found.iter().filter(|one| matches!(one, Found::Element(name, _) if name == element)).count()
}

/// What is read on the sheets: paragraphs, with tabs between the cells of a row, in lines.
pub(super) fn text(found: &[Found]) -> String {
    let mut text = String::new();
    let mut in_cell = false;
    for one in found {
        match one {
            Found::Text(words) => text.push_str(words),
            Found::Element(name, _) => match name.as_str() {
                "w:tc" => in_cell = true,
                "w:br" => text.push('\n'),
                "w:tab" => text.push('\t'),
                _ => {}
            },
            Found::End(name) => match name.as_str() {
                "w:p" if !in_cell => text.push('\n'),
                "w:tr" => text.push('\n'),
                "w:tc" => {
                    in_cell = false;
                    text.push('\t');
                }
                _ => {}
            },
        }
    }
    text
}
