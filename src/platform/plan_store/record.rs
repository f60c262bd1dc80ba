//! What a store keeps of a plan, and what a write comes to.

use js_sys::{Date, Math};
use num_traits::ToPrimitive;
use wasm_bindgen::JsValue;

use super::object;
use crate::ordered;

/// Names a stored plan: text, unique among all plans of all browsers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlanKey(String);

impl PlanKey {
    /// The key that was written as this text.
    #[must_use]
    pub fn from_text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The key as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn to_text(&self) -> String {
        self.0.clone()
    }

    /// A key that nothing has yet.
    pub(super) fn fresh() -> Self {
        // Pages on plain http have a `crypto` without `randomUUID`.
        let uuid = object::property(&js_sys::global(), "crypto")
            .and_then(|crypto| object::call(&crypto, "randomUUID", &[]))
            .and_then(|uuid| uuid.as_string());
        Self(uuid.unwrap_or_else(|| {
            let digits = (Math::random() * 1e16).to_u64().unwrap_or_default();
            joined(&[&whole(Date::now()).to_string(), "-", &digits.to_string()])
        }))
    }
}

/// What is known of a stored plan without its text.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanEntry {
    /// Names it.
    pub key: PlanKey,
    /// Its title when it was stored.
    pub title: String,
    /// Grows with every write, by no fixed step.
    pub revision: u64,
    /// When it was stored: milliseconds since 1970.
    pub saved_at: f64,
    /// Length of its text in UTF-8.
    pub bytes: usize,
}

/// A stored plan.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPlan {
    /// What is known of it.
    pub entry: PlanEntry,
    /// The plan as it was stored, letter by letter.
    pub text: String,
}

/// What became of a write.
#[derive(Debug, Clone, PartialEq)]
pub enum Written {
    /// It is stored. Its next write is based on this revision.
    Saved(PlanEntry),
    /// Somebody else stored another revision meanwhile, this one; nothing was written.
    Conflict(StoredPlan),
    /// It was removed elsewhere meanwhile; nothing was written.
    Gone,
}

/// A text that was copied aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptText {
    /// `kept:<key of the plan>:<number>`.
    pub name: String,
    /// Its length in UTF-8.
    pub bytes: usize,
}

/// Why a store did not do what it was asked to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreError {
    /// The browser gives this page no more room.
    Full,
    /// The browser refuses, for any other reason.
    Refused,
}

/// What is to be written.
pub(super) struct Draft<'a> {
    pub(super) key: &'a PlanKey,
    pub(super) title: &'a str,
    pub(super) text: &'a str,
    /// Milliseconds since 1970.
    pub(super) now: f64,
}

impl Draft<'_> {
    /// The entry to store, where the one found lets it be stored over; otherwise why it is not.
    pub(super) fn over(&self, found: Option<PlanEntry>, base: Option<u64>) -> Result<PlanEntry, Obstacle> {
        // Starting at the clock, a plan that is removed and stored again does not get a revision that it had before.
        let revision = match (found.map(|entry| entry.revision), base) {
            (None, None) => whole(self.now),
            (Some(found), Some(base)) if found == base => whole(self.now).max(found.saturating_add(1)),
            (Some(_), _) => return Err(Obstacle::Other),
            (None, Some(_)) => return Err(Obstacle::Gone),
        };
        Ok(PlanEntry {
            key: self.key.clone(),
            title: self.title.to_owned(),
            revision,
            saved_at: self.now,
            bytes: self.text.len(),
        })
    }
}

/// Why a draft is not stored.
pub(super) enum Obstacle {
    /// Another revision is there.
    Other,
    /// The plan is no longer there.
    Gone,
}

impl PlanEntry {
    /// As the media keep it.
    pub(super) fn to_js(&self) -> JsValue {
        object::of(&[
            ("key", JsValue::from_str(self.key.as_str())),
            ("title", JsValue::from_str(&self.title)),
            ("revision", object::number(self.revision)),
            ("saved_at", JsValue::from_f64(self.saved_at)),
            ("bytes", object::number(self.bytes)),
        ])
    }

    /// From what a medium keeps; `None` for anything that is not an entry.
    pub(super) fn from_js(value: &JsValue) -> Option<Self> {
        Some(Self {
            key: PlanKey(object::text(value, "key")?),
            title: object::text(value, "title")?,
            revision: object::property(value, "revision")?.as_f64()?.to_u64()?,
            saved_at: object::property(value, "saved_at")?.as_f64()?,
            bytes: object::property(value, "bytes")?.as_f64()?.to_usize()?,
        })
    }
}

/// Latest first.
pub(super) fn sorted(entries: impl Iterator<Item = PlanEntry>) -> Vec<PlanEntry> {
    let mut sorted: Vec<PlanEntry> = entries.collect();
    let latest = |one: &PlanEntry, other: &PlanEntry| other.saved_at.total_cmp(&one.saved_at);
    ordered::sort_by(&mut sorted, |one, other| latest(one, other).then_with(|| one.key.cmp(&other.key)));
    sorted
}

/// One text after the other; `concat` of the standard library weighs more.
pub(super) fn joined(parts: &[&str]) -> String {
    parts.iter().copied().collect()
}

/// Milliseconds as a whole number; a clock before 1970 is taken as 0.
pub(super) fn whole(milliseconds: f64) -> u64 {
    milliseconds.to_u64().unwrap_or_default()
}
