//! The plans as items.
//!
//! A plan is one item, so that no half of it can be there alone: `revision milliseconds length-of-title`, a line break,
//! the title, the text. Reading, comparing and writing follow upon each other without a pause, which is as near to a
//! transaction as this medium comes.

use num_traits::ToPrimitive;

use super::super::record::{
    Draft, KeptText, Obstacle, PlanEntry, PlanKey, StoreError, StoredPlan, Written, kept_name, sort, whole,
};
use super::Items;

const PLAN: &str = "chi-tieu:plan:";
const CURRENT: &str = "chi-tieu:plan-current";
/// Followed by the name of a text copied aside.
const ASIDE: &str = "chi-tieu:plan-";
const KEPT: &str = "chi-tieu:plan-kept:";

impl Items {
    pub(in super::super) fn list(&self) -> Result<Vec<PlanEntry>, StoreError> {
        let mut entries: Vec<PlanEntry> = self.plans()?.into_iter().map(|plan| plan.entry).collect();
        sort(&mut entries);
        Ok(entries)
    }

    /// Every plan with its text.
    pub(in super::super) fn plans(&self) -> Result<Vec<StoredPlan>, StoreError> {
        let mut plans = Vec::new();
        for name in self.names(PLAN)? {
            if let Some(key) = name.strip_prefix(PLAN) {
                plans.extend(self.read(&PlanKey::from_text(key))?);
            }
        }
        Ok(plans)
    }

    pub(in super::super) fn read(&self, key: &PlanKey) -> Result<Option<StoredPlan>, StoreError> {
        Ok(self.get(&item(key))?.and_then(|kept| unpack(key, &kept)))
    }

    pub(in super::super) fn write(&self, draft: &Draft<'_>, base: Option<u64>) -> Result<Written, StoreError> {
        let there = self.read(draft.key)?;
        match draft.over(there.as_ref().map(|plan| plan.entry.revision), base) {
            Ok(entry) => {
                self.set(&item(draft.key), pack(&entry, draft.text))?;
                Ok(Written::Saved(entry))
            }
            Err(Obstacle::Other) => there.map(Written::Conflict).ok_or(StoreError::Refused),
            Err(Obstacle::Gone) => Ok(Written::Gone),
        }
    }

    pub(in super::super) fn remove(&self, key: &PlanKey) -> Result<(), StoreError> {
        self.remove_item(&item(key))
    }

    /// Gives the plans that were there.
    pub(in super::super) fn clear(&self) -> Result<Vec<PlanEntry>, StoreError> {
        let entries = self.list()?;
        for prefix in [PLAN, ASIDE] {
            for name in self.names(prefix)? {
                self.remove_item(&name)?;
            }
        }
        Ok(entries)
    }

    pub(in super::super) fn current(&self) -> Result<Option<PlanKey>, StoreError> {
        Ok(self.get(CURRENT)?.map(PlanKey::from_text))
    }

    pub(in super::super) fn set_current(&self, key: Option<&PlanKey>) -> Result<(), StoreError> {
        match key {
            Some(key) => self.set(CURRENT, key.as_str().to_owned()),
            None => self.remove_item(CURRENT),
        }
    }

    pub(in super::super) fn keep_aside(&self, plan: &StoredPlan) -> Result<(), StoreError> {
        for number in 1..=u32::MAX {
            let name = [ASIDE, &kept_name(&plan.entry.key, number)].concat();
            match self.get(&name)? {
                // The same text is kept already: once is enough.
                Some(kept) if kept == plan.text => return Ok(()),
                Some(_) => {}
                None => return self.set(&name, plan.text.clone()),
            }
        }
        Err(StoreError::Full)
    }

    pub(in super::super) fn kept_aside(&self) -> Result<Vec<KeptText>, StoreError> {
        let mut kept = Vec::new();
        for item in self.names(KEPT)? {
            if let (Some(name), Some(text)) = (item.strip_prefix(ASIDE), self.get(&item)?) {
                kept.push(KeptText { name: name.to_owned(), bytes: text.len() });
            }
        }
        Ok(kept)
    }

    pub(in super::super) fn kept_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.get(&[ASIDE, name].concat())
    }
}

fn item(key: &PlanKey) -> String {
    [PLAN, key.as_str()].concat()
}

fn pack(entry: &PlanEntry, text: &str) -> String {
    let numbers = [entry.revision, whole(entry.saved_at), entry.title.len().to_u64().unwrap_or_default()];
    let head = numbers.map(|number| number.to_string()).join(" ");
    [&head, "\n", &entry.title, text].concat()
}

/// `None` for anything that is not a plan of ours.
fn unpack(key: &PlanKey, kept: &str) -> Option<StoredPlan> {
    let (head, rest) = kept.split_once('\n')?;
    let mut numbers = head.split(' ').map(|number| number.parse::<u64>().ok());
    let (revision, saved_at, title) = (numbers.next()??, numbers.next()??, numbers.next()??);
    let (title, text) = rest.split_at_checked(title.to_usize()?)?;
    let entry = PlanEntry {
        key: key.clone(),
        title: title.to_owned(),
        revision,
        saved_at: saved_at.to_f64()?,
        bytes: text.len(),
    };
    Some(StoredPlan { entry, text: text.to_owned() })
}
