//! What the report sentence of the quick page says.

use super::evaluate::{Main, QuickFigures};
use super::share_figures::{ShareRow, SumCheck};
use super::sheet::QuickSheet;
use crate::app::FigureSettings;
use crate::calc::{Assessment, CalcError, Measure, Quantity, Status};
use crate::i18n::{Attained, Language, MainFacts, SentenceFacts, SentenceShare};
use crate::number::{FigureStyle, print_average, print_hedged, print_quantity};

/// The facts of the sentence, every figure printed; `None` while there is nothing to say.
///
/// # Errors
/// [`CalcError::Overflow`] for a figure with too many digits.
pub fn sentence_facts(
    sheet: &QuickSheet,
    figures: &QuickFigures,
    settings: FigureSettings,
    language: Language,
) -> Result<Option<SentenceFacts>, CalcError> {
    let style = settings.style(language.locale());
    let main = main_facts(figures, style)?;
    let average = match &figures.yearly {
        Some(Ok(yearly)) => Some((print_average(yearly.average, &style)?, print_quantity(yearly.years, style.locale))),
        Some(Err(_)) | None => None,
    };
    let shares = match figures.shares.total.value() {
        Some(total) if may_name_shares(figures.shares.sum) => {
            let rows = sheet.categories.iter().zip(&figures.shares.rows);
            let shares = rows.filter_map(|(category, row)| named_share(&category.name, row, style).transpose());
            let shares = shares.collect::<Result<Vec<_>, _>>()?;
            (!shares.is_empty()).then(|| (print_quantity(total, style.locale), sheet.lead, shares))
        }
        Some(_) | None => None,
    };
    if main.is_none() && shares.is_none() {
        return Ok(None);
    }
    Ok(Some(SentenceFacts {
        wording: sheet.wording,
        unit: sheet.unit.clone(),
        period: sheet.period.clone(),
        noun: sheet.noun.clone(),
        main,
        average,
        shares,
    }))
}

/// A partition that does not add up, or not yet, is not put into a sentence that somebody signs.
const fn may_name_shares(sum: SumCheck) -> bool {
    match sum {
        SumCheck::NotAsked | SumCheck::AddsUp(_) => true,
        SumCheck::Waiting | SumCheck::Short { .. } | SumCheck::Beyond { .. } | SumCheck::Failed(_) => false,
    }
}

fn named_share(name: &str, row: &ShareRow, style: FigureStyle) -> Result<Option<SentenceShare>, CalcError> {
    let (Some(count), Some(share), false) = (row.count.value(), row.share, row.above_total) else { return Ok(None) };
    Ok(Some(SentenceShare {
        name: name.to_owned(),
        count: print_quantity(count, style.locale),
        percent: print_hedged(share, &style)?,
    }))
}

fn main_facts(figures: &QuickFigures, style: FigureStyle) -> Result<Option<MainFacts>, CalcError> {
    match (&figures.main, figures.result.value()) {
        (Main::Attainment { assessment, .. }, Some(result)) => Ok(Some(measured(assessment, result, style)?)),
        (Main::Empty | Main::ImpliedTarget { .. }, Some(result)) => Ok(Some(without_target(result, style))),
        (
            Main::Empty
            | Main::Waiting
            | Main::Attainment { .. }
            | Main::ImpliedTarget { .. }
            | Main::ComputedResult { .. }
            | Main::Failed(_),
            _,
        ) => Ok(None),
    }
}

fn measured(assessment: &Assessment, result: Quantity, style: FigureStyle) -> Result<MainFacts, CalcError> {
    let Some(measure) = &assessment.against else { return Ok(without_target(result, style)) };
    Ok(MainFacts {
        result: print_quantity(result, style.locale),
        target: Some(print_quantity(measure.target, style.locale)),
        attainment: measure.attainment.map(|attainment| print_hedged(attainment, &style)).transpose()?,
        outcome: outcome(assessment.status, measure, style)?,
    })
}

fn outcome(status: Status, measure: &Measure, style: FigureStyle) -> Result<Attained, CalcError> {
    Ok(match (status, measure.excess) {
        (Status::Exceeded, Some(excess)) => Attained::Exceeded {
            count: print_quantity(measure.excess_count, style.locale),
            percent: print_hedged(excess, &style)?,
        },
        (Status::Met | Status::Exceeded, _) => Attained::Met,
        (Status::Behind, _) => Attained::Behind { shortfall: print_quantity(measure.shortfall_count, style.locale) },
        (Status::NoneYet, _) => Attained::NoneYet,
        (Status::NoResult | Status::NoTarget(_), _) => Attained::WithoutTarget,
    })
}

fn without_target(result: Quantity, style: FigureStyle) -> MainFacts {
    MainFacts {
        result: print_quantity(result, style.locale),
        target: None,
        attainment: None,
        outcome: Attained::WithoutTarget,
    }
}
