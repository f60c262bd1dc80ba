//! Findings by severity.

use crate::calc::Verdict;
use crate::i18n::FindingCounts;
use crate::ordered::sort_by_key;
use crate::report::{FigureRole, Report};

/// The verdicts in the order in which they are listed: what has to be looked at comes first.
pub const SEVERITY: [Verdict; 5] =
    [Verdict::Disagrees, Verdict::Truncated, Verdict::Unverifiable, Verdict::Approximate, Verdict::Agrees];

/// The place of a verdict in [`SEVERITY`].
#[must_use]
pub const fn severity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Disagrees => 0,
        Verdict::Truncated => 1,
        Verdict::Unverifiable => 2,
        Verdict::Approximate => 3,
        Verdict::Agrees => 4,
    }
}

/// The places of a report's findings, the most severe first, and those of one verdict in the order of the text.
#[must_use]
pub fn order_of(report: &Report) -> Vec<usize> {
    let mut order: Vec<usize> = (0..report.findings.len()).collect();
    sort_by_key(&mut order, |place| report.findings.get(*place).map(|finding| severity(finding.verdict)));
    order
}

/// How many findings there are of each verdict.
pub(super) fn counts_of(report: &Report) -> FindingCounts {
    let mut counts = FindingCounts::default();
    for finding in &report.findings {
        *match finding.verdict {
            Verdict::Agrees => &mut counts.agree,
            Verdict::Truncated => &mut counts.cut,
            Verdict::Approximate => &mut counts.approximate,
            Verdict::Disagrees => &mut counts.disagree,
            Verdict::Unverifiable => &mut counts.unverifiable,
        } += 1;
    }
    counts.unchecked = report.figures.iter().filter(|figure| figure.role == FigureRole::Unchecked).count();
    counts
}
