//! The main job: a target, a result, and what they come to.

use thirtyfour::By;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(
    exceeded,
    behind,
    a_blank_target_gives_its_interval,
    a_blank_result_is_computed,
    all_three_are_checked
);

async fn exceeded(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.fill("Kết quả", "967").await?;
    page.fill("Số năm", "5").await?;
    page.group_says("Kết quả tính", "128,93%").await?;
    page.group_says("Kết quả tính", "vượt 217 (28,93%)").await?;
    page.group_says("Bình quân năm", "193,4 mỗi năm").await?;
    page.group_says("Câu báo cáo", "Thực hiện được 967/750, đạt 128,93% chỉ tiêu, vượt 217 (vượt 28,93%).").await?;
    // The blank input shows what was computed, and says so to those who cannot see it.
    let attainment = page.field("Tỷ lệ đạt").await?;
    assert_eq!(attainment.attr("placeholder").await?.as_deref(), Some("128,93%"));
    let described_by = attainment.attr("aria-describedby").await?.ok_or("the computed input is described")?;
    let description = page.driver.find(By::Id(described_by)).await?;
    assert!(description.prop("textContent").await?.unwrap_or_default().contains("tính ra"));
    // One polite live region repeats the main figure after a pause in typing.
    let live = page.driver.find_all(By::Css("[aria-live], [role=status], [role=alert]:not([hidden])")).await?;
    assert_eq!(live.len(), 1);
    page.until("the live region says the figure", async || {
        Ok(live[0].prop("textContent").await?.unwrap_or_default() == "Tỷ lệ đạt 128,93%, vượt 217 (28,93%)")
    })
    .await
}

async fn behind(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "23.596").await?;
    page.fill("Kết quả", "12.839").await?;
    page.group_says("Kết quả tính", "54,41%").await?;
    page.group_says("Kết quả tính", "Chưa đạt").await?;
    page.group_says("Kết quả tính", "còn thiếu 10.757 (45,59%)").await?;
    page.fill("Kết quả", "0").await?;
    page.group_says("Kết quả tính", "Chưa có").await?;
    page.fill("Chỉ tiêu", "0").await?;
    page.group_says("Kết quả tính", "Chỉ tiêu bằng 0 nên không có tỷ lệ đạt.").await
}

async fn a_blank_target_gives_its_interval(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Kết quả", "32").await?;
    page.fill("Tỷ lệ đạt", "30%").await?;
    page.group_says("Kết quả tính", "Chỉ tiêu suy ra").await?;
    page.group_says("Kết quả tính", "từ 105 đến 108").await?;
    page.group_says("Kết quả tính", "từ 104 đến 106").await?;
    assert_eq!(page.field("Chỉ tiêu").await?.attr("placeholder").await?.as_deref(), Some("từ 105 đến 108"));
    page.fill("Kết quả", "967").await?;
    page.fill("Tỷ lệ đạt", "128,93").await?;
    page.group_says("Kết quả tính", "750").await
}

async fn a_blank_result_is_computed(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.fill("Tỷ lệ đạt", "128,93").await?;
    page.group_says("Kết quả tính", "966,98").await?;
    page.group_says("Kết quả tính", "128,93% của 750").await?;
    page.group_says("Kết quả tính", "967").await
}

async fn all_three_are_checked(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "7").await?;
    page.fill("Kết quả", "8").await?;
    page.fill("Tỷ lệ đạt", "114,2").await?;
    page.group_says("Kết quả tính", "114,29%").await?;
    page.group_says("Kết quả tính", "chỉ khớp nếu cắt bớt, không làm tròn").await?;
    page.fill("Tỷ lệ đạt", "87,5").await?;
    page.group_says("Kết quả tính", "không khớp; làm tròn là 114,3%, cắt bớt là 114,2%; có thể đã chia ngược").await
}
