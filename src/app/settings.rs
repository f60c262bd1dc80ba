//! How figures are printed, as chosen by the user.

use crate::calc::{Decimals, RoundingRule};
use crate::number::{FigureStyle, Locale};

/// The user's choice of rounding and decimals; two decimals, half away from zero, until changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigureSettings {
    decimals: u8,
    truncate: bool,
}

impl Default for FigureSettings {
    fn default() -> Self {
        Self { decimals: Decimals::TWO.count(), truncate: false }
    }
}

impl FigureSettings {
    /// The decimals that are offered: none to three.
    pub const OFFERED: [Decimals; 4] = [Decimals::ZERO, Decimals::ONE, Decimals::TWO, Decimals::THREE];

    /// The same settings with another number of decimals; more than three become three.
    #[must_use]
    pub fn with_decimals(self, decimals: Decimals) -> Self {
        Self { decimals: decimals.min(Decimals::THREE).count(), ..self }
    }

    /// The same settings with another rule.
    #[must_use]
    pub fn with_rounding(self, rule: RoundingRule) -> Self {
        let truncate = match rule {
            RoundingRule::HalfAwayFromZero => false,
            RoundingRule::Truncate => true,
        };
        Self { truncate, ..self }
    }

    /// Digits after the decimal mark; a stored number beyond the offer reads as three.
    #[must_use]
    pub fn decimals(self) -> Decimals {
        Decimals::new(self.decimals).unwrap_or(Decimals::THREE).min(Decimals::THREE)
    }

    /// Whether further digits are rounded or cut.
    #[must_use]
    pub const fn rounding(self) -> RoundingRule {
        if self.truncate { RoundingRule::Truncate } else { RoundingRule::HalfAwayFromZero }
    }

    /// The settings as a printing style.
    #[must_use]
    pub fn style(self, locale: Locale) -> FigureStyle {
        FigureStyle { decimals: self.decimals(), rounding: self.rounding(), ..FigureStyle::new(locale) }
    }
}
