//! Vietnamese words of the examples.

use crate::example::{ExampleFigureId as Id, ExampleId, ExampleNote as Note};
use crate::i18n::catalogue::ExampleWords;

pub(super) const WORDS: ExampleWords = ExampleWords {
    heading: "Ví dụ",
    lead: "Số liệu thật trong năm bài báo, kèm kết quả soát. Số của bạn được giữ nguyên khi xem ví dụ.",
    title,
    summary,
    figure,
    note,
    open_now: |title| format!("Đang xem ví dụ: {title}."),
    yours_kept: "Số liệu của bạn vẫn được giữ.",
    back: "Trở lại số liệu của tôi",
    column_figure: "Nội dung",
    column_arithmetic: "Phép tính",
    column_published: "Đã công bố",
    column_ours: "Tính lại",
    column_verdict: "Nhận xét",
    use_figure: |figure| format!("Đưa lên ô nhập: {figure}"),
    use_short: "Đưa lên ô nhập",
    not_published: "không công bố",
    unknown_target: "chưa biết",
};

const fn title(id: ExampleId) -> &'static str {
    match id {
        ExampleId::QuangNam => "Khối các cơ quan tỉnh Quảng Nam",
        ExampleId::Province => "Một đảng bộ tỉnh, nhiệm kỳ 2020–2025",
        ExampleId::CamHa => "Xã Cẩm Hà, 2023",
        ExampleId::ProvincialOffices => "Khối cơ quan tỉnh, 2019",
        ExampleId::KrongBong => "Huyện Krông Bông và xã Cư Pui, 2021",
    }
}

const fn summary(id: ExampleId) -> &'static str {
    match id {
        ExampleId::QuangNam => "967/750 cả nhiệm kỳ; hai tỷ lệ công bố thiếu chỉ tiêu",
        ExampleId::Province => "23.596 đảng viên mới, các nhóm trùng nhau",
        ExampleId::CamHa => "Không có con số, chỉ có lời nhận xét",
        ExampleId::ProvincialOffices => "193 đảng viên mới, không công bố tỷ lệ",
        ExampleId::KrongBong => "8/7 in thành 114,2%: số bị cắt bớt",
    }
}

const fn figure(id: Id) -> &'static str {
    match id {
        Id::TermExcess => "Vượt chỉ tiêu nhiệm kỳ 2015–2020",
        Id::Year2020Excess => "Vượt chỉ tiêu năm 2020",
        Id::TwoMonthsAttainment => "Tỷ lệ đạt 2 tháng đầu năm 2021",
        Id::NextTermToDate => "2 tháng đầu so với chỉ tiêu 2021–2025",
        Id::PoolShare => "Chỉ tiêu 2021–2025 so với nguồn quần chúng",
        Id::YouthUnion => "Đoàn viên thanh niên",
        Id::Women | Id::WomenOf193 => "Nữ",
        Id::EthnicMinority => "Dân tộc thiểu số",
        Id::Religious => "Theo tôn giáo",
        Id::SchoolStudents => "Học sinh",
        Id::UniversityStudents => "Sinh viên",
        Id::EnterpriseWorkers => "Người lao động trong doanh nghiệp",
        Id::DirectWorkers => "Công nhân, lao động trực tiếp trong doanh nghiệp",
        Id::Managers => "Lãnh đạo, quản lý, chủ doanh nghiệp",
        Id::PerAwarenessClass => "Bình quân người mỗi lớp nhận thức về Đảng",
        Id::PerNewMemberClass => "Bình quân người mỗi lớp đảng viên mới",
        Id::TargetPerYear => "Chỉ tiêu bình quân mỗi năm 2023–2025",
        Id::LostLabelOne => "Nhóm mất tên trong bài (1)",
        Id::LostLabelTwo => "Nhóm mất tên trong bài (2)",
        Id::RateOfMembers => "Tỷ lệ kết nạp trên đảng viên hiện có",
        Id::PerOrganisation => "Bình quân mỗi tổ chức cơ sở đảng",
        Id::HalfYearAttainment => "Huyện, 6 tháng đầu năm",
        Id::OrganisationsWithResult => "Tổ chức cơ sở đảng có kết nạp, 6 tháng",
        Id::YearAttainment => "Huyện, đến ngày 12/10",
        Id::MembersRate => "Kết nạp trên tổng số đảng viên hiện có",
        Id::CommuneAttainment => "Xã Cư Pui, 9 tháng",
        Id::CommuneForecastLow => "Xã Cư Pui, dự kiến cả năm, mức thấp",
        Id::CommuneForecastHigh => "Xã Cư Pui, dự kiến cả năm, mức cao",
    }
}

const fn note(note: Note) -> &'static str {
    match note {
        Note::TargetsUnpublished => {
            "Hai tỷ lệ được công bố mà không kèm chỉ tiêu: trang chỉ nói được chỉ tiêu nằm trong khoảng nào."
        }
        Note::SharesOverlap => {
            "Các nhóm trùng nhau (cộng bốn tỷ lệ công bố được 137,3%), nên không vẽ chung một hình tròn."
        }
        Note::PeriodsDiffer => {
            "Chỉ tiêu 24.360 chỉ cho các năm 2023–2025, còn 23.596 tính từ đầu nhiệm kỳ: không chia hai số này cho nhau."
        }
        Note::BaseAssumed => "Hai tỷ lệ 86,3% và 13,7% không nêu mẫu số; ở đây giả định mẫu số là 1.495.",
        Note::NoFigures => {
            "Bài này không có chỉ tiêu, kết quả hay tỷ lệ nào. Việc cần làm là một bảng trống: mỗi chi bộ một dòng, mỗi \
             năm một cột, để đếm số năm liền không kết nạp. Ở trang này không có gì để tính."
        }
        Note::QualityFirst => "Bài nhắc không chạy theo số lượng mà xem nhẹ chất lượng.",
        Note::LabelsLost => {
            "Hai tên nhóm bị mất chữ trong bài: hãy tự đặt tên, đừng đoán. Ba nhóm cộng lại lớn hơn 193 nên có trùng nhau."
        }
        Note::BaseAtWriting => {
            "4.749 là số đảng viên lúc viết bài, không phải đầu năm 2019: tỷ lệ này chỉ để tham khảo."
        }
        Note::LateInTheYear => {
            "Sáu tháng đầu được 23; nhân đôi sẽ là 46, nhưng đến 12/10 đã là 96. Kết nạp thường dồn về cuối năm."
        }
    }
}
