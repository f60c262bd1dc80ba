//! Charts and what can be done with them.

/// Charts and what can be done with them.
#[derive(Debug)]
pub struct ChartWords {
    /// What it is, as a screen reader names it.
    pub chart: &'static str,
    /// How its figures are read out.
    pub how_to_read: &'static str,
    /// The figures of a chart as a table.
    pub table: &'static str,
    /// Saves the chart as SVG.
    pub save_svg: &'static str,
    /// Saves the chart as PNG.
    pub save_png: &'static str,
    /// The browser could not make a PNG.
    pub no_png: &'static str,
    /// What is filled: results.
    pub result: &'static str,
    /// What is filled: results added up over time.
    pub cumulative: &'static str,
    /// What is a mark: targets.
    pub target: &'static str,
    /// What is dashed: the straight-line forecast.
    pub forecast: &'static str,
    /// What is a bracket: the lowest and highest that somebody expects.
    pub range: &'static str,
    /// A part of a whole.
    pub part: &'static str,
    /// The whole that parts are compared with.
    pub whole: &'static str,
    /// What an axis counts in: 10^6, 10^9, 10^12, 10^15 and 10^18.
    pub scales: [&'static str; 5],
}
