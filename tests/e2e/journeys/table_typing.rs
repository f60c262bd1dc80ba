//! A plan from nothing: by the keyboard alone, and from a template.

use serde_json::json;
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{ATTAINMENT, EXCESS, FIRST_YEAR_RESULT, FIRST_YEAR_TARGET, NAME, RESULT, TARGET},
};

on_both_carriers!(three_levels_by_the_keyboard_alone, the_room_has_an_address);
on_the_site!(
    a_template_is_filled_in,
    composed_names_stay_whole_and_no_key_acts,
    unreadable_text_stays_in_its_cell,
    an_ambiguous_number_is_asked_in_the_cell,
);

async fn three_levels_by_the_keyboard_alone(page: &Page) -> Outcome {
    page.open_table().await?;
    page.tab_to("Thêm dòng").await?;
    page.press("Enter").await?;
    page.keyboard_is_at(0, NAME).await?;
    page.write("Đảng bộ tỉnh").await?;
    page.press("Ctrl+Enter").await?;
    page.write("Đảng bộ xã Nhất").await?;
    page.press("Alt+Shift+Right Ctrl+Enter").await?;
    page.write("Chi bộ Một").await?;
    page.press("Alt+Shift+Right Tab").await?;
    page.write("12").await?;
    page.press("Tab").await?;
    page.write("9").await?;
    page.press("Ctrl+Enter").await?;
    page.write("Chi bộ Hai").await?;
    page.press("Right").await?;
    page.write("8").await?;
    page.press("Right").await?;
    page.write("10").await?;
    page.press("Ctrl+Enter").await?;
    page.write("Đảng bộ xã Nhì").await?;
    page.press("Alt+Shift+Left Ctrl+Enter").await?;
    page.write("Chi bộ Ba").await?;
    page.press("Alt+Shift+Right Tab").await?;
    page.write("5").await?;
    // Enter keeps what was typed and goes to the row to add units in.
    page.press("Enter").await?;
    page.keyboard_is_at(6, TARGET).await?;
    page.outline_is(&[
        "Đảng bộ tỉnh",
        "·Đảng bộ xã Nhất",
        "··Chi bộ Một",
        "··Chi bộ Hai",
        "·Đảng bộ xã Nhì",
        "··Chi bộ Ba",
    ])
    .await?;
    page.row_says(0, TARGET, &["25", "19", "76%", "−6"]).await?;
    page.row_says(1, TARGET, &["20", "19", "95%", "−1"]).await?;
    page.row_says(2, TARGET, &["12", "9", "75%", "−3"]).await?;
    page.row_says(3, TARGET, &["8", "10", "125%", "+2"]).await?;
    page.row_says(4, TARGET, &["5", ""]).await?;
    page.row_says(5, TARGET, &["5", ""]).await?;
    page.summary_says("Σ chỉ tiêu 25 Σ kết quả 19 Tỷ lệ đạt 76%").await?;
    page.summary_says("/ 3 đơn vị").await?;
    // Typing in the row below the last adds a unit.
    page.press("Left").await?;
    page.write("Chi bộ Bốn").await?;
    page.press("Tab").await?;
    page.write("1").await?;
    page.press("Up").await?;
    page.cell_says(4, TARGET, "6").await?;
    page.cell_says(0, TARGET, "26").await?;
    page.saved().await?;
    page.reload().await?;
    page.cell_says(0, TARGET, "26").await?;
    page.cell_says(6, NAME, "Chi bộ Bốn").await
}

async fn the_room_has_an_address(page: &Page) -> Outcome {
    page.open().await?;
    page.named("a", "Bảng").await?.click().await?;
    page.says("Chưa có kế hoạch nào đang mở").await?;
    assert!(page.driver.current_url().await?.as_str().ends_with("#table"));
    page.driver.back().await?;
    page.field("Chỉ tiêu").await?;
    page.driver.forward().await?;
    page.says("Chưa có kế hoạch nào đang mở").await?;
    page.reload().await?;
    page.says("Chưa có kế hoạch nào đang mở").await
}

