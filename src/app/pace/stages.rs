//! The pipeline (*nguồn*): stages beside each other, and people per class.

use super::section::{Print, Section};
use crate::app::table::Facts;
use crate::calc::{CalcError, Quantity, StageRatio, average_per_class, pipeline};
use crate::i18n::Language;
use crate::number::{ReadError, read_whole};
use crate::plan::{
    Count, CountTable, PipelineStage, Plan, RollUp, Scheme, SchemeError, StageId, UnitId, When, plain_letters,
};

/// A stage with what counts of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageCount {
    /// Which.
    pub id: StageId,
    /// What it is called.
    pub label: String,
    /// What counts; `Ok(None)` is blank.
    pub count: Result<Option<Quantity>, CalcError>,
}

/// The stages of a unit, or of all together.
#[must_use]
pub fn stage_counts(plan: &Plan, subject: Option<UnitId>, when: When) -> Vec<StageCount> {
    let count = |id| match subject {
        Some(unit) => RollUp::count(plan, unit, when, Count::Stage(id)).map_or(Ok(None), |count| count.counted),
        None => CountTable::of(plan, Count::Stage(id)).total(when),
    };
    let stages = plan.scheme().stages().iter();
    stages.map(|stage| StageCount { id: stage.id, label: stage.label.clone(), count: count(stage.id) }).collect()
}

/// The stages with their ratios, in words.
#[must_use]
pub fn pipeline_section(stages: &[StageCount], facts: Facts) -> Section {
    let print = Print::new(facts);
    let words = print.pace;
    let mut section = Section::default();
    let counts: Result<Vec<Option<Quantity>>, CalcError> = stages.iter().map(|stage| stage.count).collect();
    let Ok(ratios) = counts.and_then(|counts| pipeline(&counts)) else {
        section.note_text(print.words.table.failed);
        return section;
    };
    for (stage, ratio) in stages.iter().zip(&ratios) {
        let count = ratio.count.map_or_else(|| print.dash(), |count| print.count(count));
        section.remarked(&stage.label, count, ratios_of(ratio, print));
    }
    if ratios.iter().any(|ratio| ratio.to_previous.is_some()) {
        section.note_text(words.stages_note);
    }
    section
}

fn ratios_of(ratio: &StageRatio, print: Print) -> String {
    let previous = ratio.to_previous.map(|percent| (print.pace.to_previous)(&print.percent(percent)));
    // To the second stage both are one and the same.
    let first = ratio.to_first.filter(|percent| Some(*percent) != ratio.to_previous);
    let first = first.map(|percent| (print.pace.to_first)(&print.percent(percent)));
    previous.into_iter().chain(first).collect::<Vec<_>>().join("; ")
}

/// The average per class.
#[derive(Debug, Clone, PartialEq)]
pub struct PerClass {
    /// The text is no number.
    pub error: Option<ReadError>,
    /// For each stage in which people sat in classes.
    pub section: Section,
}

/// How many there were in a class, on average: of the stages that are named after classes, or of every stage where
/// none is.
#[must_use]
pub fn per_class(stages: &[StageCount], typed: &str, facts: Facts) -> PerClass {
    let print = Print::new(facts);
    let mut outcome = PerClass { error: None, section: Section::default() };
    let classes = match read_whole(typed, facts.language.locale()) {
        Ok(None) => return outcome,
        Ok(Some(classes)) => Quantity::whole(i128::from(classes.get())),
        Err(error) => {
            outcome.error = Some(error);
            return outcome;
        }
    };
    let Ok(classes) = classes else { return outcome };
    let named = |stage: &StageCount| {
        let letters: String = plain_letters(&stage.label).collect();
        letters.split_whitespace().any(|word| classes_in_any_language(word))
    };
    let any = stages.iter().any(named);
    for stage in stages.iter().filter(|stage| !any || named(stage)) {
        let Ok(Some(count)) = stage.count else { continue };
        if let Ok(average) = average_per_class(count, classes) {
            let sum = (print.pace.count_over_classes)(&print.count(count), &print.count(classes));
            outcome.section.remarked(&(print.pace.per_class)(&stage.label), print.average(average), sum);
        }
    }
    if outcome.section.lines.is_empty() {
        outcome.section.note_text(print.pace.per_class_missing);
    }
    outcome
}

/// Whether a word without its marks names a class, in any language: a plan may have been written in the other one.
fn classes_in_any_language(word: &str) -> bool {
    Language::ALL.into_iter().any(|language| language.words().pace.class_words.contains(&word))
}

/// The scheme with the usual stages, for a plan that has none.
///
/// # Errors
/// [`SchemeError`] never for a scheme that is checked already; the type is that of the check.
pub fn with_usual_stages(scheme: &Scheme, facts: Facts) -> Result<Scheme, SchemeError> {
    let first = scheme.fresh_stage().0;
    let (groups, mut stages) = scheme.clone().into_lists();
    let labels = facts.language.words().pace.usual_stages;
    stages.extend((first..).zip(labels).map(|(id, label)| PipelineStage { id: StageId(id), label: label.to_owned() }));
    Scheme::new(groups, stages)
}
