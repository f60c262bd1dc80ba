//! The page: Yew components, one per file, in folders that mirror the page.

mod allocation;
mod app;
mod bullet_bar;
mod chart;
mod check;
mod choice;
mod clear_all;
mod drawing;
mod exact_figures;
mod footer;
mod header;
mod icon;
mod live_region;
mod modal;
mod number_field;
mod pace;
mod parts;
mod plan_room;
mod printing;
mod quick;
mod report;
mod rooms;
mod shares;
mod status_mark;
mod store;
mod table;
mod text_field;

pub use app::{App, AppProps};
pub use check::CheckSession;
