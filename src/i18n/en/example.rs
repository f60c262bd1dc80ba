//! English words of the examples.

use crate::example::{ExampleFigureId as Id, ExampleId, ExampleNote as Note};
use crate::i18n::catalogue::ExampleWords;

pub(super) const WORDS: ExampleWords = ExampleWords {
    heading: "Examples",
    lead: "Real figures from five articles, each checked. Your own figures are kept while you look.",
    title,
    summary,
    figure,
    note,
    open_now: |title| format!("Example open: {title}."),
    yours_kept: "Your own figures are kept.",
    back: "Back to my figures",
    column_figure: "Figure",
    column_arithmetic: "Arithmetic",
    column_published: "Published",
    column_ours: "Worked out here",
    column_verdict: "Verdict",
    use_figure: |figure| format!("Put into the inputs: {figure}"),
    use_short: "Put into the inputs",
    not_published: "not published",
    unknown_target: "unknown",
};

const fn title(id: ExampleId) -> &'static str {
    match id {
        ExampleId::QuangNam => "Provincial offices of Quảng Nam",
        ExampleId::Province => "A province, term 2020–2025",
        ExampleId::CamHa => "Cẩm Hà commune, 2023",
        ExampleId::ProvincialOffices => "Provincial offices, 2019",
        ExampleId::KrongBong => "Krông Bông district and Cư Pui commune, 2021",
    }
}

const fn summary(id: ExampleId) -> &'static str {
    match id {
        ExampleId::QuangNam => "967/750 over the term; two percentages lack their target",
        ExampleId::Province => "23,596 new members in overlapping groups",
        ExampleId::CamHa => "No figures, only remarks",
        ExampleId::ProvincialOffices => "193 new members, no percentage published",
        ExampleId::KrongBong => "8/7 printed as 114.2%: cut off, not rounded",
    }
}

const fn figure(id: Id) -> &'static str {
    match id {
        Id::TermExcess => "Excess over the target, term 2015–2020",
        Id::Year2020Excess => "Excess over the target, 2020",
        Id::TwoMonthsAttainment => "Attainment, first 2 months of 2021",
        Id::NextTermToDate => "First 2 months against the 2021–2025 target",
        Id::PoolShare => "2021–2025 target against the pool of candidates",
        Id::YouthUnion => "Youth Union members",
        Id::Women | Id::WomenOf193 => "Women",
        Id::EthnicMinority => "Ethnic minorities",
        Id::Religious => "Religious",
        Id::SchoolStudents => "School students",
        Id::UniversityStudents => "University students",
        Id::EnterpriseWorkers => "Workers in enterprises",
        Id::DirectWorkers => "Direct workers in enterprises",
        Id::Managers => "Managers and owners in enterprises",
        Id::PerAwarenessClass => "Average attendance of an awareness class",
        Id::PerNewMemberClass => "Average attendance of a new-member class",
        Id::TargetPerYear => "Average yearly target, 2023–2025",
        Id::LostLabelOne => "Group with its name lost (1)",
        Id::LostLabelTwo => "Group with its name lost (2)",
        Id::RateOfMembers => "Admission rate on current membership",
        Id::PerOrganisation => "Average per grassroots organisation",
        Id::HalfYearAttainment => "District, first half-year",
        Id::OrganisationsWithResult => "Organisations that admitted, first half-year",
        Id::YearAttainment => "District, to 12 October",
        Id::MembersRate => "Admissions on current membership",
        Id::CommuneAttainment => "Cư Pui commune, 9 months",
        Id::CommuneForecastLow => "Cư Pui commune, expected for the year, low",
        Id::CommuneForecastHigh => "Cư Pui commune, expected for the year, high",
    }
}

const fn note(note: Note) -> &'static str {
    match note {
        Note::TargetsUnpublished => {
            "Two percentages were published without their targets: the page can only say in which interval they lie."
        }
        Note::SharesOverlap => "The groups overlap (the four published shares add up to 137.3%): never a pie chart.",
        Note::PeriodsDiffer => {
            "The target of 24,360 is for 2023–2025 alone, while 23,596 counts from the start of the term: the two are not to be divided."
        }
        Note::BaseAssumed => "86.3% and 13.7% were published without a base; 1,495 is assumed here.",
        Note::NoFigures => {
            "This article has no target, result or percentage. What it calls for is an empty grid: a row for each cell, \
             a column for each year, to count the years in a row without any. There is nothing to work out on this page."
        }
        Note::QualityFirst => "The article warns against chasing numbers at the cost of quality.",
        Note::LabelsLost => {
            "Two group names are lost in the article: name them yourself rather than guess. The three groups add up to more than 193, so they overlap."
        }
        Note::BaseAtWriting => {
            "4,749 is the membership when the article was written, not at the start of 2019: the rate is only indicative."
        }
        Note::LateInTheYear => {
            "The first half-year gave 23; twice that is 46, yet by 12 October it was 96. Admissions bunch late in the year."
        }
    }
}
