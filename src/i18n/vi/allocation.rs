//! The room of allocation.

use crate::i18n::AllocationWords;

pub(super) const WORDS: AllocationWords = AllocationWords {
    room: "Phân bổ",
    heading: "Phân bổ chỉ tiêu",
    went_down: |unit| format!("Kế hoạch có một đơn vị đứng đầu: đang chia cho các đơn vị trực thuộc {unit}."),
    nobody: |unit| format!("{unit} không có đơn vị trực thuộc nào để chia."),
    to_parent: |unit| format!("Chia ở cấp trên: {unit}"),
    to_all: "Chia cho tất cả đơn vị cấp trên cùng",
    and_more: |more| format!("và {more} đơn vị khác"),
    total: "Tổng cần phân bổ",
    total_own: |period, unit, target| format!("Để trống thì lấy chỉ tiêu {period} của {unit}: {target}."),
    total_lower_end: |period, unit, target, low| {
        format!("Để trống: chỉ tiêu {period} của {unit} là {target}, lấy mức thấp nhất là {low}.")
    },
    total_apart: |period, unit, target| format!("Khác chỉ tiêu {period} của {unit}: {target}."),
    no_total: "Chưa có tổng để phân bổ. Hãy nhập tổng.",
    no_own_target: |unit, period| {
        format!("Chưa có tổng: {unit} chưa có chỉ tiêu {period}. Hãy nhập tổng ở đây, hoặc nhập chỉ tiêu ở Bảng.")
    },
    own_unread: |unit, period| format!("Chỉ tiêu {period} của {unit} ở Bảng chưa đọc được. Hãy nhập tổng ở đây."),
    own_not_whole: |target| format!("Chỉ tiêu {target} không phải số nguyên nên không chia được. Hãy nhập tổng."),
    own_of_another_kind: |target| {
        format!("Chỉ tiêu {target} là mức không vượt quá hoặc số đơn vị, không phải tổng để chia. Hãy nhập tổng.")
    },
    base: "Phần đều mỗi đơn vị",
    base_hint: "Mỗi đơn vị nhận trước chừng này; phần còn lại chia theo căn cứ.",
    weights: "Căn cứ phân bổ",
    equal: "Chia đều",
    members: "Số có đầu năm",
    pool: "Nguồn",
    last_result: "Kết quả gần nhất",
    own: "Cột riêng (dân số…)",
    source: |period| format!("Lấy số của: {period}."),
    source_none: "Chưa đơn vị nào có số này.",
    own_hint: "Gõ hoặc dán cả cột từ Excel vào cột Trọng số.",
    take_weights: |period| format!("Lấy lại trọng số đã nhập cho {period}"),
    method: "Cách làm tròn được ghi",
    largest_remainder: "Phần dư lớn nhất",
    sainte_lague: "Sainte-Laguë",
    bounds: "Mức tối thiểu, tối đa và khóa từng đơn vị",
    weight: "Trọng số",
    minimum: "Tối thiểu",
    maximum: "Tối đa",
    locked: "Khóa ở",
    locked_hint: "Đơn vị bị khóa giữ số của mình, không tham gia chia: gõ một số, hoặc bấm “giữ” (dấu =) để giữ chỉ tiêu \
                  đang có.",
    keep: "giữ",
    keep_named: |unit| format!("Giữ chỉ tiêu đang có: {unit}"),
    fill_down: |column| format!("{column}: điền như đơn vị đầu"),
    quota: "Trước làm tròn",
    now: "Đang có",
    rounding: |by| format!("làm tròn {by}"),
    chosen: "sẽ ghi",
    differs: "khác cách kia",
    is_locked: "khóa",
    is_kept: "giữ nguyên",
    is_new: "mới",
    is_missing: "chưa có",
    is_tied: "hòa",
    sum: "Cộng",
    units: "Phân bổ theo đơn vị",
    waits: "Chưa tính được",
    problem: |unit, field, text| {
        if unit.is_empty() { format!("{field} “{text}”:") } else { format!("{unit}, {field} “{text}”:") }
    },
    nothing_to_keep: "Ô chỉ tiêu chưa có số nguyên nào để giữ.",
    more_problems: |more| format!("và {more} ô khác."),
    missing: |units| {
        format!(
            "Chưa có trọng số: {units}. Hãy nhập (số 0 cũng là một trọng số), chọn căn cứ khác, hoặc khóa các đơn vị \
             này."
        )
    },
    fits: "Kết quả phân bổ",
    does_not_fit: "Không chia được",
    parts: |total, parts| format!("Tổng {total} = {parts}."),
    part_locked: |count| format!("{count} đã khóa"),
    part_base: |units, base, product| format!("{product} chia đều ({units} × {base})"),
    part_rest: |count| format!("{count} theo căn cứ"),
    left_by_rounding: |count| {
        format!(
            "Số dư làm tròn: bỏ hết phần lẻ thì còn {count}; cách phần dư lớn nhất giao thêm 1 cho {count} \
             đơn vị có phần lẻ lớn nhất."
        )
    },
    nothing_left: "Số dư làm tròn: không có, mọi mức đều là số nguyên.",
    methods_agree: |total| format!("Hai cách đều cộng đúng {total} và cho cùng kết quả."),
    methods_differ: |total, count, units| {
        format!(
            "Hai cách đều cộng đúng {total}, khác nhau ở {count} đơn vị: {units} (phần dư lớn nhất / Sainte-Laguë)."
        )
    },
    tie: |method, units| format!("{method}, hòa: {units} có quyền như nhau với suất cuối cùng."),
    tie_rule: "Theo quy tắc: trọng số lớn hơn được trước, rồi mức tối đa cao hơn, rồi mức tối thiểu cao hơn, rồi đơn vị \
               đứng trước trong bảng.",
    with_two: |unit, one, other| format!("{unit} ({one} / {other})"),
    minimum_above_maximum: |units| format!("Mức tối thiểu lớn hơn mức tối đa ở: {units}."),
    base_above_maximum: |base, units| format!("Phần đều {base} lớn hơn mức tối đa của: {units}."),
    locked_above_total: |locked, total, apart| {
        format!(
            "Các đơn vị bị khóa giữ {locked}, nhiều hơn tổng {total}: thừa {apart}. Hãy mở khóa bớt hoặc tăng tổng."
        )
    },
    all_locked: |locked, total, apart| {
        format!(
            "Mọi đơn vị đều bị khóa, giữ {locked} trong tổng {total}: còn {apart} không giao cho ai. Hãy mở khóa một đơn \
             vị."
        )
    },
    base_above_left: |units, base, product, left| {
        format!("Phần đều {units} × {base} = {product}, nhiều hơn {left} có để chia. Hãy giảm phần đều hoặc tăng tổng.")
    },
    minimums_above_left: |sum, left, apart, units| {
        format!(
            "Các mức tối thiểu cộng lại là {sum}, nhiều hơn {left} có để chia: thiếu {apart}. Mức tối thiểu ở: {units}."
        )
    },
    maximums_below_left: |sum, left, apart| {
        format!("Các mức tối đa cộng lại chỉ {sum}, ít hơn {left} cần chia: còn {apart} không giao cho ai được.")
    },
    no_weights: |left, reach, units| {
        format!(
            "Cần chia {left} nhưng chỉ giao được {reach}: trọng số bằng 0 ở {units}, các đơn vị còn lại đã tới mức tối đa."
        )
    },
    negative: "Tổng, trọng số và các mức không thể âm.",
    overflow: "Số quá lớn để chia chính xác.",
    write: "Ghi vào kế hoạch",
    changes: |targets, new, same, kept, period| {
        let mut text = format!("Chỉ tiêu {period}: {targets} đơn vị đổi");
        if new > 0 {
            text.push_str(&format!(" (trong đó {new} chưa có chỉ tiêu)"));
        }
        if same > 0 {
            text.push_str(&format!(", {same} đơn vị đã đúng số này"));
        }
        if kept > 0 {
            text.push_str(&format!(", {kept} đơn vị giữ nguyên"));
        }
        text.push('.');
        text
    },
    with_result: |units| format!("Đã có kết quả, tỷ lệ đạt sẽ tính theo chỉ tiêu mới: {units}."),
    becomes_number: |units| format!("Chỉ tiêu dạng khác sẽ thành một số cụ thể: {units}."),
    unread_goes: |units| format!("Chữ chưa đọc được ở ô chỉ tiêu sẽ được thay bằng số: {units}."),
    write_now: "Ghi vào kế hoạch",
    not_yet: "Chưa có gì được ghi. Cột “Đang có” cho thấy từng chỉ tiêu đổi từ số nào.",
    is_written: |period| format!("Đã ghi chỉ tiêu {period} vào kế hoạch."),
    is_there: "Kế hoạch đã có đúng các số này.",
    undo: "Hoàn tác",
    check: "Soát tổng chỉ tiêu đã giao",
    check_of: |unit| format!("{unit} so với các đơn vị trực thuộc"),
    sum_apart: |own, sum, apart, above| {
        let side = if above { "nhiều hơn" } else { "ít hơn" };
        format!("giao {own}, các đơn vị cộng lại {sum}: lệch {apart}, {side} số giao.")
    },
    sum_matches: |own| format!("giao {own}, khớp tổng các đơn vị."),
    not_handed_down: |own| format!("giao {own}, các đơn vị chưa có chỉ tiêu."),
    only_sum: |sum| format!("chưa có chỉ tiêu riêng; các đơn vị cộng lại {sum}."),
    sum_mixed: |own| format!("giao {own}; chỉ tiêu các đơn vị khác loại nên không cộng, không so được."),
    by_lower_ends: "So theo mức thấp nhất.",
    without_target: |units| format!("Chưa có chỉ tiêu: {units}."),
    years_apart: |assigned, years, apart, above| {
        let side = if above { "nhiều hơn" } else { "ít hơn" };
        format!("giao {assigned}, các năm cộng lại {years}: lệch {apart}, {side} số giao.")
    },
    gaps: |count| format!("{count} chỗ chưa khớp ở các cấp dưới. Bấm để đến đơn vị và kỳ đó."),
    no_gaps: "Các cấp dưới: mọi chỉ tiêu đã phân đều khớp tổng.",
    nothing_to_check: "Chưa có chỉ tiêu của đơn vị cấp trên để soát.",
    more_gaps: |more| format!("và {more} chỗ khác."),
    about: |period, sentence| format!("{period}: {sentence}"),
    pasted: |rows, left_out, by_name| {
        let mut text = format!("Đã dán {rows} dòng");
        if by_name {
            text.push_str(", xếp theo tên đơn vị");
        }
        if left_out > 0 {
            text.push_str(&format!("; bỏ {left_out} dòng không có đơn vị tương ứng"));
        }
        text.push('.');
        text
    },
};
