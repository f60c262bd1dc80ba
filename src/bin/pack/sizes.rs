//! The sizes of a finished build, as a Markdown table.

use std::{fmt::Write as _, fs, io, io::Write as _, path::Path};

use flate2::{Compression, write::GzEncoder};

use crate::{extra::is_of_extra_module, single_file::PackError};

/// Bytes as they are, and as a host would send them: gzip at its best level, brotli at quality 11.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        let mut brotli = Vec::new();
        let best = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut brotli, &best)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli.len() })
    }

    fn plus(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

/// Measures every file of the folder. The page and the files that it names make up the first load of the site.
pub(crate) fn table(folder: &Path, single_file: &str) -> Result<String, PackError> {
    let failed = |cause| PackError::File { name: folder.display().to_string(), cause };
    let names = crate::files(folder)?;

    let mut table = "| file | raw | gzip | brotli |\n|---|---:|---:|---:|\n".to_owned();
    let page = fs::read_to_string(folder.join("index.html")).map_err(failed)?;
    let mut first_load = Size::default();
    let (extra, own): (Vec<&String>, Vec<&String>) =
        names.iter().filter(|name| *name != single_file).partition(|name| is_of_extra_module(name));
    for name in own {
        let size = measure(folder, name)?;
        if name == "index.html" || page.contains(name.as_str()) {
            first_load = first_load.plus(size);
        }
        add_row(&mut table, &plain_name(name), size);
    }
    add_row(&mut table, "first load of the site", first_load);
    for name in extra {
        add_row(&mut table, &format!("{}, on first use", plain_name(name)), measure(folder, name)?);
    }
    if names.iter().any(|name| name == single_file) {
        add_row(&mut table, single_file, measure(folder, single_file)?);
    }
    Ok(table)
}

fn measure(folder: &Path, name: &str) -> Result<Size, PackError> {
    let path = folder.join(name);
    fs::read(&path)
        .and_then(|bytes| Size::of(&bytes))
        .map_err(|cause| PackError::File { name: path.display().to_string(), cause })
}

fn add_row(table: &mut String, name: &str, size: Size) {
    // Writing to a string cannot fail.
    let _ = writeln!(table, "| {name} | {} | {} | {} |", grouped(size.raw), grouped(size.gzip), grouped(size.brotli));
}

/// A file name without Trunk's hash, so that tables of two builds can be compared.
pub(crate) fn plain_name(name: &str) -> String {
    let is_hash = |part: &str| part.len() >= 12 && part.chars().all(|letter| letter.is_ascii_hexdigit());
    let Some((stem, rest)) = name.rsplit_once('-') else { return name.to_owned() };
    let cut = rest.find(['_', '.']).unwrap_or(rest.len());
    match (rest.get(..cut), rest.get(cut..)) {
        (Some(hash), Some(ending)) if is_hash(hash) => format!("{stem}{ending}"),
        _ => name.to_owned(),
    }
}

/// `128259` as `128,259`.
fn grouped(bytes: usize) -> String {
    let digits = bytes.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{grouped, plain_name};

    #[test]
    fn bytes_are_grouped_by_thousands() {
        for (bytes, text) in [(0, "0"), (999, "999"), (1_000, "1,000"), (128_259, "128,259"), (1_234_567, "1,234,567")]
        {
            assert_eq!(grouped(bytes), text);
        }
    }

    #[test]
    fn hashes_are_left_out_of_names() {
        for (name, plain) in [
            ("chi-tieu-375a41db7ec53859_bg.wasm", "chi-tieu_bg.wasm"),
            ("chi-tieu-10f455cdcf87ed9.js", "chi-tieu.js"),
            ("index.html", "index.html"),
            ("chi-tieu.html", "chi-tieu.html"),
        ] {
            assert_eq!(plain_name(name), plain);
        }
    }
}
