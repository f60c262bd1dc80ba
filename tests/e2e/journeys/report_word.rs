//! A report saved as a Word file, by a module that is loaded when it is asked for.

use std::io::Read as _;

use serde_json::{Value, json};

use crate::{
    on_both_carriers, on_the_site,
    page::{Carrier, Outcome, Page},
};

on_both_carriers!(a_report_is_saved_as_word, what_was_edited_is_in_the_file);
on_the_site!(without_a_network_it_says_so_and_can_be_tried_again);

/// Two units, two years, a group: every chart that a report can have.
const PLAN: &str = r#"{ "version": 1, "title": "", "noun": "đảng viên", "as_of": "2022-12-31",
    "term": { "label": "2021–2022", "first": 2021, "last": 2022 },
    "groups": [{ "label": "", "kind": "overlapping", "parts": [{ "id": 0, "label": "nữ" }] }], "stages": [],
    "units": [
        { "id": 0, "level": 0, "name": "Xã Hoà & Bình", "years": [] },
        { "id": 1, "level": 1, "name": "Chi bộ 1", "years": [
            { "year": 2021, "targets": [{ "low": 750 }], "result": 967, "counts": [["part 0", 403]] },
            { "year": 2022, "targets": [{ "low": 750 }], "result": 801, "counts": [["part 0", 411]] }] },
        { "id": 2, "level": 1, "name": "Chi bộ 2", "years": [
            { "year": 2021, "targets": [{ "low": 15 }], "result": 12 },
            { "year": 2022, "targets": [{ "low": 15 }], "result": 20 }] }] }"#;

/// Keeps what the page lets the browser save: the name, and the bytes as text of one letter each.
const KEEP_SAVED: &str = "
    const make = URL.createObjectURL;
    URL.createObjectURL = blob => {
        blob.arrayBuffer().then(buffer => {
            window.savedBytes = Array.from(new Uint8Array(buffer), byte => String.fromCharCode(byte)).join('');
        });
        return make.call(URL, blob);
    };
    HTMLAnchorElement.prototype.click = function () { window.savedName = this.download; };";

async fn open_report(page: &Page) -> Outcome {
    page.before_every_page(KEEP_SAVED).await?;
    page.viewport(1280, 900).await?;
    page.open().await?;
    let plan: Value = serde_json::from_str(PLAN)?;
    page.script("chitieu.openPlan(arguments[0])", &[plan]).await?;
    page.script("location.hash = '#report'", &[]).await?;
    page.says("Từng đơn vị so với chỉ tiêu").await
}

/// The addresses of the second module that were requested so far.
async fn requested(page: &Page) -> Outcome<usize> {
    let script =
        "return performance.getEntriesByType('resource').filter(one => one.name.includes('chi-tieu-word')).length";
    Ok(page.script(script, &[]).await?.as_u64().map_or(0, |count| usize::try_from(count).unwrap_or(0)))
}

/// The files of the archive that was saved.
async fn saved(page: &Page) -> Outcome<Vec<(String, Vec<u8>)>> {
    page.until("a file is saved", async || {
        Ok(page.script("return typeof window.savedBytes === 'string'", &[]).await? == json!(true))
    })
    .await?;
    let text = page.script("return window.savedBytes", &[]).await?;
    let bytes: Vec<u8> = text.as_str().unwrap_or("").chars().map(|letter| letter as u8).collect();
    let archive = rawzip::ZipArchive::from_slice(&bytes)?;
    let mut entries = archive.entries();
    let mut files = Vec::new();
    while let Some(entry) = entries.next_entry()? {
        let path = String::from_utf8_lossy(entry.file_path().as_ref()).into_owned();
        let packed = archive.get_entry(entry.wayfinder())?;
        let mut file = Vec::new();
        packed.verifying_reader(flate2::bufread::DeflateDecoder::new(packed.data())).read_to_end(&mut file)?;
        files.push((path, file));
    }
    Ok(files)
}

