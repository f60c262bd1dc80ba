//! What a figure counts.

use super::Source;
use crate::report::phrase::{Meaning, UnitClass};
use crate::report::token::{TokenKind, WordKey};

/// The unit of a figure: a family, for things the word as well, or nothing said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::report) struct Unit {
    pub(in crate::report) class: Option<UnitClass>,
    pub(in crate::report) word: Option<WordKey>,
    /// Whether it counts targets themselves: *80 chỉ tiêu*.
    pub(in crate::report) targets: bool,
}

impl Unit {
    /// Whether two figures can be compared: the same family (of things: the same word), or one of them says nothing.
    pub(in crate::report) fn fits(self, other: Self) -> bool {
        match (self.class, other.class) {
            // Days say nothing of what was done in them.
            (Some(UnitClass::Time), other) | (other, Some(UnitClass::Time)) => other == Some(UnitClass::Time),
            (Some(one), Some(two)) => one == two && self.word == other.word,
            (Some(_) | None, None) | (None, Some(_)) => true,
        }
    }

    pub(in crate::report) const fn is_said(self) -> bool {
        self.class.is_some() || self.targets
    }
}

/// What stands behind a number: a power of ten and a unit, and the place behind them.
pub(super) fn unit_behind(source: Source<'_>, at: usize) -> (u8, Unit, usize) {
    let mut next = at;
    let mut scale = 0;
    while let Some(found) = source.phrase(next)
        && let Meaning::Scale(power) = found.meaning
        && source.token(next).is_some_and(|token| token.lines < 2)
    {
        scale += power;
        next += found.length;
    }
    // A line that begins with a capital begins something else.
    let Some(token) = source.token(next).filter(|token| token.lines == 0 || token.lines == 1 && !token.is_capital())
    else {
        return (scale, Unit::default(), next);
    };
    let Some(found) = source.phrase(next) else { return (scale, Unit::default(), next) };
    let unit = match (found.meaning, token.kind) {
        (Meaning::Unit(UnitClass::Things), TokenKind::Word { key, .. }) => {
            Unit { class: Some(UnitClass::Things), word: Some(key), targets: false }
        }
        (Meaning::Unit(class), _) => Unit { class: Some(class), ..Unit::default() },
        (Meaning::Organisation, _) => Unit { class: Some(UnitClass::Organisations), ..Unit::default() },
        (Meaning::TargetNoun, _) => Unit { targets: true, ..Unit::default() },
        _ => return (scale, Unit::default(), next),
    };
    (scale, unit, next + found.length)
}
