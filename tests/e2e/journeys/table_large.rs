//! Ten thousand units in five years: only the rows in view are there, and only what has changed is drawn again.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{
    on_the_site,
    page::{Outcome, Page},
    table::{FIRST_YEAR_RESULT, NAME, RESULT, TARGET},
};

on_the_site!(ten_thousand_units, only_what_changed_is_drawn_again);

/// A province of so many communes with so many cells each, figures in every year; units in the order of the table.
const PROVINCE: &str = "
    const [communes, cells] = arguments, years = [2021, 2022, 2023, 2024, 2025], units = [];
    const add = (level, name, more) => units.push({ id: units.length, level, name, ...more });
    add(0, 'Đảng bộ tỉnh');
    for (let commune = 1; commune <= communes; commune += 1) {
        add(1, `Đảng bộ xã ${commune}`);
        for (let cell = 1; cell <= cells; cell += 1)
            add(2, `Chi bộ ${commune}.${cell}`,
                { years: years.map(year => ({ year, targets: [{ low: 10 }], result: (commune + cell + year) % 13 })) });
    }
    const term = { label: '2021–2025', first: 2021, last: 2025 };
    chitieu.openPlan({ version: 1, title: 'Tỉnh lớn', noun: '', term, units });
    return units.length;
";

async fn open_province(page: &Page, communes: u32, cells: u32) -> Outcome<Value> {
    page.open_table().await?;
    let units = page.script(PROVINCE, &[json!(communes), json!(cells)]).await?;
    page.cell_says(0, NAME, "Đảng bộ tỉnh").await?;
    Ok(units)
}

/// The rows that are in the page, those of the heading and the gaps among them.
async fn rows_in_the_page(page: &Page) -> Outcome<u64> {
    Ok(page.script("return document.querySelectorAll('tr').length", &[]).await?.as_u64().unwrap_or(u64::MAX))
}

/// Notes in `window.keys` how many milliseconds the page takes for each keystroke.
const WATCH_KEYS: &str = "
    window.keys = [];
    for (const kind of ['keydown', 'input'])
        window.addEventListener(kind, () => {
            const begin = performance.now();
            // After the page's own task and its microtasks.
            const channel = new MessageChannel();
            channel.port1.onmessage = () => window.keys.push(performance.now() - begin);
            channel.port2.postMessage(null);
        }, true);
";

async fn ten_thousand_units(page: &Page) -> Outcome {
    assert_eq!(open_province(page, 99, 100).await?, json!(10_000));
    page.summary_says("Σ chỉ tiêu 495.000").await?;
    page.summary_says("/ 9.900 đơn vị").await?;
    assert!(rows_in_the_page(page).await? < 60);
    page.click_cell(0, NAME).await?;
    page.script(WATCH_KEYS, &[]).await?;
    page.press("Ctrl+End").await?;
    page.until("it is the last row", async || Ok(page.keyboard_at().await?.is_some_and(|(row, _)| row == 9_999)))
        .await?;
    assert!(rows_in_the_page(page).await? < 60);
    page.press("Home").await?;
    page.row_says(9_999, NAME, &["Chi bộ 99.100", "50"]).await?;
    // By pages, then by rows.
    page.press("PageUp PageUp PageUp Up Up").await?;
    page.until("it is further up", async || Ok(page.keyboard_at().await?.is_some_and(|(row, _)| row < 9_980))).await?;
    assert!(rows_in_the_page(page).await? < 60);
    let in_view = "const { top, bottom } = document.activeElement.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight";
    assert_eq!(page.script(in_view, &[]).await?, json!(true));
    page.press("Ctrl+End").await?;
    page.until("it is the last row again", async || Ok(page.keyboard_at().await?.is_some_and(|(row, _)| row == 9_999)))
        .await?;
    page.press("Home").await?;
    for column in 1..=FIRST_YEAR_RESULT {
        page.keyboard_is_at(9_999, column - 1).await?;
        page.press("Right").await?;
    }
    page.keyboard_is_at(9_999, FIRST_YEAR_RESULT).await?;
    page.write("1234").await?;
    page.cell_says(9_999, FIRST_YEAR_RESULT, "1234").await?;
    page.press("Tab").await?;
    page.cell_says(9_999, FIRST_YEAR_RESULT, "1.234").await?;
    let plan = page.script("return chitieu.currentPlan().units.at(-1).years[0].result", &[]).await?;
    assert_eq!(plan, json!(1_234));
    page.press("Ctrl+z").await?;
    page.saved().await?;
    let mut keys: Vec<f64> = serde_json::from_value(page.script("return window.keys", &[]).await?)?;
    keys.sort_by(f64::total_cmp);
    let (median, longest) = (keys[keys.len() / 2], keys[keys.len() - 1]);
    eprintln!("10.000 units: a key takes {median:.0} ms, at most {longest:.0} ms");
    // Several times what it takes on an idle machine.
    assert!(median < 100.0, "a key takes {median} ms");
    page.reload().await?;
    page.summary_says("/ 9.900 đơn vị").await
}

async fn only_what_changed_is_drawn_again(page: &Page) -> Outcome {
    open_province(page, 3, 3).await?;
    // Rows: the province 0, communes 1, 5 and 9, their cells between.
    page.click_cell(7, RESULT).await?;
    page.click_cell(7, FIRST_YEAR_RESULT).await?;
    page.saved().await?;
    let before = page.drawn().await?;
    page.write("3").await?;
    page.cell_says(7, FIRST_YEAR_RESULT, "3").await?;
    page.saved().await?;
    let after = page.drawn().await?;
    let changed: BTreeSet<usize> =
        after.iter().filter(|(row, count)| before.get(row) != Some(count)).map(|(row, _)| *row).collect();
    assert_eq!(
        changed,
        BTreeSet::from([0, 5, 7]),
        "the unit and those above it are drawn again: {before:?}, {after:?}"
    );
    for row in changed {
        assert!(after[&row] - before[&row] <= 2, "row {row}: {before:?}, {after:?}");
    }
    // A name changes nothing above.
    page.click_cell(6, NAME).await?;
    let before = page.drawn().await?;
    page.write("X").await?;
    page.cell_says(6, NAME, "X").await?;
    let after = page.drawn().await?;
    let changed: Vec<usize> =
        after.iter().filter(|(row, count)| before.get(row) != Some(count)).map(|(row, _)| *row).collect();
    assert_eq!(changed, [6]);
    // The active cell goes from one row to the next: these two are drawn again.
    page.press("Esc").await?;
    let before = page.drawn().await?;
    page.press("Down").await?;
    page.keyboard_is_at(7, NAME).await?;
    let after = page.drawn().await?;
    let changed: Vec<usize> =
        after.iter().filter(|(row, count)| before.get(row) != Some(count)).map(|(row, _)| *row).collect();
    assert_eq!(changed, [6, 7]);
    page.cell_says(7, TARGET, "50").await
}
