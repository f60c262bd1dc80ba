//! One bar a row: units against their targets, parts against their whole.

use super::drawing::{Anchor, Chart, Frame, Ink, Point, Reading, Shape, Stroke};
use super::lettering::{LINE, text_width, wrapped};
use super::sketch::{Key, Sketch};
use super::{Amount, Canvas, count, nearly, pixels};
use crate::calc::Fraction;

/// A unit with its result and target.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BulletRow {
    /// Its name.
    pub label: String,
    /// The result; `None` for a blank.
    pub result: Option<Amount>,
    /// The target. Without one, and with one of zero, there is no attainment and no bar.
    pub target: Option<Amount>,
    /// The figures beside the bar.
    pub text: String,
    /// What is read out.
    pub readout: String,
}

/// A part with its share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareRow {
    /// Its name.
    pub label: String,
    /// How deep it stands in nested groups, from 0.
    pub level: u8,
    /// Its share of the whole, 1 for all of it; `None` for a blank.
    pub share: Option<Fraction>,
    /// The figures beside the bar.
    pub text: String,
    /// What is read out.
    pub readout: String,
}

/// Bars longer than this many targets, or wholes, are cut off and say so.
const LONGEST: f64 = 2.0;
/// From this width on names, bars and figures stand in one line.
const WIDE: i32 = 560;
/// How far a deeper level moves in.
const INDENT: i32 = 14;
const GAP: i32 = 10;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// All of the row is a track, the target a mark on it.
    Bullets,
    /// The whole is the track.
    Shares,
}

struct Row<'rows> {
    label: &'rows str,
    level: u8,
    share: Option<Fraction>,
    /// Whether there is something that the share is of.
    compared: bool,
    text: &'rows str,
    readout: &'rows str,
}

/// Draws a bar for the attainment of each unit, in their order: the targets of all stand at one place. One stop each.
#[must_use]
pub fn bullets(rows: &[BulletRow], canvas: Canvas) -> Chart {
    let rows: Vec<Row<'_>> = rows
        .iter()
        .map(|row| {
            let attained = |result: &Amount| result.value.over(row.target.as_ref()?.value).ok();
            let share = row.result.as_ref().and_then(attained);
            let compared = row.target.as_ref().is_some_and(|target| !target.value.is_zero());
            Row { label: &row.label, level: 0, share, compared, text: &row.text, readout: &row.readout }
        })
        .collect();
    row_bars(&rows, Kind::Bullets, canvas)
}

/// Draws a bar for each of several parts that may overlap, in their order, against the same whole, which is the track.
/// One stop each.
#[must_use]
pub fn share_bars(rows: &[ShareRow], canvas: Canvas) -> Chart {
    let rows: Vec<Row<'_>> = rows
        .iter()
        .map(|row| Row {
            label: &row.label,
            level: row.level,
            share: row.share,
            compared: true,
            text: &row.text,
            readout: &row.readout,
        })
        .collect();
    row_bars(&rows, Kind::Shares, canvas)
}

