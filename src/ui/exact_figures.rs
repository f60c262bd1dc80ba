//! A percentage as its exact fraction and under both rules of rounding.

use yew::prelude::*;

use super::parts::figure_list;
use crate::app::FigureSettings;
use crate::calc::{CalcError, Percentage, RoundingRule};
use crate::i18n::Language;
use crate::number::{FigureStyle, print_fraction_in, print_percentage};

/// The three figures with their names.
pub(super) fn exact_figures(
    language: Language,
    settings: FigureSettings,
    percentage: Percentage,
) -> Result<Html, CalcError> {
    let words = language.words();
    let style = settings.style(language.locale());
    let by = |rounding| print_percentage(percentage, &FigureStyle { rounding, ..style });
    Ok(figure_list(vec![
        (words.outcome.exact_value, format!("{}%", print_fraction_in(percentage.per_cent(), style.locale))),
        (words.common.rounded, by(RoundingRule::HalfAwayFromZero)?),
        (words.common.truncated, by(RoundingRule::Truncate)?),
    ]))
}
