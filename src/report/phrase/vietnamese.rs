//! The Vietnamese phrases. A row: the words, what they mean, and a sentence with what is found in it.

use super::Meaning::{
    Adds, Among, Assigns, AtLeast, AtMost, Attains, Averages, ComparedWith, Consists, Day, Did, Does, Doubles,
    Each, Earlier, Exceeds, Expects, Falls, FiveYears, From, Has, Lacks, Month, Multiplies, NoCount,
    NumberSign, NumberWord, Organisation, PerCent, Plain, Points, Proportion, Quarter, RaisesTotal, Remains,
    Rises, Scale, Shares, Softens, StillIs, Strives, TargetNoun, Term, ThatIs, Times, To, ToDate, Total, Unit,
    Until, With, Within, Year,
};
use super::UnitClass;
use super::phrases;
use crate::calc::Hedge;

phrases! {
    "chỉ tiêu" is TargetNoun,
        "Chỉ tiêu 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "chỉ tiêu kế hoạch" is TargetNoun,
        "Chỉ tiêu kế hoạch 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "kế hoạch" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% kế hoạch (80 đảng viên)." => "";
    "kế hoạch năm" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% kế hoạch năm (80 đảng viên)." => "";
    "mục tiêu" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% so với mục tiêu 80." => "";
    "dự toán" is TargetNoun,
        "Thu ngân sách 950 triệu đồng, đạt 95% dự toán (1.000 triệu đồng)." => "";
    "định mức" is TargetNoun,
        "Định mức 80 buổi, thực hiện 60 buổi, đạt 75%." => "";
    "nghị quyết" is TargetNoun,
        "Trồng 96 ha, vượt 20% so với nghị quyết (80 ha)." => "";
    "hợp đồng" is TargetNoun,
        "Giao 96 tấn, bằng 120% hợp đồng (80 tấn)." => "";
    "nhiệm vụ được giao" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% nhiệm vụ được giao (80 đảng viên)." => "";

    "giao" is Assigns,
        "Tỉnh giao 80 đảng viên, huyện kết nạp 96, đạt 120%." => "";
    "được giao" is Assigns,
        "Xã được giao 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "giao kết nạp" is Assigns,
        "Huyện giao kết nạp 7 đảng viên; đã kết nạp 8, đạt 114,2%." => "";
    "đề ra" is Assigns,
        "Nghị quyết đề ra 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "đặt ra" is Assigns,
        "Đại hội đặt ra 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "đăng ký" is Assigns,
        "Chi bộ đăng ký 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "phân bổ" is Assigns,
        "Xã được phân bổ 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "cam kết" is Assigns,
        "Chi bộ cam kết 80 đảng viên, kết nạp 96, đạt 120%." => "";

    "phấn đấu" is Strives,
        "Phấn đấu kết nạp 80 đảng viên. Đã kết nạp 96, vượt 20%." => "";
    "yêu cầu" is Strives,
        "Đại hội yêu cầu kết nạp 80 đảng viên. Đã kết nạp 96, vượt 20%." => "";
    "quyết tâm" is Strives,
        "Quyết tâm kết nạp 80 đảng viên, đạt 95% trở lên." => "";
    "đặt mục tiêu" is Strives,
        "Xã đặt mục tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "";
    "mục tiêu đến năm" is Strives,
        "Mục tiêu đến năm 2025 đạt 95%." => "";
    "cần" is Strives,
        "Năm nay cần kết nạp 80 đảng viên, đã kết nạp 96, đạt 120%." => "";
    "cần phải" is Strives,
        "Năm nay cần phải kết nạp 80 đảng viên, đã kết nạp 96, đạt 120%." => "";

    "dự kiến" is Expects,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; dự kiến kết nạp 2 đảng viên nữa." => "";
    "ước tính" is Expects,
        "Ước tính kết nạp 96/80 đảng viên, đạt 120%." => "";
    "có khả năng" is Expects,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; có khả năng kết nạp 2 đảng viên nữa." => "";

    "được" is Did,
        "Chỉ tiêu 80 hộ, vận động được 96, đạt 120%." => "";
    "kết nạp được" is Did,
        "Chỉ tiêu 80, kết nạp được 96, đạt 120%." => "";
    "đã kết nạp" is Did,
        "Chỉ tiêu 80, đã kết nạp 96, đạt 120%." => "";
    "đã kết nạp được" is Did,
        "Chỉ tiêu 80, đã kết nạp được 96, đạt 120%." => "";
    "đã được kết nạp" is Did,
        "Chỉ tiêu 80, đã được kết nạp 96, đạt 120%." => "";
    "phát triển được" is Did,
        "Chỉ tiêu 80, phát triển được 96, đạt 120%." => "";
    "đã phát triển" is Did,
        "Chỉ tiêu 80, đã phát triển 96, đạt 120%." => "";
    "đã thực hiện" is Did,
        "Chỉ tiêu 80, đã thực hiện 96, đạt 120%." => "";
    "thực hiện được" is Did,
        "Chỉ tiêu 80, thực hiện được 96, đạt 120%." => "";
    "đã" is Did,
        "Chỉ tiêu 80, đã làm 96, đạt 120%." => "";
    "kết quả" is Did,
        "Chỉ tiêu 80, kết quả 96, đạt 120%." => "";

    "kết nạp" is Does,
        "Chỉ tiêu kết nạp 80; kết nạp 96, đạt 120%." => "";
    "kết nạp mới" is Does,
        "Chỉ tiêu kết nạp mới 80; kết nạp mới 96, đạt 120%." => "";
    "phát triển" is Does,
        "Chỉ tiêu phát triển 80; phát triển 96, đạt 120%." => "";
    "thực hiện" is Does,
        "Chỉ tiêu 80, thực hiện 96, đạt 120%." => "";
    "ước thực hiện" is Does,
        "Kế hoạch 80, ước thực hiện 96, đạt 120%." => "";
    "tuyển" is Does,
        "Chỉ tiêu 80 học sinh, tuyển 96, đạt 120%." => "";
    "tuyển sinh" is Does,
        "Chỉ tiêu tuyển sinh 80, tuyển sinh 96, đạt 120%." => "";
    "trồng" is Does,
        "Kế hoạch trồng 80 ha, trồng 96 ha, đạt 120%." => "";
    "thu" is Does,
        "Dự toán thu 80 tỷ đồng, thu 96 tỷ đồng, đạt 120%." => "";
    "mở" is Does,
        "Kế hoạch 80 lớp, mở 96 lớp, đạt 120%." => "";
    "xây dựng" is Does,
        "Kế hoạch 80 nhà, xây dựng 96 nhà, đạt 120%." => "";
    "hoàn thành" is Does,
        "Hoàn thành 96 nhà, bằng 120% kế hoạch (80 nhà)." => "";

    "đạt" is Attains,
        "Kết nạp 96/80 đảng viên, đạt 120%." => "";
    "đạt tỷ lệ" is Attains,
        "Kết nạp 96/80 đảng viên, đạt tỷ lệ 120%." => "";
    "đạt được" is Attains,
        "Kết nạp 96/80 đảng viên, đạt được 120%." => "";
    "đã đạt" is Attains,
        "Kết nạp 96/80 đảng viên, đã đạt 120%." => "";
    "mới đạt" is Attains,
        "Kết nạp 23/80 đảng viên, mới đạt 28,75%." => "";
    "chỉ đạt" is Attains,
        "Kết nạp 23/80 đảng viên, chỉ đạt 28,75%." => "";
    "ước đạt" is Attains,
        "Ước đạt 96/80 đảng viên, ước đạt 120%." => "";
    "bằng" is Attains,
        "Kết nạp 96/80 đảng viên, bằng 120% kế hoạch." => "";
    "hoàn thành được" is Attains,
        "Kết nạp 23/80 đảng viên, hoàn thành được 28,75% chỉ tiêu." => "";
    "đã hoàn thành" is Attains,
        "Kết nạp 23/80 đảng viên, đã hoàn thành 28,75% chỉ tiêu." => "";
    "đạt và vượt" is Attains,
        "Kết nạp 96/80 đảng viên, đạt và vượt 120% chỉ tiêu." => "";

    "vượt" is Exceeds,
        "Kết nạp 139 đảng viên, vượt 39%." => "";
    "vượt mức" is Exceeds,
        "Kết nạp 139 đảng viên, vượt mức 39%." => "";
    "tăng so với kế hoạch" is Exceeds,
        "Kết nạp 96 đảng viên, tăng so với kế hoạch 20% (kế hoạch 80)." => "";
    "tăng so với chỉ tiêu" is Exceeds,
        "Kết nạp 96 đảng viên, tăng so với chỉ tiêu 20% (chỉ tiêu 80)." => "";

    "thiếu" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, thiếu 57." => "";
    "còn thiếu" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, còn thiếu 57 đảng viên." => "";
    "hụt" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, hụt 25%." => "";
    "thấp hơn" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, thấp hơn 25% so với chỉ tiêu." => "";
    "chưa đạt" is Lacks,
        "Chỉ tiêu 80, kết nạp 60, chưa đạt 25% chỉ tiêu." => "";
    "còn phải" is Lacks,
        "Chỉ tiêu 80, kết nạp 23, còn phải kết nạp 57 đảng viên." => "";

    "tăng" is Rises,
        "Kết nạp 110 đảng viên, tăng 10% so với cùng kỳ (100 đảng viên)." => "";
    "tăng thêm" is Rises,
        "Kết nạp 110 đảng viên, tăng thêm 10 đảng viên so với cùng kỳ (100 đảng viên)." => "";
    "cao hơn" is Rises,
        "Kết nạp 110 đảng viên, cao hơn 10% so với cùng kỳ (100 đảng viên)." => "";
    "nhiều hơn" is Rises,
        "Kết nạp 110 đảng viên, nhiều hơn 10 đảng viên so với cùng kỳ (100 đảng viên)." => "";

    "giảm" is Falls,
        "Kết nạp 90 đảng viên, giảm 10% so với cùng kỳ (100 đảng viên)." => "";
    "ít hơn" is Falls,
        "Kết nạp 90 đảng viên, ít hơn 10 đảng viên so với cùng kỳ (100 đảng viên)." => "";

    "từ" is From,
        "Số đảng viên mới tăng từ 100 lên 110, tăng 10%." => "";

    "lên" is To,
        "Số đảng viên mới tăng từ 100 lên 110, tăng 10%." => "";
    "xuống" is To,
        "Số đảng viên mới giảm từ 100 xuống 90, giảm 10%." => "";
    "xuống còn" is To,
        "Số đảng viên mới giảm từ 100 xuống còn 90, giảm 10%." => "";
    "giảm còn" is To,
        "Năm ngoái kết nạp 100 đảng viên, năm nay giảm còn 90, giảm 10%." => "";

    "đến" is Until,
        "Chỉ tiêu từ 80 đến 100 đảng viên, kết nạp 96, đạt 120%." => "";

    "so với" is ComparedWith,
        "Kết nạp 96 đảng viên, đạt 120% so với 80 đảng viên được giao." => "";
    "so" is ComparedWith,
        "Kết nạp 96 đảng viên, đạt 120% so chỉ tiêu 80 đảng viên." => "";
    "trên tổng số" is ComparedWith,
        "Có 11 chi bộ kết nạp đảng viên, đạt 31,4% trên tổng số 35 chi bộ." => "";

    "cùng kỳ" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so cùng kỳ (100 đảng viên)." => "";
    "cùng kỳ năm trước" is Earlier,
        "Cùng kỳ năm trước kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "";
    "cùng kỳ năm ngoái" is Earlier,
        "Cùng kỳ năm ngoái kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "";
    "cùng kỳ năm" is Earlier,
        "Cùng kỳ năm 2023 kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "";
    "năm trước" is Earlier,
        "Năm trước kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "";
    "năm ngoái" is Earlier,
        "Năm ngoái kết nạp 100 đảng viên, năm nay 110, tăng 10%." => "";
    "nhiệm kỳ trước" is Earlier,
        "Nhiệm kỳ trước kết nạp 100 đảng viên, nhiệm kỳ này 110, tăng 10%." => "";
    "kỳ trước" is Earlier,
        "Kỳ trước kết nạp 100 đảng viên, kỳ này 110, tăng 10%." => "";
    "tháng trước" is Earlier,
        "Tháng trước kết nạp 100 đảng viên, tháng này 110, tăng 10%." => "";
    "quý trước" is Earlier,
        "Quý trước kết nạp 100 đảng viên, quý này 110, tăng 10%." => "";

    "chiếm" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm 56%." => "";
    "chiếm tỷ lệ" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm tỷ lệ 56%." => "";
    "chiếm tỷ trọng" is Shares,
        "Kết nạp 193 đảng viên, trong đó 108 nữ, chiếm tỷ trọng 56%." => "";

    "trong đó" is Among,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%)." => "";
    "trong số đó" is Among,
        "Kết nạp 193 đảng viên. Trong số đó có 108 nữ (56%)." => "";
    "trong số này" is Among,
        "Kết nạp 193 đảng viên. Trong số này có 108 nữ (56%)." => "";
    "số này" is Among,
        "Kết nạp 193 đảng viên. Số này có 108 nữ (56%)." => "";
    "trong tổng số" is Among,
        "Trong tổng số 193 đảng viên mới có 108 nữ, chiếm 56%." => "";

    "còn lại" is Remains,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%), còn lại 85 nam (44%)." => "";
    "còn lại là" is Remains,
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%), còn lại là 85 nam (44%)." => "";

    "gồm" is Consists,
        "Kết nạp 193 đảng viên, gồm 108 nữ và 85 nam." => "";
    "bao gồm" is Consists,
        "Kết nạp 193 đảng viên, bao gồm 108 nữ và 85 nam." => "";
    "chia ra" is Consists,
        "Kết nạp 193 đảng viên, chia ra 108 nữ và 85 nam." => "";

    "có" is Has,
        "Đảng bộ có 4.749 đảng viên; kết nạp 193 đảng viên, đạt 4,06% so với tổng số đảng viên." => "";
    "hiện có" is Has,
        "Đảng bộ hiện có 4.749 đảng viên; kết nạp 193, đạt 4,06% so với tổng số đảng viên." => "";

    "tổng số" is Total,
        "Tổng số 193 đảng viên mới, trong đó 108 nữ (56%)." => "";
    "tổng cộng" is Total,
        "Tổng cộng 193 đảng viên mới, trong đó 108 nữ (56%)." => "";
    "tổng" is Total,
        "Tổng 193 đảng viên mới, trong đó 108 nữ (56%)." => "";
    "toàn" is Total,
        "Kết nạp 193 đảng viên, đạt 4,06% toàn đảng bộ (4.749 đảng viên)." => "";

    "nâng tổng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, nâng tổng số đảng viên lên 3.360." => "";
    "đưa tổng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, đưa tổng số đảng viên lên 3.360." => "";
    "nâng số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, nâng số đảng viên lên 3.360." => "";

    "bình quân" is Averages,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân mỗi năm 193,4." => "";
    "trung bình" is Averages,
        "Trong 5 năm kết nạp 967 đảng viên, trung bình mỗi năm 193,4." => "";

    "mỗi" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân mỗi năm 193,4." => "";
    "hàng" is Each,
        "Bình quân hàng năm kết nạp 193,4 đảng viên; 5 năm kết nạp 967." => "";
    "hằng" is Each,
        "Bình quân hằng năm kết nạp 193,4 đảng viên; 5 năm kết nạp 967." => "";
    "một" is Each,
        "Trong 5 năm kết nạp 967 đảng viên, bình quân một năm 193,4." => "";

    "gấp" is Multiplies,
        "Kết nạp 150 đảng viên, gấp 1,5 lần cùng kỳ (100 đảng viên)." => "";
    "tăng gấp" is Multiplies,
        "Kết nạp 150 đảng viên, tăng gấp 1,5 lần so với cùng kỳ (100 đảng viên)." => "";

    "gấp đôi" is Doubles,
        "Kết nạp 200 đảng viên, gấp đôi cùng kỳ (100 đảng viên)." => "";

    "thêm" is Adds,
        "Đã kết nạp 8/10 đảng viên, đạt 80%; sẽ kết nạp thêm 2 đảng viên." => "";

    "tức" is ThatIs,
        "3% tổng số 4.700 đảng viên, tức 141 đảng viên." => "";
    "tương ứng" is ThatIs,
        "3% tổng số 4.700 đảng viên, tương ứng 141 đảng viên." => "";

    "tỷ lệ" is Proportion,
        "Kết nạp 193 đảng viên; tỷ lệ 4,06% so với tổng số 4.749 đảng viên." => "";

    "gần" is Softens(Hedge::Nearly),
        "Kết nạp 23/80 đảng viên, đạt gần 28,8%." => "";
    "ngót" is Softens(Hedge::Nearly),
        "Kết nạp 23/80 đảng viên, đạt ngót 28,8%." => "";
    "trên" is Softens(Hedge::Over),
        "Kết nạp 23/80 đảng viên, đạt trên 28%." => "";
    "hơn" is Softens(Hedge::Over),
        "Kết nạp 23/80 đảng viên, đạt hơn 28%." => "";
    "khoảng" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt khoảng 28%." => "";
    "ước" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt ước 28%." => "";
    "xấp xỉ" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt xấp xỉ 29%." => "";
    "chừng" is Softens(Hedge::About),
        "Kết nạp 23/80 đảng viên, đạt chừng 28%." => "";
    "dưới" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt dưới 30%." => "";
    "chưa đến" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt chưa đến 30%." => "";
    "chưa tới" is Softens(Hedge::Under),
        "Kết nạp 23/80 đảng viên, đạt chưa tới 30%." => "";

    "trở lên" is AtLeast,
        "Hằng năm kết nạp từ 80 đảng viên trở lên, đạt 95% trở lên." => "";
    "ít nhất" is AtLeast,
        "Kết nạp ít nhất 80 đảng viên, đạt ít nhất 95%." => "";
    "tối thiểu" is AtLeast,
        "Chỉ tiêu tối thiểu 80 đảng viên, kết nạp 96, đạt 120%." => "";

    "không quá" is AtMost,
        "Tỷ lệ xóa tên không quá 1%." => "";
    "tối đa" is AtMost,
        "Tỷ lệ xóa tên tối đa 1%." => "";

    "đảng viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 đảng viên, đạt 28,75%." => "";
    "đảng viên mới" is Unit(UnitClass::People),
        "Kết nạp 23/80 đảng viên mới, đạt 28,75%." => "";
    "quần chúng" is Unit(UnitClass::People),
        "Kết nạp 23/80 quần chúng, đạt 28,75%." => "";
    "quần chúng ưu tú" is Unit(UnitClass::People),
        "Kết nạp 23/80 quần chúng ưu tú, đạt 28,75%." => "";
    "đồng chí" is Unit(UnitClass::People),
        "Kết nạp 23/80 đồng chí, đạt 28,75%." => "";
    "đ/c" is Unit(UnitClass::People),
        "Kết nạp 23/80 đ/c, đạt 28,75%." => "";
    "người" is Unit(UnitClass::People),
        "Kết nạp 23/80 người, đạt 28,75%." => "";
    "đoàn viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 đoàn viên, đạt 28,75%." => "";
    "hội viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 hội viên, đạt 28,75%." => "";
    "học sinh" is Unit(UnitClass::People),
        "Tuyển 23/80 học sinh, đạt 28,75%." => "";
    "sinh viên" is Unit(UnitClass::People),
        "Tuyển 23/80 sinh viên, đạt 28,75%." => "";
    "em" is Unit(UnitClass::People),
        "Tuyển 23/80 em, đạt 28,75%." => "";
    "cháu" is Unit(UnitClass::People),
        "Tuyển 23/80 cháu, đạt 28,75%." => "";
    "trẻ" is Unit(UnitClass::People),
        "Tiêm cho 23/80 trẻ, đạt 28,75%." => "";
    "lao động" is Unit(UnitClass::People),
        "Tuyển 23/80 lao động, đạt 28,75%." => "";
    "công nhân" is Unit(UnitClass::People),
        "Tuyển 23/80 công nhân, đạt 28,75%." => "";
    "cán bộ" is Unit(UnitClass::People),
        "Tuyển 23/80 cán bộ, đạt 28,75%." => "";
    "công dân" is Unit(UnitClass::People),
        "Tuyển 23/80 công dân, đạt 28,75%." => "";
    "thanh niên" is Unit(UnitClass::People),
        "Tuyển 23/80 thanh niên, đạt 28,75%." => "";
    "nữ" is Unit(UnitClass::People),
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%)." => "";
    "nam" is Unit(UnitClass::People),
        "Kết nạp 193 đảng viên, trong đó 85 nam (44%)." => "";
    "cá nhân" is Unit(UnitClass::People),
        "Khen thưởng 23/80 cá nhân, đạt 28,75%." => "";
    "đại biểu" is Unit(UnitClass::People),
        "Có mặt 23/80 đại biểu, đạt 28,75%." => "";
    "ủy viên" is Unit(UnitClass::People),
        "Có mặt 23/80 ủy viên, đạt 28,75%." => "";
    "hộ" is Unit(UnitClass::Households),
        "Vận động 23/80 hộ, đạt 28,75%." => "";
    "hộ dân" is Unit(UnitClass::Households),
        "Vận động 23/80 hộ dân, đạt 28,75%." => "";
    "gia đình" is Unit(UnitClass::Households),
        "Vận động 23/80 gia đình, đạt 28,75%." => "";
    "tổ chức cơ sở đảng" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ chức cơ sở đảng kết nạp đảng viên." => "";
    "tổ chức đảng" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ chức đảng kết nạp đảng viên." => "";

    "chi bộ" is Organisation,
        "Có 11/35 chi bộ kết nạp đảng viên." => "";
    "đảng bộ" is Organisation,
        "Có 11/35 đảng bộ kết nạp đảng viên." => "";

    "chi, đảng bộ" is Unit(UnitClass::Organisations),
        "Có 11/35 chi, đảng bộ kết nạp đảng viên." => "";
    "đơn vị" is Unit(UnitClass::Organisations),
        "Có 11/35 đơn vị kết nạp đảng viên." => "";
    "cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ sở kết nạp đảng viên." => "";
    "cơ quan" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ quan kết nạp đảng viên." => "";

    "xã" is Organisation,
        "Có 11/35 xã kết nạp đảng viên." => "";
    "phường" is Organisation,
        "Có 11/35 phường kết nạp đảng viên." => "";
    "huyện" is Organisation,
        "Có 11/35 huyện kết nạp đảng viên." => "";
    "thôn" is Organisation,
        "Có 11/35 thôn kết nạp đảng viên." => "";
    "ấp" is Organisation,
        "Có 11/35 ấp kết nạp đảng viên." => "";

    "trường" is Unit(UnitClass::Organisations),
        "Có 11/35 trường kết nạp đảng viên." => "";
    "doanh nghiệp" is Unit(UnitClass::Organisations),
        "Có 11/35 doanh nghiệp kết nạp đảng viên." => "";
    "lớp" is Unit(UnitClass::Classes),
        "Mở 23/80 lớp, đạt 28,75%." => "";
    "đồng" is Unit(UnitClass::Money),
        "Thu 950.000 đồng, đạt 95% dự toán (1.000.000 đồng)." => "";

    "đảng ủy" is Organisation,
        "Đảng ủy xã A: 23/80 đảng viên, đạt 28,75%." => "";
    "tỉnh" is Organisation,
        "Tỉnh A: 23/80 đảng viên, đạt 28,75%." => "";
    "thành phố" is Organisation,
        "Thành phố A: 23/80 đảng viên, đạt 28,75%." => "";
    "thị xã" is Organisation,
        "Thị xã A: 23/80 đảng viên, đạt 28,75%." => "";
    "thị trấn" is Organisation,
        "Thị trấn A: 23/80 đảng viên, đạt 28,75%." => "";
    "quận" is Organisation,
        "Quận 5: 23/80 đảng viên, đạt 28,75%." => "";
    "khối" is Organisation,
        "Khối A: 23/80 đảng viên, đạt 28,75%." => "";
    "công ty" is Organisation,
        "Công ty A: 23/80 đảng viên, đạt 28,75%." => "";
    "tổ" is Organisation,
        "Tổ 3: 23/80 đảng viên, đạt 28,75%." => "";
    "khu phố" is Organisation,
        "Khu phố 3: 23/80 đảng viên, đạt 28,75%." => "";
    "buôn" is Organisation,
        "Buôn A: 23/80 đảng viên, đạt 28,75%." => "";
    "bản" is Organisation,
        "Bản A: 23/80 đảng viên, đạt 28,75%." => "";

    "điểm phần trăm" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm phần trăm." => "";
    "điểm %" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm %." => "";
    "điểm" is Points,
        "Tỷ lệ tăng từ 93,2% lên 95,5%, tăng 2,3 điểm." => "";

    "%" is PerCent,
        "Kết nạp 23/80 đảng viên, đạt 28,75 %." => "";
    "phần trăm" is PerCent,
        "Kết nạp 23/80 đảng viên, đạt 28,75 phần trăm." => "";

    "lần" is Times,
        "Kết nạp 150 đảng viên, gấp 1,5 lần cùng kỳ (100 đảng viên)." => "";

    "nghìn" is Scale(3),
        "Thu 12 nghìn đồng, đạt 120% kế hoạch (10.000 đồng)." => "";
    "ngàn" is Scale(3),
        "Thu 12 ngàn đồng, đạt 120% kế hoạch (10.000 đồng)." => "";
    "triệu" is Scale(6),
        "Thu 12 triệu đồng, đạt 120% kế hoạch (10 triệu đồng)." => "";
    "tỷ" is Scale(9),
        "Thu 1,2 tỷ đồng, đạt 120% kế hoạch (1.000 triệu đồng)." => "";

    "năm" is Year,
        "Năm 2015 kết nạp 139 đảng viên, vượt 39%." => "";
    "năm học" is Year,
        "Năm học 2022–2023 kết nạp 139 đảng viên, vượt 39%." => "";

    "tháng" is Month,
        "Trong 9 tháng kết nạp 139 đảng viên, vượt 39%." => "";

    "quý" is Quarter,
        "Quý 3 kết nạp 139 đảng viên, vượt 39%." => "";

    "ngày" is Day,
        "Đến ngày 10-9 kết nạp 139 đảng viên, vượt 39%." => "";
    "sáng" is Day,
        "Sáng 22/2 kết nạp 139 đảng viên, vượt 39%." => "";
    "chiều" is Day,
        "Chiều 22/2 kết nạp 139 đảng viên, vượt 39%." => "";
    "mùng" is Day,
        "Mùng 2/9 kết nạp 139 đảng viên, vượt 39%." => "";
    "tuần" is Day,
        "Trong 2 tuần kết nạp 139 đảng viên, vượt 39%." => "";
    "giờ" is Day,
        "Lúc 8 giờ kết nạp 139 đảng viên, vượt 39%." => "";
    "phút" is Day,
        "Trong 45 phút kết nạp 139 đảng viên, vượt 39%." => "";

    "nhiệm kỳ" is Term,
        "Nhiệm kỳ 2015–2020 kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750." => "";
    "giai đoạn" is Term,
        "Giai đoạn 2021–2025 kết nạp 967 đảng viên, vượt 28,93% so với chỉ tiêu 750." => "";

    "cả năm" is ToDate,
        "Cả năm kết nạp 139 đảng viên, vượt 39%." => "";
    "đến nay" is ToDate,
        "Đến nay kết nạp 139 đảng viên, vượt 39%." => "";

    "từ đầu nhiệm kỳ" is Term,
        "Từ đầu nhiệm kỳ kết nạp 139 đảng viên, vượt 39%." => "";

    "từ đầu năm" is ToDate,
        "Từ đầu năm kết nạp 139 đảng viên, vượt 39%." => "";

    "thứ" is NoCount,
        "Xếp thứ 04/34 tỉnh." => "";
    "lần thứ" is NoCount,
        "Đại hội lần thứ 8 đạt kết quả tốt." => "";
    "hạng" is NoCount,
        "Đứng hạng 4/34 tỉnh." => "";
    "vị trí" is NoCount,
        "Đứng vị trí 4/34 tỉnh." => "";
    "khóa" is NoCount,
        "Đại hội khóa 13 đạt kết quả tốt." => "";
    "tuổi" is NoCount,
        "Đảng viên trên 55 tuổi chiếm đa số." => "";
    "năm tuổi đảng" is NoCount,
        "Trao Huy hiệu 80 năm tuổi Đảng." => "";
    "huy hiệu" is NoCount,
        "Trao Huy hiệu 30 năm." => "";
    "kỷ niệm" is NoCount,
        "Kỷ niệm 95 năm ngày thành lập." => "";
    "điện thoại" is NoCount,
        "Điện thoại 3812345." => "";
    "điều" is NoCount,
        "Theo Điều 5 của Điều lệ." => "";
    "khoản" is NoCount,
        "Theo khoản 2 của Điều lệ." => "";
    "biểu" is NoCount,
        "Xem biểu 2." => "";
    "phụ lục" is NoCount,
        "Xem phụ lục 3." => "";
    "lượt xem" is NoCount,
        "Lượt xem: 117." => "";
    "quốc lộ" is NoCount,
        "Dọc quốc lộ 14." => "";
    "covid" is NoCount,
        "Dịch COVID-19 kéo dài." => "";

    "số" is NumberSign,
        "Theo Kế hoạch số 91 của Tỉnh ủy." => "";

    "hai" is NumberWord(2),
        "Trong hai năm kết nạp 96 đảng viên, bình quân mỗi năm 48." => "";
    "ba" is NumberWord(3),
        "Trong ba năm kết nạp 96 đảng viên, bình quân mỗi năm 32." => "";
    "bốn" is NumberWord(4),
        "Trong bốn năm kết nạp 96 đảng viên, bình quân mỗi năm 24." => "";
    "sáu" is NumberWord(6),
        "Trong sáu tháng kết nạp 96 đảng viên, bình quân mỗi tháng 16." => "";
    "tám" is NumberWord(8),
        "Trong tám tháng kết nạp 96 đảng viên, bình quân mỗi tháng 12." => "";
    "chín" is NumberWord(9),
        "Trong chín tháng kết nạp 99 đảng viên, bình quân mỗi tháng 11." => "";
    "mười" is NumberWord(10),
        "Trong mười năm kết nạp 960 đảng viên, bình quân mỗi năm 96." => "";

    "ha" is Unit(UnitClass::Things),
        "Trồng 23/80 ha, đạt 28,75%." => "";
    "tấn" is Unit(UnitClass::Things),
        "Thu 23/80 tấn, đạt 28,75%." => "";
    "tạ" is Unit(UnitClass::Things),
        "Thu 23/80 tạ, đạt 28,75%." => "";
    "km" is Unit(UnitClass::Things),
        "Làm 23/80 km, đạt 28,75%." => "";
    "căn" is Unit(UnitClass::Things),
        "Xây 23/80 căn, đạt 28,75%." => "";
    "nhà" is Unit(UnitClass::Things),
        "Xây 23/80 nhà, đạt 28,75%." => "";
    "con" is Unit(UnitClass::Things),
        "Nuôi 23/80 con, đạt 28,75%." => "";
    "cây" is Unit(UnitClass::Things),
        "Trồng 23/80 cây, đạt 28,75%." => "";
    "vụ" is Unit(UnitClass::Things),
        "Giải quyết 23/80 vụ, đạt 28,75%." => "";
    "hồ sơ" is Unit(UnitClass::Things),
        "Giải quyết 23/80 hồ sơ, đạt 28,75%." => "";
    "mô hình" is Unit(UnitClass::Things),
        "Xây dựng 23/80 mô hình, đạt 28,75%." => "";
    "sản phẩm" is Unit(UnitClass::Things),
        "Công nhận 23/80 sản phẩm, đạt 28,75%." => "";
    "công trình" is Unit(UnitClass::Things),
        "Xây dựng 23/80 công trình, đạt 28,75%." => "";
    "dự án" is Unit(UnitClass::Things),
        "Xây dựng 23/80 dự án, đạt 28,75%." => "";
    "suất" is Unit(UnitClass::Things),
        "Tặng 23/80 suất, đạt 28,75%." => "";
    "buổi" is Unit(UnitClass::Things),
        "Tổ chức 23/80 buổi, đạt 28,75%." => "";
    "cuộc" is Unit(UnitClass::Things),
        "Tổ chức 23/80 cuộc, đạt 28,75%." => "";
    "USD" is Unit(UnitClass::Money),
        "Xuất khẩu 23/80 triệu USD, đạt 28,75%." => "";

    "thực tế" is Did,
        "Phấn đấu kết nạp 80 đảng viên, thực tế kết nạp 96, đạt 120%." => "";

    "so với đầu năm" is Earlier,
        "Có 110 đảng viên, tăng 10% so với đầu năm (100 đảng viên)." => "";
    "so với đầu nhiệm kỳ" is Earlier,
        "Có 110 đảng viên, tăng 10% so với đầu nhiệm kỳ (100 đảng viên)." => "";
    "năm học trước" is Earlier,
        "Năm học trước có 100 học sinh, năm học này 110, tăng 10%." => "";
    "vụ trước" is Earlier,
        "Vụ trước thu 100 tấn, vụ này 110 tấn, tăng 10%." => "";

    "xem trang" is NoCount,
        "Xem trang 12." => "";
    "xếp" is NoCount,
        "Xếp 04/34 tỉnh." => "";

    "tương đương" is ThatIs,
        "3% tổng số 4.700 đảng viên, tương đương 141 đảng viên." => "";
    "nghĩa là" is ThatIs,
        "3% tổng số 4.700 đảng viên, nghĩa là 141 đảng viên." => "";
    "cụ thể là" is ThatIs,
        "Vượt kế hoạch 20%, cụ thể là 96/80 đảng viên." => "";

    "bàn giao" is Did,
        "Kế hoạch 80 căn nhà, bàn giao 96 căn, đạt 120%." => "";
    "thu gom" is Did,
        "Rác được thu gom 23/80 tấn, đạt 28,75%." => "";
    "giải ngân" is Did,
        "Được giao 80 tỷ đồng, giải ngân 60 tỷ đồng, đạt 75%." => "";
    "TH" is Did,
        "CT 80, TH 96, đạt 120%." => "";

    "CT" is TargetNoun,
        "CT 80, TH 96, đạt 120%." => "";

    "ĐV" is Unit(UnitClass::People),
        "CT 80 ĐV, TH 96 ĐV, đạt 120%." => "";
    "khách" is Unit(UnitClass::People),
        "Đón 23/80 khách, đạt 28,75%." => "";

    "giao quân" is Does,
        "Giao quân 23/80 công dân, đạt 28,75%." => "";
    "thu hoạch" is Does,
        "Thu hoạch 23/80 ha, đạt 28,75%." => "";

    "dân số" is Total,
        "Dân số 4.749 người, trong đó 193 người có thẻ, chiếm 4,06% dân số." => "";
    "số kết nạp" is Total,
        "Kết nạp 193 đảng viên; nữ 108 đồng chí, chiếm 56% số kết nạp." => "";
    "số mới kết nạp" is Total,
        "Số mới kết nạp là 193 đảng viên; nữ 108 đồng chí, chiếm 56%." => "";

    "theo tỷ lệ" is Strives,
        "Theo tỷ lệ 2,5% trên số đảng viên." => "";

    "giao thông" is Plain,
        "Tai nạn giao thông: 87 vụ, cùng kỳ 100 vụ, giảm 13%." => "";
    "giao lưu" is Plain,
        "Giao lưu 12 cuộc." => "";
    "giao ban" is Plain,
        "Giao ban 12 cuộc." => "";
    "giao dịch" is Plain,
        "Giao dịch 12 lần." => "";
    "chuyển giao" is Plain,
        "Chuyển giao 12 mô hình." => "";
    "thu nhập" is Plain,
        "Thu nhập 12 triệu đồng." => "";
    "thu hút" is Plain,
        "Thu hút 12 dự án." => "";
    "đồng bằng" is Plain,
        "Khối đồng bằng: 23/80 đảng viên, đạt 28,75%." => "";
    "bằng khen" is Plain,
        "Nhận bằng khen 12 người." => "";
    "công bằng" is Plain,
        "Công bằng với 12 người." => "";
    "bằng cách" is Plain,
        "Bằng cách vận động 12 người." => "";
    "đạt chuẩn" is Plain,
        "Có 9 xã đạt chuẩn năm 2020." => "";
    "đạt giải" is Plain,
        "Có 9 em đạt giải 3." => "";
    "có thể" is Plain,
        "Có thể 9 người vắng." => "";
    "tổ chức lại" is Plain,
        "Tổ chức lại 3 chi bộ." => "";

    "trong" is Within,
        "Trong 193 đảng viên mới, có 108 nữ, chiếm 56%." => "";
    "trong số" is Within,
        "Trong số 193 đảng viên mới, có 108 nữ, chiếm 56%." => "";

    "còn" is StillIs,
        "Được giao 250 đảng viên, đã kết nạp 205, còn 18% chỉ tiêu." => "";

    "năm năm" is FiveYears,
        "Năm năm liền kết nạp 60 đảng viên, bình quân 12 đảng viên/năm." => "";

    "trường hợp" is Unit(UnitClass::Things),
        "Xét 23/80 trường hợp, đạt 28,75%." => "";
    "lượt" is Unit(UnitClass::Things),
        "Đón 23/80 lượt, đạt 28,75%." => "";
    "giường" is Unit(UnitClass::Things),
        "Kê 23/80 giường, đạt 28,75%." => "";
    "đơn" is Unit(UnitClass::Things),
        "Giải quyết 23/80 đơn, đạt 28,75%." => "";
    "tiêu chí" is Unit(UnitClass::Things),
        "Đạt 15/19 tiêu chí, đạt 78,9%." => "";
    "hợp tác xã" is Unit(UnitClass::Things),
        "Thành lập 23/80 hợp tác xã, đạt 28,75%." => "";
    "văn bản" is Unit(UnitClass::Things),
        "Ban hành 23/80 văn bản, đạt 28,75%." => "";
    "lượt người" is Unit(UnitClass::Classes),
        "Mở lớp cho 23/80 lượt người, đạt 28,75%." => "";

    "thiểu số" is Plain,
        "Người dân tộc thiểu số 74 người." => "";

    "phải" is Strives,
        "Mỗi năm phải kết nạp 80 đảng viên; đã kết nạp 96, vượt 20%." => "";

    "không phải" is Plain,
        "Không phải 9 người." => "";

    "với" is With,
        "Hoàn thành 92% kế hoạch với 138 trên 150 căn nhà." => "";

    "cùng với" is Plain,
        "Cùng với 9 người khác." => "";

    "KH" is TargetNoun,
        "KH 80, TH 96, đạt 120% KH." => "";
    "NQ" is TargetNoun,
        "Kết nạp 96 đảng viên, đạt 120% NQ (80 đảng viên)." => "";

    "CK" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so CK (100 đảng viên)." => "";
    "năm liền trước" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so năm liền trước (100 đảng viên)." => "";
    "giai đoạn trước" is Earlier,
        "Kết nạp 110 đảng viên, tăng 10% so với giai đoạn trước (100 đảng viên)." => "";

    "đặt chỉ tiêu" is Strives,
        "Xã đặt chỉ tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "";
    "đề ra mục tiêu" is Strives,
        "Đề ra mục tiêu 80 đảng viên, đã kết nạp 96, vượt 20%." => "";

    "khoán" is TargetNoun,
        "Khoán 80 tấn, thực hiện 96 tấn, đạt 120%." => "";

    "ấn định" is Assigns,
        "Ấn định 80 đảng viên, kết nạp 96, đạt 120%." => "";
    "ký kết" is Assigns,
        "Ký kết 80 tấn, thu 96 tấn, đạt 120%." => "";

    "vận động được" is Did,
        "Kế hoạch 80, vận động được 96, đạt 120%." => "";
    "huy động được" is Did,
        "Kế hoạch 80, huy động được 96, đạt 120%." => "";
    "tuyển được" is Did,
        "Kế hoạch 80, tuyển được 96, đạt 120%." => "";
    "thu được" is Did,
        "Kế hoạch 80, thu được 96, đạt 120%." => "";
    "trồng được" is Did,
        "Kế hoạch 80, trồng được 96, đạt 120%." => "";
    "xây được" is Did,
        "Kế hoạch 80, xây được 96, đạt 120%." => "";

    "tiếp nhận" is Does,
        "Kế hoạch 80, tiếp nhận 96, đạt 120%." => "";
    "giải quyết" is Does,
        "Kế hoạch 80, giải quyết 96, đạt 120%." => "";
    "cấp" is Does,
        "Kế hoạch 80, cấp 96, đạt 120%." => "";
    "tiêm" is Does,
        "Kế hoạch 80, tiêm 96, đạt 120%." => "";
    "khám" is Does,
        "Kế hoạch 80, khám 96, đạt 120%." => "";
    "hỗ trợ" is Does,
        "Kế hoạch 80, hỗ trợ 96, đạt 120%." => "";
    "đào tạo" is Does,
        "Kế hoạch 80, đào tạo 96, đạt 120%." => "";
    "huy động" is Does,
        "Kế hoạch 80, huy động 96, đạt 120%." => "";
    "vận động" is Does,
        "Kế hoạch 80, vận động 96, đạt 120%." => "";
    "bồi dưỡng" is Does,
        "Kế hoạch 80, bồi dưỡng 96, đạt 120%." => "";
    "công nhận" is Does,
        "Kế hoạch 80, công nhận 96, đạt 120%." => "";
    "thành lập" is Does,
        "Kế hoạch 80, thành lập 96, đạt 120%." => "";
    "sản xuất" is Does,
        "Kế hoạch 80, sản xuất 96, đạt 120%." => "";
    "tiêu thụ" is Does,
        "Kế hoạch 80, tiêu thụ 96, đạt 120%." => "";
    "xuất khẩu" is Does,
        "Kế hoạch 80, xuất khẩu 96, đạt 120%." => "";
    "làm" is Does,
        "Kế hoạch 80, làm 96, đạt 120%." => "";
    "tạo việc làm" is Does,
        "Kế hoạch 80, tạo việc làm 96, đạt 120%." => "";
    "giới thiệu" is Does,
        "Kế hoạch 80, giới thiệu 96, đạt 120%." => "";
    "cho vay" is Does,
        "Kế hoạch 80, cho vay 96, đạt 120%." => "";
    "quyên góp" is Does,
        "Kế hoạch 80, quyên góp 96, đạt 120%." => "";
    "ủng hộ" is Does,
        "Kế hoạch 80, ủng hộ 96, đạt 120%." => "";
    "triển khai" is Does,
        "Kế hoạch 80, triển khai 96, đạt 120%." => "";
    "khai thác" is Does,
        "Kế hoạch 80, khai thác 96, đạt 120%." => "";
    "chăn nuôi" is Does,
        "Kế hoạch 80, chăn nuôi 96, đạt 120%." => "";
    "gieo trồng" is Does,
        "Kế hoạch 80, gieo trồng 96, đạt 120%." => "";
    "gieo cấy" is Does,
        "Kế hoạch 80, gieo cấy 96, đạt 120%." => "";
    "bê tông hóa" is Does,
        "Kế hoạch 80, bê tông hóa 96, đạt 120%." => "";

    "đã có" is Did,
        "Chỉ tiêu 80 hộ, đã có 96 hộ đăng ký, đạt 120%." => "";
    "đến nay đạt" is Did,
        "Chỉ tiêu 80 hộ, đến nay đạt 96 hộ, đạt 120%." => "";

    "tỷ lệ đạt" is Attains,
        "Chỉ tiêu 80, kết nạp 96, tỷ lệ đạt 120%." => "";

    "tăng trưởng" is Rises,
        "Doanh thu 110 tỷ đồng, tăng trưởng 10% so với cùng kỳ (100 tỷ đồng)." => "";

    "kéo giảm" is Falls,
        "Còn 90 vụ, kéo giảm 10% so với cùng kỳ (100 vụ)." => "";

    "lên đến" is To,
        "Số đảng viên mới tăng từ 100 lên đến 110, tăng 10%." => "";
    "lên thành" is To,
        "Số đảng viên mới tăng từ 100 lên thành 110, tăng 10%." => "";

    "bằng gấp" is Multiplies,
        "Kết nạp 150 đảng viên, bằng gấp 1,5 lần cùng kỳ (100 đảng viên)." => "";

    "chia theo" is Consists,
        "Kết nạp 193 đảng viên, chia theo giới có 108 nữ và 85 nam." => "";

    "đưa số" is RaisesTotal,
        "Đầu năm có 3.264 đảng viên, kết nạp 96, đưa số đảng viên lên 3.360." => "";

    "thí sinh" is Unit(UnitClass::People),
        "Có mặt 23/80 thí sinh, đạt 28,75%." => "";
    "học viên" is Unit(UnitClass::People),
        "Có mặt 23/80 học viên, đạt 28,75%." => "";
    "giáo viên" is Unit(UnitClass::People),
        "Có mặt 23/80 giáo viên, đạt 28,75%." => "";
    "bác sĩ" is Unit(UnitClass::People),
        "Có mặt 23/80 bác sĩ, đạt 28,75%." => "";
    "bệnh nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 bệnh nhân, đạt 28,75%." => "";
    "vận động viên" is Unit(UnitClass::People),
        "Có mặt 23/80 vận động viên, đạt 28,75%." => "";
    "nông dân" is Unit(UnitClass::People),
        "Có mặt 23/80 nông dân, đạt 28,75%." => "";
    "phụ nữ" is Unit(UnitClass::People),
        "Có mặt 23/80 phụ nữ, đạt 28,75%." => "";
    "cựu chiến binh" is Unit(UnitClass::People),
        "Có mặt 23/80 cựu chiến binh, đạt 28,75%." => "";
    "cử tri" is Unit(UnitClass::People),
        "Có mặt 23/80 cử tri, đạt 28,75%." => "";
    "nhân khẩu" is Unit(UnitClass::People),
        "Có mặt 23/80 nhân khẩu, đạt 28,75%." => "";
    "đối tượng" is Unit(UnitClass::People),
        "Có mặt 23/80 đối tượng, đạt 28,75%." => "";
    "chiến sĩ" is Unit(UnitClass::People),
        "Có mặt 23/80 chiến sĩ, đạt 28,75%." => "";
    "dân quân" is Unit(UnitClass::People),
        "Có mặt 23/80 dân quân, đạt 28,75%." => "";
    "quân nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 quân nhân, đạt 28,75%." => "";
    "trẻ em" is Unit(UnitClass::People),
        "Có mặt 23/80 trẻ em, đạt 28,75%." => "";
    "thành viên" is Unit(UnitClass::People),
        "Có mặt 23/80 thành viên, đạt 28,75%." => "";
    "nghệ nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 nghệ nhân, đạt 28,75%." => "";
    "hướng dẫn viên" is Unit(UnitClass::People),
        "Có mặt 23/80 hướng dẫn viên, đạt 28,75%." => "";
    "công chức" is Unit(UnitClass::People),
        "Có mặt 23/80 công chức, đạt 28,75%." => "";
    "viên chức" is Unit(UnitClass::People),
        "Có mặt 23/80 viên chức, đạt 28,75%." => "";
    "giảng viên" is Unit(UnitClass::People),
        "Có mặt 23/80 giảng viên, đạt 28,75%." => "";
    "chủ doanh nghiệp" is Unit(UnitClass::People),
        "Có mặt 23/80 chủ doanh nghiệp, đạt 28,75%." => "";
    "tín đồ" is Unit(UnitClass::People),
        "Có mặt 23/80 tín đồ, đạt 28,75%." => "";
    "tân binh" is Unit(UnitClass::People),
        "Có mặt 23/80 tân binh, đạt 28,75%." => "";
    "cụ" is Unit(UnitClass::People),
        "Có mặt 23/80 cụ, đạt 28,75%." => "";
    "vị" is Unit(UnitClass::People),
        "Có mặt 23/80 vị, đạt 28,75%." => "";
    "kg" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kg, đạt 28,75%." => "";
    "m2" is Unit(UnitClass::Things),
        "Thực hiện 23/80 m2, đạt 28,75%." => "";
    "m3" is Unit(UnitClass::Things),
        "Thực hiện 23/80 m3, đạt 28,75%." => "";
    "mét" is Unit(UnitClass::Things),
        "Thực hiện 23/80 mét, đạt 28,75%." => "";
    "lít" is Unit(UnitClass::Things),
        "Thực hiện 23/80 lít, đạt 28,75%." => "";
    "MW" is Unit(UnitClass::Things),
        "Thực hiện 23/80 MW, đạt 28,75%." => "";
    "kWh" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kWh, đạt 28,75%." => "";
    "suất quà" is Unit(UnitClass::Things),
        "Thực hiện 23/80 suất quà, đạt 28,75%." => "";
    "phần quà" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phần quà, đạt 28,75%." => "";
    "phòng học" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phòng học, đạt 28,75%." => "";
    "tuyến đường" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tuyến đường, đạt 28,75%." => "";
    "cầu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 cầu, đạt 28,75%." => "";
    "tờ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tờ, đạt 28,75%." => "";
    "phiếu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phiếu, đạt 28,75%." => "";
    "ca" is Unit(UnitClass::Things),
        "Thực hiện 23/80 ca, đạt 28,75%." => "";
    "liều" is Unit(UnitClass::Things),
        "Thực hiện 23/80 liều, đạt 28,75%." => "";
    "mũi" is Unit(UnitClass::Things),
        "Thực hiện 23/80 mũi, đạt 28,75%." => "";
    "trang trại" is Unit(UnitClass::Things),
        "Thực hiện 23/80 trang trại, đạt 28,75%." => "";
    "sào" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sào, đạt 28,75%." => "";
    "bài" is Unit(UnitClass::Things),
        "Thực hiện 23/80 bài, đạt 28,75%." => "";
    "đợt" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đợt, đạt 28,75%." => "";
    "ý kiến" is Unit(UnitClass::Things),
        "Thực hiện 23/80 ý kiến, đạt 28,75%." => "";
    "kiến nghị" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kiến nghị, đạt 28,75%." => "";
    "nhiệm vụ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 nhiệm vụ, đạt 28,75%." => "";
    "đề tài" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đề tài, đạt 28,75%." => "";
    "sáng kiến" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sáng kiến, đạt 28,75%." => "";
    "thẻ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thẻ, đạt 28,75%." => "";
    "giấy chứng nhận" is Unit(UnitClass::Things),
        "Thực hiện 23/80 giấy chứng nhận, đạt 28,75%." => "";
    "chứng chỉ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chứng chỉ, đạt 28,75%." => "";
    "cuốn" is Unit(UnitClass::Things),
        "Thực hiện 23/80 cuốn, đạt 28,75%." => "";
    "bộ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 bộ, đạt 28,75%." => "";
    "chiếc" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chiếc, đạt 28,75%." => "";
    "máy" is Unit(UnitClass::Things),
        "Thực hiện 23/80 máy, đạt 28,75%." => "";
    "xe" is Unit(UnitClass::Things),
        "Thực hiện 23/80 xe, đạt 28,75%." => "";
    "thửa" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thửa, đạt 28,75%." => "";
    "chuyên đề" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chuyên đề, đạt 28,75%." => "";
    "hội nghị" is Unit(UnitClass::Things),
        "Thực hiện 23/80 hội nghị, đạt 28,75%." => "";
    "báo cáo" is Unit(UnitClass::Things),
        "Thực hiện 23/80 báo cáo, đạt 28,75%." => "";
    "đồng hồ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đồng hồ, đạt 28,75%." => "";
    "tỷ suất" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tỷ suất, đạt 28,75%." => "";
    "tàu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tàu, đạt 28,75%." => "";
    "gói thầu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 gói thầu, đạt 28,75%." => "";
    "hạng mục" is Unit(UnitClass::Things),
        "Thực hiện 23/80 hạng mục, đạt 28,75%." => "";
    "sự kiện" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sự kiện, đạt 28,75%." => "";
    "tài khoản" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tài khoản, đạt 28,75%." => "";
    "thuê bao" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thuê bao, đạt 28,75%." => "";
    "cấp ủy" is Unit(UnitClass::Organisations),
        "Có 11/35 cấp ủy hoàn thành nhiệm vụ." => "";
    "đảng bộ cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 đảng bộ cơ sở hoàn thành nhiệm vụ." => "";
    "chi bộ cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 chi bộ cơ sở hoàn thành nhiệm vụ." => "";
    "chi bộ trực thuộc" is Unit(UnitClass::Organisations),
        "Có 11/35 chi bộ trực thuộc hoàn thành nhiệm vụ." => "";
    "công đoàn cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 công đoàn cơ sở hoàn thành nhiệm vụ." => "";
    "công đoàn" is Unit(UnitClass::Organisations),
        "Có 11/35 công đoàn hoàn thành nhiệm vụ." => "";
    "chi hội" is Unit(UnitClass::Organisations),
        "Có 11/35 chi hội hoàn thành nhiệm vụ." => "";
    "chi đoàn" is Unit(UnitClass::Organisations),
        "Có 11/35 chi đoàn hoàn thành nhiệm vụ." => "";
    "câu lạc bộ" is Unit(UnitClass::Organisations),
        "Có 11/35 câu lạc bộ hoàn thành nhiệm vụ." => "";
    "địa phương" is Unit(UnitClass::Organisations),
        "Có 11/35 địa phương hoàn thành nhiệm vụ." => "";
    "khu dân cư" is Unit(UnitClass::Organisations),
        "Có 11/35 khu dân cư hoàn thành nhiệm vụ." => "";
    "tổ dân phố" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ dân phố hoàn thành nhiệm vụ." => "";
    "nhà trường" is Unit(UnitClass::Organisations),
        "Có 11/35 nhà trường hoàn thành nhiệm vụ." => "";
    "bệnh viện" is Unit(UnitClass::Organisations),
        "Có 11/35 bệnh viện hoàn thành nhiệm vụ." => "";
    "tập thể" is Unit(UnitClass::Organisations),
        "Có 11/35 tập thể hoàn thành nhiệm vụ." => "";
    "điểm trường" is Unit(UnitClass::Organisations),
        "Có 11/35 điểm trường hoàn thành nhiệm vụ." => "";
    "ban" is Unit(UnitClass::Organisations),
        "Có 11/35 ban hoàn thành nhiệm vụ." => "";
    "ngành" is Unit(UnitClass::Organisations),
        "Có 11/35 ngành hoàn thành nhiệm vụ." => "";
    "cơ quan, đơn vị" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ quan, đơn vị hoàn thành nhiệm vụ." => "";
    "trạm y tế" is Unit(UnitClass::Organisations),
        "Có 11/35 trạm y tế hoàn thành nhiệm vụ." => "";
    "làng" is Unit(UnitClass::Organisations),
        "Có 11/35 làng hoàn thành nhiệm vụ." => "";
    "xóm" is Unit(UnitClass::Organisations),
        "Có 11/35 xóm hoàn thành nhiệm vụ." => "";
    "tổ hợp tác" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ hợp tác hoàn thành nhiệm vụ." => "";

    "tổ chức được" is Does,
        "Kế hoạch 80 lớp, tổ chức được 96 lớp, đạt 120%." => "";
}
