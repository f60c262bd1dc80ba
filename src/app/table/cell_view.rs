//! What a cell of the table shows.

use super::{Column, Facts};
use crate::app::target_text::{print_target, print_target_for_input};
use crate::calc::{CalcError, NoTargetReason, Period, Quantity, Status, Target, YearBasis, yearly_average};
use crate::i18n::TableWords;
use crate::number::{
    FigureStyle, Locale, SignDisplay, print_average, print_hedged, print_quantity, print_quantity_for_input,
    print_signed_quantity,
};
use crate::plan::{
    Basis, Cell, Division, Document, EffectiveCount, EffectiveResult, EffectiveTarget, Figure, ResultBasis, RollUp,
    Standing, TargetSum, UnitId, When,
};

/// Where the text of a cell comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Tone {
    /// Nothing stands there.
    #[default]
    Blank,
    /// It was entered here.
    Entered,
    /// It is the sum of units, years, quarters or months.
    Summed,
    /// It was worked out.
    Computed,
    /// It was typed here and cannot be read; it counts for nothing.
    Unread,
    /// It cannot be worked out.
    Failed,
}

/// A cell as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CellView {
    /// The figure or words.
    pub text: String,
    /// A smaller line under it: where a figure comes from, by how much it differs.
    pub remark: Option<String>,
    /// Where the text comes from.
    pub tone: Tone,
    /// The status whose shape stands beside it.
    pub status: Option<Status>,
}

impl CellView {
    fn new(tone: Tone, text: String) -> Self {
        Self { text, remark: None, tone, status: None }
    }

    fn failed(words: &TableWords) -> Self {
        Self::new(Tone::Failed, words.failed.to_owned())
    }
}

/// What a cell shows; blank for an unknown unit.
#[must_use]
pub fn cell_view(document: &Document, unit: UnitId, column: Column, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    if let Some(text) = column.cell().and_then(|cell| document.plan().unread(unit, cell)) {
        return CellView { remark: Some(words.unread.to_owned()), ..CellView::new(Tone::Unread, text.to_owned()) };
    }
    let style = facts.settings.style(facts.language.locale());
    match column {
        Column::Name | Column::Note => words_cell(document, unit, column),
        Column::Target(when) => figure(document, unit, when)
            .map_or_else(CellView::default, |figure| target_cell(document, unit, when, &figure.target, facts)),
        Column::Result(when) => figure(document, unit, when)
            .map_or_else(CellView::default, |figure| result_cell(document, unit, when, &figure.result, facts)),
        Column::Part { year, division, part } => part_cell(document, unit, (year, division, part), facts),
        Column::Attainment(when) => {
            figure(document, unit, when).map_or_else(CellView::default, |figure| attainment_cell(&figure, style, facts))
        }
        Column::Excess(when) => {
            figure(document, unit, when).map_or_else(CellView::default, |figure| excess_cell(&figure, facts))
        }
        Column::Status(when) => status_cell(document, unit, when, facts),
        Column::Average => average_cell(document, unit, style, facts),
        Column::ZeroRun => zero_run_cell(document, unit, facts),
        Column::Count(when, count) => RollUp::count(document.plan(), unit, when, count)
            .map_or_else(CellView::default, |figure| count_cell(figure, facts)),
    }
}

/// The text that an input starts with when the cell is typed into: what stands there itself, never a sum.
#[must_use]
pub fn input_text(document: &Document, unit: UnitId, cell: Cell, facts: Facts) -> String {
    let plan = document.plan();
    if let Some(text) = plan.unread(unit, cell) {
        return text.to_owned();
    }
    let number = |quantity: Option<Quantity>| {
        quantity.map(|quantity| print_quantity_for_input(quantity, facts.language.locale())).unwrap_or_default()
    };
    match cell {
        Cell::Name => plan.unit(unit).map(|unit| unit.name().to_owned()).unwrap_or_default(),
        Cell::Note => plan.unit(unit).map(|unit| unit.note().to_owned()).unwrap_or_default(),
        Cell::Target(when) => {
            let own = plan.own_target(unit, when);
            own.map(|target| print_target_for_input(target, facts.language)).unwrap_or_default()
        }
        Cell::Result(when) => match plan.at(unit, when).result().basis() {
            ResultBasis::Whole => number(plan.at(unit, when).result().whole()),
            ResultBasis::Quarters | ResultBasis::Months => String::new(),
        },
        Cell::ResultPart { year, part } => {
            let parts = plan.at(unit, When::Year(year)).result().parts();
            number(parts.get(usize::from(part)).copied().flatten())
        }
        Cell::Count(when, count) => number(plan.at(unit, when).count(count)),
    }
}

fn figure(document: &Document, unit: UnitId, when: When) -> Option<Figure> {
    document.figure(unit, when)
}

fn words_cell(document: &Document, unit: UnitId, column: Column) -> CellView {
    let Some(unit) = document.plan().unit(unit) else { return CellView::default() };
    let text = if column == Column::Name { unit.name() } else { unit.note() };
    let tone = if text.is_empty() { Tone::Blank } else { Tone::Entered };
    CellView::new(tone, text.to_owned())
}

