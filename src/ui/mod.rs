//! The page: Yew components, one per file, in folders that mirror the page.

mod app;
mod bullet_bar;
mod choice;
mod clear_all;
mod exact_figures;
mod footer;
mod header;
mod live_region;
mod number_field;
mod parts;
mod quick;
mod rooms;
mod status_mark;
mod store;
mod table;
mod text_field;

pub use app::{App, AppProps};
