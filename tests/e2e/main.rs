//! Journeys through the finished build in headless Chromium, over WebDriver: each one on the site under a sub-path of a
//! server, and again on the single file opened from disk.
//!
//! Needs `dist/` (`make build`), Chromium and chromedriver; `make test` provides all three. `$CHROME` and `$CHROMEDRIVER`
//! name others than those on the path. With `$E2E_SCREENSHOTS` set to a folder, journeys leave pictures there.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at the first surprise"
)]

mod chromedriver;
mod commands;
mod journeys;
mod page;
mod process;
mod server;

/// Makes two tests of each journey, one per carrier.
macro_rules! on_both_carriers {
    ($($journey:ident),+ $(,)?) => {$(
        mod $journey {
            use crate::page::{Carrier, run};

            #[tokio::test]
            async fn sub_path() {
                run(Carrier::SubPath, super::$journey).await;
            }

            #[tokio::test]
            async fn single_file() {
                run(Carrier::SingleFile, super::$journey).await;
            }
        }
    )+};
}
pub(crate) use on_both_carriers;
