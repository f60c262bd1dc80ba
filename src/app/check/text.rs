//! The text of a report as it is shown: cut into parts that a page can hold, and these into pieces with their marks.

use std::ops::Range;

use crate::report::{Finding, Report};

/// About how many bytes stand on one sheet.
const SHEET: usize = 6_000;

/// A piece of the text that is shown in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where it stands, in bytes of the text.
    pub at: Range<usize>,
    /// The finding whose printed figure it is.
    pub finding: Option<usize>,
    /// Whether it belongs to the claim that is open.
    pub of_open: bool,
    /// Whether it is a number that the open claim was worked out from.
    pub input: bool,
}

/// Cuts a text into sheets: after a line where one ends in time, otherwise between words, and never inside a printed
/// figure. Without text there is none.
#[must_use]
pub fn sheets(text: &str, report: &Report) -> Vec<Range<usize>> {
    let mut sheets = Vec::new();
    let mut start = 0;
    let mut findings = report.findings.iter().peekable();
    while start < text.len() {
        let wanted = start.saturating_add(SHEET);
        let mut end = if wanted >= text.len() { text.len() } else { cut(text, start, wanted) };
        while findings.next_if(|finding| finding.printed_span.end <= end).is_some() {}
        if let Some(finding) = findings.peek()
            && finding.printed_span.start < end
        {
            end = finding.printed_span.end.min(text.len());
        }
        sheets.push(start..end);
        start = end;
    }
    sheets
}

/// The best place to cut before or soon after `wanted`.
fn cut(text: &str, start: usize, wanted: usize) -> usize {
    let wanted = (wanted..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len());
    let Some(sheet) = text.get(start..wanted) else { return text.len() };
    let after = |found: Option<usize>| found.map(|at| start + at + 1).filter(|at| *at > start + SHEET / 2);
    after(sheet.rfind('\n')).or_else(|| after(sheet.rfind(' '))).unwrap_or(wanted)
}

/// The pieces of a sheet from first to last, without gaps. Where printed figures overlap, the first is the one marked.
#[must_use]
pub fn pieces(sheet: &Range<usize>, report: &Report, open: Option<usize>) -> Vec<Piece> {
    let opened = open.and_then(|place| report.findings.get(place));
    let first = report.findings.partition_point(|finding| finding.printed_span.start < sheet.start);
    let marked =
        report.findings.iter().enumerate().skip(first).take_while(|(_, finding)| finding.printed_span.end <= sheet.end);
    let mut pieces = Vec::new();
    let mut start = sheet.start;
    for (place, finding) in marked {
        let printed = &finding.printed_span;
        if printed.start < start || printed.is_empty() {
            continue;
        }
        plain(start..printed.start, opened, &mut pieces);
        pieces.push(piece(printed.clone(), Some(place), opened));
        start = printed.end;
    }
    plain(start..sheet.end, opened, &mut pieces);
    pieces
}

/// Text between marks, cut where the open claim and its numbers begin and end.
fn plain(at: Range<usize>, opened: Option<&Finding>, pieces: &mut Vec<Piece>) {
    let mut ends: Vec<usize> = Vec::new();
    if let Some(finding) = opened {
        let inputs = inputs_of(finding);
        let spans = std::iter::once(&finding.span).chain(inputs);
        ends = crate::ordered::distinct(
            spans.flat_map(|span| [span.start, span.end]).filter(|end| at.start < *end && *end < at.end),
        );
    }
    ends.push(at.end);
    let mut start = at.start;
    for end in ends {
        if end > start {
            pieces.push(piece(start..end, None, opened));
            start = end;
        }
    }
}

fn piece(at: Range<usize>, finding: Option<usize>, opened: Option<&Finding>) -> Piece {
    let within = |span: &Range<usize>| span.start <= at.start && at.end <= span.end;
    let of_open = opened.is_some_and(|opened| within(&opened.span));
    let input = opened.is_some_and(|opened| inputs_of(opened).any(within));
    Piece { at, finding, of_open, input }
}

pub(super) fn inputs_of(finding: &Finding) -> impl Iterator<Item = &Range<usize>> {
    let inputs = &finding.inputs;
    let single = [&inputs.result, &inputs.base, &inputs.base_high, &inputs.years, &inputs.rate, &inputs.rate_high];
    single.into_iter().flatten().chain(&inputs.parts).map(|input| &input.span)
}
