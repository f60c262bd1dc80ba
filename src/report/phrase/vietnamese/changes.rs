//! Vietnamese: more and less, before and after.

use crate::report::phrase::Meaning::{
    Adds, ComparedWith, Earlier, Exceeds, Falls, From, Lacks, Multiplies, Rises, ThatLevel, To, Until,
};
use crate::report::phrase::phrases;

phrases! {
    "vượt" is Exceeds,
        "Kết nạp 139 đảng viên, vượt 39%." => "excess 39%: 139 of ?, unverifiable";
    "vượt mức" is Exceeds,
        "Kết nạp 139 đảng viên, vượt mức 39%." => "excess 39%: 139 of ?, unverifiable";
    "tăng so với kế hoạch" is Exceeds,
        "Kết nạp 96 đảng viên, tăng so với kế hoạch 20% (kế hoạch 80)." => "excess 20%: 96 of 80, agrees";
    "tăng so với chỉ tiêu" is Exceeds,
        "Kết nạp 96 đảng viên, tăng so với chỉ tiêu 20% (chỉ tiêu 80)." => "excess 20%: 96 of 80, agrees";

    "thiếu" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, thiếu 57." => "shortfall 57: 23 of 80, agrees";
    "còn thiếu" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, còn thiếu 57 đảng viên." => "shortfall 57: 23 of 80, agrees";
    "hụt" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, hụt 25%." => "shortfall 25%: 60 of 80, agrees";
    "thấp hơn" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, thấp hơn 25% so với chỉ tiêu." => "shortfall 25%: 60 of 80, agrees";
    "chưa đạt" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, chưa đạt 25% chỉ tiêu." => "shortfall 25%: 60 of 80, agrees";
    "còn phải" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, còn phải kết nạp 57 đảng viên." => "shortfall 57: 23 of 80, agrees";

    "tăng" is Rises,
        "Kết nạp 110 đảng viên, tăng 10% so với cùng kỳ (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "tăng thêm" is Rises,
        "Kết nạp 110 đảng viên, tăng thêm 10 đảng viên so với cùng kỳ (100 đảng viên)." => "growth 10: 110 of 100, agrees";
    "cao hơn" is Rises,
        "Kết nạp 110 đảng viên, cao hơn 10% so với cùng kỳ (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "nhiều hơn" is Rises,
        "Kết nạp 110 đảng viên, nhiều hơn 10 đảng viên so với cùng kỳ (100 đảng viên)." => "growth 10: 110 of 100, agrees";
    "tăng trưởng" is Rises,
        "Doanh thu 110 tỷ đồng, tăng trưởng 10% so với cùng kỳ (100 tỷ đồng)." => "growth 10%: 110 of 100, agrees";

    "giảm" is Falls,
        "Kết nạp 90 đảng viên, giảm 10% so với cùng kỳ (100 đảng viên)." => "growth 10%: 90 of 100, agrees";
    "ít hơn" is Falls,
        "Kết nạp 90 đảng viên, ít hơn 10 đảng viên so với cùng kỳ (100 đảng viên)." => "growth 10: 90 of 100, agrees";
    "kéo giảm" is Falls,
        "Còn 90 vụ, kéo giảm 10% so với cùng kỳ (100 vụ)." => "growth 10%: 90 of 100, agrees";

    "từ" is From,
        "Số đảng viên mới tăng từ 100 lên 110, tăng 10%." => "growth 10%: 110 of 100, agrees";

    "lên" is To,
        "Số đảng viên mới tăng từ 100 lên 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "xuống" is To,
        "Số đảng viên mới giảm từ 100 xuống 90, giảm 10%." => "growth 10%: 90 of 100, agrees";
    "xuống còn" is To,
        "Số đảng viên mới giảm từ 100 xuống còn 90, giảm 10%." => "growth 10%: 90 of 100, agrees";
    "giảm còn" is To,
        "Năm ngoái kết nạp 100 đảng viên, năm nay giảm còn 90, giảm 10%." => "growth 10%: 90 of 100, agrees";
    "lên đến" is To,
        "Số đảng viên mới tăng từ 100 lên đến 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "lên thành" is To,
        "Số đảng viên mới tăng từ 100 lên thành 110, tăng 10%." => "growth 10%: 110 of 100, agrees";

    "đến" is Until,
        "Chỉ tiêu từ 80 đến 100 đảng viên, kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80 to 100, agrees";

    "so với" is ComparedWith,
        "Kết nạp 96 đảng viên, đạt 120% so với 80 đảng viên được giao." => "attainment 120%: 96 of 80, agrees";
    "so" is ComparedWith,
        "Kết nạp 96 đảng viên, đạt 120% so chỉ tiêu 80 đảng viên." => "attainment 120%: 96 of 80, agrees";
    "trên tổng số" is ComparedWith,
        "Có 11 chi bộ kết nạp đảng viên, đạt 31,4% trên tổng số 35 chi bộ." => "rate 31,4%: 11 of 35, agrees";

    "đến hết" is Until,
        "Từ năm 2021 đến hết năm 2024 kết nạp 400 đảng viên, bình quân mỗi năm 100." => "average 100: 400 over 4, agrees";

    "mức đó" is ThatLevel,
        "Chỉ tiêu 80, kết nạp 55; đến nay lẽ ra 60, thấp hơn mức đó 4 đảng viên." => "";
    "mức này" is ThatLevel,
        "Chỉ tiêu 80, kết nạp 55; đến nay lẽ ra 60, thấp hơn mức này 4 đảng viên." => "";

    "cùng kỳ" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so cùng kỳ (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "cùng kỳ năm trước" is Earlier,
        "Cùng kỳ năm trước kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "cùng kỳ năm ngoái" is Earlier,
        "Cùng kỳ năm ngoái kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "cùng kỳ năm" is Earlier,
        "Cùng kỳ năm 2023 kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "năm trước" is Earlier,
        "Năm trước kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "năm ngoái" is Earlier,
        "Năm ngoái kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "nhiệm kỳ trước" is Earlier,
        "Nhiệm kỳ trước kết nạp 100 đảng viên, nhiệm kỳ này 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "kỳ trước" is Earlier,
        "Kỳ trước kết nạp 100 đảng viên, kỳ này 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "tháng trước" is Earlier,
        "Tháng trước kết nạp 100 đảng viên, tháng này 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "quý trước" is Earlier,
        "Quý trước kết nạp 100 đảng viên, quý này 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "so với đầu năm" is Earlier,
        "Có 110 đảng viên, tăng 10% so với đầu năm (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "so với đầu nhiệm kỳ" is Earlier,
        "Có 110 đảng viên, tăng 10% so với đầu nhiệm kỳ (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "năm học trước" is Earlier,
        "Năm học trước có 100 học sinh, năm học này 110, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "vụ trước" is Earlier,
        "Vụ trước thu 100 tấn, vụ này 110 tấn, tăng 10%." => "growth 10%: 110 of 100, agrees";
    "CK" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so CK (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "năm liền trước" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so năm liền trước (100 đảng viên)." => "growth 10%: 110 of 100, agrees";
    "giai đoạn trước" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so với giai đoạn trước (100 đảng viên)." => "growth 10%: 110 of 100, agrees";

    "gấp" is Multiplies,
        "Kết nạp 150 đảng viên, gấp 1,5 lần cùng kỳ (100 đảng viên)." => "ratio 1,5 lần: 150 of 100, agrees";
    "tăng gấp" is Multiplies,
        "Kết nạp 150 đảng viên, tăng gấp 1,5 lần so với cùng kỳ (100 đảng viên)." => "ratio 1,5 lần: 150 of 100, agrees";
    "bằng gấp" is Multiplies,
        "Kết nạp 150 đảng viên, bằng gấp 1,5 lần cùng kỳ (100 đảng viên)." => "ratio 1,5 lần: 150 of 100, agrees";

    "thêm" is Adds,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; sẽ kết nạp thêm 2 đảng viên." => "attainment 80%: 8 of 10, agrees";
}
