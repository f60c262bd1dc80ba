//! The keys of the table, the mouse in it, and its tools: moving, editing, undoing, selecting.

use thirtyfour::prelude::*;

use crate::{
    on_the_site,
    page::{Outcome, Page},
    table::{ATTAINMENT, NAME, RESULT, TARGET},
};

on_the_site!(
    text_is_edited_taken_back_and_removed,
    steps_are_undone_and_named,
    several_cells_are_selected,
    rows_are_moved_and_removed,
    enter_stays_in_what_is_selected,
    escape_leaves_the_table,
    computed_cells_are_not_typed_into,
    no_key_is_lost_where_drawing_is_slow,
);

/// A committee with three cells: 10 of 20, 12 of 10, and one without figures.
async fn open_small_plan(page: &Page) -> Outcome {
    page.open_table().await?;
    let unit = |id: u32, level: u32, name: &str| serde_json::json!({ "id": id, "level": level, "name": name });
    let mut units = [unit(0, 0, "Xã"), unit(1, 1, "Một"), unit(2, 1, "Hai"), unit(3, 1, "Ba")];
    for (place, target, result) in [(1, 20, 10), (2, 10, 12)] {
        units[place]["targets"] = serde_json::json!([{ "low": target }]);
        units[place]["result"] = serde_json::json!(result);
    }
    let term = serde_json::json!({ "label": "2021–2025", "first": 2021, "last": 2025 });
    page.open_plan(&serde_json::json!({ "version": 1, "title": "Xã", "noun": "", "term": term, "units": units })).await
}

async fn text_is_edited_taken_back_and_removed(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.press("Down").await?;
    page.keyboard_is_at(1, NAME).await?;
    // F2: the arrows move within the text.
    page.press("F2 Left").await?;
    page.write("ô").await?;
    page.cell_says(1, NAME, "Mộôt").await?;
    page.press("Home").await?;
    page.write(">").await?;
    page.cell_says(1, NAME, ">Mộôt").await?;
    page.press("Esc").await?;
    page.cell_says(1, NAME, "Một").await?;
    page.keyboard_is_at(1, NAME).await?;
    // Typing replaces; Escape puts back what was there.
    page.write("Khác").await?;
    page.cell_says(1, NAME, "Khác").await?;
    page.press("Esc").await?;
    page.cell_says(1, NAME, "Một").await?;
    // Arrows after typing keep the text and go on.
    page.press("Right").await?;
    page.write("21").await?;
    page.press("Down").await?;
    page.keyboard_is_at(2, TARGET).await?;
    page.cell_says(1, TARGET, "21").await?;
    page.press("Delete Right").await?;
    page.row_says(2, TARGET, &["", "12", "—"]).await?;
    page.row_says(0, TARGET, &["21", "22"]).await
}

async fn steps_are_undone_and_named(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    let undo = page.button("Hoàn tác").await?;
    assert!(!undo.is_enabled().await?, "there is nothing to undo");
    page.click_cell(1, TARGET).await?;
    // Three keystrokes in one cell are one step.
    page.write("204").await?;
    page.press("Tab Delete Down").await?;
    page.row_says(1, TARGET, &["204", ""]).await?;
    page.button("Hoàn tác: xóa ô").await?;
    page.press("Ctrl+z").await?;
    page.notice_is("Đã hoàn tác: xóa ô.").await?;
    page.row_says(1, TARGET, &["204", "10"]).await?;
    page.button("Làm lại: xóa ô").await?;
    page.button("Hoàn tác: gõ chỉ tiêu").await?.click().await?;
    page.notice_is("Đã hoàn tác: gõ chỉ tiêu.").await?;
    page.row_says(1, TARGET, &["20", "10", "50%"]).await?;
    page.press("Ctrl+y").await?;
    page.notice_is("Đã làm lại: gõ chỉ tiêu.").await?;
    page.cell_says(1, TARGET, "204").await?;
    page.press("Ctrl+Shift+z").await?;
    page.notice_is("Đã làm lại: xóa ô.").await?;
    page.row_says(1, TARGET, &["204", ""]).await?;
    page.press("Ctrl+z Ctrl+z").await?;
    page.row_says(1, TARGET, &["20", "10", "50%"]).await?;
    page.button("Làm lại: gõ chỉ tiêu").await?.click().await?;
    page.cell_says(1, TARGET, "204").await?;
    // Undone while it is being typed, it is taken back as well.
    page.click_cell(2, TARGET).await?;
    page.write("77").await?;
    page.press("Ctrl+z").await?;
    page.cell_says(2, TARGET, "10").await
}

