//! Targets as they are typed in Vietnamese.

use crate::calc::{CalcError, RateBase};
use crate::i18n::target_words::{BasePhrase, TargetForm, TargetPhrase, TargetWords};

pub(super) const WORDS: TargetWords = TargetWords {
    phrases: &[
        TargetPhrase::new(TargetForm::AtLeast, "từ # trở lên", "từ 3.800 trở lên"),
        TargetPhrase::new(TargetForm::AtLeast, "từ #", "từ 500"),
        TargetPhrase::new(TargetForm::AtLeast, "# trở lên", "500 trở lên"),
        TargetPhrase::new(TargetForm::AtLeast, "ít nhất #", "ít nhất 500"),
        TargetPhrase::new(TargetForm::AtLeast, "tối thiểu #", "tối thiểu 500"),
        TargetPhrase::new(TargetForm::AtLeast, "không dưới #", "không dưới 500"),
        TargetPhrase::new(TargetForm::AtLeast, "không ít hơn #", "không ít hơn 500"),
        TargetPhrase::new(TargetForm::AtMost, "không quá #", "không quá 5"),
        TargetPhrase::new(TargetForm::AtMost, "không vượt quá #", "không vượt quá 5"),
        TargetPhrase::new(TargetForm::AtMost, "tối đa #", "tối đa 5"),
        TargetPhrase::new(TargetForm::AtMost, "nhiều nhất #", "nhiều nhất 5"),
        TargetPhrase::new(TargetForm::AtMost, "# trở xuống", "5 trở xuống"),
        TargetPhrase::new(TargetForm::AtMost, "từ # trở xuống", "từ 5 trở xuống"),
        TargetPhrase::new(TargetForm::Between, "từ # đến #", "từ 90 đến 100"),
        TargetPhrase::new(TargetForm::Between, "# đến #", "90 đến 100"),
        TargetPhrase::new(TargetForm::Between, "từ # - #", "từ 90–100"),
        // A number on either side: `trên 35` alone is *more than 35* and is not read.
        TargetPhrase::new(TargetForm::Coverage, "# trên #", "30 trên 35"),
        TargetPhrase::new(TargetForm::Coverage, "# trên tổng số #", "30 trên tổng số 35"),
        TargetPhrase::new(TargetForm::Coverage, "# trong tổng số #", "30 trong tổng số 35"),
        TargetPhrase::new(TargetForm::RateRange, "từ # đến # %", "từ 3 đến 4%"),
        TargetPhrase::new(TargetForm::RateRange, "từ # % đến # %", "từ 3% đến 4%"),
        TargetPhrase::new(TargetForm::RateRange, "# đến # %", "3 đến 4%"),
        TargetPhrase::new(TargetForm::RateRange, "# % đến # %", "3% đến 4%"),
        TargetPhrase::new(TargetForm::RateRange, "từ # - # %", "từ 3–4%"),
    ],
    joins: &["của", "trên"],
    bases: &[
        BasePhrase::new(RateBase::StartOfYear, "đầu năm", "3–4% × 1.200 đầu năm"),
        BasePhrase::new(RateBase::EndOfPreviousYear, "cuối năm trước", "3% × 1.200 cuối năm trước"),
        BasePhrase::new(RateBase::StartOfTerm, "đầu nhiệm kỳ", "2,5% của 34.000 đảng viên đầu nhiệm kỳ"),
        BasePhrase::new(RateBase::Current, "hiện có", "3% × 1.200 hiện có"),
        BasePhrase::new(RateBase::Current, "hiện nay", "3% × 1.200 hiện nay"),
    ],
    members: &["đảng viên", "số đảng viên", "tổng số đảng viên", "so với tổng số đảng viên", "so với"],
    base: |base| match base {
        RateBase::StartOfYear => "đầu năm",
        RateBase::EndOfPreviousYear => "cuối năm trước",
        RateBase::StartOfTerm => "đầu nhiệm kỳ",
        RateBase::Current => "hiện có",
    },
    unknown_form: "Chưa hiểu cách viết này. Hãy viết như một trong các mẫu: 500; ≥ 500; từ 500 trở lên; 90–100; ≤ 5; \
                   30/35; 3–4% × 1.200 đầu năm.",
    missing_base: "Tỷ lệ cần có mẫu số. Hãy ghi rõ số và thời điểm, ví dụ 3–4% × 1.200 đầu năm (hoặc cuối năm trước, \
                   đầu nhiệm kỳ, hiện có), hoặc nhập số đảng viên của đơn vị.",
    impossible: |error| match error {
        CalcError::ReversedBounds => "Số thứ nhất lớn hơn số thứ hai. Hãy viết số nhỏ trước, ví dụ 90–100 hoặc 30/35.",
        CalcError::NotWhole => "Số đơn vị phải là số nguyên, ví dụ 30/35.",
        CalcError::Negative => "Chỉ tiêu không thể âm. Hãy bỏ dấu trừ.",
        CalcError::ZeroBase => "Mẫu số bằng 0 nên không có tỷ lệ. Hãy sửa mẫu số.",
        CalcError::Overflow => "Chỉ tiêu quá lớn để tính chính xác. Hãy nhập số nhỏ hơn.",
        CalcError::ReversedPeriod => "Ngày cuối đứng trước ngày đầu. Hãy đổi lại.",
    },
};
