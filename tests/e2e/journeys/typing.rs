//! Every keystroke counts and none is lost: input methods, the keypad's Enter, spellings that cannot be read.

use thirtyfour::prelude::*;

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(
    composed_digits_count,
    composed_letters_stay_whole,
    unreadable_text_stays_and_is_explained,
    an_ambiguous_number_is_asked,
    an_unfinished_number_is_not_called_wrong,
    enter_goes_to_the_next_input,
    rounding_is_a_choice,
);

/// An input method announces every stage before it commits the text; the figures follow the stages.
async fn composed_digits_count(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.field("Kết quả").await?.focus().await?;
    page.compose(&["9", "96"], "967").await?;
    page.group_says("Kết quả tính", "128,93%").await
}

/// Telex and VNI build a letter in stages; the page follows each and disturbs none.
async fn composed_letters_stay_whole(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Tổng số", "193").await?;
    for (field, stages) in [
        ("Tên dòng 1", ["D", "Đ", "Đo", "Đoa", "Đoan", "Đoàn"].as_slice()),
        ("Tên dòng 2", ["N", "Nu", "Nư", "Nữ"].as_slice()),
    ] {
        page.field(field).await?.focus().await?;
        let last = stages.last().copied().unwrap_or_default();
        page.compose(stages, last).await?;
        let value = page.field(field).await?.value().await?;
        assert_eq!(value.as_deref(), Some(last));
    }
    // The count is called by the name just composed.
    page.fill("Số lượng: Nữ", "108").await?;
    page.group_says("Cơ cấu", "55,96%").await
}

async fn unreadable_text_stays_and_is_explained(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "1e5").await?;
    page.fill("Kết quả", "967").await?;
    page.fill("Số năm", "5").await?;
    let target = page.field("Chỉ tiêu").await?;
    page.until("the input is called invalid", async || {
        Ok(target.attr("aria-invalid").await?.as_deref() == Some("true"))
    })
    .await?;
    assert_eq!(target.value().await?.as_deref(), Some("1e5"), "what was typed stays");
    let described_by = target.attr("aria-describedby").await?.ok_or("the mistake is described")?;
    assert!(page.driver.find(By::Id(described_by)).await?.text().await?.contains("1e5"));
    // The rest of the page goes on working.
    page.group_says("Bình quân năm", "193,4 mỗi năm").await?;
    page.fill("Chỉ tiêu", "750").await?;
    page.group_says("Kết quả tính", "128,93%").await?;
    assert_eq!(target.attr("aria-invalid").await?, None);
    Ok(())
}

async fn an_ambiguous_number_is_asked(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Kết quả", "570").await?;
    page.fill("Chỉ tiêu", "1,140").await?;
    page.button("1.140").await?.click().await?;
    page.group_says("Kết quả tính", "50%").await?;
    assert_eq!(page.field("Chỉ tiêu").await?.value().await?.as_deref(), Some("1.140"));
    Ok(())
}

async fn an_unfinished_number_is_not_called_wrong(page: &Page) -> Outcome {
    page.open().await?;
    // Counts every time that any input is called invalid.
    let watch = "window.invalid = 0; new MutationObserver(changes => { window.invalid += changes.length })
        .observe(document.querySelector('main'), { subtree: true, attributeFilter: ['aria-invalid'] });";
    page.script(watch, &[]).await?;
    page.fill("Chỉ tiêu", "23.596").await?;
    page.fill("Kết quả", "12.839").await?;
    page.group_says("Kết quả tính", "54,41%").await?;
    assert_eq!(page.script("return window.invalid", &[]).await?, serde_json::json!(0));
    Ok(())
}

async fn enter_goes_to_the_next_input(page: &Page) -> Outcome {
    page.open().await?;
    page.field("Chỉ tiêu").await?.send_keys("750" + Key::Enter).await?;
    page.driver.active_element().await?.send_keys("967" + Key::Enter).await?;
    page.driver.active_element().await?.send_keys("" + Key::Enter).await?;
    page.driver.active_element().await?.send_keys("5").await?;
    page.group_says("Bình quân năm", "193,4 mỗi năm").await
}

async fn rounding_is_a_choice(page: &Page) -> Outcome {
    page.open().await?;
    page.fill("Chỉ tiêu", "7").await?;
    page.fill("Kết quả", "8").await?;
    page.button("Giá trị chính xác và cách làm tròn").await?.click().await?;
    page.group_says("Kết quả tính", "800/7%").await?;
    page.field("Chữ số thập phân").await?.send_keys("1").await?;
    page.group_says("Kết quả tính", "114,3%").await?;
    page.field("Cách làm tròn").await?.send_keys("C").await?;
    page.group_says("Câu báo cáo", "đạt 114,2% chỉ tiêu").await
}
