//! What a chart is made of.

/// A place on a chart: pixels from its left and upper edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// From the left.
    pub x: i32,
    /// From above.
    pub y: i32,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Its left edge.
    pub x: i32,
    /// Its upper edge.
    pub y: i32,
    /// Its width.
    pub width: i32,
    /// Its height.
    pub height: i32,
}

impl Frame {
    /// The right edge.
    #[must_use]
    pub const fn right(self) -> i32 {
        self.x + self.width
    }

    /// The lower edge.
    #[must_use]
    pub const fn bottom(self) -> i32 {
        self.y + self.height
    }

    /// Whether the two share more than an edge.
    #[must_use]
    pub const fn overlaps(self, other: Self) -> bool {
        self.x < other.right() && other.x < self.right() && self.y < other.bottom() && other.y < self.bottom()
    }

    /// Whether a point is inside.
    #[must_use]
    pub const fn holds(self, point: Point) -> bool {
        self.x <= point.x && point.x <= self.right() && self.y <= point.y && point.y <= self.bottom()
    }
}

/// What something is painted with: a role, which a [`super::Palette`] gives a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Results.
    Result,
    /// The ground under a line of results.
    Soft,
    /// Targets and figures.
    Strong,
    /// Names of what is less important.
    Quiet,
    /// Lines that only guide the eye.
    Hairline,
    /// What is not reached.
    Track,
    /// The paper.
    Paper,
}

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// A line of an axis.
    Grid,
    /// The line that bars stand on.
    Base,
    /// Results.
    Result,
    /// Targets.
    Target,
    /// Forecasts: dashed.
    Forecast,
    /// The bracket of a range.
    Range,
    /// A day: dotted.
    Day,
    /// The edge of a part, and its pattern.
    Part,
    /// The edge of what is in no part: dashed.
    Rest,
}

/// What of a text stands at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A piece of a chart. Later ones are drawn over earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// A filled rectangle.
    Rect {
        /// Where.
        frame: Frame,
        /// With what.
        ink: Ink,
    },
    /// A filled polygon.
    Area {
        /// Its corners.
        points: Vec<Point>,
        /// With what.
        ink: Ink,
    },
    /// Lines, each through its points.
    Lines {
        /// The lines.
        runs: Vec<Vec<Point>>,
        /// How.
        stroke: Stroke,
    },
    /// A dot; a hollow one has the paper inside.
    Dot {
        /// Its centre.
        at: Point,
        /// Whether only its edge is drawn.
        hollow: bool,
    },
    /// A text in one line.
    Text {
        /// Where its anchor stands, on the line of its letters.
        at: Point,
        /// Which part of it stands there.
        anchor: Anchor,
        /// With what.
        ink: Ink,
        /// The text.
        text: String,
        /// Whether it is the title.
        title: bool,
    },
}

impl Shape {
    /// The same further right and down.
    pub(super) fn moved(&self, x: i32, y: i32) -> Self {
        let point = |at: &Point| Point { x: at.x + x, y: at.y + y };
        match self {
            Self::Rect { frame, ink } => {
                Self::Rect { frame: Frame { x: frame.x + x, y: frame.y + y, ..*frame }, ink: *ink }
            }
            Self::Area { points, ink } => Self::Area { points: points.iter().map(point).collect(), ink: *ink },
            Self::Lines { runs, stroke } => {
                Self::Lines { runs: runs.iter().map(|run| run.iter().map(point).collect()).collect(), stroke: *stroke }
            }
            Self::Dot { at, hollow } => Self::Dot { at: point(at), hollow: *hollow },
            Self::Text { at, anchor, ink, text, title } => {
                Self::Text { at: point(at), anchor: *anchor, ink: *ink, text: text.clone(), title: *title }
            }
        }
    }

    /// The height of its highest point, for a text that of its line.
    fn top(&self) -> i32 {
        match self {
            Self::Rect { frame, .. } => frame.y,
            Self::Area { points, .. } => points.iter().map(|point| point.y).min().unwrap_or(0),
            Self::Lines { runs, .. } => runs.iter().flatten().map(|point| point.y).min().unwrap_or(0),
            Self::Dot { at, .. } | Self::Text { at, .. } => at.y,
        }
    }
}

/// Something on a chart that can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Pixels from the left.
    pub x: i32,
    /// Pixels from above.
    pub y: i32,
    /// What is read out there.
    pub readout: String,
}

impl Stop {
    pub(super) fn moved(&self, x: i32, y: i32) -> Self {
        Self { x: self.x + x, y: self.y + y, readout: self.readout.clone() }
    }
}

/// Which way the stops of a chart follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// From left to right: the nearest stop is the one nearest across.
    Across,
    /// From above: the nearest stop is the one nearest in height.
    Down,
}

/// A chart: a picture and what can be read on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// The pieces, from the back to the front.
    pub shapes: Vec<Shape>,
    /// What can be pointed at, in reading order.
    pub stops: Vec<Stop>,
    /// Which way they follow each other.
    pub reading: Reading,
    /// Heights, from above, where no piece is cut through when a chart that is longer than a sheet of paper is taken apart.
    pub seams: Vec<i32>,
}

/// No slice is much higher, in pixels, so that every sheet has room for one.
const SLICE: i32 = 240;

impl Chart {
    /// The chart in slices from above, cut at its seams. What stands in none of them has no seam through it.
    #[must_use]
    pub fn slices(&self) -> Vec<Self> {
        let end = i32::try_from(self.height).unwrap_or(i32::MAX);
        let mut slices = Vec::new();
        let mut from = 0;
        for (place, seam) in self.seams.iter().copied().enumerate() {
            let next = self.seams.get(place + 1).copied().unwrap_or(end);
            if next - from > SLICE && seam > from {
                slices.push(self.slice(from, seam));
                from = seam;
            }
        }
        slices.push(self.slice(from, end));
        slices
    }

    fn slice(&self, from: i32, to: i32) -> Self {
        let inside = |y: i32| from <= y && y < to;
        let shapes = self.shapes.iter().filter(|shape| inside(shape.top())).map(|shape| shape.moved(0, -from));
        let stops = self.stops.iter().filter(|stop| inside(stop.y)).map(|stop| stop.moved(0, -from));
        Self {
            width: self.width,
            height: u32::try_from(to - from).unwrap_or(0),
            shapes: shapes.collect(),
            stops: stops.collect(),
            reading: self.reading,
            seams: Vec::new(),
        }
    }

    /// The place in `stops` of the one nearest to a point; `None` if there is none.
    #[must_use]
    pub fn nearest(&self, x: i32, y: i32) -> Option<usize> {
        let distance = |stop: &Stop| match self.reading {
            Reading::Across => (stop.x - x).abs(),
            Reading::Down => (stop.y - y).abs(),
        };
        let mut best: Option<(usize, i32)> = None;
        for (place, stop) in self.stops.iter().enumerate() {
            let far = distance(stop);
            if best.is_none_or(|(_, least)| far < least) {
                best = Some((place, far));
            }
        }
        best.map(|(place, _)| place)
    }
}
