//! A report as a small tree whose leaves know what they are.

use crate::app::chart::Chart;
use crate::i18n::Language;
use crate::i18n::report::{Prose, ReportSection};
use crate::number::FigureStyle;

/// A report. Its figures are exact: the printers round them in its style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The language of its text.
    pub language: Language,
    /// How its figures are printed.
    pub style: FigureStyle,
    /// Its title and what stands under it; blank for a sentence or a paragraph.
    pub title: Prose,
    /// Whose figures, and to which day; a line each.
    pub subtitle: Vec<Prose>,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// How figures were rounded; blank for a sentence or a paragraph.
    pub note: Prose,
    /// Under what space is left for signatures on paper.
    pub signatures: [&'static str; 2],
    /// Over them: the day of signing, to be filled in by hand.
    pub signing_day: &'static str,
}

/// A section of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// Which; `None` for the whole of a sentence or a paragraph.
    pub kind: Option<ReportSection>,
    /// Its heading; blank for none.
    pub heading: Prose,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Sentences of one paragraph.
    Paragraph(Vec<Prose>),
    /// A table.
    Table(Table),
    /// A picture.
    Chart(Box<ReportChart>),
}

/// A picture of figures, drawn for a sheet of paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportChart {
    /// Its title.
    pub title: String,
    /// The drawing.
    pub chart: Chart,
}

impl ReportChart {
    /// What is seen on it, in words: the title, and what is read at each of its stops.
    #[must_use]
    pub fn in_words(&self) -> String {
        let stops: Vec<&str> = self.chart.stops.iter().map(|stop| stop.readout.as_str()).collect();
        [self.title.as_str(), ". ", &stops.join("; "), "."].concat()
    }
}

/// A table: the first column names, the others count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The headings of its columns.
    pub head: Vec<Prose>,
    /// Its rows.
    pub rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// How far its name stands in.
    pub level: usize,
    /// Whether it is the row of all together.
    pub total: bool,
    /// Its cells, as many as there are headings.
    pub cells: Vec<Prose>,
}

/// Whether tables and charts are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tables {
    /// With everything else.
    Print,
    /// Not: the text alone.
    LeaveOut,
    /// And nothing else.
    Only,
}

impl Report {
    /// Whether a block is printed.
    pub(super) const fn prints(block: &Block, tables: Tables) -> bool {
        match block {
            Block::Paragraph(_) => !matches!(tables, Tables::Only),
            Block::Table(_) | Block::Chart(_) => !matches!(tables, Tables::LeaveOut),
        }
    }

    /// Whether there is a table.
    #[must_use]
    pub fn has_table(&self) -> bool {
        self.sections.iter().flat_map(|section| &section.blocks).any(|block| matches!(block, Block::Table(_)))
    }
}
