//! The examples: looked at without costing anything.

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(looked_at_and_left);

async fn looked_at_and_left(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "12").await?;
    page.button("Huyện Krông Bông và xã Cư Pui, 2021 8/7 in thành 114,2%: số bị cắt bớt").await?.click().await?;
    page.group_says("Kết quả tính", "114,29%").await?;
    page.group_says("Ví dụ", "chỉ khớp nếu cắt bớt, không làm tròn").await?;
    page.button("Đưa lên ô nhập: Huyện, 6 tháng đầu năm").await?.click().await?;
    page.group_says("Kết quả tính", "28,75%").await?;
    page.reload().await?;
    page.group_says("Kết quả tính", "28,75%").await?;
    page.button("Trở lại số liệu của tôi").await?.click().await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some("12"));
    assert_eq!(page.field("Kết quả").await?.value().await?.as_deref(), Some(""));
    Ok(())
}
