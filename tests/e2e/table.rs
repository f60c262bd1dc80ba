//! The table as a person works on it: by keys, by mouse, by what stands in its cells.

use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{action_chain::ActionChain, prelude::*};

use crate::page::{Outcome, Page};

/// Columns of a plan of several years, as the table shows them at first.
pub(crate) const NAME: usize = 0;
pub(crate) const TARGET: usize = 1;
pub(crate) const RESULT: usize = 2;
pub(crate) const ATTAINMENT: usize = 3;
pub(crate) const EXCESS: usize = 4;
pub(crate) const FIRST_YEAR_TARGET: usize = 6;
pub(crate) const FIRST_YEAR_RESULT: usize = 7;

/// What was copied: as text, as HTML, and whether the page took it upon itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Copied {
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) taken: bool,
}

impl Page {
    /// Opens the page in the room of the table.
    pub(crate) async fn open_table(&self) -> Outcome {
        // Large enough for a dozen rows.
        self.viewport(1280, 900).await?;
        self.open_at("#table").await?;
        self.until("the storage was asked", async || Ok(self.save_note().await? != "Đang mở kế hoạch…")).await
    }

    /// Opens the table with a new plan: an added unit, and the keyboard in the cell of its name.
    pub(crate) async fn open_table_with_a_unit(&self) -> Outcome {
        self.open_table().await?;
        self.button("Thêm dòng").await?.click().await?;
        self.keyboard_is_at(0, NAME).await
    }

    /// Puts a plan into the table through the script interface, and the keyboard into the cell of its first name.
    pub(crate) async fn open_plan(&self, plan: &Value) -> Outcome {
        self.script("chitieu.openPlan(arguments[0])", std::slice::from_ref(plan)).await?;
        self.until("the plan is on the screen", async || Ok(self.cell(0, NAME).await?.is_some())).await?;
        self.click_cell(0, NAME).await
    }

    /// Presses keys one after another: names between spaces, with those held down before a `+`: `Tab Ctrl+Enter`.
    pub(crate) async fn press(&self, keys: &str) -> Outcome {
        let mut chain = self.hands();
        for chord in keys.split(' ') {
            let mut held: Vec<&str> = chord.split('+').collect();
            let key = held.pop().unwrap_or_default();
            for held in &held {
                chain = chain.key_down(key_of(held));
            }
            chain = chain.key_down(key_of(key)).key_up(key_of(key));
            for held in held.iter().rev() {
                chain = chain.key_up(key_of(held));
            }
        }
        Ok(chain.perform().await?)
    }

    /// Types letter by letter wherever the keyboard is.
    pub(crate) async fn write(&self, text: &str) -> Outcome {
        Ok(self.hands().send_keys(text).perform().await?)
    }

    /// Presses Tab until the keyboard is on the element of this name.
    pub(crate) async fn tab_to(&self, name: &str) -> Outcome {
        let mut passed = Vec::new();
        while passed.len() < 60 {
            let label = self.label(&self.driver.active_element().await?).await?;
            if label == name {
                return Ok(());
            }
            passed.push(label);
            self.press("Tab").await?;
        }
        Err(format!("Tab never comes to {name:?} but to {passed:?}").into())
    }

    /// Hands without pauses between their movements.
    pub(crate) fn hands(&self) -> ActionChain {
        self.driver.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
    }

    /// A cell that is drawn.
    pub(crate) async fn cell_element(&self, row: usize, column: usize) -> Outcome<WebElement> {
        let selector = format!("[data-row=\"{row}\"][data-column=\"{column}\"]");
        Ok(self.driver.find(By::Css(selector)).await?)
    }

    pub(crate) async fn click_cell(&self, row: usize, column: usize) -> Outcome {
        let cell = self.cell_element(row, column).await?;
        self.hands().move_to_element_center(&cell).click().perform().await?;
        self.keyboard_is_at(row, column).await
    }

    /// What stands in a cell: the text of its input while the keyboard is in it. `None` where it is not drawn.
    pub(crate) async fn cell(&self, row: usize, column: usize) -> Outcome<Option<String>> {
        let script =
            "const cell = document.querySelector(`[data-row='${arguments[0]}'][data-column='${arguments[1]}']`);
            return cell && (cell.querySelector('input')?.value ?? cell.querySelector('.grid-text')?.textContent.trim() ?? '')";
        let text = self.script(script, &[json!(row), json!(column)]).await?;
        Ok(text.as_str().map(str::to_owned))
    }

    /// Waits until a cell reads so.
    pub(crate) async fn cell_says(&self, row: usize, column: usize, text: &str) -> Outcome {
        let come = self.until("", async || Ok(self.cell(row, column).await?.as_deref() == Some(text))).await;
        if come.is_err() {
            let says = self.cell(row, column).await?;
            return Err(format!("row {row}, column {column} should say {text:?} but says {says:?}").into());
        }
        Ok(())
    }

    /// Waits until cells of a row read so, from the column `first` on.
    pub(crate) async fn row_says(&self, row: usize, first: usize, texts: &[&str]) -> Outcome {
        for (column, text) in (first..).zip(texts) {
            self.cell_says(row, column, text).await?;
        }
        Ok(())
    }

