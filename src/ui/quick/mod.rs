//! The quick room (*Tính nhanh*).

mod average;
mod exact_value;
mod example_figures;
mod examples;
pub(super) mod headline;
mod implied;
mod inputs;
mod outcome;
mod page;
mod sentence;
mod share_row;
mod shares;
pub(super) mod typed_check;

pub(super) use page::QuickPage;
