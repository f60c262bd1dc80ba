//! Vietnamese: those who are counted by head.

use crate::report::phrase::Meaning::Unit;
use crate::report::phrase::UnitClass;
use crate::report::phrase::phrases;

phrases! {
    "đảng viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 đảng viên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đảng viên mới" is Unit(UnitClass::People),
        "Kết nạp 23/80 đảng viên mới, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "quần chúng" is Unit(UnitClass::People),
        "Kết nạp 23/80 quần chúng, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "quần chúng ưu tú" is Unit(UnitClass::People),
        "Kết nạp 23/80 quần chúng ưu tú, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đồng chí" is Unit(UnitClass::People),
        "Kết nạp 23/80 đồng chí, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đ/c" is Unit(UnitClass::People),
        "Kết nạp 23/80 đ/c, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "người" is Unit(UnitClass::People),
        "Kết nạp 23/80 người, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "đoàn viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 đoàn viên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "hội viên" is Unit(UnitClass::People),
        "Kết nạp 23/80 hội viên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "học sinh" is Unit(UnitClass::People),
        "Tuyển 23/80 học sinh, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "sinh viên" is Unit(UnitClass::People),
        "Tuyển 23/80 sinh viên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "em" is Unit(UnitClass::People),
        "Tuyển 23/80 em, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cháu" is Unit(UnitClass::People),
        "Tuyển 23/80 cháu, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "trẻ" is Unit(UnitClass::People),
        "Tiêm cho 23/80 trẻ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "lao động" is Unit(UnitClass::People),
        "Tuyển 23/80 lao động, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "công nhân" is Unit(UnitClass::People),
        "Tuyển 23/80 công nhân, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "cán bộ" is Unit(UnitClass::People),
        "Tuyển 23/80 cán bộ, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "công dân" is Unit(UnitClass::People),
        "Tuyển 23/80 công dân, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "thanh niên" is Unit(UnitClass::People),
        "Tuyển 23/80 thanh niên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "nữ" is Unit(UnitClass::People),
        "Kết nạp 193 đảng viên, trong đó 108 nữ (56%)." => "share 56%: 108 of 193, agrees";
    "nam" is Unit(UnitClass::People),
        "Kết nạp 193 đảng viên, trong đó 85 nam (44%)." => "share 44%: 85 of 193, agrees";
    "cá nhân" is Unit(UnitClass::People),
        "Khen thưởng 23/80 cá nhân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "đại biểu" is Unit(UnitClass::People),
        "Có mặt 23/80 đại biểu, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "ủy viên" is Unit(UnitClass::People),
        "Có mặt 23/80 ủy viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "ĐV" is Unit(UnitClass::People),
        "CT 80 ĐV, TH 96 ĐV, đạt 120%." => "attainment 120%: 96 of 80, agrees";
    "khách" is Unit(UnitClass::People),
        "Đón 23/80 khách, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "thí sinh" is Unit(UnitClass::People),
        "Có mặt 23/80 thí sinh, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "học viên" is Unit(UnitClass::People),
        "Có mặt 23/80 học viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "giáo viên" is Unit(UnitClass::People),
        "Có mặt 23/80 giáo viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "bác sĩ" is Unit(UnitClass::People),
        "Có mặt 23/80 bác sĩ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "bệnh nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 bệnh nhân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "vận động viên" is Unit(UnitClass::People),
        "Có mặt 23/80 vận động viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "nông dân" is Unit(UnitClass::People),
        "Có mặt 23/80 nông dân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "phụ nữ" is Unit(UnitClass::People),
        "Có mặt 23/80 phụ nữ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "cựu chiến binh" is Unit(UnitClass::People),
        "Có mặt 23/80 cựu chiến binh, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "cử tri" is Unit(UnitClass::People),
        "Có mặt 23/80 cử tri, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "nhân khẩu" is Unit(UnitClass::People),
        "Có mặt 23/80 nhân khẩu, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "đối tượng" is Unit(UnitClass::People),
        "Có mặt 23/80 đối tượng, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "chiến sĩ" is Unit(UnitClass::People),
        "Có mặt 23/80 chiến sĩ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "dân quân" is Unit(UnitClass::People),
        "Có mặt 23/80 dân quân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "quân nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 quân nhân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "trẻ em" is Unit(UnitClass::People),
        "Có mặt 23/80 trẻ em, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "thành viên" is Unit(UnitClass::People),
        "Có mặt 23/80 thành viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "nghệ nhân" is Unit(UnitClass::People),
        "Có mặt 23/80 nghệ nhân, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "hướng dẫn viên" is Unit(UnitClass::People),
        "Có mặt 23/80 hướng dẫn viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "công chức" is Unit(UnitClass::People),
        "Có mặt 23/80 công chức, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "nhân viên" is Unit(UnitClass::People),
        "Tuyển 23/80 nhân viên, đạt 28,75%." => "attainment 28,75%: 23 of 80, agrees";
    "viên chức" is Unit(UnitClass::People),
        "Có mặt 23/80 viên chức, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "giảng viên" is Unit(UnitClass::People),
        "Có mặt 23/80 giảng viên, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "chủ doanh nghiệp" is Unit(UnitClass::People),
        "Có mặt 23/80 chủ doanh nghiệp, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "tín đồ" is Unit(UnitClass::People),
        "Có mặt 23/80 tín đồ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "tân binh" is Unit(UnitClass::People),
        "Có mặt 23/80 tân binh, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "cụ" is Unit(UnitClass::People),
        "Có mặt 23/80 cụ, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
    "vị" is Unit(UnitClass::People),
        "Có mặt 23/80 vị, đạt 28,75%." => "rate 28,75%: 23 of 80, agrees";
}
