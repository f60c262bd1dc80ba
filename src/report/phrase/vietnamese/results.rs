//! Vietnamese: what was done.

use crate::report::phrase::Meaning::{Attains, Did, Does};
use crate::report::phrase::phrases;

phrases! {
    "được" is Did,
        "Chỉ tiêu 80 hộ, vận động được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "kết nạp được" is Did,
        "Chỉ tiêu 80, kết nạp được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã phân cho" is Did,
        "Chỉ tiêu 80, đã phân cho cấp dưới 60, còn phải phân 20." => "shortfall 20: 60 of 80, agrees";
    "đã kết nạp" is Did,
        "Chỉ tiêu 80, đã kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã kết nạp được" is Did,
        "Chỉ tiêu 80, đã kết nạp được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã được kết nạp" is Did,
        "Chỉ tiêu 80, đã được kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "phát triển được" is Did,
        "Chỉ tiêu 80, phát triển được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã phát triển" is Did,
        "Chỉ tiêu 80, đã phát triển 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã thực hiện" is Did,
        "Chỉ tiêu 80, đã thực hiện 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thực hiện được" is Did,
        "Chỉ tiêu 80, thực hiện được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã" is Did,
        "Chỉ tiêu 80, đã làm 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "kết quả" is Did,
        "Chỉ tiêu 80, kết quả 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thực tế" is Did,
        "Phấn đấu kết nạp 80 đảng viên, thực tế kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "bàn giao" is Did,
        "Kế hoạch 80 căn nhà, bàn giao 96 căn, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thu gom" is Did,
        "Rác được thu gom 23/80 tấn, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "giải ngân" is Did,
        "Được giao 80 tỷ đồng, giải ngân 60 tỷ đồng, đạt 75%." => "attainment 75%: 60 of 80, agrees";
    "TH" is Did,
        "CT 80, TH 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "vận động được" is Did,
        "Kế hoạch 80, vận động được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "huy động được" is Did,
        "Kế hoạch 80, huy động được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tuyển được" is Did,
        "Kế hoạch 80, tuyển được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thu được" is Did,
        "Kế hoạch 80, thu được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "trồng được" is Did,
        "Kế hoạch 80, trồng được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "xây được" is Did,
        "Kế hoạch 80, xây được 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã có" is Did,
        "Chỉ tiêu 80 hộ, đã có 96 hộ đăng ký, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đến nay đạt" is Did,
        "Chỉ tiêu 80 hộ, đến nay đạt 96 hộ, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "cấp được" is Did,
        "Kế hoạch 80 thẻ, cấp được 96 thẻ, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "làm được" is Did,
        "Kế hoạch 80 nhà, làm được 96 nhà, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã khám" is Did,
        "Kế hoạch 80 người, đã khám 96 người, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã tiêm" is Did,
        "Kế hoạch 80 liều, đã tiêm 96 liều, đạt 120%." => "attainment 120%: 96 of 80, agrees";

    "kết nạp" is Does,
        "Chỉ tiêu kết nạp 80; kết nạp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "kết nạp mới" is Does,
        "Chỉ tiêu kết nạp mới 80; kết nạp mới 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "phát triển" is Does,
        "Chỉ tiêu phát triển 80; phát triển 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thực hiện" is Does,
        "Chỉ tiêu 80, thực hiện 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "ước thực hiện" is Does,
        "Kế hoạch 80, ước thực hiện 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tuyển" is Does,
        "Chỉ tiêu 80 học sinh, tuyển 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tuyển sinh" is Does,
        "Chỉ tiêu tuyển sinh 80, tuyển sinh 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "trồng" is Does,
        "Kế hoạch trồng 80 ha, trồng 96 ha, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thu" is Does,
        "Dự toán thu 80 tỷ đồng, thu 96 tỷ đồng, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "mở" is Does,
        "Kế hoạch 80 lớp, mở 96 lớp, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "xây dựng" is Does,
        "Kế hoạch 80 nhà, xây dựng 96 nhà, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "hoàn thành" is Does,
        "Hoàn thành 96 nhà, bằng 120% kế hoạch (80 nhà)." => "attainment 120%: 96 of 80, agrees";
    "giao quân" is Does,
        "Giao quân 23/80 công dân, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "thu hoạch" is Does,
        "Thu hoạch 23/80 ha, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tiếp nhận" is Does,
        "Kế hoạch 80, tiếp nhận 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "giải quyết" is Does,
        "Kế hoạch 80, giải quyết 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "hỗ trợ" is Does,
        "Kế hoạch 80, hỗ trợ 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đào tạo" is Does,
        "Kế hoạch 80, đào tạo 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "huy động" is Does,
        "Kế hoạch 80, huy động 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "vận động" is Does,
        "Kế hoạch 80, vận động 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "bồi dưỡng" is Does,
        "Kế hoạch 80, bồi dưỡng 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "công nhận" is Does,
        "Kế hoạch 80, công nhận 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "thành lập" is Does,
        "Kế hoạch 80, thành lập 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "sản xuất" is Does,
        "Kế hoạch 80, sản xuất 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tiêu thụ" is Does,
        "Kế hoạch 80, tiêu thụ 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "xuất khẩu" is Does,
        "Kế hoạch 80, xuất khẩu 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tạo việc làm" is Does,
        "Kế hoạch 80, tạo việc làm 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "giới thiệu" is Does,
        "Kế hoạch 80, giới thiệu 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "cho vay" is Does,
        "Kế hoạch 80, cho vay 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "quyên góp" is Does,
        "Kế hoạch 80, quyên góp 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "ủng hộ" is Does,
        "Kế hoạch 80, ủng hộ 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "triển khai" is Does,
        "Kế hoạch 80, triển khai 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "khai thác" is Does,
        "Kế hoạch 80, khai thác 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "chăn nuôi" is Does,
        "Kế hoạch 80, chăn nuôi 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "gieo trồng" is Does,
        "Kế hoạch 80, gieo trồng 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "gieo cấy" is Does,
        "Kế hoạch 80, gieo cấy 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "bê tông hóa" is Does,
        "Kế hoạch 80, bê tông hóa 96, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "tổ chức được" is Does,
        "Kế hoạch 80 lớp, tổ chức được 96 lớp, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đã cấp" is Does,
        "Kế hoạch 80 thẻ, đã cấp 96 thẻ, đạt 120%." => "attainment 120%: 96 of 80, agrees";

    "đạt" is Attains,
        "Kết nạp 96/80 đảng viên, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "đạt tỷ lệ" is Attains,
        "Kết nạp 96/80 đảng viên, đạt tỷ lệ 120%." => "attainment 120%: 96 of 80, agrees";
    "đạt được" is Attains,
        "Kết nạp 96/80 đảng viên, đạt được 120%." => "attainment 120%: 96 of 80, agrees";
    "đã đạt" is Attains,
        "Kết nạp 96/80 đảng viên, đã đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "mới đạt" is Attains,
        "Kết nạp 23/80 đảng viên, mới đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "chỉ đạt" is Attains,
        "Kết nạp 23/80 đảng viên, chỉ đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "ước đạt" is Attains,
        "Ước đạt 96/80 đảng viên, ước đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "bằng" is Attains,
        "Kết nạp 96/80 đảng viên, bằng 120% kế hoạch." => "attainment 120%: 96 of 80, agrees";
    "hoàn thành được" is Attains,
        "Kết nạp 23/80 đảng viên, hoàn thành được 28,75% chỉ tiêu." => "attainment 28,75%: 23 of 80, agrees";
    "đã hoàn thành" is Attains,
        "Kết nạp 23/80 đảng viên, đã hoàn thành 28,75% chỉ tiêu." => "attainment 28,75%: 23 of 80, agrees";
    "đạt và vượt" is Attains,
        "Kết nạp 96/80 đảng viên, đạt và vượt 120% chỉ tiêu." => "attainment 120%: 96 of 80, agrees";
    "tỷ lệ đạt" is Attains,
        "Chỉ tiêu 80, kết nạp 96, tỷ lệ đạt 120%." => "attainment 120%: 96 of 80, agrees";
}
