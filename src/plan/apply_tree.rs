//! Adding, removing and moving units. No recursion: a tree may be as deep as it is long.

use std::collections::BTreeSet;

use super::{
    Command, NewUnit, Place, Plan, Record, Refusal, Touched, UnitId, command::Removed, tree::slot, unit::Unit,
};

impl Plan {
    pub(super) fn add_units(
        &mut self,
        at: Place,
        units: Vec<NewUnit>,
        touched: &mut Touched,
    ) -> Result<Command, Refusal> {
        self.check_place(at)?;
        let mut most = 0;
        for (row, unit) in units.iter().enumerate() {
            if unit.level > most {
                return Err(Refusal::LevelSkipped { row });
            }
            most = unit.level + 1;
        }
        let ids: Vec<UnitId> = self.fresh_ids(units.len())?;
        // The ids of the rows above the next one, the outermost first.
        let mut above: Vec<UnitId> = Vec::new();
        let mut tops = Vec::new();
        for (&id, NewUnit { name, level }) in ids.iter().zip(units) {
            above.truncate(level);
            let parent = above.last().copied().or(at.parent);
            if above.is_empty() {
                tops.push(id);
            } else if let Some(siblings) = self.children_mut(parent) {
                siblings.push(id);
            }
            above.push(id);
            self.units.push(Some(Box::new(Unit { parent, name, ..Unit::default() })));
        }
        if let Some(siblings) = self.children_mut(at.parent) {
            siblings.splice(at.position..at.position, tops.iter().copied());
        }
        if !ids.is_empty() {
            touched.changed = true;
            touched.parents.push(at.parent);
            touched.added.extend(ids);
        }
        Ok(Command::Remove(tops))
    }

    pub(super) fn remove_units(&mut self, ids: &[UnitId], touched: &mut Touched) -> Result<Command, Refusal> {
        if let Some(&unknown) = ids.iter().find(|&&id| self.unit(id).is_none()) {
            return Err(Refusal::UnknownUnit(unknown));
        }
        let mut removed = Vec::new();
        for &id in ids {
            // One that stood under another of them went with it.
            if let Some(place) = self.place_of(id) {
                removed.push(self.take_out(id, place, touched));
            }
        }
        removed.reverse();
        Ok(Command::Restore(removed))
    }

    fn take_out(&mut self, id: UnitId, place: Place, touched: &mut Touched) -> Removed {
        let under: Vec<UnitId> = self.walk_under(id).map(|(id, _)| id).collect();
        if let Some(siblings) = self.children_mut(place.parent) {
            siblings.remove(place.position);
        }
        let take = |id: UnitId| Some((id, self.units.get_mut(slot(id))?.take()?));
        let units = under.iter().copied().filter_map(take).collect();
        touched.changed = true;
        touched.parents.push(place.parent);
        touched.removed.extend(under);
        Removed { place, units }
    }

    /// Everything is checked before anything is changed, but places: the later ones may be inside the earlier.
    pub(super) fn restore_units(&mut self, removed: Vec<Removed>, touched: &mut Touched) -> Result<Command, Refusal> {
        let mut back = BTreeSet::new();
        for (id, unit) in removed.iter().flat_map(|removed| &removed.units) {
            if self.unit(*id).is_some() || !back.insert(*id) {
                return Err(Refusal::IdTaken(*id));
            }
            let years = unit.years.iter().map(|(_, record)| record);
            let mut counts = std::iter::once(&unit.term).chain(years).flat_map(Record::counted);
            if let Some(count) = counts.find(|&count| !self.scheme.has(count)) {
                return Err(Refusal::UnknownCount(count));
            }
        }
        let mut tops = Vec::new();
        let mut later = Touched::default();
        for removed in removed {
            if let Err(refusal) = self.check_place(removed.place) {
                // Nothing was here before: what was put back can be taken out again.
                let _ = self.remove_units(&tops, &mut Touched::default());
                return Err(refusal);
            }
            tops.extend(self.put_back(removed, &mut later));
        }
        touched.changed |= later.changed;
        touched.parents.append(&mut later.parents);
        touched.added.append(&mut later.added);
        tops.reverse();
        Ok(Command::Remove(tops))
    }

    fn put_back(&mut self, removed: Removed, touched: &mut Touched) -> Option<UnitId> {
        let Removed { place, units } = removed;
        let &(top, _) = units.first()?;
        if let Some(siblings) = self.children_mut(place.parent) {
            siblings.insert(place.position, top);
        }
        touched.changed = true;
        touched.parents.push(place.parent);
        for (id, unit) in units {
            touched.added.push(id);
            let slot = slot(id);
            if slot >= self.units.len() {
                self.units.resize_with(slot + 1, || None);
            }
            if let Some(empty) = self.units.get_mut(slot) {
                *empty = Some(unit);
            }
        }
        Some(top)
    }

    pub(super) fn move_unit(&mut self, id: UnitId, to: Place, touched: &mut Touched) -> Result<Command, Refusal> {
        let from = self.place_of(id).ok_or(Refusal::UnknownUnit(id))?;
        let undo = Command::Move { unit: id, to: from };
        if let Some(parent) = to.parent {
            if self.unit(parent).is_none() {
                return Err(Refusal::UnknownUnit(parent));
            }
            if parent == id || self.ancestors(parent).any(|above| above == id) {
                return Err(Refusal::BelowItself(id));
            }
        }
        let places = self.children(to.parent).len() - usize::from(to.parent == from.parent);
        if to.position > places {
            return Err(Refusal::NoSuchPlace(to));
        }
        if to == from {
            return Ok(undo);
        }
        if let Some(siblings) = self.children_mut(from.parent) {
            siblings.remove(from.position);
        }
        if let Some(siblings) = self.children_mut(to.parent) {
            siblings.insert(to.position, id);
        }
        if let Some(unit) = self.unit_mut(id) {
            unit.parent = to.parent;
        }
        touched.changed = true;
        touched.reordered = true;
        if from.parent != to.parent {
            touched.parents.extend([from.parent, to.parent]);
        }
        Ok(undo)
    }

    fn check_place(&self, place: Place) -> Result<(), Refusal> {
        if let Some(parent) = place.parent
            && self.unit(parent).is_none()
        {
            return Err(Refusal::UnknownUnit(parent));
        }
        if place.position > self.children(place.parent).len() { Err(Refusal::NoSuchPlace(place)) } else { Ok(()) }
    }

    fn fresh_ids(&self, count: usize) -> Result<Vec<UnitId>, Refusal> {
        let first = u32::try_from(self.units.len()).map_err(|_| Refusal::TooManyUnits)?;
        let count = u32::try_from(count).map_err(|_| Refusal::TooManyUnits)?;
        let end = first.checked_add(count).filter(|&end| end <= Self::MOST_IDS).ok_or(Refusal::TooManyUnits)?;
        Ok((first..end).map(UnitId).collect())
    }
}