async fn a_template_is_filled_in(page: &Page) -> Outcome {
    page.open_table().await?;
    page.button("Đảng bộ xã").await?.click().await?;
    page.cell_says(0, NAME, "Đảng bộ xã").await?;
    page.cell_says(10, NAME, "Chi bộ 10").await?;
    assert_eq!(page.save_note().await?, "Chưa có thay đổi để lưu");
    page.click_cell(1, FIRST_YEAR_TARGET).await?;
    page.write("4").await?;
    page.press("Tab").await?;
    page.write("3").await?;
    // Down the column of targets, then the years are summed up in the term and the cells in the committee.
    page.press("Enter Left").await?;
    page.write("2").await?;
    page.press("Enter").await?;
    page.row_says(0, FIRST_YEAR_TARGET, &["6", "3", "50%", "−3"]).await?;
    page.row_says(0, TARGET, &["6", "3", "50%", "−3"]).await?;
    page.row_says(1, TARGET, &["4", "3", "75%", "−1"]).await?;
    page.saved().await?;
    assert_eq!(page.stored_titles().await?, ["Đảng bộ xã"]);
    Ok(())
}

async fn composed_names_stay_whole_and_no_key_acts(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.compose(&["D", "Đ", "Đo", "Đoa", "Đoan", "Đoàn"], "Đoàn").await?;
    page.cell_says(0, NAME, "Đoàn").await?;
    page.press("Ctrl+Enter").await?;
    page.keyboard_is_at(1, NAME).await?;
    for stage in ["N", "Nư", "Nữ"] {
        page.compose_on(stage).await?;
        page.cell_says(1, NAME, stage).await?;
        // Keys that the input method takes for itself, as browsers tell of them, and one that the browser sends.
        let taken = "const input = document.activeElement, taken = [];
            for (const key of ['Enter', 'Tab', 'Escape', 'ArrowDown', 'ArrowLeft', 'Delete', 'F2', ' ', 'Process'])
                for (const how of [{ isComposing: true }, { keyCode: 229 }]) {
                    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how });
                    if (!input.dispatchEvent(event)) taken.push(key);
                }
            for (const key of ['z', 'y', 'd', 'a', 'Enter', 'End']) {
                const event = new KeyboardEvent('keydown',
                    { key, ctrlKey: true, isComposing: true, bubbles: true, cancelable: true });
                if (!input.dispatchEvent(event)) taken.push(`Ctrl+${key}`);
            }
            return taken";
        assert_eq!(page.script(taken, &[]).await?, json!([]), "no key acts during composition");
        page.press("Enter").await?;
        assert_eq!(page.keyboard_at().await?, Some((1, NAME)));
        assert_eq!(page.cell(1, NAME).await?.as_deref(), Some(stage));
    }
    page.compose(&[], "Nữ").await?;
    page.cell_says(1, NAME, "Nữ").await?;
    page.press("Tab").await?;
    page.keyboard_is_at(1, TARGET).await?;
    // Figures are composed as well.
    page.compose(&["7", "75"], "750").await?;
    page.press("Enter").await?;
    page.row_says(1, NAME, &["Nữ", "750"]).await?;
    page.outline_is(&["Đoàn", "Nữ"]).await
}

async fn unreadable_text_stays_in_its_cell(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.press("Tab").await?;
    page.write("750").await?;
    page.press("Tab").await?;
    page.write("9o7").await?;
    page.says("9o7").await?;
    page.press("Tab").await?;
    page.cell_says(0, RESULT, "9o7").await?;
    page.cell_says(0, ATTAINMENT, "—").await?;
    page.saved().await?;
    page.reload().await?;
    page.row_says(0, TARGET, &["750", "9o7"]).await?;
    page.click_cell(0, RESULT).await?;
    let input = page.driver.active_element().await?;
    assert_eq!(input.attr("aria-invalid").await?.as_deref(), Some("true"));
    let described_by = input.attr("aria-describedby").await?.ok_or("the mistake is described")?;
    assert!(page.driver.find(By::Id(described_by)).await?.text().await?.contains("Có chữ trong ô số, từ “o”"));
    page.write("907").await?;
    page.press("Tab").await?;
    page.row_says(0, RESULT, &["907", "120,93%", "+157"]).await
}

async fn an_ambiguous_number_is_asked_in_the_cell(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.press("Tab").await?;
    page.write("570").await?;
    page.press("Tab").await?;
    page.write("1,140").await?;
    page.button("1.140").await?.click().await?;
    page.row_says(0, RESULT, &["1.140", "200%"]).await?;
    page.cell_says(0, EXCESS, "+570").await?;
    page.cell_says(0, FIRST_YEAR_RESULT, "").await
}