/// The text on the sheets of the file, without its marks.
fn text_of(files: &[(String, Vec<u8>)]) -> String {
    let (_, document) = files.iter().find(|file| file.0 == "word/document.xml").expect("there is a main part");
    let document = String::from_utf8_lossy(document);
    let words = document.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text);
    words.collect::<String>().replace('\u{a0}', " ").replace("&amp;", "&")
}

async fn a_report_is_saved_as_word(page: &Page) -> Outcome {
    open_report(page).await?;
    assert_eq!(requested(page).await?, 0, "what makes Word files is not loaded with the page");
    page.button("Lưu tệp Word").await?.click().await?;
    page.says("Đã tạo tệp Word").await?;
    let expected = if page.carrier == Carrier::SubPath { 2 } else { 0 };
    assert_eq!(requested(page).await?, expected, "glue and module of the site; nothing of the single file");
    assert_eq!(page.script("return window.savedName", &[]).await?, json!("bao-cao.docx"));

    let files = saved(page).await?;
    let text = text_of(&files);
    let figures = "return [...document.querySelectorAll('.report-figure, .report-table td, .report-table th')]
        .map(figure => figure.textContent.trim())";
    let figures = page.script(figures, &[]).await?;
    let figures: Vec<&str> = figures.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(figures.len() > 40, "{figures:?}");
    for figure in figures {
        assert!(text.contains(&figure.replace('\u{a0}', " ")), "{figure:?} is not in {text}");
    }
    for words in ["Xã Hoà & Bình", "Người lập biểu", "Thủ trưởng đơn vị"] {
        assert!(text.contains(words), "{words:?} is not in {text}");
    }
    // A picture for each chart, twice as fine as it is wide on the sheet.
    let charts = page.script("return document.querySelectorAll('.report-chart svg').length", &[]).await?;
    let pictures: Vec<&Vec<u8>> =
        files.iter().filter(|file| file.0.starts_with("word/media/")).map(|file| &file.1).collect();
    assert_eq!(json!(pictures.len()), charts);
    assert!(pictures.len() >= 4);
    for picture in pictures {
        assert!(picture.starts_with(b"\x89PNG"));
        assert_eq!(picture[16..20], 1200_u32.to_be_bytes());
    }
    page.screenshot("report").await?;

    // The second file needs nothing more.
    page.script("delete window.savedBytes", &[]).await?;
    page.button("Lưu tệp Word").await?.click().await?;
    assert_eq!(saved(page).await?.len(), files.len());
    assert_eq!(requested(page).await?, expected);
    Ok(())
}

async fn what_was_edited_is_in_the_file(page: &Page) -> Outcome {
    open_report(page).await?;
    page.button("Sửa lời văn").await?.click().await?;
    page.fill("Bản bạn sửa", "Chúng tôi kết nạp 1.800 người.").await?;
    page.button("Lưu tệp Word").await?.click().await?;
    let text = text_of(&saved(page).await?);
    assert!(text.contains("Chúng tôi kết nạp 1.800 người."), "{text}");
    assert!(!text.contains("Báo cáo kết quả") && text.contains("979"), "the table stays, the text does not: {text}");
    Ok(())
}

async fn without_a_network_it_says_so_and_can_be_tried_again(page: &Page) -> Outcome {
    open_report(page).await?;
    page.devtools("Network.enable", json!({})).await?;
    page.devtools("Network.setBlockedURLs", json!({ "urls": ["*chi-tieu-word*"] })).await?;
    for _ in 0..2 {
        page.button("Lưu tệp Word").await?.click().await?;
        page.says("Chưa tạo được tệp Word").await?;
    }
    page.devtools("Network.setBlockedURLs", json!({ "urls": [] })).await?;
    page.button("Lưu tệp Word").await?.click().await?;
    assert!(text_of(&saved(page).await?).contains("979"));
    // The browser itself complains of what it could not fetch.
    let complaints = page.complaints().await?;
    assert!(complaints.iter().all(|complaint| complaint.contains("chi-tieu-word")), "{complaints:?}");
    Ok(())
}
