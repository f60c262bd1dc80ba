//! What was typed on the quick page, letter by letter: never reformatted, never thrown away.

use crate::i18n::{ShareLead, Wording};

/// One category of the total.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Category {
    /// Stable while the page is open, so that a row keeps its focus when another is removed.
    pub id: u32,
    /// Its name as typed.
    pub name: String,
    /// Its count as typed.
    pub count: String,
}

/// The number inputs that stand once on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NumberField {
    /// *Chỉ tiêu*.
    Target,
    /// *Kết quả*.
    Result,
    /// *Tỷ lệ đạt*.
    Attainment,
    /// *Số năm*.
    Years,
    /// *Tổng số*.
    Total,
}

/// The text inputs of the report sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextField {
    /// Who reports.
    Unit,
    /// Which period.
    Period,
    /// What is counted.
    Noun,
}

/// Everything typed on the quick page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuickSheet {
    /// *Chỉ tiêu* as typed.
    pub target: String,
    /// *Kết quả* as typed.
    pub result: String,
    /// *Tỷ lệ đạt* as typed.
    pub attainment: String,
    /// *Số năm* as typed.
    pub years: String,
    /// *Tổng số* as typed.
    pub total: String,
    /// Whether the categories overlap or partition the total.
    pub lead: ShareLead,
    /// The categories in their order.
    pub categories: Vec<Category>,
    /// The vocabulary of the sentence.
    pub wording: Wording,
    /// Who reports, for the sentence.
    pub unit: String,
    /// Which period, for the sentence.
    pub period: String,
    /// What is counted, for the sentence.
    pub noun: String,
}

impl Default for QuickSheet {
    fn default() -> Self {
        let row = |id| Category { id, ..Category::default() };
        Self {
            target: String::new(),
            result: String::new(),
            attainment: String::new(),
            years: String::new(),
            total: String::new(),
            lead: ShareLead::OfWhich,
            categories: vec![row(1), row(2)],
            wording: Wording::General,
            unit: String::new(),
            period: String::new(),
            noun: String::new(),
        }
    }
}

impl QuickSheet {
    /// Whether nothing at all was typed; choices alone do not count.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        [&self.target, &self.result, &self.attainment, &self.years, &self.total, &self.unit, &self.period, &self.noun]
            .into_iter()
            .chain(self.categories.iter().flat_map(|row| [&row.name, &row.count]))
            .all(String::is_empty)
    }

    /// The text of a number input.
    #[must_use]
    pub fn number(&self, field: NumberField) -> &str {
        match field {
            NumberField::Target => &self.target,
            NumberField::Result => &self.result,
            NumberField::Attainment => &self.attainment,
            NumberField::Years => &self.years,
            NumberField::Total => &self.total,
        }
    }

    /// Puts text into a number input.
    pub fn set_number(&mut self, field: NumberField, text: String) {
        *match field {
            NumberField::Target => &mut self.target,
            NumberField::Result => &mut self.result,
            NumberField::Attainment => &mut self.attainment,
            NumberField::Years => &mut self.years,
            NumberField::Total => &mut self.total,
        } = text;
    }

    /// The text of a text input.
    #[must_use]
    pub fn text(&self, field: TextField) -> &str {
        match field {
            TextField::Unit => &self.unit,
            TextField::Period => &self.period,
            TextField::Noun => &self.noun,
        }
    }

    /// Puts text into a text input.
    pub fn set_text(&mut self, field: TextField, text: String) {
        *match field {
            TextField::Unit => &mut self.unit,
            TextField::Period => &mut self.period,
            TextField::Noun => &mut self.noun,
        } = text;
    }

    /// Adds an empty category at the end.
    pub fn add_category(&mut self) {
        let id = self.free_category_id();
        self.categories.push(Category { id, ..Category::default() });
    }

    /// An id that no category of this sheet has.
    #[must_use]
    pub fn free_category_id(&self) -> u32 {
        (1..=u32::MAX).find(|id| self.categories.iter().all(|row| row.id != *id)).unwrap_or(u32::MAX)
    }

    /// Gives every category an id of its own: stored text may have been edited by hand.
    pub fn renumber_categories(&mut self) {
        for (row, id) in self.categories.iter_mut().zip(1..) {
            row.id = id;
        }
    }
}
