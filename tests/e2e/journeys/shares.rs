//! A total and its categories.

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(overlapping_shares, a_partition_says_by_how_much_it_is_off, a_removed_row_comes_back);

async fn overlapping_shares(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Tổng số", "23.596").await?;
    page.fill("Tên dòng 1", "Nữ").await?;
    page.fill("Số lượng: Nữ", "12.839").await?;
    page.group_says("Cơ cấu", "54,41%").await?;
    page.fill("Số lượng: dòng 2", "23.597").await?;
    page.group_says("Cơ cấu", "lớn hơn tổng số").await?;
    page.group_says("Câu báo cáo", "Tổng số 23.596, trong đó: Nữ 12.839, chiếm 54,41%.").await
}

async fn a_partition_says_by_how_much_it_is_off(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Tổng số", "1.495").await?;
    page.field("chia ra").await?.click().await?;
    page.fill("Số lượng: dòng 1", "1.290").await?;
    page.fill("Số lượng: dòng 2", "200").await?;
    page.group_says("Cơ cấu", "Các dòng cộng được 1.490, còn thiếu 5 so với tổng số").await?;
    page.button("Thêm dòng").await?.click().await?;
    page.fill("Số lượng: dòng 3", "6").await?;
    page.group_says("Cơ cấu", "nhiều hơn tổng số 1").await?;
    page.fill("Số lượng: dòng 3", "5").await?;
    page.group_says("Cơ cấu", "Các dòng cộng đúng bằng 1.495: khớp.").await?;
    // Without a total, the rows are it.
    page.fill("Tổng số", "").await?;
    page.group_says("Cơ cấu", "lấy tổng các dòng là 1.495").await?;
    page.group_says("Cơ cấu", "86,29%").await
}

async fn a_removed_row_comes_back(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Tên dòng 1", "Nữ").await?;
    page.button("Bỏ Nữ").await?.click().await?;
    page.group_says("Cơ cấu", "Đã bỏ Nữ.").await?;
    page.button("Lấy lại").await?.click().await?;
    assert_eq!(page.field("Tên dòng 1").await?.value().await?.as_deref(), Some("Nữ"));
    Ok(())
}
