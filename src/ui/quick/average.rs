//! The yearly average with its basis.

use yew::prelude::*;

use crate::app::FigureSettings;
use crate::app::quick::YearlyFigures;
use crate::calc::CalcError;
use crate::i18n::Language;
use crate::number::{print_average, print_quantity};
use crate::ui::parts::{panel, paragraph};

/// *Bình quân năm*.
pub(super) fn average(
    language: Language,
    settings: FigureSettings,
    yearly: Option<Result<YearlyFigures, CalcError>>,
) -> Html {
    let words = language.words();
    let body = match yearly.map(|yearly| yearly.and_then(|yearly| shown(language, settings, yearly))) {
        // A zero number of years is refused beside its input.
        None | Some(Err(CalcError::ZeroBase)) => paragraph("quiet", words.outcome.average_prompt),
        Some(Err(error)) => paragraph("field-error", (words.error.calc)(error)),
        Some(Ok(body)) => body,
    };
    panel("", "average-heading", words.outcome.average_heading, body)
}

fn shown(language: Language, settings: FigureSettings, yearly: YearlyFigures) -> Result<Html, CalcError> {
    let words = &language.words().outcome;
    let style = settings.style(language.locale());
    let count = |quantity| print_quantity(quantity, style.locale);
    let average = print_average(yearly.average, &style)?;
    let target = yearly.target_average.map(|target| print_average(target, &style)).transpose()?;
    Ok(html! {
        <>
            { paragraph("average-figure", (words.per_year)(&average)) }
            { paragraph("quiet", (words.average_basis)(&count(yearly.result), &count(yearly.years))) }
            { for target.map(|target| paragraph("quiet", (words.target_per_year)(&target))) }
        </>
    })
}
