//! The sentence: written, and copied.

use thirtyfour::prelude::*;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(copied);

async fn copied(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "80").await?;
    page.fill("Kết quả", "96").await?;
    page.button("Thêm đơn vị, kỳ báo cáo").await?.click().await?;
    page.fill("Đơn vị", "Đảng bộ huyện").await?;
    page.fill("Kỳ báo cáo", "Tính đến ngày 12/10/2021").await?;
    page.field("Kết nạp đảng viên").await?.click().await?;
    let expected = "Tính đến ngày 12/10/2021, Đảng bộ huyện kết nạp được 96/80 đảng viên, đạt 120% chỉ tiêu, vượt 16 đảng \
                    viên (vượt 20%).";
    page.group_says("Câu báo cáo", expected).await?;
    page.button("Sao chép câu báo cáo").await?.click().await?;
    page.group_says("Câu báo cáo", "Đã sao chép").await?;
    // What was copied is what stands there.
    let name = page.field("Tên dòng 1").await?;
    name.focus().await?;
    name.send_keys(Key::Control + "v").await?;
    page.until("the sentence is pasted", async || Ok(name.value().await?.as_deref() == Some(expected))).await
}
