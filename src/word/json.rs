//! The description as JSON, written by the page and read by the module. Both come from one build: there are no versions of it.

use super::{Paragraph, ParagraphStyle, Piece, Row, RowKind, TextRun, WordDocument};
use crate::json::{Fields, JsonError, Reader, Writer};

type Read<T> = Result<T, JsonError>;

impl WordDocument {
    /// The description as a text.
    #[must_use]
    pub fn to_json(&self) -> String {
        let mut out = Writer::default();
        out.object(|out| {
            out.name("language").text(&self.language);
            out.name("title").text(&self.title);
            out.name("pieces").list(|out| self.pieces.iter().for_each(|piece| write_piece(out, piece)));
        });
        out.into_text()
    }

    /// Reads what [`WordDocument::to_json`] writes.
    ///
    /// # Errors
    /// Another text.
    pub fn from_json(text: &str) -> Read<Self> {
        let mut reader = Reader::new(text);
        let mut document = Self::default();
        reader.object(required(&["language", "title", "pieces"]), &mut |reader, name| {
            match name {
                "language" => document.language = reader.text()?,
                "title" => document.title = reader.text()?,
                _ => document.pieces = reader.list(read_piece)?,
            }
            Ok(())
        })?;
        reader.end()?;
        Ok(document)
    }
}

const fn required(required: &'static [&'static str]) -> Fields {
    Fields { required, optional: &[], others: false }
}

fn write_piece(out: &mut Writer, piece: &Piece) {
    out.object(|out| match piece {
        Piece::Paragraph(Paragraph { style, runs }) => {
            out.name("style").whole(place_of(&ParagraphStyle::ALL, *style));
            write_runs(out.name("runs"), runs);
        }
        Piece::Table(rows) => out.name("rows").list(|out| rows.iter().for_each(|row| write_row(out, row))),
        Piece::Picture { file, width, height, alt } => {
            out.name("file").whole(i64::try_from(*file).unwrap_or(i64::MAX));
            out.name("width").whole(*width);
            out.name("height").whole(*height);
            out.name("alt").text(alt);
        }
        Piece::Signatures([left, right]) => {
            for (name, lines) in [("left", left), ("right", right)] {
                out.name(name).list(|out| lines.iter().for_each(|line| out.text(line)));
            }
        }
    });
}

fn write_row(out: &mut Writer, row: &Row) {
    out.object(|out| {
        out.name("kind").whole(place_of(&RowKind::ALL, row.kind));
        out.name("level").whole(i64::try_from(row.level).unwrap_or(i64::MAX));
        out.name("cells").list(|out| row.cells.iter().for_each(|runs| write_runs(out, runs)));
    });
}

fn write_runs(out: &mut Writer, runs: &[TextRun]) {
    out.list(|out| {
        for run in runs {
            out.list(|out| {
                out.text(&run.text);
                out.truth(run.strong);
            });
        }
    });
}

fn place_of<T: PartialEq>(all: &[T], one: T) -> i64 {
    all.iter().zip(0..).find(|(other, _)| **other == one).map_or(-1, |(_, place)| place)
}

fn at<T: Copy>(all: &[T], reader: &mut Reader<'_>) -> Read<T> {
    let place: usize = reader.whole()?;
    all.get(place).copied().ok_or_else(|| reader.shape())
}

fn read_piece(reader: &mut Reader<'_>) -> Read<Piece> {
    let optional = &["style", "runs", "rows", "file", "width", "height", "alt", "left", "right"];
    let (mut style, mut runs, mut rows, mut alt) = (None, None, None, None);
    let (mut numbers, mut sides) = ([None; 3], [None, None]);
    reader.object(Fields { required: &[], optional, others: false }, &mut |reader, name| {
        let [file, width, height] = &mut numbers;
        let [left, right] = &mut sides;
        match name {
            "style" => style = Some(at(&ParagraphStyle::ALL, reader)?),
            "runs" => runs = Some(reader.list(read_run)?),
            "rows" => rows = Some(reader.list(read_row)?),
            "file" => *file = Some(reader.whole::<u32>()?),
            "width" => *width = Some(reader.whole()?),
            "height" => *height = Some(reader.whole()?),
            "alt" => alt = Some(reader.text()?),
            "left" => *left = Some(reader.list(Reader::text)?),
            _ => *right = Some(reader.list(Reader::text)?),
        }
        Ok(())
    })?;
    match (style.zip(runs), rows, numbers, alt, sides) {
        (Some((style, runs)), None, [None, None, None], None, [None, None]) => {
            Ok(Piece::Paragraph(Paragraph { style, runs }))
        }
        (None, Some(rows), [None, None, None], None, [None, None]) => Ok(Piece::Table(rows)),
        (None, None, [Some(file), Some(width), Some(height)], Some(alt), [None, None]) => {
            let file = usize::try_from(file).map_err(|_| reader.shape())?;
            Ok(Piece::Picture { file, width, height, alt })
        }
        (None, None, [None, None, None], None, [Some(left), Some(right)]) => Ok(Piece::Signatures([left, right])),
        _ => Err(reader.shape()),
    }
}

fn read_row(reader: &mut Reader<'_>) -> Read<Row> {
    let mut row = Row { kind: RowKind::Body, level: 0, cells: Vec::new() };
    reader.object(required(&["kind", "level", "cells"]), &mut |reader, name| {
        match name {
            "kind" => row.kind = at(&RowKind::ALL, reader)?,
            "level" => row.level = reader.whole()?,
            _ => row.cells = reader.list(|reader| reader.list(read_run))?,
        }
        Ok(())
    })?;
    Ok(row)
}

fn read_run(reader: &mut Reader<'_>) -> Read<TextRun> {
    let (text, strong) = reader.pair(Reader::text, Reader::truth)?;
    Ok(TextRun { text, strong })
}
