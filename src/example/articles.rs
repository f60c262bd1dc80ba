//! The numbers of the five articles.

use super::{Example, ExampleFigure, ExampleFigureId as Id, ExampleId, ExampleNote as Note, PublishedFigure};
use crate::calc::FigureKind::{Attainment, Average, Excess, Rate, Share};
use crate::calc::{Decimals, FigureKind, Hedge};

const WHOLE: Decimals = Decimals::ZERO;
const TENTHS: Decimals = Decimals::ONE;
const HUNDREDTHS: Decimals = Decimals::TWO;

/// A figure without anything published, to which [`ExampleFigure`]'s update syntax adds the rest.
const fn figure(id: Id, kind: FigureKind, result: i64, base: i64) -> ExampleFigure {
    ExampleFigure { id, kind, result: Some(result), base: Some(base), years: None, published: None }
}

pub(super) static QUANG_NAM: Example = Example {
    id: ExampleId::QuangNam,
    figures: &[
        ExampleFigure {
            years: Some(5),
            published: Some(PublishedFigure::new(2893, HUNDREDTHS, None)),
            ..figure(Id::TermExcess, Excess, 967, 750)
        },
        ExampleFigure {
            base: None,
            years: Some(1),
            published: Some(PublishedFigure::new(39, WHOLE, None)),
            ..figure(Id::Year2020Excess, Excess, 139, 0)
        },
        ExampleFigure {
            base: None,
            published: Some(PublishedFigure::new(30, WHOLE, None)),
            ..figure(Id::TwoMonthsAttainment, Attainment, 32, 0)
        },
        figure(Id::NextTermToDate, Attainment, 32, 500),
        figure(Id::PoolShare, Rate, 500, 2932),
    ],
    categories: &[],
    notes: &[Note::TargetsUnpublished],
};

pub(super) static PROVINCE: Example = Example {
    id: ExampleId::Province,
    figures: &[
        ExampleFigure {
            published: Some(PublishedFigure::new(63, WHOLE, None)),
            ..figure(Id::YouthUnion, Share, 14_866, 23_596)
        },
        ExampleFigure {
            published: Some(PublishedFigure::new(544, TENTHS, None)),
            ..figure(Id::Women, Share, 12_839, 23_596)
        },
        ExampleFigure {
            published: Some(PublishedFigure::new(177, TENTHS, None)),
            ..figure(Id::EthnicMinority, Share, 4_174, 23_596)
        },
        ExampleFigure {
            published: Some(PublishedFigure::new(22, TENTHS, None)),
            ..figure(Id::Religious, Share, 520, 23_596)
        },
        figure(Id::SchoolStudents, Share, 2_523, 23_596),
        figure(Id::UniversityStudents, Share, 430, 23_596),
        figure(Id::EnterpriseWorkers, Share, 1_495, 23_596),
        ExampleFigure {
            result: None,
            published: Some(PublishedFigure::new(863, TENTHS, Some(Hedge::About))),
            ..figure(Id::DirectWorkers, Share, 0, 1_495)
        },
        ExampleFigure {
            result: None,
            published: Some(PublishedFigure::new(137, TENTHS, Some(Hedge::About))),
            ..figure(Id::Managers, Share, 0, 1_495)
        },
        figure(Id::PerAwarenessClass, Average, 26_492, 380),
        figure(Id::PerNewMemberClass, Average, 14_154, 212),
        figure(Id::TargetPerYear, Average, 24_360, 3),
    ],
    categories: &[
        Id::YouthUnion,
        Id::Women,
        Id::EthnicMinority,
        Id::Religious,
        Id::SchoolStudents,
        Id::UniversityStudents,
        Id::EnterpriseWorkers,
    ],
    notes: &[Note::SharesOverlap, Note::BaseAssumed, Note::PeriodsDiffer],
};

pub(super) static CAM_HA: Example =
    Example { id: ExampleId::CamHa, figures: &[], categories: &[], notes: &[Note::NoFigures, Note::QualityFirst] };

pub(super) static PROVINCIAL_OFFICES: Example = Example {
    id: ExampleId::ProvincialOffices,
    figures: &[
        figure(Id::WomenOf193, Share, 108, 193),
        figure(Id::LostLabelOne, Share, 138, 193),
        figure(Id::LostLabelTwo, Share, 1, 193),
        figure(Id::RateOfMembers, Rate, 193, 4_749),
        figure(Id::PerOrganisation, Average, 193, 73),
    ],
    categories: &[Id::WomenOf193, Id::LostLabelOne, Id::LostLabelTwo],
    notes: &[Note::LabelsLost, Note::BaseAtWriting],
};

pub(super) static KRONG_BONG: Example = Example {
    id: ExampleId::KrongBong,
    figures: &[
        ExampleFigure {
            published: Some(PublishedFigure::new(1142, TENTHS, None)),
            ..figure(Id::CommuneAttainment, Attainment, 8, 7)
        },
        ExampleFigure {
            published: Some(PublishedFigure::new(288, TENTHS, Some(Hedge::Nearly))),
            ..figure(Id::HalfYearAttainment, Attainment, 23, 80)
        },
        ExampleFigure {
            published: Some(PublishedFigure::new(120, WHOLE, None)),
            ..figure(Id::YearAttainment, Attainment, 96, 80)
        },
        figure(Id::CommuneForecastLow, Attainment, 10, 7),
        figure(Id::CommuneForecastHigh, Attainment, 12, 7),
        figure(Id::OrganisationsWithResult, Share, 11, 35),
        figure(Id::MembersRate, Rate, 96, 3_360),
    ],
    categories: &[],
    notes: &[Note::LateInTheYear],
};
