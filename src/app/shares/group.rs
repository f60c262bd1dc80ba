//! Groups of a plan for one unit, or all units together, in one period.

use super::implied::ImpliedBoard;
use super::missing::missing_units;
use super::published::Published;
use super::source::{CountSource, Counted, result};
use super::years::YearsBeside;
use crate::app::table::{Facts, TableState};
use crate::calc::{
    AdjustedShare, CalcError, Decimals, GroupKind, Partition, Percentage, Quantity, Share, partition, share_of,
};
use crate::ordered;
use crate::plan::{Count, Document, PartId, PlanGroup, UnitId, When};

/// A part of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartBoard {
    /// Which.
    pub id: PartId,
    /// Its name as typed.
    pub label: String,
    /// Its count; `None` is blank.
    pub count: Option<Quantity>,
    /// Against the whole of its group; `None` without one of both.
    pub share: Option<Share>,
    /// In a group within a group: against the result.
    pub of_result: Option<Percentage>,
    /// Its published share.
    pub published: Published,
    /// Whether the count is 1 or 2 where nothing breaks it down further: it can point at a person.
    pub small: bool,
    /// Units with a result that the sum leaves out, as they have no count. None of a blank.
    pub missing: usize,
    /// The groups that break it down.
    pub groups: Vec<GroupBoard>,
}

/// Whether the parts of a partition make up its whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Portion {
    /// Parts overlap, or there is nothing to add up.
    NotAsked,
    /// There is no whole; the parts that are there come to this.
    WithoutWhole(Quantity),
    /// Held against the whole; blank parts add nothing.
    Of(Partition),
}

/// A group with its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GroupBoard {
    /// Its place among the groups of the plan, the first being 0.
    pub place: usize,
    /// What it is called; may be empty.
    pub label: String,
    /// How its parts stand to the whole.
    pub kind: GroupKind,
    /// The part it breaks down; `None` for the result.
    pub of: Option<String>,
    /// The whole; `None` is blank.
    pub whole: Option<Quantity>,
    /// Its parts in order.
    pub parts: Vec<PartBoard>,
    /// Whether they add up.
    pub portion: Portion,
    /// The whole that published shares imply.
    pub implied: Option<ImpliedBoard>,
    /// The years beside each other; `None` while fewer than two have counts.
    pub years: Option<YearsBeside>,
    /// A sum that cannot be worked out exactly.
    pub failed: Option<CalcError>,
}

/// Everything about groups for the chosen unit and period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShareBoard {
    /// Whose; `None` is all units together.
    pub subject: Option<UnitId>,
    /// The unit whose cells can be typed into: the subject, or the only unit of the plan.
    pub editing: Option<UnitId>,
    /// The year, or the term.
    pub when: When,
    /// The result of that period; `None` is blank.
    pub result: Option<Quantity>,
    /// The groups of the result.
    pub groups: Vec<GroupBoard>,
}

impl ShareBoard {
    /// Works out the groups of the unit and the period that are looked at.
    #[must_use]
    pub fn of(table: &TableState, facts: Facts) -> Self {
        let document = table.document();
        let plan = document.plan();
        let (subject, when) = (table.subject(), table.period());
        let only = || plan.roots().first().copied().filter(|_| plan.len() == 1);
        let known = plan.scheme().groups().iter().flat_map(|group| &group.parts);
        let mut counts: Vec<(PartId, CountSource<'_>)> =
            known.map(|part| (part.id, CountSource::of(plan, subject, Count::Part(part.id)))).collect();
        ordered::sort_by_key(&mut counts, |entry| entry.0);
        let maker = Maker { document, facts, subject, when, counts };
        Self {
            subject,
            editing: subject.or_else(only),
            when,
            result: result(document, subject, when).ok().flatten(),
            groups: maker.groups(None),
        }
    }

    /// Every group, those within others after the part that they break down.
    pub fn each(&self, visit: &mut impl FnMut(&GroupBoard)) {
        each(&self.groups, visit);
    }
}

fn each(groups: &[GroupBoard], visit: &mut impl FnMut(&GroupBoard)) {
    for group in groups {
        visit(group);
        for part in &group.parts {
            each(&part.groups, visit);
        }
    }
}

pub(super) struct Maker<'p> {
    document: &'p Document,
    facts: Facts,
    subject: Option<UnitId>,
    when: When,
    /// In ascending order of parts.
    counts: Vec<(PartId, CountSource<'p>)>,
}

impl Maker<'_> {
    /// The count of a part, or the result.
    pub(super) fn counted(&self, of: Option<PartId>, when: When) -> Counted {
        let Some(part) = of else { return result(self.document, self.subject, when) };
        let place = self.counts.binary_search_by_key(&part, |entry| entry.0).ok();
        place.and_then(|place| self.counts.get(place)).map_or(Ok(None), |(_, source)| source.at(when))
    }

