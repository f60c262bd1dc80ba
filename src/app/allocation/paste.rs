//! A block from a spreadsheet into the columns of the units.

use super::{Sheet, cell_of};
use crate::exchange::clipboard::{Block, BlockCell};
use crate::number::{Locale, print_quantity_for_input};
use crate::plan::{Plan, WorkingCell, WorkingField, plain_letters};

/// What a block gives.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pasted {
    /// The texts, to be set in one step.
    pub texts: Vec<(WorkingCell, String)>,
    /// Rows of the block that were used.
    pub rows: usize,
    /// Rows whose unit is not among these, or that are beyond the last one.
    pub left_out: usize,
    /// Whether rows were put in their places by the names in the first column.
    pub by_name: bool,
}

/// Puts a block into `fields`, downwards from the unit at `position`, the first column of numbers into the first field.
/// Where the first column has the names of units, each row goes to its unit, whatever the order. A heading is passed
/// over.
#[must_use]
pub fn pasted(
    plan: &Plan,
    sheet: &Sheet,
    block: &Block,
    position: usize,
    fields: &[WorkingField],
    locale: Locale,
) -> Pasted {
    let names: Vec<(&str, String)> = sheet
        .of
        .units
        .iter()
        .map(|unit| plan.unit(*unit).map_or("", |unit| unit.name()).trim())
        .map(|name| (name, plain_letters(name).collect()))
        .collect();
    let named: Vec<Option<usize>> = if block.width() > 1 {
        (0..block.height()).map(|row| place_of(&block.cell(row, 0).text, &names)).collect()
    } else {
        Vec::new()
    };
    let by_name = !named.is_empty() && named.iter().flatten().count() * 2 >= block.height();
    let first_column =
        usize::from(by_name || (block.width() > 1 && (0..block.height()).all(|row| !has_digit(block.cell(row, 0)))));
    let heading =
        block.height() > 1 && !has_digit(block.cell(0, first_column)) && has_digit(block.cell(1, first_column));
    let mut pasted = Pasted { by_name, ..Pasted::default() };
    for row in usize::from(heading)..block.height() {
        let place =
            if by_name { named.get(row).copied().flatten() } else { Some(position + row - usize::from(heading)) };
        let Some(unit) = place.and_then(|place| sheet.of.units.get(place)) else {
            pasted.left_out += 1;
            continue;
        };
        pasted.rows += 1;
        for (column, field) in fields.iter().enumerate().take(block.width().saturating_sub(first_column)) {
            let cell = block.cell(row, first_column + column);
            pasted.texts.push((cell_of(*field, Some(*unit), sheet.when), text_of(cell, locale)));
        }
    }
    pasted
}

/// The only unit of this name, as it is written or without regard to marks and case.
fn place_of(name: &str, names: &[(&str, String)]) -> Option<usize> {
    let only = |matches: &dyn Fn(&(&str, String)) -> bool| {
        let mut places = names.iter().enumerate().filter(|(_, name)| matches(name)).map(|(place, _)| place);
        places.next().filter(|_| places.next().is_none())
    };
    let plain: String = plain_letters(name).collect();
    if plain.is_empty() {
        return None;
    }
    only(&|(exact, _)| *exact == name).or_else(|| only(&|(_, folded)| *folded == plain))
}

/// The exact value that the other program declared, otherwise what it shows.
fn text_of(cell: &BlockCell, locale: Locale) -> String {
    cell.number.map_or_else(|| cell.text.clone(), |number| print_quantity_for_input(number, locale))
}

fn has_digit(cell: &BlockCell) -> bool {
    cell.number.is_some() || cell.text.bytes().any(|byte| byte.is_ascii_digit())
}
