//! Report → plain text. Charts are not in it.

use super::report::{Block, Report, Table, Tables};
use crate::i18n::report::{Prose, Run};

/// A report as lines: a blank one between paragraphs, a tab between the cells of a table.
#[must_use]
pub fn print_text(report: &Report, tables: Tables) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let lines = |lines: &[&Prose]| lines.iter().map(|prose| print_prose(report, prose)).collect::<Vec<_>>().join("\n");
    if tables != Tables::Only {
        let head: Vec<&Prose> = [&report.title].into_iter().chain(&report.subtitle).collect();
        blocks.push(lines(&head));
    }
    for section in &report.sections {
        let printed = |block: &&Block| Report::prints(block, tables) && !matches!(block, Block::Chart(_));
        let shown: Vec<&Block> = section.blocks.iter().filter(printed).collect();
        if !shown.is_empty() {
            blocks.push(print_prose(report, &section.heading));
        }
        blocks.extend(shown.into_iter().map(|block| match block {
            Block::Paragraph(sentences) => paragraph(report, sentences),
            Block::Table(table) => self::table(report, table),
            // Nothing can be drawn with letters; its figures stand in the other sections.
            Block::Chart(_) => String::new(),
        }));
    }
    if tables != Tables::Only {
        blocks.push(lines(&[&report.note]));
    }
    blocks.retain(|block| !block.trim().is_empty());
    blocks.join("\n\n")
}

/// A phrase or a sentence as text, its figures rounded.
#[must_use]
pub fn print_prose(report: &Report, prose: &Prose) -> String {
    let mut text = String::new();
    for run in prose.runs() {
        match run {
            Run::Text(words) | Run::Unit(words) | Run::Emphasis(words) => text.push_str(words),
            Run::Figure(figure) => text.push_str(&figure.print(&report.style, report.language)),
        }
    }
    text
}

fn paragraph(report: &Report, sentences: &[Prose]) -> String {
    sentences.iter().map(|sentence| print_prose(report, sentence)).collect::<Vec<_>>().join(" ")
}

fn table(report: &Report, table: &Table) -> String {
    let rows = [&table.head].into_iter().chain(table.rows.iter().map(|row| &row.cells));
    let line = |cells: &Vec<Prose>| cells.iter().map(|cell| print_prose(report, cell)).collect::<Vec<_>>().join("\t");
    rows.map(line).collect::<Vec<_>>().join("\n")
}
