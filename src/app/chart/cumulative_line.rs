//! A cumulative result over a period against the target line, with a forecast and an expected range.

use super::axis::{Axis, Plot};
use super::drawing::{Anchor, Chart, Ink, Point, Reading, Shape, Stroke};
use super::lettering::LINE;
use super::sketch::{Key, Sketch};
use super::{Amount, Canvas, nearly};
use crate::calc::Fraction;
use crate::i18n::Language;

/// A result on a day of the period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinePoint {
    /// When: the elapsed share of the period, 0 to 1.
    pub x: Fraction,
    /// When, in words.
    pub label: String,
    /// How much by then.
    pub amount: Amount,
}

/// What the lines are called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineLegend {
    /// The filled line.
    pub result: String,
    /// The target line.
    pub target: String,
    /// The dashed line.
    pub forecast: String,
    /// The bracket.
    pub range: String,
}

impl LineLegend {
    /// The usual names.
    #[must_use]
    pub fn usual(language: Language) -> Self {
        let words = &language.words().chart;
        Self {
            result: words.cumulative.to_owned(),
            target: words.target.to_owned(),
            forecast: words.forecast.to_owned(),
            range: words.range.to_owned(),
        }
    }
}

/// What is shown. Lists are in the order of time. Nothing is added: a line that begins at nothing has a point with zero.
#[derive(Debug, Clone, PartialEq)]
pub struct LineData {
    /// The results.
    pub points: Vec<LinePoint>,
    /// The target line: the share of the period, and what should be there.
    pub target_line: Vec<(Fraction, Amount)>,
    /// The day that the figures are of, and its name.
    pub as_of: Option<(Fraction, String)>,
    /// Where the forecast leads to, from the last result on.
    pub forecast: Vec<LinePoint>,
    /// Lowest and highest expected at the end of the period.
    pub range: Option<(Amount, Amount)>,
    /// What the lines are called.
    pub legend: LineLegend,
    /// Names below the axis and the shares of the period where they stand.
    pub marks: Vec<(Fraction, String)>,
}

/// Draws the lines. Stops: every result, then what else stands on the target line, the forecast and the range, from left to right.
#[must_use]
pub fn cumulative_line(data: &LineData, canvas: Canvas) -> Chart {
    let mut sketch = Sketch::new(canvas);
    let mut amounts: Vec<&Amount> = data.points.iter().chain(&data.forecast).map(|point| &point.amount).collect();
    amounts.extend(data.target_line.iter().map(|(_, amount)| amount));
    amounts.extend(data.range.iter().flat_map(|(low, high)| [low, high]));
    let axis = Axis::over(&amounts, canvas.language);

    let top = sketch.legend(0, &legend(data));
    // A line of its own for the name of the day, above the plot.
    let day = if data.as_of.is_some() { LINE } else { 0 };
    let height = (canvas.width * 9 / 20).clamp(180, 320);
    let plot = axis.draw(&mut sketch, top + day, height, if data.range.is_some() { 14 } else { 8 });
    let bottom = plot.frame.bottom();

    let results: Vec<Point> = data.points.iter().map(|point| place(&plot, point.x, &point.amount)).collect();
    let target: Vec<Point> = data.target_line.iter().map(|(x, amount)| place(&plot, *x, amount)).collect();
    let forecast: Vec<Point> = data.forecast.iter().map(|point| place(&plot, point.x, &point.amount)).collect();
    let dashed: Vec<Point> = results.last().into_iter().chain(&forecast).copied().collect();

    if let (Some(first), Some(last)) = (results.first(), results.last()) {
        let feet = [Point { x: last.x, y: bottom }, Point { x: first.x, y: bottom }];
        sketch.add(Shape::Area { points: results.iter().copied().chain(feet).collect(), ink: Ink::Soft });
    }
    if let Some((x, name)) = &data.as_of {
        let x = plot.x(nearly(*x));
        sketch.straight((x, top + LINE), (x, bottom), Stroke::Day);
        sketch.keep_clear(&[Point { x, y: plot.frame.y }, Point { x, y: bottom }]);
        sketch.text(x, top + LINE - 5, Anchor::Middle, Ink::Quiet, name);
    }
    for (points, stroke) in [(&target, Stroke::Target), (&dashed, Stroke::Forecast), (&results, Stroke::Result)] {
        if points.len() > 1 {
            sketch.line(points.clone(), stroke);
        }
        sketch.keep_clear(points);
    }
    if let [alone] = target.as_slice() {
        // A target of one day is a mark.
        sketch.straight((alone.x - 8, alone.y), (alone.x + 8, alone.y), Stroke::Target);
    }
    for point in &forecast {
        sketch.dot(*point, true);
    }
    for point in &results {
        sketch.dot(*point, false);
    }
    sketch.keep_clear(&[Point { x: plot.frame.x, y: bottom }, Point { x: plot.frame.right(), y: bottom }]);
    let range = data.range.as_ref().map(|(low, high)| (plot.y(low), plot.y(high)));
    if let Some((low, high)) = range {
        sketch.bracket(plot.frame.right() + 9, high, low);
    }

    let names: Vec<(i32, String)> = data.marks.iter().map(|(x, name)| (plot.x(nearly(*x)), name.clone())).collect();
    sketch.names_below(bottom, &names);
    figures(data, &mut sketch, &plot, &results);
    stops(data, &mut sketch, &plot);
    sketch.done(bottom + LINE + 10, Reading::Across)
}

