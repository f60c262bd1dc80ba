//! What is asked of a medium and changed in it. Every medium has the same five stores of values under keys.

use wasm_bindgen::JsValue;

/// What is known of the plans: objects under their keys.
pub(super) const ENTRIES: &str = "plans";
/// The texts of the plans under the same keys: so a list loads none of them.
pub(super) const TEXTS: &str = "texts";
/// What is known of the texts copied aside: objects under their names.
pub(super) const KEPT: &str = "kept";
/// These texts under the same names.
pub(super) const KEPT_TEXTS: &str = "kept-texts";
/// Single texts.
pub(super) const MARKS: &str = "marks";

pub(super) const ALL: [&str; 5] = [ENTRIES, TEXTS, KEPT, KEPT_TEXTS, MARKS];

/// What a transaction may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Read,
    Write,
}

/// What is asked for.
pub(super) enum Asked<'a> {
    /// The value that a store has under a key; undefined or null where it has none.
    One(&'static str, &'a str),
    /// An array of all values of a store, in the order of their keys.
    All(&'static str),
}

/// A change of a store.
pub(super) enum Change {
    /// Puts a value under a key.
    Put(&'static str, String, JsValue),
    /// Deletes what is under a key.
    Delete(&'static str, String),
    /// Deletes everything.
    Clear(&'static str),
}

/// What follows from the values that were asked for, in their order.
pub(super) type Decide<'a> = &'a mut dyn FnMut(&[JsValue]) -> Vec<Change>;
