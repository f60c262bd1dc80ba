//! A chart while it is drawn. Knows where texts and lines stand, so that no text covers another.

use super::drawing::{Anchor, Chart, Frame, Ink, Point, Reading, Shape, Stop, Stroke};
use super::hatch::patterned;
use super::lettering::{LINE, shortened, text_width, wrapped};
use super::{Canvas, count};

/// What a sign of a legend stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    /// Results as bars.
    Bar,
    /// Results as a line with its dots.
    ResultLine,
    /// Targets as a line.
    TargetLine,
    /// Targets as marks across bars that lie.
    TargetMark,
    /// Targets as marks over bars that stand.
    TargetAcross,
    /// The whole that parts are compared with.
    Whole,
    /// Forecasts.
    Forecast,
    /// A range.
    Range,
    /// The part at this place.
    Part(usize),
    /// What is in no part.
    Rest,
}

/// The width of a sign.
pub(super) const SIGN: i32 = 24;
const SIGN_GAP: i32 = 6;

pub(super) struct Sketch {
    pub(super) width: i32,
    shapes: Vec<Shape>,
    stops: Vec<Stop>,
    /// Where texts stand.
    texts: Vec<Frame>,
    /// Where lines run, as points close to each other.
    inked: Vec<Point>,
    /// What figures are of.
    marks: Vec<Point>,
    seams: Vec<i32>,
}

impl Sketch {
    pub(super) fn new(canvas: Canvas) -> Self {
        Self {
            width: canvas.width,
            shapes: Vec::new(),
            stops: Vec::new(),
            texts: Vec::new(),
            inked: Vec::new(),
            marks: Vec::new(),
            seams: Vec::new(),
        }
    }

    pub(super) fn done(self, height: i32, reading: Reading) -> Chart {
        let whole = |length: i32| u32::try_from(length).unwrap_or(0);
        Chart {
            width: whole(self.width),
            height: whole(height),
            shapes: self.shapes,
            stops: self.stops,
            reading,
            seams: self.seams,
        }
    }

    pub(super) fn add(&mut self, shape: Shape) {
        self.shapes.push(shape);
    }

    pub(super) fn rect(&mut self, frame: Frame, ink: Ink) {
        self.add(Shape::Rect { frame, ink });
    }

    pub(super) fn line(&mut self, points: Vec<Point>, stroke: Stroke) {
        self.add(Shape::Lines { runs: vec![points], stroke });
    }

    /// A straight line.
    pub(super) fn straight(&mut self, from: (i32, i32), to: (i32, i32), stroke: Stroke) {
        self.line(vec![Point { x: from.0, y: from.1 }, Point { x: to.0, y: to.1 }], stroke);
    }

    pub(super) fn dot(&mut self, at: Point, hollow: bool) {
        self.add(Shape::Dot { at, hollow });
    }

    pub(super) fn stop(&mut self, at: Point, readout: &str) {
        self.stops.push(Stop { x: at.x, y: at.y, readout: readout.to_owned() });
    }

    /// Remembers where a line runs, so that texts keep clear of it.
    pub(super) fn keep_clear(&mut self, points: &[Point]) {
        for pair in points.windows(2) {
            let [from, to] = pair else { continue };
            let steps = ((to.x - from.x).abs().max((to.y - from.y).abs()) / 4).max(1);
            let between = |from: i32, to: i32, step: i32| from + (to - from) * step / steps;
            self.inked.extend(
                (0..=steps).map(|step| Point { x: between(from.x, to.x, step), y: between(from.y, to.y, step) }),
            );
        }
        if let [point] = points {
            self.inked.push(*point);
        }
    }

    /// Says that everything further on is below this height, and all that was drawn above.
    pub(super) fn seam(&mut self, y: i32) {
        self.seams.push(y);
    }

    /// Remembers places that figures may be taken to be of.
    pub(super) fn mark(&mut self, points: &[Point]) {
        self.marks.extend_from_slice(points);
    }