    /// The names of the rows that are drawn, each with as many dots before it as it has units above it.
    pub(crate) async fn outline(&self) -> Outcome<Vec<String>> {
        let script = "return [...document.querySelectorAll('tr[data-drawn]:not(.grid-row-new) th')].map(cell =>
            '·'.repeat(Number(cell.style.getPropertyValue('--depth')))
                + (cell.querySelector('input')?.value ?? cell.querySelector('.grid-text')?.textContent.trim() ?? ''))";
        let names = self.script(script, &[]).await?;
        Ok(names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect())
    }

    /// Waits until the rows that are drawn are these.
    pub(crate) async fn outline_is(&self, names: &[&str]) -> Outcome {
        let come = self.until("", async || Ok(self.outline().await? == names)).await;
        if come.is_err() {
            return Err(format!("the rows should be {names:?} but are {:?}", self.outline().await?).into());
        }
        Ok(())
    }

    /// The row and column of the cell that the keyboard is in.
    pub(crate) async fn keyboard_at(&self) -> Outcome<Option<(usize, usize)>> {
        let script = "const cell = document.activeElement.closest('[data-row]');
            return cell && [Number(cell.dataset.row), Number(cell.dataset.column)]";
        Ok(serde_json::from_value(self.script(script, &[]).await?)?)
    }

    /// Waits until the keyboard is in a cell.
    pub(crate) async fn keyboard_is_at(&self, row: usize, column: usize) -> Outcome {
        let come = self.until("", async || Ok(self.keyboard_at().await? == Some((row, column)))).await;
        if come.is_err() {
            let at = self.keyboard_at().await?;
            return Err(format!("the keyboard should be at ({row}, {column}) but is at {at:?}").into());
        }
        Ok(())
    }

    /// Rows and columns of the cells that are selected: first row, first column, last row, last column.
    pub(crate) async fn selected(&self) -> Outcome<[usize; 4]> {
        let script = "const cells = [...document.querySelectorAll('[aria-selected=true]')];
            const rows = cells.map(cell => Number(cell.dataset.row)), columns = cells.map(cell => Number(cell.dataset.column));
            return [Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns)]";
        Ok(serde_json::from_value(self.script(script, &[]).await?)?)
    }

    /// Waits until these cells are selected.
    pub(crate) async fn selected_is(&self, cells: [usize; 4]) -> Outcome {
        self.until(&format!("the cells {cells:?} are selected"), async || Ok(self.selected().await? == cells)).await
    }

    /// Copies by an event, as the browser sends one for Ctrl+C.
    pub(crate) async fn copied(&self) -> Outcome<Copied> {
        let script = "const clipboardData = new DataTransfer();
            const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
            document.activeElement.dispatchEvent(event);
            return [clipboardData.getData('text/plain'), clipboardData.getData('text/html'), event.defaultPrevented]";
        let (text, html, taken) = serde_json::from_value(self.script(script, &[]).await?)?;
        Ok(Copied { text, html, taken })
    }

    /// Pastes by an event, as the browser sends one for Ctrl+V.
    pub(crate) async fn paste(&self, text: &str, html: &str) -> Outcome {
        let script = "const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', arguments[0]);
            if (arguments[1]) clipboardData.setData('text/html', arguments[1]);
            document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))";
        self.script(script, &[json!(text), json!(html)]).await?;
        Ok(())
    }

    /// Where the plan is kept, as the page says it.
    pub(crate) async fn save_note(&self) -> Outcome<String> {
        let note = self.script("return document.querySelector('.save-note')?.innerText ?? ''", &[]).await?;
        Ok(note.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until what was typed is stored.
    pub(crate) async fn saved(&self) -> Outcome {
        let come = self.until("", async || Ok(self.save_note().await?.starts_with("Đã lưu trên máy này"))).await;
        if come.is_err() {
            return Err(format!("the plan should be saved; the page says {:?}", self.save_note().await?).into());
        }
        Ok(())
    }

    /// What the line above the table says of the last action.
    pub(crate) async fn notice_is(&self, text: &str) -> Outcome {
        let script = "return document.querySelector('.cell-notice')?.firstChild?.textContent ?? ''";
        let come = self.until("", async || Ok(self.script(script, &[]).await? == json!(text))).await;
        if come.is_err() {
            return Err(format!("the notice should be {text:?} but is {}", self.script(script, &[]).await?).into());
        }
        Ok(())
    }

    /// How often each row that is drawn was drawn, by its place.
    pub(crate) async fn drawn(&self) -> Outcome<std::collections::BTreeMap<usize, u32>> {
        let script = "return [...document.querySelectorAll('tr[data-drawn]')].map(row =>
            [Number(row.querySelector('[data-row]').dataset.row), Number(row.dataset.drawn)])";
        let pairs: Vec<(usize, u32)> = serde_json::from_value(self.script(script, &[]).await?)?;
        Ok(pairs.into_iter().collect())
    }

    /// The line of all units together, its white space made single.
    pub(crate) async fn summary_says(&self, text: &str) -> Outcome {
        let script = "return document.querySelector('.summary-line')?.innerText.replaceAll(/\\s+/g, ' ')";
        let come = self
            .until("", async || {
                Ok(self.script(script, &[]).await?.as_str().is_some_and(|summary| summary.contains(text)))
            })
            .await;
        if come.is_err() {
            return Err(format!("the summary should say {text:?} but is {}", self.script(script, &[]).await?).into());
        }
        Ok(())
    }
}

fn key_of(name: &str) -> char {
    let key = match name {
        "Ctrl" => Key::Control,
        "Alt" => Key::Alt,
        "Shift" => Key::Shift,
        "Tab" => Key::Tab,
        "Enter" => Key::Enter,
        "Esc" => Key::Escape,
        "Delete" => Key::Delete,
        "Backspace" => Key::Backspace,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageDown" => Key::PageDown,
        "PageUp" => Key::PageUp,
        "F2" => Key::F2,
        "F8" => Key::F8,
        "Up" => Key::Up,
        "Down" => Key::Down,
        "Left" => Key::Left,
        "Right" => Key::Right,
        other => return other.chars().next().unwrap_or_default(),
    };
    key.value()
}
