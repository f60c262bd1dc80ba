//! English, one tap away.

use thirtyfour::By;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(numbers_keep_their_value);

async fn numbers_keep_their_value(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "23.596").await?;
    page.fill("Kết quả", "12.839").await?;
    page.button("English").await?.click().await?;
    page.group_says("Outcome", "54.41%").await?;
    assert_eq!(page.field("Target").await?.value().await?.as_deref(), Some("23,596"));
    assert_eq!(page.driver.find(By::Css("html")).await?.attr("lang").await?.as_deref(), Some("en"));
    page.group_says("Report sentence", "reaching 54.41% of the target, 10,757 short of the target").await?;
    page.reload().await?;
    page.group_says("Outcome", "54.41%").await?;
    page.button("Tiếng Việt").await?.click().await?;
    page.group_says("Kết quả tính", "54,41%").await
}