    /// Writes a text with its anchor at a place, moved so that it is inside the drawing and shortened if it is wider than that.
    pub(super) fn text(&mut self, x: i32, y: i32, anchor: Anchor, ink: Ink, text: &str) {
        let text = shortened(text, self.width);
        let frame = self.frame_of(x, y, anchor, &text);
        self.put(frame, anchor, ink, text);
    }

    /// Writes the figure of a mark at the first place where it covers no text and no line and is near to no other mark; `false`
    /// if there is none: the readouts and the table have it.
    pub(super) fn figure(&mut self, of: Point, places: &[(i32, i32, Anchor)], ink: Ink, text: &str) -> bool {
        if text.is_empty() || text_width(text) > self.width {
            return false;
        }
        for (x, y, anchor) in places {
            let frame = self.frame_of(*x, *y, *anchor, text);
            let near = Frame { x: frame.x - 8, y: frame.y - 8, width: frame.width + 16, height: frame.height + 16 };
            let taken = frame.y < 0
                || self.texts.iter().any(|other| other.overlaps(frame))
                || self.inked.iter().any(|point| frame.holds(*point))
                || self.marks.iter().any(|mark| *mark != of && near.holds(*mark));
            if !taken {
                self.put(frame, *anchor, ink, text.to_owned());
                return true;
            }
        }
        false
    }

    /// Writes a figure near the head of a column; `false` where it does not fit or lines would cross it.
    pub(super) fn figure_inside(&mut self, column: Frame, text: &str) -> bool {
        let middle = column.x + column.width / 2;
        for lower in [LINE, 2 * LINE] {
            let frame = self.frame_of(middle, column.y + lower, Anchor::Middle, text);
            let fits = frame.width + 4 <= column.width && frame.bottom() <= column.bottom();
            if fits && !self.inked.iter().any(|point| frame.holds(*point)) {
                self.put(frame, Anchor::Middle, Ink::Paper, text.to_owned());
                return true;
            }
        }
        false
    }

    fn put(&mut self, frame: Frame, anchor: Anchor, ink: Ink, text: String) {
        if text.is_empty() {
            return;
        }
        self.texts.push(frame);
        let x = match anchor {
            Anchor::Start => frame.x,
            Anchor::Middle => frame.x + frame.width / 2,
            Anchor::End => frame.right(),
        };
        self.add(Shape::Text { at: Point { x, y: frame.bottom() - 5 }, anchor, ink, text, title: false });
    }

    fn frame_of(&self, x: i32, y: i32, anchor: Anchor, text: &str) -> Frame {
        let width = text_width(text);
        let left = match anchor {
            Anchor::Start => x,
            Anchor::Middle => x - width / 2,
            Anchor::End => x - width,
        };
        Frame { x: left.min(self.width - width).max(0), y: y + 5 - LINE, width, height: LINE }
    }

    /// Signs with their meanings in as many lines as they need from `y` downwards; gives where the next thing may begin.
    pub(super) fn legend(&mut self, y: i32, entries: &[(Key, String)]) -> i32 {
        let (mut x, mut line) = (0, y);
        for (key, text) in entries {
            let sign = if matches!(key, Key::TargetMark | Key::Range) { SIGN / 2 } else { SIGN };
            let left = sign + SIGN_GAP;
            // Its end is a figure, which must not be cut off.
            let lines = wrapped(text, self.width - left, 3);
            let needed = left + lines.iter().map(|line| text_width(line)).max().unwrap_or(0);
            if x > 0 && x + needed > self.width {
                (x, line) = (0, line + LINE + 2);
            }
            // A narrow sign stands in the middle of a wide one's room.
            self.sign(*key, x - (SIGN - sign) / 2, line);
            for (below, text) in (1..).zip(&lines) {
                self.text(x + left, line + below * LINE - 5, Anchor::Start, Ink::Strong, text);
            }
            line += (count(lines.len()) - 1).max(0) * LINE;
            x += needed + 16;
        }
        if entries.is_empty() { y } else { line + LINE + 8 }
    }

