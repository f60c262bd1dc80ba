//! Vietnamese names in the plans that come with the program.

use crate::plan::{PlanSample, SampleName, SampleStage, SampleUnit};

pub(super) fn name(name: SampleName) -> String {
    match name {
        SampleName::Title(sample) => title(sample).to_owned(),
        SampleName::Noun(sample) => noun(sample).to_owned(),
        SampleName::Unit(sample, unit) => self::unit(sample, unit),
        SampleName::Group(_) => "Đảng viên mới kết nạp".to_owned(),
        SampleName::Part(figure) => (super::example::WORDS.figure)(figure).to_owned(),
        SampleName::Stage(stage) => self::stage(stage).to_owned(),
    }
}

const fn title(sample: PlanSample) -> &'static str {
    match sample {
        PlanSample::QuangNam => "Khối các cơ quan tỉnh Quảng Nam, 2015–2020",
        PlanSample::QuangNamNextTerm => "Khối các cơ quan tỉnh Quảng Nam, 2021–2025",
        PlanSample::Province => "Một đảng bộ tỉnh, nhiệm kỳ 2020–2025",
        PlanSample::CamHa => "Xã Cẩm Hà: chi bộ × năm, 2020–2023",
        PlanSample::ProvincialOffices => "Khối cơ quan tỉnh, 2019",
        PlanSample::KrongBong => "Huyện Krông Bông và xã Cư Pui, 2021",
        PlanSample::BlankCell => "Chi bộ",
        PlanSample::BlankCommune => "Đảng bộ xã",
        PlanSample::BlankProvince => "Tỉnh, thành",
        PlanSample::BlankNeutral => "Kế hoạch chung",
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
        | PlanSample::BlankProvince => "đảng viên mới",
    }
}

fn unit(sample: PlanSample, unit: SampleUnit) -> String {
    match (sample, unit) {
        (PlanSample::QuangNam | PlanSample::QuangNamNextTerm, _) => "Khối các cơ quan tỉnh Quảng Nam".to_owned(),
        (PlanSample::Province, _) => "Toàn Đảng bộ tỉnh".to_owned(),
        (PlanSample::ProvincialOffices, _) => "Khối cơ quan tỉnh".to_owned(),
        (PlanSample::KrongBong, SampleUnit::Commune) => "Xã Cư Pui".to_owned(),
        (PlanSample::KrongBong, _) => "Huyện Krông Bông".to_owned(),
        (PlanSample::CamHa, SampleUnit::Part(part)) => format!("Chi bộ thôn {part}"),
        (PlanSample::CamHa, _) => "Đảng bộ xã Cẩm Hà".to_owned(),
        (PlanSample::BlankCell, _) => "Chi bộ".to_owned(),
        (PlanSample::BlankCommune, SampleUnit::Part(part))
        | (PlanSample::BlankProvince, SampleUnit::PartOfPart(_, part)) => format!("Chi bộ {part}"),
        (PlanSample::BlankCommune, _) => "Đảng bộ xã".to_owned(),
        (PlanSample::BlankProvince, SampleUnit::Part(part)) => format!("Đảng bộ xã {part}"),
        (PlanSample::BlankProvince, _) => "Đảng bộ tỉnh, thành".to_owned(),
        (PlanSample::BlankNeutral, SampleUnit::Part(part)) => format!("Đơn vị {part}"),
        (PlanSample::BlankNeutral, _) => "Toàn bộ".to_owned(),
    }
}

const fn stage(stage: SampleStage) -> &'static str {
    match stage {
        SampleStage::Pool => "Nguồn",
        SampleStage::Class => "Học lớp nhận thức về Đảng",
        SampleStage::Introduced => "Được giới thiệu",
        SampleStage::Admitted => "Kết nạp",
        SampleStage::Recognised => "Công nhận chính thức",
    }
}
