//! The main job: a target, a result, and what they come to.

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(exceeded, behind, composed_digits_count);

async fn exceeded(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.fill("Kết quả", "967").await?;
    page.fill("Số năm", "5").await?;
    page.group_says("Kết quả tính", "128,93").await?;
    page.group_says("Kết quả tính", "217").await?;
    page.group_says("Kết quả tính", "28,93").await?;
    page.group_says("Bình quân năm", "193,4").await
}

async fn behind(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "23.596").await?;
    page.fill("Kết quả", "12.839").await?;
    page.group_says("Kết quả tính", "54,41").await
}

/// An input method announces every stage before it commits the text; the figures follow the stages.
async fn composed_digits_count(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.field("Kết quả").await?.focus().await?;
    page.fill("Kết quả", "").await?;
    page.compose(&["9", "96", "967"], "967").await?;
    page.group_says("Kết quả tính", "128,93").await
}
