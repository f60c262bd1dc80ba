//! What can be measured of how the page looks: nothing sticks out sideways, and fingers find their targets.

use serde_json::{Value, json};

use crate::{
    on_both_carriers,
    page::{Outcome, Page},
};

on_both_carriers!(fits_every_screen);

/// Width, height, and whether such a screen is used by finger.
pub(super) const SCREENS: [(u32, u32, bool); 3] = [(360, 740, true), (820, 1180, true), (1440, 900, false)];

/// Visible controls that a finger would miss: neither they nor the label around them are 44 pixels wide and high.
pub(super) const SMALL_TARGETS: &str = "
    const large = box => box.width >= 44 && box.height >= 44;
    return [...document.querySelectorAll('button, input, select, textarea, summary, [role=button]')]
        .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map(element => ({ element, boxes: [element, element.closest('label') ?? element].map(it => it.getBoundingClientRect()) }))
        .filter(({ boxes }) => boxes[0].width > 1 && boxes[0].height > 1 && !boxes.some(large))
        .map(({ element, boxes }) => `${element.outerHTML.slice(0, 120)}: ${boxes[0].width} × ${boxes[0].height}`);
";

async fn fits_every_screen(page: &Page) -> Outcome {
    page.open().await?;
    for (width, height, by_finger) in SCREENS {
        page.viewport(width, height).await?;
        for scheme in ["light", "dark"] {
            page.prefers("prefers-color-scheme", scheme).await?;
            page.screenshot(&format!("{width}x{height}-{scheme}")).await?;
        }
        assert_eq!(page.sideways_overflow().await?, 0, "{width} × {height} scrolls sideways");
        if by_finger {
            let small: Value = page.script(SMALL_TARGETS, &[]).await?;
            assert_eq!(small, json!([]), "at {width} × {height}");
        }
    }
    Ok(())
}
