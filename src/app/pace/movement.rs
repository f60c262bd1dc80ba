//! The balance of a membership (*biến động*): what was entered, what it comes to, and what does not fit.

use super::section::{Print, Section};
use crate::app::table::Facts;
use crate::calc::{CalcError, Movements, Quantity, closing_balance, closing_mismatch};
use crate::plan::{BalanceTerm, Count, CountTable, Plan, RollUp, UnitId, When};

/// What counts of each term of the balance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Balance {
    /// Each term, in the order of [`BalanceTerm::ALL`]; `Ok(None)` is blank.
    pub terms: Vec<(BalanceTerm, Result<Option<Quantity>, CalcError>)>,
    /// Transfers in − transfers out between the units right under the subject; `None` where there are none, and for
    /// all units together.
    pub transfers_apart: Option<Quantity>,
}

impl Balance {
    /// Of a unit, or of all together.
    #[must_use]
    pub fn of(plan: &Plan, subject: Option<UnitId>, when: When) -> Self {
        match subject.and_then(|unit| RollUp::balance(plan, unit, when)) {
            Some(figure) => Self {
                terms: figure.terms.iter().map(|(term, count)| (*term, count.counted)).collect(),
                transfers_apart: figure.transfers_apart.ok().flatten(),
            },
            None => {
                let total = |term| (term, CountTable::of(plan, Count::Balance(term)).total(when));
                Self { terms: BalanceTerm::ALL.into_iter().map(total).collect(), transfers_apart: None }
            }
        }
    }

    /// What counts of a term.
    ///
    /// # Errors
    /// [`CalcError::Overflow`] of a sum.
    pub fn get(&self, term: BalanceTerm) -> Result<Option<Quantity>, CalcError> {
        self.terms.iter().find(|entry| entry.0 == term).map_or(Ok(None), |entry| entry.1)
    }

    fn movements(&self) -> Result<Movements, CalcError> {
        let or_zero = |term| self.get(term).map(Option::unwrap_or_default);
        Ok(Movements {
            admitted: or_zero(BalanceTerm::Admitted)?,
            transferred_in: or_zero(BalanceTerm::TransferredIn)?,
            restored: or_zero(BalanceTerm::Restored)?,
            deceased: or_zero(BalanceTerm::Deceased)?,
            expelled: or_zero(BalanceTerm::Expelled)?,
            struck_off: or_zero(BalanceTerm::StruckOff)?,
            left: or_zero(BalanceTerm::Left)?,
            transferred_out: or_zero(BalanceTerm::TransferredOut)?,
        })
    }
}

/// What the balance comes to, in words.
#[must_use]
pub fn balance_section(balance: &Balance, facts: Facts) -> Section {
    let print = Print::new(facts);
    let mut section = Section::default();
    if balance.terms.iter().all(|(_, count)| *count == Ok(None)) {
        section.note_text(print.pace.balance_blank);
    } else if comes_to(&mut section, balance, print).is_err() {
        section.note_text(print.words.table.failed);
    }
    section
}

fn comes_to(section: &mut Section, balance: &Balance, print: Print) -> Result<(), CalcError> {
    let words = print.pace;
    let movements = balance.movements()?;
    if balance.terms.iter().any(|(term, count)| moves(*term) && *count != Ok(None)) {
        section.line(words.increase, print.count(movements.increase()?));
        section.line(words.decrease, print.count(movements.decrease()?));
    }
    let declared = balance.get(BalanceTerm::Closing)?;
    match balance.get(BalanceTerm::Opening)? {
        None => section.note_text(words.opening_missing),
        Some(opening) => {
            let closing = closing_balance(opening, &movements)?;
            section.line(words.closing_computed, print.count(closing));
            if closing.is_negative() {
                section.note_text(words.closing_below_zero);
            }
            match declared {
                None => section.note_text(words.closing_missing),
                Some(declared) => {
                    section.line((print.words.table.balance_term)(BalanceTerm::Closing), print.count(declared));
                    let mismatch = closing_mismatch(opening, &movements, declared)?;
                    let size = print.count(mismatch.abs());
                    section.note(match (mismatch.is_zero(), mismatch.is_negative()) {
                        (true, _) => words.closing_agrees.to_owned(),
                        (false, false) => (words.closing_above)(&size),
                        (false, true) => (words.closing_below)(&size),
                    });
                }
            }
        }
    }
    inside(section, balance, print)?;
    let blank: Vec<&str> = balance
        .terms
        .iter()
        .filter(|(term, count)| *count == Ok(None) && moves(*term))
        .map(|(term, _)| (print.words.table.balance_term)(*term))
        .collect();
    if !blank.is_empty() {
        section.note((words.counted_as_zero)(&blank.join(", ").to_lowercase()));
    }
    Ok(())
}

/// Of-which terms that are more than what they are of, and transfers that only one side reports.
fn inside(section: &mut Section, balance: &Balance, print: Print) -> Result<(), CalcError> {
    let pairs = [
        (BalanceTerm::TransferredInInside, BalanceTerm::TransferredIn),
        (BalanceTerm::TransferredOutInside, BalanceTerm::TransferredOut),
    ];
    for (part, whole) in pairs {
        if balance.get(part)?.unwrap_or_default() > balance.get(whole)?.unwrap_or_default() {
            let name = print.words.table.balance_term;
            section.note((print.pace.part_above_whole)(name(part), name(whole)));
        }
    }
    if let Some(apart) = balance.transfers_apart.filter(|apart| !apart.is_zero()) {
        section.note((print.pace.transfers_apart)(&print.count(apart.abs())));
    }
    Ok(())
}

/// Whether a term is part of increase or decrease.
const fn moves(term: BalanceTerm) -> bool {
    match term {
        BalanceTerm::Opening
        | BalanceTerm::Closing
        | BalanceTerm::TransferredInInside
        | BalanceTerm::TransferredOutInside => false,
        BalanceTerm::Admitted
        | BalanceTerm::TransferredIn
        | BalanceTerm::Restored
        | BalanceTerm::Deceased
        | BalanceTerm::Expelled
        | BalanceTerm::StruckOff
        | BalanceTerm::Left
        | BalanceTerm::TransferredOut => true,
    }
}
