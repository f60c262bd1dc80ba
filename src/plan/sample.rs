//! Plans to look at and plans to start from. Numbers alone: whoever asks gives the names.

use time::{Date, Month};

use super::{
    BalanceTerm, Cell, CellValue, Command, Count, DatedTarget, GroupPart, NewUnit, PartId, PipelineStage, Place, Plan,
    PlanGroup, Scheme, StageId, TargetHistory, Term, Touched, UnitId, When,
};
use crate::calc::{CalcError, GroupKind, Quantity, Target};
use crate::example::{ExampleFigureId as Figure, ExampleId};

/// A plan that comes with the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PlanSample {
    /// Khối các cơ quan tỉnh Quảng Nam, the term that ended in 2020.
    QuangNam,
    /// The same in the first two months of the next term.
    QuangNamNextTerm,
    /// A province since the start of its term, with groups that overlap.
    Province,
    /// Xã Cẩm Hà: cells by years, to be filled in.
    CamHa,
    /// Khối cơ quan tỉnh, 2019.
    ProvincialOffices,
    /// Huyện Krông Bông and xã Cư Pui.
    KrongBong,
    /// To start from: a chi bộ.
    BlankCell,
    /// To start from: the committee of a commune.
    BlankCommune,
    /// To start from: a province or city.
    BlankProvince,
    /// To start from: anything.
    BlankNeutral,
}

/// A unit of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SampleUnit {
    /// The unit that the sample is about, at the top.
    Whole,
    /// The commune under it that the article names.
    Commune,
    /// One of several like units under it, the first being 1.
    Part(u8),
    /// A unit under [`SampleUnit::Part`] of the first number, the second counting from 1.
    PartOfPart(u8, u8),
}

/// A stage of the pipeline of a sample.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SampleStage {
    /// Candidates.
    Pool,
    /// In a class.
    Class,
    /// Introduced.
    Introduced,
    /// Admitted.
    Admitted,
    /// Recognised as full members.
    Recognised,
}

/// What is to be named.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SampleName {
    /// The title.
    Title(PlanSample),
    /// What is counted.
    Noun(PlanSample),
    /// A unit.
    Unit(PlanSample, SampleUnit),
    /// The label of the one group.
    Group(PlanSample),
    /// A part of it, a figure of the article.
    Part(Figure),
    /// A stage.
    Stage(SampleStage),
}

/// Gives a name.
pub type Namer<'a> = &'a dyn Fn(SampleName) -> String;

impl PlanSample {
    /// Every sample, the articles first.
    pub const ALL: [Self; 10] = [
        Self::QuangNam,
        Self::QuangNamNextTerm,
        Self::Province,
        Self::CamHa,
        Self::ProvincialOffices,
        Self::KrongBong,
        Self::BlankCell,
        Self::BlankCommune,
        Self::BlankProvince,
        Self::BlankNeutral,
    ];

    /// Whether it is to be started from, and not to be looked at.
    #[must_use]
    pub const fn is_template(self) -> bool {
        matches!(self, Self::BlankCell | Self::BlankCommune | Self::BlankProvince | Self::BlankNeutral)
    }

    /// The sample as a plan. A template starts with the year `first_year`; the articles have years of their own.
    #[must_use]
    pub fn plan(self, first_year: i32, name: Namer<'_>) -> Plan {
        let term = self.term(first_year);
        let mut sheet = Sheet { plan: Plan::new(term), sample: self, name };
        sheet.apply(Command::SetTitle(name(SampleName::Title(self))));
        sheet.apply(Command::SetNoun(name(SampleName::Noun(self))));
        match self {
            Self::QuangNam => sheet.quang_nam(),
            Self::QuangNamNextTerm => sheet.quang_nam_next_term(),
            Self::Province => sheet.province(),
            Self::CamHa => sheet.units_below(SampleUnit::Whole, 3),
            Self::ProvincialOffices => sheet.provincial_offices(),
            Self::KrongBong => sheet.krong_bong(),
            Self::BlankCell => {
                sheet.units_below(SampleUnit::Whole, 0);
                sheet.stages();
            }
            Self::BlankCommune => {
                sheet.units_below(SampleUnit::Whole, 10);
                sheet.stages();
            }
            Self::BlankProvince => sheet.province_of_communes(),
            Self::BlankNeutral => sheet.units_below(SampleUnit::Whole, 5),
        }
        sheet.plan
    }

