//! The columns of the table.

use crate::plan::{BalanceTerm, Cell, Count, Division, Plan, When};

/// A column of the table. The first is always the name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    /// The name of the unit.
    Name,
    /// The target.
    Target(When),
    /// The result.
    Result(When),
    /// A quarter or month of the result.
    Part {
        /// The year.
        year: i32,
        /// How the year is divided in the table.
        division: Division,
        /// Which quarter or month, the first being 0.
        part: u8,
    },
    /// Result ÷ target in per cent.
    Attainment(When),
    /// Result − target, in count.
    Excess(When),
    /// The status in words.
    Status(When),
    /// The yearly average of the term.
    Average,
    /// The longest run of years with zero.
    ZeroRun,
    /// Another count.
    Count(When, Count),
    /// The note.
    Note,
}

impl Column {
    /// The cell of a unit that is typed into here; `None` where the figure is worked out.
    #[must_use]
    pub const fn cell(self) -> Option<Cell> {
        match self {
            Self::Name => Some(Cell::Name),
            Self::Target(when) => Some(Cell::Target(when)),
            Self::Result(when) => Some(Cell::Result(when)),
            Self::Part { year, division: _, part } => Some(Cell::ResultPart { year, part }),
            Self::Count(when, count) => Some(Cell::Count(when, count)),
            Self::Note => Some(Cell::Note),
            Self::Attainment(_) | Self::Excess(_) | Self::Status(_) | Self::Average | Self::ZeroRun => None,
        }
    }

    /// The column of the term or year that it belongs to.
    #[must_use]
    pub const fn when(self) -> Option<When> {
        match self {
            Self::Target(when)
            | Self::Result(when)
            | Self::Attainment(when)
            | Self::Excess(when)
            | Self::Status(when)
            | Self::Count(when, _) => Some(when),
            Self::Part { year, .. } => Some(When::Year(year)),
            Self::Average => Some(When::Term),
            Self::Name | Self::ZeroRun | Self::Note => None,
        }
    }

    /// Whether words stand in it rather than figures.
    #[must_use]
    pub const fn is_text(self) -> bool {
        matches!(self, Self::Name | Self::Note | Self::Status(_))
    }
}

/// Columns under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnGroup {
    /// The term or a year; `None` for what belongs to no period.
    pub when: Option<When>,
    /// The columns, in order.
    pub columns: Vec<Column>,
}

/// Columns that can be shown or hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extra {
    /// Result ÷ target, of the term and each year.
    Attainment,
    /// Result − target, of the term and each year.
    Excess,
    /// Status in words, of the term and each year.
    Status,
    /// Yearly average of the term.
    Average,
    /// The longest run of years with zero.
    ZeroRun,
    /// Members on the first day of each year.
    Members,
    /// Candidates of each year.
    Pool,
    /// The groups' parts, of the term and each year.
    Parts,
    /// The pipeline's stages, of each year.
    Stages,
    /// The terms of the balance, of each year.
    Balance,
    /// The note.
    Note,
}

impl Extra {
    /// All, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Attainment,
        Self::Excess,
        Self::Status,
        Self::Average,
        Self::ZeroRun,
        Self::Members,
        Self::Pool,
        Self::Parts,
        Self::Stages,
        Self::Balance,
        Self::Note,
    ];
}

/// Which columns are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnChoice {
    extras: Vec<Extra>,
    /// Years that are shown more finely, in ascending order.
    divisions: Vec<(i32, Division)>,
}

impl Default for ColumnChoice {
    fn default() -> Self {
        Self { extras: vec![Extra::Attainment, Extra::Excess, Extra::Average], divisions: Vec::new() }
    }
}

impl ColumnChoice {
    /// Whether a column is shown.
    #[must_use]
    pub fn shows(&self, extra: Extra) -> bool {
        self.extras.contains(&extra)
    }

    /// Shows a hidden column or hides a shown one.
    pub fn toggle(&mut self, extra: Extra) {
        if self.shows(extra) {
            self.extras.retain(|shown| *shown != extra);
        } else {
            self.extras.push(extra);
        }
    }

    /// How finely a year is shown.
    #[must_use]
    pub fn division(&self, year: i32) -> Division {
        self.divisions.iter().find(|(divided, _)| *divided == year).map_or(Division::Whole, |(_, into)| *into)
    }

    /// Shows a year more or less finely.
    pub fn divide(&mut self, year: i32, into: Division) {
        self.divisions.retain(|(divided, _)| *divided != year);
        if into != Division::Whole {
            let place = self.divisions.partition_point(|(divided, _)| *divided < year);
            self.divisions.insert(place, (year, into));
        }
    }

    /// The columns of a plan: the name, the term unless it is one year, each year, and what belongs to no period.
    #[must_use]
    pub fn groups(&self, plan: &Plan) -> Vec<ColumnGroup> {
        let mut groups = vec![ColumnGroup { when: None, columns: vec![Column::Name] }];
        if plan.term().len() > 1 {
            groups.push(ColumnGroup { when: Some(When::Term), columns: self.of(plan, When::Term) });
        }
        for year in plan.term().years() {
            let when = When::Year(year);
            groups.push(ColumnGroup { when: Some(when), columns: self.of(plan, when) });
        }
        let mut last = Vec::new();
        if self.shows(Extra::ZeroRun) {
            last.push(Column::ZeroRun);
        }
        if self.shows(Extra::Note) {
            last.push(Column::Note);
        }
        if !last.is_empty() {
            groups.push(ColumnGroup { when: None, columns: last });
        }
        groups
    }

    fn of(&self, plan: &Plan, when: When) -> Vec<Column> {
        let mut columns = vec![Column::Target(when), Column::Result(when)];
        if let When::Year(year) = when {
            let division = self.division(year);
            let parts = match division {
                Division::Whole => 0,
                Division::Quarters => 4,
                Division::Months => 12,
            };
            columns.extend((0..parts).map(|part| Column::Part { year, division, part }));
        }
        for (extra, column) in [
            (Extra::Attainment, Column::Attainment(when)),
            (Extra::Excess, Column::Excess(when)),
            (Extra::Status, Column::Status(when)),
        ] {
            if self.shows(extra) {
                columns.push(column);
            }
        }
        if when == When::Term && self.shows(Extra::Average) {
            columns.push(Column::Average);
        }
        columns.extend(self.counts(plan, when).into_iter().map(|count| Column::Count(when, count)));
        columns
    }

    /// Counts of a day or of a year stand with the years alone; a plan of one year has nothing else.
    fn counts(&self, plan: &Plan, when: When) -> Vec<Count> {
        let mut counts = Vec::new();
        let of_years = when != When::Term;
        if of_years && self.shows(Extra::Members) {
            counts.push(Count::Members);
        }
        if of_years && self.shows(Extra::Pool) {
            counts.push(Count::Pool);
        }
        if self.shows(Extra::Parts) {
            let parts = plan.scheme().groups().iter().flat_map(|group| &group.parts);
            counts.extend(parts.map(|part| Count::Part(part.id)));
        }
        if of_years && self.shows(Extra::Stages) {
            counts.extend(plan.scheme().stages().iter().map(|stage| Count::Stage(stage.id)));
        }
        if of_years && self.shows(Extra::Balance) {
            counts.extend(BalanceTerm::ALL.map(Count::Balance));
        }
        counts
    }
}
