//! What every unit is broken down by: groups and pipeline stages.

use crate::calc;
use crate::calc::GroupKind;
use crate::ordered;

/// Names a part of a group, for the life of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId(pub u32);

/// Names a stage of the pipeline, for the life of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StageId(pub u32);

/// A part of a group: women, workers, 18 to 30 years.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GroupPart {
    /// Its name in cells.
    pub id: PartId,
    /// What it is called.
    pub label: String,
}

/// A group of parts of one whole.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PlanGroup {
    /// What it is called; may be empty.
    pub label: String,
    /// Whether its parts overlap (*trong đó*) or divide the whole (*chia ra*).
    pub kind: GroupKind,
    /// The part it breaks down; `None` for the result of the year itself. That part stands in an earlier group.
    pub of: Option<PartId>,
    /// Its parts, in order.
    pub parts: Vec<GroupPart>,
}

/// A stage of the pipeline.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PipelineStage {
    /// Its name in cells.
    pub id: StageId,
    /// What it is called.
    pub label: String,
}

/// The groups and stages of a plan, the same for all units and years; what a unit has in them stands in its cells.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Scheme {
    groups: Vec<PlanGroup>,
    stages: Vec<PipelineStage>,
}

/// Why groups and stages do not fit together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SchemeError {
    /// Two parts have one id.
    PartTwice(PartId),
    /// Two stages have one id.
    StageTwice(StageId),
    /// A group breaks down a part that no earlier group has.
    UnknownPart(PartId),
    /// Groups within groups beyond [`calc::Group::DEEPEST`].
    TooDeep,
}

impl Scheme {
    /// A checked scheme.
    ///
    /// # Errors
    /// As [`SchemeError`] says.
    pub fn new(groups: Vec<PlanGroup>, stages: Vec<PipelineStage>) -> Result<Self, SchemeError> {
        // Each part with the groups around it, in ascending order.
        let mut depths: Vec<(PartId, usize)> = Vec::new();
        for group in &groups {
            let above = match group.of {
                None => 0,
                Some(part) => {
                    let found =
                        depths.binary_search_by_key(&part, |entry| entry.0).ok().and_then(|place| depths.get(place));
                    found.ok_or(SchemeError::UnknownPart(part))?.1
                }
            };
            if above >= calc::Group::DEEPEST {
                return Err(SchemeError::TooDeep);
            }
            for part in &group.parts {
                let Err(place) = depths.binary_search_by_key(&part.id, |entry| entry.0) else {
                    return Err(SchemeError::PartTwice(part.id));
                };
                depths.insert(place, (part.id, above + 1));
            }
        }
        let mut seen = Vec::new();
        for stage in &stages {
            if !ordered::insert(&mut seen, stage.id) {
                return Err(SchemeError::StageTwice(stage.id));
            }
        }
        Ok(Self { groups, stages })
    }

    /// The groups; one that breaks down a part comes after the group of that part.
    #[must_use]
    pub fn groups(&self) -> &[PlanGroup] {
        &self.groups
    }

    /// The stages of the pipeline, in order.
    #[must_use]
    pub fn stages(&self) -> &[PipelineStage] {
        &self.stages
    }

    /// Whether a part is in one of the groups.
    #[must_use]
    pub fn has_part(&self, id: PartId) -> bool {
        self.groups.iter().any(|group| group.parts.iter().any(|part| part.id == id))
    }

    /// Whether a stage is in the pipeline.
    #[must_use]
    pub fn has_stage(&self, id: StageId) -> bool {
        self.stages.iter().any(|stage| stage.id == id)
    }

    /// An id that no part has, unless every one is taken.
    #[must_use]
    pub fn fresh_part(&self) -> PartId {
        let parts = self.groups.iter().flat_map(|group| &group.parts);
        PartId(parts.map(|part| part.id.0).max().map_or(0, |most| most.saturating_add(1)))
    }

    /// An id that no stage has, unless every one is taken.
    #[must_use]
    pub fn fresh_stage(&self) -> StageId {
        StageId(self.stages.iter().map(|stage| stage.id.0).max().map_or(0, |most| most.saturating_add(1)))
    }

    /// A clone to be changed: `Scheme::new` checks it again.
    #[must_use]
    pub fn into_lists(self) -> (Vec<PlanGroup>, Vec<PipelineStage>) {
        (self.groups, self.stages)
    }
}
