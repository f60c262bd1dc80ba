//! The shape of a plan in JSON, version 1.

use serde::{Deserialize, Serialize};

use super::number::Number;

/// The first thing read: the rest may be of a later version.
#[derive(Deserialize)]
pub(super) struct Head {
    pub(super) version: u64,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FilePlan {
    pub(super) version: u64,
    pub(super) title: String,
    pub(super) noun: String,
    pub(super) term: FileTerm,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) as_of: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) groups: Vec<FileGroup>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) stages: Vec<FileLabel>,
    /// Parents before children.
    pub(super) units: Vec<FileUnit>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileTerm {
    pub(super) label: String,
    pub(super) first: i32,
    pub(super) last: i32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileGroup {
    pub(super) label: String,
    pub(super) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) of: Option<u32>,
    pub(super) parts: Vec<FileLabel>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileLabel {
    pub(super) id: u32,
    pub(super) label: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileUnit {
    pub(super) id: u32,
    pub(super) level: u32,
    pub(super) name: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(super) note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: Vec<FileTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) result: Option<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) counts: Vec<(String, Number)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) unread: Vec<(String, String)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) years: Vec<FileYear>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FileYear {
    pub(super) year: i32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) targets: Vec<FileTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) result: Option<Number>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) parts: Vec<Option<Number>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) counts: Vec<(String, Number)>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) unread: Vec<(String, String)>,
}

/// A target without a kind is exactly `low`.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct FileTarget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) low: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) low_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) high_rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) base: Option<Number>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) of: Option<String>,
}
