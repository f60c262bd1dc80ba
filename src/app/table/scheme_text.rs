//! Groups and stages as lines of text: `trong đó: Nữ; Dân tộc thiểu số`, or of a part: `Nữ › chia ra: …`.

use crate::calc::GroupKind;
use crate::i18n::{Language, ShareLead};
use crate::plan::{GroupPart, PartId, PipelineStage, PlanGroup, Scheme, SchemeError, StageId};

/// Why lines are no groups.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeTextError {
    /// A line, the first being 0, does not say how its parts stand to the whole.
    Line(usize),
    /// A line divides a part that is not there.
    UnknownPart(usize),
    /// The groups do not fit together.
    Scheme(SchemeError),
}

/// Between the name of a part and the group that divides it.
const UNDER: char = '›';

/// The groups, one a line.
#[must_use]
pub fn print_groups(scheme: &Scheme, language: Language) -> String {
    let label_of = |id: PartId| {
        let mut parts = scheme.groups().iter().flat_map(|group| &group.parts);
        parts.find(|part| part.id == id).map(|part| part.label.as_str()).unwrap_or_default()
    };
    let line = |group: &PlanGroup| {
        let parts: Vec<&str> = group.parts.iter().map(|part| part.label.as_str()).collect();
        let lead = [lead(group.kind, language), ": ", &parts.join("; ")].concat();
        match group.of {
            None => lead,
            Some(of) => [label_of(of), &lead].join(&[' ', UNDER, ' '].iter().collect::<String>()),
        }
    };
    scheme.groups().iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The stages in one line.
#[must_use]
pub fn print_stages(scheme: &Scheme) -> String {
    scheme.stages().iter().map(|stage| stage.label.as_str()).collect::<Vec<_>>().join("; ")
}

/// Reads groups and stages. Parts and stages that were there under the same name keep their counts.
///
/// # Errors
/// As [`SchemeTextError`] says.
pub fn read_scheme(groups: &str, stages: &str, before: &Scheme, language: Language) -> Result<Scheme, SchemeTextError> {
    let mut names = Names {
        before,
        next_part: before.fresh_part().0,
        next_stage: before.fresh_stage().0,
        used: Vec::new(),
        used_stages: Vec::new(),
        used_groups: Vec::new(),
    };
    let mut read: Vec<PlanGroup> = Vec::new();
    for (place, line) in groups.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (under, rest) = match line.split_once(UNDER) {
            Some((under, rest)) => (Some(under.trim()), rest),
            None => (None, line),
        };
        let of = match under {
            None => None,
            Some(label) => {
                let mut parts = read.iter().flat_map(|group| &group.parts);
                let part = parts.find(|part| part.label == label).map(|part| part.id);
                Some(part.ok_or(SchemeTextError::UnknownPart(place))?)
            }
        };
        let (head, list) = rest.split_once(':').ok_or(SchemeTextError::Line(place))?;
        let kind = kind(head, language).ok_or(SchemeTextError::Line(place))?;
        let parts: Vec<GroupPart> =
            labels(list).map(|label| GroupPart { id: names.part(label), label: label.to_owned() }).collect();
        let label = names.group(kind, of, &parts);
        read.push(PlanGroup { label, kind, of, parts });
    }
    let stages =
        labels(stages).map(|label| PipelineStage { id: names.stage(label), label: label.to_owned() }).collect();
    Scheme::new(read, stages).map_err(SchemeTextError::Scheme)
}

fn labels(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').map(str::trim).filter(|label| !label.is_empty())
}

const fn lead_of(kind: GroupKind) -> ShareLead {
    match kind {
        GroupKind::Overlapping => ShareLead::OfWhich,
        GroupKind::Partition => ShareLead::Divided,
    }
}

fn lead(kind: GroupKind, language: Language) -> &'static str {
    (language.words().share.lead)(lead_of(kind))
}

/// In the words of any language: a plan may have been written in the other one.
fn kind(head: &str, language: Language) -> Option<GroupKind> {
    let head = head.trim().to_lowercase();
    let kinds = [GroupKind::Overlapping, GroupKind::Partition];
    [language, language.other()]
        .into_iter()
        .find_map(|language| kinds.into_iter().find(|kind| head == lead(*kind, language).to_lowercase()))
}

/// Ids by names.
struct Names<'n> {
    before: &'n Scheme,
    next_part: u32,
    next_stage: u32,
    used: Vec<PartId>,
    used_stages: Vec<StageId>,
    /// The places of groups whose labels went to others.
    used_groups: Vec<usize>,
}

impl Names<'_> {
    fn part(&mut self, label: &str) -> PartId {
        let parts = self.before.groups().iter().flat_map(|group| &group.parts);
        let known = parts.filter(|part| part.label == label).map(|part| part.id).find(|id| !self.used.contains(id));
        let id = known.unwrap_or_else(|| {
            self.next_part = self.next_part.saturating_add(1);
            PartId(self.next_part - 1)
        });
        self.used.push(id);
        id
    }

    fn stage(&mut self, label: &str) -> StageId {
        let mut stages = self.before.stages().iter().filter(|stage| stage.label == label).map(|stage| stage.id);
        let known = stages.find(|id| !self.used_stages.contains(id));
        let id = known.unwrap_or_else(|| {
            self.next_stage = self.next_stage.saturating_add(1);
            StageId(self.next_stage - 1)
        });
        self.used_stages.push(id);
        id
    }

    /// The label of the group that this one was: one with a part of it, otherwise the first of its kind.
    fn group(&mut self, kind: GroupKind, of: Option<PartId>, parts: &[GroupPart]) -> String {
        let alike = |place: &usize, group: &PlanGroup| {
            group.kind == kind && group.of == of && !self.used_groups.contains(place)
        };
        let shares = |group: &PlanGroup| group.parts.iter().any(|old| parts.iter().any(|part| part.id == old.id));
        let before = || self.before.groups().iter().enumerate().filter(|(place, group)| alike(place, group));
        let found = before().find(|(_, group)| shares(group)).or_else(|| before().next());
        let found = found.map(|(place, group)| (place, group.label.clone()));
        self.used_groups.extend(found.as_ref().map(|(place, _)| *place));
        found.map(|(_, label)| label).unwrap_or_default()
    }
}
