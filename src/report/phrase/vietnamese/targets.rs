//! Vietnamese: what is to be reached.

use crate::report::phrase::Meaning::{Assigns, Expects, Strives, TargetNoun};
use crate::report::phrase::phrases;

phrases! {
    "chỉ tiêu" is TargetNoun,
        "Chỉ tiêu 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "chỉ tiêu kế hoạch" is TargetNoun,
        "Chỉ tiêu kế hoạch 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "kế hoạch" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% kế hoạch (80 đảng viên)." => "attainment 120%: 96 of 80, agrees";
    "kế hoạch năm" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% kế hoạch năm (80 đảng viên)." => "attainment 120%: 96 of 80, agrees";
    "mục tiêu" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% so với mục tiêu 80." => "attainment 120%: 96 of 80, agrees";
    "dự toán" is TargetNoun,
        "Thu ngân sách 950 triệu đồng, đạt 95% dự toán (1.000 triệu đồng)." => "attainment 95%: 950 of 1.000, agrees";
    "định mức" is TargetNoun,
        "Định mức 80 buổi, thực hiện 60 buổi, đạt 75%." => "attainment 75%: 60 of 80, agrees";
    "nghị quyết" is TargetNoun,
        "Trồng 96 ha, vượt 20% so với nghị quyết (80 ha)." => "excess 20%: 96 of 80, agrees";
    "hợp đồng" is TargetNoun,
        "Bán 96 tấn, bằng 120% hợp đồng (80 tấn)." => "attainment 120%: 96 of 80, agrees";
    "nhiệm vụ được giao" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% nhiệm vụ được giao (80 đảng viên)." => "attainment 120%: 96 of 80, agrees";
    "CT" is TargetNoun,
        "CT 80, TH 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "KH" is TargetNoun,
        "KH 80, TH 96, đạt 120% KH." => "attainment 120%: 96 of 80, agrees";
    "NQ" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% NQ (80 đảng viên)." => "attainment 120%: 96 of 80, agrees";
    "khoán" is TargetNoun,
        "Khoán 80 tấn, thực hiện 96 tấn, đạt 120%." => "attainment 120%: 96 of 80, agrees";

    "giao" is Assigns,
        "Tỉnh giao 80 đảng viên, huyện kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "được giao" is Assigns,
        "Xã được giao 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "giao kết nạp" is Assigns,
        "Huyện giao kết nạp 7 đảng viên; đã kết nạp 8, đạt 114,2%." => "attainment 114,2%: 8 of 7, truncated";
    "đề ra" is Assigns,
        "Nghị quyết đề ra 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đặt ra" is Assigns,
        "Đại hội đặt ra 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đăng ký" is Assigns,
        "Chi bộ đăng ký 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "phân bổ" is Assigns,
        "Xã được phân bổ 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "bố trí" is Assigns,
        "Vốn bố trí là 120 tỷ đồng, đã giải ngân 90 tỷ đồng, đạt 75%." => "attainment 75%: 90 of 120, agrees";
    "cam kết" is Assigns,
        "Chi bộ cam kết 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "ấn định" is Assigns,
        "Ấn định 80 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "ký kết" is Assigns,
        "Ký kết 80 tấn, thu 96 tấn, đạt 120%." => "attainment 120%: 96 of 80, agrees";

    "phấn đấu" is Strives,
        "Phấn đấu kết nạp 80 đảng viên. Đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";
    "yêu cầu" is Strives,
        "Đại hội yêu cầu kết nạp 80 đảng viên. Đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";
    "quyết tâm" is Strives,
        "Quyết tâm kết nạp 80 đảng viên, đạt 95% trở lên." => "";
    "đặt mục tiêu" is Strives,
        "Xã đặt mục tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";
    "mục tiêu đến năm" is Strives,
        "Mục tiêu đến năm 2025 đạt 95%." => "";
    "cần" is Strives,
        "Năm nay cần kết nạp 80 đảng viên, đã kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "cần phải" is Strives,
        "Năm nay cần phải kết nạp 80 đảng viên, đã kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "theo tỷ lệ" is Strives,
        "Theo tỷ lệ 2,5% trên số đảng viên." => "";
    "phải" is Strives,
        "Mỗi năm phải kết nạp 80 đảng viên; đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";
    "đặt chỉ tiêu" is Strives,
        "Xã đặt chỉ tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";
    "đề ra mục tiêu" is Strives,
        "Đề ra mục tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "excess 20%: 96 of 80, agrees";

    "giới hạn" is TargetNoun,
        "Chi 60 triệu đồng, bằng 75% giới hạn (80 triệu đồng)." => "attainment 75%: 60 of 80, agrees";
    "dự báo" is Expects,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; dự báo cả năm được 12." => "attainment 80%: 8 of 10, agrees";
    "dự kiến" is Expects,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; dự kiến kết nạp 2 đảng viên nữa." => "attainment 80%: 8 of 10, agrees";
    "ước tính" is Expects,
        "Ước tính kết nạp 96/80 đảng viên, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "có khả năng" is Expects,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; có khả năng kết nạp 2 đảng viên nữa." => "attainment 80%: 8 of 10, agrees";
}
