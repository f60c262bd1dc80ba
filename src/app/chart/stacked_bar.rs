//! The parts of a whole in one bar, told apart by patterns and names.

use super::drawing::{Anchor, Chart, Frame, Ink, Point, Reading, Stroke};
use super::hatch::{edge, patterned};
use super::lettering::{LINE, text_width, wrapped};
use super::row_bars::ShareRow;
use super::sketch::{Key, SIGN, Sketch};
use super::{Canvas, count, nearly, pixels};

const HEIGHT: i32 = 34;

/// Draws a partition as one bar with a segment for each part, in their order, then `rest`: what is in no part. Names and figures stand
/// below their segments if all of them fit, otherwise in a numbered list. Parts that exceed the whole go beyond its mark. One stop each.
#[must_use]
pub fn stacked_bar(rows: &[ShareRow], rest: Option<&ShareRow>, canvas: Canvas) -> Chart {
    let mut sketch = Sketch::new(canvas);
    let parts: Vec<(Key, &ShareRow)> =
        (0..).zip(rows).map(|(place, row)| (Key::Part(place), row)).chain(rest.map(|row| (Key::Rest, row))).collect();
    let share = |row: &ShareRow| row.share.map_or(0.0, nearly).max(0.0);
    let sum: f64 = parts.iter().map(|(_, row)| share(row)).sum();
    // Sums of thirds are not exactly one here.
    let beyond = sum > 1.0 + 1e-9;
    let length = if beyond { sum } else { 1.0 };
    // One pixel at either end for the edge.
    let at = |share: f64| 1 + pixels(f64::from(canvas.width - 2) * (share / length).min(1.0));

    let top = if beyond { LINE + 6 } else { 0 };
    let bar = |from: f64, to: f64| Frame { x: at(from), y: top + 1, width: at(to) - at(from), height: HEIGHT };
    sketch.rect(bar(0.0, length), Ink::Track);
    let mut segments = Vec::new();
    let mut before = 0.0;
    for (key, row) in &parts {
        let frame = bar(before, before + share(row));
        before += share(row);
        segments.push(frame);
        if share(row) > 0.0 {
            match key {
                Key::Part(place) => patterned(frame, *place).into_iter().for_each(|shape| sketch.add(shape)),
                _ => sketch.add(edge(frame, Stroke::Rest)),
            }
        }
        sketch.stop(Point { x: frame.x + frame.width / 2, y: frame.y + HEIGHT / 2 }, &row.readout);
    }
    if beyond {
        sketch.straight((at(1.0), top - 4), (at(1.0), top + HEIGHT + 6), Stroke::Target);
        sketch.text(at(1.0), LINE - 5, Anchor::Middle, Ink::Strong, canvas.language.words().chart.whole);
    }
    let y = top + HEIGHT + 8;
    let end = beside(&mut sketch, &parts, &segments, y).unwrap_or_else(|| list(&mut sketch, &parts, &segments, y));
    sketch.done(end, Reading::Across)
}

/// Names and figures below their segments; nothing is drawn where they do not fit.
fn beside(sketch: &mut Sketch, parts: &[(Key, &ShareRow)], segments: &[Frame], y: i32) -> Option<i32> {
    let mut columns = Vec::new();
    for ((_, row), frame) in parts.iter().zip(segments) {
        let room = frame.width - 6;
        let name = wrapped(&row.label, room, 2);
        let cut = !name.join(" ").split_whitespace().eq(row.label.split_whitespace());
        if cut || text_width(&row.text) > room {
            return None;
        }
        columns.push((frame.x + frame.width / 2, name, row.text.as_str()));
    }
    let lines = columns.iter().map(|(_, name, _)| count(name.len())).max().unwrap_or(0);
    for (middle, name, text) in columns {
        for (line, part) in (1..).zip(&name) {
            sketch.text(middle, y + line * LINE - 5, Anchor::Middle, Ink::Quiet, part);
        }
        let below = y + (count(name.len()) + 1) * LINE - 5;
        sketch.text(middle, below, Anchor::Middle, Ink::Strong, text);
    }
    Some(y + (lines + 1) * LINE + 4)
}

/// Numbers below the segments and a list of what they stand for.
fn list(sketch: &mut Sketch, parts: &[(Key, &ShareRow)], segments: &[Frame], y: i32) -> i32 {
    for (number, frame) in (1_usize..).zip(segments) {
        if frame.width > 0 {
            let x = frame.x + frame.width / 2;
            let of = Point { x, y };
            sketch.figure(of, &[(x, y + LINE - 5, Anchor::Middle)], Ink::Strong, &number.to_string());
        }
    }
    let mut y = y + LINE + 6;
    let number_width = text_width(&parts.len().to_string()) + text_width(". ");
    let left = SIGN + 8 + number_width;
    for (number, (key, row)) in (1_usize..).zip(parts) {
        sketch.seam(y);
        sketch.sign(*key, 0, y);
        sketch.text(left - 4, y + LINE - 5, Anchor::End, Ink::Quiet, &[&number.to_string(), "."].concat());
        y += sketch.name_and_figures(left, y, &row.label, &row.text) * LINE + 6;
    }
    y
}