    /// A name from `left` and figures to the right edge, downwards from `y`; gives how many lines they take. The name may be shortened. Figures
    /// are not: those that would leave less than half of the room to the name stand below it.
    pub(super) fn name_and_figures(&mut self, left: i32, y: i32, name: &str, figures: &str) -> i32 {
        const GAP: i32 = 10;
        let all = self.width - left;
        let needed = text_width(figures) + GAP;
        let beside = needed <= all / 2 || needed + text_width(name) <= all;
        let lines = wrapped(name, if beside { all - needed } else { all }, 2);
        for (line, text) in (1..).zip(&lines) {
            self.text(left, y + line * LINE - 5, Anchor::Start, Ink::Strong, text);
        }
        let names = count(lines.len().max(1));
        if beside {
            self.text(self.width, y + LINE - 5, Anchor::End, Ink::Strong, figures);
            return names;
        }
        let lines = wrapped(figures, all, 3);
        for (line, text) in (names + 1..).zip(&lines) {
            self.text(self.width, y + line * LINE - 5, Anchor::End, Ink::Strong, text);
        }
        names + count(lines.len())
    }

    /// The sign of a legend in the line that begins at `y`.
    pub(super) fn sign(&mut self, key: Key, x: i32, y: i32) {
        let middle = y + LINE / 2;
        let bar = Frame { x, y: middle - 5, width: SIGN, height: 10 };
        let across = |sketch: &mut Self, stroke| sketch.straight((x, middle), (x + SIGN, middle), stroke);
        match key {
            Key::Bar => self.rect(bar, Ink::Result),
            Key::ResultLine => {
                across(self, Stroke::Result);
                self.dot(Point { x: x + SIGN / 2, y: middle }, false);
            }
            Key::TargetLine | Key::TargetAcross => across(self, Stroke::Target),
            Key::Whole => self.rect(bar, Ink::Track),
            Key::TargetMark => self.straight((x + SIGN / 2, middle - 8), (x + SIGN / 2, middle + 8), Stroke::Target),
            Key::Forecast => {
                across(self, Stroke::Forecast);
                self.dot(Point { x: x + SIGN / 2, y: middle }, true);
            }
            Key::Range => self.bracket(x + SIGN / 2, middle - 7, middle + 7),
            Key::Part(place) => {
                for shape in patterned(Frame { y: middle - 7, height: 14, ..bar }, place) {
                    self.add(shape);
                }
            }
            Key::Rest => self.add(super::hatch::edge(Frame { y: middle - 7, height: 14, ..bar }, Stroke::Rest)),
        }
    }

    /// A bracket between two heights, open to the left.
    pub(super) fn bracket(&mut self, x: i32, from: i32, to: i32) {
        let run = [(x - 5, from), (x, from), (x, to), (x - 5, to)].map(|(x, y)| Point { x, y });
        self.keep_clear(&run);
        self.line(run.to_vec(), Stroke::Range);
    }

    /// Names below an axis at this height, each around its place; where they would touch, only every second, third, … is written.
    pub(super) fn names_below(&mut self, axis: i32, names: &[(i32, String)]) {
        let y = axis + LINE + 2;
        let widest = self.width / 2;
        let frames: Vec<(Frame, String)> = names
            .iter()
            .map(|(x, name)| {
                let name = shortened(name, widest);
                (self.frame_of(*x, y, Anchor::Middle, &name), name)
            })
            .collect();
        let fits = |every: usize| {
            let mut end = i32::MIN;
            frames.iter().step_by(every).all(|(frame, _)| {
                let free = frame.x >= end;
                end = frame.right() + 4;
                free
            })
        };
        let every = (1..=names.len().max(1)).find(|every| fits(*every)).unwrap_or(1);
        for (frame, name) in frames.into_iter().step_by(every) {
            self.put(frame, Anchor::Middle, Ink::Quiet, name);
        }
    }
}

/// The place of a thing among so many that share a length evenly: its middle.
pub(super) fn middle_of(place: usize, things: usize, from: i32, to: i32) -> i32 {
    let (place, things) = (i64::from(count(place)), i64::from(count(things)).max(1));
    let offset = i64::from(to - from) * (2 * place + 1) / (2 * things);
    from + i32::try_from(offset).unwrap_or(0)
}