fn place(plot: &Plot, x: Fraction, amount: &Amount) -> Point {
    Point { x: plot.x(nearly(x)), y: plot.y(amount) }
}

/// The lines' names, each with the figure at its end.
fn legend(data: &LineData) -> Vec<(Key, String)> {
    let names = &data.legend;
    let ending = |name: &str, amount: &Amount| [name, ": ", &amount.text].concat();
    let range = data.range.as_ref().map(|(low, high)| (Key::Range, named_range(&names.range, low, high)));
    [
        data.points.last().map(|last| (Key::ResultLine, ending(&names.result, &last.amount))),
        data.target_line.last().map(|(_, last)| (Key::TargetLine, ending(&names.target, last))),
        data.forecast.last().map(|last| (Key::Forecast, ending(&names.forecast, &last.amount))),
        range,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn named_range(name: &str, low: &Amount, high: &Amount) -> String {
    [name, ": ", &low.text, "–", &high.text].concat()
}

/// Figures beside what they are of, as many as have room.
fn figures(data: &LineData, sketch: &mut Sketch, plot: &Plot, results: &[Point]) {
    let forecast = data.forecast.iter().map(|point| (place(plot, point.x, &point.amount), &point.amount));
    let target = data.target_line.iter().map(|(x, amount)| (place(plot, *x, amount), amount));
    let results = results.iter().copied().zip(data.points.iter().map(|point| &point.amount));
    // Those at the ends say most.
    let all: Vec<(Point, &Amount)> = results.rev().chain(forecast.rev()).chain(target.rev().take(1)).collect();
    for (at, _) in &all {
        sketch.mark(&[*at]);
    }
    for (at, amount) in all {
        sketch.figure(at, &around(at), Ink::Strong, &amount.text);
    }
}

fn around(point: Point) -> [(i32, i32, Anchor); 4] {
    let Point { x, y } = point;
    [
        (x, y - 9, Anchor::Middle),
        (x - 8, y - 6, Anchor::End),
        (x + 8, y + 14, Anchor::Start),
        (x, y + 19, Anchor::Middle),
    ]
}

fn stops(data: &LineData, sketch: &mut Sketch, plot: &Plot) {
    let named = |name: &str, label: &str, text: &str| {
        let when = if label.is_empty() { String::new() } else { [", ", label].concat() };
        [name, when.as_str(), ": ", text].concat()
    };
    let names = &data.legend;
    let mut stops: Vec<(Point, String)> = Vec::new();
    for (points, name) in [(&data.points, &names.result), (&data.forecast, &names.forecast)] {
        for point in points {
            let at = place(plot, point.x, &point.amount);
            stops.push((at, named(name, &point.label, &point.amount.text)));
        }
    }
    for (x, amount) in &data.target_line {
        let at = place(plot, *x, amount);
        stops.push((at, named(&names.target, "", &amount.text)));
    }
    if let Some((low, high)) = &data.range {
        let at = Point { x: plot.frame.right(), y: i32::midpoint(plot.y(low), plot.y(high)) };
        stops.push((at, named_range(&names.range, low, high)));
    }
    join(&mut stops);
    for (at, readout) in stops {
        sketch.stop(at, &readout);
    }
}

/// Brings stops into the order of time; what stands above the same place is read out together, where the first of them is.
fn join(stops: &mut Vec<(Point, String)>) {
    crate::ordered::sort_by_key(stops, |(at, _)| at.x);
    let mut joined: Vec<(Point, String)> = Vec::new();
    for (at, readout) in stops.drain(..) {
        match joined.last_mut() {
            Some((before, all)) if before.x == at.x => *all = [all.as_str(), "; ", &readout].concat(),
            Some(_) | None => joined.push((at, readout)),
        }
    }
    *stops = joined;
}
