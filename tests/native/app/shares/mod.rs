//! The room of shares: groups, published shares, years and rates of a plan.

mod groups;
mod published;
mod rates;
mod years;

use chi_tieu::app::shares::{GroupBoard, PartBoard, ShareBoard};
use chi_tieu::app::table::{Facts, TableAction, TableState};
use chi_tieu::calc::{Fraction, Quantity};
use chi_tieu::plan::{PartId, Plan, UnitId, When, WorkingCell, WorkingField};

/// A table with somebody in the room.
struct Desk {
    table: TableState,
    facts: Facts,
}

impl Desk {
    fn open(plan: Plan) -> Self {
        Self { table: TableState::new(plan), facts: Facts::default() }
    }

    /// A plan of groups and units, each as the file has them, of the years 2023 to 2025.
    fn written(groups: &str, units: &str) -> Self {
        let head =
            r#"{"version": 1, "title": "", "noun": "", "term": {"label": "2023–2025", "first": 2023, "last": 2025}"#;
        let text = [head, r#", "groups": ["#, groups, r#"], "units": ["#, units, "]}"].concat();
        Self::open(Plan::from_json(&text).unwrap())
    }

    fn at(mut self, subject: Option<u32>, when: When) -> Self {
        self.act(TableAction::Subject(subject.map(UnitId)));
        self.act(TableAction::Period(when));
        self
    }

    fn act(&mut self, action: TableAction) {
        self.table.apply(action, self.facts);
    }

    /// Types what was published of a part, where somebody is.
    fn publish(&mut self, part: u32, text: &str) {
        let field = WorkingField::Published(PartId(part));
        let cell = WorkingCell { field, subject: self.table.subject(), when: self.table.period() };
        self.act(TableAction::TypeWorking(cell, text.to_owned()));
    }

    fn board(&self) -> ShareBoard {
        ShareBoard::of(&self.table, self.facts)
    }

    /// The first group.
    fn group(&self) -> GroupBoard {
        self.board().groups.remove(0)
    }
}

fn n(count: i128) -> Quantity {
    Quantity::whole(count).unwrap()
}

fn fraction(numerator: i128, denominator: i128) -> Fraction {
    Fraction::new(numerator, denominator).unwrap()
}

fn per_cent(part: &PartBoard) -> Option<Fraction> {
    part.share?.share.map(|share| share.per_cent())
}
