//! The findings as plain text.

use super::explain::explain;
use super::state::Reading;
use crate::i18n::Language;

/// The summary, and every finding with its quotation, arithmetic, verdict and what has to be said.
#[must_use]
pub fn findings_text(reading: &Reading, language: Language) -> String {
    let mut lines = reading.summary(language);
    for place in &reading.order {
        let Some(finding) = reading.report.findings.get(*place) else { continue };
        let explained = explain(&reading.text, finding, language);
        lines.push(String::new());
        lines.push([explained.verdict, ": ", &explained.printed, " (", explained.kind, ")"].concat());
        lines.push(["“", &explained.quote, "”"].concat());
        lines.extend(explained.arithmetic);
        lines.extend(explained.notes);
    }
    lines.join("\n")
}
