//! Report → HTML, for the page, for paper and for the clipboard. Everything in it is escaped.

use super::print_text::print_prose;
use super::report::{Block, Report, ReportChart, Table, Tables};
use crate::app::chart::Palette;
use crate::i18n::report::{Prose, Run};

/// A report as headings, paragraphs, tables and, in the colours of `charts`, charts. It has the classes that the page's styles
/// know, and reads without them.
#[must_use]
pub fn print_html(report: &Report, tables: Tables, charts: Option<&Palette>) -> String {
    let mut html = String::new();
    if tables != Tables::Only {
        element(&mut html, "h3", &inline(report, &report.title));
        for line in &report.subtitle {
            element(&mut html, "p class=\"report-subtitle\"", &inline(report, line));
        }
    }
    for section in &report.sections {
        let printed =
            |block: &&Block| Report::prints(block, tables) && (charts.is_some() || !matches!(block, Block::Chart(_)));
        let shown: Vec<&Block> = section.blocks.iter().filter(printed).collect();
        if !shown.is_empty() {
            element(&mut html, "h4", &inline(report, &section.heading));
        }
        for block in shown {
            match block {
                Block::Paragraph(sentences) => {
                    let sentences: Vec<String> = sentences.iter().map(|sentence| inline(report, sentence)).collect();
                    element(&mut html, "p", &sentences.join(" "));
                }
                Block::Table(table) => self::table(&mut html, report, table),
                Block::Chart(chart) => charts.into_iter().for_each(|palette| self::chart(&mut html, chart, palette)),
            }
        }
    }
    if tables != Tables::Only {
        element(&mut html, "p class=\"report-note\"", &inline(report, &report.note));
    }
    html
}

/// Text that somebody typed as paragraphs; a single line break stays one.
#[must_use]
pub fn text_as_html(text: &str) -> String {
    let mut html = String::new();
    for paragraph in text.replace("\r\n", "\n").split("\n\n") {
        let lines: Vec<String> = paragraph.trim().lines().map(escaped).collect();
        element(&mut html, "p", &lines.join("<br>"));
    }
    html
}

/// An element with its attributes; none where there is nothing in it.
fn element(html: &mut String, tag: &str, inside: &str) {
    if inside.is_empty() {
        return;
    }
    let name = tag.split(' ').next().unwrap_or(tag);
    for piece in ["<", tag, ">", inside, "</", name, ">"] {
        html.push_str(piece);
    }
}

fn inline(report: &Report, prose: &Prose) -> String {
    let mut html = String::new();
    for run in prose.runs() {
        match run {
            Run::Emphasis(words) => element(&mut html, "strong", &escaped(words)),
            Run::Text(words) | Run::Unit(words) => html.push_str(&escaped(words)),
            // A figure is not broken over lines.
            Run::Figure(figure) => {
                let text = escaped(&figure.print(&report.style, report.language));
                element(&mut html, "span class=\"report-figure\"", &text);
            }
        }
    }
    html
}

fn table(html: &mut String, report: &Report, table: &Table) {
    // Where it is wider than the screen it is scrolled, from the keyboard too.
    html.push_str("<div class=\"report-table\" tabindex=\"0\"><table border=\"1\"><thead><tr>");
    for heading in &table.head {
        element(html, "th scope=\"col\"", &inline(report, heading));
    }
    html.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        html.push_str(if row.total { "<tr class=\"report-total\">" } else { "<tr>" });
        for (place, cell) in row.cells.iter().enumerate() {
            let text = if row.total && place == 0 {
                ["<strong>", &escaped(&print_prose(report, cell)), "</strong>"].concat()
            } else {
                inline(report, cell)
            };
            // An indentation that survives being pasted.
            let indent = "&emsp;".repeat(if place == 0 { row.level } else { 0 });
            let (open, close) = if place == 0 { ("<th scope=\"row\">", "</th>") } else { ("<td>", "</td>") };
            for piece in [open, &indent, &text, close] {
                html.push_str(piece);
            }
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table></div>");
}

/// A drawing with its title; what is on it, for those who do not see it.
fn chart(html: &mut String, chart: &ReportChart, palette: &Palette) {
    element(html, "p class=\"report-chart-title\"", &escaped(&chart.title));
    html.push_str("<div class=\"report-chart\" role=\"img\" tabindex=\"0\" aria-label=\"");
    html.push_str(&escaped(&chart.in_words()));
    html.push_str("\">");
    for slice in chart.chart.slices() {
        html.push_str(&slice.svg(palette));
    }
    html.push_str("</div>");
}

fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            letter => html.push(letter),
        }
    }
    html
}
