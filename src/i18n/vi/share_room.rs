//! The room of shares.

use crate::calc::RateBase;
use crate::i18n::ShareRoomWords;

pub(super) const WORDS: ShareRoomWords = ShareRoomWords {
    room: "Cơ cấu",
    heading: "Cơ cấu kết quả",
    result: "kết quả",
    overlapping: "Trong đó",
    partition: "Chia ra",
    within: |kind, part| format!("{kind} của “{part}”"),
    whole: |name, count| format!("So với {name} {count}."),
    whole_blank: |name| format!("Chưa nhập {name} nên chưa có tỷ trọng."),
    part: "Mục",
    count: "Số lượng",
    share: "Tỷ trọng",
    published: "% đã công bố",
    not_entered: "chưa nhập",
    of_result: |percent| format!("bằng {percent} của kết quả"),
    above_whole: |name| format!("Lớn hơn {name}: một phần không thể lớn hơn tổng của nó. Hãy xem lại hai số này."),
    missing_units: |units| format!("{units} đơn vị có kết quả mà chưa nhập mục này: tỷ trọng có thể thấp hơn thực tế."),
    missing_short: |units| format!("thiếu {units} đơn vị"),
    missing_base: |units| format!("{units} đơn vị có kết quả mà chưa nhập mẫu số: tỷ lệ có thể cao hơn thực tế."),
    blank_parts: |parts| format!("Còn {parts} mục chưa nhập."),
    sum_alone: |sum| format!("Các mục cộng được {sum}."),
    choose_unit: "Số lượng là tổng của các đơn vị. Muốn nhập tại đây, hãy chọn một đơn vị.",
    rest: "Còn lại",
    file_name: "co-cau",
    adjust: "Điều chỉnh để các tỷ trọng “chia ra” cộng đúng 100%",
    adjusted: "đã điều chỉnh",
    adjusted_note: "* Khác cách làm tròn đã chọn: đã điều chỉnh theo phần dư lớn nhất để cộng đúng 100%.",
    adjusted_none: "Đã cộng đúng 100%, không số nào phải điều chỉnh.",
    implied: |name| format!("Suy ra {name} từ % đã công bố"),
    implied_from: |shares| {
        if shares == 1 {
            "Số nguyên nào làm tổng thì tỷ trọng đã công bố in ra đúng như vậy:".to_owned()
        } else {
            format!("Số nguyên nào làm tổng thì cả {shares} tỷ trọng đã công bố in ra đúng như vậy:")
        }
    },
    whole_fits: |name, count| format!("Số {name} {count} nằm trong các số này."),
    whole_apart: |name, count| format!("Số {name} {count} không nằm trong các số này."),
    pair: |part, count, percent| format!("“{part}” ({count} và {percent})"),
    alone: |pairs| format!("không có số nào; riêng {pairs} đã không hợp với số nguyên nào"),
    apart: |above, least, below, most| {
        format!("không có số nào: {above} cần tổng từ {least} trở lên, còn {below} chỉ hợp với tổng đến {most}")
    },
    small: "số nhỏ",
    small_note: "° Số 1 hoặc 2 có thể cho biết đó là người nào; hãy cân nhắc trước khi công bố.",
    years: "Các năm cạnh nhau",
    years_hint: "Thay đổi là so với năm đứng trước trong bảng, tính bằng điểm phần trăm.",
    over_years: |first, last| format!("{last} so với {first}"),
    up: |points| format!("tăng {points} điểm phần trăm"),
    down: |points| format!("giảm {points} điểm phần trăm"),
    same: "không đổi",
    below: |least| format!("chưa đến {least}"),
    rate: "Tỷ lệ kết nạp",
    rate_hint: "Kết quả chia cho số người của một mốc; mỗi tỷ lệ ghi rõ mẫu số.",
    base: "Mẫu số",
    base_name: |base, year| match base {
        RateBase::StartOfYear => format!("Đầu năm {year}"),
        RateBase::EndOfPreviousYear => format!("Cuối năm trước ({year})"),
        RateBase::StartOfTerm => format!("Đầu nhiệm kỳ ({year})"),
        RateBase::Current => format!("Hiện có (cuối {year})"),
    },
    base_from: |column, year| format!("cột “{column}”, {year}"),
    rate_column: "Tỷ lệ",
    counts_column: |rate| format!("{rate} là bao nhiêu"),
    base_missing: |column, year| format!("Chưa nhập: cột “{column}” của {year}."),
    base_outside: |year| format!("Năm {year} nằm ngoài kế hoạch này."),
    result_missing: "Chưa nhập kết quả nên chưa có tỷ lệ.",
    zero_base: "Mẫu số bằng 0 nên không có tỷ lệ.",
    rate_target: |target, counts| format!("Chỉ tiêu {target}: tức {counts}."),
    exactly_rate_of: |result, rate, base| format!("Kết quả {result} bằng đúng {rate} của {base}."),
    no_rate_target: "Nếu chỉ tiêu là tỷ lệ, hãy ghi như 3–4% × 1.200 đầu năm: trang đổi ra số nguyên với từng mẫu số.",
    no_groups: "Kế hoạch này chưa có nhóm nào. Hãy chọn một nhóm có sẵn, hoặc tự ghi.",
    edit_groups: "Sửa các nhóm",
    offer: "Thêm nhóm có sẵn",
    offers: &[
        "trong đó: Nữ; Dân tộc thiểu số; Đoàn viên; Người theo tôn giáo",
        "chia ra: 18–30 tuổi; 31–35 tuổi; 36–40 tuổi; 41–50 tuổi; trên 50 tuổi",
        "chia ra: Nông dân; Công nhân; Công chức, viên chức; Lực lượng vũ trang; Khác",
    ],
    groups_unread: "Chưa hiểu các dòng này; chữ đã gõ vẫn còn.",
    at_table: "Cũng sửa được ở Bảng, mục Về kế hoạch này.",
};
