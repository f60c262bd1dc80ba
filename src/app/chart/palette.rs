//! The colours of a chart.

use super::drawing::Ink;

/// A colour for each role, and the typeface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    result: &'static str,
    soft: &'static str,
    strong: &'static str,
    quiet: &'static str,
    hairline: &'static str,
    track: &'static str,
    paper: &'static str,
    pub(super) font: &'static str,
    /// Whether the paper itself is painted.
    pub(super) opaque: bool,
}

impl Palette {
    /// On the page: the tokens of the style sheet, which know light, dark and print.
    pub const PAGE: Self = Self {
        result: "var(--accent)",
        soft: "var(--accent-soft)",
        strong: "var(--ink)",
        quiet: "var(--quiet)",
        hairline: "var(--hairline)",
        track: "var(--track)",
        paper: "var(--paper)",
        font: "inherit",
        opaque: false,
    };

    /// In a file: the colours of the light page.
    pub const FILE: Self = Self {
        result: "#0a6b62",
        soft: "#d9ebe8",
        strong: "#1a1c1e",
        quiet: "#5a6066",
        hairline: "#dcdad4",
        track: "#e6e4de",
        paper: "#ffffff",
        font: "system-ui,sans-serif",
        opaque: true,
    };

    /// The colour of a role.
    #[must_use]
    pub const fn colour(&self, ink: Ink) -> &'static str {
        match ink {
            Ink::Result => self.result,
            Ink::Soft => self.soft,
            Ink::Strong => self.strong,
            Ink::Quiet => self.quiet,
            Ink::Hairline => self.hairline,
            Ink::Track => self.track,
            Ink::Paper => self.paper,
        }
    }
}
