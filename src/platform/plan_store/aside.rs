//! What a store keeps besides the plans: which of them was open last, and texts copied aside.

use num_traits::ToPrimitive;
use wasm_bindgen::JsValue;

use super::object;
use super::record::{KeptText, PlanKey, StoreError, StoredPlan, joined};
use super::request::{Asked, Change, KEPT, KEPT_TEXTS, MARKS, Mode};
use super::{PlanStore, values};

const CURRENT: &str = "current";

impl PlanStore {
    /// The plan that was open last; it may have been removed since. `None` also where the medium cannot be read.
    pub async fn current(&self) -> Option<PlanKey> {
        let found = self.look(&[Asked::One(MARKS, CURRENT)]).await.ok()?;
        Some(PlanKey::from_text(found.first()?.as_string()?))
    }

    /// Marks the plan that is open, or that none is. Where the medium refuses, the mark stays what it was.
    pub async fn set_current(&self, key: Option<&PlanKey>) {
        let mut mark = |_: &[JsValue]| {
            vec![match key {
                Some(key) => Change::Put(MARKS, CURRENT.to_owned(), JsValue::from_str(key.as_str())),
                None => Change::Delete(MARKS, CURRENT.to_owned()),
            }]
        };
        // Lost with it is no more than which plan the next visit opens.
        let _ = self.transact(Mode::Write, &[], &mut mark).await;
    }

    /// Copies a text that cannot be read aside, under a name of its own and the same text only once; then the caller may
    /// write over the plan. Only [`Self::clear`] removes it.
    ///
    /// # Errors
    /// As for [`Self::write`]; then the plan must not be written over.
    pub async fn keep_aside(&self, plan: &StoredPlan) -> Result<(), StoreError> {
        let prefix = joined(&["kept:", plan.entry.key.as_str(), ":"]);
        let mut copy = |found: &[JsValue]| {
            let mut last = 0_u64;
            // Both stores are in the order of the names.
            for (entry, text) in values(found.first()).zip(values(found.get(1))) {
                let name = object::text(&entry, "name").unwrap_or_default();
                if let Some(number) = name.strip_prefix(&prefix) {
                    if text.as_string().as_ref() == Some(&plan.text) {
                        // Once is enough.
                        return Vec::new();
                    }
                    last = last.max(number.parse().unwrap_or_default());
                }
            }
            let name = joined(&[&prefix, &last.saturating_add(1).to_string()]);
            let entry = object::of(&[("name", JsValue::from_str(&name)), ("bytes", object::number(plan.text.len()))]);
            let text = Change::Put(KEPT_TEXTS, name.clone(), JsValue::from_str(&plan.text));
            vec![text, Change::Put(KEPT, name, entry)]
        };
        self.transact(Mode::Write, &[Asked::All(KEPT), Asked::All(KEPT_TEXTS)], &mut copy).await.map(drop)
    }

    /// The texts that were copied aside, in the order of their names.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn kept_aside(&self) -> Result<Vec<KeptText>, StoreError> {
        let found = self.look(&[Asked::All(KEPT)]).await?;
        let kept = |value: JsValue| {
            Some(KeptText {
                name: object::text(&value, "name")?,
                bytes: object::property(&value, "bytes")?.as_f64()?.to_usize()?,
            })
        };
        Ok(values(found.first()).filter_map(kept).collect())
    }

    /// A text that was copied aside under this [`KeptText::name`].
    ///
    /// # Errors
    /// [`StoreError::Refused`] where the medium cannot be read.
    pub async fn kept_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        let found = self.look(&[Asked::One(KEPT_TEXTS, name)]).await?;
        Ok(found.first().and_then(JsValue::as_string))
    }
}