async fn several_cells_are_selected(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.click_cell(1, TARGET).await?;
    page.press("Shift+Right Shift+Down").await?;
    page.selected_is([1, TARGET, 2, RESULT]).await?;
    let copied = page.copied().await?;
    assert!(copied.taken);
    assert_eq!(copied.text, "20\t10\r\n10\t12\r\n");
    for part in ["<table", "sdval=\"20\"", "sdval=\"12\""] {
        assert!(copied.html.contains(part), "{part} is missing: {}", copied.html);
    }
    // The mouse selects by dragging and by Shift.
    let (from, to) = (page.cell_element(2, RESULT).await?, page.cell_element(1, NAME).await?);
    page.hands().move_to_element_center(&from).click_and_hold().move_to_element_center(&to).release().perform().await?;
    page.selected_is([1, NAME, 2, RESULT]).await?;
    page.click_cell(1, TARGET).await?;
    let to = page.cell_element(3, RESULT).await?;
    page.hands().key_down(Key::Shift).move_to_element_center(&to).click().key_up(Key::Shift).perform().await?;
    page.selected_is([1, TARGET, 3, RESULT]).await?;
    // All of it is emptied in one step.
    page.press("Delete").await?;
    page.row_says(2, TARGET, &["", ""]).await?;
    page.press("Ctrl+z").await?;
    page.row_says(2, TARGET, &["10", "12"]).await?;
    page.press("Ctrl+a").await?;
    page.until("all is selected", async || {
        let [first, left, last, right] = page.selected().await?;
        Ok((first, left, last) == (0, 0, 3) && right > 20)
    })
    .await?;
    let all = page.copied().await?.text;
    assert!(all.starts_with("Xã\t30\t22\t"), "{all:?}");
    assert_eq!(all.lines().count(), 4);
    page.press("Ctrl+Home").await?;
    // What is copied by the keyboard is pasted by the keyboard.
    page.click_cell(1, TARGET).await?;
    page.press("Shift+Right Ctrl+c").await?;
    page.click_cell(3, TARGET).await?;
    page.press("Ctrl+v").await?;
    page.row_says(3, TARGET, &["20", "10", "50%"]).await?;
    page.press("Ctrl+x").await?;
    page.row_says(3, TARGET, &["", ""]).await?;
    page.press("Ctrl+z").await?;
    page.row_says(3, TARGET, &["20", "10", "50%"]).await?;
    page.click_cell(3, TARGET).await?;
    // Fills the selection with its first row.
    page.press("Up Up Shift+Down Shift+Down Ctrl+d").await?;
    page.cell_says(2, TARGET, "20").await?;
    page.cell_says(2, RESULT, "12").await
}

async fn rows_are_moved_and_removed(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.press("Down Alt+Shift+Down").await?;
    page.outline_is(&["Xã", "·Hai", "·Một", "·Ba"]).await?;
    page.keyboard_is_at(2, NAME).await?;
    page.press("Alt+Shift+Up Alt+Shift+Left").await?;
    page.outline_is(&["Xã", "·Hai", "·Ba", "Một"]).await?;
    page.press("Ctrl+z Ctrl+z Ctrl+z").await?;
    page.outline_is(&["Xã", "·Một", "·Hai", "·Ba"]).await?;
    page.button("Chuyển vào cấp dưới").await?;
    page.click_cell(0, NAME).await?;
    page.button("Thu Xã").await?.click().await?;
    page.outline_is(&["Xã"]).await?;
    page.button("Mở Xã").await?.click().await?;
    page.outline_is(&["Xã", "·Một", "·Hai", "·Ba"]).await?;
    page.button("Xóa dòng").await?.click().await?;
    page.notice_is("Đã xóa 4 đơn vị, trong đó 3 ở cấp dưới.").await?;
    page.driver.find(By::Css(".cell-notice button")).await?.click().await?;
    page.outline_is(&["Xã", "·Một", "·Hai", "·Ba"]).await?;
    page.row_says(0, TARGET, &["30", "22"]).await
}

async fn enter_stays_in_what_is_selected(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.click_cell(2, TARGET).await?;
    page.press("Shift+Right Shift+Down").await?;
    page.selected_is([2, TARGET, 3, RESULT]).await?;
    for (row, column) in [(3, TARGET), (2, RESULT), (3, RESULT), (2, TARGET)] {
        page.press("Enter").await?;
        page.keyboard_is_at(row, column).await?;
    }
    page.press("Tab").await?;
    page.keyboard_is_at(2, RESULT).await?;
    page.press("Shift+Tab").await?;
    page.keyboard_is_at(2, TARGET).await?;
    // Ctrl with an arrow goes to where filled cells end, Ctrl+Home to the first cell, End to the last column.
    page.click_cell(0, TARGET).await?;
    page.press("Ctrl+Down").await?;
    page.keyboard_is_at(2, TARGET).await?;
    page.press("Ctrl+Home").await?;
    page.keyboard_is_at(0, NAME).await?;
    page.press("End Ctrl+End").await?;
    page.until("it is the last row", async || Ok(page.keyboard_at().await?.is_some_and(|(row, _)| row == 3))).await
}

async fn escape_leaves_the_table(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.press("Esc").await?;
    let tools = page.driver.active_element().await?;
    assert_eq!(tools.attr("id").await?.as_deref(), Some("table-tools"));
    // And Tab goes on from there.
    page.tab_to("Thêm dòng").await
}

async fn computed_cells_are_not_typed_into(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.click_cell(1, ATTAINMENT).await?;
    page.press("F2").await?;
    page.notice_is("Ô này được tính ra, không gõ vào được.").await?;
    page.write("5").await?;
    page.cell_says(1, ATTAINMENT, "50%").await
}

/// On a slow machine the browser is let on between the drawing of a cell and the moment when the keyboard is in it. Here it
/// always is, and for as long as several keys take.
async fn no_key_is_lost_where_drawing_is_slow(page: &Page) -> Outcome {
    open_small_plan(page).await?;
    page.script(
        "let now = Date.now();
        Date.now = () => now += 1000;
        const later = window.setTimeout;
        window.setTimeout = (callback, wait, ...rest) => later(callback, wait || 1500, ...rest);",
        &[],
    )
    .await?;
    page.click_cell(1, TARGET).await?;
    page.write("41").await?;
    page.press("Enter").await?;
    page.write("42").await?;
    page.press("Tab").await?;
    page.write("43").await?;
    page.press("Up").await?;
    page.write("9").await?;
    page.press("Esc Delete Shift+Down Shift+Left").await?;
    page.row_says(1, TARGET, &["41", ""]).await?;
    page.row_says(2, TARGET, &["42", "43"]).await?;
    page.selected_is([1, TARGET, 2, RESULT]).await?;
    page.press("Ctrl+d").await?;
    page.row_says(2, TARGET, &["41", ""]).await
}
