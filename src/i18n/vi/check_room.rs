//! Vietnamese words of the room that checks a report.

use crate::calc::{Reproduction, Verdict};
use crate::i18n::{CheckRoomWords, FindingCounts, MissingInput, Way};
use crate::report::{FindingKind, ReportLanguage};

pub(super) const WORDS: CheckRoomWords = CheckRoomWords {
    room: "Soát số liệu",
    heading: "Soát số liệu trong báo cáo",
    text: "Dán đoạn báo cáo vào đây",
    hint: "Văn bản chỉ nằm trong trang này: không gửi đi đâu, không lưu lại. Đóng trang là hết.",
    language: "Ngôn ngữ của báo cáo",
    language_name: |language| match language {
        ReportLanguage::Vietnamese => "Tiếng Việt",
        ReportLanguage::English => "Tiếng Anh",
    },
    clear: "Xóa văn bản",
    cleared: "Đã xóa văn bản.",
    restore: "Lấy lại",
    exchange: "Lấy lại văn bản đã xóa, cất văn bản này",
    summary,
    nothing: "Chưa đọc được số nào được tính ra từ những số khác trong đoạn này.",
    unchecked: |count| format!("{count} số khác trông như số tính ra, nhưng trong văn bản không có số liệu để soát."),
    not_judged: "Số nào trang chưa hiểu chắc thì không soát: không được đánh dấu không có nghĩa là đúng.",
    marked: "Văn bản đã đánh dấu",
    findings: "Các phát hiện",
    verdict: |verdict| match verdict {
        Verdict::Agrees => "Đúng",
        Verdict::Truncated => "Chỉ đúng nếu cắt bớt",
        Verdict::Approximate => "Gần đúng",
        Verdict::Disagrees => "Sai",
        Verdict::Unverifiable => "Chưa đủ số liệu",
    },
    rule: |rule| match rule {
        Reproduction::Exact => "đúng tuyệt đối, không phải làm tròn",
        Reproduction::Both => "làm tròn hay cắt bớt đều ra số này",
        Reproduction::HalfUp => "đúng khi làm tròn",
        Reproduction::Truncated => "",
    },
    kind: |kind| match kind {
        FindingKind::Attainment => "Tỷ lệ đạt",
        FindingKind::Excess => "Phần vượt",
        FindingKind::Shortfall => "Phần còn thiếu",
        FindingKind::Share => "Tỷ trọng",
        FindingKind::Rate => "Tỷ lệ so với tổng số",
        FindingKind::Average => "Bình quân",
        FindingKind::Growth => "Tăng, giảm",
        FindingKind::Ratio => "Tỷ số",
        FindingKind::Sum => "Tổng",
        FindingKind::ImpliedTarget => "Số ứng với tỷ lệ",
        FindingKind::Range => "Khoảng",
    },
    position: |place, of| format!("Phát hiện {place} trên {of}"),
    previous: "Trước",
    next: "Sau",
    close: "Đóng",
    show_in_text: "Xem trong văn bản",
    keys: "F8: phát hiện sau. Shift+F8: phát hiện trước. Esc: đóng.",
    more: |count| format!("Hiện thêm {count} phát hiện"),
    sheet: |place, of| format!("Phần {place} trên {of}"),
    previous_sheet: "Phần trước",
    next_sheet: "Phần sau",
    way: |way, figure| match way {
        Way::Exceeds => format!("vượt {figure}"),
        Way::Short => format!("còn thiếu {figure}"),
        Way::Grows => format!("tăng {figure}"),
        Way::Falls => format!("giảm {figure}"),
    },
    points: |figure| format!("{figure} điểm %"),
    times: |figure| format!("{figure} lần"),
    scaled: |power, figure| match power {
        3 => format!("{figure} nghìn"),
        6 => format!("{figure} triệu"),
        9 => format!("{figure} tỷ"),
        _ => figure.to_owned(),
    },
    range: |low, high| format!("{low}–{high}"),
    exactly: |figure| format!("Tính ra {figure}"),
    missing: |input| match input {
        MissingInput::Target => "chỉ tiêu",
        MissingInput::Result => "kết quả",
        MissingInput::Whole => "tổng số",
        MissingInput::Part => "số thành phần",
        MissingInput::Base => "số làm gốc so sánh",
        MissingInput::Earlier => "số kỳ trước",
        MissingInput::Divisor => "số đem chia",
        MissingInput::Total => "tổng đem chia",
        MissingInput::Years => "số năm",
    },
    not_found: |what| format!("Không thấy {what} của số này trong văn bản."),
    only: |number| format!("là {number}"),
    implied: |what, rounded, cut| match (rounded, cut) {
        (Some(rounded), Some(cut)) if rounded == cut => format!("Muốn ra số này, {what} phải {rounded}."),
        (Some(rounded), Some(cut)) => {
            format!("Muốn ra số này, {what} phải {rounded} nếu làm tròn; {cut} nếu cắt bớt.")
        }
        (Some(rounded), None) => {
            format!("Muốn ra số này, {what} phải {rounded} nếu làm tròn; cắt bớt thì không số nguyên nào ra được.")
        }
        (None, Some(cut)) => {
            format!("Muốn ra số này, {what} phải {cut} nếu cắt bớt; làm tròn thì không số nguyên nào ra được.")
        }
        (None, None) => format!("Không có {what} nào là số nguyên mà ra được số này."),
    },
    wrong_base: |other| format!("khớp nếu tính với {other}: có thể đã lấy nhầm số"),
    points_as_percent: "đây là hiệu của hai tỷ lệ, phải viết là điểm phần trăm, không phải phần trăm",
    percent_as_points: "đây là mức tăng giảm tính bằng phần trăm, không phải điểm phần trăm",
    unexplained: "không lỗi thường gặp nào cho ra số này",
    use_figures: "Dùng số liệu này ở Tính nhanh",
    replace_heading: "Thay số ở Tính nhanh?",
    replace_text: |target, result| {
        format!("Tính nhanh đang có chỉ tiêu {target}, kết quả {result}. Số trong báo cáo sẽ thay vào đó.")
    },
    replace: "Thay",
    keep: "Giữ số đang có",
    make_plan: "Lập kế hoạch từ số đọc được",
    plan_title: "Số liệu từ báo cáo đã soát",
    copy: "Sao chép các phát hiện",
    copied: "Đã sao chép các phát hiện.",
    copy_refused: "Trình duyệt không cho sao chép: hãy chọn và sao chép trong ô dưới đây.",
};

fn summary(counts: &FindingCounts) -> String {
    let parts: Vec<String> = [
        (counts.agree, "đúng"),
        (counts.cut, "chỉ đúng nếu cắt bớt"),
        (counts.approximate, "gần đúng"),
        (counts.disagree, "sai"),
        (counts.unverifiable, "chưa đủ số liệu để soát"),
    ]
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(count, what)| format!("{count} {what}"))
    .collect();
    format!("Đọc được {} số tính ra: {}.", counts.findings(), parts.join(", "))
}
