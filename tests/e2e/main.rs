//! Journeys through the finished build in headless Chromium, over WebDriver: each one on the site under a sub-path of a
//! server, and most again on the single file opened from disk.
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
mod stored;
mod table;

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

/// Makes one test of each journey, on the site: for what does not depend on how the page was loaded.
macro_rules! on_the_site {
    ($($journey:ident),+ $(,)?) => {$(
        mod $journey {
            use crate::page::{Carrier, run};

            #[tokio::test]
            async fn sub_path() {
                run(Carrier::SubPath, super::$journey).await;
            }
        }
    )+};
}
pub(crate) use on_the_site;

/// Makes two tests of each pair of journeys. After the first one the browser's process is killed; the second one walks
/// in a new browser on the same profile.
macro_rules! across_a_kill {
    ($($name:ident: $before:ident, $after:ident),+ $(,)?) => {$(
        mod $name {
            use crate::page::{Carrier, run_across_a_kill};

            #[tokio::test]
            async fn sub_path() {
                run_across_a_kill(Carrier::SubPath, super::$before, super::$after).await;
            }

            #[tokio::test]
            async fn single_file() {
                run_across_a_kill(Carrier::SingleFile, super::$before, super::$after).await;
            }
        }
    )+};
}
pub(crate) use across_a_kill;