    fn term(self, first_year: i32) -> Term {
        // Terms of the party are named after the congresses that begin and end them.
        let written = match self {
            Self::QuangNam => Term::new("2015–2020", 2016, 2020),
            Self::QuangNamNextTerm => Term::new("2021–2025", 2021, 2025),
            Self::Province => Term::new("2020–2025", 2021, 2025),
            Self::CamHa => Term::new("2020–2023", 2020, 2023),
            Self::ProvincialOffices => Term::new("2019", 2019, 2019),
            Self::KrongBong => Term::new("2021", 2021, 2021),
            Self::BlankCell | Self::BlankCommune | Self::BlankProvince | Self::BlankNeutral => {
                let last = first_year.saturating_add(4);
                Term::new(format!("{first_year}–{last}"), first_year, last)
            }
        };
        written.unwrap_or_else(|_| Term::five_years_from(String::new(), first_year))
    }
}

/// A plan that is being written.
struct Sheet<'a> {
    plan: Plan,
    sample: PlanSample,
    name: Namer<'a>,
}

const WHOLE: UnitId = UnitId(0);
const COMMUNE: UnitId = UnitId(1);
const MEMBERS_NOW: Count = Count::Balance(BalanceTerm::Closing);

impl Sheet<'_> {
    /// What is refused is left out; the tests see that nothing is.
    fn apply(&mut self, command: Command) {
        let _ = self.plan.apply(command, &mut Touched::default());
    }

    fn add(&mut self, units: impl IntoIterator<Item = (SampleUnit, usize)>) {
        let new = |(unit, level)| NewUnit { name: (self.name)(SampleName::Unit(self.sample, unit)), level };
        let units = units.into_iter().map(new).collect();
        self.apply(Command::AddUnits { at: Place { parent: None, position: 0 }, units });
    }

    fn units_below(&mut self, whole: SampleUnit, parts: u8) {
        self.add([(whole, 0)].into_iter().chain((1..=parts).map(|part| (SampleUnit::Part(part), 1))));
    }

    fn target(&mut self, unit: UnitId, when: When, target: Result<Target, CalcError>) {
        self.apply(Command::set(unit, Cell::Target(when), CellValue::Target(target.ok())));
    }

    fn exactly(&mut self, unit: UnitId, when: When, count: Option<Quantity>) {
        if let Some(count) = count {
            self.target(unit, when, Target::exactly(count));
        }
    }

    fn set(&mut self, unit: UnitId, cell: Cell, count: Option<Quantity>) {
        self.apply(Command::set(unit, cell, CellValue::Quantity(count)));
    }

    /// One group of overlapping parts of the result of a column, with the counts of the article.
    fn parts(&mut self, unit: UnitId, when: When, of: ExampleId, wholes: &[Figure]) {
        let named = |(id, &figure)| GroupPart { id: PartId(id), label: (self.name)(SampleName::Part(figure)) };
        let parts = (0..).zip(wholes).map(named).collect();
        let label = (self.name)(SampleName::Group(self.sample));
        let group = PlanGroup { label, kind: GroupKind::Overlapping, of: None, parts };
        if let Ok(scheme) = Scheme::new(vec![group], Vec::new()) {
            self.apply(Command::SetScheme(scheme));
        }
        for (id, &figure) in (0..).zip(wholes) {
            self.set(unit, Cell::Count(when, Count::Part(PartId(id))), result(of, figure));
        }
    }

    fn stages(&mut self) {
        let stages = [
            SampleStage::Pool,
            SampleStage::Class,
            SampleStage::Introduced,
            SampleStage::Admitted,
            SampleStage::Recognised,
        ];
        let named = |(id, stage)| PipelineStage { id: StageId(id), label: (self.name)(SampleName::Stage(stage)) };
        if let Ok(scheme) = Scheme::new(Vec::new(), (0..).zip(stages).map(named).collect()) {
            self.apply(Command::SetScheme(scheme));
        }
    }

    fn quang_nam(&mut self) {
        let of = ExampleId::QuangNam;
        self.add([(SampleUnit::Whole, 0)]);
        self.exactly(WHOLE, When::Term, base(of, Figure::TermExcess));
        self.set(WHOLE, Cell::Result(When::Term), result(of, Figure::TermExcess));
        self.set(WHOLE, Cell::Result(When::Year(2020)), result(of, Figure::Year2020Excess));
    }

    fn quang_nam_next_term(&mut self) {
        let of = ExampleId::QuangNam;
        self.add([(SampleUnit::Whole, 0)]);
        self.apply(Command::SetAsOf(Date::from_calendar_date(2021, Month::February, 28).ok()));
        self.exactly(WHOLE, When::Term, base(of, Figure::NextTermToDate));
        self.set(WHOLE, Cell::Result(When::Year(2021)), result(of, Figure::NextTermToDate));
        self.set(WHOLE, Cell::Count(When::Year(2021), Count::Pool), base(of, Figure::PoolShare));
    }

    /// 3.800 or more a year; from the plan of 5 September 2022 on 8.000 or more.
    fn province(&mut self) {
        let of = ExampleId::Province;
        self.add([(SampleUnit::Whole, 0)]);
        let at_least = |count| Quantity::whole(count).and_then(Target::at_least).ok();
        let from = Date::from_calendar_date(2022, Month::September, 5).ok();
        let first = DatedTarget { from: None, target: at_least(3_800) };
        let then = |from| DatedTarget { from, target: at_least(8_000) };
        for year in 2021..=2025 {
            let entries = match year {
                2021 => vec![first],
                2022 => vec![first, then(from)],
                _ => vec![then(None)],
            };
            if let Ok(targets) = TargetHistory::new(entries) {
                let value = CellValue::Targets(targets);
                self.apply(Command::set(WHOLE, Cell::Target(When::Year(year)), value));
            }
        }
        self.set(WHOLE, Cell::Result(When::Term), base(of, Figure::YouthUnion));
        self.parts(WHOLE, When::Term, of, of.example().categories);
    }

    fn provincial_offices(&mut self) {
        let of = ExampleId::ProvincialOffices;
        let year = When::Year(2019);
        self.add([(SampleUnit::Whole, 0)]);
        self.set(WHOLE, Cell::Result(year), result(of, Figure::RateOfMembers));
        // Counted when the article was written, so the members at the end.
        self.set(WHOLE, Cell::Count(year, MEMBERS_NOW), base(of, Figure::RateOfMembers));
        self.parts(WHOLE, year, of, of.example().categories);
    }

    fn krong_bong(&mut self) {
        let of = ExampleId::KrongBong;
        let year = When::Year(2021);
        self.add([(SampleUnit::Whole, 0), (SampleUnit::Commune, 1)]);
        self.apply(Command::SetAsOf(Date::from_calendar_date(2021, Month::October, 12).ok()));
        self.exactly(WHOLE, year, base(of, Figure::YearAttainment));
        self.set(WHOLE, Cell::Result(year), result(of, Figure::YearAttainment));
        self.set(WHOLE, Cell::Count(year, MEMBERS_NOW), base(of, Figure::MembersRate));
        self.exactly(COMMUNE, year, base(of, Figure::CommuneAttainment));
        self.set(COMMUNE, Cell::Result(year), result(of, Figure::CommuneAttainment));
    }

    /// A province with three communes of three cells each, to be copied from.
    fn province_of_communes(&mut self) {
        let mut units = vec![(SampleUnit::Whole, 0)];
        for commune in 1..=3 {
            units.push((SampleUnit::Part(commune), 1));
            units.extend((1..=3).map(|cell| (SampleUnit::PartOfPart(commune, cell), 2)));
        }
        self.add(units);
        self.stages();
    }
}

fn published(of: ExampleId, figure: Figure) -> Option<&'static crate::example::ExampleFigure> {
    of.example().figures.iter().find(|published| published.id == figure)
}

fn result(of: ExampleId, figure: Figure) -> Option<Quantity> {
    Quantity::whole(i128::from(published(of, figure)?.result?)).ok()
}

fn base(of: ExampleId, figure: Figure) -> Option<Quantity> {
    Quantity::whole(i128::from(published(of, figure)?.base?)).ok()
}