    /// How many units the sum of a part leaves out.
    pub(super) fn missing(&self, part: PartId, when: When) -> usize {
        missing_units(self.document, self.subject, when, (Count::Part(part), when))
    }

    pub(super) fn years(&self) -> impl Iterator<Item = i32> {
        self.document.plan().term().years()
    }

    /// The groups that break down a part, or the result. Groups within groups are bounded by the plan.
    fn groups(&self, of: Option<PartId>) -> Vec<GroupBoard> {
        let all = self.document.plan().scheme().groups().iter().enumerate();
        all.filter(|(_, group)| group.of == of).map(|(place, group)| self.group(place, group)).collect()
    }

    fn group(&self, place: usize, group: &PlanGroup) -> GroupBoard {
        let plan = self.document.plan();
        let mut failed = None;
        let mut read = |counted: Counted| {
            counted.unwrap_or_else(|error| {
                failed = Some(error);
                None
            })
        };
        let whole = read(self.counted(group.of, self.when));
        let result = read(self.counted(None, self.when));
        let counts: Vec<Option<Quantity>> =
            group.parts.iter().map(|part| read(self.counted(Some(part.id), self.when))).collect();
        let leaf = self.subject.is_some_and(|unit| plan.children(Some(unit)).is_empty());
        let parts = group.parts.iter().zip(counts).map(|(part, count)| {
            let groups = self.groups(Some(part.id));
            let against =
                |whole: Option<Quantity>| count.zip(whole).and_then(|(count, whole)| share_of(count, whole).ok());
            let few = count.and_then(Quantity::as_whole).is_some_and(|count| (1..=2).contains(&count));
            PartBoard {
                id: part.id,
                label: part.label.clone(),
                count,
                share: against(whole),
                of_result: group.of.and_then(|_| against(result)).and_then(|share| share.share),
                published: Published::of(
                    plan,
                    (self.subject, self.when),
                    part.id,
                    (count, whole),
                    self.facts.language.locale(),
                ),
                small: few && (leaf || groups.is_empty()),
                missing: count.map_or(0, |_| self.missing(part.id, self.when)),
                groups,
            }
        });
        let parts: Vec<PartBoard> = parts.collect();
        let of = group.of.and_then(|id| {
            let mut all = plan.scheme().groups().iter().flat_map(|group| &group.parts);
            all.find(|part| part.id == id).map(|part| part.label.clone())
        });
        GroupBoard {
            place,
            label: group.label.clone(),
            kind: group.kind,
            of,
            whole,
            portion: portion(group.kind, whole, &parts),
            implied: ImpliedBoard::of(&parts),
            years: YearsBeside::of(self, group),
            parts,
            failed,
        }
    }
}

fn portion(kind: GroupKind, whole: Option<Quantity>, parts: &[PartBoard]) -> Portion {
    let counts: Vec<Quantity> = parts.iter().filter_map(|part| part.count).collect();
    if kind == GroupKind::Overlapping || counts.is_empty() {
        return Portion::NotAsked;
    }
    match whole {
        Some(whole) => partition(whole, &counts).map_or(Portion::NotAsked, Portion::Of),
        None => Quantity::sum(counts).map_or(Portion::NotAsked, Portion::WithoutWhole),
    }
}

impl GroupBoard {
    /// How many parts are blank.
    #[must_use]
    pub fn blank_parts(&self) -> usize {
        self.parts.iter().filter(|part| part.count.is_none()).count()
    }

    /// Shares that add to exactly 100 %, one for each part, `None` for a blank one. Only where the counts do add up.
    #[must_use]
    pub fn adjusted(&self, decimals: Decimals) -> Option<Vec<Option<AdjustedShare>>> {
        let Portion::Of(partition) = &self.portion else { return None };
        let mut shares = partition.adjusted_to_hundred(decimals).ok().flatten()?.shares.into_iter();
        Some(self.parts.iter().map(|part| part.count.and_then(|_| shares.next())).collect())
    }
}
