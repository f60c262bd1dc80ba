//! A document as described → the bytes of a `.docx` file: an Office Open XML package for Word 2010 and newer, LibreOffice, Google Docs
//! and their like. Nothing of the page names this folder: it is in a module of its own (`src/bin/word.rs`), loaded when it is asked for.

mod body;
mod drawing;
mod package;
mod parts;
mod styles;
mod table;
mod xml;

pub use package::NotWritten;

use crate::word::WordDocument;

/// Makes the file. `pictures` are PNG files; a picture whose file is not there, or empty, is written as the words that describe it.
///
/// # Errors
/// See [`NotWritten`].
pub fn docx(document: &WordDocument, pictures: &[Vec<u8>]) -> Result<Vec<u8>, NotWritten> {
    let is_there = |file: usize| pictures.get(file).is_some_and(|bytes| !bytes.is_empty());
    let body = body::body(document, &is_there);
    let mut package = package::Package::new();
    for (name, part) in parts::parts(document, pictures.len(), body) {
        package.add(name, part.as_bytes())?;
    }
    for (place, bytes) in pictures.iter().enumerate() {
        package.add(&drawing::path(place), bytes)?;
    }
    package.finish()
}
