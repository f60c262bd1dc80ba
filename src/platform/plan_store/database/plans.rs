//! The plans in the database.

use num_traits::ToPrimitive;
use wasm_bindgen::JsValue;

use super::super::object;
use super::super::record::{
    Draft, KeptText, Obstacle, PlanEntry, PlanKey, StoreError, StoredPlan, Written, kept_name, sort,
};
use super::transaction::{Mode, Transaction};
use super::{ALL, Database, ENTRIES, KEPT, KEPT_TEXTS, MARKS, TEXTS};

const CURRENT: &str = "current";

impl Database {
    pub(in super::super) async fn list(&self) -> Result<Vec<PlanEntry>, StoreError> {
        let transaction = self.begin(&[ENTRIES], Mode::Read).await?;
        let mut entries = entries(&transaction).await?;
        sort(&mut entries);
        Ok(entries)
    }

    pub(in super::super) async fn read(&self, key: &PlanKey) -> Result<Option<StoredPlan>, StoreError> {
        let transaction = self.begin(&[ENTRIES, TEXTS], Mode::Read).await?;
        found(&transaction, key).await
    }

    pub(in super::super) async fn write(&self, draft: &Draft<'_>, base: Option<u64>) -> Result<Written, StoreError> {
        let transaction = self.begin(&[ENTRIES, TEXTS], Mode::Write).await?;
        let there = PlanEntry::from_js(&transaction.get(ENTRIES, draft.key.as_str()).await?);
        match draft.over(there.map(|entry| entry.revision), base) {
            Ok(entry) => {
                transaction.put(ENTRIES, &entry.to_js(), None)?;
                transaction.put(TEXTS, &JsValue::from_str(draft.text), Some(draft.key.as_str()))?;
                transaction.finished().await?;
                Ok(Written::Saved(entry))
            }
            // An entry without its text would have to be broken by hand.
            Err(Obstacle::Other) => {
                found(&transaction, draft.key).await?.map(Written::Conflict).ok_or(StoreError::Refused)
            }
            Err(Obstacle::Gone) => Ok(Written::Gone),
        }
    }

    pub(in super::super) async fn remove(&self, key: &PlanKey) -> Result<(), StoreError> {
        let transaction = self.begin(&[ENTRIES, TEXTS], Mode::Write).await?;
        transaction.delete(ENTRIES, key.as_str())?;
        transaction.delete(TEXTS, key.as_str())?;
        transaction.finished().await
    }

    /// Gives the plans that were there.
    pub(in super::super) async fn clear(&self) -> Result<Vec<PlanEntry>, StoreError> {
        let transaction = self.begin(&ALL, Mode::Write).await?;
        let entries = entries(&transaction).await?;
        for store in ALL {
            transaction.clear(store)?;
        }
        transaction.finished().await?;
        Ok(entries)
    }

    pub(in super::super) async fn current(&self) -> Result<Option<PlanKey>, StoreError> {
        let transaction = self.begin(&[MARKS], Mode::Read).await?;
        Ok(transaction.get(MARKS, CURRENT).await?.as_string().map(PlanKey::from_text))
    }

    pub(in super::super) async fn set_current(&self, key: Option<&PlanKey>) -> Result<(), StoreError> {
        let transaction = self.begin(&[MARKS], Mode::Write).await?;
        match key {
            Some(key) => transaction.put(MARKS, &JsValue::from_str(key.as_str()), Some(CURRENT))?,
            None => transaction.delete(MARKS, CURRENT)?,
        }
        transaction.finished().await
    }

    pub(in super::super) async fn keep_aside(&self, plan: &StoredPlan) -> Result<(), StoreError> {
        let transaction = self.begin(&[KEPT, KEPT_TEXTS], Mode::Write).await?;
        for number in 1..=u32::MAX {
            let name = kept_name(&plan.entry.key, number);
            let text = transaction.get(KEPT_TEXTS, &name).await?.as_string();
            match text {
                // The same text is kept already: once is enough.
                Some(kept) if kept == plan.text => return Ok(()),
                Some(_) => {}
                None => {
                    let entry =
                        object::of(&[("name", JsValue::from_str(&name)), ("bytes", object::number(plan.text.len()))]);
                    transaction.put(KEPT, &entry, None)?;
                    transaction.put(KEPT_TEXTS, &JsValue::from_str(&plan.text), Some(&name))?;
                    return transaction.finished().await;
                }
            }
        }
        Err(StoreError::Full)
    }

    pub(in super::super) async fn kept_aside(&self) -> Result<Vec<KeptText>, StoreError> {
        let transaction = self.begin(&[KEPT], Mode::Read).await?;
        let kept = |value: JsValue| {
            Some(KeptText {
                name: object::property(&value, "name")?.as_string()?,
                bytes: object::property(&value, "bytes")?.as_f64()?.to_usize()?,
            })
        };
        Ok(transaction.all(KEPT).await?.iter().filter_map(kept).collect())
    }

    pub(in super::super) async fn kept_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        let transaction = self.begin(&[KEPT_TEXTS], Mode::Read).await?;
        Ok(transaction.get(KEPT_TEXTS, name).await?.as_string())
    }
}

async fn entries(transaction: &Transaction) -> Result<Vec<PlanEntry>, StoreError> {
    Ok(transaction.all(ENTRIES).await?.iter().filter_map(|value| PlanEntry::from_js(&value)).collect())
}

async fn found(transaction: &Transaction, key: &PlanKey) -> Result<Option<StoredPlan>, StoreError> {
    let entry = PlanEntry::from_js(&transaction.get(ENTRIES, key.as_str()).await?);
    let text = transaction.get(TEXTS, key.as_str()).await?.as_string();
    Ok(entry.zip(text).map(|(entry, text)| StoredPlan { entry, text }))
}