fn target_cell(document: &Document, unit: UnitId, when: When, target: &EffectiveTarget, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    let locale = facts.language.locale();
    let text = match &target.counted {
        TargetSum::Is(counted) => print_target(counted, facts.language),
        TargetSum::Nothing(NoTargetReason::Blank) => String::new(),
        TargetSum::Nothing(NoTargetReason::Zero) => zero_target(target, facts),
        TargetSum::Nothing(NoTargetReason::Mixed) => words.mixed.to_owned(),
        TargetSum::Failed(_) => return CellView::failed(words),
    };
    let tone = match (target.basis, text.is_empty()) {
        (_, true) => Tone::Blank,
        (Basis::Own, false) => Tone::Entered,
        (Basis::Units | Basis::Years, false) => Tone::Summed,
    };
    let history = document.plan().at(unit, when).targets().entries();
    let remark = match (target.basis, target.difference, target.sum.target(), target.over_years) {
        (Basis::Own, Some(difference), Some(sum), _) if !difference.is_zero() => {
            Some((words.beside_sum)(&print_target(sum, facts.language), &print_signed_quantity(difference, locale)))
        }
        (Basis::Own, Some(_), Some(_), _) => Some(words.matches_sum.to_owned()),
        (Basis::Own | Basis::Units, _, _, Some(over)) if !over.left.is_zero() => {
            let handed_on = print_quantity(over.distributed, locale);
            Some((words.over_years)(&handed_on, &print_quantity(over.left, locale)))
        }
        (Basis::Own, _, _, _) if history.len() > 1 => Some((words.replaced)(history.len() - 1)),
        (Basis::Units, _, _, _) if !text.is_empty() => Some(words.sum_of_units.to_owned()),
        (Basis::Years, _, _, _) if !text.is_empty() => Some(words.sum_of_years.to_owned()),
        (Basis::Own | Basis::Units | Basis::Years, _, _, _) => None,
    };
    CellView { remark, ..CellView::new(tone, text) }
}

/// A target of zero is shown as it was entered, or as a zero where it is a sum.
fn zero_target(target: &EffectiveTarget, facts: Facts) -> String {
    let own = target.own.as_ref().map(|own: &Target| print_target(own, facts.language));
    own.unwrap_or_else(|| print_quantity(Quantity::ZERO, facts.language.locale()))
}

fn result_cell(document: &Document, unit: UnitId, when: When, result: &EffectiveResult, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    let locale = facts.language.locale();
    let counted = match result.counted {
        Err(_) => return CellView::failed(words),
        Ok(None) => return CellView::default(),
        Ok(Some(counted)) => counted,
    };
    let entered = document.plan().at(unit, when).result();
    let basis = match (result.basis, entered.basis()) {
        (Basis::Units, _) => Some(words.sum_of_units),
        (Basis::Years, _) => Some(words.sum_of_years),
        (Basis::Own, ResultBasis::Quarters) => Some(words.sum_of_quarters),
        (Basis::Own, ResultBasis::Months) => Some(words.sum_of_months),
        (Basis::Own, ResultBasis::Whole) => None,
    };
    // A year that was entered whole before it was divided is held against its parts.
    let whole = entered.whole().filter(|_| entered.basis() != ResultBasis::Whole);
    let apart = whole.and_then(|whole| whole.minus(counted).ok().map(|apart| (whole, apart)));
    let remark = match (result.difference, result.sum, apart, result.over_years, basis) {
        (Some(difference), Ok(Some(sum)), _, _, _) if result.basis != Basis::Units && !difference.is_zero() => {
            Some((words.beside_sum)(&print_quantity(sum, locale), &print_signed_quantity(difference, locale)))
        }
        (_, _, Some((whole, apart)), _, _) if !apart.is_zero() => {
            Some((words.beside_whole)(&print_quantity(whole, locale), &print_signed_quantity(apart, locale)))
        }
        (_, _, _, Some(over), _) if result.basis == Basis::Own && !over.left.is_zero() => {
            Some((words.result_over_years)(&print_quantity(over.distributed, locale)))
        }
        (_, _, _, _, basis) => basis.map(str::to_owned),
    };
    let tone = if basis.is_none() { Tone::Entered } else { Tone::Summed };
    CellView { remark, ..CellView::new(tone, print_quantity(counted, locale)) }
}

fn part_cell(document: &Document, unit: UnitId, (year, division, part): (i32, Division, u8), facts: Facts) -> CellView {
    let result = document.plan().at(unit, When::Year(year)).result();
    if result.division() != division {
        return CellView::default();
    }
    let part = result.parts().get(usize::from(part)).copied().flatten();
    part.map_or_else(CellView::default, |part| {
        CellView::new(Tone::Entered, print_quantity(part, facts.language.locale()))
    })
}

