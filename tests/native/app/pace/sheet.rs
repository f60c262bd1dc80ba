//! A plan as somebody filled it in, and what the room says about it.

use chi_tieu::app::pace::{Answer, Section, Standing, answer};
use chi_tieu::app::table::Facts;
use chi_tieu::calc::{CalcError, Quantity, Target};
use chi_tieu::i18n::Language;
use chi_tieu::plan::{
    Cell, CellValue, Command, Count, Division, Document, NewUnit, Plan, Scheme, Term, Touched, UnitId, When,
};
use time::{Date, Month};

pub(super) fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

pub(super) fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

pub(super) fn exactly(count: i128) -> Target {
    Target::exactly(n(count)).unwrap()
}

/// One unit, 0, with two under it, 1 and 2.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    pub(super) plan: Plan,
    pub(super) facts: Facts,
}

impl Sheet {
    pub(super) fn new(first: i32, last: i32) -> Self {
        let mut plan = Plan::new(Term::new("kỳ", first, last).unwrap());
        let named = |(name, level): (&str, usize)| NewUnit { name: name.to_owned(), level };
        let units = [("Huyện", 0), ("Xã A", 1), ("Xã B", 1)].map(named).to_vec();
        let at = plan.last_place(None);
        plan.apply(Command::AddUnits { at, units }, &mut Touched::default()).unwrap();
        Self { plan, facts: Facts::default() }
    }

    fn apply(&mut self, command: Command) {
        self.plan.apply(command, &mut Touched::default()).unwrap();
    }

    fn set(mut self, unit: u32, cell: Cell, value: CellValue) -> Self {
        self.apply(Command::set(UnitId(unit), cell, value));
        self
    }

    pub(super) fn as_of(mut self, year: i32, month: u8, date: u8) -> Self {
        self.apply(Command::SetAsOf(Some(day(year, month, date))));
        self
    }

    pub(super) fn target(self, unit: u32, when: When, target: Target) -> Self {
        self.set(unit, Cell::Target(when), CellValue::Target(Some(target)))
    }

    pub(super) fn result(self, unit: u32, when: When, count: i128) -> Self {
        self.set(unit, Cell::Result(when), CellValue::Quantity(Some(n(count))))
    }

    pub(super) fn count(self, unit: u32, when: When, count: Count, value: i128) -> Self {
        self.set(unit, Cell::Count(when, count), CellValue::Quantity(Some(n(value))))
    }

    /// The year of a unit by quarters or months, with these first parts; −1 is blank.
    pub(super) fn parts(mut self, unit: u32, year: i32, into: Division, parts: &[i128]) -> Self {
        self.apply(Command::Divide { unit: UnitId(unit), year, into });
        for (part, count) in (0_u8..).zip(parts) {
            if *count >= 0 {
                self = self.set(unit, Cell::ResultPart { year, part }, CellValue::Quantity(Some(n(*count))));
            }
        }
        self
    }

    pub(super) fn scheme(mut self, scheme: Scheme) -> Self {
        self.apply(Command::SetScheme(scheme));
        self
    }

    pub(super) fn english(mut self) -> Self {
        self.facts.language = Language::En;
        self
    }

    pub(super) fn document(&self) -> Document {
        Document::new(self.plan.clone())
    }

    pub(super) fn standing_of(&self, subject: Option<u32>, when: When) -> Result<Standing, CalcError> {
        Standing::of(&self.document(), subject.map(UnitId), when)
    }

    #[track_caller]
    pub(super) fn standing(&self, when: When) -> Standing {
        self.standing_of(Some(0), when).unwrap()
    }

    #[track_caller]
    pub(super) fn answer(&self, when: When) -> Answer {
        answer(&self.standing(when), self.facts)
    }
}

/// `name: figure | remark`, and the notes.
pub(super) fn told(section: &Section) -> Vec<String> {
    let lines = section.lines.iter().map(|line| match line.remark.as_str() {
        "" => format!("{}: {}", line.name, line.figure),
        remark => format!("{}: {} | {remark}", line.name, line.figure),
    });
    lines.chain(section.notes.iter().cloned()).collect()
}

#[track_caller]
pub(super) fn check(section: &Section, lines: &[&str]) {
    assert_eq!(told(section), lines);
}

/// Each of these is among what is said.
#[track_caller]
pub(super) fn check_has(section: &Section, lines: &[&str]) {
    let told = told(section);
    for line in lines {
        assert!(told.iter().any(|said| said == line), "“{line}” is not in {told:#?}");
    }
}
