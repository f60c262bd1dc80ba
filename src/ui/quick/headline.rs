//! The main figure in words: shown large, said by the live region, and put into the blank input.

use crate::app::FigureSettings;
use crate::app::quick::{Main, QuickFigures};
use crate::calc::{CalcError, Implied, Measure, RoundingRule, Status, WholeInterval};
use crate::i18n::{Catalogue, Language};
use crate::number::{FigureStyle, Locale, TrailingZeros, print_average, print_hedged, print_quantity, print_rounded};

/// The main figure.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Headline {
    /// What the figure is.
    pub(super) label: &'static str,
    /// The figure itself.
    pub(super) figure: String,
    /// What it amounts to: excess or shortfall.
    pub(super) detail: Option<String>,
    /// The status beside it.
    pub(super) status: Option<Status>,
}

impl Headline {
    /// The headline in one line.
    pub(super) fn said(&self) -> String {
        match &self.detail {
            Some(detail) => format!("{} {}, {detail}", self.label, self.figure),
            None => format!("{} {}", self.label, self.figure),
        }
    }
}

/// The headline of the figures, if there is a main figure.
pub(super) fn headline(
    figures: &QuickFigures,
    settings: FigureSettings,
    language: Language,
) -> Result<Option<Headline>, CalcError> {
    let words = language.words();
    let style = settings.style(language.locale());
    match &figures.main {
        Main::Empty | Main::Waiting => Ok(None),
        Main::Failed(error) => Err(*error),
        Main::Attainment { assessment, .. } => {
            let measure = assessment.against.as_ref();
            let attainment = measure.and_then(|measure| measure.attainment);
            let figure = match attainment {
                Some(attainment) => (words.common.hedged)(&print_hedged(attainment, &style)?),
                None => words.common.no_figure.to_owned(),
            };
            let detail = match measure {
                Some(measure) => Some(detail(measure, words, style)?),
                None => None,
            };
            Ok(Some(Headline { label: words.outcome.attainment, figure, detail, status: Some(assessment.status) }))
        }
        Main::ImpliedTarget { implied, .. } => Ok(Some(Headline {
            label: words.outcome.implied_target,
            figure: short_interval(chosen(implied, settings.rounding()), language),
            detail: None,
            status: None,
        })),
        Main::ComputedResult { exact, .. } => Ok(Some(Headline {
            label: words.outcome.computed_result,
            figure: print_average(*exact, &style)?,
            detail: None,
            status: None,
        })),
    }
}

/// What the page worked out for each of the three main inputs: target, result, attainment.
pub(super) fn computed_inputs(figures: &QuickFigures, headline: Option<&Headline>) -> [Option<String>; 3] {
    let figure = || headline.map(|headline| headline.figure.clone());
    match &figures.main {
        Main::Attainment { assessment, .. } => {
            let has_figure = assessment.against.as_ref().is_some_and(|measure| measure.attainment.is_some());
            [None, None, figure().filter(|_| has_figure && figures.attainment.is_blank())]
        }
        Main::ImpliedTarget { .. } => [figure(), None, None],
        Main::ComputedResult { .. } => [None, figure(), None],
        Main::Empty | Main::Waiting | Main::Failed(_) => [None, None, None],
    }
}

/// The interval under the rule that the page prints with.
pub(super) const fn chosen(implied: &Implied, rule: RoundingRule) -> Option<WholeInterval> {
    match rule {
        RoundingRule::HalfAwayFromZero => implied.half_up,
        RoundingRule::Truncate => implied.truncated,
    }
}

/// An interval in words; a single number stands alone.
pub(in crate::ui) fn interval(interval: Option<WholeInterval>, language: Language) -> String {
    let words = language.words();
    let whole = |value: i128| print_whole(value, language.locale());
    match interval {
        None => words.outcome.no_whole_number.to_owned(),
        Some(interval) => match interval.hi() {
            None => (words.common.from_up)(&whole(interval.lo())),
            Some(hi) if hi == interval.lo() => whole(hi),
            Some(hi) => (words.common.interval)(&whole(interval.lo()), &whole(hi)),
        },
    }
}

/// An interval in as few letters as a narrow input holds.
fn short_interval(interval: Option<WholeInterval>, language: Language) -> String {
    let words = language.words();
    let whole = |value: i128| print_whole(value, language.locale());
    match interval {
        None => words.common.no_figure.to_owned(),
        Some(interval) => match interval.hi() {
            None => (words.common.short_from_up)(&whole(interval.lo())),
            Some(hi) if hi == interval.lo() => whole(hi),
            Some(hi) => (words.common.short_interval)(&whole(interval.lo()), &whole(hi)),
        },
    }
}

/// A typed percentage as it stands in a sentence, its decimals kept.
pub(in crate::ui) fn typed_percent(printed: crate::calc::Rounded, locale: Locale) -> String {
    format!("{}%", print_rounded(printed, locale, TrailingZeros::Keep))
}

fn print_whole(value: i128, locale: Locale) -> String {
    let whole = crate::calc::Rounded::new(value, crate::calc::Decimals::ZERO);
    print_rounded(whole, locale, TrailingZeros::Drop)
}

fn detail(measure: &Measure, words: &Catalogue, style: FigureStyle) -> Result<String, CalcError> {
    let percent = |value| print_hedged(value, &style).map(|percent| (words.common.hedged)(&percent));
    Ok(match (measure.excess, measure.shortfall) {
        (Some(excess), _) => {
            (words.outcome.excess)(&print_quantity(measure.excess_count, style.locale), &percent(excess)?)
        }
        (None, Some(shortfall)) => {
            (words.outcome.shortfall)(&print_quantity(measure.shortfall_count, style.locale), &percent(shortfall)?)
        }
        (None, None) => words.outcome.exactly_met.to_owned(),
    })
}
