//! Putting an example, or one of its figures, onto the quick page.

use super::sheet::{Category, QuickSheet};
use crate::calc::{FigureKind, Quantity, Rounded};
use crate::example::{Example, ExampleFigure};
use crate::i18n::{Language, ShareLead, Wording};
use crate::number::{Locale, Reading, print_reading};

impl QuickSheet {
    /// The quick page filled with the example's first figure and its categories.
    #[must_use]
    pub fn of_example(example: &Example, language: Language) -> Self {
        let locale = language.locale();
        let mut sheet = Self { wording: Wording::Admission, lead: ShareLead::OfWhich, ..Self::default() };
        if let Some(first) = example.figures.iter().find(|figure| figure.fills_inputs()) {
            sheet.fill_with(first, locale);
        }
        let categories: Vec<&ExampleFigure> =
            example.figures.iter().filter(|figure| example.categories.contains(&figure.id)).collect();
        if let Some(total) = categories.first().and_then(|figure| figure.base) {
            sheet.total = spelled(total, locale);
            if sheet.result.is_empty() {
                sheet.result.clone_from(&sheet.total);
            }
            sheet.categories = categories
                .iter()
                .zip(1..)
                .map(|(figure, id)| Category {
                    id,
                    name: (language.words().example.figure)(figure.id).to_owned(),
                    count: figure.result.map(|count| spelled(count, locale)).unwrap_or_default(),
                })
                .collect();
        }
        sheet
    }

    /// Puts a figure into target, result and years; where the target is unpublished, the attainment as printed.
    pub fn fill_with(&mut self, figure: &ExampleFigure, locale: Locale) {
        let text = |number: Option<i64>| number.map(|number| spelled(number, locale)).unwrap_or_default();
        self.target = text(figure.base);
        self.result = text(figure.result);
        self.years = text(figure.years);
        self.attainment = match (figure.base, figure.published) {
            (None, Some(published)) => {
                print_reading(Reading::Percentage(as_attainment(figure.kind, published.printed)), locale)
            }
            (Some(_), _) | (None, None) => String::new(),
        };
    }
}

/// An excess as the attainment it stands for: 39 % above is 139 %.
fn as_attainment(kind: FigureKind, printed: Rounded) -> Rounded {
    if kind == FigureKind::Excess {
        Rounded::new(printed.last_digits() + 100 * printed.decimals().scale(), printed.decimals())
    } else {
        printed
    }
}

fn spelled(number: i64, locale: Locale) -> String {
    Quantity::whole(i128::from(number)).map(|count| print_reading(Reading::Count(count), locale)).unwrap_or_default()
}
