//! Vietnamese words of the quick page.

use crate::calc::Status;
use crate::i18n::ShareLead;
use crate::i18n::catalogue::{OutcomeWords, ShareWords};

pub(super) const OUTCOME: OutcomeWords = OutcomeWords {
    heading: "Kết quả tính",
    average_heading: "Bình quân năm",
    prompt: "Nhập hai trong ba ô Chỉ tiêu, Kết quả, Tỷ lệ đạt; ô để trống sẽ được tính.",
    waiting: "Chưa tính được: còn ô chưa đọc được số.",
    status,
    excess: |count, percent| format!("vượt {count} ({percent})"),
    shortfall: |count, percent| format!("còn thiếu {count} ({percent})"),
    exactly_met: "đúng bằng chỉ tiêu",
    zero_target: "Chỉ tiêu bằng 0 nên không có tỷ lệ đạt.",
    details: "Giá trị chính xác và cách làm tròn",
    exact_value: "Giá trị chính xác",
    attainment: "Tỷ lệ đạt",
    implied_target: "Chỉ tiêu suy ra",
    computed_result: "Kết quả ứng với tỷ lệ đạt",
    implied_from: |result, printed| format!("Số nguyên nào làm chỉ tiêu thì {result} in ra đúng {printed}"),
    result_from: |printed, target| format!("{printed} của {target}"),
    results_that_print: |printed| format!("Kết quả nguyên in ra đúng {printed}"),
    if_rounded: "Nếu số đã làm tròn",
    if_truncated: "Nếu số đã cắt bớt",
    no_whole_number: "không có số nguyên nào",
    per_year: |average| format!("{average} mỗi năm"),
    average_basis: |result, years| format!("{result} ÷ {years} năm"),
    target_per_year: |average| format!("Chỉ tiêu bình quân {average} mỗi năm"),
    average_prompt: "Nhập Kết quả và Số năm để có bình quân mỗi năm.",
    typed_attainment: |printed| format!("Tỷ lệ đã nhập {printed}"),
};

pub(super) const SHARE: ShareWords = ShareWords {
    heading: "Cơ cấu",
    total: "Tổng số",
    kind: "Quan hệ giữa các dòng và tổng số",
    lead: |lead| match lead {
        ShareLead::OfWhich => "trong đó",
        ShareLead::Divided => "chia ra",
    },
    lead_hint: |lead| match lead {
        ShareLead::OfWhich => "Các dòng có thể trùng nhau, không cộng lại.",
        ShareLead::Divided => "Các dòng phải cộng đúng bằng tổng số.",
    },
    row_name: |row| format!("Tên dòng {row}"),
    row_count: |name| format!("Số lượng: {name}"),
    unnamed: |row| format!("dòng {row}"),
    name_placeholder: "Tên nhóm",
    add_row: "Thêm dòng",
    remove_row: |name| format!("Bỏ {name}"),
    removed_row: |name| format!("Đã bỏ {name}."),
    restore_row: "Lấy lại",
    adds_up: |total| format!("Các dòng cộng đúng bằng {total}: khớp."),
    short_of_total: |sum, gap| format!("Các dòng cộng được {sum}, còn thiếu {gap} so với tổng số: không khớp."),
    beyond_total: |sum, gap| format!("Các dòng cộng được {sum}, nhiều hơn tổng số {gap}: không khớp."),
    sum_as_total: |sum| format!("Chưa nhập tổng số: lấy tổng các dòng là {sum}."),
    above_total: "lớn hơn tổng số",
    prompt: "Nhập tổng số và từng dòng để có tỷ trọng.",
    zero_total: "Tổng số bằng 0 nên không có tỷ trọng.",
    use_result: |result| format!("Lấy kết quả {result} làm tổng số"),
};

fn status(status: Status) -> &'static str {
    match status {
        Status::Exceeded => "Vượt",
        Status::Met => "Đạt",
        Status::Behind => "Chưa đạt",
        Status::NoneYet => "Chưa có",
        Status::NoResult => "Chưa nhập kết quả",
        Status::NoTarget(_) => "Không có chỉ tiêu",
    }
}
