//! Vietnamese: what else is counted.

use crate::report::phrase::Meaning::{Organisation, Unit};
use crate::report::phrase::UnitClass;
use crate::report::phrase::phrases;

phrases! {
    "lớp" is Unit(UnitClass::Classes),
        "Mở 23/80 lớp, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "lượt người" is Unit(UnitClass::Things),
        "Mở lớp cho 23/80 lượt người, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "hộ" is Unit(UnitClass::Households),
        "Vận động 23/80 hộ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "hộ dân" is Unit(UnitClass::Households),
        "Vận động 23/80 hộ dân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "gia đình" is Unit(UnitClass::Households),
        "Vận động 23/80 gia đình, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "đồng" is Unit(UnitClass::Money),
        "Thu 950.000 đồng, đạt 95% dự toán (1.000.000 đồng)." => "attainment 95%: 950.000 of 1.000.000, agrees";
    "USD" is Unit(UnitClass::Money),
        "Xuất khẩu 23/80 triệu USD, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tổ chức cơ sở đảng" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ chức cơ sở đảng kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "tổ chức đảng" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ chức đảng kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "chi, đảng bộ" is Unit(UnitClass::Organisations),
        "Có 11/35 chi, đảng bộ kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "đơn vị" is Unit(UnitClass::Organisations),
        "Có 11/35 đơn vị kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ sở kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "cơ quan" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ quan kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "trường" is Unit(UnitClass::Organisations),
        "Có 11/35 trường kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "doanh nghiệp" is Unit(UnitClass::Organisations),
        "Có 11/35 doanh nghiệp kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "cấp ủy" is Unit(UnitClass::Organisations),
        "Có 11/35 cấp ủy hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "đảng bộ cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 đảng bộ cơ sở hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "chi bộ cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 chi bộ cơ sở hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "chi bộ trực thuộc" is Unit(UnitClass::Organisations),
        "Có 11/35 chi bộ trực thuộc hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "công đoàn cơ sở" is Unit(UnitClass::Organisations),
        "Có 11/35 công đoàn cơ sở hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "công đoàn" is Unit(UnitClass::Organisations),
        "Có 11/35 công đoàn hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "chi hội" is Unit(UnitClass::Organisations),
        "Có 11/35 chi hội hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "chi đoàn" is Unit(UnitClass::Organisations),
        "Có 11/35 chi đoàn hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "câu lạc bộ" is Unit(UnitClass::Organisations),
        "Có 11/35 câu lạc bộ hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "địa phương" is Unit(UnitClass::Organisations),
        "Có 11/35 địa phương hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "khu dân cư" is Unit(UnitClass::Organisations),
        "Có 11/35 khu dân cư hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "tổ dân phố" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ dân phố hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "nhà trường" is Unit(UnitClass::Organisations),
        "Có 11/35 nhà trường hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "bệnh viện" is Unit(UnitClass::Organisations),
        "Có 11/35 bệnh viện hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "tập thể" is Unit(UnitClass::Organisations),
        "Có 11/35 tập thể hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "điểm trường" is Unit(UnitClass::Organisations),
        "Có 11/35 điểm trường hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "ban" is Unit(UnitClass::Organisations),
        "Có 11/35 ban hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "ngành" is Unit(UnitClass::Organisations),
        "Có 11/35 ngành hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "cơ quan, đơn vị" is Unit(UnitClass::Organisations),
        "Có 11/35 cơ quan, đơn vị hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "trạm y tế" is Unit(UnitClass::Organisations),
        "Có 11/35 trạm y tế hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "làng" is Unit(UnitClass::Organisations),
        "Có 11/35 làng hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "xóm" is Unit(UnitClass::Organisations),
        "Có 11/35 xóm hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "tổ hợp tác" is Unit(UnitClass::Organisations),
        "Có 11/35 tổ hợp tác hoàn thành nhiệm vụ." => "ratio 11/35: 11 of 35, agrees";
    "trạm" is Unit(UnitClass::Organisations),
        "Có 11/16 trạm đạt yêu cầu." => "ratio 11/16: 11 of 16, agrees";
    "ha" is Unit(UnitClass::Things),
        "Trồng 23/80 ha, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tấn" is Unit(UnitClass::Things),
        "Thu 23/80 tấn, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tạ" is Unit(UnitClass::Things),
        "Thu 23/80 tạ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "km" is Unit(UnitClass::Things),
        "Làm 23/80 km, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "căn" is Unit(UnitClass::Things),
        "Xây 23/80 căn, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "nhà" is Unit(UnitClass::Things),
        "Xây 23/80 nhà, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "con" is Unit(UnitClass::Things),
        "Nuôi 23/80 con, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cây" is Unit(UnitClass::Things),
        "Trồng 23/80 cây, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "vụ" is Unit(UnitClass::Things),
        "Giải quyết 23/80 vụ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "hồ sơ" is Unit(UnitClass::Things),
        "Giải quyết 23/80 hồ sơ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "mô hình" is Unit(UnitClass::Things),
        "Xây dựng 23/80 mô hình, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "sản phẩm" is Unit(UnitClass::Things),
        "Công nhận 23/80 sản phẩm, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "công trình" is Unit(UnitClass::Things),
        "Xây dựng 23/80 công trình, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "dự án" is Unit(UnitClass::Things),
        "Xây dựng 23/80 dự án, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "suất" is Unit(UnitClass::Things),
        "Tặng 23/80 suất, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "buổi" is Unit(UnitClass::Things),
        "Tổ chức 23/80 buổi, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cuộc" is Unit(UnitClass::Things),
        "Tổ chức 23/80 cuộc, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "lượt" is Unit(UnitClass::Things),
        "Đón 23/80 lượt, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "lượt khách" is Unit(UnitClass::Things),
        "Đón 84 lượt khách, gấp 2,1 lần năm 2022 (40 lượt)." => "ratio 2,1 lần: 84 of 40, agrees";
    "giường" is Unit(UnitClass::Things),
        "Kê 23/80 giường, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đơn" is Unit(UnitClass::Things),
        "Giải quyết 23/80 đơn, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tiêu chí" is Unit(UnitClass::Things),
        "Đạt 15/19 tiêu chí, đạt 78,9%." => "attainment 78,9%: 15 of 19, agrees";
    "hợp tác xã" is Unit(UnitClass::Things),
        "Thành lập 23/80 hợp tác xã, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "văn bản" is Unit(UnitClass::Things),
        "Ban hành 23/80 văn bản, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "kg" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kg, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "m2" is Unit(UnitClass::Things),
        "Thực hiện 23/80 m2, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "m3" is Unit(UnitClass::Things),
        "Thực hiện 23/80 m3, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "mét" is Unit(UnitClass::Things),
        "Thực hiện 23/80 mét, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "lít" is Unit(UnitClass::Things),
        "Thực hiện 23/80 lít, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "MW" is Unit(UnitClass::Things),
        "Thực hiện 23/80 MW, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "kWh" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kWh, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "suất quà" is Unit(UnitClass::Things),
        "Thực hiện 23/80 suất quà, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "phần quà" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phần quà, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "phòng học" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phòng học, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tuyến đường" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tuyến đường, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cầu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 cầu, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tờ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tờ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "phiếu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 phiếu, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "ca" is Unit(UnitClass::Things),
        "Thực hiện 23/80 ca, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "liều" is Unit(UnitClass::Things),
        "Thực hiện 23/80 liều, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "mũi" is Unit(UnitClass::Things),
        "Thực hiện 23/80 mũi, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "trang trại" is Unit(UnitClass::Things),
        "Thực hiện 23/80 trang trại, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "sào" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sào, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "bài" is Unit(UnitClass::Things),
        "Thực hiện 23/80 bài, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đợt" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đợt, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "ý kiến" is Unit(UnitClass::Things),
        "Thực hiện 23/80 ý kiến, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "kiến nghị" is Unit(UnitClass::Things),
        "Thực hiện 23/80 kiến nghị, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "nhiệm vụ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 nhiệm vụ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đề tài" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đề tài, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "sáng kiến" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sáng kiến, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "thẻ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thẻ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "giấy chứng nhận" is Unit(UnitClass::Things),
        "Thực hiện 23/80 giấy chứng nhận, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "chứng chỉ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chứng chỉ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cuốn" is Unit(UnitClass::Things),
        "Thực hiện 23/80 cuốn, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "bộ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 bộ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "chiếc" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chiếc, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "máy" is Unit(UnitClass::Things),
        "Thực hiện 23/80 máy, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "xe" is Unit(UnitClass::Things),
        "Thực hiện 23/80 xe, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "thửa" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thửa, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "chuyên đề" is Unit(UnitClass::Things),
        "Thực hiện 23/80 chuyên đề, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "hội nghị" is Unit(UnitClass::Things),
        "Thực hiện 23/80 hội nghị, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "báo cáo" is Unit(UnitClass::Things),
        "Thực hiện 23/80 báo cáo, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đồng hồ" is Unit(UnitClass::Things),
        "Thực hiện 23/80 đồng hồ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tỷ suất" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tỷ suất, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tàu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tàu, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "gói thầu" is Unit(UnitClass::Things),
        "Thực hiện 23/80 gói thầu, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "hạng mục" is Unit(UnitClass::Things),
        "Thực hiện 23/80 hạng mục, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "sự kiện" is Unit(UnitClass::Things),
        "Thực hiện 23/80 sự kiện, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "tài khoản" is Unit(UnitClass::Things),
        "Thực hiện 23/80 tài khoản, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "thuê bao" is Unit(UnitClass::Things),
        "Thực hiện 23/80 thuê bao, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "khoản thu" is Unit(UnitClass::Things),
        "Có 11/16 khoản thu đạt dự toán." => "ratio 11/16: 11 of 16, agrees";
    "khoản" is Unit(UnitClass::Things),
        "Có 11/16 khoản đạt dự toán." => "";

    "chi bộ" is Organisation,
        "Có 11/35 chi bộ kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "đảng bộ" is Organisation,
        "Có 11/35 đảng bộ kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "xã" is Organisation,
        "Có 11/35 xã kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "phường" is Organisation,
        "Có 11/35 phường kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "huyện" is Organisation,
        "Có 11/35 huyện kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "thôn" is Organisation,
        "Có 11/35 thôn kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "ấp" is Organisation,
        "Có 11/35 ấp kết nạp đảng viên." => "ratio 11/35: 11 of 35, agrees";
    "đảng ủy" is Organisation,
        "Đảng ủy xã A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "tỉnh" is Organisation,
        "Tỉnh A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "thành phố" is Organisation,
        "Thành phố A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "thị xã" is Organisation,
        "Thị xã A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "thị trấn" is Organisation,
        "Thị trấn A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "quận" is Organisation,
        "Quận 5: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "khối" is Organisation,
        "Khối A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "công ty" is Organisation,
        "Công ty A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "tổ" is Organisation,
        "Tổ 3: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "khu phố" is Organisation,
        "Khu phố 3: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "buôn" is Organisation,
        "Buôn A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "bản" is Organisation,
        "Bản A: 23/80 đảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
}
