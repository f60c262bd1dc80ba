//! How the room of the table fits every screen, with names as long as they come.

use serde_json::{Value, json};

use super::looks::{SCREENS, SMALL_TARGETS};
use crate::{
    on_the_site,
    page::{Outcome, Page},
    table::NAME,
};

on_the_site!(the_table_fits_every_screen, the_active_cell_is_in_view);

const LONG: &str =
    "Đảng bộ khối các cơ quan và doanh nghiệp trực thuộc tỉnh, gồm cả các chi bộ cơ sở ở những xã vùng cao biên giới";

fn long_names() -> Value {
    let year = |target: u32, result: u32| json!([{ "year": 2021, "targets": [{ "low": target }], "result": result }]);
    let units: Vec<Value> = (0..30)
        .map(|id: u32| match id {
            0 => json!({ "id": 0, "level": 0, "name": LONG }),
            1 => json!({ "id": 1, "level": 1, "name": "Đảngbộxãviếtliềnkhôngcódấucáchnàođểngắtdòngởđâu".repeat(2) }),
            2 => json!({ "id": 2, "level": 1, "name": LONG, "targets": [{ "low": 999_999_999_999_999_u64 }], "result": 1 }),
            3 => json!({ "id": 3, "level": 2, "name": LONG, "targets": [{ "low": 8_000, "kind": "at_least" }], "result": 0 }),
            _ => json!({ "id": id, "level": 2, "name": format!("Chi bộ thôn {id}"), "years": year(id * 100, id * 97) }),
        })
        .map(|mut unit| {
            if let Some(targets) = unit.get_mut("targets").and_then(Value::as_array_mut) {
                targets.iter_mut().filter_map(Value::as_object_mut).for_each(|target| drop(target.remove("kind")));
            }
            unit
        })
        .collect();
    let term = json!({ "label": "2020–2025", "first": 2021, "last": 2025 });
    json!({ "version": 1, "title": LONG, "noun": "đảng viên mới", "term": term, "units": units })
}

async fn the_table_fits_every_screen(page: &Page) -> Outcome {
    page.open_table().await?;
    for (name, plan) in [("empty", None), ("long", Some(long_names()))] {
        if let Some(plan) = plan {
            page.viewport(1440, 900).await?;
            page.open_plan(&plan).await?;
            page.saved().await?;
        }
        let mut troubles = Vec::new();
        for (width, height, by_finger) in SCREENS {
            page.viewport(width, height).await?;
            page.until("it is laid out for the width", async || {
                let narrow =
                    "return !!document.querySelector('.cards') === matchMedia('(max-width: 47.99rem)').matches";
                Ok(name == "empty" || page.script(narrow, &[]).await? == json!(true))
            })
            .await?;
            for scheme in ["light", "dark"] {
                page.prefers("prefers-color-scheme", scheme).await?;
                page.screenshot(&format!("{name}-{width}x{height}-{scheme}")).await?;
            }
            let overflow = page.sideways_overflow().await?;
            if overflow != 0 {
                troubles.push(format!("{width} × {height} scrolls sideways by {overflow}"));
            }
            if by_finger {
                let small: Vec<String> = serde_json::from_value(page.script(SMALL_TARGETS, &[]).await?)?;
                // Inside the grid a cell is touched anywhere; what opens and sorts is as low as its rows and heading.
                let inside = ["tabindex=\"-1\"", "autocapitalize=\"off\""];
                let small = small.into_iter().filter(|small| !inside.iter().any(|mark| small.contains(mark)));
                troubles.extend(small.map(|small| format!("{width} × {height}: {small}")));
            }
        }
        assert_eq!(troubles, Vec::<String>::new(), "{name}");
    }
    Ok(())
}

/// Wherever the keys lead, and on low screens as well, the active cell is not behind anything.
async fn the_active_cell_is_in_view(page: &Page) -> Outcome {
    page.open_table().await?;
    page.open_plan(&long_names()).await?;
    let seen = "const { left, right, top, bottom } = document.activeElement.getBoundingClientRect();
        const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
        return there?.closest('[data-row]')?.contains(document.activeElement) ? null
            : [there?.outerHTML.slice(0, 80), left, right, top, bottom]";
    for (width, height) in [(1440, 900), (1366, 640), (820, 1180), (800, 480)] {
        page.viewport(width, height).await?;
        page.click_cell(0, NAME).await.or_else(|_| Ok::<(), Box<dyn std::error::Error>>(()))?;
        for keys in
            ["Ctrl+Home", "Ctrl+End", "Home", "PageUp", "Ctrl+Home", "Right Right", "End", "Down Down Down Down Down"]
        {
            page.press(keys).await?;
            page.until(&format!("after {keys} at {width} × {height} the active cell is seen"), async || {
                Ok(page.script(seen, &[]).await?.is_null())
            })
            .await?;
        }
    }
    Ok(())
}
