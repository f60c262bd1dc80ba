//! The languages of the interface.

use super::{Catalogue, en, vi};
use crate::number::Locale;

/// A language of the interface; it also decides how numbers are read and printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// Vietnamese, the first language.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Vi, Self::En];

    /// The words of the language.
    #[must_use]
    pub const fn words(self) -> &'static Catalogue {
        match self {
            Self::Vi => &vi::CATALOGUE,
            Self::En => &en::CATALOGUE,
        }
    }

    /// How the language writes numbers.
    #[must_use]
    pub const fn locale(self) -> Locale {
        match self {
            Self::Vi => Locale::Vietnamese,
            Self::En => Locale::English,
        }
    }

    /// The BCP 47 tag for the page's `lang` attribute.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Vi => "vi",
            Self::En => "en",
        }
    }

    /// The language of a BCP 47 tag, by its first part.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next().unwrap_or(tag);
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// The other language: what the one tap of the header leads to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Vi => Self::En,
            Self::En => Self::Vi,
        }
    }
}
