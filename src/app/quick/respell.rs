//! Spelling typed numbers for another locale, so that they keep their value when the language changes.

use super::sheet::QuickSheet;
use crate::number::{Locale, Reading, print_reading, read_count, read_printed_percentage};

impl QuickSheet {
    /// Spells every number that could be read anew for `to`; everything else stays as it was typed.
    pub fn respell(&mut self, from: Locale, to: Locale) {
        if from == to {
            return;
        }
        let counts = [&mut self.target, &mut self.result, &mut self.years, &mut self.total];
        for text in counts.into_iter().chain(self.categories.iter_mut().map(|row| &mut row.count)) {
            if let Ok(Some(count)) = read_count(text, from) {
                *text = print_reading(Reading::Count(count), to);
            }
        }
        if let Ok(Some(printed)) = read_printed_percentage(&self.attainment, from) {
            let sign = if self.attainment.trim_end().ends_with('%') { "%" } else { "" };
            self.attainment = format!("{}{sign}", print_reading(Reading::Percentage(printed), to));
        }
    }
}
