//! Blocks out of a spreadsheet: pasted over cells and below the last row, looked at first where they can be misread.

use std::fmt::Write as _;

use serde_json::json;
use thirtyfour::prelude::*;

use crate::{
    on_both_carriers, on_the_site,
    page::{Outcome, Page},
    table::{NAME, RESULT, TARGET},
};

on_both_carriers!(two_hundred_units_from_libreoffice);
on_the_site!(
    libreoffice_itself,
    a_block_with_a_heading_is_looked_at_first,
    what_can_be_misread_is_asked,
    a_block_without_a_table_goes_over_the_cells,
    the_box_takes_what_is_pasted,
);

/// So many units with a target of 10 and results from 1 on, as LibreOffice Calc 7 puts them on the clipboard in a
/// Vietnamese locale.
fn libreoffice(units: usize) -> (String, String) {
    let (mut text, mut rows) = (String::new(), String::new());
    for unit in 1..=units {
        let name = format!("Chi bộ thôn {unit}, xã Đại Lộc");
        writeln!(text, "{name}\t10\t{unit}").unwrap();
        write!(
            rows,
            "<tr><td height=\"18\" align=\"left\">{name}</td><td align=\"right\" sdval=\"10\" sdnum=\"1066;\">10</td>
             <td align=\"right\" sdval=\"{unit}\" sdnum=\"1066;\">{unit}</td></tr>\n"
        )
        .unwrap();
    }
    let html = format!(
        "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"LibreOffice 7.4.7.2 (Linux)\"/></head><body>
         <table cellspacing=\"0\" border=\"0\"><colgroup span=\"3\" width=\"89\"></colgroup>{rows}</table></body></html>"
    );
    (text, html)
}

async fn two_hundred_units_from_libreoffice(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    let (text, html) = libreoffice(200);
    page.paste(&text, &html).await?;
    page.notice_is("Đã dán 200 dòng, 600 ô; thêm 199 đơn vị.").await?;
    page.row_says(0, NAME, &["Chi bộ thôn 1, xã Đại Lộc", "10", "1", "10%"]).await?;
    page.summary_says("Σ chỉ tiêu 2.000 Σ kết quả 20.100 Tỷ lệ đạt 1.005%").await?;
    page.summary_says("/ 200 đơn vị").await?;
    page.saved().await?;
    page.press("Ctrl+z").await?;
    page.notice_is("Đã hoàn tác: dán.").await?;
    page.outline_is(&[""]).await?;
    page.press("Ctrl+y").await?;
    page.notice_is("Đã làm lại: dán.").await?;
    page.summary_says("/ 200 đơn vị").await?;
    page.press("Ctrl+Home Ctrl+Down").await?;
    page.keyboard_is_at(199, NAME).await?;
    page.saved().await?;
    page.reload().await?;
    page.summary_says("Σ chỉ tiêu 2.000 Σ kết quả 20.100 Tỷ lệ đạt 1.005%").await?;
    page.click_cell(0, NAME).await?;
    page.press("Ctrl+Down").await?;
    page.row_says(199, NAME, &["Chi bộ thôn 200, xã Đại Lộc", "10", "200", "2.000%"]).await
}

/// What LibreOffice put on its clipboard, in two locales: a heading, hidden cells, merged cells.
async fn libreoffice_itself(page: &Page) -> Outcome {
    for html in [
        include_str!("../../data/clipboard/libreoffice.vi.html"),
        include_str!("../../data/clipboard/libreoffice.en.html"),
    ] {
        page.open_table_with_a_unit().await?;
        page.paste("", html).await?;
        page.says("Xem trước khi dán").await?;
        page.button("Dán").await?.click().await?;
        page.row_says(0, NAME, &["Đảng bộ xã Điện Bàn", "750", "967", "128,93%"]).await?;
        page.row_says(1, TARGET, &["1.234", "12,5", "1,01%"]).await?;
        // Emptied for the next round.
        page.button("Xóa toàn bộ số liệu").await?.click().await?;
        page.button("Xóa hết").await?.click().await?;
        page.says("Chưa có kế hoạch nào đang mở").await?;
    }
    Ok(())
}

/// The exact values count, not what the columns of the other program are wide enough for; hidden digits with them.
const SUMS: &str = "<table><tr><td>Đơn vị</td><td>Được giao</td><td>Ghi chú</td><td>Thực hiện</td></tr>
    <tr><td>Đảng bộ <b>xã</b> Một</td><td sdval=\"1140,5\" sdnum=\"1066;0;0\">1.141</td><td>x</td><td sdval=\"570,25\">570</td></tr>
    <tr><td>Đảng bộ xã Hai</td><td sdval=\"9\">9</td><td></td><td>chưa có</td></tr></table>";

