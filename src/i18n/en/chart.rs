//! Charts and what can be done with them.

use crate::i18n::ChartWords;

pub(super) const WORDS: ChartWords = ChartWords {
    chart: "chart",
    how_to_read: "Touch, point or press the arrow keys to read each figure.",
    table: "The figures of this chart",
    save_svg: "Save SVG",
    save_png: "Save PNG",
    no_png: "This browser could not save a PNG. Save the SVG instead.",
    result: "Result",
    cumulative: "Cumulative result",
    target: "Target",
    forecast: "Forecast at current pace (estimate)",
    range: "Expected",
    part: "Part",
    whole: "Whole",
    scales: ["millions", "billions", "trillions", "quadrillions", "quintillions"],
};
