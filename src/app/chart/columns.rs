//! Results by year as columns, each with a mark at its target.

use super::axis::Axis;
use super::drawing::{Anchor, Chart, Frame, Ink, Point, Reading, Stroke};
use super::lettering::LINE;
use super::sketch::{Key, Sketch, middle_of};
use super::{Amount, Canvas, count};

/// A year, or whatever a column is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its name below the axis.
    pub label: String,
    /// The result; `None` for a blank, which has no column. Zero is a thin line.
    pub result: Option<Amount>,
    /// The target.
    pub target: Option<Amount>,
    /// What is read out.
    pub readout: String,
}

/// Draws the columns in their order, one stop each. Figures and names are left out where they would touch.
#[must_use]
pub fn columns(data: &[Column], canvas: Canvas) -> Chart {
    let mut sketch = Sketch::new(canvas);
    let amounts: Vec<&Amount> = data.iter().flat_map(|column| column.result.iter().chain(&column.target)).collect();
    let axis = Axis::over(&amounts, canvas.language);
    let words = &canvas.language.words().chart;
    let has = |part: fn(&Column) -> bool| data.iter().any(part);
    let entries = [
        (has(|column| column.result.is_some()), Key::Bar, words.result),
        (has(|column| column.target.is_some()), Key::TargetAcross, words.target),
    ];
    let entries: Vec<(Key, String)> =
        entries.into_iter().filter(|(there, ..)| *there).map(|(_, key, name)| (key, name.to_owned())).collect();
    let top = sketch.legend(0, &entries);
    let height = (canvas.width * 2 / 5).clamp(160, 280);
    // The figure of the highest column stands above the plot.
    let plot = axis.draw(&mut sketch, top + LINE / 2, height, 4);
    let frame = plot.frame;
    let band = frame.width / count(data.len()).max(1);
    let wide = (band * 2 / 3).clamp(1, 72);

    let mut names = Vec::new();
    let middles: Vec<i32> = (0..data.len()).map(|place| middle_of(place, data.len(), frame.x, frame.right())).collect();
    for (middle, column) in middles.iter().copied().zip(data) {
        names.push((middle, column.label.clone()));
        let mut highest = frame.bottom();
        if let Some(result) = &column.result {
            let y = plot.y(result);
            highest = y;
            if result.height() > 0.0 {
                let bar = Frame { x: middle - wide / 2, y, width: wide, height: frame.bottom() - y };
                sketch.rect(bar, Ink::Result);
                let corner = |x, y| Point { x, y };
                sketch.keep_clear(&[
                    corner(bar.x, bar.bottom()),
                    corner(bar.x, y),
                    corner(bar.right(), y),
                    corner(bar.right(), bar.bottom()),
                ]);
            } else {
                let line = Frame { x: middle - wide / 2, y: frame.bottom() - 1, width: wide, height: 2 };
                sketch.rect(line, Ink::Result);
            }
        }
        if let Some(target) = &column.target {
            let y = plot.y(target);
            let half = wide / 2 + (band - wide) / 4;
            sketch.straight((middle - half, y), (middle + half, y), Stroke::Target);
            sketch.keep_clear(&[Point { x: middle - half, y }, Point { x: middle + half, y }]);
            highest = highest.min(y);
        }
        sketch.stop(Point { x: middle, y: highest }, &column.readout);
    }
    for (middle, column) in middles.iter().copied().zip(data) {
        let beside =
            |amount: &Amount| (Point { x: middle, y: plot.y(amount) }, [(middle, plot.y(amount) - 6, Anchor::Middle)]);
        // The figure of a target alone would be taken for that of the column.
        let mut alone = false;
        if let Some(result) = &column.result {
            // Inside the column, where no mark can take the figure for its own.
            let y = plot.y(result);
            let inside = Frame { x: middle - wide / 2, y, width: wide, height: frame.bottom() - y };
            if !sketch.figure_inside(inside, &result.text) {
                let (of, places) = beside(result);
                alone = !sketch.figure(of, &places, Ink::Strong, &result.text);
            }
        }
        if let Some(target) = column.target.as_ref().filter(|_| !alone) {
            let (of, places) = beside(target);
            sketch.figure(of, &places, Ink::Quiet, &target.text);
        }
    }
    sketch.names_below(frame.bottom(), &names);
    sketch.done(frame.bottom() + LINE + 10, Reading::Across)
}