async fn a_block_with_a_heading_is_looked_at_first(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.paste("", SUMS).await?;
    page.says("Xem trước khi dán").await?;
    page.says("2 dòng, trong đó 1 đơn vị thêm mới").await?;
    page.says("1 ô không đọc được thành số").await?;
    let chosen = "return [...document.querySelectorAll('.preview select')].map(select => select.value)";
    let columns = page.script(chosen, &[]).await?;
    let columns: Vec<&str> = columns.as_array().into_iter().flatten().filter_map(|title| title.as_str()).collect();
    assert_eq!(columns.len(), 4);
    assert_eq!((columns[0], columns[2]), ("Đơn vị", "bỏ qua"));
    assert!(columns[1].starts_with("Chỉ tiêu, Cả kỳ") && columns[3].starts_with("Kết quả, Cả kỳ"), "{columns:?}");
    // Nothing is pasted before it is agreed to.
    page.button("Không dán").await?.click().await?;
    page.outline_is(&[""]).await?;
    page.click_cell(0, NAME).await?;
    page.paste("", SUMS).await?;
    page.button("Dán").await?.click().await?;
    page.row_says(0, NAME, &["Đảng bộ xã Một", "1.140,5", "570,25", "50%"]).await?;
    page.row_says(1, NAME, &["Đảng bộ xã Hai", "9", "chưa có", "—"]).await
}

async fn what_can_be_misread_is_asked(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.paste("Một\t1,140\t570\r\nHai\t2,000\t1,000\r\n", "").await?;
    page.says("Xem trước khi dán").await?;
    let asked = page.script("return document.querySelector('dialog').innerText", &[]).await?;
    let asked = asked.as_str().unwrap_or_default().to_owned();
    // Whichever way is taken first, the other one is a press away.
    assert!(asked.contains("1.234,5") && asked.contains("1,234.5"), "{asked}");
    page.named("dialog label, dialog input[type=radio]", "1,234.5").await?.click().await?;
    page.until("no cell is asked about", async || {
        let text = page.script("return document.querySelector('dialog').innerText", &[]).await?;
        Ok(!text.as_str().unwrap_or_default().contains("hiểu hai cách"))
    })
    .await?;
    page.button("Dán").await?.click().await?;
    page.row_says(0, NAME, &["Một", "1.140", "570", "50%"]).await?;
    page.row_says(1, NAME, &["Hai", "2.000", "1.000", "50%"]).await
}

async fn a_block_without_a_table_goes_over_the_cells(page: &Page) -> Outcome {
    page.open_table_with_a_unit().await?;
    page.paste("Một\t10\t5\r\n\"Hai \"\"A\"\"\"\t20\t\r\n", "").await?;
    page.notice_is("Đã dán 2 dòng, 5 ô; thêm 1 đơn vị.").await?;
    page.row_says(1, NAME, &["Hai \"A\"", "20", ""]).await?;
    // One cell fills all that is selected.
    page.click_cell(0, TARGET).await?;
    page.press("Shift+Right Shift+Down").await?;
    page.selected_is([0, TARGET, 1, RESULT]).await?;
    page.paste("7", "").await?;
    page.row_says(0, TARGET, &["7", "7", "100%"]).await?;
    page.row_says(1, TARGET, &["7", "7", "100%"]).await?;
    page.driver.find(By::Css(".cell-notice button")).await?.click().await?;
    page.row_says(0, TARGET, &["10", "5"]).await?;
    page.click_cell(0, TARGET).await?;
    page.paste("", "").await?;
    page.notice_is("Không có gì để dán: hãy sao chép các ô trước.").await
}

async fn the_box_takes_what_is_pasted(page: &Page) -> Outcome {
    page.open_table().await?;
    page.button("Dán từ Excel").await?.click().await?;
    let area = page.field("Ô để dán").await?;
    area.focus().await?;
    page.paste("Một\t10\t5\r\nHai\t20\t5", "").await?;
    page.row_says(0, NAME, &["Một", "10", "5", "50%"]).await?;
    page.row_says(1, NAME, &["Hai", "20", "5", "25%"]).await?;
    // Text that came into the box without an event.
    page.button("Dán từ Excel").await?.click().await?;
    let area = page.field("Ô để dán").await?;
    page.script("arguments[0].value = 'Ba\\t8\\t2'", &[area.to_json()?]).await?;
    page.button("Xem trước").await?.click().await?;
    page.until("it is pasted", async || {
        let evaluated = page.script("return chitieu.currentPlan().units.map(unit => unit.name)", &[]).await?;
        Ok(evaluated.as_array().is_some_and(|names| names.contains(&json!("Ba"))))
    })
    .await
}
