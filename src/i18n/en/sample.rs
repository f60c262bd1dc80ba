//! English names in the plans that come with the program.

use crate::plan::{PlanSample, SampleName, SampleStage, SampleUnit};

pub(super) fn name(name: SampleName) -> String {
    match name {
        SampleName::Title(sample) => title(sample).to_owned(),
        SampleName::Noun(sample) => noun(sample).to_owned(),
        SampleName::Unit(sample, unit) => self::unit(sample, unit),
        SampleName::Group(_) => "Newly admitted members".to_owned(),
        SampleName::Part(figure) => (super::example::WORDS.figure)(figure).to_owned(),
        SampleName::Stage(stage) => self::stage(stage).to_owned(),
    }
}

const fn title(sample: PlanSample) -> &'static str {
    match sample {
        PlanSample::QuangNam => "Quảng Nam provincial offices, 2015–2020",
        PlanSample::QuangNamNextTerm => "Quảng Nam provincial offices, 2021–2025",
        PlanSample::Province => "A provincial organisation, term 2020–2025",
        PlanSample::CamHa => "Cẩm Hà commune: cells × years, 2020–2023",
        PlanSample::ProvincialOffices => "Provincial offices, 2019",
        PlanSample::KrongBong => "Krông Bông district and Cư Pui commune, 2021",
        PlanSample::BlankCell => "Party cell",
        PlanSample::BlankCommune => "Commune organisation",
        PlanSample::BlankProvince => "Province or city",
        PlanSample::BlankNeutral => "General plan",
    }
}

const fn noun(sample: PlanSample) -> &'static str {
    match sample {
        PlanSample::BlankNeutral => "",
        PlanSample::QuangNam
        | PlanSample::QuangNamNextTerm
        | PlanSample::Province
        | PlanSample::CamHa
        | PlanSample::ProvincialOffices
        | PlanSample::KrongBong
        | PlanSample::BlankCell
        | PlanSample::BlankCommune
        | PlanSample::BlankProvince => "new members",
    }
}

fn unit(sample: PlanSample, unit: SampleUnit) -> String {
    match (sample, unit) {
        (PlanSample::QuangNam | PlanSample::QuangNamNextTerm, _) => "Quảng Nam provincial offices".to_owned(),
        (PlanSample::Province, _) => "Whole provincial organisation".to_owned(),
        (PlanSample::ProvincialOffices, _) => "Provincial offices".to_owned(),
        (PlanSample::KrongBong, SampleUnit::Commune) => "Cư Pui commune".to_owned(),
        (PlanSample::KrongBong, _) => "Krông Bông district".to_owned(),
        (PlanSample::CamHa, SampleUnit::Part(part)) => format!("Village cell {part}"),
        (PlanSample::CamHa, _) => "Cẩm Hà commune organisation".to_owned(),
        (PlanSample::BlankCell, _) => "Cell".to_owned(),
        (PlanSample::BlankCommune, SampleUnit::Part(part))
        | (PlanSample::BlankProvince, SampleUnit::PartOfPart(_, part)) => format!("Cell {part}"),
        (PlanSample::BlankCommune, _) => "Commune organisation".to_owned(),
        (PlanSample::BlankProvince, SampleUnit::Part(part)) => format!("Commune organisation {part}"),
        (PlanSample::BlankProvince, _) => "Provincial or city organisation".to_owned(),
        (PlanSample::BlankNeutral, SampleUnit::Part(part)) => format!("Unit {part}"),
        (PlanSample::BlankNeutral, _) => "Total".to_owned(),
    }
}

const fn stage(stage: SampleStage) -> &'static str {
    match stage {
        SampleStage::Pool => "Candidates",
        SampleStage::Class => "In an awareness class",
        SampleStage::Introduced => "Introduced",
        SampleStage::Admitted => "Admitted",
        SampleStage::Recognised => "Recognised as full members",
    }
}
