//! The archive that a package is.

use std::io::{self, Write as _};

use flate2::Compression;
use flate2::write::DeflateEncoder;
use rawzip::{CompressionMethod, ZipArchiveWriter};

/// A package that grows by its parts.
pub(super) struct Package(ZipArchiveWriter<Vec<u8>>);

impl Package {
    pub(super) fn new() -> Self {
        Self(ZipArchiveWriter::new(Vec::new()))
    }

    /// Adds a part, compressed: readers that go through an archive from its beginning cannot tell where another one ends.
    pub(super) fn add(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let file = self.0.new_file(path).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().map_err(io::Error::other)?;
        let mut data = config.wrap(DeflateEncoder::new(&mut entry, Compression::best()));
        data.write_all(bytes)?;
        let (encoder, sum) = data.finish().map_err(io::Error::other)?;
        encoder.finish()?;
        entry.finish(sum).map_err(io::Error::other)?;
        Ok(())
    }

    pub(super) fn finish(self) -> io::Result<Vec<u8>> {
        self.0.finish().map_err(io::Error::other)
    }
}
