//! Report → the description of a Word file.

use super::print_text::print_prose;
use super::report::{Block, Report, ReportChart, Table};
use crate::app::chart::{Chart, Palette};
use crate::i18n::report::{Prose, Run};
use crate::word::{Paragraph, ParagraphStyle, Piece, Row, RowKind, TextRun, WordDocument};

/// A picture that goes with the description, in its place there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The drawing; needs nothing from elsewhere.
    pub svg: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
}

/// A report as a document with space for signatures, and its pictures. Text that somebody edited stands in place of what was
/// written; tables and charts stay.
#[must_use]
pub fn print_word(report: &Report, edited: Option<&str>) -> (WordDocument, Vec<Picture>) {
    let mut printer = Printer { report, pieces: Vec::new(), pictures: Vec::new() };
    if let Some(text) = edited {
        printer.typed(text);
    } else {
        printer.paragraph(ParagraphStyle::Title, printer.prose(&report.title));
        for line in &report.subtitle {
            printer.paragraph(ParagraphStyle::Subtitle, printer.prose(line));
        }
    }
    for section in &report.sections {
        let shown = section.blocks.iter().filter(|block| edited.is_none() || !matches!(block, Block::Paragraph(_)));
        for (place, block) in shown.enumerate() {
            if place == 0 {
                printer.paragraph(ParagraphStyle::Heading, printer.prose(&section.heading));
            }
            printer.block(block);
        }
    }
    if edited.is_none() {
        printer.paragraph(ParagraphStyle::Note, printer.prose(&report.note));
    }
    let [author, head] = report.signatures;
    let right = vec![report.signing_day.to_owned(), head.to_owned()];
    printer.pieces.push(Piece::Signatures([vec![author.to_owned()], right]));
    let document = WordDocument {
        language: report.language.tag().to_owned(),
        title: print_prose(report, &report.title),
        pieces: printer.pieces,
    };
    (document, printer.pictures)
}

struct Printer<'a> {
    report: &'a Report,
    pieces: Vec<Piece>,
    pictures: Vec<Picture>,
}

impl Printer<'_> {
    /// Nothing where there is nothing in it.
    fn paragraph(&mut self, style: ParagraphStyle, runs: Vec<TextRun>) {
        if !runs.is_empty() {
            self.pieces.push(Piece::Paragraph(Paragraph { style, runs }));
        }
    }

    /// Paragraphs as they were typed; a single line break stays one. Title, headings and the note that nobody changed look as they
    /// do when they are written.
    fn typed(&mut self, text: &str) {
        let report = self.report;
        let title = print_prose(report, &report.title);
        for paragraph in text.replace("\r\n", "\n").split("\n\n").map(str::trim) {
            let is = |prose: &Prose| print_prose(report, prose) == paragraph;
            let (first, rest) = paragraph.split_once('\n').unwrap_or((paragraph, ""));
            if self.pieces.is_empty() && first == title {
                self.paragraph(ParagraphStyle::Title, plain(first));
                self.paragraph(ParagraphStyle::Subtitle, plain(rest));
            } else if report.sections.iter().any(|section| is(&section.heading)) {
                self.paragraph(ParagraphStyle::Heading, plain(paragraph));
            } else if is(&report.note) {
                self.paragraph(ParagraphStyle::Note, plain(paragraph));
            } else {
                self.paragraph(ParagraphStyle::Body, plain(paragraph));
            }
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(sentences) => {
                let mut runs = Vec::new();
                for (place, sentence) in sentences.iter().enumerate() {
                    if place > 0 {
                        push(&mut runs, " ".to_owned(), false);
                    }
                    self.push_prose(&mut runs, sentence);
                }
                self.paragraph(ParagraphStyle::Body, runs);
            }
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
        }
    }

    fn prose(&self, prose: &Prose) -> Vec<TextRun> {
        let mut runs = Vec::new();
        self.push_prose(&mut runs, prose);
        runs
    }

    fn push_prose(&self, runs: &mut Vec<TextRun>, prose: &Prose) {
        for run in prose.runs() {
            match run {
                Run::Emphasis(words) => push(runs, words.clone(), true),
                Run::Text(words) | Run::Unit(words) => push(runs, words.clone(), false),
                // A figure is not broken over lines.
                Run::Figure(figure) => {
                    let text = figure.print(&self.report.style, self.report.language);
                    push(runs, text.replace(' ', "\u{a0}"), false);
                }
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let head =
            Row { kind: RowKind::Head, level: 0, cells: table.head.iter().map(|cell| self.prose(cell)).collect() };
        let body = table.rows.iter().map(|row| Row {
            kind: if row.total { RowKind::Total } else { RowKind::Body },
            level: row.level,
            cells: row.cells.iter().map(|cell| self.prose(cell)).collect(),
        });
        let rows = [head].into_iter().chain(body).collect();
        self.pieces.push(Piece::Table(rows));
    }

    /// A chart that is longer than a sheet goes on over several pictures.
    fn chart(&mut self, chart: &ReportChart) {
        self.paragraph(ParagraphStyle::Caption, plain(&chart.title));
        for slice in chart.chart.slices() {
            let alt = ReportChart { title: chart.title.clone(), chart: slice.clone() }.in_words();
            let Chart { width, height, .. } = slice;
            self.pieces.push(Piece::Picture { file: self.pictures.len(), width, height, alt });
            self.pictures.push(Picture { svg: slice.svg(&Palette::FILE), width, height });
        }
    }
}

fn plain(text: &str) -> Vec<TextRun> {
    let mut runs = Vec::new();
    push(&mut runs, text.to_owned(), false);
    runs
}

/// Adds a run, to the last one where both look the same.
fn push(runs: &mut Vec<TextRun>, text: String, strong: bool) {
    match runs.last_mut() {
        _ if text.is_empty() => {}
        Some(last) if last.strong == strong => last.text.push_str(&text),
        Some(_) | None => runs.push(TextRun { text, strong }),
    }
}
