//! Vietnamese sentences for what could not be read or worked out: what is wrong, and what to do.

use crate::calc::{AllocationError, CalcError};
use crate::i18n::catalogue::ErrorWords;
use crate::i18n::shown;
use crate::number::{DigitSystem, ReadError, ReadErrorKind};

pub(super) const WORDS: ErrorWords = ErrorWords {
    read,
    did_you_mean: "Ý bạn là:",
    calc,
    missing: |field| format!("{field}: thiếu giá trị."),
    unknown_value: |field, value| format!("{field}: không nhận giá trị “{value}”."),
    object_expected: "một đối tượng có các trường",
    text_expected: "một chuỗi",
    number_expected: "số, hoặc chuỗi thập phân",
    bounds_expected: "một số, hoặc một mảng gồm số và null",
    allocation,
    zero_years: "Số năm phải lớn hơn 0.",
};

fn read(error: &ReadError) -> String {
    match error.kind {
        ReadErrorKind::Ambiguous { mark } => {
            format!("Dấu “{mark}” ở đây có thể hiểu hai cách. Hãy chọn số đúng.")
        }
        ReadErrorKind::ForeignMarks { .. } => {
            "Số viết theo kiểu khác: ở đây dấu chấm tách hàng nghìn, dấu phẩy tách phần thập phân.".to_owned()
        }
        ReadErrorKind::ScaleWord { .. } => "Hãy viết đủ các chữ số, không dùng nghìn, triệu, tỷ.".to_owned(),
        ReadErrorKind::Currency => "Chỉ nhập số, không kèm đơn vị tiền.".to_owned(),
        ReadErrorKind::TooManyDecimals => "Nhiều hơn 6 chữ số thập phân. Hãy bớt chữ số.".to_owned(),
        ReadErrorKind::TooLarge => "Số quá lớn: nhiều nhất là 1.000.000.000.000.000.000.".to_owned(),
        ReadErrorKind::Negative => "Số ở đây không thể âm.".to_owned(),
        ReadErrorKind::PercentInCount => "Ô này là số lượng, không phải phần trăm: hãy bỏ dấu %.".to_owned(),
        ReadErrorKind::NotWhole => "Ô này cần số nguyên.".to_owned(),
        ReadErrorKind::Zero => "Số ở đây phải lớn hơn 0.".to_owned(),
        ReadErrorKind::BadGroups { mark } => {
            format!("Dấu “{mark}” phải tách từng nhóm ba chữ số, ví dụ 1.234.567.")
        }
        ReadErrorKind::MixedGroupMarks { .. } => {
            "Một số chỉ dùng một kiểu tách hàng nghìn: hoặc dấu chấm, hoặc khoảng trắng.".to_owned()
        }
        ReadErrorKind::RepeatedDecimalMark { mark } => format!("Có hai dấu thập phân “{mark}” trong một số."),
        ReadErrorKind::MisplacedMark { mark } => format!("Dấu “{mark}” đứng sai chỗ."),
        ReadErrorKind::Exponent => "Không đọc cách viết lũy thừa như 1e5: hãy viết đủ các chữ số.".to_owned(),
        ReadErrorKind::Fraction => {
            "Ô này cần một số, không phải phân số: hãy tách tử số và mẫu số vào hai ô.".to_owned()
        }
        ReadErrorKind::Range => "Ô này cần một số, không phải một khoảng.".to_owned(),
        ReadErrorKind::SeveralNumbers => "Có nhiều hơn một số trong ô này.".to_owned(),
        ReadErrorKind::ForeignDigit { digit, system } => match system {
            DigitSystem::FullWidth => format!("Chữ số “{digit}” là chữ số toàn độ rộng: hãy gõ lại bằng 0–9."),
            DigitSystem::ArabicIndic => format!("Chữ số “{digit}” là chữ số Ả Rập - Ấn Độ: hãy gõ lại bằng 0–9."),
            DigitSystem::Other => format!("Ký tự “{digit}” không phải chữ số 0–9: hãy gõ lại."),
        },
        ReadErrorKind::NotANumber => "“NaN” không phải là số.".to_owned(),
        ReadErrorKind::Infinity => "Vô cực không phải là số tính được.".to_owned(),
        ReadErrorKind::Letters { first } => format!("Có chữ trong ô số, từ “{first}”: hãy chỉ để lại số."),
        ReadErrorKind::BidiControl { .. } => {
            "Có ký tự ẩn đảo chiều chữ, số nhìn thấy có thể khác số thật: hãy gõ lại.".to_owned()
        }
        ReadErrorKind::UnexpectedCharacter { character } => {
            format!("Ký tự {} không thuộc về một số.", shown(character))
        }
        ReadErrorKind::NoDigits => "Chưa có chữ số nào.".to_owned(),
    }
}

const fn calc(error: CalcError) -> &'static str {
    match error {
        CalcError::Overflow => "Số quá lớn để tính chính xác, nên trang không in ra con số nào.",
        CalcError::ZeroBase => "Mẫu số bằng 0 nên không có tỷ lệ.",
        CalcError::Negative => "Số lượng không thể âm.",
        CalcError::NotWhole => "Cần số nguyên.",
        CalcError::ReversedBounds => "Mức dưới lớn hơn mức trên.",
        CalcError::ReversedPeriod => "Ngày cuối đứng trước ngày đầu.",
    }
}

fn allocation(error: &AllocationError) -> String {
    match error {
        AllocationError::NoUnits => "Không có đơn vị nào để phân bổ.".to_owned(),
        AllocationError::NegativeTotal => "Tổng cần phân bổ không thể âm.".to_owned(),
        AllocationError::NegativeWeight { unit } => format!("Trọng số của đơn vị thứ {} không thể âm.", unit + 1),
        AllocationError::NegativeBound { unit } => {
            format!("Mức tối thiểu, tối đa của đơn vị thứ {} không thể âm.", unit + 1)
        }
        AllocationError::MinimumAboveMaximum { unit } => {
            format!("Đơn vị thứ {} có mức tối thiểu lớn hơn mức tối đa.", unit + 1)
        }
        AllocationError::SumOfMinimumsAboveTotal { sum, total } => {
            format!("Các mức tối thiểu cộng lại là {sum}, lớn hơn tổng {total}.")
        }
        AllocationError::SumOfMaximumsBelowTotal { sum, total } => {
            format!("Các mức tối đa cộng lại là {sum}, nhỏ hơn tổng {total}.")
        }
        AllocationError::NoWeights => "Mọi trọng số đều bằng 0 nên không có căn cứ để phân bổ phần còn lại.".to_owned(),
        AllocationError::Overflow => "Số quá lớn để phân bổ chính xác.".to_owned(),
    }
}