fn row_bars(rows: &[Row<'_>], kind: Kind, canvas: Canvas) -> Chart {
    let mut sketch = Sketch::new(canvas);
    let words = &canvas.language.words().chart;
    let entries = match kind {
        Kind::Bullets => [(Key::Bar, words.result), (Key::TargetMark, words.target)],
        Kind::Shares => [(Key::Bar, words.part), (Key::Whole, words.whole)],
    };
    let mut y = sketch.legend(0, &entries.map(|(key, name)| (key, name.to_owned())));
    let longest = rows.iter().filter_map(|row| row.share).map(nearly).fold(1.0, f64::max).min(LONGEST);
    let columns = Columns::of(rows, canvas.width);
    for row in rows {
        sketch.seam(y);
        y = draw_row(&mut sketch, row, kind, &columns, longest, y);
    }
    sketch.done(y, Reading::Down)
}

/// Where names and bars stand.
struct Columns {
    /// Names, bars and figures beside each other; otherwise bars stand below the other two.
    wide: bool,
    name: i32,
    bar: (i32, i32),
}

impl Columns {
    fn of(rows: &[Row<'_>], width: i32) -> Self {
        let widest = |text: &dyn Fn(&Row<'_>) -> i32| rows.iter().map(text).max().unwrap_or(0);
        let figures = widest(&|row| text_width(row.text));
        let name = widest(&|row| text_width(row.label) + indent(row.level)).min(width * 35 / 100);
        // Figures are not shortened: where they need more room, bars move below.
        if width >= WIDE && figures <= width * 35 / 100 {
            Self { wide: true, name, bar: (name + GAP, width - figures - GAP) }
        } else {
            Self { wide: false, name, bar: (0, width) }
        }
    }
}

fn indent(level: u8) -> i32 {
    i32::from(level.min(4)) * INDENT
}

/// Draws a row from `y` downwards; gives where the next may begin.
fn draw_row(sketch: &mut Sketch, row: &Row<'_>, kind: Kind, columns: &Columns, longest: f64, y: i32) -> i32 {
    let moved = indent(row.level);
    let (middle, next) = if columns.wide {
        let name = wrapped(row.label, columns.name - moved, 2);
        for (line, text) in (1..).zip(&name) {
            sketch.text(moved, y + line * LINE - 5, Anchor::Start, Ink::Strong, text);
        }
        let height = count(name.len().max(1)) * LINE;
        sketch.text(sketch.width, y + height / 2 + 4, Anchor::End, Ink::Strong, row.text);
        (y + height / 2, y + height + 8)
    } else {
        let middle = y + sketch.name_and_figures(moved, y, row.label, row.text) * LINE + 8;
        (middle, middle + 18)
    };

    let (left, right) = columns.bar;
    let at = |share: f64| left + pixels(f64::from(right - left) * share / longest);
    let whole = at(1.0);
    let end = row.share.map_or(left, |share| bar_end(share, longest, left, right, whole));
    let half = if row.level == 0 { 7 } else { 5 };
    let bar = |from: i32, to: i32, half: i32| Frame { x: from, y: middle - half, width: to - from, height: 2 * half };
    let track = if kind == Kind::Bullets { right } else { whole };
    sketch.rect(bar(left, track, half), Ink::Track);
    if let Some(share) = row.share {
        let inner = if kind == Kind::Bullets { half - 2 } else { half };
        sketch.rect(bar(left, end, inner), Ink::Result);
        if nearly(share) > longest {
            cut_off(sketch, end, middle, inner);
        }
        // Where it is nothing, this is all there is; where it is blank, there is none.
        sketch.straight((left, middle - half), (left, middle + half), Stroke::Base);
    }
    match kind {
        Kind::Bullets if row.compared => {
            sketch.straight((whole, middle - half - 2), (whole, middle + half + 2), Stroke::Target);
        }
        Kind::Shares if whole < right => {
            sketch.straight((whole, middle - half), (whole, middle + half), Stroke::Target);
        }
        Kind::Bullets | Kind::Shares => {}
    }
    sketch.stop(Point { x: end, y: middle }, row.readout);
    next
}

/// Where a bar ends: something is seen of whatever is not nothing, and what is short of the whole does not touch it.
fn bar_end(share: Fraction, longest: f64, left: i32, right: i32, whole: i32) -> i32 {
    if share.is_zero() || share.is_negative() {
        return left;
    }
    let end = left + pixels(f64::from(right - left) * (nearly(share) / longest).min(1.0));
    let most = if share < Fraction::ONE { whole - 2 } else { right };
    end.min(most).max(left + 2)
}

/// Two slanted gaps near the end of a bar that is longer than the drawing.
fn cut_off(sketch: &mut Sketch, end: i32, middle: i32, half: i32) {
    for x in [end - 16, end - 9] {
        let corners = [(x, half), (x + 6, -half), (x + 9, -half), (x + 3, half)];
        let points = corners.map(|(x, y)| Point { x, y: middle + y });
        sketch.add(Shape::Area { points: points.to_vec(), ink: Ink::Paper });
    }
}
