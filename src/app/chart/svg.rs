//! Writing a chart down as SVG.

use super::drawing::{Anchor, Chart, Ink, Point, Shape, Stroke};
use super::lettering::{LINE, TEXT_SIZE, wrapped};
use super::palette::Palette;

impl Chart {
    /// The chart as a whole SVG document that needs nothing from elsewhere.
    #[must_use]
    pub fn svg(&self, palette: &Palette) -> String {
        let mut out = Writer { text: String::new(), palette };
        let (width, height) = (self.width.to_string(), self.height.to_string());
        out.open("svg");
        out.pair("xmlns", "http://www.w3.org/2000/svg");
        out.pair("width", &width);
        out.pair("height", &height);
        out.pair("viewBox", &["0 0 ", &width, " ", &height].concat());
        out.pair("font-family", palette.font);
        out.pair("font-size", &TEXT_SIZE.to_string());
        out.pair("font-variant-numeric", "tabular-nums");
        out.text.push('>');
        if palette.opaque {
            out.open("rect");
            out.pair("width", "100%");
            out.pair("height", "100%");
            out.fill(Ink::Paper);
            out.close();
        }
        for shape in &self.shapes {
            out.shape(shape);
        }
        out.text.push_str("</svg>");
        out.text
    }

    /// The chart below a title, with a margin: as a file on its own has it.
    #[must_use]
    pub fn titled(&self, title: &str) -> Self {
        const MARGIN: i32 = 16;
        let width = i32::try_from(self.width).unwrap_or(i32::MAX);
        let lines = wrapped(title, width, 3);
        let mut shapes: Vec<Shape> = Vec::new();
        let mut y = MARGIN;
        for text in lines {
            let at = Point { x: MARGIN, y: y + LINE - 5 };
            y += LINE;
            shapes.push(Shape::Text { at, anchor: Anchor::Start, ink: Ink::Strong, text, title: true });
        }
        y += 10;
        shapes.extend(self.shapes.iter().map(|shape| shape.moved(MARGIN, y)));
        let whole = |length: i32| u32::try_from(length).unwrap_or(0);
        Self {
            width: self.width + whole(2 * MARGIN),
            height: self.height + whole(y + MARGIN),
            stops: self.stops.iter().map(|stop| stop.moved(MARGIN, y)).collect(),
            shapes,
            reading: self.reading,
            seams: self.seams.iter().map(|seam| seam + y).collect(),
        }
    }
}

struct Writer<'palette> {
    text: String,
    palette: &'palette Palette,
}

impl Writer<'_> {
    fn open(&mut self, name: &str) {
        self.text.push('<');
        self.text.push_str(name);
    }

    fn close(&mut self) {
        self.text.push_str("/>");
    }

    fn pair(&mut self, name: &str, value: &str) {
        for part in [" ", name, "=\"", value, "\""] {
            self.text.push_str(part);
        }
    }

    fn number(&mut self, name: &str, value: i32) {
        self.pair(name, &value.to_string());
    }

    fn fill(&mut self, ink: Ink) {
        self.pair("fill", self.palette.colour(ink));
    }

    fn stroke(&mut self, ink: Ink, width: &str) {
        self.pair("stroke", self.palette.colour(ink));
        self.pair("stroke-width", width);
    }

    fn shape(&mut self, shape: &Shape) {
        match shape {
            Shape::Rect { frame, ink } => {
                self.open("rect");
                self.number("x", frame.x);
                self.number("y", frame.y);
                self.number("width", frame.width);
                self.number("height", frame.height);
                self.fill(*ink);
                self.close();
            }
            Shape::Area { points, ink } => {
                self.open("path");
                self.path(&[points]);
                self.fill(*ink);
                self.close();
            }
            Shape::Lines { runs, stroke } => {
                self.open("path");
                self.path(&runs.iter().collect::<Vec<_>>());
                self.pair("fill", "none");
                let (ink, width, dashes) = style(*stroke);
                self.stroke(ink, width);
                if !dashes.is_empty() {
                    self.pair("stroke-dasharray", dashes);
                }
                self.close();
            }
            Shape::Dot { at, hollow } => {
                self.open("circle");
                self.number("cx", at.x);
                self.number("cy", at.y);
                self.number("r", 4);
                self.fill(if *hollow { Ink::Paper } else { Ink::Result });
                self.stroke(if *hollow { Ink::Result } else { Ink::Paper }, if *hollow { "2" } else { "1" });
                self.close();
            }
            Shape::Text { at, anchor, ink, text, title } => {
                self.open("text");
                self.number("x", at.x);
                self.number("y", at.y);
                match anchor {
                    Anchor::Start => {}
                    Anchor::Middle => self.pair("text-anchor", "middle"),
                    Anchor::End => self.pair("text-anchor", "end"),
                }
                if *title {
                    self.pair("font-weight", "600");
                }
                self.fill(*ink);
                self.text.push('>');
                self.escaped(text);
                self.text.push_str("</text>");
            }
        }
    }

    fn path(&mut self, runs: &[&Vec<Point>]) {
        let mut d = String::new();
        for run in runs {
            for (place, point) in run.iter().enumerate() {
                d.push(if place == 0 { 'M' } else { 'L' });
                d.push_str(&point.x.to_string());
                d.push(' ');
                d.push_str(&point.y.to_string());
            }
        }
        self.pair("d", &d);
    }

    /// Writes a text so that it is nothing but a text; what no XML may hold is replaced.
    fn escaped(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                '"' => self.text.push_str("&quot;"),
                '\u{fffe}' | '\u{ffff}' => self.text.push('\u{fffd}'),
                space if space.is_whitespace() => self.text.push(' '),
                control if control.is_control() => self.text.push('\u{fffd}'),
                plain => self.text.push(plain),
            }
        }
    }
}

/// Colour, width in pixels and dashes of a line.
const fn style(stroke: Stroke) -> (Ink, &'static str, &'static str) {
    match stroke {
        Stroke::Grid => (Ink::Hairline, "1", ""),
        Stroke::Base => (Ink::Quiet, "1", ""),
        Stroke::Result => (Ink::Result, "3", ""),
        Stroke::Target => (Ink::Strong, "2", ""),
        Stroke::Forecast => (Ink::Result, "2", "6 4"),
        Stroke::Range => (Ink::Strong, "2", ""),
        Stroke::Day => (Ink::Quiet, "1", "2 3"),
        Stroke::Part => (Ink::Result, "1", ""),
        Stroke::Rest => (Ink::Quiet, "1", "4 3"),
    }
}
