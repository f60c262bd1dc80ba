//! The line that is always in view: all units together.

use super::state::{Facts, TableState};
use crate::app::target_text::print_target;
use crate::calc::{Quantity, Status, UnitCounts};
use crate::number::{Locale, print_hedged, print_quantity};
use crate::plan::TargetSum;

/// A count of units that stand alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryPart {
    /// Where they stand; its reason does not matter.
    pub status: Status,
    /// How many, as it is printed.
    pub units: String,
}

/// The summary in figures that are ready to be shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SummaryFacts {
    /// Σ target; `None` where there is none.
    pub target: Option<String>,
    /// Σ result; `None` where all are blank.
    pub result: Option<String>,
    /// Σ result ÷ Σ target in per cent.
    pub attainment: Option<String>,
    /// Whether one of these is beyond what is kept exact.
    pub failed: bool,
    /// The status of all together.
    pub status: Option<Status>,
    /// Units without others under them: all of them.
    pub units: String,
    /// And by where they stand, without those of which there are none.
    pub parts: Vec<SummaryPart>,
    /// The part of the result from units without a target.
    pub without_target: Option<String>,
}

impl TableState {
    /// All units together in the chosen period.
    #[must_use]
    pub fn summary(&self, facts: Facts) -> SummaryFacts {
        let Some(summary) = self.document.summary(self.period) else { return SummaryFacts::default() };
        let locale = facts.language.locale();
        let words = facts.language.words();
        let style = facts.settings.style(locale);
        let assessment = summary.assessment.ok();
        let attainment = assessment.and_then(|assessment| assessment.against).and_then(|measure| measure.attainment);
        let attainment = attainment.and_then(|attainment| print_hedged(attainment, &style).ok());
        SummaryFacts {
            target: summary.target.target().map(|target| print_target(target, facts.language)),
            result: summary.result.ok().flatten().map(|result| print_quantity(result, locale)),
            attainment: attainment.map(|attainment| (words.common.hedged)(&attainment)),
            failed: matches!(summary.target, TargetSum::Failed(_)) || summary.result.is_err() || assessment.is_none(),
            status: assessment.map(|assessment| assessment.status),
            units: number(summary.leaves.units, locale),
            parts: parts(&summary.leaves, locale),
            without_target: summary
                .result_without_target
                .ok()
                .filter(|without| !without.is_zero() && summary.target.target().is_some())
                .map(|without| print_quantity(without, locale)),
        }
    }
}

fn number(units: usize, locale: Locale) -> String {
    let units = i128::try_from(units).ok().and_then(|units| Quantity::whole(units).ok());
    units.map(|units| print_quantity(units, locale)).unwrap_or_default()
}

fn parts(leaves: &UnitCounts, locale: Locale) -> Vec<SummaryPart> {
    let counted = [
        (Status::Exceeded, leaves.exceeded),
        (Status::Met, leaves.met),
        (Status::Behind, leaves.behind),
        (Status::NoneYet, leaves.none_yet),
        (Status::NoResult, leaves.no_result),
        (Status::NoTarget(crate::calc::NoTargetReason::Blank), leaves.no_target),
    ];
    let parts = counted.into_iter().filter(|(_, units)| *units > 0);
    parts.map(|(status, units)| SummaryPart { status, units: number(units, locale) }).collect()
}
