//! The archive that a package is.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};

/// The archive could not be written, which in memory means for want of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotWritten;

/// A package that grows by its parts.
pub(super) struct Package(ZipArchiveWriter<Vec<u8>>);

impl Package {
    pub(super) fn new() -> Self {
        Self(ZipArchiveWriter::new(Vec::new()))
    }

    /// Adds a part, compressed: readers that go through an archive from its beginning cannot tell where another one ends.
    pub(super) fn add(&mut self, path: &str, bytes: &[u8]) -> Result<(), NotWritten> {
        let file = self.0.new_file(path).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().map_err(|_| NotWritten)?;
        let mut data = config.wrap(DeflateEncoder::new(&mut entry, Compression::best()));
        data.write_all(bytes).map_err(|_| NotWritten)?;
        let (encoder, sum) = data.finish().map_err(|_| NotWritten)?;
        encoder.finish().map_err(|_| NotWritten)?;
        entry.finish(sum).map_err(|_| NotWritten)?;
        Ok(())
    }

    pub(super) fn finish(self) -> Result<Vec<u8>, NotWritten> {
        self.0.finish().map_err(|_| NotWritten)
    }
}
