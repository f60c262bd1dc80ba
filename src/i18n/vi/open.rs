//! Vietnamese sentences for a plan that cannot be opened: what happened, what was kept, what to do.

use crate::i18n::open_words::OpenWords;
use crate::plan::{Fault, FaultPlace, OpenError, SchemeError, TermError};

pub(super) const WORDS: OpenWords = OpenWords { error };

fn error(error: &OpenError) -> String {
    match error {
        OpenError::Newer { version } => format!(
            "Kế hoạch này do bản mới hơn của trang lưu lại (dạng thứ {version}). Không có gì bị thay đổi; hãy mở bằng \
             bản mới của trang."
        ),
        OpenError::NotAPlan => {
            "Đây không phải là kế hoạch của trang này. Không có gì bị thay đổi; hãy chọn nội dung khác.".to_owned()
        }
        OpenError::Broken { line, column } => format!(
            "Nội dung bị hỏng hoặc bị cắt từ dòng {line}, cột {column}. Không có gì bị thay đổi; hãy lấy lại bản đầy đủ \
             rồi mở lại."
        ),
        OpenError::Shape { line, column } => format!(
            "Có mục bị thiếu, không được biết hoặc sai kiểu ở dòng {line}, cột {column}. Không có gì bị thay đổi; hãy sửa \
             chỗ đó rồi mở lại."
        ),
        OpenError::Wrong { place, fault } => format!(
            "{}: {}. Không có gì bị thay đổi; hãy sửa chỗ đó rồi mở lại.",
            self::place(*place),
            self::fault(*fault)
        ),
    }
}

fn place(place: FaultPlace) -> String {
    match place {
        FaultPlace::Plan => "Phần chung của kế hoạch".to_owned(),
        FaultPlace::Unit { row } => format!("Đơn vị thứ {}", row.saturating_add(1)),
        FaultPlace::Year { row, year } => format!("Đơn vị thứ {}, năm {year}", row.saturating_add(1)),
    }
}

const fn fault(fault: Fault) -> &'static str {
    match fault {
        Fault::Term(TermError::Reversed) => "năm cuối của nhiệm kỳ đứng trước năm đầu",
        Fault::Term(TermError::TooLong) => "nhiệm kỳ dài hơn 50 năm",
        Fault::Term(TermError::OutsideCalendar) => "nhiệm kỳ nằm ngoài các năm 1–9998",
        Fault::Working => "số liệu tính thử không thuộc dòng nào của kế hoạch",
        Fault::Date => "ngày không có trên lịch hoặc không viết như 2022-09-05",
        Fault::GroupKind => "loại nhóm không được biết",
        Fault::Scheme(SchemeError::PartTwice(_)) => "hai dòng cơ cấu có cùng một mã",
        Fault::Scheme(SchemeError::StageTwice(_)) => "hai bước của nguồn có cùng một mã",
        Fault::Scheme(SchemeError::UnknownPart(_)) => "một nhóm chia nhỏ dòng không có ở nhóm trước",
        Fault::Scheme(SchemeError::TooDeep) => "các nhóm lồng nhau quá nhiều tầng",
        Fault::IdTooLarge => "mã đơn vị quá lớn",
        Fault::IdTwice => "mã đơn vị trùng với một đơn vị ở trên",
        Fault::LevelSkipped => "đơn vị thấp hơn dòng trước quá một cấp",
        Fault::YearOutsideCalendar => "năm nằm ngoài các năm 1–9998",
        Fault::YearTwice => "năm này được ghi hai lần",
        Fault::PartsOfYear => "một năm phải chia thành 4 quý hoặc 12 tháng",
        Fault::Negative => "có số âm",
        Fault::Count => "có mục không thuộc kế hoạch này",
        Fault::CountTwice => "có mục được ghi hai lần",
        Fault::TargetKind => "loại chỉ tiêu không được biết hoặc không đi với các số này",
        Fault::Target(_) => "các số của chỉ tiêu không khớp với nhau",
        Fault::Rate => "tỷ lệ không đọc được",
        Fault::RateBase => "mẫu số của tỷ lệ không được biết",
        Fault::SameDay => "hai chỉ tiêu bắt đầu cùng một ngày",
    }
}
