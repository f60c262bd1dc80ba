//! Patterns that tell the parts of a whole apart without colour. They are drawn as lines, not as fills by reference: every reader of SVG
//! knows lines, and nothing needs a name that is unique on a page.

use super::drawing::{Frame, Ink, Point, Shape, Stroke};

/// Pixels between the lines of a pattern.
const GAP: i32 = 6;

/// How many patterns there are: parts further on take them again.
pub(super) const PATTERNS: usize = 8;

/// A frame filled with the pattern of the part at this place, and its edge.
pub(super) fn patterned(frame: Frame, place: usize) -> Vec<Shape> {
    let ground = |ink| Shape::Rect { frame, ink };
    let lines = |runs| Shape::Lines { runs, stroke: Stroke::Part };
    let mut shapes = match place % PATTERNS {
        0 => vec![ground(Ink::Result)],
        1 => vec![ground(Ink::Paper), lines(rising(frame))],
        2 => vec![ground(Ink::Soft)],
        3 => vec![ground(Ink::Paper), lines(upright(frame))],
        4 => vec![ground(Ink::Soft), lines(falling(frame))],
        5 => vec![ground(Ink::Paper), lines(level(frame))],
        6 => vec![ground(Ink::Paper), lines(crossing(rising(frame), falling(frame)))],
        _ => vec![ground(Ink::Soft), lines(crossing(upright(frame), level(frame)))],
    };
    shapes.push(edge(frame, Stroke::Part));
    shapes
}

/// The edge of a frame.
pub(super) fn edge(frame: Frame, stroke: Stroke) -> Shape {
    let corner = |x, y| Point { x, y };
    let (x, y, right, bottom) = (frame.x, frame.y, frame.right(), frame.bottom());
    let run = vec![corner(x, y), corner(right, y), corner(right, bottom), corner(x, bottom), corner(x, y)];
    Shape::Lines { runs: vec![run], stroke }
}

fn crossing(mut one: Vec<Vec<Point>>, other: Vec<Vec<Point>>) -> Vec<Vec<Point>> {
    one.extend(other);
    one
}

fn upright(frame: Frame) -> Vec<Vec<Point>> {
    steps(frame.x, frame.right()).map(|x| vec![Point { x, y: frame.y }, Point { x, y: frame.bottom() }]).collect()
}

fn level(frame: Frame) -> Vec<Vec<Point>> {
    steps(frame.y, frame.bottom()).map(|y| vec![Point { x: frame.x, y }, Point { x: frame.right(), y }]).collect()
}

/// Lines from below on the left to above on the right, cut off at the edges.
fn rising(frame: Frame) -> Vec<Vec<Point>> {
    slanted(frame).map(|(low, high)| vec![low, high]).collect()
}

fn falling(frame: Frame) -> Vec<Vec<Point>> {
    let turned = |point: Point| Point { x: point.x, y: frame.y + frame.bottom() - point.y };
    slanted(frame).map(|(low, high)| vec![turned(low), turned(high)]).collect()
}

fn slanted(frame: Frame) -> impl Iterator<Item = (Point, Point)> {
    // A line is where x + y is the same from the lower left.
    steps(0, frame.width + frame.height).map(move |sum| {
        let low_x = (sum - frame.height).max(0);
        let high_x = sum.min(frame.width);
        let at = |x: i32| Point { x: frame.x + x, y: frame.y + (sum - x) };
        (at(low_x), at(high_x))
    })
}

fn steps(from: i32, to: i32) -> impl Iterator<Item = i32> {
    (1..).map(move |step| from + step * GAP).take_while(move |place| *place < to)
}