fn attainment_cell(figure: &Figure, style: FigureStyle, facts: Facts) -> CellView {
    let words = facts.language.words();
    let Ok(assessment) = figure.assessment else { return CellView::failed(&words.table) };
    let percent = |percentage| print_hedged(percentage, &style).map(|hedged| (words.common.hedged)(&hedged));
    let Some(attainment) = assessment.against.and_then(|measure| measure.attainment) else {
        let text = if figure.result.counted == Ok(None) && figure.target.counted.target().is_none() {
            String::new()
        } else {
            words.common.no_figure.to_owned()
        };
        return CellView::new(Tone::Computed, text);
    };
    let Ok(text) = percent(attainment) else { return CellView::failed(&words.table) };
    let high = assessment.against_high.and_then(|measure| measure.attainment);
    let without = figure.result_without_target.ok().filter(|without| !without.is_zero());
    let remark = match (high.and_then(|high| percent(high).ok()), without) {
        (Some(high), _) => Some((words.table.against_high)(&high)),
        (None, Some(without)) => Some((words.table.without_target)(&print_quantity(without, style.locale))),
        (None, None) => None,
    };
    CellView { remark, status: Some(assessment.status), ..CellView::new(Tone::Computed, text) }
}

fn excess_cell(figure: &Figure, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    let Ok(assessment) = figure.assessment else { return CellView::failed(words) };
    let Some(measure) = assessment.against else { return CellView::default() };
    let locale = facts.language.locale();
    let text = if measure.shortfall_count.is_zero() {
        print_signed_quantity(measure.excess_count, locale)
    } else {
        negative(measure.shortfall_count, locale)
    };
    CellView::new(Tone::Computed, text)
}

fn negative(quantity: Quantity, locale: Locale) -> String {
    let negated = Quantity::ZERO.minus(quantity).unwrap_or(quantity);
    print_signed_quantity(negated, locale)
}

fn status_cell(document: &Document, unit: UnitId, when: When, facts: Facts) -> CellView {
    let words = facts.language.words();
    match document.roll_up().standing(unit, when) {
        Some(Standing::Status(status)) => CellView {
            status: Some(status),
            ..CellView::new(Tone::Computed, (words.outcome.status)(status).to_owned())
        },
        Some(Standing::Failed(_)) => CellView::failed(&words.table),
        None => CellView::default(),
    }
}

fn average_cell(document: &Document, unit: UnitId, style: FigureStyle, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    match document.roll_up().result(unit, When::Term) {
        Err(_) => CellView::failed(words),
        Ok(None) => CellView::default(),
        Ok(Some(result)) => match average(document, result, style) {
            Err(_) => CellView::failed(words),
            Ok((average, years)) => {
                CellView { remark: Some((words.over_so_many_years)(&years)), ..CellView::new(Tone::Computed, average) }
            }
        },
    }
}

/// The average with its years: to the last day of the results where that lies in the term, otherwise all of them.
fn average(document: &Document, result: Quantity, style: FigureStyle) -> Result<(String, String), CalcError> {
    let term = document.plan().term();
    let period = Period::years(term.first_year(), term.last_year())?;
    let within = document.plan().as_of().filter(|day| *day >= period.first() && *day < period.last());
    let basis = match within {
        Some(day) => YearBasis::to_date(&period, day)?,
        None => YearBasis::whole_term(&period)?,
    };
    let plain = FigureStyle { sign: SignDisplay::WhenNegative, ..style };
    let average = yearly_average(result, basis)?;
    Ok((print_average(average.per_year, &plain)?, print_average(basis.years()?, &plain)?))
}

fn zero_run_cell(document: &Document, unit: UnitId, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    let Some(run) = document.roll_up().zero_run(unit) else { return CellView::default() };
    let mut years = document.plan().term().years().skip(run.first);
    let first = years.next();
    let last = first.and_then(|first| i32::try_from(run.years).ok().map(|years| first + years - 1));
    let remark = first.zip(last).map(|(first, last)| (words.year_span)(first, last));
    CellView { remark, ..CellView::new(Tone::Computed, (words.years)(run.years)) }
}

fn count_cell(figure: EffectiveCount, facts: Facts) -> CellView {
    let words = &facts.language.words().table;
    let locale = facts.language.locale();
    let counted = match figure.counted {
        Err(_) => return CellView::failed(words),
        Ok(None) => return CellView::default(),
        Ok(Some(counted)) => counted,
    };
    let remark = match (figure.own, figure.difference, figure.sum) {
        (Some(_), Some(difference), Ok(Some(sum))) if !difference.is_zero() => {
            Some((words.beside_sum)(&print_quantity(sum, locale), &print_signed_quantity(difference, locale)))
        }
        (None, _, Ok(Some(_))) => Some(words.sum_of_units.to_owned()),
        (_, _, _) => None,
    };
    let tone = if figure.own.is_some() { Tone::Entered } else { Tone::Summed };
    CellView { remark, ..CellView::new(tone, print_quantity(counted, locale)) }
}
