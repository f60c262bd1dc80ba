//! Pictures of figures, as plain geometry. Each kind of chart is a function from plain data to a [`Chart`]; one printer
//! ([`Chart::svg`]) writes it down for the page, for a file and for paper.
//!
//! What a thing is can be told without colour: a result is filled, a target is a mark, a forecast is dashed, a range is a bracket, the
//! parts of a whole have patterns. Nothing is worked out here but places on the picture: figures come printed. Places are found with
//! floating point and rounded to whole pixels; no figure is.

mod axis;
mod columns;
mod cumulative_line;
mod drawing;
mod hatch;
mod lettering;
mod palette;
mod row_bars;
mod sketch;
mod stacked_bar;
mod svg;

pub use columns::{Column, columns};
pub use cumulative_line::{LineData, LineLegend, LinePoint, cumulative_line};
pub use drawing::{Anchor, Chart, Frame, Ink, Point, Reading, Shape, Stop, Stroke};
pub use lettering::{LINE, TEXT_SIZE, text_width};
pub use palette::Palette;
pub use row_bars::{BulletRow, ShareRow, bullets, share_bars};
pub use stacked_bar::stacked_bar;

use crate::calc::Fraction;
use crate::i18n::Language;

/// What a chart is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Canvas {
    width: i32,
    language: Language,
}

impl Canvas {
    /// The narrowest and the widest that is drawn, in CSS pixels.
    pub const WIDTHS: (u32, u32) = (240, 1100);

    /// A canvas of about this width in CSS pixels: the nearest within [`Canvas::WIDTHS`]. The language is that of the words of legends and of
    /// the numbers on axes.
    #[must_use]
    pub fn new(width: u32, language: Language) -> Self {
        let width = width.clamp(Self::WIDTHS.0, Self::WIDTHS.1);
        Self { width: i32::try_from(width).unwrap_or(i32::MAX), language }
    }
}

/// A figure of a chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Amount {
    /// Its value, for the geometry alone; below zero is drawn as zero.
    pub value: Fraction,
    /// The figure as it is printed.
    pub text: String,
}

impl Amount {
    /// Where it stands, as near as a picture needs; never below zero.
    fn height(&self) -> f64 {
        nearly(self.value).max(0.0)
    }
}

/// What a chart shows: everything [`ChartData::draw`] needs besides the canvas.
#[derive(Debug, Clone, PartialEq)]
pub enum ChartData {
    /// [`cumulative_line`].
    Line(LineData),
    /// [`columns`].
    Columns(Vec<Column>),
    /// [`bullets`].
    Bullets(Vec<BulletRow>),
    /// [`share_bars`].
    Shares(Vec<ShareRow>),
    /// [`stacked_bar`]: the parts, and what is in none of them.
    Stacked(Vec<ShareRow>, Option<ShareRow>),
}

impl ChartData {
    /// Draws it.
    #[must_use]
    pub fn draw(&self, canvas: Canvas) -> Chart {
        match self {
            Self::Line(data) => cumulative_line(data, canvas),
            Self::Columns(data) => columns(data, canvas),
            Self::Bullets(rows) => bullets(rows, canvas),
            Self::Shares(rows) => share_bars(rows, canvas),
            Self::Stacked(rows, rest) => stacked_bar(rows, rest.as_ref(), canvas),
        }
    }
}

/// The figures of a chart as a table. The first cell of a row names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChartTable {
    /// The headings of the columns.
    pub head: Vec<String>,
    /// The rows, as many cells each as there are headings.
    pub rows: Vec<Vec<String>>,
}

/// The nearest number that a picture can be measured with.
#[allow(clippy::cast_precision_loss, reason = "places on a picture, rounded to whole pixels")]
fn nearly(value: Fraction) -> f64 {
    value.numerator() as f64 / value.denominator() as f64
}

/// A length in whole pixels.
#[allow(clippy::cast_possible_truncation, reason = "lengths on a picture; what is not a number becomes zero")]
fn pixels(length: f64) -> i32 {
    length.round() as i32
}

/// A number of things as a number of pixels.
fn count(things: usize) -> i32 {
    i32::try_from(things).unwrap_or(i32::MAX)
}
